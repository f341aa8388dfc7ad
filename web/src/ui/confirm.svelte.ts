// Asks before something that can't be taken back: `if (await confirmed({…}))`.

export interface Question {
  title: string;
  text: string;
  /** What the button does: "Delete", not "OK". */
  action: string;
  isDangerous?: boolean;
}

interface Asked extends Question {
  answer: (yes: boolean) => void;
}

let asked = $state.raw<Asked | null>(null);

export const question = {
  get current(): Asked | null {
    return asked;
  },
};

export function confirmed(what: Question): Promise<boolean> {
  asked?.answer(false);
  return new Promise((resolve) => {
    asked = {
      ...what,
      answer: (yes) => {
        asked = null;
        resolve(yes);
      },
    };
  });
}
