import type { projectProblems } from '../../../problems/project.ts';
import type { ProblemWords } from '../../kind.ts';

export const project = {
  'project/no-content': ({ path }) => ({
    message: `Unter ${path} gibt es keinen Inhaltsordner.`,
    hint: 'Geben Sie den Ordner mit den YAML-Dateien an: --content ORDNER.',
  }),
  'project/no-booklet': () => ({
    message: 'Ein Heft wurde verlangt, und hier gibt es keine booklet.yaml.',
    hint: 'Fügen Sie eine hinzu, oder prüfen Sie ihren Namen; ohne die Optionen für das Heft werden die Karten gemacht.',
  }),
  'project/no-kit': () => ({
    message: 'Anleitung, Etikett oder Notizkarten wurden verlangt, und hier gibt es keine kit.yaml.',
    hint: 'Kopieren Sie kit.yaml aus dem Ordner content von kletspot hierher und ändern Sie die Wörter; ohne die Optionen für das Zubehör wird der Rest gemacht.',
  }),
  'project/not-a-folder': ({ path }) => ({
    message: `${path} ist kein Ordner, und hier wurde ein Ordner erwartet.`,
    hint: 'Geben Sie den Pfad eines Ordners an.',
  }),
  'project/folder-in-use': ({ path, found }) => ({
    message: `Der Ordner ${path} ist nicht leer: Er enthält ${found}. Dort wurde kein neues Set angelegt.`,
    hint: 'Geben Sie den Namen eines Ordners an, den es noch nicht gibt.',
  }),
  'project/unreadable': ({ path, reason }) => ({
    message: `${path} lässt sich nicht lesen (${reason}).`,
    hint: 'Prüfen Sie, ob es das gibt und ob Sie es lesen dürfen.',
  }),
  'project/unsafe-path': ({ path }) => ({
    message: `fonts/fonts.json nennt ${path}; das ist kein einfacher Pfad in einem Paket.`,
    hint: 'Schreiben Sie fonts/npm/PAKET/PFAD, ohne „.“ oder „..“.',
  }),
  'project/font-not-installed': (given) => ({
    message: `Die Schriftdatei ${given.path} wurde nicht gefunden: Das Paket ${given.package} ist nicht installiert, oder enthält keine solche Datei.`,
    hint: 'Führen Sie im Projekt npm ci aus.',
  }),
  'project/disk-full': ({ path }) => ({
    message: `Der Datenträger ist voll: ${path} ließ sich nicht schreiben. Was vorher gemacht war, ist unberührt.`,
    hint: 'Schaffen Sie Platz, oder wählen Sie mit --out einen Ordner auf einem anderen Datenträger.',
  }),
  'project/not-writable': ({ path, reason }) => ({
    message: `${path} darf nicht geschrieben werden (${reason}). Was vorher gemacht war, ist unberührt.`,
    hint: 'Ist eine Datei davon in einem anderen Programm geöffnet? Sonst wählen Sie mit --out einen anderen Ordner.',
  }),
  'project/read-only': ({ path, folder }) => ({
    message: `${path} lässt sich nicht schreiben: ${path === folder ? 'Das' : folder} ist schreibgeschützt.`,
    hint: 'Wählen Sie mit --out einen Ordner auf einem anderen Datenträger.',
  }),
  'project/file-in-the-way': ({ path, file }) => ({
    message: `${file} ist eine Datei, kein Ordner; darum lässt sich ${path} darin nicht anlegen.`,
    hint: 'Wählen Sie mit --out einen anderen Ordner.',
  }),
  'project/dead-link': ({ path, file }) => ({
    message: `${file} ist ein Link, der nirgendwohin führt; darum lässt sich dort ${path === file ? 'nichts' : `${path} nicht`} anlegen.`,
    hint: 'Wählen Sie mit --out einen anderen Ordner.',
  }),
  'project/no-new-folder': ({ path, folder, reason }) => ({
    message: `${folder} nimmt keine neuen Ordner auf (${reason}); darum lässt sich ${path} darin nicht anlegen.`,
    hint: 'Wählen Sie mit --out einen anderen Ordner.',
  }),
  'project/name-too-long': ({ path }) => ({
    message: `Der Name ${path} ist zu lang für diesen Datenträger.`,
    hint: 'Wählen Sie mit --out einen kürzeren.',
  }),
  'project/disk-error': ({ path, reason }) => ({
    message: `${path} ließ sich nicht schreiben (${reason}). Was vorher gemacht war, ist unberührt.`,
    hint: 'Versuchen Sie es noch einmal, oder wählen Sie mit --out einen anderen Ordner.',
  }),
  'project/foreign-folder': ({ path }) => ({
    message: `${path} ist nicht leer und nicht von kletspot gemacht (darin liegt keine manifest.json von uns); darum wurde dort nichts geschrieben.`,
    hint: 'Wählen Sie mit --out einen leeren oder neuen Ordner.',
  }),
  'project/changed-file-kept': ({ path, as }) => ({
    message: `${path} wurde nach dem Machen geändert. Es bleibt als ${as} erhalten, neben dem neuen.`,
    hint: 'Sie müssen nichts tun; löschen Sie es, wenn Sie es nicht mehr brauchen.',
  }),
  'project/own-file-kept': ({ path, as }) => ({
    message: `${path} gehört Ihnen, und kletspot macht jetzt etwas mit diesem Namen. Ihre Datei bleibt als ${as} erhalten.`,
    hint: 'Sie müssen nichts tun; unter einem anderen Namen bleibt sie, wie sie ist.',
  }),
  'project/half-replaced': ({ path, old, reason }) => ({
    message: `Das Ersetzen von ${path} blieb auf halbem Weg stehen (${reason}) und ließ sich nicht zurücknehmen. Nichts ist verloren: Was fehlt, liegt in ${old}.`,
    hint: 'Führen Sie kletspot build noch einmal aus: Das stellt es zurück an seinen Platz.',
  }),
  'project/mount-point': ({ path }) => ({
    message: `${path} ist ein eigener Datenträger oder ein eingehängter Ordner, der sich nicht in einem Schritt ersetzen lässt.`,
    hint: 'Wählen Sie mit --out einen Ordner darin.',
  }),
  'project/words-lost': ({ reason }) => ({
    message: `Was der Befehl zu sagen hatte, ließ sich nicht schreiben (${reason}).`,
    hint: 'Sehen Sie nach, wohin seine Ausgabe ging: Ist dieser Datenträger voll?',
  }),
  'project/out-of-memory': ({ most }) => ({
    message: `Der Speicher reichte nicht: Mehr als ${most} MB waren nötig. Was vorher gemacht war, ist unberührt.`,
    hint: 'Ein Kartenset braucht etwa 25 MB je 1000 Karten. Erlauben Sie mehr mit NODE_OPTIONS=--max-old-space-size=8000, oder teilen Sie es auf.',
  }),
  'project/busy': ({ path }) => ({
    message: `Ein anderes kletspot schreibt ${path} und wird nicht fertig.`,
    hint: 'Warten Sie, bis es fertig ist, und versuchen Sie es dann noch einmal.',
  }),
} satisfies ProblemWords<typeof projectProblems>;
