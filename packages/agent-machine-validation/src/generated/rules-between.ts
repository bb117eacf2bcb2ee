// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, prefixesIn } from "../rules/support.ts";
import { policyHashDiffers, profileDigestDiffers } from "../rules/digest-functions.ts";



function checkAgentMachineFingerprintWithProfile(root, profile, report) {
const id2 = profile?.id;
const planes4 = profile?.planes;
const agent5 = planes4?.agent;
const toolSurfaceRefs6 = agent5?.toolSurfaceRefs;
const secrets20 = profile?.secrets;
const grants21 = secrets20?.grants;
let index22;
const evidence36 = profile?.evidence;
const pathDisclosure37 = evidence36?.pathDisclosure;
const mounts40 = profile?.mounts;
let index41;
const host92 = planes4?.host;
const pathAllowlist93 = host92?.pathAllowlist;
let index94;
const adapter97 = host92?.adapter;
const arch118 = host92?.arch;
const agentRef122 = agent5?.agentRef;
const container126 = planes4?.container;
const image127 = container126?.image;
const digest128 = image127?.digest;
const ociRuntime133 = container126?.ociRuntime;
const runtime140 = container126?.runtime;
const seccomp145 = container126?.seccomp;
const digest146 = seccomp145?.digest;
const userns149 = container126?.userns;
const readOnlyRootfs152 = container126?.readOnlyRootfs;
const capabilities157 = container126?.capabilities;
const add158 = capabilities157?.add;
const user162 = planes4?.user;
const containerUser163 = user162?.containerUser;
const uidMapping168 = user162?.uidMapping;
const machine172 = planes4?.machine;
const image173 = machine172?.image;
const digest174 = image173?.digest;
const name177 = machine172?.name;
const networkMode180 = machine172?.networkMode;
const manager183 = machine172?.manager;
const provider186 = machine172?.provider;
const rootful189 = machine172?.rootful;
const rosetta192 = machine172?.rosetta;
const worktree200 = planes4?.worktree;
const gitDir201 = worktree200?.gitDir;
const layout202 = gitDir201?.layout;
const ref205 = worktree200?.ref;
const repository208 = worktree200?.repository;
const network212 = profile?.network;
const mode213 = network212?.mode;
const profileRef1 = root?.profileRef;
const tools8 = root?.tools;
let index9;
const secretGrantsUsed17 = root?.secretGrantsUsed;
const mounts32 = root?.mounts;
const planes113 = root?.planes;
const network210 = root?.network;
if (!((profileRef1 === id2))) {
broken(report, 1, 0, `/profileRef`, [profileRef1, id2]);
}
for (const found3 of profileDigestDiffers({ root: root, profile: profile, this: root })) {
broken(report, 4, 0, `/profileDigest` + found3.pointer, [found3.found], found3.related);
}
let t14 = true;
for (let i15 = 0; i15 < toolSurfaceRefs6.length; i15++) {
const s7 = toolSurfaceRefs6[i15];
const list10 = tools8.length <= 16 ? tools8 : equalIn(index9 ??= indexBy(tools8, (t0) => t0.toolSurfaceRef), s7);
let t12 = false;
for (let i13 = 0; i13 < list10.length; i13++) {
const t11 = list10[i13];
if ((t11.toolSurfaceRef === s7)) { t12 = true; break; }
}
if (!(t12)) { t14 = false; break; }
}
if (!(t14)) {
const related16 = [];
related16.push([0, `/planes/agent/toolSurfaceRefs`, profile.id]);
broken(report, 5, 1, `/tools`, [], related16);
}
if (secretGrantsUsed17 !== undefined) {
for (let i18 = 0; i18 < secretGrantsUsed17.length; i18++) {
const item19 = secretGrantsUsed17[i18];
const list23 = grants21.length <= 16 ? grants21 : equalIn(index22 ??= indexBy(grants21, (g0) => g0.name), item19);
let t25 = false;
for (let i26 = 0; i26 < list23.length; i26++) {
const g24 = list23[i26];
if ((g24.name === item19)) { t25 = true; break; }
}
if (!(t25)) {
const related27 = [];
related27.push([0, `/secrets/grants`, profile.id]);
broken(report, 44, 2, `/secretGrantsUsed/${i18}`, [item19], related27);
}
}
}
if (tools8 !== undefined) {
for (let i28 = 0; i28 < tools8.length; i28++) {
const item29 = tools8[i28];
const toolSurfaceRef30 = item29?.toolSurfaceRef;
if (!(toolSurfaceRefs6.includes(toolSurfaceRef30))) {
const related31 = [];
related31.push([0, `/planes/agent/toolSurfaceRefs`, profile.id]);
broken(report, 46, 1, `/tools/${i28}/toolSurfaceRef`, [toolSurfaceRef30], related31);
}
}
}
if (mounts32 !== undefined) {
for (let i33 = 0; i33 < mounts32.length; i33++) {
const item34 = mounts32[i33];
const source35 = item34?.source;
const effectiveAccess39 = item34?.effectiveAccess;
const mountRef42 = item34?.mountRef;
const accessMode60 = item34?.accessMode;
const pathClass68 = item34?.pathClass;
const agentPath76 = item34?.agentPath;
const transport84 = item34?.transport;
if (!((((!((source35 !== undefined)) || !((pathDisclosure37 !== undefined))) || (pathDisclosure37 !== "hashed")) || source35.startsWith("sha256:")))) {
const related38 = [];
related38.push([0, `/evidence/pathDisclosure`, profile.id]);
broken(report, 2, 3, `/mounts/${i33}/source`, [source35], related38);
}
let t47 = (effectiveAccess39 !== "read-write");
if (!t47) {
const list43 = mounts40.length <= 16 ? mounts40 : equalIn(index41 ??= indexBy(mounts40, (m0) => m0.id), mountRef42);
let t45 = true;
for (let i46 = 0; i46 < list43.length; i46++) {
const m44 = list43[i46];
if (!(((((m44.id !== mountRef42) || !((m44.cache !== undefined))) || (m44.source.kind !== "host-path")) || ((m44.cache.writeBack !== undefined) && (m44.cache.writeBack === "shared"))))) { t45 = false; break; }
}
t47 = t45;
}
if (!(t47)) {
const related48 = [];
for (let i49 = 0; i49 < mounts40.length; i49++) {
const other50 = mounts40[i49];
if ((other50.id === mountRef42)) related48.push([0, `/mounts/${i49}/cache`, profile.id]);
}
broken(report, 9, 3, `/mounts/${i33}/effectiveAccess`, [], related48);
}
const list51 = mounts40.length <= 16 ? mounts40 : equalIn(index41 ??= indexBy(mounts40, (m0) => m0.id), mountRef42);
let t53 = true;
for (let i54 = 0; i54 < list51.length; i54++) {
const m52 = list51[i54];
if (!(((((m52.id !== mountRef42) || (effectiveAccess39 === "masked")) || (m52.accessMode === "read-write")) || ((m52.accessMode === "write-only-artifacts") ? (effectiveAccess39 === "write-only") : (effectiveAccess39 === "read-only" || effectiveAccess39 === "overlay"))))) { t53 = false; break; }
}
if (!(t53)) {
const related55 = [];
for (let i56 = 0; i56 < mounts40.length; i56++) {
const other57 = mounts40[i56];
if ((other57.id === mountRef42)) related55.push([0, `/mounts/${i56}/accessMode`, profile.id]);
}
broken(report, 12, 3, `/mounts/${i33}/effectiveAccess`, [effectiveAccess39], related55);
}
const list58 = mounts40.length <= 16 ? mounts40 : equalIn(index41 ??= indexBy(mounts40, (m0) => m0.id), mountRef42);
let t61 = true;
for (let i62 = 0; i62 < list58.length; i62++) {
const m59 = list58[i62];
if (!(((m59.id !== mountRef42) || (m59.accessMode === accessMode60)))) { t61 = false; break; }
}
if (!(t61)) {
const related63 = [];
for (let i64 = 0; i64 < mounts40.length; i64++) {
const other65 = mounts40[i64];
if ((other65.id === mountRef42)) related63.push([0, `/mounts/${i64}/accessMode`, profile.id]);
}
broken(report, 20, 3, `/mounts/${i33}/accessMode`, [accessMode60], related63);
}
const list66 = mounts40.length <= 16 ? mounts40 : equalIn(index41 ??= indexBy(mounts40, (m0) => m0.id), mountRef42);
let t69 = true;
for (let i70 = 0; i70 < list66.length; i70++) {
const m67 = list66[i70];
if (!(((m67.id !== mountRef42) || (m67.pathClass === pathClass68)))) { t69 = false; break; }
}
if (!(t69)) {
const related71 = [];
for (let i72 = 0; i72 < mounts40.length; i72++) {
const other73 = mounts40[i72];
if ((other73.id === mountRef42)) related71.push([0, `/mounts/${i72}/pathClass`, profile.id]);
}
broken(report, 21, 3, `/mounts/${i33}/pathClass`, [pathClass68], related71);
}
const list74 = mounts40.length <= 16 ? mounts40 : equalIn(index41 ??= indexBy(mounts40, (m0) => m0.id), mountRef42);
let t77 = true;
for (let i78 = 0; i78 < list74.length; i78++) {
const m75 = list74[i78];
if (!(((m75.id !== mountRef42) || (m75.agentPath === agentPath76)))) { t77 = false; break; }
}
if (!(t77)) {
const related79 = [];
for (let i80 = 0; i80 < mounts40.length; i80++) {
const other81 = mounts40[i80];
if ((other81.id === mountRef42)) related79.push([0, `/mounts/${i80}/agentPath`, profile.id]);
}
broken(report, 22, 3, `/mounts/${i33}/agentPath`, [agentPath76], related79);
}
const list82 = mounts40.length <= 16 ? mounts40 : equalIn(index41 ??= indexBy(mounts40, (m0) => m0.id), mountRef42);
let t85 = true;
for (let i86 = 0; i86 < list82.length; i86++) {
const m83 = list82[i86];
if (!((((m83.id !== mountRef42) || !((m83.transport !== undefined))) || (m83.transport === transport84)))) { t85 = false; break; }
}
if (!(t85)) {
const related87 = [];
for (let i88 = 0; i88 < mounts40.length; i88++) {
const other89 = mounts40[i88];
if ((other89.id === mountRef42)) related87.push([0, `/mounts/${i88}/transport`, profile.id]);
}
broken(report, 23, 3, `/mounts/${i33}/transport`, [transport84], related87);
}
let t104 = (!((source35 !== undefined)) || source35.startsWith("sha256:"));
if (!t104) {
const list90 = mounts40.length <= 16 ? mounts40 : equalIn(index41 ??= indexBy(mounts40, (m0) => m0.id), mountRef42);
const text98 = lowerAscii(source35);
let t102 = true;
for (let i103 = 0; i103 < list90.length; i103++) {
const m91 = list90[i103];
let t101 = (((m91.id !== mountRef42) || !((m91.source.allowlistRootId !== undefined))) || isAtOrBelow(source35, ("root:" + m91.source.allowlistRootId)));
if (!t101) {
const list95 = pathAllowlist93.length <= 16 ? pathAllowlist93 : equalIn(index94 ??= indexBy(pathAllowlist93, (r0) => r0.rootId), m91.source.allowlistRootId);
let t99 = false;
for (let i100 = 0; i100 < list95.length; i100++) {
const r96 = list95[i100];
if (((r96.rootId === m91.source.allowlistRootId) && ((adapter97 === "linux") ? isAtOrBelow(source35, r96.path) : isAtOrBelow(text98, lowerAscii(r96.path))))) { t99 = true; break; }
}
t101 = t99;
}
if (!(t101)) { t102 = false; break; }
}
t104 = t102;
}
if (!(t104)) {
const related105 = [];
for (let i106 = 0; i106 < mounts40.length; i106++) {
const other107 = mounts40[i106];
if ((other107.id === mountRef42)) related105.push([0, `/mounts/${i106}/source`, profile.id]);
}
broken(report, 37, 3, `/mounts/${i33}/source`, [source35], related105);
}
const list108 = mounts40.length <= 16 ? mounts40 : equalIn(index41 ??= indexBy(mounts40, (m0) => m0.id), mountRef42);
let t110 = false;
for (let i111 = 0; i111 < list108.length; i111++) {
const m109 = list108[i111];
if ((m109.id === mountRef42)) { t110 = true; break; }
}
if (!(t110)) {
const related112 = [];
related112.push([0, `/mounts`, profile.id]);
broken(report, 45, 3, `/mounts/${i33}/mountRef`, [mountRef42], related112);
}
}
}
if (planes113 !== undefined) {
const host114 = planes113?.host;
const agent120 = planes113?.agent;
const container124 = planes113?.container;
const user160 = planes113?.user;
const machine170 = planes113?.machine;
const worktree198 = planes113?.worktree;
if (host114 !== undefined) {
const adapter115 = host114?.adapter;
const arch117 = host114?.arch;
if (!((adapter115 === adapter97))) {
const related116 = [];
related116.push([0, `/planes/host/adapter`, profile.id]);
broken(report, 6, 4, `/planes/host/adapter`, [adapter115, adapter97], related116);
}
if (!((arch117 === arch118))) {
const related119 = [];
related119.push([0, `/planes/host/arch`, profile.id]);
broken(report, 8, 4, `/planes/host/arch`, [arch117, arch118], related119);
}
}
if (agent120 !== undefined) {
const agentRef121 = agent120?.agentRef;
if (!((agentRef121 === agentRef122))) {
const related123 = [];
related123.push([0, `/planes/agent/agentRef`, profile.id]);
broken(report, 7, 5, `/planes/agent/agentRef`, [agentRef121, agentRef122], related123);
}
}
if (container124 !== undefined) {
const imageDigest125 = container124?.imageDigest;
const noNewPrivileges130 = container124?.noNewPrivileges;
const ociRuntime132 = container124?.ociRuntime;
const privileged135 = container124?.privileged;
const rootless137 = container124?.rootless;
const runtime139 = container124?.runtime;
const seccompEnabled142 = container124?.seccompEnabled;
const seccompDigest144 = container124?.seccompDigest;
const userns148 = container124?.userns;
const readOnlyRootfs151 = container124?.readOnlyRootfs;
const effectiveCapabilities154 = container124?.effectiveCapabilities;
if (!((imageDigest125 === digest128))) {
const related129 = [];
related129.push([0, `/planes/container/image/digest`, profile.id]);
broken(report, 13, 6, `/planes/container/imageDigest`, [imageDigest125, digest128], related129);
}
if (!(noNewPrivileges130)) {
const related131 = [];
related131.push([0, `/planes/container/noNewPrivileges`, profile.id]);
broken(report, 25, 6, `/planes/container/noNewPrivileges`, [], related131);
}
if (!(((!((ociRuntime132 !== undefined)) || !((ociRuntime133 !== undefined))) || (ociRuntime132 === ociRuntime133)))) {
const related134 = [];
related134.push([0, `/planes/container/ociRuntime`, profile.id]);
broken(report, 26, 6, `/planes/container/ociRuntime`, [ociRuntime132, ociRuntime133], related134);
}
if (!(!(privileged135))) {
const related136 = [];
related136.push([0, `/planes/container/privileged`, profile.id]);
broken(report, 27, 6, `/planes/container/privileged`, [], related136);
}
if (!(rootless137)) {
const related138 = [];
related138.push([0, `/planes/container/rootless`, profile.id]);
broken(report, 32, 6, `/planes/container/rootless`, [], related138);
}
if (!((runtime139 === runtime140))) {
const related141 = [];
related141.push([0, `/planes/container/runtime`, profile.id]);
broken(report, 34, 6, `/planes/container/runtime`, [runtime139, runtime140], related141);
}
if (!(seccompEnabled142)) {
const related143 = [];
related143.push([0, `/planes/container/seccomp`, profile.id]);
broken(report, 35, 6, `/planes/container/seccompEnabled`, [], related143);
}
if (!(((!((seccompDigest144 !== undefined)) || !((digest146 !== undefined))) || (seccompDigest144 === digest146)))) {
const related147 = [];
related147.push([0, `/planes/container/seccomp/digest`, profile.id]);
broken(report, 36, 6, `/planes/container/seccompDigest`, [seccompDigest144, digest146], related147);
}
if (!((userns148 === ((userns149 !== undefined) ? userns149 : "keep-id")))) {
const related150 = [];
related150.push([0, `/planes/container/userns`, profile.id]);
broken(report, 47, 6, `/planes/container/userns`, [userns148], related150);
}
if (!((readOnlyRootfs151 || ((readOnlyRootfs152 !== undefined) && !(readOnlyRootfs152))))) {
const related153 = [];
related153.push([0, `/planes/container/readOnlyRootfs`, profile.id]);
broken(report, 48, 6, `/planes/container/readOnlyRootfs`, [], related153);
}
if (effectiveCapabilities154 !== undefined) {
for (let i155 = 0; i155 < effectiveCapabilities154.length; i155++) {
const item156 = effectiveCapabilities154[i155];
if (!(add158.includes(item156))) {
const related159 = [];
related159.push([0, `/planes/container/capabilities/add`, profile.id]);
broken(report, 10, 6, `/planes/container/effectiveCapabilities/${i155}`, [item156], related159);
}
}
}
}
if (user160 !== undefined) {
const containerUser161 = user160?.containerUser;
const sudoAvailable165 = user160?.sudoAvailable;
const uidMapping167 = user160?.uidMapping;
if (!((containerUser161 === containerUser163))) {
const related164 = [];
related164.push([0, `/planes/user/containerUser`, profile.id]);
broken(report, 11, 7, `/planes/user/containerUser`, [containerUser161, containerUser163], related164);
}
if (!(!(sudoAvailable165))) {
const related166 = [];
related166.push([0, `/planes/user/sudo`, profile.id]);
broken(report, 38, 7, `/planes/user/sudoAvailable`, [], related166);
}
if (!((uidMapping167 === uidMapping168))) {
const related169 = [];
related169.push([0, `/planes/user/uidMapping`, profile.id]);
broken(report, 43, 7, `/planes/user/uidMapping`, [uidMapping167, uidMapping168], related169);
}
}
if (machine170 !== undefined) {
const imageDigest171 = machine170?.imageDigest;
const name176 = machine170?.name;
const networkMode179 = machine170?.networkMode;
const manager182 = machine170?.manager;
const provider185 = machine170?.provider;
const rootful188 = machine170?.rootful;
const rosetta191 = machine170?.rosetta;
const implicitMountsObserved194 = machine170?.implicitMountsObserved;
if (!((((!((imageDigest171 !== undefined)) || !((image173 !== undefined))) || !((digest174 !== undefined))) || (imageDigest171 === digest174)))) {
const related175 = [];
related175.push([0, `/planes/machine/image/digest`, profile.id]);
broken(report, 16, 8, `/planes/machine/imageDigest`, [imageDigest171, digest174], related175);
}
if (!(((!((name176 !== undefined)) || !((name177 !== undefined))) || (name176 === name177)))) {
const related178 = [];
related178.push([0, `/planes/machine/name`, profile.id]);
broken(report, 17, 8, `/planes/machine/name`, [name176, name177], related178);
}
if (!((!((networkMode179 !== undefined)) || (networkMode179 === ((networkMode180 !== undefined) ? networkMode180 : "user-mode"))))) {
const related181 = [];
related181.push([0, `/planes/machine/networkMode`, profile.id]);
broken(report, 18, 8, `/planes/machine/networkMode`, [networkMode179], related181);
}
if (!((manager182 === manager183))) {
const related184 = [];
related184.push([0, `/planes/machine/manager`, profile.id]);
broken(report, 19, 8, `/planes/machine/manager`, [manager182, manager183], related184);
}
if (!((provider185 === provider186))) {
const related187 = [];
related187.push([0, `/planes/machine/provider`, profile.id]);
broken(report, 28, 8, `/planes/machine/provider`, [provider185, provider186], related187);
}
if (!(((!((rootful188 !== undefined)) || !(rootful188)) || ((rootful189 !== undefined) && rootful189)))) {
const related190 = [];
related190.push([0, `/planes/machine/rootful`, profile.id]);
broken(report, 31, 8, `/planes/machine/rootful`, [], related190);
}
if (!(((!((rosetta191 !== undefined)) || !(rosetta191)) || ((rosetta192 !== undefined) && rosetta192)))) {
const related193 = [];
related193.push([0, `/planes/machine/rosetta`, profile.id]);
broken(report, 33, 8, `/planes/machine/rosetta`, [], related193);
}
if (implicitMountsObserved194 !== undefined) {
for (let i195 = 0; i195 < implicitMountsObserved194.length; i195++) {
const item196 = implicitMountsObserved194[i195];
if (!(false)) {
const related197 = [];
related197.push([0, `/planes/machine/implicitMounts`, profile.id]);
broken(report, 14, 8, `/planes/machine/implicitMountsObserved/${i195}`, [item196], related197);
}
}
}
}
if (worktree198 !== undefined) {
const layout199 = worktree198?.layout;
const ref204 = worktree198?.ref;
const repository207 = worktree198?.repository;
if (!((!((layout199 !== undefined)) || (layout199 === layout202)))) {
const related203 = [];
related203.push([0, `/planes/worktree/gitDir/layout`, profile.id]);
broken(report, 15, 9, `/planes/worktree/layout`, [layout199, layout202], related203);
}
if (!(((!((ref204 !== undefined)) || !((ref205 !== undefined))) || (ref204 === ref205)))) {
const related206 = [];
related206.push([0, `/planes/worktree/ref`, profile.id]);
broken(report, 29, 9, `/planes/worktree/ref`, [ref204, ref205], related206);
}
if (!(((!((repository207 !== undefined)) || !((repository208 !== undefined))) || (repository207 === repository208)))) {
const related209 = [];
related209.push([0, `/planes/worktree/repository`, profile.id]);
broken(report, 30, 9, `/planes/worktree/repository`, [repository207, repository208], related209);
}
}
}
if (network210 !== undefined) {
const mode211 = network210?.mode;
if (!((mode211 === mode213))) {
const related214 = [];
related214.push([0, `/network/mode`, profile.id]);
broken(report, 24, 10, `/network/mode`, [mode211, mode213], related214);
}
}
if (tools8 !== undefined) {
for (let i215 = 0; i215 < tools8.length; i215++) {
const item216 = tools8[i215];
const probe217 = item216?.probe;
const toolSurfaceRef221 = item216?.toolSurfaceRef;
if (!((probe217 === "ok"))) {
const related218 = [];
for (let i219 = 0; i219 < toolSurfaceRefs6.length; i219++) {
const other220 = toolSurfaceRefs6[i219];
if ((other220 === toolSurfaceRef221)) related218.push([0, `/planes/agent/toolSurfaceRefs/${i219}`, profile.id]);
}
broken(report, 39, 1, `/tools/${i215}/probe`, [toolSurfaceRef221, probe217], related218);
}
}
}
}

