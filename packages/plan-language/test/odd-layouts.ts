// Files as people write them by hand: every layout an edit may meet.

const mixed = `# A plan, by hand.

plan:   { id: p1,  title: "Plan: one",   party: moj }   # the head
parties:
- { id: moj, kind: ministry, name: Ministry of Justice }   # first
# about the labour ministry
- {id: mol, name: "Labour, and Welfare"}

-   id: ngo        # wide dash
    kind: cso
    name:
      en: Forum   # short
      mn: 'Форум'
clusters: [{ id: women, name: Women }, { id: justice, name: Justice }]
recommendations:

  # the first, from Prague
  - number: 108.42   # as printed
    states: CZE      # one for a list of one
    text: Adopt a law
      against discrimination   # folded by hand
    response: accepted   # at adoption

  # the second has a history
  # in two lines
  - number: "108.103"
    states: [CAN, FRA]
    text: |
      Adopt the revised law.

      Then fund shelters: all of them.
    # said twice
    response:
      # at adoption
      - noted
      - { date: 2018-05-17, value: accepted, source: gov p. 4 }   # later
    goal: >-
      Victims are protected,
      and violence falls

    themes:
    - Violence   # a
    # between
    - "Law, reform"
    ratings:
      - in: midterm
        value: partially
        because: Law in force but few shelters   # hm
        # evidence follows
        sources: [moj-2017 p. 14]

      # the other party
      - in: second
        value: not

    # about nothing

  - {number: 108.5, states: [CZE], response: [accepted]}
  - number: '109'
    text: 'It''s due'
    note: |+
      Keep these breaks


actions:   # two of them
    # far in
    - id: shelters
      for: [108.103,
            108.42]
      activity: Open a shelter
      progress: { date: 2017-05-01, value: ongoing }
    - # dash alone
      id: second
      for: 108.42
      activity: "Train \\"all\\" police"
      timeframe: 2016..2018

# the end
sources:
`;

const braces = `review: {
  id: upr2,   # id
  state: MNG,
  languages: [en, mn],
}
recommendations: [
  { number: 1.1, states: [A, B], response: accepted },   # one
  # two
  { number: 1.2, text: "To, be", response: { value: noted } }
]
targets:
  - { id: t1, percent: 85%, due: 2021 }
  - { id: t2,
      percent: 90% }
`;

const bare = `indicators:
  - id: beds
    name: Beds
    baseline: { 2014: 12 }
    observations:
      - values: { 2014: 12, 2015: { value: 22, was: 20 } }
      - sex: female
        values:
          2014: 5   # five
          2015: 6
  - id: last
    name: No line end here`;

/** By name. */
export const oddLayouts: Readonly<Record<string, string>> = {
  mixed,
  'mixed with returns': mixed.replaceAll('\n', '\r\n'),
  'mixed with a mark': `\ufeff${mixed}`,
  braces,
  bare,
};
