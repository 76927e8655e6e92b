import { HostError, isEmulated, NotEmulated, type Argument, type Emulated } from './emulated';

/** A batch as office.js sends it to ProcessQuery. */
interface Batch {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: {
    readonly Select?: readonly string[];
    readonly Expand?: readonly string[];
    readonly Top?: number;
    readonly Skip?: number;
  };
  readonly ObjectState?: Readonly<Record<string, unknown>>;
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

interface ArgumentInfo {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface BatchAnswer {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; ActionIndex: number; HttpStatusCode: number };
}

const ACTION = { instantiate: 1, query: 2, method: 3, setProperty: 4, trace: 5, update: 9 } as const;
const PATH = { global: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const NULL_ANSWER = { _IsNull: true };

/** Objects that office.js asked to be kept between batches, by their reference. */
export class References {
  private readonly kept = new Map<string, Emulated>();
  private next = 1;

  keep(object: Emulated): string {
    for (const [id, known] of this.kept) if (known === object) return id;
    const id = `ref${String(this.next)}`;
    this.next += 1;
    this.kept.set(id, object);
    return id;
  }

  idOf(object: Emulated): string | undefined {
    for (const [id, known] of this.kept) if (known === object) return id;
    return undefined;
  }

  get(id: string): Emulated {
    const object = this.kept.get(id);
    if (object === undefined) throw new HostError('InvalidReference');
    return object;
  }

  remove(id: string): void {
    this.kept.delete(id);
  }

  get size(): number {
    return this.kept.size;
  }
}

/**
 * Runs a batch against the root object, action by action, and stops at the first error as Excel does: what was done before
 * it stays done. Knows only how paths and actions work, nothing of sheets.
 * @param refused members ("PageLayout.paperSize") that fail
 */
export function runBatch(
  body: string,
  root: Emulated,
  references: References,
  refused: readonly string[] = [],
): BatchAnswer {
  const batch = JSON.parse(body) as Batch;
  const run = new BatchRun(batch, root, references);
  const answer: BatchAnswer = { Results: [], TraceIds: [] };
  for (const [index, action] of batch.Actions.entries()) {
    try {
      if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
      if (refused.length > 0) run.refuse(action, refused);
      answer.Results.push({ ActionId: action.Id, Value: run.act(action) ?? null });
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      const location = run.nameOf(action);
      answer.Error = {
        Code: error.code,
        Message: error.message,
        Location: location,
        ActionIndex: index,
        HttpStatusCode: 400,
      };
      return answer;
    }
  }
  return answer;
}

class BatchRun {
  private readonly objects = new Map<number, Emulated | null>();

  constructor(
    private readonly batch: Batch,
    private readonly root: Emulated,
    private readonly references: References,
  ) {}

  act(action: Action): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const object = this.resolve(action.ObjectPathId);
    switch (action.ActionType) {
      case ACTION.instantiate:
        return object === null ? null : this.identityOf(object);
      case ACTION.query:
        return object === null ? null : query(object, selectionOf(action));
      case ACTION.method:
        return this.callAction(object, action);
      case ACTION.setProperty:
        if (object !== null) setScalar(object, action.Name, this.argumentsOf(action.ArgumentInfo)[0]);
        return null;
      case ACTION.update:
        for (const [name, value] of Object.entries(action.ObjectState ?? {})) {
          if (object !== null) setScalar(object, upperFirst(name), value);
        }
        return null;
      default:
        throw new NotEmulated(`action type ${String(action.ActionType)}`);
    }
  }

  /** Throws for an action on a member that is refused. */
  refuse(action: Action, refused: readonly string[]): void {
    if (action.ActionType !== ACTION.trace) this.resolve(action.ObjectPathId);
    if (refused.includes(this.nameOf(action))) throw new HostError('GeneralException');
  }

  /** The last member of an action's path, as "Range.getMergedAreasOrNullObject". */
  nameOf(action: Action): string {
    const path = this.batch.ObjectPaths[action.ObjectPathId];
    const name = action.Name || path?.Name || '';
    const of = action.Name ? action.ObjectPathId : (path?.ParentObjectPathId ?? -1);
    return `${this.objects.get(of)?.type ?? ''}.${name.charAt(0).toLowerCase()}${name.slice(1)}`;
  }

  private callAction(object: Emulated | null, action: Action): unknown {
    if (object === null) return NULL_ANSWER;
    if (action.Name === '_KeepReference') {
      this.references.keep(object);
      return null;
    }
    if (object === this.root && action.Name === '_RemoveReference') {
      this.references.remove(String(action.ArgumentInfo?.Arguments?.[0]));
      return null;
    }
    const answer = call(object, action.Name, this.argumentsOf(action.ArgumentInfo));
    return isEmulated(answer) ? this.identityOf(answer) : answer;
  }

  private identityOf(object: Emulated): unknown {
    const reference = this.references.idOf(object);
    if (reference !== undefined) return { _ReferenceId: reference };
    return object.id ? { ...idFields(object) } : {};
  }

  private resolve(id: number): Emulated | null {
    const known = this.objects.get(id);
    if (known !== undefined) return known;
    const path = this.batch.ObjectPaths[id];
    if (path === undefined) throw new HostError('InvalidObjectPath', `No object path ${String(id)}`);
    const object = this.follow(path);
    this.objects.set(id, object);
    return object;
  }

  private follow(path: ObjectPath): Emulated | null {
    if (path.ObjectPathType === PATH.global) return this.root;
    if (path.ObjectPathType === PATH.service) return serviceOf(path.Name);
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.reference) return this.references.get(path.Name);
    const parent = this.resolve(path.ParentObjectPathId ?? -1);
    if (parent === null) return null;
    switch (path.ObjectPathType) {
      case PATH.property:
        return partOf(parent, path.Name);
      case PATH.indexer: {
        if (!parent.item) throw new NotEmulated(`${parent.type}.getItem`);
        return parent.item(this.argumentsOf(path.ArgumentInfo)[0] as string | number);
      }
      case PATH.method: {
        const answer = call(parent, path.Name, this.argumentsOf(path.ArgumentInfo));
        if (answer !== null && !isEmulated(answer)) throw new NotEmulated(`${parent.type}.${path.Name} as an object`);
        return answer;
      }
      default:
        throw new NotEmulated(`object path type ${String(path.ObjectPathType)}`);
    }
  }

