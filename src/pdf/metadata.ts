/** Metadata, twice and in agreement: the information dictionary and XMP (ISO 16684-1). */
import type { DocumentInfo } from './document.ts';
import type { PdfkitInfo } from './pdfkit.ts';

const CREATOR = 'kletspot';
const PRODUCER = 'PDFKit';

export function informationOf(info: DocumentInfo): PdfkitInfo {
  const author = clean(info.author);
  const subject = clean(info.subject);
  const keywords = clean(info.keywords.join(', '));
  return {
    Title: clean(info.title),
    ...(author === '' ? {} : { Author: author }),
    ...(subject === '' ? {} : { Subject: subject }),
    ...(keywords === '' ? {} : { Keywords: keywords }),
    Creator: CREATOR,
    Producer: PRODUCER,
    CreationDate: info.date,
    ModDate: info.date,
  };
}

/** One line that XML can hold: both places must give back the same text. */
function clean(text: string): string {
  const valid = text.replace(
    /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g,
    '\ufffd',
  );
  return valid.replace(/[\s\u0000-\u001f\u007f\ufffe\uffff]+/g, ' ').trim();
}

function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
}

function alternatives(name: string, text: string | undefined): string {
  if (text === undefined) return '';
  return `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${escaped(text)}</rdf:li></rdf:Alt></${name}>\n`;
}

function collection(name: string, kind: 'Seq' | 'Bag', text: string | undefined): string {
  if (text === undefined) return '';
  return `<${name}><rdf:${kind}><rdf:li>${escaped(text)}</rdf:li></rdf:${kind}></${name}>\n`;
}

function simple(name: string, text: string | undefined): string {
  return text === undefined ? '' : `<${name}>${escaped(text)}</${name}>\n`;
}

/** The XMP packet, with the identification of both PDF/A-2a and PDF/UA-1. */
export function xmpPacket(information: PdfkitInfo, language: string): string {
  const date = `${information.CreationDate.toISOString().slice(0, 19)}Z`;
  return `<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/">
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about=""
 xmlns:dc="http://purl.org/dc/elements/1.1/"
 xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/"
 xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/"
 xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
${simple('dc:format', 'application/pdf')}${alternatives('dc:title', information.Title)}${collection(
  'dc:creator',
  'Seq',
  information.Author,
)}${alternatives('dc:description', information.Subject)}${collection('dc:language', 'Bag', language)}${simple(
  'pdf:Keywords',
  information.Keywords,
)}${simple('pdf:Producer', information.Producer)}${simple('xmp:CreatorTool', information.Creator)}${simple(
  'xmp:CreateDate',
  date,
)}${simple('xmp:ModifyDate', date)}<pdfaid:part>2</pdfaid:part>
<pdfaid:conformance>A</pdfaid:conformance>
<pdfuaid:part>1</pdfuaid:part>
</rdf:Description>
${PDFUA_SCHEMA}</rdf:RDF>
</x:xmpmeta>
<?xpacket end="r"?>`;
}

/** PDF/A-2 does not know PDF/UA, so its property must be described (ISO 19005-2, 6.6.2.3). */
const PDFUA_SCHEMA = `<rdf:Description rdf:about=""
 xmlns:pdfaExtension="http://www.aiim.org/pdfa/ns/extension/"
 xmlns:pdfaSchema="http://www.aiim.org/pdfa/ns/schema#"
 xmlns:pdfaProperty="http://www.aiim.org/pdfa/ns/property#">
<pdfaExtension:schemas><rdf:Bag><rdf:li rdf:parseType="Resource">
<pdfaSchema:schema>PDF/UA identification schema</pdfaSchema:schema>
<pdfaSchema:namespaceURI>http://www.aiim.org/pdfua/ns/id/</pdfaSchema:namespaceURI>
<pdfaSchema:prefix>pdfuaid</pdfaSchema:prefix>
<pdfaSchema:property><rdf:Seq><rdf:li rdf:parseType="Resource">
<pdfaProperty:name>part</pdfaProperty:name>
<pdfaProperty:valueType>Integer</pdfaProperty:valueType>
<pdfaProperty:category>internal</pdfaProperty:category>
<pdfaProperty:description>Part of ISO 14289 to which the file conforms</pdfaProperty:description>
</rdf:li></rdf:Seq></pdfaSchema:property>
</rdf:li></rdf:Bag></pdfaExtension:schemas>
</rdf:Description>
`;
