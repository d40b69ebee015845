import type { projectProblems } from '../../../problems/project.ts';
import type { ProblemWords } from '../../kind.ts';

export const project = {
  'project/no-content': ({ path }) => ({
    message: `There is no content folder at ${path}.`,
    hint: 'Give the folder with the YAML files: --content DIR.',
  }),
  'project/no-booklet': () => ({
    message: 'A booklet was asked for, and there is no booklet.yaml here.',
    hint: 'Add one, or check its name; without the options for the booklet the cards are made.',
  }),
  'project/no-kit': () => ({
    message: 'A guide, label or note cards were asked for, and there is no kit.yaml here.',
    hint: 'Copy kit.yaml from the folder content of kletspot into this one and change its words; without the options for the kit the rest is made.',
  }),
  'project/not-a-folder': ({ path }) => ({
    message: `${path} is not a folder, and a folder was expected here.`,
    hint: 'Give the path of a folder.',
  }),
  'project/folder-in-use': ({ path, found }) => ({
    message: `The folder ${path} is not empty: it holds ${found}. A new deck was not put there.`,
    hint: 'Give the name of a folder that does not exist yet.',
  }),
  'project/unreadable': ({ path, reason }) => ({
    message: `${path} cannot be read (${reason}).`,
    hint: 'Check that it exists and that you may read it.',
  }),
  'project/unsafe-path': ({ path }) => ({
    message: `fonts/fonts.json names ${path}, which is not a plain path inside a package.`,
    hint: 'Write fonts/npm/PACKAGE/PATH, without "." or "..".',
  }),
  'project/font-not-installed': (given) => ({
    message: `The font file ${given.path} was not found: the package ${given.package} is not installed, or holds no such file.`,
    hint: 'Run npm ci in the project.',
  }),
  'project/disk-full': ({ path }) => ({
    message: `The disk is full: ${path} could not be written. The previous output is untouched.`,
    hint: 'Free some space, or choose a folder on another disk with --out.',
  }),
  'project/not-writable': ({ path, reason }) => ({
    message: `${path} may not be written (${reason}). The previous output is untouched.`,
    hint: 'Is one of its files open in another program? Else choose another folder with --out.',
  }),
  'project/read-only': ({ path, folder }) => ({
    message: `${path} cannot be written: ${path === folder ? 'it' : folder} is read-only.`,
    hint: 'Choose a folder on another disk with --out.',
  }),
  'project/file-in-the-way': ({ path, file }) => ({
    message: `${file} is a file, not a folder, so ${path} cannot be made in it.`,
    hint: 'Choose another folder with --out.',
  }),
  'project/dead-link': ({ path, file }) => ({
    message: `${file} is a link that leads nowhere, so ${path === file ? 'nothing can' : `${path} cannot`} be made there.`,
    hint: 'Choose another folder with --out.',
  }),
  'project/no-new-folder': ({ path, folder, reason }) => ({
    message: `${folder} takes no new folders (${reason}), so ${path} cannot be made in it.`,
    hint: 'Choose another folder with --out.',
  }),
  'project/name-too-long': ({ path }) => ({
    message: `The name ${path} is too long for this disk.`,
    hint: 'Choose a shorter one with --out.',
  }),
  'project/disk-error': ({ path, reason }) => ({
    message: `Writing ${path} failed (${reason}). The previous output is untouched.`,
    hint: 'Try again, or choose another folder with --out.',
  }),
  'project/foreign-folder': ({ path }) => ({
    message: `${path} is not empty and was not made by kletspot (it holds no manifest.json of ours), so nothing was written there.`,
    hint: 'Choose an empty or a new folder with --out.',
  }),
  'project/changed-file-kept': ({ path, as }) => ({
    message: `${path} was changed after it was made. It was kept as ${as}, beside the new one.`,
    hint: 'Nothing need be done; remove it when you no longer need it.',
  }),
  'project/own-file-kept': ({ path, as }) => ({
    message: `${path} is yours, and this build makes something by that name. Yours was kept as ${as}.`,
    hint: 'Nothing need be done; under another name it stays as it is.',
  }),
  'project/half-replaced': ({ path, old, reason }) => ({
    message: `Replacing ${path} stopped halfway (${reason}), and could not be undone. Nothing is lost: what is missing lies in ${old}.`,
    hint: 'Build again: that puts it in its place.',
  }),
  'project/mount-point': ({ path }) => ({
    message: `${path} is a disk or a mounted folder of its own, which cannot be replaced in one step.`,
    hint: 'Choose a folder inside it with --out.',
  }),
  'project/words-lost': ({ reason }) => ({
    message: `What the command had to say could not be written (${reason}).`,
    hint: 'See where its output was sent: is that disk full?',
  }),
  'project/out-of-memory': ({ most }) => ({
    message: `There was not enough memory: more than ${most} MB was asked for. The previous output is untouched.`,
    hint: 'A deck takes some 25 MB for every 1,000 cards. Allow more with NODE_OPTIONS=--max-old-space-size=8000, or divide the deck over several.',
  }),
  'project/busy': ({ path }) => ({
    message: `Another build is writing ${path} and does not finish.`,
    hint: 'Wait until it has ended, then build again.',
  }),
} satisfies ProblemWords<typeof projectProblems>;
