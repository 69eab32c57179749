import { readFileSync } from 'node:fs';
import { it } from 'vitest';
import type { Level } from '#domain/checklist/checklist.ts';
import { areasInScope } from '#domain/checklist/items-in-scope.ts';
import { findingsOf } from '#domain/recommend/findings.ts';
import { firstFive } from '#domain/recommend/first-five.ts';
import { modelsForItem } from '#domain/recommend/models-for-item.ts';
import { fractionToNumber } from '#domain/scoring/fraction.ts';
const c = JSON.parse(readFileSync('checklists/hyvan-mielen-kunta/checklist.json','utf8'));
const m = JSON.parse(readFileSync('checklists/hyvan-mielen-kunta/models.json','utf8'));
it('look', () => {
  console.log(JSON.stringify(m.ageGroups), c.areas[0].items[0]);
  const areas = areasInScope(c, 'full', 'mainland');
  const code = new Map(areas.flatMap(a=>a.items).map(i=>[i.id,i.code]));
  const ctx = { catalogue: m, uses: new Map(), languages: 'fi' as const };
  for (const i of areas.flatMap(a=>a.items)) console.log(i.code, i.id, modelsForItem(i, ctx).map(x=>x.model.id+':'+x.fit.strength).join(', '));
  let s = 7; const rnd = () => (s = (s*1103515245+12345) % 2147483648) / 2147483648;
  const sets: [string,(i:any)=>Level][] = [['all 0',()=>0],['all 2',()=>2],['area6 weak',i=>i.code[0]==='6'?0:3],['area1 weak',i=>i.code[0]==='1'?1:3],['area7 weak',i=>i.code[0]==='7'?0:2],['area5 weak',i=>i.code[0]==='5'?0:2],['area3 4',i=>'34'.includes(i.code[0])?0:2],
   ['r1',()=>Math.floor(rnd()*4) as Level],['r2',()=>Math.floor(rnd()*4) as Level],['r3',()=>Math.min(3,1+Math.floor(rnd()*3)) as Level]];
  for (const [name, f] of sets) {
    const answers = new Map(areas.flatMap(a=>a.items).map(i=>[i.id,{kind:'level' as const, level:f(i)}]));
    const { gaps } = findingsOf({areas, place:'mainland', answers, targets:new Map()});
    const t=performance.now(); const r = firstFive(gaps, ctx);
    console.log('##', name, gaps.length, (performance.now()-t).toFixed(0)+'ms', r.covered && fractionToNumber(r.covered).toFixed(3));
    for (const a of r.actions) console.log('   ', a.candidate.kind==='step'?'step '+code.get(a.candidate.itemId)+' '+a.candidate.itemId:'model '+a.candidate.modelId, fractionToNumber(a.share).toFixed(3), a.candidate.covers.map(x=>code.get(x.itemId)+'='+x.part).join(' '));
  }
});
