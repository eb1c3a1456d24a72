/** The least page that our packages can make: one number, which a key or a click changes. */
import { useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { create } from 'zustand';
import './floor.css';

const useCount = create(() => ({ count: 0 }));
const add = (): void => useCount.setState(({ count }) => ({ count: count + 1 }));

function Floor() {
  const count = useCount((state) => state.count);
  useEffect(() => {
    addEventListener('keydown', add);
    return () => removeEventListener('keydown', add);
  }, []);
  return (
    <button type="button" className="p-4" onClick={add}>
      {count}
    </button>
  );
}

const root = document.getElementById('root');
if (root !== null) createRoot(root).render(<Floor />);
