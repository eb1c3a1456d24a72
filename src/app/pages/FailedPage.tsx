/** A page whose code did not arrive: says so and tries again on demand. */
import { useWords } from '../../i18n/useWords.ts';
import { Button } from '../../ui/Button.tsx';
import { Card } from '../../ui/Card.tsx';
import { useApp } from '../parts.ts';

export function FailedPage() {
  const words = useWords('shell').failed;
  const { navigation } = useApp();
  return (
    <Card className="mx-auto mt-6 max-w-2xl p-5">
      <h1 className="text-xl font-semibold">{words.title}</h1>
      <p className="mt-2">{words.why}</p>
      <Button tone="primary" className="mt-4" onClick={() => void navigation.arrive()}>
        {words.retry}
      </Button>
    </Card>
  );
}
