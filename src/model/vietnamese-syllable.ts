import { remembered } from './remembered';

/** Every rhyme of Vietnamese orthography without its tone. */
const RHYMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
   i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uân uâng uât uây uê uêch uên uênh uêt uc ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uynh uyt uyu
   ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
   y yêm yên yêng yêt yêu ynh ych yt`.split(/\s+/),
);

const ONSET = /^(?:ngh|ng|nh|gh|gi|kh|ph|th|tr|ch|qu|[bcdđghklmnpqrstvx])?/;
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Acute and dot below: the only tones of a syllable that ends in a stop. */
const STOP_TONES = /[\u0301\u0323]/;
const STOP = /(?:p|t|c|ch)$/;

/** Whether a word has the form of a Vietnamese syllable: "nghệ", "Quới"; not "nghÖ", "naïf", "web". Case does not matter. */
export function isVietnameseSyllable(word: string): boolean {
  return isSyllable(word);
}

const isSyllable = remembered((word) => {
  const decomposed = word.normalize('NFD').toLowerCase();
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const toneless = decomposed.replace(TONE, '').normalize('NFC');
  if (STOP.test(toneless) && tones.length === 1 && !STOP_TONES.test(tones[0])) return false;
  return hasRhyme(toneless);
});

/** "giếng" is g + iêng and "gia" is gi + a, so the onset is tried with and without its vowel. */
function hasRhyme(toneless: string): boolean {
  const onset = ONSET.exec(toneless)?.[0] ?? '';
  const rhymes = [toneless.slice(onset.length)];
  if (onset === 'gi' || onset === 'qu') rhymes.push(toneless.slice(1));
  return rhymes.some((rhyme) => RHYMES.has(rhyme) || (onset === 'qu' && RHYMES.has(`o${rhyme}`)));
}
