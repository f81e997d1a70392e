// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { domText, lineOf } from '../../../src/platforms/dom-text.js';

const body = (html: string) => new DOMParser().parseFromString(`<body>${html}</body>`, 'text/html').body;

describe('domText', () => {
  it('gives emoji as characters and keeps breaks and blanks', () => {
    expect(domText(body('<span>a  b</span><img alt="👩‍🚒" src="x"><br><div>@c</div>d'))).toBe('a  b👩‍🚒\n@cd');
  });

  it('removes no sign, however odd', () => {
    const odd = 'a\u202eb\u200bc\u00a0d';
    expect(domText(body(`<span>${odd}</span>`))).toBe(odd);
  });

  it('leaves out code, drawings and what the caller skips', () => {
    const node = body('a<script>b</script><style>c</style><svg><title>d</title></svg><button>e</button>f');
    expect(domText(node, (element) => element.localName === 'button')).toBe('af');
  });
});

describe('lineOf', () => {
  it('draws white space as a browser does, and nothing as null', () => {
    expect(lineOf(body('\n   Jan\n  Jansen \n'))).toBe('Jan Jansen');
    expect(lineOf(body('  <img src="x"> '))).toBeNull();
    expect(lineOf(null)).toBeNull();
  });
});
