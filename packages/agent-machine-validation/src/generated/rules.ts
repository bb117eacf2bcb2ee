// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import { surely } from "../automaton.ts";
import { once } from "../once.ts";
import { lazy } from "../pattern.ts";
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, mostRelated, prefixesIn } from "../rules/support.ts";
import { cachesInsideCode, notComposed, overlappingRoots, overlappingSources, unmaskedSources } from "../rules/functions.ts";

const pattern23 = /* @__PURE__ */ lazy(() => "(?:^|[^A-Za-z0-9])(?:/Users/|[A-Za-z]:[^A-Za-z0-9]Users[^A-Za-z0-9])[A-Za-z0-9]|(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|[.]sock(?:et)?(?:[^A-Za-z0-9]|$)|/[.]ssh/|/id_(?:rsa|dsa|ecdsa|ed25519)|npipe:|(?:^|[^0-9A-Za-z:])[Ff](?:[Ee]80|[CDcd][0-9A-Fa-f]{2}):[0-9A-Fa-f:]|(?:^|//|[^A-Za-z0-9._/-])(?:[A-Za-z0-9-]+[.])+(?:local|lan)[.]*(?:[^A-Za-z0-9._-]|$)|(?:^|[^0-9.])(?:10[.][0-9]{1,3}|192[.]168|169[.]254|100[.](?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])|172[.](?:1[6-9]|2[0-9]|3[01]))[.][0-9]{1,3}[.][0-9]{1,3}(?:[^0-9.]|[.][^0-9]|$|[.]$)");
const checkText25 = (report, text, plane, place) => {
if (!(!(pattern23.test(text)))) {
broken(report, 45, plane, `${place}`);
}
for (const found24 of notComposed({ this: text })) {
broken(report, 46, plane, `${place}` + found24.pointer, [found24.found], found24.related, found24.count);
}
};
const isOrdinary26 = /* @__PURE__ */ surely(
  () => "### ##$##$$#%%#'&#*'#/(#@)#/*#/+#/,#/-#/.#//#/0#/1#?2#K9#d;#d=#(>#[?P[@#[AP[BP[CP_D#eE%/FPdG#dHPdI#dJ#dK%3L#dM%5N#dO%8P#dQPdR#dS%9T#dUPd $#$ $#$%#$ $#$(#,B%FI%IO%N $#$$#$'#((#()#(*#(+#(,#(-#(.#(/#(0#(2$+9$A;$A>$2?Q2@$2AQ2BQ2CQ3D$DE$QFQAG$AHQAI$AJ$AK$VL$AM$XN$AO$[P$AQQAR$AS$bT$AUQA $#(%#$(#jO%$ $#(B$@ $#)%#$&#'<&eF%w $#(O&a $#)&#$'#q(#q)#q*#q+#q,#q-#q.#q/#q0#q9#z>Pr?Pr@#rAPrBPrCPrD#zE#zFPzG#zHPzI#zJ#zK#|L#zM#zN#zOPzP#zQPzR#zS#zT#zUPz $#+<$; $#$%&o&##<&VF&[ $#&&&p'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$9#H>PG?PG@#GAPGBPGCPGD#HE#HFPHG#HHPHI#HJ#HK#JL#HM#HN#HOPHP#HQPHR#HS#HT#HUPH $#01#$ $#$'#$(&K)#$*#$+#$,#$-#$.#$/#$0#$2&P>&R?SR@&RASRBSRCSR $#0'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>SI?SI@&IASIBSICSI $#01#$ $#$'#$(&?)#$*#$+#$,#$-#$.#$/#$0#$2&D>&F?SF@&FASFBSFCSF $#0'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S=?S=@&=AS=BS=CS= $#01#$ $#$'#$(&3)#$*#$+#$,#$-#$.#$/#$0#$2&8>&:?S:@&:AS:BS:CS: $#0'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S1?S1@&1AS1BS1CS1 $#01#$ $#$'#$(&')#$*#$+#$,#$-#$.#$/#$0#$2&,>&.?S.@&.AS.BS.CS. $#0'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S%?S%@&%AS%BS%CS% $#01#$ $#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$2%|>%}?R}@%}AR}BR}CR} $#0'&U(&U)&U*&U+&U,&U-&U.&U/&U0&U>SU?SU@&UASUBSUCSU $#$CP? $#0'#$-#0.%K0%L $#1%#$'%$ $#''#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#0%#$'%u(%u)%u*%u+%u,%u-%u.%u/%u0%u $#''#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#0%#$'%q(%q)%q*%q+%q,%q-%q.%q/%q0%q $#''#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ ##H%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#% ##I'&X(&X)&X*&X+&X,&X-&X.&X/&X0&X ##H'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ ##H'&W(&W)&W*&W+&W,&W-&W.&W/&W0&W $#0(#$1#48%f:%h;%h $#A1&V $#10#$ $#1%#$ $#')#$ $#0,#$ $#1+#$ $#1%&d $#1(&k $#0'&L(&^)&L*&L+&L,&L-&L.&L/&L0&L>P$?P$@#$AP$BP$CP$ $#0(&i $#UM#$ $#UF#$ $#UM#$ $#UB#$ $#T1&9 $#T1#$ $#@##$$%;%%<&%C1%R=%S $#$<%2 $#]@#$AP$BR/ $#1'#$($_)#$*#$+#$,#$-#$.#$/#$0#$>R*?R*@%*AR*BR*CR* $#1'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>Q]?Q]@$]AQ]BQ]CQ] $#01#$!$#$'&1(&1)&1*&1+&1,&1-&1.&1/&10&11&1>S1?S1@&1AS1BS1CS1 $#U1&k $#eE#$F#'I$C $#UL#$M#$N#$O#$Q#$ $#U=#$ $#i#&.$&2%&3&&41&I=&2 $#UP#$ $#UE#$ $#UQ#$ $#U?#$ $#V=#$ $#)M$5 $#-'#$-#1.$-0$. $#-%#$'#L1&3 $#*'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#-%#$'$0($0)$0*$0+$0,$0-$0.$0/$00$0 $#*'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#-%#$'$,($,)$,*$,+$,,$,-$,.$,/$,0$, $#*'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ ##w%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#% ##x'&'(&')&'*&'+&',&'-&'.&'/&'0&' ##w'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ ##w'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#-1&) $#{(#$ $#p1&' $#{0#$ $#{%#$ $#*)#$ $#-,#$ $#{+#$ $#{%&c $#-'%v(&^)%v*%v+%v,%v-%v.%v/%v0%v>P$?P$@#$AP$BP$CP$ $#-(&j $$)M#$ $$)F#$ $$)M#$ $$)B#$ $#|1%f $#|1&D8#$:#';#' $$)U#$ $$)>#$ $#i$%b&%m=%b $$)8#$ $$)2#$ $#-'%_(%_)%_*%_+%_,%_-%_.%_/%_0%_2%_3%_4%_5%_6%_7%_8%_9%_:%_;%_<%_ $#|1&= $$7@#$AP$BPg $#{'#$(#')#$*#$+#$,#$-#$.#$/#$0#$>Pb?Pb@#bAPbBPbCPb $#{'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>P%?P%@#%AP%BP%CP% $#-1&? $#|1&> $$:'#$-#R.#S0#X $#q1&< $#{%#$ $#*(#$-#'.#(/#(0#( $#-'#$(#$)#% $$''&W(&W)&W*&W,&W-&W.&W/&W0&W $$B/&N0&N $$B'&M(&M)&M*&M1%n $$B1%m $$)1&. $$7T#$ $$)9&]!$$FE#$F#&I#+ $$)L#$M#$N#$O#$Q#$ $$)=&4 $$)P#$ $$)E#$ $$)Q#$ $$)?#$ $$*=&5 $$)M#$ $$)>#$ $$*P#$ $$)$#$ $$3&%G $$FR#$ $$)?#$O#& $$*%#$ $$U%%@ $$)%&q $$FM#$ $$,J&a $$FT#$ $$)M#$ $$)F&g $$FH&fL#$ $$)@#$ $$*H#$ #$)#%1$%1%%1&%11%1=%1B#$ $$*P#$ #$dB&6 $$FL#$ $$)S#$ $$)>#$?#$B#$L#&M#&N#&O#& $$*$#$ $#i$%* $$)$&q $$#1%i $$;)#$ $#{%#$ $#*(#$)&G*#% $$D+%|,%| $#-'&((&( $$;)#$ $#{%#$ $#*(#$ $#--#$ $#{/&# $$:(#$ $#p1%] $#{)&g $#{)&k $#|/#$ $#{'&0 $#q%%j'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#{%%i $$B%%f $$^>#$ $$*P#$ $$)=#$ $#i=$l $$FH&A $#UM#$ $#U>#$ $#VP#$ $#U$#$!$$U%$j $#eR#$ $#U?#$O#% $#V%&> $#U%&= $#eM#$ $#XJ%I $#eT#$ $#UM#$ $#UF&h $#eH&g $#eL#$ $#US#$ $#U>#$?#$B#$L#&M#&N#&O#& $#V$#$ $$k%$Z $#U$&q $#T1%: $#b'#$-#>.#?0#D $#B1%8 $#1%#$ $#'(#$-#'.#(/#(0#( $#0'#$(#$)#% $#R'%$(%$)%$*%$,%$-%$.%$/%$0%$ $%F/$[0$[ $%F'$Z($Z)$Z*$Z1$j $%F1$i $#]T#$ $#U9#$ $$3%$L $#e>#$L#. $#VK#$ ##W#$E%#$&$E1$E ##'#$D%#$&$D1$D ##(#$C%##&$C1$C $%9L#$ $#U@#$ $#VH#$ #%O$$?%$?=$?B#$M$r $#VP#$ #%UB$q $#U@#$ $#V>#$ $#TI#$ #%OM$l $#N1$y $#c)#$ $#1%#$ $#'(#$)&[*#% $%H+$B,$B $#0'$d($d $#c)#$ $#1%#$ $#'(#$ $#0-#$ $#1/$_ $#b(#$ $#A1$m $#1)&g $#1)&k $#T/#$ $#1'$h $#eO#$ $#UB#$!$#VN#$ $#UO#$ $#h##$$#%%#$&#&1#$ $#i$$%%$' $%>$$$ $#i%$)&$, $#&<&j $#(<#$ $$FO#$ $$)B#$ $$*N#$ $$)O#$ $$K#&i$$_%#$&&k1&i $#i%#x $#+<&l $$FA#$ $$*=#$ $#)A#$B#&N#. $$7O#$ $$)>#m $$7@#$A#& $#|A#$ $#|O&o $#|)#$ $#{,#$ $#{,#$ $#{(#$ $#{0#e $$FO&i $#@<&R $#)<&[ $#UU#$ $#U>&. $#U8#$ $#U2#$ $#?7#]8#]9#]:#];#]<#]>$3?$3@$3A$3B$3C$3 $#1%$%'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#1%$$ $%F%#| $#?1$88&j:&l;&l $#?1$7 $#=($& $#<'#$-#%.#&0#' $#B1#p $#=0$% $#=)&3 $#=)&7 $#<(#$1$08&b:&d;&d $#A1#k $#<(&q1$. $#:(#x $#9'#$-#%.#&0#' $#B1#d $#:0#w $#:)&* $#:)&. $#9(#$1$'8&X:&Z;&Z $#A1#_ $#9(&q1$% $#7(#o $#6'#$-#%.#&0#' $#B1#W $#70#n $#7)%|!$#7)&% $#6(#$1#y8&O:&Q;&Q $#A1#R $#6(&q1#w $#4(#f $#3'#$-#%.#&0#' $#B1#K $#40#e $#4)%s $#4)%w $#3(#$1#p8&F:&H;&H $#A1#F $#3(&q1#n $#eO#$ $#UB#$ $#VN#$ $#UO#$ $#U&&% $#eA#$ $#V=&/ $$aO#$ $$)E#$ $$)&#) $$FO#$ $$)B#$ $$*N#$ $$)O#$ $$)&%v V#############$%&'()*+,-./01######2344567789:7777777;7<77777####=#>?@ABCDEFGHIJKLMGNOPQRGSTU####",
);
const pattern38 = /* @__PURE__ */ lazy(() => "(?:^|[^A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20}|glpat-[A-Za-z0-9_-]{16}|sk-[A-Za-z0-9_-]{40}|xox[abeoprs]-[A-Za-z0-9-]{10}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30}|npm_[A-Za-z0-9]{30}|pypi-[A-Za-z0-9_-]{30}|hv[sb][.][A-Za-z0-9_-]{20})|[A-Za-z0-9_-]{10}[.]eyJ[A-Za-z0-9_-]{10}");
const checkText39 = (report, text, plane, place) => {
for (const found37 of notComposed({ this: text })) {
broken(report, 46, plane, `${place}` + found37.pointer, [found37.found], found37.related, found37.count);
}
if (!(!(pattern38.test(text)))) {
broken(report, 47, plane, `${place}`);
}
};
const checkText44 = (report, text, plane, place) => {
if (!(!(pattern38.test(text)))) {
broken(report, 47, plane, `${place}`);
}
};
const checkText66 = (report, text, plane, place) => {
for (const found65 of notComposed({ this: text })) {
broken(report, 46, plane, `${place}` + found65.pointer, [found65.found], found65.related, found65.count);
}
};
const pattern139 = /* @__PURE__ */ lazy(() => "^[A-Z]:/");
const words159 = [".git/hooks", ".git/config", ".vscode", ".idea", ".devcontainer", ".mcp.json", ".claude", ".codex"];
const words218 = [".git/hooks/", ".git/config/", "/.vscode/", "/.idea/", "/.devcontainer/", "/.mcp.json/", "/.claude/", "/.codex/"];
const pattern223 = /* @__PURE__ */ lazy(() => "/[.]git/[a-z0-9-]+/worktrees/");
const words243 = ["/.git/", "/.vscode/", "/.idea/", "/.devcontainer/", "/.mcp.json/", "/.claude/", "/.codex/"];
const pattern369 = /* @__PURE__ */ lazy(() => "^[*][.](?:ac|asso|biz|co|com|ed|edu|firm|gen|go|gob|gouv|gov|govt|gub|ind|info|ltd|me|mil|muni|net|ne|nhs|nic|nom|or|org|plc|police|press|sch|school|web)[.][a-z]{2}$");
const pattern370 = /* @__PURE__ */ lazy(() => "[.](?:amazonaws[.]com|amazonaws[.]com[.]cn|windows[.]net|azure[.]com|azure[.]net|googleapis[.]com|oraclecloud[.]com|aliyuncs[.]com|myqcloud[.]com|backblazeb2[.]com|linodeobjects[.]com|r2[.]cloudflarestorage[.]com)$");
const wordSet371 = /* @__PURE__ */ new Set(["*.github.io", "*.gitlab.io", "*.pages.dev", "*.workers.dev", "*.vercel.app", "*.netlify.app", "*.herokuapp.com", "*.web.app", "*.firebaseapp.com", "*.appspot.com", "*.run.app", "*.fly.dev", "*.onrender.com", "*.railway.app", "*.azurewebsites.net", "*.cloudapp.net", "*.cloudfront.net", "*.elasticbeanstalk.com", "*.digitaloceanspaces.com", "*.ondigitalocean.app", "*.r2.dev", "*.surge.sh", "*.glitch.me", "*.repl.co", "*.ngrok.io", "*.ngrok.app", "*.ngrok-free.app", "*.trycloudflare.com", "*.loca.lt", "*.readthedocs.io", "*.blogspot.com", "*.wordpress.com", "*.githubusercontent.com", "*.duckdns.org", "*.deno.dev", "*.deno.net", "*.azureedge.net", "*.azurefd.net", "*.azurecontainer.io", "*.azurecontainerapps.io", "*.azurestaticapps.net", "*.azurecr.io", "*.azure-api.net", "*.trafficmanager.net", "*.servicebus.cloudapi.net", "*.awsapprunner.com", "*.lambda-url.aws", "*.on.aws", "*.cloudfunctions.net", "*.translate.goog", "*.usercontent.goog", "*.googleusercontent.com", "*.codespaces.githubpreview.dev", "*.github.dev", "*.app.github.dev", "*.githubpreview.dev", "*.gitpod.io", "*.replit.app", "*.replit.dev", "*.stackblitz.io", "*.webcontainer.io", "*.codesandbox.io", "*.csb.app", "*.netlify.com", "*.now.sh", "*.render.com", "*.up.railway.app", "*.bitbucket.io", "*.gitbook.io", "*.hf.space", "*.streamlit.app", "*.modal.run", "*.koyeb.app", "*.cyclic.app", "*.myshopify.com", "*.weebly.com", "*.wixsite.com", "*.webflow.io", "*.framer.app", "*.carrd.co", "*.notion.site", "*.hashnode.dev", "*.supabase.co", "*.firebaseio.com", "*.nhost.run", "*.convex.cloud", "*.convex.site", "*.val.run", "*.pipedream.net", "*.ngrok.dev", "*.ngrok-free.dev", "*.serveo.net", "*.localtunnel.me", "*.pinggy.link", "*.pinggy.io", "*.bore.pub", "*.tunnelmole.net", "*.zrok.io", "*.dyndns.org", "*.no-ip.org", "*.ddns.net", "*.hopto.org", "*.zapto.org", "*.sytes.net", "*.dynu.net", "*.freeddns.org", "*.mooo.com", "*.afraid.org", "*.nsupdate.info", "*.dedyn.io", "*.desec.io", "*.eu.org", "*.uk.com", "*.us.com", "*.de.com", "*.eu.com", "*.gb.net", "*.in.net", "*.jpn.com", "*.br.com", "*.cn.com", "*.za.com", "*.blogspot.co.uk", "*.tumblr.com", "*.substack.com", "*.medium.com", "*.hubspotpagebuilder.com", "*.webhook.site", "*.requestbin.net", "*.oast.fun", "*.oast.pro", "*.oast.live", "*.oast.site", "*.interact.sh", "*.burpcollaborator.net", "*.platform.sh", "*.platformsh.site", "*.scw.cloud", "*.clever-cloud.com", "*.cleverapps.io", "*.vultrobjects.com", "*.wasabisys.com", "*.b-cdn.net", "*.fastly.net", "*.edgesuite.net", "*.akamaized.net", "*.stormkit.dev", "*.edgecompute.app", "*.fastly-edge.com"]);
const wordSet453 = /* @__PURE__ */ new Set(["codex untrusted", "codex on-request", "codex on-failure", "codex never", "claude-code default", "claude-code manual", "claude-code acceptEdits", "claude-code auto", "claude-code dontAsk", "openclaw always", "openclaw on-miss", "goose approve", "goose smart_approve", "goose chat", "goose auto"]);
const wordSet454 = /* @__PURE__ */ new Set(["codex untrusted ask", "codex on-request ask-on-risk", "codex on-failure ask-on-risk", "codex never auto-in-sandbox", "claude-code default ask", "claude-code manual ask", "claude-code acceptEdits ask-on-risk", "claude-code auto auto-in-sandbox", "claude-code dontAsk deny", "openclaw always ask", "openclaw on-miss ask-on-risk", "goose approve ask", "goose smart_approve ask-on-risk", "goose chat deny", "goose auto auto-in-sandbox"]);
const pattern552 = /* @__PURE__ */ lazy(() => "(?:^|=)(?:--(?:allow-)?dangerously-[a-z-]+|--yolo|--full-auto|--yes-always|--allow-all-tools|--allow-all-paths|yolo|danger-full-access|bypasspermissions)(?:=|$)");
const pattern557 = /* @__PURE__ */ lazy(() => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby|buildah|crictl|ctr|docker|kubectl|limactl|nerdctl|podman)(?:[.]exe)?$");
const pattern562 = /* @__PURE__ */ lazy(() => "(?:^|[^a-z0-9_.-])(?:chroot|doas|gsudo|nsenter|pkexec|run0|runas|su|sudo|systemd-run|unshare|wsl)(?:[.]exe)?$");
const pattern567 = /* @__PURE__ */ lazy(() => "^[*? ]+$");
const pattern600 = /* @__PURE__ */ lazy(() => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby)(?:[.]exe)?$");
const pattern604 = /* @__PURE__ */ lazy(() => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby|-v|--?version|version)(?:[.]exe)?$");

