// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import { surely } from "../automaton.ts";
import { once } from "../once.ts";
import { lazy } from "../pattern.ts";
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, prefixesIn } from "../rules/support.ts";
import { cachesInsideCode, notComposed, overlappingRoots, overlappingSources } from "../rules/functions.ts";

const pattern23 = /* @__PURE__ */ lazy("(?:^|[^A-Za-z0-9])(?:/Users/|[A-Za-z]:[^A-Za-z0-9]Users[^A-Za-z0-9])[A-Za-z0-9]|(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|[.]sock(?:et)?(?:[^A-Za-z0-9]|$)|/[.]ssh/|/id_(?:rsa|dsa|ecdsa|ed25519)|(?:^|[^0-9.])(?:10[.][0-9]{1,3}|192[.]168|169[.]254|172[.](?:1[6-9]|2[0-9]|3[01]))[.][0-9]{1,3}[.][0-9]{1,3}(?:[^0-9.]|[.][^0-9]|[.]?$)");
const checkText25 = (report, text, plane, place) => {
if (!(!(pattern23.test(text)))) {
broken(report, 42, plane, `${place}`);
}
for (const found24 of notComposed({ this: text })) {
broken(report, 43, plane, `${place}` + found24.pointer, [found24.found], found24.related);
}
};
const isOrdinary26 = /* @__PURE__ */ surely(
  "### ##$##$$#$%#%&#&'#((#*)#(*#(+#(,#(-#(.#(/#(0#(1#$2#N6#R8#R:#$;#Q<#Q=#Q>#Q?#Z@PQA#^B#gCPRD#REPRF#RG#RH#lI#RJ$$K#RL#uM#RNPRO#RP#vQ#RRPR $#$ $#$(#&L$$ $#$%#$9$zC$* $#&L$v $#$&#$'#0(#0)#0*#0+#0,#0-#0.#0/#00#06#?;PH<#H=#H>#H?#H@PHA#?B#?CP?D#?EP?F#?G#?H#?I#?J#?K#?LP?M#?NP?O#?P#?Q#?RP? $#'9#L $#)'#$-#@.$90$? $#)%#$1#. $#&'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#)%#$'$o($o)$o*$o+$o,$o-$o.$o/$o0$o $#&'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#)%#$'$k($k)$k*$k+$k,$k-$k.$k/$k0$k $#&'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ ##2%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#% ##3'$y($y)$y*$y+$y,$y-$y.$y/$y0$y ##2'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ ##2'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#)1#$ $#$'#$($Z)#$*#$+#$,#$-#$.#$/#$0#$2$`;$b<$b=$b>$b?$c@Qb $#)'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$;QX<$X=$X>$X?$X@QX $#)1#$ $#$'#$($M)#$*#$+#$,#$-#$.#$/#$0#$2$R;$T<$T=$T>$T?$U@QT $#)'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$;QK<$K=$K>$K?$K@QK $#)1#$ $#$'#$($@)#$*#$+#$,#$-#$.#$/#$0#$2$E;$G<$G=$G>$G?$H@QG $#)'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$;Q><$>=$>>$>?$>@Q> $#)1#$ $#$'#$($3)#$*#$+#$,#$-#$.#$/#$0#$2$8;$:<$:=$:>$:?$;@Q: $#)'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$;Q1<$1=$1>$1?$1@Q1 $#)1#$ $#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$2$,;$-<$-=$->$-?$.@Q- $#)'$b($b)$b*$b+$b,$b-$b.$b/$b0$b;Qb<$b=$b>$b?$b@Qb $#)'$g($i)$g*$g+$g,$g-$g.$g/$g0$g;P$<#$=#$>#$?#$@P$ $#)(#$ $#+1$s $#60#$ $#,%#$ $#&)#$ $#),#$ $#6+#$ $#,%$e $#6($| $#F1#$5#k7#m8#m $#$##$$#$%#S&#Z1#$:#$ $#$9#& $#F1%& $#E1%% $#SL#$ $#E?#$ $#FK#$ $#EL#$ $#E##$$#$%#$&#%1#$:#$ $#Y#$N$$N%$O&$P1$N:$N $#Y%$P $#RQ#$ $#E6#$ $#Y$$H&$O:$H $#SB#$C#&F#A $#EI#$J#$K#$L#$N#$ $#E:$| $#EM#$ $#EB#$ $#EN#$ $#E<#$ $#F:#$ $#$J#+ $#SO#$ $#E<#$L#& $#F%#$ $#^&$? $#E%%' $#SJ#$ $#EG$v $#S;#$Q#' $#FM#$ $#E:#$ $#Y:$4 $#EJ#$ $#EC#$ $#E$$y $#SE%' $#SI#$ $#EP#$ $#E;#$<#$?#$I#&J#&K#&L#& $#F$#$ $#Y$$+ $#E$%' $#EJ#$ $#E;#$ $#FM$y $#SQ$v $#&9$V $#vI#$ $#E=#$ $#FE#$ ##E##|$#|%#|&#|1#|:#|?#$ $#FM#$ #$*?$B $#'9$O $#S>#$ $#F:#$ $#$>#$?#&K#. $#RL#$ $#E;#t $#[=#$>#& $#N>#$ $#NL%% $#N)#$ $#6,#$ $#6,#$ $#6(#$ $#60#l $#SL$z $#ER#$ $#E;$H $#E5#$ $#E2#$ $#D4#f5#f6#f7#f8#f9#f;$6<$6=$6>$6?$6@$6 $#6)#$ $#,%#$ $#&(#$)#%*#& $#)-$1.$1/$10$1 $$D'$0($0)$0*$0+$0,$0 $#)'$/($/ $#6)#$ $#,%#$ $#&(#$ $#)-#$ $#6/$* $#D1$,5$s7$u8$u $#D1$+ $$MQ$6 $#B(#{ $#A'#$-#%.#&0#' $#,1#u $#B0#z $#B)$r $#B)$w $#A(#$1$#5$j7$l8$l $#+1#p $#A(%'1#| $$WQ$, $#?(#q $#>'#$-#%.#&0#' $#,1#h $#?0#p $#?)$h $#?)$m $#>(#$1#t5$`7$b8$b $#+1#c $#>(%'1#r $$bQ#} $#<(#g $#;'#$-#%.#&0#' $#,1#Z $#<0#f $#<)$^ $#<)$c $#;(#$1#j5$U7$W8$W $#+1#U $#;(%'1#h $$lQ#s $#9(#] $#8'#$-#%.#&0#' $#,1#M $#90#[ $#9)$S $#9)$X $#8(#$1#`5$K7$M8$M $#+1#H $#8(%'1#^ $$vQ#i $#,%#<'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#,%#; $$E%#81#@ $$'L#$ $#EB#$ $#E&#) $#SL#$ $#E?#$ $#FK#$ $#EL#$ $#E&#[ #############$%&'()*+,-./01######23333344567444444484944444####:#;<=>?@ABCDEFGHIJDKLMNODPQR####",
);
const pattern38 = /* @__PURE__ */ lazy("(?:^|[^A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20}|glpat-[A-Za-z0-9_-]{16}|sk-[A-Za-z0-9_-]{40}|xox[abeoprs]-[A-Za-z0-9-]{10}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30}|npm_[A-Za-z0-9]{30}|pypi-[A-Za-z0-9_-]{30}|hv[sb][.][A-Za-z0-9_-]{20}|eyJ[A-Za-z0-9_-]{10,}[.]eyJ[A-Za-z0-9_-]{10})");
const checkText39 = (report, text, plane, place) => {
for (const found37 of notComposed({ this: text })) {
broken(report, 43, plane, `${place}` + found37.pointer, [found37.found], found37.related);
}
if (!(!(pattern38.test(text)))) {
broken(report, 44, plane, `${place}`);
}
};
const checkText44 = (report, text, plane, place) => {
if (!(!(pattern38.test(text)))) {
broken(report, 44, plane, `${place}`);
}
};
const checkText66 = (report, text, plane, place) => {
for (const found65 of notComposed({ this: text })) {
broken(report, 43, plane, `${place}` + found65.pointer, [found65.found], found65.related);
}
};
const pattern135 = /* @__PURE__ */ lazy("^[A-Z]:/");
const words159 = [".git/hooks", ".git/config", ".vscode", ".idea", ".devcontainer", ".mcp.json", ".claude", ".codex"];
const wordSet326 = /* @__PURE__ */ new Set(["*.co.uk", "*.org.uk", "*.ac.uk", "*.gov.uk", "*.com.au", "*.net.au", "*.org.au", "*.co.nz", "*.co.jp", "*.ne.jp", "*.or.jp", "*.co.kr", "*.com.cn", "*.net.cn", "*.org.cn", "*.com.tw", "*.com.hk", "*.com.sg", "*.co.in", "*.com.br", "*.com.mx", "*.com.ar", "*.co.za", "*.com.tr", "*.co.il", "*.com.ua", "*.com.pl", "*.github.io", "*.gitlab.io", "*.pages.dev", "*.workers.dev", "*.vercel.app", "*.netlify.app", "*.herokuapp.com", "*.web.app", "*.firebaseapp.com", "*.appspot.com", "*.run.app", "*.fly.dev", "*.onrender.com", "*.railway.app", "*.azurewebsites.net", "*.cloudapp.net", "*.blob.core.windows.net", "*.cloudfront.net", "*.amazonaws.com", "*.s3.amazonaws.com", "*.elasticbeanstalk.com", "*.digitaloceanspaces.com", "*.ondigitalocean.app", "*.r2.dev", "*.surge.sh", "*.glitch.me", "*.repl.co", "*.ngrok.io", "*.ngrok.app", "*.ngrok-free.app", "*.trycloudflare.com", "*.loca.lt", "*.readthedocs.io", "*.blogspot.com", "*.wordpress.com", "*.githubusercontent.com"]);
const wordSet411 = /* @__PURE__ */ new Set(["codex untrusted", "codex on-request", "codex on-failure", "codex never", "claude-code default", "claude-code manual", "claude-code acceptEdits", "claude-code auto", "claude-code dontAsk", "openclaw always", "openclaw on-miss", "goose approve", "goose smart_approve", "goose chat", "goose auto"]);
const wordSet412 = /* @__PURE__ */ new Set(["codex untrusted ask", "codex on-request ask-on-risk", "codex on-failure ask-on-risk", "codex never auto-in-sandbox", "claude-code default ask", "claude-code manual ask", "claude-code acceptEdits ask-on-risk", "claude-code auto auto-in-sandbox", "claude-code dontAsk deny", "openclaw always ask", "openclaw on-miss ask-on-risk", "goose approve ask", "goose smart_approve ask-on-risk", "goose chat deny", "goose auto auto-in-sandbox"]);

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
const agentPath8 = item3?.agentPath;
const list6 = mounts1.length <= 16 ? mounts1 : equalIn(index4 ??= indexBy(mounts1, (m0) => m0.mountRef), mountRef5);
let t9 = 0;
for (let i10 = 0; i10 < list6.length; i10++) {
const m7 = list6[i10];
if (((m7.mountRef === mountRef5) && (m7.agentPath === agentPath8)) && ++t9 > 1) break;
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
const planes77 = root?.planes;
const machine78 = planes77?.machine;
const manager79 = machine78?.manager;
const secrets95 = root?.secrets;
const grants96 = secrets95?.grants;
let index97;
const network113 = root?.network;
const mode114 = network113?.mode;
const host136 = planes77?.host;
const adapter137 = host136?.adapter;
const arch146 = host136?.arch;
const mounts154 = root?.mounts;
let index176;
const pathAllowlist196 = host136?.pathAllowlist;
let index197;
let index217;
const provider227 = machine78?.provider;
const deny369 = network113?.deny;
const allow381 = network113?.allow;
const agent396 = planes77?.agent;
const toolSurfaceRefs397 = agent396?.toolSurfaceRefs;
const planes75 = root?.planes;
const mounts188 = root?.mounts;
const network275 = root?.network;
const secrets327 = root?.secrets;
const name402 = root?.name;
const description404 = root?.description;
for (const found73 of cachesInsideCode({ root: root, this: root })) {
broken(report, 14, 0, `/mounts` + found73.pointer, [found73.found], found73.related);
}
for (const found74 of overlappingSources({ root: root, this: root })) {
broken(report, 22, 0, `/mounts` + found74.pointer, [found74.found], found74.related);
}
if (planes75 !== undefined) {
const container76 = planes75?.container;
const host118 = planes75?.host;
const machine139 = planes75?.machine;
const worktree149 = planes75?.worktree;
if (container76 !== undefined) {
const runtime80 = container76?.runtime;
const environment82 = container76?.environment;
const capabilities109 = container76?.capabilities;
const image116 = container76?.image;
if (!(((manager79 === "podman-machine") ? (runtime80 === "podman") : ((manager79 === "apple-container") ? (runtime80 === "apple-container") : ((runtime80 !== "apple-container") && ((runtime80 !== "wslc") || (manager79 === "wsl"))))))) {
const related81 = [];
related81.push([0, `/planes/machine/manager`]);
broken(report, 2, 4, `/planes/container/runtime`, [runtime80, manager79], related81);
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
for (let i93 = 0; i93 < variables83.length; i93++) {
const other94 = variables83[i93];
if ((other94.name === name87)) related92.push([0, `/planes/container/environment/variables/${i93}/name`]);
}
broken(report, 0, 4, `/planes/container/environment/variables/${i84}/name`, [name87], related92);
}
const list98 = grants96.length <= 16 ? grants96 : equalIn(index97 ??= indexBy(grants96, (g0) => g0.variableName), name87);
let t100 = false;
for (let i101 = 0; i101 < list98.length; i101++) {
const g99 = list98[i101];
if (((g99.variableName !== undefined) && (g99.variableName === name87))) { t100 = true; break; }
}
if (!(!(t100))) {
const related102 = [];
for (let i103 = 0; i103 < grants96.length; i103++) {
const other104 = grants96[i103];
if (((other104.variableName !== undefined) && (other104.variableName === name87))) related102.push([0, `/secrets/grants/${i103}/variableName`]);
}
broken(report, 3, 4, `/planes/container/environment/variables/${i84}/name`, [name87], related102);
}
}
}
if (variables83 !== undefined) {
for (let i105 = 0; i105 < variables83.length; i105++) {
const item106 = variables83[i105];
const value107 = item106?.value;
if (value107 !== undefined) {
if (!isOrdinary26(value107)) checkText25(report, value107, 4, `/planes/container/environment/variables/${i105}/value`);
}
}
}
}
if (capabilities109 !== undefined) {
const add110 = capabilities109?.add;
if (add110 !== undefined) {
for (let i111 = 0; i111 < add110.length; i111++) {
const item112 = add110[i111];
if (!((!((item112 === "NET_ADMIN" || item112 === "NET_RAW")) || (mode114 === "allowlist")))) {
const related115 = [];
related115.push([0, `/network/mode`]);
broken(report, 1, 4, `/planes/container/capabilities/add/${i111}`, [item112], related115);
}
}
}
}
if (image116 !== undefined) {
const reference117 = image116?.reference;
if (reference117 !== undefined) {
if (!isOrdinary26(reference117)) checkText44(report, reference117, 4, `/planes/container/image/reference`);
}
}
}
if (host118 !== undefined) {
const pathAllowlist120 = host118?.pathAllowlist;
let index123;
for (const found119 of overlappingRoots({ root: root, this: host118 })) {
broken(report, 8, 2, `/planes/host/pathAllowlist` + found119.pointer, [found119.found], found119.related);
}
if (pathAllowlist120 !== undefined) {
for (let i121 = 0; i121 < pathAllowlist120.length; i121++) {
const item122 = pathAllowlist120[i121];
const rootId124 = item122?.rootId;
const list125 = pathAllowlist120.length <= 16 ? pathAllowlist120 : equalIn(index123 ??= indexBy(pathAllowlist120, (r0) => r0.rootId), rootId124);
let t127 = 0;
for (let i128 = 0; i128 < list125.length; i128++) {
const r126 = list125[i128];
if ((r126.rootId === rootId124) && ++t127 > 1) break;
}
if (!(t127 === 1)) {
const related129 = [];
for (let i130 = 0; i130 < pathAllowlist120.length; i130++) {
const other131 = pathAllowlist120[i130];
if ((other131.rootId === rootId124)) related129.push([0, `/planes/host/pathAllowlist/${i130}/rootId`]);
}
broken(report, 6, 2, `/planes/host/pathAllowlist/${i121}/rootId`, [rootId124], related129);
}
}
}
if (pathAllowlist120 !== undefined) {
for (let i132 = 0; i132 < pathAllowlist120.length; i132++) {
const item133 = pathAllowlist120[i132];
const path134 = item133?.path;
if (!((path134.startsWith("~/") || (pattern135.test(path134) === (adapter137 === "windows"))))) {
broken(report, 7, 2, `/planes/host/pathAllowlist/${i132}/path`, [path134, adapter137]);
}
if (path134 !== undefined) {
if (!isOrdinary26(path134)) checkText39(report, path134, 2, `/planes/host/pathAllowlist/${i132}/path`);
}
}
}
}
if (machine139 !== undefined) {
const manager140 = machine139?.manager;
const networkMode142 = machine139?.networkMode;
const provider143 = machine139?.provider;
const rosetta145 = machine139?.rosetta;
const image147 = machine139?.image;
if (!(((manager140 === "apple-container") ? (adapter137 === "macos") : ((manager140 === "wsl") ? (adapter137 === "windows") : ((manager140 !== "none") || (adapter137 === "linux")))))) {
const related141 = [];
related141.push([0, `/planes/host/adapter`]);
broken(report, 9, 3, `/planes/machine/manager`, [adapter137, manager140], related141);
}
if (!((((!((networkMode142 !== undefined)) || (networkMode142 === "user-mode")) || (provider143 === "wsl")) || ((manager140 !== "podman-machine") && !((networkMode142 === "mirrored" || networkMode142 === "consomme")))))) {
broken(report, 10, 3, `/planes/machine/networkMode`, [manager140, provider143, networkMode142]);
}
if (!(((provider143 === "applehv" || provider143 === "libkrun" || provider143 === "vz" || provider143 === "apple-container") ? (adapter137 === "macos") : ((provider143 === "wsl" || provider143 === "hyperv") ? (adapter137 === "windows") : ((adapter137 === "linux") || (((provider143 === "qemu") && (manager140 === "lima")) && (adapter137 === "macos"))))))) {
const related144 = [];
related144.push([0, `/planes/host/adapter`]);
broken(report, 11, 3, `/planes/machine/provider`, [adapter137, provider143, manager140], related144);
}
if (!(((!((rosetta145 !== undefined)) || !(rosetta145)) || (((adapter137 === "macos") && (arch146 === "arm64")) && (provider143 === "applehv" || provider143 === "vz" || provider143 === "apple-container"))))) {
broken(report, 12, 3, `/planes/machine/rosetta`, [provider143, arch146]);
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
broken(report, 52, 5, `/planes/worktree/gitDir/layout`, [layout152]);
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
broken(report, 55, 5, `/planes/worktree/protectedPaths`);
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
broken(report, 53, 5, `/planes/worktree/gitDir/commonDirMountRef`, [commonDirMountRef175]);
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
broken(report, 54, 5, `/planes/worktree/gitDir/gitDirMountRef`, [gitDirMountRef182]);
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
const id206 = item190?.id;
const retentionPolicy214 = item190?.retentionPolicy;
const cache215 = item190?.cache;
const writeBack216 = cache215?.writeBack;
const agentPath218 = item190?.agentPath;
const transport226 = item190?.transport;
const description268 = item190?.description;
const maskedSubpaths271 = item190?.maskedSubpaths;
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
for (let i204 = 0; i204 < pathAllowlist196.length; i204++) {
const other205 = pathAllowlist196[i204];
if (((allowlistRootId195 !== undefined) && (other205.rootId === allowlistRootId195))) related203.push([0, `/planes/host/pathAllowlist/${i204}/pathClass`]);
}
broken(report, 15, 0, `/mounts/${i189}/source/allowlistRootId`, [allowlistRootId195], related203);
}
const list207 = mounts154.length <= 16 ? mounts154 : equalIn(index176 ??= indexBy(mounts154, (m0) => m0.id), id206);
let t209 = 0;
for (let i210 = 0; i210 < list207.length; i210++) {
const m208 = list207[i210];
if ((m208.id === id206) && ++t209 > 1) break;
}
if (!(t209 === 1)) {
const related211 = [];
for (let i212 = 0; i212 < mounts154.length; i212++) {
const other213 = mounts154[i212];
if ((other213.id === id206)) related211.push([0, `/mounts/${i212}/id`]);
}
broken(report, 17, 0, `/mounts/${i189}/id`, [id206], related211);
}
if (!(((kind193 !== "tmpfs") || ((retentionPolicy214 !== undefined) && (retentionPolicy214 === "ephemeral"))))) {
broken(report, 19, 0, `/mounts/${i189}/retentionPolicy`);
}
if (!((((!((cache215 !== undefined)) || !((writeBack216 !== undefined))) || (writeBack216 !== "shared")) || (accessMode191 === "read-write")))) {
broken(report, 23, 0, `/mounts/${i189}/cache/writeBack`, [accessMode191]);
}
const list219 = mounts154.length <= 16 ? mounts154 : equalIn(index217 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath218);
let t221 = 0;
for (let i222 = 0; i222 < list219.length; i222++) {
const m220 = list219[i222];
if ((m220.agentPath === agentPath218) && ++t221 > 1) break;
}
if (!(t221 === 1)) {
const related223 = [];
for (let i224 = 0; i224 < mounts154.length; i224++) {
const other225 = mounts154[i224];
if (((other225.agentPath === agentPath218) && (other225.id !== id206))) related223.push([0, `/mounts/${i224}/agentPath`]);
}
broken(report, 24, 0, `/mounts/${i189}/agentPath`, [agentPath218], related223);
}
if (!((!((transport226 !== undefined)) || ((kind193 === "tmpfs") ? (transport226 === "tmpfs") : ((kind193 === "named-volume") ? (transport226 === "volume") : (((kind193 === "machine-path") || (provider227 === "none")) ? (transport226 === "bind") : ((provider227 === "wsl") ? (transport226 === "drvfs") : ((provider227 === "hyperv") ? (transport226 === "9p") : (((provider227 === "qemu") && (manager79 === "lima")) ? (transport226 === "9p" || transport226 === "reverse-sshfs" || transport226 === "virtiofs") : (transport226 === "virtiofs")))))))))) {
const related228 = [];
related228.push([0, `/planes/machine/provider`]);
broken(report, 25, 0, `/mounts/${i189}/transport`, [transport226, kind193, manager79, provider227], related228);
}
const list229 = mounts154.length <= 16 ? mounts154 : prefixesIn(index217 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath218);
let t231 = true;
for (let i232 = 0; i232 < list229.length; i232++) {
const m230 = list229[i232];
if (!((((!(isBelow(agentPath218, m230.agentPath)) || (accessMode191 === m230.accessMode)) || (m230.accessMode === "read-write")) || ((accessMode191 === "read-only") && (m230.accessMode === "browser-read-write-agent-read-only"))))) { t231 = false; break; }
}
if (!(t231)) {
const related233 = [];
for (let i234 = 0; i234 < mounts154.length; i234++) {
const other235 = mounts154[i234];
if (isBelow(agentPath218, other235.agentPath)) related233.push([0, `/mounts/${i234}/accessMode`]);
}
broken(report, 27, 0, `/mounts/${i189}/accessMode`, [agentPath218, accessMode191], related233);
}
let t240 = !((allowlistRootId195 !== undefined));
if (!t240) {
const list236 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId195);
let t238 = true;
for (let i239 = 0; i239 < list236.length; i239++) {
const r237 = list236[i239];
if (!(((((r237.rootId !== allowlistRootId195) || (accessMode191 === r237.maxAccess)) || (r237.maxAccess === "read-write")) || ((accessMode191 === "read-only") && (r237.maxAccess === "browser-read-write-agent-read-only"))))) { t238 = false; break; }
}
t240 = t238;
}
if (!(t240)) {
const related241 = [];
for (let i242 = 0; i242 < pathAllowlist196.length; i242++) {
const other243 = pathAllowlist196[i242];
if (((allowlistRootId195 !== undefined) && (other243.rootId === allowlistRootId195))) related241.push([0, `/planes/host/pathAllowlist/${i242}/maxAccess`]);
}
broken(report, 28, 0, `/mounts/${i189}/accessMode`, [accessMode191, allowlistRootId195], related241);
}
if (source192 !== undefined) {
const kind244 = source192?.kind;
const path245 = source192?.path;
const allowlistRootId247 = source192?.allowlistRootId;
if (!((((kind244 !== "machine-path") || !((path245 !== undefined))) || !(pattern135.test(path245))))) {
broken(report, 16, 0, `/mounts/${i189}/source/path`, [path245]);
}
if (!(((((kind244 !== "host-path") || !((path245 !== undefined))) || path245.startsWith("~/")) || (pattern135.test(path245) === (adapter137 === "windows"))))) {
broken(report, 18, 0, `/mounts/${i189}/source/path`, [path245, adapter137]);
}
if (!(((kind244 !== "machine-path") || (manager79 !== "none")))) {
const related246 = [];
related246.push([0, `/planes/machine/manager`]);
broken(report, 20, 0, `/mounts/${i189}/source/kind`, [], related246);
}
let t258 = (!((path245 !== undefined)) || !((allowlistRootId247 !== undefined)));
if (!t258) {
let t257;
if ((adapter137 === "linux")) {
const list248 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId247);
let t250 = true;
for (let i251 = 0; i251 < list248.length; i251++) {
const r249 = list248[i251];
if (!(((r249.rootId !== allowlistRootId247) || isAtOrBelow(path245, r249.path)))) { t250 = false; break; }
}
t257 = t250;
} else {
const list252 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId247);
const text254 = lowerAscii(path245);
let t255 = true;
for (let i256 = 0; i256 < list252.length; i256++) {
const r253 = list252[i256];
if (!(((r253.rootId !== allowlistRootId247) || isAtOrBelow(text254, lowerAscii(r253.path))))) { t255 = false; break; }
}
t257 = t255;
}
t258 = t257;
}
if (!(t258)) {
const related259 = [];
for (let i260 = 0; i260 < pathAllowlist196.length; i260++) {
const other261 = pathAllowlist196[i260];
if (((allowlistRootId247 !== undefined) && (other261.rootId === allowlistRootId247))) related259.push([0, `/planes/host/pathAllowlist/${i260}/path`]);
}
broken(report, 21, 0, `/mounts/${i189}/source/path`, [path245, allowlistRootId247], related259);
}
let t266 = !((allowlistRootId247 !== undefined));
if (!t266) {
const list262 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId247);
let t264 = false;
for (let i265 = 0; i265 < list262.length; i265++) {
const r263 = list262[i265];
if ((r263.rootId === allowlistRootId247)) { t264 = true; break; }
}
t266 = t264;
}
if (!(t266)) {
broken(report, 26, 0, `/mounts/${i189}/source/allowlistRootId`, [allowlistRootId247]);
}
if (path245 !== undefined) {
if (!isOrdinary26(path245)) checkText39(report, path245, 0, `/mounts/${i189}/source/path`);
}
}
if (description268 !== undefined) {
if (!isOrdinary26(description268)) checkText25(report, description268, 0, `/mounts/${i189}/description`);
}
if (agentPath218 !== undefined) {
if (!isOrdinary26(agentPath218)) checkText66(report, agentPath218, 0, `/mounts/${i189}/agentPath`);
}
if (maskedSubpaths271 !== undefined) {
for (let i272 = 0; i272 < maskedSubpaths271.length; i272++) {
const item273 = maskedSubpaths271[i272];
if (!isOrdinary26(item273)) checkText39(report, item273, 0, `/mounts/${i189}/maskedSubpaths/${i272}`);
}
}
}
}
if (network275 !== undefined) {
const publish276 = network275?.publish;
const localBinding277 = network275?.localBinding;
const allow279 = network275?.allow;
const deny282 = network275?.deny;
let index303;
let index314;
if (!((!((publish276 !== undefined)) || ((localBinding277 !== undefined) && localBinding277)))) {
const related278 = [];
related278.push([0, `/network/publish`]);
broken(report, 33, 7, `/network/localBinding`, [], related278);
}
if (allow279 !== undefined) {
for (let i280 = 0; i280 < allow279.length; i280++) {
const item281 = allow279[i280];
const host284 = item281?.host;
const protocol306 = item281?.protocol;
let t293 = !((deny282 !== undefined));
if (!t293) {
let t291 = false;
for (let i292 = 0; i292 < deny282.length; i292++) {
const d283 = deny282[i292];
let t290 = (d283 === host284);
if (!t290) {
let t289 = d283.startsWith("*.");
if (t289) {
const list285 = d283.split("*");
let t287 = false;
for (let i288 = 0; i288 < list285.length; i288++) {
const suffix286 = list285[i288];
if (((suffix286 !== "") && host284.endsWith(suffix286))) { t287 = true; break; }
}
t289 = t287;
}
t290 = t289;
}
if (t290) { t291 = true; break; }
}
t293 = !(t291);
}
if (!(t293)) {
const related294 = [];
for (let i295 = 0; i295 < deny282.length; i295++) {
const other296 = deny282[i295];
let t302 = (other296 === host284);
if (!t302) {
let t301 = other296.startsWith("*.");
if (t301) {
const list297 = other296.split("*");
let t299 = false;
for (let i300 = 0; i300 < list297.length; i300++) {
const suffix298 = list297[i300];
if (((suffix298 !== "") && host284.endsWith(suffix298))) { t299 = true; break; }
}
t301 = t299;
}
t302 = t301;
}
if (t302) related294.push([0, `/network/deny/${i295}`]);
}
broken(report, 29, 7, `/network/allow/${i280}/host`, [host284], related294);
}
const list304 = allow279.length <= 16 ? allow279 : equalIn(index303 ??= indexBy(allow279, (a0) => a0.host), host284);
let t307 = 0;
for (let i308 = 0; i308 < list304.length; i308++) {
const a305 = list304[i308];
if (((a305.host === host284) && (a305.protocol === protocol306)) && ++t307 > 1) break;
}
if (!(t307 === 1)) {
const related309 = [];
for (let i310 = 0; i310 < allow279.length; i310++) {
const other311 = allow279[i310];
if (((other311.host === host284) && (other311.protocol === protocol306))) related309.push([0, `/network/allow/${i310}/host`]);
}
broken(report, 30, 7, `/network/allow/${i280}/host`, [host284, protocol306], related309);
}
}
}
if (publish276 !== undefined) {
for (let i312 = 0; i312 < publish276.length; i312++) {
const item313 = publish276[i312];
const hostPort315 = item313?.hostPort;
const list316 = publish276.length <= 16 ? publish276 : equalIn(index314 ??= indexBy(publish276, (p0) => p0.hostPort), hostPort315);
let t318 = 0;
for (let i319 = 0; i319 < list316.length; i319++) {
const p317 = list316[i319];
if ((p317.hostPort === hostPort315) && ++t318 > 1) break;
}
if (!(t318 === 1)) {
const related320 = [];
for (let i321 = 0; i321 < publish276.length; i321++) {
const other322 = publish276[i321];
if ((other322.hostPort === hostPort315)) related320.push([0, `/network/publish/${i321}/hostPort`]);
}
broken(report, 31, 7, `/network/publish/${i312}/hostPort`, [hostPort315], related320);
}
}
}
if (allow279 !== undefined) {
for (let i323 = 0; i323 < allow279.length; i323++) {
const item324 = allow279[i323];
const host325 = item324?.host;
if (!((!(host325.startsWith("*.")) || !(wordSet326.has(host325))))) {
broken(report, 32, 7, `/network/allow/${i323}/host`, [host325]);
}
}
}
}
if (secrets327 !== undefined) {
const grants328 = secrets327?.grants;
let index332;
let index338;
let index348;
if (grants328 !== undefined) {
for (let i329 = 0; i329 < grants328.length; i329++) {
const item330 = grants328[i329];
const containerPath331 = item330?.containerPath;
const name339 = item330?.name;
const variableName347 = item330?.variableName;
let t337 = !((containerPath331 !== undefined));
if (!t337) {
const list333 = grants328.length <= 16 ? grants328 : equalIn(index332 ??= indexBy(grants328, (g0) => g0.containerPath), containerPath331);
let t335 = 0;
for (let i336 = 0; i336 < list333.length; i336++) {
const g334 = list333[i336];
if (((g334.containerPath !== undefined) && (g334.containerPath === containerPath331)) && ++t335 > 1) break;
}
t337 = t335 === 1;
}
if (!(t337)) {
broken(report, 36, 8, `/secrets/grants/${i329}/containerPath`, [containerPath331]);
}
const list340 = grants328.length <= 16 ? grants328 : equalIn(index338 ??= indexBy(grants328, (g0) => g0.name), name339);
let t342 = 0;
for (let i343 = 0; i343 < list340.length; i343++) {
const g341 = list340[i343];
if ((g341.name === name339) && ++t342 > 1) break;
}
if (!(t342 === 1)) {
const related344 = [];
for (let i345 = 0; i345 < grants328.length; i345++) {
const other346 = grants328[i345];
if ((other346.name === name339)) related344.push([0, `/secrets/grants/${i345}/name`]);
}
broken(report, 37, 8, `/secrets/grants/${i329}/name`, [name339], related344);
}
let t353 = !((variableName347 !== undefined));
if (!t353) {
const list349 = grants328.length <= 16 ? grants328 : equalIn(index348 ??= indexBy(grants328, (g0) => g0.variableName), variableName347);
let t351 = 0;
for (let i352 = 0; i352 < list349.length; i352++) {
const g350 = list349[i352];
if (((g350.variableName !== undefined) && (g350.variableName === variableName347)) && ++t351 > 1) break;
}
t353 = t351 === 1;
}
if (!(t353)) {
broken(report, 38, 8, `/secrets/grants/${i329}/variableName`, [variableName347]);
}
}
}
if (grants328 !== undefined) {
for (let i354 = 0; i354 < grants328.length; i354++) {
const item355 = grants328[i354];
const containerPath356 = item355?.containerPath;
const name365 = item355?.name;
const audienceHosts366 = item355?.audienceHosts;
const toolSurfaceRefs393 = item355?.toolSurfaceRefs;
const sourceUri399 = item355?.sourceUri;
let t360 = !((containerPath356 !== undefined));
if (!t360) {
let t358 = true;
for (let i359 = 0; i359 < mounts154.length; i359++) {
const m357 = mounts154[i359];
if (!((!(isAtOrBelow(containerPath356, m357.agentPath)) && !(isAtOrBelow(m357.agentPath, containerPath356))))) { t358 = false; break; }
}
t360 = t358;
}
if (!(t360)) {
const related361 = [];
for (let i362 = 0; i362 < mounts154.length; i362++) {
const other363 = mounts154[i362];
if (((containerPath356 !== undefined) && (isAtOrBelow(containerPath356, other363.agentPath) || isAtOrBelow(other363.agentPath, containerPath356)))) related361.push([0, `/mounts/${i362}/agentPath`]);
}
broken(report, 39, 8, `/secrets/grants/${i354}/containerPath`, [containerPath356], related361);
}
if (!((mode114 !== "none"))) {
const related364 = [];
related364.push([0, `/network/mode`]);
broken(report, 41, 8, `/secrets/grants/${i354}/audienceHosts`, [name365], related364);
}
if (audienceHosts366 !== undefined) {
for (let i367 = 0; i367 < audienceHosts366.length; i367++) {
const item368 = audienceHosts366[i367];
let t379 = !((deny369 !== undefined));
if (!t379) {
let t377 = false;
for (let i378 = 0; i378 < deny369.length; i378++) {
const d370 = deny369[i378];
let t376 = (d370 === item368);
if (!t376) {
let t375 = d370.startsWith("*.");
if (t375) {
const list371 = d370.split("*");
let t373 = false;
for (let i374 = 0; i374 < list371.length; i374++) {
const suffix372 = list371[i374];
if (((suffix372 !== "") && item368.endsWith(suffix372))) { t373 = true; break; }
}
t375 = t373;
}
t376 = t375;
}
if (t376) { t377 = true; break; }
}
t379 = !(t377);
}
if (!(t379)) {
const related380 = [];
related380.push([0, `/network/deny`]);
broken(report, 34, 8, `/secrets/grants/${i354}/audienceHosts/${i367}`, [item368], related380);
}
let t391 = !((allow381 !== undefined));
if (!t391) {
let t389 = false;
for (let i390 = 0; i390 < allow381.length; i390++) {
const a382 = allow381[i390];
let t388 = (a382.host === item368);
if (!t388) {
let t387 = a382.host.startsWith("*.");
if (t387) {
const list383 = a382.host.split("*");
let t385 = false;
for (let i386 = 0; i386 < list383.length; i386++) {
const suffix384 = list383[i386];
if (((suffix384 !== "") && item368.endsWith(suffix384))) { t385 = true; break; }
}
t387 = t385;
}
t388 = t387;
}
if (t388) { t389 = true; break; }
}
t391 = t389;
}
if (!(t391)) {
const related392 = [];
related392.push([0, `/network/allow`]);
broken(report, 35, 8, `/secrets/grants/${i354}/audienceHosts/${i367}`, [item368], related392);
}
}
}
if (toolSurfaceRefs393 !== undefined) {
for (let i394 = 0; i394 < toolSurfaceRefs393.length; i394++) {
const item395 = toolSurfaceRefs393[i394];
if (!(toolSurfaceRefs397.includes(item395))) {
const related398 = [];
related398.push([0, `/planes/agent/toolSurfaceRefs`]);
broken(report, 40, 8, `/secrets/grants/${i354}/toolSurfaceRefs/${i394}`, [item395], related398);
}
}
}
if (sourceUri399 !== undefined) {
if (!isOrdinary26(sourceUri399)) checkText25(report, sourceUri399, 8, `/secrets/grants/${i354}/sourceUri`);
}
if (containerPath356 !== undefined) {
if (!isOrdinary26(containerPath356)) checkText66(report, containerPath356, 8, `/secrets/grants/${i354}/containerPath`);
}
}
}
}
if (name402 !== undefined) {
if (!isOrdinary26(name402)) checkText25(report, name402, 9, `/name`);
}
if (description404 !== undefined) {
if (!isOrdinary26(description404)) checkText25(report, description404, 9, `/description`);
}
}

