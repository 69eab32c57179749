import { escapeXml } from './pdf-strings.ts';

export interface DocumentFacts {
  readonly lang: string;
  /** All languages of the document, where it has more than one. */
  readonly languages?: readonly string[];
  readonly title: string;
  readonly author: string;
  /** `YYYY-MM-DD` */
  readonly isoDate: string;
  readonly fileId: string;
}

/** The document's facts as XMP. jsPDF writes it as it is, so everything is escaped here. */
export function xmpPacket({ lang, languages = [lang], title, author, isoDate }: DocumentFacts): string {
  return [
    '<?xpacket begin="\uFEFF" id="W5M0MpCehiHzreSzNTczkc9d"?>',
    '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">',
    '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/"',
    ' xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">',
    `<dc:title><rdf:Alt><rdf:li xml:lang="x-default">${escapeXml(title)}</rdf:li></rdf:Alt></dc:title>`,
    `<dc:language><rdf:Bag>${languages.map((one) => `<rdf:li>${escapeXml(one)}</rdf:li>`).join('')}</rdf:Bag></dc:language>`,
    `<dc:creator><rdf:Seq><rdf:li>${escapeXml(author)}</rdf:li></rdf:Seq></dc:creator>`,
    `<xmp:CreateDate>${escapeXml(isoDate)}</xmp:CreateDate>`,
    '<pdfuaid:part>1</pdfuaid:part>',
    '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="w"?>',
  ].join('');
}
