// What the fields for credit and licence offer: what the caption file knows, and what this gallery uses already.
const LICENCES = [
  ["CC-BY-4.0", "Attribution"],
  ["CC-BY-SA-4.0", "Attribution, share alike"],
  ["CC-BY-NC-4.0", "Attribution, not commercial"],
  ["CC-BY-ND-4.0", "Attribution, no changes"],
  ["CC-BY-NC-SA-4.0", "Attribution, not commercial, share alike"],
  ["CC-BY-NC-ND-4.0", "Attribution, not commercial, no changes"],
  ["CC0-1.0", "No rights kept"],
  ["public domain", "No rights known"],
  ["all rights reserved", ""],
];

/** “cc by” finds CC-BY-4.0. */
const folded = (text) => text.normalize("NFKC").toLowerCase().replace(/[\s_-]+/g, " ");
const photos = (count) => `${count} ${count === 1 ? "photo" : "photos"}`;

/** How often each value is used: value → count, most used first. */
function counted(values) {
  const counts = new Map();
  values.forEach((value) => counts.set(value, (counts.get(value) ?? 0) + 1));
  return new Map([...counts].sort(([, one], [, other]) => other - one));
}

/** The licences that the caption file knows, those of this gallery first. */
export function licenceChoices(store, text) {
  const used = counted(store.inOrder().map((file) => store.typed(file).license).filter((each) => typeof each === "string"));
  const known = new Map(LICENCES.map(([id, words]) => [folded(id), words]));
  const choices = [...used].map(([value, count]) => ({
    value,
    words: [known.get(folded(value)), photos(count)].filter(Boolean).join(", "),
  }));
  const taken = new Set(choices.map(({ value }) => folded(value)));
  const others = LICENCES.filter(([id]) => !taken.has(folded(id))).map(([value, words]) => ({ value, words }));
  return [...choices, ...others]
    .filter(({ value, words }) => folded(`${value} ${words}`).includes(folded(text)))
    .map(({ value, words }) => ({ value, label: value, hint: words }));
}

/**
 * People of the caption file; then whoever is credited without standing there. pick(value) takes one with an address,
 * add(name) makes somebody of the caption file of a name.
 */
export function creditChoices(store, text, { pick, add }) {
  const wanted = text.toLowerCase();
  const isWanted = (words) => words.toLowerCase().includes(wanted);
  const people = store.desk.people
    .filter((person) => isWanted(`${person.name} ${person.key}`))
    .sort((one, other) => other.photos - one.photos)
    .map((person) => ({
      value: person.name,
      label: person.name,
      hint: `${person.key}${person.photos > 0 ? `, ${photos(person.photos)}` : ""}`,
    }));
  const others = [...credited(store)]
    .filter(([name]) => isWanted(name))
    .map(([name, { count, typed }]) => ({
      value: name,
      label: name,
      hint: `${typed?.url ? `${typed.url}, ` : ""}${photos(count)}`,
      ...(typed?.url && { action: () => pick(typed) }),
    }));
  const nobody = "nobody".includes(wanted) ? [{ value: "nobody", label: "nobody", hint: "no credit line" }] : [];
  const isKnown = ["", "nobody", "none"].includes(wanted)
    || store.desk.people.some((person) => [person.key, person.name.toLowerCase()].includes(wanted));
  const adding = isKnown ? [] : [{ label: `Add “${text}” to the people…`, action: () => add(text) }];
  return [...people, ...others, ...nobody, ...adding];
}

/** Names used as credit that are no people of the caption file: name → {count, typed}, most used first. */
function credited(store) {
  const names = new Map();
  const known = new Set(store.desk.people.flatMap((person) => [person.key, person.name]));
  for (const file of store.inOrder()) {
    const typed = store.typed(file).credit;
    const name = typed === null || typed === undefined ? store.photos.get(file).found.credit : typed.name ?? typed;
    if (typeof name === "string" && name !== "none" && !known.has(name)) {
      const before = names.get(name);
      names.set(name, { count: (before?.count ?? 0) + 1, typed: typed?.url ? typed : before?.typed });
    }
  }
  return new Map([...names].sort(([, one], [, other]) => other.count - one.count));
}