function checkAgentToolSurface(root, report) {
const executionPlane500 = root?.executionPlane;
const mcpServers505 = root?.mcpServers;
let index506;
const approvalMode406 = root?.approvalMode;
const executionPlane407 = root?.executionPlane;
const nativeApprovalMode409 = root?.nativeApprovalMode;
const provider410 = root?.provider;
const capabilities414 = root?.capabilities;
let index472;
const mcpServers480 = root?.mcpServers;
let index483;
const name492 = root?.name;
const description494 = root?.description;
const version519 = root?.version;
const executable534 = root?.executable;
if (!((((approvalMode406 !== "auto-in-sandbox") || !((executionPlane407 !== undefined))) || (executionPlane407 === "container")))) {
const related408 = [];
related408.push([0, `/approvalMode`]);
broken(report, 46, 1, `/executionPlane`, [executionPlane407], related408);
}
if (!(((!((nativeApprovalMode409 !== undefined)) || !(wordSet411.has(((provider410 + " ") + nativeApprovalMode409)))) || wordSet412.has(((((provider410 + " ") + nativeApprovalMode409) + " ") + approvalMode406))))) {
const related413 = [];
related413.push([0, `/approvalMode`]);
broken(report, 49, 1, `/nativeApprovalMode`, [nativeApprovalMode409, provider410, approvalMode406], related413);
}
if (capabilities414 !== undefined) {
for (let i415 = 0; i415 < capabilities414.length; i415++) {
const item416 = capabilities414[i415];
const decision417 = item416?.decision;
const capability418 = item416?.capability;
const mountRefs420 = item416?.mountRefs;
const hosts427 = item416?.hosts;
const mcpServerNames444 = item416?.mcpServerNames;
const secretGrantNames451 = item416?.secretGrantNames;
const toolSurfaceRefs458 = item416?.toolSurfaceRefs;
const capabilityId471 = item416?.capabilityId;
let t467 = ((decision417 === "deny") || (capability418 === "exec-command"));
if (!t467) {
let t465 = false;
for (let i466 = 0; i466 < capabilities414.length; i466++) {
const o419 = capabilities414[i466];
let t426 = ((o419.decision === "deny") && (o419.capability === capability418));
if (t426) {
let t425 = !((mountRefs420 !== undefined));
if (!t425) {
let t424 = (o419.mountRefs !== undefined);
if (t424) {
let t422 = true;
for (let i423 = 0; i423 < mountRefs420.length; i423++) {
const m421 = mountRefs420[i423];
if (!(o419.mountRefs.includes(m421))) { t422 = false; break; }
}
t424 = t422;
}
t425 = t424;
}
t426 = t425;
}
let t443 = t426;
if (t443) {
let t442 = !((hosts427 !== undefined));
if (!t442) {
let t441 = (o419.hosts !== undefined);
if (t441) {
let t439 = true;
for (let i440 = 0; i440 < hosts427.length; i440++) {
const h428 = hosts427[i440];
const list429 = o419.hosts;
let t437 = false;
for (let i438 = 0; i438 < list429.length; i438++) {
const d430 = list429[i438];
let t436 = (d430 === h428);
if (!t436) {
let t435 = d430.startsWith("*.");
if (t435) {
const list431 = d430.split("*");
let t433 = false;
for (let i434 = 0; i434 < list431.length; i434++) {
const suffix432 = list431[i434];
if (((suffix432 !== "") && h428.endsWith(suffix432))) { t433 = true; break; }
}
t435 = t433;
}
t436 = t435;
}
if (t436) { t437 = true; break; }
}
if (!(t437)) { t439 = false; break; }
}
t441 = t439;
}
t442 = t441;
}
t443 = t442;
}
let t450 = t443;
if (t450) {
let t449 = !((mcpServerNames444 !== undefined));
if (!t449) {
let t448 = (o419.mcpServerNames !== undefined);
if (t448) {
let t446 = true;
for (let i447 = 0; i447 < mcpServerNames444.length; i447++) {
const n445 = mcpServerNames444[i447];
if (!(o419.mcpServerNames.includes(n445))) { t446 = false; break; }
}
t448 = t446;
}
t449 = t448;
}
t450 = t449;
}
let t457 = t450;
if (t457) {
let t456 = !((secretGrantNames451 !== undefined));
if (!t456) {
let t455 = (o419.secretGrantNames !== undefined);
if (t455) {
let t453 = true;
for (let i454 = 0; i454 < secretGrantNames451.length; i454++) {
const n452 = secretGrantNames451[i454];
if (!(o419.secretGrantNames.includes(n452))) { t453 = false; break; }
}
t455 = t453;
}
t456 = t455;
}
t457 = t456;
}
let t464 = t457;
if (t464) {
let t463 = !((toolSurfaceRefs458 !== undefined));
if (!t463) {
let t462 = (o419.toolSurfaceRefs !== undefined);
if (t462) {
let t460 = true;
for (let i461 = 0; i461 < toolSurfaceRefs458.length; i461++) {
const s459 = toolSurfaceRefs458[i461];
if (!(o419.toolSurfaceRefs.includes(s459))) { t460 = false; break; }
}
t462 = t460;
}
t463 = t462;
}
t464 = t463;
}
if (t464) { t465 = true; break; }
}
t467 = !(t465);
}
if (!(t467)) {
const related468 = [];
for (let i469 = 0; i469 < capabilities414.length; i469++) {
const other470 = capabilities414[i469];
if (((other470.decision === "deny") && (other470.capability === capability418))) related468.push([0, `/capabilities/${i469}/decision`]);
}
broken(report, 45, 1, `/capabilities/${i415}/decision`, [capabilityId471], related468);
}
const list473 = capabilities414.length <= 16 ? capabilities414 : equalIn(index472 ??= indexBy(capabilities414, (c0) => c0.capabilityId), capabilityId471);
let t475 = 0;
for (let i476 = 0; i476 < list473.length; i476++) {
const c474 = list473[i476];
if ((c474.capabilityId === capabilityId471) && ++t475 > 1) break;
}
if (!(t475 === 1)) {
const related477 = [];
for (let i478 = 0; i478 < capabilities414.length; i478++) {
const other479 = capabilities414[i478];
if ((other479.capabilityId === capabilityId471)) related477.push([0, `/capabilities/${i478}/capabilityId`]);
}
broken(report, 47, 1, `/capabilities/${i415}/capabilityId`, [capabilityId471], related477);
}
}
}
if (mcpServers480 !== undefined) {
for (let i481 = 0; i481 < mcpServers480.length; i481++) {
const item482 = mcpServers480[i481];
const name484 = item482?.name;
const list485 = mcpServers480.length <= 16 ? mcpServers480 : equalIn(index483 ??= indexBy(mcpServers480, (s0) => s0.name), name484);
let t487 = 0;
for (let i488 = 0; i488 < list485.length; i488++) {
const s486 = list485[i488];
if ((s486.name === name484) && ++t487 > 1) break;
}
if (!(t487 === 1)) {
const related489 = [];
for (let i490 = 0; i490 < mcpServers480.length; i490++) {
const other491 = mcpServers480[i490];
if ((other491.name === name484)) related489.push([0, `/mcpServers/${i490}/name`]);
}
broken(report, 48, 1, `/mcpServers/${i481}/name`, [name484], related489);
}
}
}
if (name492 !== undefined) {
if (!isOrdinary26(name492)) checkText25(report, name492, 1, `/name`);
}
if (description494 !== undefined) {
if (!isOrdinary26(description494)) checkText25(report, description494, 1, `/description`);
}
if (capabilities414 !== undefined) {
for (let i496 = 0; i496 < capabilities414.length; i496++) {
const item497 = capabilities414[i496];
const capability498 = item497?.capability;
const decision499 = item497?.decision;
const mcpServerNames502 = item497?.mcpServerNames;
const commands512 = item497?.commands;
if (!(((((capability498 !== "exec-shell") || (decision499 !== "allow")) || !((executionPlane500 !== undefined))) || (executionPlane500 === "container")))) {
const related501 = [];
related501.push([0, `/executionPlane`]);
broken(report, 50, 1, `/capabilities/${i496}/decision`, [executionPlane500], related501);
}
if (mcpServerNames502 !== undefined) {
for (let i503 = 0; i503 < mcpServerNames502.length; i503++) {
const item504 = mcpServerNames502[i503];
let t511 = (mcpServers505 !== undefined);
if (t511) {
const list507 = mcpServers505.length <= 16 ? mcpServers505 : equalIn(index506 ??= indexBy(mcpServers505, (s0) => s0.name), item504);
let t509 = false;
for (let i510 = 0; i510 < list507.length; i510++) {
const s508 = list507[i510];
if ((s508.name === item504)) { t509 = true; break; }
}
t511 = t509;
}
if (!(t511)) {
broken(report, 51, 1, `/capabilities/${i496}/mcpServerNames/${i503}`, [item504]);
}
}
}
if (commands512 !== undefined) {
for (let i513 = 0; i513 < commands512.length; i513++) {
const item514 = commands512[i513];
const words515 = item514?.words;
if (words515 !== undefined) {
for (let i516 = 0; i516 < words515.length; i516++) {
const item517 = words515[i516];
if (!isOrdinary26(item517)) checkText25(report, item517, 1, `/capabilities/${i496}/commands/${i513}/words/${i516}`);
}
}
}
}
}
}
if (version519 !== undefined) {
const command520 = version519?.command;
const constraint524 = version519?.constraint;
if (command520 !== undefined) {
for (let i521 = 0; i521 < command520.length; i521++) {
const item522 = command520[i521];
if (!isOrdinary26(item522)) checkText25(report, item522, 1, `/version/command/${i521}`);
}
}
if (constraint524 !== undefined) {
if (!isOrdinary26(constraint524)) checkText25(report, constraint524, 1, `/version/constraint`);
}
}
if (mcpServers480 !== undefined) {
for (let i526 = 0; i526 < mcpServers480.length; i526++) {
const item527 = mcpServers480[i526];
const command528 = item527?.command;
const url532 = item527?.url;
if (command528 !== undefined) {
for (let i529 = 0; i529 < command528.length; i529++) {
const item530 = command528[i529];
if (!isOrdinary26(item530)) checkText25(report, item530, 1, `/mcpServers/${i526}/command/${i529}`);
}
}
if (url532 !== undefined) {
if (!isOrdinary26(url532)) checkText25(report, url532, 1, `/mcpServers/${i526}/url`);
}
}
}
if (executable534 !== undefined) {
const path535 = executable534?.path;
if (path535 !== undefined) {
if (!isOrdinary26(path535)) checkText66(report, path535, 1, `/executable/path`);
}
}
}

