/** Any other address to bind to, typed: what cannot be read is explained, the rest is the model's. */
import { useState } from 'react';
import { formatIpv4, type Ipv4 } from '../../../domain/ip/ipv4.ts';
import { readAddressField } from '../../../domain/ip/readAddressField.ts';
import { useWords } from '../../../i18n/useWords.ts';
import { Button } from '../../../ui/Button.tsx';
import { Field } from '../../../ui/Field.tsx';
import { Popover } from '../../../ui/Popover.tsx';
import { Rich } from '../../../ui/Rich.tsx';

interface OtherAddressProps {
  readonly bind: Ipv4;
  readonly onBind: (bind: Ipv4) => void;
}

export function OtherAddress({ bind, onBind }: OtherAddressProps) {
  const words = useWords('bind').strip;
  // Closing the panel loses nothing that was typed in it.
  const [draft, setDraft] = useState<string | null>(null);
  return (
    <Popover
      label={words.otherAddress}
      button={
        <>
          <span aria-hidden>{words.otherShort}</span>
          <span className="sr-only">{words.otherAddress}</span>
        </>
      }
    >
      {(id) => (
        <AddressForm
          popover={id}
          text={draft ?? formatIpv4(bind)}
          onText={setDraft}
          onBind={(address) => {
            setDraft(null);
            onBind(address);
          }}
        />
      )}
    </Popover>
  );
}

interface FormProps extends Pick<OtherAddressProps, 'onBind'> {
  readonly popover: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

function AddressForm({ popover, text, onText, onBind }: FormProps) {
  const words = useWords('bind').strip;
  const ip = useWords('ip');
  const [tried, setTried] = useState(false);
  const reading = readAddressField(text);
  const fault = reading.ok ? null : ip.addressFault(reading.fault);
  return (
    <form
      className="flex w-80 max-w-full flex-col gap-2 p-1 font-sans"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!reading.ok) return;
        onBind(reading.value);
        document.getElementById(popover)?.hidePopover();
      }}
    >
      <Field
        label={words.otherAddress}
        value={text}
        onText={onText}
        onBlur={() => setTried(true)}
        error={tried && fault !== null ? <Rich text={fault} /> : undefined}
      />
      <Button type="submit" tone="primary">
        {words.bindTo}
      </Button>
    </form>
  );
}