function checkAgentMachineFingerprintWithProfileAndToolSurfaces(root, profile, toolSurfaces, report) {
let index227;
const planes237 = profile?.planes;
const agent238 = planes237?.agent;
const toolSurfaceRefs239 = agent238?.toolSurfaceRefs;
const tools223 = root?.tools;
for (const found222 of policyHashDiffers({ root: root, profile: profile, toolSurfaces: toolSurfaces, this: root })) {
broken(report, 3, 0, `/policyHash` + found222.pointer, [found222.found], found222.related);
}
if (tools223 !== undefined) {
for (let i224 = 0; i224 < tools223.length; i224++) {
const item225 = tools223[i224];
const executableDigest226 = item225?.executableDigest;
const toolSurfaceRef228 = item225?.toolSurfaceRef;
const provider242 = item225?.provider;
const configDigest248 = item225?.configDigest;
let t233 = !((executableDigest226 !== undefined));
if (!t233) {
const list229 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index227 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef228);
let t231 = true;
for (let i232 = 0; i232 < list229.length; i232++) {
const s230 = list229[i232];
if (!(((((s230.id !== toolSurfaceRef228) || !((s230.executable !== undefined))) || !((s230.executable.digest !== undefined))) || (s230.executable.digest === executableDigest226)))) { t231 = false; break; }
}
t233 = t231;
}
if (!(t233)) {
const related234 = [];
for (let i235 = 0; i235 < toolSurfaceRefs239.length; i235++) {
const other236 = toolSurfaceRefs239[i235];
if ((other236 === toolSurfaceRef228)) related234.push([0, `/planes/agent/toolSurfaceRefs/${i235}`, profile.id]);
}
broken(report, 40, 1, `/tools/${i224}/executableDigest`, [], related234);
}
const list240 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index227 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef228);
let t243 = true;
for (let i244 = 0; i244 < list240.length; i244++) {
const s241 = list240[i244];
if (!(((s241.id !== toolSurfaceRef228) || (s241.provider === provider242)))) { t243 = false; break; }
}
if (!(t243)) {
const related245 = [];
for (let i246 = 0; i246 < toolSurfaceRefs239.length; i246++) {
const other247 = toolSurfaceRefs239[i246];
if ((other247 === toolSurfaceRef228)) related245.push([0, `/planes/agent/toolSurfaceRefs/${i246}`, profile.id]);
}
broken(report, 41, 1, `/tools/${i224}/provider`, [provider242], related245);
}
let t253 = !((configDigest248 !== undefined));
if (!t253) {
const list249 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index227 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef228);
let t251 = true;
for (let i252 = 0; i252 < list249.length; i252++) {
const s250 = list249[i252];
if (!((((s250.id !== toolSurfaceRef228) || !((s250.nativeConfig !== undefined))) || (s250.nativeConfig.digest === configDigest248)))) { t251 = false; break; }
}
t253 = t251;
}
if (!(t253)) {
const related254 = [];
for (let i255 = 0; i255 < toolSurfaceRefs239.length; i255++) {
const other256 = toolSurfaceRefs239[i255];
if ((other256 === toolSurfaceRef228)) related254.push([0, `/planes/agent/toolSurfaceRefs/${i255}`, profile.id]);
}
broken(report, 42, 1, `/tools/${i224}/configDigest`, [], related254);
}
}
}
}