function checkAgentMachineFingerprint(root, report) {
const mounts1 = root?.mounts;
let index4;
const tools11 = root?.tools;
let index14;
const planes20 = root?.planes;
const deviations55 = root?.deviations;
if (mounts1 !== undefined) {
for (let i2 = 0; i2 < mounts1.length; i2++) {
const item3 = mounts1[i2];
const mountRef5 = item3?.mountRef;
const agentPath6 = item3?.agentPath;
const list7 = mounts1.length <= 16 ? mounts1 : equalIn(index4 ??= indexBy(mounts1, (m0) => `${m0.mountRef} ${m0.agentPath}`), `${mountRef5} ${agentPath6}`);
let t9 = 0;
for (let i10 = 0; i10 < list7.length; i10++) {
const m8 = list7[i10];
if (((m8.mountRef === mountRef5) && (m8.agentPath === agentPath6)) && ++t9 > 1) break;
}
if (!(t9 === 1)) {
broken(report, 4, 0, `/mounts/${i2}/mountRef`, [mountRef5]);
}
}
}
if (tools11 !== undefined) {
for (let i12 = 0; i12 < tools11.length; i12++) {
const item13 = tools11[i12];
const toolSurfaceRef15 = item13?.toolSurfaceRef;
const list16 = tools11.length <= 16 ? tools11 : equalIn(index14 ??= indexBy(tools11, (t0) => t0.toolSurfaceRef), toolSurfaceRef15);
let t18 = 0;
for (let i19 = 0; i19 < list16.length; i19++) {
const t17 = list16[i19];
if ((t17.toolSurfaceRef === toolSurfaceRef15) && ++t18 > 1) break;
}
if (!(t18 === 1)) {
broken(report, 5, 1, `/tools/${i12}/toolSurfaceRef`, [toolSurfaceRef15]);
}
}
}
if (planes20 !== undefined) {
const host21 = planes20?.host;
const machine29 = planes20?.machine;
const container40 = planes20?.container;
const worktree45 = planes20?.worktree;
if (host21 !== undefined) {
const osVersion22 = host21?.osVersion;
const kernelRelease27 = host21?.kernelRelease;
if (osVersion22 !== undefined) {
if (!isOrdinary26(osVersion22)) checkText25(report, osVersion22, 2, `/planes/host/osVersion`);
}
if (kernelRelease27 !== undefined) {
if (!isOrdinary26(kernelRelease27)) checkText25(report, kernelRelease27, 2, `/planes/host/kernelRelease`);
}
}
if (machine29 !== undefined) {
const managerVersion30 = machine29?.managerVersion;
const engineVersion32 = machine29?.engineVersion;
const implicitMountsObserved34 = machine29?.implicitMountsObserved;
if (managerVersion30 !== undefined) {
if (!isOrdinary26(managerVersion30)) checkText25(report, managerVersion30, 3, `/planes/machine/managerVersion`);
}
if (engineVersion32 !== undefined) {
if (!isOrdinary26(engineVersion32)) checkText25(report, engineVersion32, 3, `/planes/machine/engineVersion`);
}
if (implicitMountsObserved34 !== undefined) {
for (let i35 = 0; i35 < implicitMountsObserved34.length; i35++) {
const item36 = implicitMountsObserved34[i35];
if (!isOrdinary26(item36)) checkText39(report, item36, 3, `/planes/machine/implicitMountsObserved/${i35}`);
}
}
}
if (container40 !== undefined) {
const runtimeVersion41 = container40?.runtimeVersion;
const imageReference43 = container40?.imageReference;
if (runtimeVersion41 !== undefined) {
if (!isOrdinary26(runtimeVersion41)) checkText25(report, runtimeVersion41, 4, `/planes/container/runtimeVersion`);
}
if (imageReference43 !== undefined) {
if (!isOrdinary26(imageReference43)) checkText44(report, imageReference43, 4, `/planes/container/imageReference`);
}
}
if (worktree45 !== undefined) {
const ref46 = worktree45?.ref;
const repository48 = worktree45?.repository;
if (ref46 !== undefined) {
if (!isOrdinary26(ref46)) checkText39(report, ref46, 5, `/planes/worktree/ref`);
}
if (repository48 !== undefined) {
if (!isOrdinary26(repository48)) checkText44(report, repository48, 5, `/planes/worktree/repository`);
}
}
}
if (tools11 !== undefined) {
for (let i49 = 0; i49 < tools11.length; i49++) {
const item50 = tools11[i49];
const reportedVersion51 = item50?.reportedVersion;
const version53 = item50?.version;
if (reportedVersion51 !== undefined) {
if (!isOrdinary26(reportedVersion51)) checkText25(report, reportedVersion51, 1, `/tools/${i49}/reportedVersion`);
}
if (version53 !== undefined) {
if (!isOrdinary26(version53)) checkText25(report, version53, 1, `/tools/${i49}/version`);
}
}
}
if (deviations55 !== undefined) {
for (let i56 = 0; i56 < deviations55.length; i56++) {
const item57 = deviations55[i56];
const requested58 = item57?.requested;
const effective60 = item57?.effective;
const reason62 = item57?.reason;
const pointer64 = item57?.pointer;
if (requested58 !== undefined) {
if (!isOrdinary26(requested58)) checkText25(report, requested58, 6, `/deviations/${i56}/requested`);
}
if (effective60 !== undefined) {
if (!isOrdinary26(effective60)) checkText25(report, effective60, 6, `/deviations/${i56}/effective`);
}
if (reason62 !== undefined) {
if (!isOrdinary26(reason62)) checkText25(report, reason62, 6, `/deviations/${i56}/reason`);
}
if (pointer64 !== undefined) {
if (!isOrdinary26(pointer64)) checkText66(report, pointer64, 6, `/deviations/${i56}/pointer`);
}
}
}
if (mounts1 !== undefined) {
for (let i67 = 0; i67 < mounts1.length; i67++) {
const item68 = mounts1[i67];
const source69 = item68?.source;
const agentPath71 = item68?.agentPath;
if (source69 !== undefined) {
if (!isOrdinary26(source69)) checkText39(report, source69, 0, `/mounts/${i67}/source`);
}
if (agentPath71 !== undefined) {
if (!isOrdinary26(agentPath71)) checkText66(report, agentPath71, 0, `/mounts/${i67}/agentPath`);
}
}
}
}

