/** What stands in a view that has nothing to show, and why. */
export const Blank = ({ text }: { readonly text: string }) => <p className="text-ink2">{text}</p>;