function checkAgentMachineProfileWithToolSurfaces(root, toolSurfaces, report) {
let index262;
const planes257 = root?.planes;
if (planes257 !== undefined) {
const agent258 = planes257?.agent;
if (agent258 !== undefined) {
const toolSurfaceRefs259 = agent258?.toolSurfaceRefs;
if (toolSurfaceRefs259 !== undefined) {
for (let i260 = 0; i260 < toolSurfaceRefs259.length; i260++) {
const item261 = toolSurfaceRefs259[i260];
const list263 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index262 ??= indexBy(toolSurfaces, (s0) => s0.id), item261);
let t265 = false;
for (let i266 = 0; i266 < list263.length; i266++) {
const s264 = list263[i266];
if ((s264.id === item261)) { t265 = true; break; }
}
if (!(t265)) {
broken(report, 0, 5, `/planes/agent/toolSurfaceRefs/${i260}`, [item261]);
}
}
}
}
}
}

function checkAgentToolSurfaceWithProfile(root, profile, report) {
const planes268 = profile?.planes;
const machine269 = planes268?.machine;
const manager270 = machine269?.manager;
const id272 = profile?.id;
const secrets280 = profile?.secrets;
const grants281 = secrets280?.grants;
let index282;
const id285 = root?.id;
const network301 = profile?.network;
const deny302 = network301?.deny;
const allow314 = network301?.allow;
const mounts331 = profile?.mounts;
let index332;
const agent358 = planes268?.agent;
const toolSurfaceRefs359 = agent358?.toolSurfaceRefs;
const executionPlane267 = root?.executionPlane;
const capabilities273 = root?.capabilities;
if (!(((!((executionPlane267 !== undefined)) || (executionPlane267 !== "machine")) || (manager270 !== "none")))) {
const related271 = [];
related271.push([0, `/planes/machine/manager`, profile.id]);
broken(report, 52, 1, `/executionPlane`, [id272], related271);
}
if (capabilities273 !== undefined) {
for (let i274 = 0; i274 < capabilities273.length; i274++) {
const item275 = capabilities273[i274];
const secretGrantNames276 = item275?.secretGrantNames;
const decision279 = item275?.decision;
const hosts298 = item275?.hosts;
const mountRefs327 = item275?.mountRefs;
const capability330 = item275?.capability;
const toolSurfaceRefs355 = item275?.toolSurfaceRefs;
if (secretGrantNames276 !== undefined) {
for (let i277 = 0; i277 < secretGrantNames276.length; i277++) {
const item278 = secretGrantNames276[i277];
let t288 = (decision279 === "deny");
if (!t288) {
const list283 = grants281.length <= 16 ? grants281 : equalIn(index282 ??= indexBy(grants281, (g0) => g0.name), item278);
let t286 = true;
for (let i287 = 0; i287 < list283.length; i287++) {
const g284 = list283[i287];
if (!((((g284.name !== item278) || !((g284.toolSurfaceRefs !== undefined))) || g284.toolSurfaceRefs.includes(id285)))) { t286 = false; break; }
}
t288 = t286;
}
if (!(t288)) {
const related289 = [];
for (let i290 = 0; i290 < grants281.length; i290++) {
const other291 = grants281[i290];
if ((other291.name === item278)) related289.push([0, `/secrets/grants/${i290}/toolSurfaceRefs`, profile.id]);
}
broken(report, 49, 1, `/capabilities/${i274}/secretGrantNames/${i277}`, [item278], related289);
}
let t296 = (decision279 === "deny");
if (!t296) {
const list292 = grants281.length <= 16 ? grants281 : equalIn(index282 ??= indexBy(grants281, (g0) => g0.name), item278);
let t294 = false;
for (let i295 = 0; i295 < list292.length; i295++) {
const g293 = list292[i295];
if ((g293.name === item278)) { t294 = true; break; }
}
t296 = t294;
}
if (!(t296)) {
const related297 = [];
related297.push([0, `/secrets/grants`, profile.id]);
broken(report, 54, 1, `/capabilities/${i274}/secretGrantNames/${i277}`, [id272, item278], related297);
}
}
}
if (hosts298 !== undefined) {
for (let i299 = 0; i299 < hosts298.length; i299++) {
const item300 = hosts298[i299];
let t312 = ((decision279 === "deny") || !((deny302 !== undefined)));
if (!t312) {
let t310 = false;
for (let i311 = 0; i311 < deny302.length; i311++) {
const d303 = deny302[i311];
let t309 = (d303 === item300);
if (!t309) {
let t308 = d303.startsWith("*.");
if (t308) {
const list304 = d303.split("*");
let t306 = false;
for (let i307 = 0; i307 < list304.length; i307++) {
const suffix305 = list304[i307];
if (((suffix305 !== "") && item300.endsWith(suffix305))) { t306 = true; break; }
}
t308 = t306;
}
t309 = t308;
}
if (t309) { t310 = true; break; }
}
t312 = !(t310);
}
if (!(t312)) {
const related313 = [];
related313.push([0, `/network/deny`, profile.id]);
broken(report, 50, 1, `/capabilities/${i274}/hosts/${i299}`, [id272, item300], related313);
}
let t325 = (decision279 === "deny");
if (!t325) {
let t324 = (allow314 !== undefined);
if (t324) {
let t322 = false;
for (let i323 = 0; i323 < allow314.length; i323++) {
const a315 = allow314[i323];
let t321 = (a315.host === item300);
if (!t321) {
let t320 = a315.host.startsWith("*.");
if (t320) {
const list316 = a315.host.split("*");
let t318 = false;
for (let i319 = 0; i319 < list316.length; i319++) {
const suffix317 = list316[i319];
if (((suffix317 !== "") && item300.endsWith(suffix317))) { t318 = true; break; }
}
t320 = t318;
}
t321 = t320;
}
if (t321) { t322 = true; break; }
}
t324 = t322;
}
t325 = t324;
}
if (!(t325)) {
const related326 = [];
related326.push([0, `/network/allow`, profile.id]);
broken(report, 51, 1, `/capabilities/${i274}/hosts/${i299}`, [id272, item300], related326);
}
}
}
if (mountRefs327 !== undefined) {
for (let i328 = 0; i328 < mountRefs327.length; i328++) {
const item329 = mountRefs327[i328];
let t337 = ((capability330 === "fs-write") || (decision279 === "deny"));
if (!t337) {
const list333 = mounts331.length <= 16 ? mounts331 : equalIn(index332 ??= indexBy(mounts331, (m0) => m0.id), item329);
let t335 = true;
for (let i336 = 0; i336 < list333.length; i336++) {
const m334 = list333[i336];
if (!(((m334.id !== item329) || (m334.accessMode !== "write-only-artifacts")))) { t335 = false; break; }
}
t337 = t335;
}
if (!(t337)) {
const related338 = [];
for (let i339 = 0; i339 < mounts331.length; i339++) {
const other340 = mounts331[i339];
if ((other340.id === item329)) related338.push([0, `/mounts/${i339}/accessMode`, profile.id]);
}
broken(report, 53, 1, `/capabilities/${i274}/mountRefs/${i328}`, [capability330, item329], related338);
}
let t345 = (decision279 === "deny");
if (!t345) {
const list341 = mounts331.length <= 16 ? mounts331 : equalIn(index332 ??= indexBy(mounts331, (m0) => m0.id), item329);
let t343 = false;
for (let i344 = 0; i344 < list341.length; i344++) {
const m342 = list341[i344];
if ((m342.id === item329)) { t343 = true; break; }
}
t345 = t343;
}
if (!(t345)) {
const related346 = [];
related346.push([0, `/mounts`, profile.id]);
broken(report, 55, 1, `/capabilities/${i274}/mountRefs/${i328}`, [id272, item329], related346);
}
let t351 = (!((capability330 === "fs-write" || capability330 === "vcs-commit")) || (decision279 === "deny"));
if (!t351) {
const list347 = mounts331.length <= 16 ? mounts331 : equalIn(index332 ??= indexBy(mounts331, (m0) => m0.id), item329);
let t349 = true;
for (let i350 = 0; i350 < list347.length; i350++) {
const m348 = list347[i350];
if (!((((m348.id !== item329) || (m348.accessMode === "read-write")) || ((capability330 === "fs-write") && (m348.accessMode === "write-only-artifacts"))))) { t349 = false; break; }
}
t351 = t349;
}
if (!(t351)) {
const related352 = [];
for (let i353 = 0; i353 < mounts331.length; i353++) {
const other354 = mounts331[i353];
if ((other354.id === item329)) related352.push([0, `/mounts/${i353}/accessMode`, profile.id]);
}
broken(report, 57, 1, `/capabilities/${i274}/mountRefs/${i328}`, [capability330, item329], related352);
}
}
}
if (toolSurfaceRefs355 !== undefined) {
for (let i356 = 0; i356 < toolSurfaceRefs355.length; i356++) {
const item357 = toolSurfaceRefs355[i356];
if (!(((decision279 === "deny") || toolSurfaceRefs359.includes(item357)))) {
const related360 = [];
related360.push([0, `/planes/agent/toolSurfaceRefs`, profile.id]);
broken(report, 56, 1, `/capabilities/${i274}/toolSurfaceRefs/${i356}`, [id272, item357], related360);
}
}
}
}
}
}