  private argumentsOf(info: ArgumentInfo | undefined): Argument[] {
    return (info?.Arguments ?? []).map((value, index) => {
      const reference = info?.ReferencedObjectPathIds?.[index];
      if (Array.isArray(reference)) throw new NotEmulated('arrays of objects as an argument');
      return typeof reference === 'number' && reference !== 0 ? this.resolve(reference) : value;
    });
  }
}

/** What office.js tells Excel of itself as it starts. */
export const STARTING_SERVICE = 'Microsoft.InternalService.AddinInternalService';

function serviceOf(name: string): Emulated {
  if (name !== STARTING_SERVICE) throw new NotEmulated(`the service ${name}`);
  return { type: 'AddinInternalService', calls: { NotifyActionHandlerReady: () => null } };
}

function partOf(object: Emulated, name: string): Emulated | null {
  const part = object.parts?.[name];
  if (!part) throw new NotEmulated(`${object.type}.${name}`);
  return part();
}

function call(object: Emulated, name: string, args: readonly Argument[]): unknown {
  const method = object.calls?.[name];
  if (!method) throw new NotEmulated(`${object.type}.${name}()`);
  return method(...args);
}

function setScalar(object: Emulated, name: string, value: unknown): void {
  const set = object.scalars?.[name]?.set;
  if (!set) throw new NotEmulated(`setting ${object.type}.${name}`);
  set(value);
}

function selectionOf({ QueryInfo }: Action): readonly string[] {
  if (QueryInfo?.Top !== undefined || QueryInfo?.Skip !== undefined) throw new NotEmulated('load with top or skip');
  const names = [...(QueryInfo?.Select ?? []), ...(QueryInfo?.Expand ?? [])];
  if (names.length === 0) throw new NotEmulated('load() of everything: name the properties');
  return names;
}

function query(object: Emulated, names: readonly string[]): Record<string, unknown> {
  if (object.items) {
    const own = names.filter((name) => object.scalars?.[upperFirst(name)]?.get);
    const ofItems = names.filter((name) => !own.includes(name));
    return {
      ...Object.fromEntries(own.map((name) => [upperFirst(name), object.scalars?.[upperFirst(name)]?.get?.()])),
      ...(ofItems.length > 0 && { _Items: object.items().map((item) => query(item, ofItems)) }),
    };
  }
  const answer: Record<string, unknown> = object.id ? idFields(object) : {};
  for (const name of names) {
    const [first = '', ...rest] = name.split('/');
    const member = upperFirst(first);
    if (rest.length > 0) {
      const part = partOf(object, member);
      const before = answer[member] as Record<string, unknown> | undefined;
      answer[member] = part === null ? null : { ...before, ...query(part, [rest.join('/')]) };
    } else {
      const get = object.scalars?.[member]?.get;
      if (!get) throw new NotEmulated(`reading ${object.type}.${first}`);
      answer[member] = get();
    }
  }
  return answer;
}

/** Objects with an Id of their own answer it under that name; the others under a name that only office.js reads. */
function idFields(object: Emulated): Record<string, unknown> {
  const id = object.id?.();
  return object.scalars?.['Id'] ? { Id: id } : { _Id: id };
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
