/** The parts of the library that the diagrams use; it brings no types. */
declare module "@prantlf/railroad-diagrams" {
  /** A piece of a diagram. */
  export class FakeSVG {
    private readonly tagName: string;
  }
  export class Diagram extends FakeSVG {
    constructor(...items: FakeSVG[]);
    /** The diagram as a file of its own. */
    toStandalone(style: string): string;
  }
  export class Terminal extends FakeSVG {
    constructor(text: string);
  }
  export class NonTerminal extends FakeSVG {
    constructor(text: string);
  }
  export class Sequence extends FakeSVG {
    constructor(...items: FakeSVG[]);
  }
  export class Choice extends FakeSVG {
    constructor(normal: number, ...items: FakeSVG[]);
  }
  export class Optional extends FakeSVG {
    constructor(item: FakeSVG);
  }
  export class OneOrMore extends FakeSVG {
    constructor(item: FakeSVG, separator?: FakeSVG);
  }
  export class ZeroOrMore extends FakeSVG {
    constructor(item: FakeSVG, separator?: FakeSVG);
  }
}