function checkAgentMachineProfile(root, report) {
const planes78 = root?.planes;
const machine79 = planes78?.machine;
const manager80 = machine79?.manager;
const secrets96 = root?.secrets;
const grants97 = secrets96?.grants;
let index98;
const network115 = root?.network;
const mode116 = network115?.mode;
const host137 = planes78?.host;
const adapter138 = host137?.adapter;
const arch146 = host137?.arch;
const mounts154 = root?.mounts;
let index176;
const pathAllowlist196 = host137?.pathAllowlist;
let index197;
const worktree224 = planes78?.worktree;
const gitDir225 = worktree224?.gitDir;
const gitDirMountRef226 = gitDir225?.gitDirMountRef;
const commonDirMountRef227 = gitDir225?.commonDirMountRef;
const protectedPaths228 = worktree224?.protectedPaths;
let index234;
let index250;
const provider267 = machine79?.provider;
const deny415 = network115?.deny;
const allow426 = network115?.allow;
const agent440 = planes78?.agent;
const toolSurfaceRefs441 = agent440?.toolSurfaceRefs;
const planes76 = root?.planes;
const mounts188 = root?.mounts;
const network316 = root?.network;
const secrets372 = root?.secrets;
const name445 = root?.name;
const description447 = root?.description;
for (const found73 of cachesInsideCode({ root: root, this: root })) {
broken(report, 14, 0, `/mounts` + found73.pointer, [found73.found], found73.related, found73.count);
}
for (const found74 of overlappingSources({ root: root, this: root })) {
broken(report, 22, 0, `/mounts` + found74.pointer, [found74.found], found74.related, found74.count);
}
for (const found75 of unmaskedSources({ root: root, this: root })) {
broken(report, 29, 0, `/mounts` + found75.pointer, [found75.found], found75.related, found75.count);
}
if (planes76 !== undefined) {
const container77 = planes76?.container;
const host119 = planes76?.host;
const machine141 = planes76?.machine;
const worktree149 = planes76?.worktree;
if (container77 !== undefined) {
const runtime81 = container77?.runtime;
const environment82 = container77?.environment;
const capabilities111 = container77?.capabilities;
const image117 = container77?.image;
if (!(((manager80 === "podman-machine") ? (runtime81 === "podman") : ((manager80 === "apple-container") ? (runtime81 === "apple-container") : ((runtime81 !== "apple-container") && ((runtime81 !== "wslc") || (manager80 === "wsl"))))))) {
broken(report, 2, 4, `/planes/container/runtime`, [runtime81, manager80], [[0, `/planes/machine/manager`]]);
}
if (environment82 !== undefined) {
const variables83 = environment82?.variables;
let index86;
if (variables83 !== undefined) {
for (let i84 = 0; i84 < variables83.length; i84++) {
const item85 = variables83[i84];
const name87 = item85?.name;
const list88 = variables83.length <= 16 ? variables83 : equalIn(index86 ??= indexBy(variables83, (v0) => v0.name), name87);
let t90 = 0;
for (let i91 = 0; i91 < list88.length; i91++) {
const v89 = list88[i91];
if ((v89.name === name87) && ++t90 > 1) break;
}
if (!(t90 === 1)) {
const related92 = [];
let count93 = 0;
for (let i94 = 0; i94 < variables83.length; i94++) {
if (i94 === i84) continue;
const other95 = variables83[i94];
if ((other95.name === name87)) {
if (count93++ < mostRelated) related92.push([0, `/planes/container/environment/variables/${i94}/name`]);
}
}
broken(report, 0, 4, `/planes/container/environment/variables/${i84}/name`, [name87], related92, count93);
}
const list99 = grants97.length <= 16 ? grants97 : equalIn(index98 ??= indexBy(grants97, (g0) => g0.variableName), name87);
let t101 = false;
for (let i102 = 0; i102 < list99.length; i102++) {
const g100 = list99[i102];
if (((g100.variableName !== undefined) && (g100.variableName === name87))) { t101 = true; break; }
}
if (!(!(t101))) {
const related103 = [];
let count104 = 0;
for (let i105 = 0; i105 < grants97.length; i105++) {
const other106 = grants97[i105];
if (((other106.variableName !== undefined) && (other106.variableName === name87))) {
if (count104++ < mostRelated) related103.push([0, `/secrets/grants/${i105}/variableName`]);
}
}
broken(report, 3, 4, `/planes/container/environment/variables/${i84}/name`, [name87], related103, count104);
}
}
}
if (variables83 !== undefined) {
for (let i107 = 0; i107 < variables83.length; i107++) {
const item108 = variables83[i107];
const value109 = item108?.value;
if (value109 !== undefined) {
if (!isOrdinary26(value109)) checkText25(report, value109, 4, `/planes/container/environment/variables/${i107}/value`);
}
}
}
}
if (capabilities111 !== undefined) {
const add112 = capabilities111?.add;
if (add112 !== undefined) {
for (let i113 = 0; i113 < add112.length; i113++) {
const item114 = add112[i113];
if (!((!((item114 === "NET_ADMIN" || item114 === "NET_RAW")) || (mode116 === "allowlist")))) {
broken(report, 1, 4, `/planes/container/capabilities/add/${i113}`, [item114], [[0, `/network/mode`]]);
}
}
}
}
if (image117 !== undefined) {
const reference118 = image117?.reference;
if (reference118 !== undefined) {
if (!isOrdinary26(reference118)) checkText44(report, reference118, 4, `/planes/container/image/reference`);
}
}
}
if (host119 !== undefined) {
const pathAllowlist121 = host119?.pathAllowlist;
let index124;
for (const found120 of overlappingRoots({ root: root, this: host119 })) {
broken(report, 8, 2, `/planes/host/pathAllowlist` + found120.pointer, [found120.found], found120.related, found120.count);
}
if (pathAllowlist121 !== undefined) {
for (let i122 = 0; i122 < pathAllowlist121.length; i122++) {
const item123 = pathAllowlist121[i122];
const rootId125 = item123?.rootId;
const list126 = pathAllowlist121.length <= 16 ? pathAllowlist121 : equalIn(index124 ??= indexBy(pathAllowlist121, (r0) => r0.rootId), rootId125);
let t128 = 0;
for (let i129 = 0; i129 < list126.length; i129++) {
const r127 = list126[i129];
if ((r127.rootId === rootId125) && ++t128 > 1) break;
}
if (!(t128 === 1)) {
const related130 = [];
let count131 = 0;
for (let i132 = 0; i132 < pathAllowlist121.length; i132++) {
if (i132 === i122) continue;
const other133 = pathAllowlist121[i132];
if ((other133.rootId === rootId125)) {
if (count131++ < mostRelated) related130.push([0, `/planes/host/pathAllowlist/${i132}/rootId`]);
}
}
broken(report, 6, 2, `/planes/host/pathAllowlist/${i122}/rootId`, [rootId125], related130, count131);
}
}
}
if (pathAllowlist121 !== undefined) {
for (let i134 = 0; i134 < pathAllowlist121.length; i134++) {
const item135 = pathAllowlist121[i134];
const path136 = item135?.path;
if (!((path136.startsWith("~/") || ((adapter138 === "windows") === pattern139.test(path136))))) {
broken(report, 7, 2, `/planes/host/pathAllowlist/${i134}/path`, [path136, adapter138]);
}
if (path136 !== undefined) {
if (!isOrdinary26(path136)) checkText39(report, path136, 2, `/planes/host/pathAllowlist/${i134}/path`);
}
}
}
}
if (machine141 !== undefined) {
const manager142 = machine141?.manager;
const networkMode143 = machine141?.networkMode;
const provider144 = machine141?.provider;
const rosetta145 = machine141?.rosetta;
const image147 = machine141?.image;
if (!(((manager142 === "apple-container") ? (adapter138 === "macos") : ((manager142 === "wsl") ? (adapter138 === "windows") : ((manager142 !== "none") || (adapter138 === "linux")))))) {
broken(report, 9, 3, `/planes/machine/manager`, [adapter138, manager142], [[0, `/planes/host/adapter`]]);
}
if (!((((!((networkMode143 !== undefined)) || (networkMode143 === "user-mode")) || (provider144 === "wsl")) || ((manager142 !== "podman-machine") && !((networkMode143 === "mirrored" || networkMode143 === "consomme")))))) {
broken(report, 10, 3, `/planes/machine/networkMode`, [manager142, provider144, networkMode143]);
}
if (!(((provider144 === "applehv" || provider144 === "libkrun" || provider144 === "vz" || provider144 === "apple-container") ? (adapter138 === "macos") : ((provider144 === "wsl" || provider144 === "hyperv") ? (adapter138 === "windows") : ((adapter138 === "linux") || (((provider144 === "qemu") && (manager142 === "lima")) && (adapter138 === "macos"))))))) {
broken(report, 11, 3, `/planes/machine/provider`, [adapter138, provider144, manager142], [[0, `/planes/host/adapter`]]);
}
if (!(((!((rosetta145 !== undefined)) || !(rosetta145)) || (((adapter138 === "macos") && (arch146 === "arm64")) && (provider144 === "applehv" || provider144 === "vz" || provider144 === "apple-container"))))) {
broken(report, 12, 3, `/planes/machine/rosetta`, [provider144, arch146]);
}
if (image147 !== undefined) {
const reference148 = image147?.reference;
if (reference148 !== undefined) {
if (!isOrdinary26(reference148)) checkText44(report, reference148, 3, `/planes/machine/image/reference`);
}
}
}
if (worktree149 !== undefined) {
const strategy150 = worktree149?.strategy;
const gitDir151 = worktree149?.gitDir;
const layout152 = gitDir151?.layout;
const protectedPaths153 = worktree149?.protectedPaths;
let index161;
const ref169 = worktree149?.ref;
const repository174 = worktree149?.repository;
if (!(((strategy150 !== "worktree") || (layout152 === "linked-worktree")))) {
broken(report, 61, 5, `/planes/worktree/gitDir/layout`, [layout152]);
}
let t158 = !((protectedPaths153 !== undefined));
if (!t158) {
let t156 = false;
for (let i157 = 0; i157 < mounts154.length; i157++) {
const m155 = mounts154[i157];
if (((m155.pathClass === "code") && (m155.accessMode === "read-write"))) { t156 = true; break; }
}
t158 = !(t156);
}
let t168 = t158;
if (!t168) {
let t166 = true;
for (let i167 = 0; i167 < words159.length; i167++) {
const usual160 = words159[i167];
const list162 = protectedPaths153.length <= 16 ? protectedPaths153 : prefixesIn(index161 ??= indexBy(protectedPaths153, (p0) => p0), (usual160 + "/"));
let t164 = false;
for (let i165 = 0; i165 < list162.length; i165++) {
const p163 = list162[i165];
if (isAtOrBelow(usual160, p163)) { t164 = true; break; }
}
if (!(t164)) { t166 = false; break; }
}
t168 = t166;
}
if (!(t168)) {
broken(report, 64, 5, `/planes/worktree/protectedPaths`);
}
if (ref169 !== undefined) {
if (!isOrdinary26(ref169)) checkText39(report, ref169, 5, `/planes/worktree/ref`);
}
if (protectedPaths153 !== undefined) {
for (let i171 = 0; i171 < protectedPaths153.length; i171++) {
const item172 = protectedPaths153[i171];
if (!isOrdinary26(item172)) checkText39(report, item172, 5, `/planes/worktree/protectedPaths/${i171}`);
}
}
if (repository174 !== undefined) {
if (!isOrdinary26(repository174)) checkText44(report, repository174, 5, `/planes/worktree/repository`);
}
if (gitDir151 !== undefined) {
const commonDirMountRef175 = gitDir151?.commonDirMountRef;
const gitDirMountRef182 = gitDir151?.gitDirMountRef;
let t181 = !((commonDirMountRef175 !== undefined));
if (!t181) {
const list177 = mounts154.length <= 16 ? mounts154 : equalIn(index176 ??= indexBy(mounts154, (m0) => m0.id), commonDirMountRef175);
let t179 = false;
for (let i180 = 0; i180 < list177.length; i180++) {
const m178 = list177[i180];
if ((m178.id === commonDirMountRef175)) { t179 = true; break; }
}
t181 = t179;
}
if (!(t181)) {
broken(report, 62, 5, `/planes/worktree/gitDir/commonDirMountRef`, [commonDirMountRef175]);
}
let t187 = !((gitDirMountRef182 !== undefined));
if (!t187) {
const list183 = mounts154.length <= 16 ? mounts154 : equalIn(index176 ??= indexBy(mounts154, (m0) => m0.id), gitDirMountRef182);
let t185 = false;
for (let i186 = 0; i186 < list183.length; i186++) {
const m184 = list183[i186];
if ((m184.id === gitDirMountRef182)) { t185 = true; break; }
}
t187 = t185;
}
if (!(t187)) {
broken(report, 63, 5, `/planes/worktree/gitDir/gitDirMountRef`, [gitDirMountRef182]);
}
}
}
}
if (mounts188 !== undefined) {
for (let i189 = 0; i189 < mounts188.length; i189++) {
const item190 = mounts188[i189];
const accessMode191 = item190?.accessMode;
const source192 = item190?.source;
const kind193 = source192?.kind;
const pathClass194 = item190?.pathClass;
const allowlistRootId195 = source192?.allowlistRootId;
const id207 = item190?.id;
const retentionPolicy216 = item190?.retentionPolicy;
const path217 = source192?.path;
const agentPath245 = item190?.agentPath;
const cache256 = item190?.cache;
const writeBack257 = cache256?.writeBack;
const transport266 = item190?.transport;
const description309 = item190?.description;
const maskedSubpaths312 = item190?.maskedSubpaths;
if (!(((accessMode191 !== "browser-read-write-agent-read-only") || (kind193 === "host-path")))) {
broken(report, 13, 0, `/mounts/${i189}/accessMode`, [kind193]);
}
let t202 = ((pathClass194 !== "cache") || !((allowlistRootId195 !== undefined)));
if (!t202) {
const list198 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId195);
let t200 = true;
for (let i201 = 0; i201 < list198.length; i201++) {
const r199 = list198[i201];
if (!(((r199.rootId !== allowlistRootId195) || (r199.pathClass === "cache")))) { t200 = false; break; }
}
t202 = t200;
}
if (!(t202)) {
const related203 = [];
let count204 = 0;
for (let i205 = 0; i205 < pathAllowlist196.length; i205++) {
const other206 = pathAllowlist196[i205];
if (((allowlistRootId195 !== undefined) && (other206.rootId === allowlistRootId195))) {
if (count204++ < mostRelated) related203.push([0, `/planes/host/pathAllowlist/${i205}/pathClass`]);
}
}
broken(report, 15, 0, `/mounts/${i189}/source/allowlistRootId`, [allowlistRootId195], related203, count204);
}
const list208 = mounts154.length <= 16 ? mounts154 : equalIn(index176 ??= indexBy(mounts154, (m0) => m0.id), id207);
let t210 = 0;
for (let i211 = 0; i211 < list208.length; i211++) {
const m209 = list208[i211];
if ((m209.id === id207) && ++t210 > 1) break;
}
if (!(t210 === 1)) {
const related212 = [];
let count213 = 0;
for (let i214 = 0; i214 < mounts154.length; i214++) {
if (i214 === i189) continue;
const other215 = mounts154[i214];
if ((other215.id === id207)) {
if (count213++ < mostRelated) related212.push([0, `/mounts/${i214}/id`]);
}
}
broken(report, 17, 0, `/mounts/${i189}/id`, [id207], related212, count213);
}
if (!(((kind193 !== "tmpfs") || ((retentionPolicy216 !== undefined) && (retentionPolicy216 === "ephemeral"))))) {
broken(report, 19, 0, `/mounts/${i189}/retentionPolicy`);
}
let t242 = (!((accessMode191 === "read-write" || accessMode191 === "write-only-artifacts")) || !((path217 !== undefined)));
if (!t242) {
const text220 = (lowerAscii(path217) + "/");
let t221 = true;
for (let i222 = 0; i222 < words218.length; i222++) {
const place219 = words218[i222];
if (!((text220.split(place219).length === text220.split((place219 + "worktrees/")).length))) { t221 = false; break; }
}
let t241 = (t221 && (((!((lowerAscii(path217) + "/").includes("/.git/")) || pattern223.test(path217)) || ((gitDirMountRef226 !== undefined) && (gitDirMountRef226 === id207))) || ((commonDirMountRef227 !== undefined) && (commonDirMountRef227 === id207))));
if (t241) {
let t233 = !((protectedPaths228 !== undefined));
if (!t233) {
const text230 = (lowerAscii(path217) + "/");
let t231 = false;
for (let i232 = 0; i232 < protectedPaths228.length; i232++) {
const p229 = protectedPaths228[i232];
if (text230.includes((("/" + lowerAscii(p229)) + "/"))) { t231 = true; break; }
}
t233 = !(t231);
}
let t240 = t233;
if (!t240) {
const list235 = mounts154.length <= 16 ? mounts154 : prefixesIn(index234 ??= indexBy(mounts154, (m0) => lowerAscii(m0.source.path)), lowerAscii(path217));
const text237 = lowerAscii(path217);
let t238 = false;
for (let i239 = 0; i239 < list235.length; i239++) {
const m236 = list235[i239];
if ((((m236.pathClass === "code") && (m236.source.path !== undefined)) && isBelow(text237, lowerAscii(m236.source.path)))) { t238 = true; break; }
}
t240 = !(t238);
}
t241 = t240;
}
t242 = t241;
}
if (!(t242)) {
broken(report, 23, 0, `/mounts/${i189}/source/path`, [path217, accessMode191]);
}
let t249 = !((accessMode191 === "read-write" || accessMode191 === "write-only-artifacts"));
if (!t249) {
const text246 = (lowerAscii(agentPath245) + "/");
let t247 = true;
for (let i248 = 0; i248 < words243.length; i248++) {
const place244 = words243[i248];
if (!(!(text246.includes(place244)))) { t247 = false; break; }
}
t249 = t247;
}
let t255 = t249;
if (!t255) {
const list251 = mounts154.length <= 16 ? mounts154 : prefixesIn(index250 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath245);
let t253 = false;
for (let i254 = 0; i254 < list251.length; i254++) {
const m252 = list251[i254];
if (((m252.pathClass === "code") && isBelow(agentPath245, m252.agentPath))) { t253 = true; break; }
}
t255 = !(t253);
}
if (!(t255)) {
broken(report, 24, 0, `/mounts/${i189}/agentPath`, [agentPath245, accessMode191]);
}
if (!((((!((cache256 !== undefined)) || !((writeBack257 !== undefined))) || (writeBack257 !== "shared")) || (accessMode191 === "read-write")))) {
broken(report, 25, 0, `/mounts/${i189}/cache/writeBack`, [accessMode191]);
}
const list258 = mounts154.length <= 16 ? mounts154 : equalIn(index250 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath245);
let t260 = 0;
for (let i261 = 0; i261 < list258.length; i261++) {
const m259 = list258[i261];
if ((m259.agentPath === agentPath245) && ++t260 > 1) break;
}
if (!(t260 === 1)) {
const related262 = [];
let count263 = 0;
for (let i264 = 0; i264 < mounts154.length; i264++) {
if (i264 === i189) continue;
const other265 = mounts154[i264];
if (((other265.agentPath === agentPath245) && (other265.id !== id207))) {
if (count263++ < mostRelated) related262.push([0, `/mounts/${i264}/agentPath`]);
}
}
broken(report, 26, 0, `/mounts/${i189}/agentPath`, [agentPath245], related262, count263);
}
if (!((!((transport266 !== undefined)) || ((kind193 === "tmpfs") ? (transport266 === "tmpfs") : ((kind193 === "named-volume") ? (transport266 === "volume") : (((kind193 === "machine-path") || (provider267 === "none")) ? (transport266 === "bind") : ((provider267 === "wsl") ? (transport266 === "drvfs") : ((provider267 === "hyperv") ? (transport266 === "9p") : (((provider267 === "qemu") && (manager80 === "lima")) ? (transport266 === "9p" || transport266 === "reverse-sshfs" || transport266 === "virtiofs") : (transport266 === "virtiofs")))))))))) {
broken(report, 27, 0, `/mounts/${i189}/transport`, [transport266, kind193, manager80, provider267], [[0, `/planes/machine/provider`]]);
}
const list268 = mounts154.length <= 16 ? mounts154 : prefixesIn(index250 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath245);
let t270 = true;
for (let i271 = 0; i271 < list268.length; i271++) {
const m269 = list268[i271];
if (!((((!(isBelow(agentPath245, m269.agentPath)) || (accessMode191 === m269.accessMode)) || (m269.accessMode === "read-write")) || ((accessMode191 === "read-only") && (m269.accessMode === "browser-read-write-agent-read-only"))))) { t270 = false; break; }
}
if (!(t270)) {
const related272 = [];
let count273 = 0;
for (let i274 = 0; i274 < mounts154.length; i274++) {
if (i274 === i189) continue;
const other275 = mounts154[i274];
if (isBelow(agentPath245, other275.agentPath)) {
if (count273++ < mostRelated) related272.push([0, `/mounts/${i274}/accessMode`]);
}
}
broken(report, 30, 0, `/mounts/${i189}/accessMode`, [agentPath245, accessMode191], related272, count273);
}
let t280 = !((allowlistRootId195 !== undefined));
if (!t280) {
const list276 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId195);
let t278 = true;
for (let i279 = 0; i279 < list276.length; i279++) {
const r277 = list276[i279];
if (!(((((r277.rootId !== allowlistRootId195) || (accessMode191 === r277.maxAccess)) || (r277.maxAccess === "read-write")) || ((accessMode191 === "read-only") && (r277.maxAccess === "browser-read-write-agent-read-only"))))) { t278 = false; break; }
}
t280 = t278;
}
if (!(t280)) {
const related281 = [];
let count282 = 0;
for (let i283 = 0; i283 < pathAllowlist196.length; i283++) {
const other284 = pathAllowlist196[i283];
if (((allowlistRootId195 !== undefined) && (other284.rootId === allowlistRootId195))) {
if (count282++ < mostRelated) related281.push([0, `/planes/host/pathAllowlist/${i283}/maxAccess`]);
}
}
broken(report, 31, 0, `/mounts/${i189}/accessMode`, [accessMode191, allowlistRootId195], related281, count282);
}
if (source192 !== undefined) {
const kind285 = source192?.kind;
const path286 = source192?.path;
const allowlistRootId287 = source192?.allowlistRootId;
if (!((((kind285 !== "machine-path") || !((path286 !== undefined))) || !(pattern139.test(path286))))) {
broken(report, 16, 0, `/mounts/${i189}/source/path`, [path286]);
}
if (!(((((kind285 !== "host-path") || !((path286 !== undefined))) || path286.startsWith("~/")) || ((adapter138 === "windows") === pattern139.test(path286))))) {
broken(report, 18, 0, `/mounts/${i189}/source/path`, [path286, adapter138]);
}
if (!(((kind285 !== "machine-path") || (manager80 !== "none")))) {
broken(report, 20, 0, `/mounts/${i189}/source/kind`, [], [[0, `/planes/machine/manager`]]);
}
let t298 = (!((path286 !== undefined)) || !((allowlistRootId287 !== undefined)));
if (!t298) {
let t297;
if ((adapter138 === "linux")) {
const list288 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId287);
let t290 = true;
for (let i291 = 0; i291 < list288.length; i291++) {
const r289 = list288[i291];
if (!(((r289.rootId !== allowlistRootId287) || isAtOrBelow(path286, r289.path)))) { t290 = false; break; }
}
t297 = t290;
} else {
const list292 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId287);
const text294 = lowerAscii(path286);
let t295 = true;
for (let i296 = 0; i296 < list292.length; i296++) {
const r293 = list292[i296];
if (!(((r293.rootId !== allowlistRootId287) || isAtOrBelow(text294, lowerAscii(r293.path))))) { t295 = false; break; }
}
t297 = t295;
}
t298 = t297;
}
if (!(t298)) {
const related299 = [];
let count300 = 0;
for (let i301 = 0; i301 < pathAllowlist196.length; i301++) {
const other302 = pathAllowlist196[i301];
if (((allowlistRootId287 !== undefined) && (other302.rootId === allowlistRootId287))) {
if (count300++ < mostRelated) related299.push([0, `/planes/host/pathAllowlist/${i301}/path`]);
}
}
broken(report, 21, 0, `/mounts/${i189}/source/path`, [path286, allowlistRootId287], related299, count300);
}
let t307 = !((allowlistRootId287 !== undefined));
if (!t307) {
const list303 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId287);
let t305 = false;
for (let i306 = 0; i306 < list303.length; i306++) {
const r304 = list303[i306];
if ((r304.rootId === allowlistRootId287)) { t305 = true; break; }
}
t307 = t305;
}
if (!(t307)) {
broken(report, 28, 0, `/mounts/${i189}/source/allowlistRootId`, [allowlistRootId287]);
}
if (path286 !== undefined) {
if (!isOrdinary26(path286)) checkText39(report, path286, 0, `/mounts/${i189}/source/path`);
}
}
if (description309 !== undefined) {
if (!isOrdinary26(description309)) checkText25(report, description309, 0, `/mounts/${i189}/description`);
}
if (agentPath245 !== undefined) {
if (!isOrdinary26(agentPath245)) checkText66(report, agentPath245, 0, `/mounts/${i189}/agentPath`);
}
if (maskedSubpaths312 !== undefined) {
for (let i313 = 0; i313 < maskedSubpaths312.length; i313++) {
const item314 = maskedSubpaths312[i313];
if (!isOrdinary26(item314)) checkText39(report, item314, 0, `/mounts/${i189}/maskedSubpaths/${i313}`);
}
}
}
}
if (network316 !== undefined) {
const publish317 = network316?.publish;
const localBinding318 = network316?.localBinding;
const allow319 = network316?.allow;
const deny322 = network316?.deny;
let index344;
let index356;
if (!((!((publish317 !== undefined)) || ((localBinding318 !== undefined) && localBinding318)))) {
broken(report, 36, 7, `/network/localBinding`, [], [[0, `/network/publish`]]);
}
if (allow319 !== undefined) {
for (let i320 = 0; i320 < allow319.length; i320++) {
const item321 = allow319[i320];
const host324 = item321?.host;
const protocol345 = item321?.protocol;
let t333 = !((deny322 !== undefined));
if (!t333) {
let t331 = false;
for (let i332 = 0; i332 < deny322.length; i332++) {
const d323 = deny322[i332];
let t330 = (d323 === host324);
if (!t330) {
let t329 = d323.startsWith("*.");
if (t329) {
const list325 = d323.split("*");
let t327 = false;
for (let i328 = 0; i328 < list325.length; i328++) {
const suffix326 = list325[i328];
if (((suffix326 !== "") && host324.endsWith(suffix326))) { t327 = true; break; }
}
t329 = t327;
}
t330 = t329;
}
if (t330) { t331 = true; break; }
}
t333 = !(t331);
}
if (!(t333)) {
const related334 = [];
let count335 = 0;
for (let i336 = 0; i336 < deny322.length; i336++) {
const other337 = deny322[i336];
let t343 = (other337 === host324);
if (!t343) {
let t342 = other337.startsWith("*.");
if (t342) {
const list338 = other337.split("*");
let t340 = false;
for (let i341 = 0; i341 < list338.length; i341++) {
const suffix339 = list338[i341];
if (((suffix339 !== "") && host324.endsWith(suffix339))) { t340 = true; break; }
}
t342 = t340;
}
t343 = t342;
}
if (t343) {
if (count335++ < mostRelated) related334.push([0, `/network/deny/${i336}`]);
}
}
broken(report, 32, 7, `/network/allow/${i320}/host`, [host324], related334, count335);
}
const list346 = allow319.length <= 16 ? allow319 : equalIn(index344 ??= indexBy(allow319, (a0) => `${a0.host} ${a0.protocol}`), `${host324} ${protocol345}`);
let t348 = 0;
for (let i349 = 0; i349 < list346.length; i349++) {
const a347 = list346[i349];
if (((a347.host === host324) && (a347.protocol === protocol345)) && ++t348 > 1) break;
}
if (!(t348 === 1)) {
const related350 = [];
let count351 = 0;
for (let i352 = 0; i352 < allow319.length; i352++) {
if (i352 === i320) continue;
const other353 = allow319[i352];
if (((other353.host === host324) && (other353.protocol === protocol345))) {
if (count351++ < mostRelated) related350.push([0, `/network/allow/${i352}/host`]);
}
}
broken(report, 33, 7, `/network/allow/${i320}/host`, [host324, protocol345], related350, count351);
}
}
}
if (publish317 !== undefined) {
for (let i354 = 0; i354 < publish317.length; i354++) {
const item355 = publish317[i354];
const hostPort357 = item355?.hostPort;
const list358 = publish317.length <= 16 ? publish317 : equalIn(index356 ??= indexBy(publish317, (p0) => p0.hostPort), hostPort357);
let t360 = 0;
for (let i361 = 0; i361 < list358.length; i361++) {
const p359 = list358[i361];
if ((p359.hostPort === hostPort357) && ++t360 > 1) break;
}
if (!(t360 === 1)) {
const related362 = [];
let count363 = 0;
for (let i364 = 0; i364 < publish317.length; i364++) {
if (i364 === i354) continue;
const other365 = publish317[i364];
if ((other365.hostPort === hostPort357)) {
if (count363++ < mostRelated) related362.push([0, `/network/publish/${i364}/hostPort`]);
}
}
broken(report, 34, 7, `/network/publish/${i354}/hostPort`, [hostPort357], related362, count363);
}
}
}
if (allow319 !== undefined) {
for (let i366 = 0; i366 < allow319.length; i366++) {
const item367 = allow319[i366];
const host368 = item367?.host;
if (!((!(host368.startsWith("*.")) || !(((pattern369.test(host368) || pattern370.test(host368)) || wordSet371.has(host368)))))) {
broken(report, 35, 7, `/network/allow/${i366}/host`, [host368]);
}
}
}
}
if (secrets372 !== undefined) {
const grants373 = secrets372?.grants;
let index377;
let index383;
let index394;
if (grants373 !== undefined) {
for (let i374 = 0; i374 < grants373.length; i374++) {
const item375 = grants373[i374];
const containerPath376 = item375?.containerPath;
const name384 = item375?.name;
const variableName393 = item375?.variableName;
let t382 = !((containerPath376 !== undefined));
if (!t382) {
const list378 = grants373.length <= 16 ? grants373 : equalIn(index377 ??= indexBy(grants373, (g0) => g0.containerPath), containerPath376);
let t380 = 0;
for (let i381 = 0; i381 < list378.length; i381++) {
const g379 = list378[i381];
if (((g379.containerPath !== undefined) && (g379.containerPath === containerPath376)) && ++t380 > 1) break;
}
t382 = t380 === 1;
}
if (!(t382)) {
broken(report, 39, 8, `/secrets/grants/${i374}/containerPath`, [containerPath376]);
}
const list385 = grants373.length <= 16 ? grants373 : equalIn(index383 ??= indexBy(grants373, (g0) => g0.name), name384);
let t387 = 0;
for (let i388 = 0; i388 < list385.length; i388++) {
const g386 = list385[i388];
if ((g386.name === name384) && ++t387 > 1) break;
}
if (!(t387 === 1)) {
const related389 = [];
let count390 = 0;
for (let i391 = 0; i391 < grants373.length; i391++) {
if (i391 === i374) continue;
const other392 = grants373[i391];
if ((other392.name === name384)) {
if (count390++ < mostRelated) related389.push([0, `/secrets/grants/${i391}/name`]);
}
}
broken(report, 40, 8, `/secrets/grants/${i374}/name`, [name384], related389, count390);
}
let t399 = !((variableName393 !== undefined));
if (!t399) {
const list395 = grants373.length <= 16 ? grants373 : equalIn(index394 ??= indexBy(grants373, (g0) => g0.variableName), variableName393);
let t397 = 0;
for (let i398 = 0; i398 < list395.length; i398++) {
const g396 = list395[i398];
if (((g396.variableName !== undefined) && (g396.variableName === variableName393)) && ++t397 > 1) break;
}
t399 = t397 === 1;
}
if (!(t399)) {
broken(report, 41, 8, `/secrets/grants/${i374}/variableName`, [variableName393]);
}
}
}
if (grants373 !== undefined) {
for (let i400 = 0; i400 < grants373.length; i400++) {
const item401 = grants373[i400];
const containerPath402 = item401?.containerPath;
const name411 = item401?.name;
const audienceHosts412 = item401?.audienceHosts;
const toolSurfaceRefs437 = item401?.toolSurfaceRefs;
const sourceUri442 = item401?.sourceUri;
let t406 = !((containerPath402 !== undefined));
if (!t406) {
let t404 = true;
for (let i405 = 0; i405 < mounts154.length; i405++) {
const m403 = mounts154[i405];
if (!((!(isAtOrBelow(containerPath402, m403.agentPath)) && !(isAtOrBelow(m403.agentPath, containerPath402))))) { t404 = false; break; }
}
t406 = t404;
}
if (!(t406)) {
const related407 = [];
let count408 = 0;
for (let i409 = 0; i409 < mounts154.length; i409++) {
const other410 = mounts154[i409];
if (((containerPath402 !== undefined) && (isAtOrBelow(containerPath402, other410.agentPath) || isAtOrBelow(other410.agentPath, containerPath402)))) {
if (count408++ < mostRelated) related407.push([0, `/mounts/${i409}/agentPath`]);
}
}
broken(report, 42, 8, `/secrets/grants/${i400}/containerPath`, [containerPath402], related407, count408);
}
if (!((mode116 !== "none"))) {
broken(report, 44, 8, `/secrets/grants/${i400}/audienceHosts`, [name411], [[0, `/network/mode`]]);
}
if (audienceHosts412 !== undefined) {
for (let i413 = 0; i413 < audienceHosts412.length; i413++) {
const item414 = audienceHosts412[i413];
let t425 = !((deny415 !== undefined));
if (!t425) {
let t423 = false;
for (let i424 = 0; i424 < deny415.length; i424++) {
const d416 = deny415[i424];
let t422 = (d416 === item414);
if (!t422) {
let t421 = d416.startsWith("*.");
if (t421) {
const list417 = d416.split("*");
let t419 = false;
for (let i420 = 0; i420 < list417.length; i420++) {
const suffix418 = list417[i420];
if (((suffix418 !== "") && item414.endsWith(suffix418))) { t419 = true; break; }
}
t421 = t419;
}
t422 = t421;
}
if (t422) { t423 = true; break; }
}
t425 = !(t423);
}
if (!(t425)) {
broken(report, 37, 8, `/secrets/grants/${i400}/audienceHosts/${i413}`, [item414], [[0, `/network/deny`]]);
}
let t436 = !((allow426 !== undefined));
if (!t436) {
let t434 = false;
for (let i435 = 0; i435 < allow426.length; i435++) {
const a427 = allow426[i435];
let t433 = (a427.host === item414);
if (!t433) {
let t432 = a427.host.startsWith("*.");
if (t432) {
const list428 = a427.host.split("*");
let t430 = false;
for (let i431 = 0; i431 < list428.length; i431++) {
const suffix429 = list428[i431];
if (((suffix429 !== "") && item414.endsWith(suffix429))) { t430 = true; break; }
}
t432 = t430;
}
t433 = t432;
}
if (t433) { t434 = true; break; }
}
t436 = t434;
}
if (!(t436)) {
broken(report, 38, 8, `/secrets/grants/${i400}/audienceHosts/${i413}`, [item414], [[0, `/network/allow`]]);
}
}
}
if (toolSurfaceRefs437 !== undefined) {
for (let i438 = 0; i438 < toolSurfaceRefs437.length; i438++) {
const item439 = toolSurfaceRefs437[i438];
if (!(toolSurfaceRefs441.includes(item439))) {
broken(report, 43, 8, `/secrets/grants/${i400}/toolSurfaceRefs/${i438}`, [item439], [[0, `/planes/agent/toolSurfaceRefs`]]);
}
}
}
if (sourceUri442 !== undefined) {
if (!isOrdinary26(sourceUri442)) checkText25(report, sourceUri442, 8, `/secrets/grants/${i400}/sourceUri`);
}
if (containerPath402 !== undefined) {
if (!isOrdinary26(containerPath402)) checkText66(report, containerPath402, 8, `/secrets/grants/${i400}/containerPath`);
}
}
}
}
if (name445 !== undefined) {
if (!isOrdinary26(name445)) checkText25(report, name445, 9, `/name`);
}
if (description447 !== undefined) {
if (!isOrdinary26(description447)) checkText25(report, description447, 9, `/description`);
}
}