/** What is said where a rule is broken, by the number under which the checks report it. */
export const rules: readonly RuleText[] = [
  {
    "id": "agent/unknown-tool-surface",
    "severity": "error",
    "message": [
      "The tool surface '",
      "' is not among the documents."
    ],
    "why": "What governs the tools has to be at hand before it can be checked, and is part of the policy hash.",
    "fix": "Add the document, or correct the reference."
  },
  {
    "id": "fingerprint/other-profile",
    "severity": "error",
    "message": [
      "The fingerprint is of the profile '",
      "', and '",
      "' is at hand."
    ],
    "why": "Evidence counts for the agreement that it names.",
    "fix": "Compare it with the profile that it names."
  },
  {
    "id": "fingerprint/path-not-hashed",
    "severity": "error",
    "message": [
      "The path '",
      "' is told, and the profile asks for digests of paths."
    ],
    "why": "Paths can name customers and projects; the user has asked that evidence does not.",
    "fix": "Write the digest of the path.",
    "related": [
      "What the profile asks for."
    ]
  },
  {
    "id": "fingerprint/policy-hash",
    "severity": "error",
    "message": [
      "The digest of the profile and its tool surfaces is ",
      ", and the fingerprint has another one."
    ],
    "why": "What governed the launch was something else than what is at hand.",
    "fix": "Compare with the documents as they were at the launch, or launch again."
  },
  {
    "id": "fingerprint/profile-digest",
    "severity": "error",
    "message": [
      "The digest of the profile is ",
      ", and the fingerprint has another one."
    ],
    "why": "A profile that was changed after the launch is not what was agreed.",
    "fix": "Compare with the profile as it was at the launch, or launch again."
  },
  {
    "id": "fingerprint/tool-missing",
    "severity": "error",
    "message": [
      "A tool surface of the profile has no record among the tools."
    ],
    "why": "Silence about a tool is no evidence of it.",
    "fix": "Record every tool surface of the profile, those that were absent included.",
    "related": [
      "The surfaces that were agreed."
    ]
  },
  {
    "id": "launch/adapter",
    "severity": "error",
    "message": [
      "The host was '",
      "', and '",
      "' was agreed."
    ],
    "why": "An agent must not start in another place than the one that was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/agent",
    "severity": "error",
    "message": [
      "The agent was '",
      "', and '",
      "' was agreed."
    ],
    "why": "An agent must not start in another place than the one that was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/arch",
    "severity": "error",
    "message": [
      "The architecture was '",
      "', and '",
      "' was agreed."
    ],
    "why": "An agent must not start in another place than the one that was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/cache-overlay",
    "severity": "error",
    "message": [
      "Writes reached the cache of the host, and were agreed to be thrown away."
    ],
    "why": "An agent that writes to a shared cache can poison what other programs run.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/capabilities",
    "severity": "error",
    "message": [
      "The container had the Linux capability '",
      "', which was not agreed."
    ],
    "why": "Each capability widens what a process may do to the machine.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "The capabilities that were agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/container-user",
    "severity": "error",
    "message": [
      "The user was '",
      "', and '",
      "' was agreed."
    ],
    "why": "An agent must not start in another place than the one that was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/effective-access",
    "severity": "error",
    "message": [
      "The container had '",
      "' in the mount, which is wider than what was agreed."
    ],
    "why": "The access of a mount is a promise to the user about what an agent can do there.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/image",
    "severity": "error",
    "message": [
      "The image was '",
      "', and '",
      "' was agreed."
    ],
    "why": "The digest decides what runs; another one is another image, whatever its name.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/implicit-mounts",
    "severity": "error",
    "message": [
      "The machine shared '",
      "' of the host, and nothing beyond the mounts was agreed."
    ],
    "why": "Every machine manager shares the whole home or all drives unless it is told not to.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "No implicit mounts were agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/layout",
    "severity": "error",
    "message": [
      "The layout of the git directory was '",
      "', and '",
      "' was agreed."
    ],
    "why": "An agent must not start in another place than the one that was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/machine-image",
    "severity": "error",
    "message": [
      "The image of the machine was '",
      "', and '",
      "' was agreed."
    ],
    "why": "What confines the agent is the machine; another image is another machine.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/machine-name",
    "severity": "error",
    "message": [
      "The machine was '",
      "', and '",
      "' was agreed."
    ],
    "why": "Another machine has other folders, other images and another history.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/machine-network",
    "severity": "error",
    "message": [
      "The network mode of the machine was '",
      "', and another one was agreed."
    ],
    "why": "Another mode may reach neighbours on the network of the host.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/manager",
    "severity": "error",
    "message": [
      "The machine manager was '",
      "', and '",
      "' was agreed."
    ],
    "why": "An agent must not start in another place than the one that was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/mount-access",
    "severity": "error",
    "message": [
      "The access '",
      "' is recorded as agreed, and it was not."
    ],
    "why": "Evidence that misquotes the agreement proves nothing.",
    "fix": "Record the access that the profile asks for.",
    "related": [
      "What was agreed."
    ]
  },
  {
    "id": "launch/mount-class",
    "severity": "error",
    "message": [
      "The mount held '",
      "', and another class was agreed."
    ],
    "why": "The class decides how content is treated and kept.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/mount-target",
    "severity": "error",
    "message": [
      "The mount appeared at '",
      "', and another place was agreed."
    ],
    "why": "A mount at another place may cover something, or be taken for something else.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/mount-transport",
    "severity": "error",
    "message": [
      "The mount came over '",
      "', and another transport was agreed."
    ],
    "why": "Transports differ in who may see the folder on the way.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/network-mode",
    "severity": "error",
    "message": [
      "The network mode was '",
      "', and '",
      "' was agreed."
    ],
    "why": "A container that reaches more than was agreed can carry data out.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/no-new-privileges",
    "severity": "error",
    "message": [
      "Processes could gain privileges, and that was agreed not to be."
    ],
    "why": "A set-user-ID program would undo the rights of the container's user.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/oci-runtime",
    "severity": "error",
    "message": [
      "The OCI runtime was '",
      "', and '",
      "' was agreed."
    ],
    "why": "An agent must not start in another place than the one that was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/privileged",
    "severity": "error",
    "message": [
      "The container was privileged."
    ],
    "why": "A privileged container is no boundary.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/provider",
    "severity": "error",
    "message": [
      "The provider was '",
      "', and '",
      "' was agreed."
    ],
    "why": "An agent must not start in another place than the one that was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/ref",
    "severity": "error",
    "message": [
      "The reference was '",
      "', and '",
      "' was agreed."
    ],
    "why": "An agent must not start in another place than the one that was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/repository",
    "severity": "error",
    "message": [
      "The repository was '",
      "', and '",
      "' was agreed."
    ],
    "why": "An agent must not start in another place than the one that was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/rootful",
    "severity": "error",
    "message": [
      "The container engine ran as root of the machine, and an ordinary user was agreed."
    ],
    "why": "Who leaves a container of a rootful engine arrives as root of the machine.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/rootless",
    "severity": "error",
    "message": [
      "The engine ran with root."
    ],
    "why": "Who leaves a container of such an engine arrives as root.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/rosetta",
    "severity": "error",
    "message": [
      "Rosetta was on, and was not agreed."
    ],
    "why": "Programs of another architecture run where none were expected.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/runtime",
    "severity": "error",
    "message": [
      "The container engine was '",
      "', and '",
      "' was agreed."
    ],
    "why": "An agent must not start in another place than the one that was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/seccomp",
    "severity": "error",
    "message": [
      "No seccomp filter was in force."
    ],
    "why": "Without a filter, the container may make every system call.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/seccomp-profile",
    "severity": "error",
    "message": [
      "The seccomp profile was '",
      "', and '",
      "' was agreed."
    ],
    "why": "Another profile allows other system calls.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/source-outside-root",
    "severity": "error",
    "message": [
      "The content came from '",
      "', outside the root that admits the mount."
    ],
    "why": "A link can lead out of a root; only the resolved place tells what was really opened.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/sudo",
    "severity": "error",
    "message": [
      "A command could raise the rights of the container's user."
    ],
    "why": "With it, every other limit inside the container can be lifted.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/tool-absent",
    "severity": "error",
    "message": [
      "The tool of '",
      "' did not answer: ",
      "."
    ],
    "why": "A tool that is not there, or does not work, is not what was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "The surface that was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/tool-executable",
    "severity": "error",
    "message": [
      "The program of the tool is not the one that was agreed."
    ],
    "why": "Another program may do something else under the same name.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "The surface that was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/tool-provider",
    "severity": "error",
    "message": [
      "The tool was of '",
      "', and its surface governs another provider."
    ],
    "why": "A surface governs the tools of one provider, in that provider's words.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "The surface that was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/tool-settings",
    "severity": "error",
    "message": [
      "The settings of the tool are not those that were agreed."
    ],
    "why": "A tool follows its own settings, and they can widen what it does.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "The surface that was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/uid-mapping",
    "severity": "error",
    "message": [
      "The mapping of the user was '",
      "', and '",
      "' was agreed."
    ],
    "why": "An agent must not start in another place than the one that was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/unknown-grant",
    "severity": "error",
    "message": [
      "The secret grant '",
      "' was used, and the profile does not have it."
    ],
    "why": "No secret crosses without a grant.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "The grants that were agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/unknown-mount",
    "severity": "error",
    "message": [
      "The profile has no mount '",
      "', and it was there."
    ],
    "why": "What was not agreed must not be in the container's sight.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "The mounts that were agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/unknown-tool",
    "severity": "error",
    "message": [
      "The profile does not name the tool surface '",
      "', and its tool was there."
    ],
    "why": "A tool that was not agreed is governed by nothing.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "The surfaces that were agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/userns",
    "severity": "error",
    "message": [
      "The user namespace was '",
      "', and another one was agreed."
    ],
    "why": "The user namespace decides who an escaped process is.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "launch/writable-root",
    "severity": "error",
    "message": [
      "The root file system could be written, and read-only was agreed."
    ],
    "why": "What is written there stays for whoever uses the container next.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
    "related": [
      "What was agreed."
    ],
    "excusedBy": "deviations"
  },
  {
    "id": "tool/grant-of-others",
    "severity": "error",
    "message": [
      "The secret grant '",
      "' is for other tool surfaces."
    ],
    "why": "A grant that names its surfaces is for them alone.",
    "fix": "Add this surface to `toolSurfaceRefs` of the grant, or remove the grant from the scope.",
    "related": [
      "Those who may use the grant."
    ]
  },
  {
    "id": "tool/host-denied",
    "severity": "error",
    "message": [
      "The profile '",
      "' denies connections to '",
      "'."
    ],
    "why": "A denial always wins, so the capability grants nothing there.",
    "fix": "Remove the host from the scope, or from `network.deny` of the profile.",
    "related": [
      "What the network policy denies."
    ]
  },
  {
    "id": "tool/host-not-allowed",
    "severity": "error",
    "message": [
      "The profile '",
      "' does not allow connections to '",
      "'."
    ],
    "why": "A tool reaches no more of the network than the container does.",
    "fix": "Add the host to `network.allow` of the profile, or remove it from the scope.",
    "related": [
      "What the network policy allows."
    ]
  },
  {
    "id": "tool/no-machine",
    "severity": "error",
    "message": [
      "The tool runs in the machine, and the profile '",
      "' has none."
    ],
    "why": "Without a machine, what runs beside the container runs on the host.",
    "fix": "Run the tool in the container.",
    "related": [
      "There is no machine."
    ]
  },
  {
    "id": "tool/read-on-write-only",
    "severity": "error",
    "message": [
      "'",
      "' is granted on '",
      "', which the agent cannot read."
    ],
    "why": "A tool may never do more in a mount than the mount itself admits.",
    "fix": "Name a mount that can be read, or remove it from the scope.",
    "related": [
      "The access of the mount."
    ]
  },
  {
    "id": "tool/unknown-grant",
    "severity": "error",
    "message": [
      "The profile '",
      "' has no secret grant '",
      "'."
    ],
    "why": "No secret crosses without a grant of the profile.",
    "fix": "Add the grant to `secrets.grants` of the profile, or correct the name.",
    "related": [
      "The grants of the profile."
    ]
  },
  {
    "id": "tool/unknown-mount",
    "severity": "error",
    "message": [
      "The profile '",
      "' has no mount '",
      "'."
    ],
    "why": "A scope that names nothing either grants nothing or was meant for something else.",
    "fix": "Name a mount of the profile.",
    "related": [
      "The mounts of the profile."
    ]
  },
  {
    "id": "tool/unknown-subagent-surface",
    "severity": "error",
    "message": [
      "The agent of the profile '",
      "' does not use the tool surface '",
      "'."
    ],
    "why": "An agent that is started may use no more than the one that starts it.",
    "fix": "Name one of `planes.agent.toolSurfaceRefs` of the profile.",
    "related": [
      "The surfaces that the agent uses."
    ]
  },
  {
    "id": "tool/write-on-read-only",
    "severity": "error",
    "message": [
      "'",
      "' is granted on '",
      "', which the agent cannot write and read back."
    ],
    "why": "A tool may never do more in a mount than the mount itself admits.",
    "fix": "Name a mount with the access `read-write`, or remove it from the scope.",
    "related": [
      "The access of the mount."
    ]
  }
];

/** Planes and crossings, by the number under which the checks report them. */
export const planes: readonly string[] = ["container → agentplane","agent → container","user → agent","host → container","host","agent","container","user","machine","worktree","container → outside"];

/** The checks, each for the documents of one contract, with the further documents that it needs. */
export const checks: readonly RuleCheck[] = [{ contract: "AgentMachineFingerprint", needs: ["profile"], run: checkAgentMachineFingerprintWithProfile }, { contract: "AgentMachineFingerprint", needs: ["profile","toolSurfaces"], run: checkAgentMachineFingerprintWithProfileAndToolSurfaces }, { contract: "AgentMachineProfile", needs: ["toolSurfaces"], run: checkAgentMachineProfileWithToolSurfaces }, { contract: "AgentToolSurface", needs: ["profile"], run: checkAgentToolSurfaceWithProfile }];
