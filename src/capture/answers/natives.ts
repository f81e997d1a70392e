type Method<Self, Args extends unknown[], Result> = (self: Self, ...args: Args) => Result;

/** What a replaced function does: `call` is the original one, on the same object, with the same arguments. */
export type Around = (call: () => unknown, self: unknown) => unknown;

/**
 * The browser's own functions, to be taken before any script of the page runs. What our script in the page's world calls
 * later is called through these: a page can replace the originals, and would see us use them, or could hand us something
 * else. For the same reason that script iterates over nothing, and gives no object with a prototype to the browser.
 */
export function takeNatives() {
  const { apply, defineProperty, getOwnPropertyDescriptor, setPrototypeOf } = Reflect;
  const StartEvent = CustomEvent;
  const StartProxy = Proxy;

  /** A method as a function whose first argument is what it works on. */
  const methodOf =
    <Self, Args extends unknown[], Result>(
      method: (this: Self, ...args: Args) => Result,
    ): Method<Self, Args, Result> =>
    (self, ...args) =>
      apply<Self, Args, Result>(method, self, args);

  /** A property of the browser's own objects, read by the getter that it had at the start. */
  function getterOf<Self extends object, Key extends keyof Self>(
    owner: Self,
    key: Key,
  ): (self: Self) => Self[Key] {
    const get = getOwnPropertyDescriptor(owner, key)?.get as ((this: Self) => Self[Key]) | undefined;
    return get ? methodOf(get) : (self) => self[key];
  }

  /** Makes an object without a prototype, so that looking up what it does not have leads nowhere. */
  const bare = <T extends object>(object: T): T => {
    setPrototypeOf(object, null);
    return object;
  };

  /**
   * Replaces a method, keeping name, length, properties and place. A proxy's own text is `function () { [native code] }`,
   * which a page that compares it letter by letter can tell from the original.
   */
  function wrap(owner: object, name: string, around: Around): void {
    const descriptor = getOwnPropertyDescriptor(owner, name);
    if (!descriptor?.configurable || typeof descriptor.value !== 'function') return;
    const trap = bare<ProxyHandler<() => unknown>>({
      apply: (target, self, args) => around(() => apply(target, self, args) as unknown, self),
    });
    const value = new StartProxy(descriptor.value as () => unknown, trap);
    defineProperty(owner, name, bare({ ...descriptor, value }));
  }
  return {
    wrap,
    startsWith: methodOf<string, [string], boolean>(String.prototype.startsWith),
    listen: methodOf<EventTarget, [string, EventListener], void>(EventTarget.prototype.addEventListener),
    dispatch: methodOf<EventTarget, [Event], boolean>(EventTarget.prototype.dispatchEvent),
    newEvent: (type: string, detail: string): CustomEvent => new StartEvent(type, bare({ detail })),
    copyOf: methodOf<Response, [], Response>(Response.prototype.clone),
    textOf: methodOf<Response, [], Promise<string>>(Response.prototype.text),
    addressOf: getterOf(Response.prototype, 'url'),
    requestAddress: getterOf(XMLHttpRequest.prototype, 'responseURL'),
    requestType: getterOf(XMLHttpRequest.prototype, 'responseType'),
    requestText: getterOf(XMLHttpRequest.prototype, 'responseText'),
  };
}

export type Natives = ReturnType<typeof takeNatives>;