function checkAgentToolSurface(root, report) {
const executionPlane546 = root?.executionPlane;
const mcpServers573 = root?.mcpServers;
let index574;
const approvalMode449 = root?.approvalMode;
const executionPlane450 = root?.executionPlane;
const nativeApprovalMode451 = root?.nativeApprovalMode;
const provider452 = root?.provider;
const capabilities455 = root?.capabilities;
let index460;
let index516;
const mcpServers525 = root?.mcpServers;
let index528;
const name538 = root?.name;
const description540 = root?.description;
const version586 = root?.version;
const executable627 = root?.executable;
if (!((((approvalMode449 !== "auto-in-sandbox") || !((executionPlane450 !== undefined))) || (executionPlane450 === "container")))) {
broken(report, 49, 1, `/executionPlane`, [executionPlane450], [[0, `/approvalMode`]]);
}
if (!(((!((nativeApprovalMode451 !== undefined)) || !(wordSet453.has(((provider452 + " ") + nativeApprovalMode451)))) || wordSet454.has(((((provider452 + " ") + nativeApprovalMode451) + " ") + approvalMode449))))) {
broken(report, 55, 1, `/nativeApprovalMode`, [nativeApprovalMode451, provider452, approvalMode449], [[0, `/approvalMode`]]);
}
if (capabilities455 !== undefined) {
for (let i456 = 0; i456 < capabilities455.length; i456++) {
const item457 = capabilities455[i456];
const decision458 = item457?.decision;
const capability459 = item457?.capability;
const mountRefs463 = item457?.mountRefs;
const hosts470 = item457?.hosts;
const mcpServerNames487 = item457?.mcpServerNames;
const secretGrantNames494 = item457?.secretGrantNames;
const toolSurfaceRefs501 = item457?.toolSurfaceRefs;
const capabilityId515 = item457?.capabilityId;
let t510 = ((decision458 === "deny") || (capability459 === "exec-command"));
if (!t510) {
const list461 = capabilities455.length <= 16 ? capabilities455 : equalIn(index460 ??= indexBy(capabilities455, (o0) => o0.capability), capability459);
let t508 = false;
for (let i509 = 0; i509 < list461.length; i509++) {
const o462 = list461[i509];
let t469 = ((o462.decision === "deny") && (o462.capability === capability459));
if (t469) {
let t468 = !((mountRefs463 !== undefined));
if (!t468) {
let t467 = (o462.mountRefs !== undefined);
if (t467) {
let t465 = true;
for (let i466 = 0; i466 < mountRefs463.length; i466++) {
const m464 = mountRefs463[i466];
if (!(o462.mountRefs.includes(m464))) { t465 = false; break; }
}
t467 = t465;
}
t468 = t467;
}
t469 = t468;
}
let t486 = t469;
if (t486) {
let t485 = !((hosts470 !== undefined));
if (!t485) {
let t484 = (o462.hosts !== undefined);
if (t484) {
let t482 = true;
for (let i483 = 0; i483 < hosts470.length; i483++) {
const h471 = hosts470[i483];
const list472 = o462.hosts;
let t480 = false;
for (let i481 = 0; i481 < list472.length; i481++) {
const d473 = list472[i481];
let t479 = (d473 === h471);
if (!t479) {
let t478 = d473.startsWith("*.");
if (t478) {
const list474 = d473.split("*");
let t476 = false;
for (let i477 = 0; i477 < list474.length; i477++) {
const suffix475 = list474[i477];
if (((suffix475 !== "") && h471.endsWith(suffix475))) { t476 = true; break; }
}
t478 = t476;
}
t479 = t478;
}
if (t479) { t480 = true; break; }
}
if (!(t480)) { t482 = false; break; }
}
t484 = t482;
}
t485 = t484;
}
t486 = t485;
}
let t493 = t486;
if (t493) {
let t492 = !((mcpServerNames487 !== undefined));
if (!t492) {
let t491 = (o462.mcpServerNames !== undefined);
if (t491) {
let t489 = true;
for (let i490 = 0; i490 < mcpServerNames487.length; i490++) {
const n488 = mcpServerNames487[i490];
if (!(o462.mcpServerNames.includes(n488))) { t489 = false; break; }
}
t491 = t489;
}
t492 = t491;
}
t493 = t492;
}
let t500 = t493;
if (t500) {
let t499 = !((secretGrantNames494 !== undefined));
if (!t499) {
let t498 = (o462.secretGrantNames !== undefined);
if (t498) {
let t496 = true;
for (let i497 = 0; i497 < secretGrantNames494.length; i497++) {
const n495 = secretGrantNames494[i497];
if (!(o462.secretGrantNames.includes(n495))) { t496 = false; break; }
}
t498 = t496;
}
t499 = t498;
}
t500 = t499;
}
let t507 = t500;
if (t507) {
let t506 = !((toolSurfaceRefs501 !== undefined));
if (!t506) {
let t505 = (o462.toolSurfaceRefs !== undefined);
if (t505) {
let t503 = true;
for (let i504 = 0; i504 < toolSurfaceRefs501.length; i504++) {
const s502 = toolSurfaceRefs501[i504];
if (!(o462.toolSurfaceRefs.includes(s502))) { t503 = false; break; }
}
t505 = t503;
}
t506 = t505;
}
t507 = t506;
}
if (t507) { t508 = true; break; }
}
t510 = !(t508);
}
if (!(t510)) {
const related511 = [];
let count512 = 0;
for (let i513 = 0; i513 < capabilities455.length; i513++) {
if (i513 === i456) continue;
const other514 = capabilities455[i513];
if (((other514.decision === "deny") && (other514.capability === capability459))) {
if (count512++ < mostRelated) related511.push([0, `/capabilities/${i513}/decision`]);
}
}
broken(report, 48, 1, `/capabilities/${i456}/decision`, [capabilityId515], related511, count512);
}
const list517 = capabilities455.length <= 16 ? capabilities455 : equalIn(index516 ??= indexBy(capabilities455, (c0) => c0.capabilityId), capabilityId515);
let t519 = 0;
for (let i520 = 0; i520 < list517.length; i520++) {
const c518 = list517[i520];
if ((c518.capabilityId === capabilityId515) && ++t519 > 1) break;
}
if (!(t519 === 1)) {
const related521 = [];
let count522 = 0;
for (let i523 = 0; i523 < capabilities455.length; i523++) {
if (i523 === i456) continue;
const other524 = capabilities455[i523];
if ((other524.capabilityId === capabilityId515)) {
if (count522++ < mostRelated) related521.push([0, `/capabilities/${i523}/capabilityId`]);
}
}
broken(report, 53, 1, `/capabilities/${i456}/capabilityId`, [capabilityId515], related521, count522);
}
}
}
if (mcpServers525 !== undefined) {
for (let i526 = 0; i526 < mcpServers525.length; i526++) {
const item527 = mcpServers525[i526];
const name529 = item527?.name;
const list530 = mcpServers525.length <= 16 ? mcpServers525 : equalIn(index528 ??= indexBy(mcpServers525, (s0) => s0.name), name529);
let t532 = 0;
for (let i533 = 0; i533 < list530.length; i533++) {
const s531 = list530[i533];
if ((s531.name === name529) && ++t532 > 1) break;
}
if (!(t532 === 1)) {
const related534 = [];
let count535 = 0;
for (let i536 = 0; i536 < mcpServers525.length; i536++) {
if (i536 === i526) continue;
const other537 = mcpServers525[i536];
if ((other537.name === name529)) {
if (count535++ < mostRelated) related534.push([0, `/mcpServers/${i536}/name`]);
}
}
broken(report, 54, 1, `/mcpServers/${i526}/name`, [name529], related534, count535);
}
}
}
if (name538 !== undefined) {
if (!isOrdinary26(name538)) checkText25(report, name538, 1, `/name`);
}
if (description540 !== undefined) {
if (!isOrdinary26(description540)) checkText25(report, description540, 1, `/description`);
}
if (capabilities455 !== undefined) {
for (let i542 = 0; i542 < capabilities455.length; i542++) {
const item543 = capabilities455[i542];
const capability544 = item543?.capability;
const decision545 = item543?.decision;
const commands547 = item543?.commands;
const mcpServerNames570 = item543?.mcpServerNames;
if (!(((((capability544 !== "exec-shell") || (decision545 !== "allow")) || !((executionPlane546 !== undefined))) || (executionPlane546 === "container")))) {
broken(report, 57, 1, `/capabilities/${i542}/decision`, [executionPlane546], [[0, `/executionPlane`]]);
}
if (commands547 !== undefined) {
for (let i548 = 0; i548 < commands547.length; i548++) {
const item549 = commands547[i548];
const words550 = item549?.words;
let t555 = (decision545 === "deny");
if (!t555) {
let t553 = false;
for (let i554 = 0; i554 < words550.length; i554++) {
const w551 = words550[i554];
if (pattern552.test(lowerAscii(w551))) { t553 = true; break; }
}
t555 = !(t553);
}
if (!(t555)) {
broken(report, 50, 1, `/capabilities/${i542}/commands/${i548}`);
}
let t560 = (((decision545 !== "allow") || !((executionPlane546 !== undefined))) || (executionPlane546 === "container"));
if (!t560) {
let t558 = false;
for (let i559 = 0; i559 < words550.length; i559++) {
const w556 = words550[i559];
if (pattern557.test(lowerAscii(w556))) { t558 = true; break; }
}
t560 = !(t558);
}
if (!(t560)) {
broken(report, 51, 1, `/capabilities/${i542}/commands/${i548}`, [executionPlane546], [[0, `/executionPlane`]]);
}
let t565 = (decision545 === "deny");
if (!t565) {
let t563 = false;
for (let i564 = 0; i564 < words550.length; i564++) {
const w561 = words550[i564];
if (pattern562.test(lowerAscii(w561))) { t563 = true; break; }
}
t565 = !(t563);
}
if (!(t565)) {
broken(report, 52, 1, `/capabilities/${i542}/commands/${i548}`);
}
let t568 = false;
for (let i569 = 0; i569 < words550.length; i569++) {
const w566 = words550[i569];
if (pattern567.test(w566)) { t568 = true; break; }
}
if (!(!(t568))) {
broken(report, 60, 1, `/capabilities/${i542}/commands/${i548}`);
}
}
}
if (mcpServerNames570 !== undefined) {
for (let i571 = 0; i571 < mcpServerNames570.length; i571++) {
const item572 = mcpServerNames570[i571];
let t579 = (mcpServers573 !== undefined);
if (t579) {
const list575 = mcpServers573.length <= 16 ? mcpServers573 : equalIn(index574 ??= indexBy(mcpServers573, (s0) => s0.name), item572);
let t577 = false;
for (let i578 = 0; i578 < list575.length; i578++) {
const s576 = list575[i578];
if ((s576.name === item572)) { t577 = true; break; }
}
t579 = t577;
}
if (!(t579)) {
broken(report, 58, 1, `/capabilities/${i542}/mcpServerNames/${i571}`, [item572]);
}
}
}
if (commands547 !== undefined) {
for (let i580 = 0; i580 < commands547.length; i580++) {
const item581 = commands547[i580];
const words582 = item581?.words;
if (words582 !== undefined) {
for (let i583 = 0; i583 < words582.length; i583++) {
const item584 = words582[i583];
if (!isOrdinary26(item584)) checkText25(report, item584, 1, `/capabilities/${i542}/commands/${i580}/words/${i583}`);
}
}
}
}
}
}
if (version586 !== undefined) {
const command587 = version586?.command;
const constraint612 = version586?.constraint;
let t589 = false;
for (let i590 = 0; i590 < command587.length; i590++) {
const w588 = command587[i590];
if (pattern552.test(lowerAscii(w588))) { t589 = true; break; }
}
let t594 = !(t589);
if (t594) {
let t592 = false;
for (let i593 = 0; i593 < command587.length; i593++) {
const w591 = command587[i593];
if (pattern562.test(lowerAscii(w591))) { t592 = true; break; }
}
t594 = !(t592);
}
let t598 = t594;
if (t598) {
let t596 = false;
for (let i597 = 0; i597 < command587.length; i597++) {
const w595 = command587[i597];
if (pattern567.test(w595)) { t596 = true; break; }
}
t598 = !(t596);
}
let t608 = t598;
if (t608) {
let t601 = false;
for (let i602 = 0; i602 < command587.length; i602++) {
const w599 = command587[i602];
if (pattern600.test(lowerAscii(w599))) { t601 = true; break; }
}
let t607 = !(t601);
if (!t607) {
let t605 = true;
for (let i606 = 0; i606 < command587.length; i606++) {
const w603 = command587[i606];
if (!(pattern604.test(lowerAscii(w603)))) { t605 = false; break; }
}
t607 = t605;
}
t608 = t607;
}
if (!(t608)) {
broken(report, 59, 1, `/version/command`);
}
if (command587 !== undefined) {
for (let i609 = 0; i609 < command587.length; i609++) {
const item610 = command587[i609];
if (!isOrdinary26(item610)) checkText25(report, item610, 1, `/version/command/${i609}`);
}
}
if (constraint612 !== undefined) {
if (!isOrdinary26(constraint612)) checkText25(report, constraint612, 1, `/version/constraint`);
}
}
if (mcpServers525 !== undefined) {
for (let i614 = 0; i614 < mcpServers525.length; i614++) {
const item615 = mcpServers525[i614];
const command616 = item615?.command;
const name621 = item615?.name;
const url625 = item615?.url;
let t620 = !((command616 !== undefined));
if (!t620) {
let t618 = false;
for (let i619 = 0; i619 < command616.length; i619++) {
const w617 = command616[i619];
if (pattern552.test(lowerAscii(w617))) { t618 = true; break; }
}
t620 = !(t618);
}
if (!(t620)) {
broken(report, 56, 1, `/mcpServers/${i614}/command`, [name621]);
}
if (command616 !== undefined) {
for (let i622 = 0; i622 < command616.length; i622++) {
const item623 = command616[i622];
if (!isOrdinary26(item623)) checkText25(report, item623, 1, `/mcpServers/${i614}/command/${i622}`);
}
}
if (url625 !== undefined) {
if (!isOrdinary26(url625)) checkText25(report, url625, 1, `/mcpServers/${i614}/url`);
}
}
}
if (executable627 !== undefined) {
const path628 = executable627?.path;
if (path628 !== undefined) {
if (!isOrdinary26(path628)) checkText66(report, path628, 1, `/executable/path`);
}
}
}

