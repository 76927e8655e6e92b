import type { Limits } from '../limits';
import type { Place, TagPlace } from '../xml-handler';
import { XmlScanner } from '../xml-scanner';
import { splice, type Edit } from './splice';

export interface XmlAttribute extends Place {
  readonly value: string;
}

/** An element of a small part, and where it stands in its bytes. Names as in xml-names.ts. */
export interface XmlElement {
  readonly name: string;
  readonly tag: TagPlace;
  readonly attributes: ReadonlyMap<string, XmlAttribute>;
  readonly children: readonly XmlElement[];
  /** Its own text, entities resolved. */
  readonly text: string;
  /** Where its closing tag begins and the element ends; both the tag's end where it is empty. */
  readonly contentTo: number;
  readonly to: number;
}

type Growing = {
  -readonly [Key in keyof XmlElement]: Key extends 'children' ? Growing[] : XmlElement[Key];
};

/** Deep enough for charts and drawings, which have more levels than sheets. */
const LIMITS_OF_TREE = { depth: 200, attributes: 256 };

/**
 * Reads a small part whole.
 * @param content in UTF-8, without mark
 * @throws WorkbookError "damaged" for what is no XML
 */
export function parseXmlTree(content: Uint8Array, limits: Pick<Limits, 'tokenBytes'>): XmlElement {
  const path: Growing[] = [];
  let root: Growing | null = null;
  const scanner = new XmlScanner(
    {
      open(name, _, tag) {
        const place = tag.place();
        const attributes = new Map<string, XmlAttribute>();
        for (const attribute of tag.attributeNames()) {
          const at = tag.valuePlace(attribute);
          if (at) attributes.set(attribute, { value: tag.attribute(attribute) ?? '', ...at });
        }
        const element = { name, tag: place, attributes, children: [], text: '', contentTo: place.to, to: place.to };
        path[path.length - 1]?.children.push(element);
        root ??= element;
        path.push(element);
      },
      text(run) {
        const element = path[path.length - 1];
        if (element) element.text += run.text();
      },
      close(_, __, from, to) {
        const element = path.pop();
        if (!element) return;
        element.contentTo = from;
        element.to = to;
      },
    },
    { ...LIMITS_OF_TREE, ...limits },
  );
  scanner.write(content);
  scanner.end();
  return root as unknown as XmlElement;
}

/** The first child of that name. */
export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

/** The children of that name. */
export function childrenOf(element: XmlElement | undefined, name: string): readonly XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}

/** An attribute's text; null where the element has none of this name. */
export function attributeOf(element: XmlElement | undefined, name: string): string | null {
  return element?.attributes.get(name)?.value ?? null;
}

/** "x:" of "x:row", "" of "row". */
export function prefixOf(rawName: string): string {
  return rawName.slice(0, rawName.indexOf(':') + 1);
}

/** Changes to a small part, gathered and made at once. */
export class TreeEdits {
  private readonly edits: Edit[] = [];
  private readonly appended = new Map<XmlElement, string[]>();

  constructor(private readonly content: Uint8Array) {}

  setAttribute(element: XmlElement, name: string, value: string): void {
    this.edits.push(attributeEdit(element, name, value));
  }

  /** Puts XML in after the element's last child. */
  append(element: XmlElement, xml: string): void {
    const known = this.appended.get(element);
    if (known) known.push(xml);
    else this.appended.set(element, [xml]);
  }

  /** What was put in after the element's last child so far. */
  appendedTo(element: XmlElement): readonly string[] {
    return this.appended.get(element) ?? [];
  }

  insertBefore(element: XmlElement, xml: string): void {
    this.edits.push({ from: element.tag.from, to: element.tag.from, text: xml });
  }

  /**
   * Puts a new child in where the schema wants it.
   * @param order names of the children that come after it
   */
  insertInOrder(parent: XmlElement, xml: string, order: readonly string[]): void {
    const next = parent.children.find(({ name }) => order.includes(name));
    if (next) this.insertBefore(next, xml);
    else this.append(parent, xml);
  }

  replace({ tag, to }: XmlElement, xml: string): void {
    this.edits.push({ from: tag.from, to, text: xml });
  }

  remove(element: XmlElement): void {
    this.replace(element, '');
  }

  /** The part with the changes made; the very bytes given where there are none. */
  made(): Uint8Array {
    const appended = [...this.appended].map(([{ tag, contentTo }, xml]) => appending(tag, contentTo, xml.join('')));
    const edits = [...this.edits, ...appended];
    return edits.length === 0 ? this.content : splice(this.content, edits);
  }
}

/** The edit that puts XML in after an element's last child; one without content is opened for it. */
export function appending(tag: TagPlace, contentTo: number, xml: string): Edit {
  return tag.isEmpty
    ? { from: tag.to - 2, to: tag.to, text: `>${xml}</${tag.rawName}>` }
    : { from: contentTo, to: contentTo, text: xml };
}

/** The raw XML of an element with other attributes. */
export function rawXmlWith(
  content: Uint8Array,
  element: XmlElement,
  attributes: Readonly<Record<string, string>>,
): string {
  const { tag, to } = element;
  const edits = Object.entries(attributes).map(([name, value]) => attributeEdit(element, name, value));
  const raw = content.subarray(tag.from, to);
  const moved = edits.map((edit) => ({ ...edit, from: edit.from - tag.from, to: edit.to - tag.from }));
  return new TextDecoder().decode(splice(raw, moved));
}

function attributeEdit({ attributes, tag }: XmlElement, name: string, value: string): Edit {
  const known = attributes.get(name);
  return known
    ? { from: known.from, to: known.to, text: escapeXml(value) }
    : { from: tag.nameTo, to: tag.nameTo, text: ` ${name}="${escapeXml(value)}"` };
}

/** A text as XML holds it, in an element or between quotes of either kind. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"'\n\t]/g, (character) => ESCAPED[character] ?? character);
}

/** A text as XML holds it in an element. */
export function escapeXmlText(text: string): string {
  return text.replace(/[&<>]/g, (character) => ESCAPED[character] ?? character);
}

const ESCAPED: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\n': '&#10;',
  '\t': '&#9;',
};
