/*
 * Runs with the rights of Firefox itself, in its browser window: what a person does outside a page, and what only the
 * browser knows. The value of this script is a record of functions; arguments and results are JSON.
 */
(() => {
  const { NavigableManager } = ChromeUtils.importESModule(
    'chrome://remote/content/shared/NavigableManager.sys.mjs',
  );
  const extensionOf = (id) => WebExtensionPolicy.getByID(id).extension;
  const contextOf = (tab) => NavigableManager.getBrowsingContextById(tab);

  /**
   * For scripts in a tab: the page there as a debugger has it, with its own globals and past its security policy. Not the
   * debugger of WebDriver itself, which would lose its bearings.
   */
  const PAGE = `(() => {
    const { addDebuggerToGlobal } = ChromeUtils.importESModule('resource://gre/modules/jsdebugger.sys.mjs');
    const principal = Services.scriptSecurityManager.getSystemPrincipal();
    const own = new Cu.Sandbox(principal, { freshCompartment: true });
    addDebuggerToGlobal(own);
    return new own.Debugger().addDebuggee(content);
  })()`;
  const asAddress = (script) => `data:,${encodeURIComponent(script)}`;

  /** Runs code in the page that the messages of `manager` lead to. Its value is JSON. */
  function runIn(manager, code) {
    const name = `vastgelegd-test:${Math.random()}`;
    const script = `(() => {
      const send = (data) => sendAsyncMessage(${JSON.stringify(name)}, data);
      const { throw: thrown, return: value } = ${PAGE}.executeInGlobal(${JSON.stringify(code)});
      if (thrown) return send({ error: String(thrown.unsafeDereference()) });
      value.unsafeDereference().then((json) => send({ json }), (error) => send({ error: String(error) }));
    })()`;
    return new Promise((resolve) => {
      const listener = ({ data }) => {
        manager.removeMessageListener(name, listener);
        resolve(data);
      };
      manager.addMessageListener(name, listener);
      manager.loadFrameScript(asAddress(script), false);
    });
  }

  /** Held from the start: without anyone who holds it Firefox stops it, and forgets what has the focus. */
  const accessibility = Cc['@mozilla.org/accessibilityService;1'].getService(Ci.nsIAccessibilityService);
  /** The nodes handed out so far, by number, per tab: they are asked for again when one is to be clicked. */
  const handedOut = new Map();

  /** The page's document in Firefox's own accessibility tree, as a screen reader gets it. */
  function documentOf(tab) {
    const frame = accessibility.getAccessibleFor(contextOf(tab).embedderElement);
    return frame?.firstChild ?? null;
  }

  function stateOf(node, bit) {
    const state = {};
    node.getState(state, {});
    return (state.value & bit) !== 0;
  }

  function boundsOf(node) {
    const [x, y, width, height] = [{}, {}, {}, {}];
    node.getBounds(x, y, width, height);
    return { x: x.value, y: y.value, width: width.value, height: height.value };
  }

  return {
    /** Makes the content area this large, in CSS pixels. */
    resize(width, height) {
      const { clientWidth, clientHeight } = gBrowser.selectedBrowser;
      window.resizeBy(width - clientWidth, height - clientHeight);
    },

    async toolbarClick(id) {
      const extension = extensionOf(id);
      await extension.apiManager.global.browserActionFor(extension).triggerAction(window);
    },

    async inBackground(id, code) {
      const extension = extensionOf(id);
      await extension.wakeupBackground();
      return runIn(extension.backgroundContext.xulBrowser.messageManager, code);
    },

    /** As the key itself does: neither WebDriver nor the keyboard of a virtual screen reaches it. */
    pressShortcut(id) {
      const keys = `ext-keyset-id-${id.toLowerCase().replace(/[^a-z0-9_-]/g, '_')}`;
      document.querySelector(`#${keys} > key`).doCommand();
    },

    chooseFromMenu() {
      const menu = document.getElementById('contentAreaContextMenu');
      const item = menu.state === 'open' && menu.querySelector('[id$="-menuitem-_capture"]');
      if (item) menu.activateItem(item);
      return Boolean(item);
    },

    /** The doorhanger under the address bar. Its buttons heed no click in the first half second. */
    answerQuestion(answer) {
      const question = document.querySelector('#notification-popup[panelopen] popupnotification');
      if (!question) return 'none';
      (answer === 'allow' ? question.button : question.secondaryButton).click();
      return 'answered';
    },

    /** Runs code in the next pages with this address, before their own. Gives back what `endAtStart` takes. */
    atStartOf(url, code) {
      const script = asAddress(`addEventListener('DOMWindowCreated', () => {
        if (content.location.href === ${JSON.stringify(url)}) ${PAGE}.executeInGlobal(${JSON.stringify(code)});
      }, true)`);
      window.messageManager.loadFrameScript(script, true);
      return script;
    },

    endAtStart(script) {
      window.messageManager.removeDelayedFrameScript(script);
    },

    async killBackground(id) {
      await extensionOf(id).terminateBackground({
        ignoreDevToolsAttached: true,
        disableResetIdleForTest: true,
      });
    },

    setColorScheme(tab, scheme) {
      contextOf(tab).top.prefersColorSchemeOverride = scheme;
    },

    tree(tab) {
      const root = documentOf(tab);
      if (!root) return [];
      const nodes = [];
      const kept = [];
      handedOut.set(tab, kept);
      const walk = (node) => {
        const place = nodes.length;
        const isText = node.role === Ci.nsIAccessibleRole.ROLE_TEXT_LEAF;
        const children = [];
        nodes.push({
          id: place,
          role: isText ? 'StaticText' : node.computedARIARole,
          name: node.name ?? '',
          focused: stateOf(node, Ci.nsIAccessibleStates.STATE_FOCUSED),
          isText,
          ignored: false,
          children,
        });
        kept.push(node);
        for (let child = node.firstChild; child; child = child.nextSibling) children.push(walk(child));
        return place;
      };
      walk(root);
      return nodes;
    },

    /** Null while the node is not, or not wholly, in the viewport. */
    middleOf(tab, id) {
      const node = handedOut.get(tab)[id];
      const screen = boundsOf(documentOf(tab).parent);
      const box = boundsOf(node);
      const x = box.x + box.width / 2 - screen.x;
      const y = box.y + box.height / 2 - screen.y;
      const inside = x > 0 && y > 0 && x < screen.width && y < screen.height;
      if (inside && box.width > 0) return { x: x / window.devicePixelRatio, y: y / window.devicePixelRatio };
      node.scrollTo(Ci.nsIAccessibleScrollType.SCROLL_TYPE_ANYWHERE);
      return null;
    },
  };
})();