function checkAgentWorkspaceMount(root, report) {
const accessMode630 = root?.accessMode;
const source631 = root?.source;
const kind632 = source631?.kind;
const retentionPolicy633 = root?.retentionPolicy;
const cache634 = root?.cache;
const writeBack635 = cache634?.writeBack;
const description639 = root?.description;
const agentPath641 = root?.agentPath;
const maskedSubpaths643 = root?.maskedSubpaths;
if (!(((accessMode630 !== "browser-read-write-agent-read-only") || (kind632 === "host-path")))) {
broken(report, 13, 0, `/accessMode`, [kind632]);
}
if (!(((kind632 !== "tmpfs") || ((retentionPolicy633 !== undefined) && (retentionPolicy633 === "ephemeral"))))) {
broken(report, 19, 0, `/retentionPolicy`);
}
if (!((((!((cache634 !== undefined)) || !((writeBack635 !== undefined))) || (writeBack635 !== "shared")) || (accessMode630 === "read-write")))) {
broken(report, 25, 0, `/cache/writeBack`, [accessMode630]);
}
if (source631 !== undefined) {
const kind636 = source631?.kind;
const path637 = source631?.path;
if (!((((kind636 !== "machine-path") || !((path637 !== undefined))) || !(pattern139.test(path637))))) {
broken(report, 16, 0, `/source/path`, [path637]);
}
if (path637 !== undefined) {
if (!isOrdinary26(path637)) checkText39(report, path637, 0, `/source/path`);
}
}
if (description639 !== undefined) {
if (!isOrdinary26(description639)) checkText25(report, description639, 0, `/description`);
}
if (agentPath641 !== undefined) {
if (!isOrdinary26(agentPath641)) checkText66(report, agentPath641, 0, `/agentPath`);
}
if (maskedSubpaths643 !== undefined) {
for (let i644 = 0; i644 < maskedSubpaths643.length; i644++) {
const item645 = maskedSubpaths643[i644];
if (!isOrdinary26(item645)) checkText39(report, item645, 0, `/maskedSubpaths/${i644}`);
}
}
}

