import { similarities } from "./similarity.mjs";
for (const d of process.argv.slice(3)) { const a = await similarities(process.argv[2], d); console.log(d, a.length, (a.reduce((x,y)=>x+y,0)/a.length).toFixed(5), Math.min(...a).toFixed(5)); }
