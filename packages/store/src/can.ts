// Who may do what: the one place that decides. What no line allows is denied.

/** `local`: the person at the machine that serves, lead of everything. `public`: anyone else. */
export type Actor = { kind: 'local' } | { kind: 'public' };

export const localPerson: Actor = { kind: 'local' };
export const thePublic: Actor = { kind: 'public' };

export const verbs = ['read', 'history', 'save', 'publish', 'create', 'list'] as const;

export type Verb = (typeof verbs)[number];

/** What an action is done to: the store as a whole, or a plan in it. */
export type Resource = { kind: 'store' } | { kind: 'plan'; public: boolean };

type Rule = (resource: Resource) => boolean;

const ofPlan: Rule = (resource) => resource.kind === 'plan';
const ofStore: Rule = (resource) => resource.kind === 'store';

const rules: Record<Actor['kind'], Partial<Record<Verb, Rule>>> = {
  local: {
    read: ofPlan,
    history: ofPlan,
    save: ofPlan,
    publish: ofPlan,
    create: ofStore,
    list: ofStore,
  },
  public: {
    read: (resource) => resource.kind === 'plan' && resource.public,
    list: ofStore,
  },
};

/** Whether an actor may do an action to a resource. */
export function can(actor: Actor, action: Verb, resource: Resource): boolean {
  return rules[actor.kind][action]?.(resource) ?? false;
}

/** Everything an actor may do to a resource; answers carry it, so that clients need not decide. */
export const allowed = (actor: Actor, resource: Resource): Verb[] =>
  verbs.filter((verb) => can(actor, verb, resource));

/** The name under which an actor's writes are recorded. */
export const nameOf = (actor: Actor): string => actor.kind;