/** What is said where a rule is broken, by the number under which the checks report it. */
export const rules = /* @__PURE__ */ once((): readonly RuleText[] =>
  [
    '{"id":"container/duplicate-variable","severity":"error","message":["The variable \'","\' is set more than once."],"why":"Which of the values holds would depend on the engine.","fix":"Set each variable once.","related":["A variable of that name."]}',
    '{"id":"container/network-capability","severity":"error","message":["The capability \'","\' is given back, and the container reaches no network."],"why":"These capabilities serve a firewall inside the container that enforces the allowlist; without one they only widen what the agent may do.","fix":"Remove it, or set `network.mode` to `allowlist`.","related":["The network mode."]}',
    '{"id":"container/runtime","severity":"error","message":["The runtime \'","\' does not run under the machine manager \'","\'."],"why":"A manager brings its own engine, or is bound to a few.","fix":"Name the engine that the manager runs.","related":["The manager of the machine."]}',
    '{"id":"container/variable-of-grant","severity":"error","message":["The variable \'","\' is set here, and a secret grant delivers it too."],"why":"A plain value would replace the secret, or look like it.","fix":"Remove the variable, or give the grant another one.","related":["The grant that delivers it."]}',
    '{"id":"fingerprint/duplicate-mount","severity":"error","message":["The mount \'","\' is recorded more than once."],"why":"Two records of one mount can tell two stories.","fix":"Record each mount once."}',
    '{"id":"fingerprint/duplicate-tool","severity":"error","message":["The tool surface \'","\' is recorded more than once."],"why":"Two records of one tool can tell two stories.","fix":"Record each tool surface once."}',
    '{"id":"host/duplicate-root","severity":"error","message":["Another root is called \'","\' too."],"why":"Mounts name the root that admits them.","fix":"Give each root a `rootId` of its own.","related":["A root of that name."]}',
    '{"id":"host/foreign-path","severity":"error","message":["\'","\' is not written as the paths of a "," host are."],"why":"A path that the host cannot have would be refused, or read as another one.","fix":"Write `~/\u2026` or, on Windows, `C:/\u2026`; elsewhere `/\u2026`."}',
    '{"id":"host/overlapping-roots","severity":"error","message":["The root lies in another one: ","."],"why":"A folder under two roots would have two answers to how far it may be opened.","fix":"Remove one of the roots, or choose folders that lie beside each other."}',
    '{"id":"machine/manager-host","severity":"error","message":["A "," host does not have the machine manager \'","\'."],"why":"Apple\'s `container` runs on macOS alone, WSL on Windows alone, and only Linux runs containers without a machine.","fix":"Name the manager that this host has, or correct the adapter.","related":["The adapter of the host."]}',
    '{"id":"machine/network-mode","severity":"error","message":[""," on "," does not have the network mode \'","\'."],"why":"Podman machines reach a network through a process of the user, except on WSL; mirrored and consomme are modes of WSL.","fix":"Leave `networkMode` out, or use `user-mode`."}',
    '{"id":"machine/provider-host","severity":"error","message":["A "," host does not have the provider \'","\' under ","."],"why":"A hypervisor belongs to an operating system: a profile that names another one cannot be established.","fix":"Name a provider of this host, or correct the adapter.","related":["The adapter of the host."]}',
    '{"id":"machine/rosetta","severity":"error","message":["Rosetta is asked for, and \'","\' on "," has none."],"why":"Rosetta translates on Apple Silicon, under applehv, vz and Apple\'s `container` alone.","fix":"Leave `rosetta` out."}',
    '{"id":"mount/browser-without-host","severity":"error","message":["The browser of the user cannot write to a source of kind \'","\'."],"why":"The browser runs on the host, and only a folder of the host is in its reach.","fix":"Use the kind `host-path`, or another access."}',
    '{"id":"mount/cache-inside-code","severity":"error","message":["The cache lies inside a mount of source code: ","."],"why":"Tools that fill a cache would write into a repository, and what lies there would be taken for source.","fix":"Keep the cache outside the folders of repositories."}',
    '{"id":"mount/cache-root","severity":"error","message":["The mount is a cache, and its root \'","\' is not."],"why":"A root offers one kind of content; a cache from another one would let tools write where people work.","fix":"Put the folder on the allowlist as a root of class `cache`.","related":["The class of the root."]}',
    '{"id":"mount/drive-in-machine","severity":"error","message":["\'","\' is on a drive of Windows, and the source is a path inside the machine."],"why":"The machine runs Linux; a drive reaches it only as a folder of the host, through the allowlist.","fix":"Use the kind `host-path` with a root of the allowlist, or name a folder of the machine."}',
    '{"id":"mount/duplicate-id","severity":"error","message":["Another mount has the id \'","\' too."],"why":"Tool surfaces and evidence cite mounts by id.","fix":"Give each mount an id of its own.","related":["A mount of that id."]}',
    '{"id":"mount/foreign-path","severity":"error","message":["\'","\' is not written as the paths of a "," host are."],"why":"A path that the host cannot have would be refused, or read as another one.","fix":"Write `~/\u2026` or, on Windows, `C:/\u2026`; elsewhere `/\u2026`."}',
    '{"id":"mount/memory-is-ephemeral","severity":"error","message":["The mount lies in memory, and does not say that it is ephemeral."],"why":"What lies in memory is gone when the container stops, whoever was meant to keep it.","fix":"Set `retentionPolicy` to `ephemeral`."}',
    '{"id":"mount/no-machine","severity":"error","message":["The source lies inside a machine, and this profile has none."],"why":"Without a machine, a machine path would be a folder of the host that no allowlist admits.","fix":"Use the kind `host-path` with a root of the allowlist.","related":["There is no machine."]}',
    '{"id":"mount/outside-allowlist","severity":"error","message":["\'","\' does not lie under the root \'","\'."],"why":"The allowlist is all that the user offers; paths are compared segment by segment, on macOS and Windows without regard to the case of ASCII letters.","fix":"Mount a folder under that root, name the root that holds this folder, or widen the allowlist.","related":["The root that the mount names."]}',
    '{"id":"mount/overlapping-sources","severity":"error","message":["The same folder is opened with another access too: ","."],"why":"What one mount protects, the other would give away.","fix":"Give both mounts the same access, or choose folders that lie beside each other."}',
    '{"id":"mount/protected-place","severity":"error","message":["\'","\' is a place that the agent may not write, and the access is \'","\'."],"why":"Whoever writes a git hook, an editor task or an agent setting runs code on the host; a mount of its own must not open what `protectedPaths` closes.","fix":"Mount the place `read-only`, or leave the mount out; working trees in it, as in `.claude/worktrees`, may be mounted. Name the git directory of a linked working tree in `planes.worktree.gitDir`."}',
    '{"id":"mount/protected-target","severity":"error","message":["The mount covers \'","\', a place that the agent may not write, and its access is \'","\'."],"why":"What covers a git hook, an editor task or an agent setting takes its place, and the agent can write it.","fix":"Mount it somewhere else, or give it the access `read-only`."}',
    '{"id":"mount/shared-cache-access","severity":"error","message":["Writes are shared with all who use the cache, and the access is \'","\'."],"why":"Writes that nobody may make cannot be shared; one of the two statements is wrong.","fix":"Set `writeBack` to `overlay`, or ask for `read-write`."}',
    '{"id":"mount/target-taken","severity":"error","message":["Another mount appears at \'","\' too."],"why":"One of the two would hide the other, and which one depends on the engine.","fix":"Give each mount an `agentPath` of its own.","related":["The other mount."]}',
    '{"id":"mount/transport","severity":"error","message":["The transport \'","\' cannot carry a source of kind \'","\' under "," on ","."],"why":"Each hypervisor has its own ways to share a folder, and volumes and memory have theirs.","fix":"Leave `transport` out, or name one that the provider has.","related":["The provider of the machine."]}',
    '{"id":"mount/unknown-root","severity":"error","message":["The path allowlist has no root \'","\'."],"why":"A folder of the host crosses only through a root that the user has put on the allowlist.","fix":"Name a root of `planes.host.pathAllowlist`, or add one."}',
    '{"id":"mount/unmasked","severity":"error","message":["What one mount masks, another one shows: ","."],"why":"A folder that is mounted twice is hidden only as far as both mounts hide it.","fix":"Mask the same places in both, choose folders that lie beside each other, or leave one of the mounts out."}',
    '{"id":"mount/wider-than-parent","severity":"error","message":["\'","\' lies inside another mount, and its access \'","\' is wider."],"why":"What may not be written, or read, from outside must not become so by a mount inside.","fix":"Narrow the access of the inner mount, or move it out of the outer one.","related":["The access of the outer mount."]}',
    '{"id":"mount/wider-than-root","severity":"error","message":["The access \'","\' is wider than the root \'","\' admits."],"why":"The user decides at the root how far any mount from it may go.","fix":"Ask for an access that `maxAccess` of the root admits.","related":["What the root admits."]}',
    '{"id":"network/allow-denied","severity":"error","message":["\'","\' is allowed, and a denial covers all of it."],"why":"A denial always wins, so this allows nothing and only looks as if it did.","fix":"Remove one of the two.","related":["The denial."]}',
    '{"id":"network/duplicate-allow","severity":"error","message":["\'","\' is allowed more than once for ","."],"why":"Two lists of ports for one host are read as either.","fix":"Put all ports into one entry.","related":["An entry for that host."]}',
    '{"id":"network/port-taken","severity":"error","message":["The port "," of the host is published more than once."],"why":"A port leads to one place.","fix":"Give each published port a `hostPort` of its own.","related":["An entry for that port."]}',
    '{"id":"network/public-suffix","severity":"error","message":["\'","\' reaches names that anybody can register."],"why":"Under a public suffix every name may belong to someone else, so the wildcard allows the whole world.","fix":"Name the hosts, or a domain that one owner holds."}',
    '{"id":"network/publish-without-binding","severity":"error","message":["Ports are published, and programs in the container may not listen on any."],"why":"A published port leads to a program that listens; where none may, the statement is void or the other one is wrong.","fix":"Set `localBinding` to true, or remove `publish`.","related":["The ports."]}',
    '{"id":"secret/audience-denied","severity":"error","message":["The secret may be sent to \'","\', which the network policy denies."],"why":"A denial always wins, so nothing can use the grant there.","fix":"Remove the host from the audience, or from `network.deny`.","related":["What the network policy denies."]}',
    '{"id":"secret/audience-not-allowed","severity":"error","message":["The secret may be sent to \'","\', which the network policy does not allow."],"why":"A secret goes only where the container may connect at all.","fix":"Add the host to `network.allow`, or remove it from the audience.","related":["What the network policy allows."]}',
    '{"id":"secret/duplicate-file","severity":"error","message":["Another grant delivers the file \'","\' too."],"why":"A file holds one secret.","fix":"Give each grant a path of its own."}',
    '{"id":"secret/duplicate-grant","severity":"error","message":["Another grant is called \'","\' too."],"why":"Tool surfaces and evidence speak of grants by name.","fix":"Give each grant a name of its own.","related":["A grant of that name."]}',
    '{"id":"secret/duplicate-variable","severity":"error","message":["Another grant delivers the variable \'","\' too."],"why":"A variable carries one secret.","fix":"Give each grant a variable of its own."}',
    '{"id":"secret/file-in-mount","severity":"error","message":["The secret would appear at \'","\', inside a mount or around one."],"why":"A file that is delivered into a mount can be left behind on the host, and a mount beneath it would hide it.","fix":"Deliver the file to a place that no mount covers.","related":["The mount."]}',
    '{"id":"secret/unknown-tool-surface","severity":"error","message":["The agent does not use the tool surface \'","\'."],"why":"A grant for a surface that this profile does not name is a grant for nobody, or a misspelling.","fix":"Name one of `planes.agent.toolSurfaceRefs`.","related":["The surfaces that the agent uses."]}',
    '{"id":"secret/without-network","severity":"error","message":["The grant \'","\' is for hosts, and the container reaches no network."],"why":"A secret is granted for the hosts of its audience; where none can be reached, nothing may use it.","fix":"Remove the grant, or set `network.mode` to `allowlist`.","related":["The network mode."]}',
    '{"id":"text/device-value","severity":"error","message":["The text names a person, a device or a private network."],"why":"Documents travel to reviewers, registries and logs; what identifies a computer or its user stays at home.","fix":"Take it out, or write it in a general form: `~` for a home, a name for an address."}',
    '{"id":"text/not-composed","severity":"error","message":["The text is not composed (NFC): ","."],"why":"A name in another normal form looks the same and is another one: it finds no match, or passes where it should not.","fix":"Write the text in Unicode normal form C."}',
    '{"id":"text/secret-literal","severity":"error","message":["The text has the shape of a token of a known issuer."],"why":"A secret in a path, a reference or a name is read by everyone who reads the document, and by every log that it passes.","fix":"Take it out, and revoke it. Secrets pass as grants, never as values."}',
    '{"id":"tool/allow-denied","severity":"error","message":["The capability \'","\' is allowed, and another entry denies all of it."],"why":"A denial beats what is allowed, so the entry allows nothing and only looks as if it did.","fix":"Remove one of the two.","related":["A denial of the same kind."]}',
    '{"id":"tool/auto-outside-container","severity":"error","message":["The tool does not ask because it works in a sandbox, and it runs on the plane \'","\'."],"why":"What does not ask relies on the limits of the container; they are not those of the machine beside it.","fix":"Run the tool in the container, or let it ask.","related":["The approval mode."]}',
    '{"id":"tool/bypass-flag","severity":"error","message":["The command switches off the checks of an agent."],"why":"An agent that is started without its own checks is governed by no tool surface.","fix":"Remove the option, or deny the command."}',
    '{"id":"tool/command-outside-container","severity":"error","message":["A command that runs any other one is allowed without a question, and the tool runs on the plane \'","\'."],"why":"A shell, an interpreter, what starts other programs, or a client of the container engine reaches in the machine what the container is there to keep apart.","fix":"Run the tool in the container, name the program that is meant, or let the tool ask.","related":["Where the tool runs."]}',
    '{"id":"tool/command-raises-rights","severity":"error","message":["The command raises rights, or enters the namespaces of others."],"why":"No command raises the rights of the container\'s user, and none enters the namespaces of others: a capability that says so is void, or the container is not what the profile says.","fix":"Name the program without it, or deny the command."}',
    '{"id":"tool/duplicate-capability-id","severity":"error","message":["Another capability has the id \'","\' too."],"why":"Decisions and evidence speak of capabilities by id.","fix":"Give each capability an id of its own.","related":["A capability of that id."]}',
    '{"id":"tool/duplicate-server","severity":"error","message":["Another server is called \'","\' too."],"why":"Capabilities name the servers that may be called.","fix":"Give each server a name of its own.","related":["A server of that name."]}',
    '{"id":"tool/native-mode","severity":"error","message":["\'","\' of "," is not what \'","\' says."],"why":"The tool follows its own setting: a document that says something else misleads whoever reviews it.","fix":"Set `approvalMode` to what the setting comes down to, or change the setting.","related":["What the surface says."]}',
    '{"id":"tool/server-bypass-flag","severity":"error","message":["The command of the server \'","\' switches off the checks of an agent."],"why":"An agent that is started without its own checks is governed by no tool surface.","fix":"Remove the option."}',
    '{"id":"tool/shell-outside-container","severity":"error","message":["A shell is allowed without a question, and the tool runs on the plane \'","\'."],"why":"A shell in the machine reaches what the container is there to keep apart.","fix":"Run the tool in the container, or let it ask before it starts a shell.","related":["Where the tool runs."]}',
    '{"id":"tool/unknown-server","severity":"error","message":["The surface has no server called \'","\'."],"why":"A server that is not described is reached nobody knows how.","fix":"Describe the server in `mcpServers`, or correct the name."}',
    '{"id":"tool/version-command","severity":"error","message":["The command that asks for the version runs something else."],"why":"It runs at every launch, before anything is governed: a shell, an interpreter or what starts other programs may be asked for its own version and for nothing else.","fix":"Name the program, and the option that prints its version."}',
    '{"id":"tool/wildcard-word","severity":"error","message":["A word of the command is a wildcard or blank."],"why":"Words are compared one by one and read by no shell: what looks like a pattern matches nothing, and a reviewer takes it for everything.","fix":"Write the words that are meant; what follows them is free in any case."}',
    '{"id":"worktree/linked-layout","severity":"error","message":["A linked working tree is made for the agent, and its git directory is said to be \'","\'."],"why":"The git directory of a linked working tree lies in another clone, and the container has to see it.","fix":"Set `gitDir.layout` to `linked-worktree` and name its mounts, or choose another strategy."}',
    '{"id":"worktree/unknown-common-dir-mount","severity":"error","message":["No mount of this profile has the id \'","\'."],"why":"A linked working tree reads objects and references from what all working trees of the repository share.","fix":"Add the mount, or name one that is there."}',
    '{"id":"worktree/unknown-git-dir-mount","severity":"error","message":["No mount of this profile has the id \'","\'."],"why":"A linked working tree whose git directory the container cannot see cannot commit, and people then open more than they meant to.","fix":"Add the mount, or name one that is there."}',
    '{"id":"worktree/unprotected","severity":"error","message":["The protected paths leave out a place that programs on the host act on."],"why":"Whoever writes a git hook, an editor task or an agent setting runs code on the host; the list replaces the usual one, so it has to contain it.","fix":"Add what is missing of `.git/hooks`, `.git/config`, `.vscode`, `.idea`, `.devcontainer`, `.mcp.json`, `.claude` and `.codex`, or leave `protectedPaths` out."}',
  ].map((text) => JSON.parse(text)),
);

/** Planes and crossings, by the number under which the checks report them. */
export const planes: readonly string[] = ["host \u2192 container", "agent \u2192 container", "host", "machine", "container", "worktree", "container \u2192 agentplane", "container \u2192 outside", "user \u2192 agent", "user"];

/** The checks, each for the documents of one contract, with the further documents that it needs. */
export const checks: readonly RuleCheck[] = [{ contract: "AgentMachineFingerprint", needs: [], run: checkAgentMachineFingerprint }, { contract: "AgentMachineProfile", needs: [], run: checkAgentMachineProfile }, { contract: "AgentToolSurface", needs: [], run: checkAgentToolSurface }, { contract: "AgentWorkspaceMount", needs: [], run: checkAgentWorkspaceMount }];