function checkAgentWorkspaceMount(root, report) {
const accessMode537 = root?.accessMode;
const source538 = root?.source;
const kind539 = source538?.kind;
const retentionPolicy540 = root?.retentionPolicy;
const cache541 = root?.cache;
const writeBack542 = cache541?.writeBack;
const description546 = root?.description;
const agentPath548 = root?.agentPath;
const maskedSubpaths550 = root?.maskedSubpaths;
if (!(((accessMode537 !== "browser-read-write-agent-read-only") || (kind539 === "host-path")))) {
broken(report, 13, 0, `/accessMode`, [kind539]);
}
if (!(((kind539 !== "tmpfs") || ((retentionPolicy540 !== undefined) && (retentionPolicy540 === "ephemeral"))))) {
broken(report, 19, 0, `/retentionPolicy`);
}
if (!((((!((cache541 !== undefined)) || !((writeBack542 !== undefined))) || (writeBack542 !== "shared")) || (accessMode537 === "read-write")))) {
broken(report, 23, 0, `/cache/writeBack`, [accessMode537]);
}
if (source538 !== undefined) {
const kind543 = source538?.kind;
const path544 = source538?.path;
if (!((((kind543 !== "machine-path") || !((path544 !== undefined))) || !(pattern135.test(path544))))) {
broken(report, 16, 0, `/source/path`, [path544]);
}
if (path544 !== undefined) {
if (!isOrdinary26(path544)) checkText39(report, path544, 0, `/source/path`);
}
}
if (description546 !== undefined) {
if (!isOrdinary26(description546)) checkText25(report, description546, 0, `/description`);
}
if (agentPath548 !== undefined) {
if (!isOrdinary26(agentPath548)) checkText66(report, agentPath548, 0, `/agentPath`);
}
if (maskedSubpaths550 !== undefined) {
for (let i551 = 0; i551 < maskedSubpaths550.length; i551++) {
const item552 = maskedSubpaths550[i551];
if (!isOrdinary26(item552)) checkText39(report, item552, 0, `/maskedSubpaths/${i551}`);
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
    '{"id":"mount/shared-cache-access","severity":"error","message":["Writes are shared with all who use the cache, and the access is \'","\'."],"why":"Writes that nobody may make cannot be shared; one of the two statements is wrong.","fix":"Set `writeBack` to `overlay`, or ask for `read-write`."}',
    '{"id":"mount/target-taken","severity":"error","message":["Another mount appears at \'","\' too."],"why":"One of the two would hide the other, and which one depends on the engine.","fix":"Give each mount an `agentPath` of its own.","related":["The other mount."]}',
    '{"id":"mount/transport","severity":"error","message":["The transport \'","\' cannot carry a source of kind \'","\' under "," on ","."],"why":"Each hypervisor has its own ways to share a folder, and volumes and memory have theirs.","fix":"Leave `transport` out, or name one that the provider has.","related":["The provider of the machine."]}',
    '{"id":"mount/unknown-root","severity":"error","message":["The path allowlist has no root \'","\'."],"why":"A folder of the host crosses only through a root that the user has put on the allowlist.","fix":"Name a root of `planes.host.pathAllowlist`, or add one."}',
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
    '{"id":"tool/auto-outside-container","severity":"error","message":["The tool does not ask because it works in a sandbox, and it runs on the plane \'","\'."],"why":"The container is the sandbox; in the machine beside it nothing confines what runs without a question.","fix":"Run the tool in the container, or let it ask.","related":["The approval mode."]}',
    '{"id":"tool/duplicate-capability-id","severity":"error","message":["Another capability has the id \'","\' too."],"why":"Decisions and evidence speak of capabilities by id.","fix":"Give each capability an id of its own.","related":["A capability of that id."]}',
    '{"id":"tool/duplicate-server","severity":"error","message":["Another server is called \'","\' too."],"why":"Capabilities name the servers that may be called.","fix":"Give each server a name of its own.","related":["A server of that name."]}',
    '{"id":"tool/native-mode","severity":"error","message":["\'","\' of "," is not what \'","\' says."],"why":"The tool follows its own setting: a document that says something else misleads whoever reviews it.","fix":"Set `approvalMode` to what the setting comes down to, or change the setting.","related":["What the surface says."]}',
    '{"id":"tool/shell-outside-container","severity":"error","message":["A shell is allowed without a question, and the tool runs on the plane \'","\'."],"why":"A shell in the machine reaches what the container is there to keep apart.","fix":"Run the tool in the container, or let it ask before it starts a shell.","related":["Where the tool runs."]}',
    '{"id":"tool/unknown-server","severity":"error","message":["The surface has no server called \'","\'."],"why":"A server that is not described is reached nobody knows how.","fix":"Describe the server in `mcpServers`, or correct the name."}',
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
