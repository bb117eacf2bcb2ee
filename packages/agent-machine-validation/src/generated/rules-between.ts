// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import { once } from "../once.ts";
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, prefixesIn } from "../rules/support.ts";
import { policyHashDiffers, profileDigestDiffers } from "../rules/digest-functions.ts";



function checkAgentMachineFingerprintWithProfile(root, profile, report) {
const id2 = profile?.id;
const planes5 = profile?.planes;
const agent6 = planes5?.agent;
const toolSurfaceRefs7 = agent6?.toolSurfaceRefs;
const secrets21 = profile?.secrets;
const grants22 = secrets21?.grants;
let index23;
const evidence37 = profile?.evidence;
const pathDisclosure38 = evidence37?.pathDisclosure;
const mounts41 = profile?.mounts;
let index42;
const host93 = planes5?.host;
const pathAllowlist94 = host93?.pathAllowlist;
let index95;
const adapter98 = host93?.adapter;
const arch119 = host93?.arch;
const agentRef123 = agent6?.agentRef;
const container127 = planes5?.container;
const image128 = container127?.image;
const digest129 = image128?.digest;
const ociRuntime134 = container127?.ociRuntime;
const runtime141 = container127?.runtime;
const seccomp146 = container127?.seccomp;
const digest147 = seccomp146?.digest;
const userns150 = container127?.userns;
const readOnlyRootfs153 = container127?.readOnlyRootfs;
const capabilities158 = container127?.capabilities;
const add159 = capabilities158?.add;
const user163 = planes5?.user;
const containerUser164 = user163?.containerUser;
const uidMapping169 = user163?.uidMapping;
const machine173 = planes5?.machine;
const image174 = machine173?.image;
const digest175 = image174?.digest;
const name178 = machine173?.name;
const networkMode181 = machine173?.networkMode;
const manager184 = machine173?.manager;
const provider187 = machine173?.provider;
const rootful190 = machine173?.rootful;
const rosetta193 = machine173?.rosetta;
const worktree201 = planes5?.worktree;
const gitDir202 = worktree201?.gitDir;
const layout203 = gitDir202?.layout;
const ref206 = worktree201?.ref;
const repository209 = worktree201?.repository;
const network213 = profile?.network;
const mode214 = network213?.mode;
const profileRef1 = root?.profileRef;
const profileDigest4 = root?.profileDigest;
const tools9 = root?.tools;
let index10;
const secretGrantsUsed18 = root?.secretGrantsUsed;
const mounts33 = root?.mounts;
const planes114 = root?.planes;
const network211 = root?.network;
if (!((profileRef1 === id2))) {
broken(report, 1, 0, `/profileRef`, [profileRef1, id2]);
}
for (const found3 of profileDigestDiffers({ root: root, profile: profile, this: root })) {
broken(report, 4, 0, `/profileDigest` + found3.pointer, [found3.found, profileDigest4], found3.related);
}
let t15 = true;
for (let i16 = 0; i16 < toolSurfaceRefs7.length; i16++) {
const s8 = toolSurfaceRefs7[i16];
const list11 = tools9.length <= 16 ? tools9 : equalIn(index10 ??= indexBy(tools9, (t0) => t0.toolSurfaceRef), s8);
let t13 = false;
for (let i14 = 0; i14 < list11.length; i14++) {
const t12 = list11[i14];
if ((t12.toolSurfaceRef === s8)) { t13 = true; break; }
}
if (!(t13)) { t15 = false; break; }
}
if (!(t15)) {
const related17 = [];
related17.push([0, `/planes/agent/toolSurfaceRefs`, profile.id]);
broken(report, 5, 1, `/tools`, [], related17);
}
if (secretGrantsUsed18 !== undefined) {
for (let i19 = 0; i19 < secretGrantsUsed18.length; i19++) {
const item20 = secretGrantsUsed18[i19];
const list24 = grants22.length <= 16 ? grants22 : equalIn(index23 ??= indexBy(grants22, (g0) => g0.name), item20);
let t26 = false;
for (let i27 = 0; i27 < list24.length; i27++) {
const g25 = list24[i27];
if ((g25.name === item20)) { t26 = true; break; }
}
if (!(t26)) {
const related28 = [];
related28.push([0, `/secrets/grants`, profile.id]);
broken(report, 44, 2, `/secretGrantsUsed/${i19}`, [item20], related28);
}
}
}
if (tools9 !== undefined) {
for (let i29 = 0; i29 < tools9.length; i29++) {
const item30 = tools9[i29];
const toolSurfaceRef31 = item30?.toolSurfaceRef;
if (!(toolSurfaceRefs7.includes(toolSurfaceRef31))) {
const related32 = [];
related32.push([0, `/planes/agent/toolSurfaceRefs`, profile.id]);
broken(report, 46, 1, `/tools/${i29}/toolSurfaceRef`, [toolSurfaceRef31], related32);
}
}
}
if (mounts33 !== undefined) {
for (let i34 = 0; i34 < mounts33.length; i34++) {
const item35 = mounts33[i34];
const source36 = item35?.source;
const effectiveAccess40 = item35?.effectiveAccess;
const mountRef43 = item35?.mountRef;
const accessMode61 = item35?.accessMode;
const pathClass69 = item35?.pathClass;
const agentPath77 = item35?.agentPath;
const transport85 = item35?.transport;
if (!((((!((source36 !== undefined)) || !((pathDisclosure38 !== undefined))) || (pathDisclosure38 !== "hashed")) || source36.startsWith("sha256:")))) {
const related39 = [];
related39.push([0, `/evidence/pathDisclosure`, profile.id]);
broken(report, 2, 3, `/mounts/${i34}/source`, [source36], related39);
}
let t48 = (effectiveAccess40 !== "read-write");
if (!t48) {
const list44 = mounts41.length <= 16 ? mounts41 : equalIn(index42 ??= indexBy(mounts41, (m0) => m0.id), mountRef43);
let t46 = true;
for (let i47 = 0; i47 < list44.length; i47++) {
const m45 = list44[i47];
if (!(((((m45.id !== mountRef43) || !((m45.cache !== undefined))) || (m45.source.kind !== "host-path")) || ((m45.cache.writeBack !== undefined) && (m45.cache.writeBack === "shared"))))) { t46 = false; break; }
}
t48 = t46;
}
if (!(t48)) {
const related49 = [];
for (let i50 = 0; i50 < mounts41.length; i50++) {
const other51 = mounts41[i50];
if ((other51.id === mountRef43)) related49.push([0, `/mounts/${i50}/cache`, profile.id]);
}
broken(report, 9, 3, `/mounts/${i34}/effectiveAccess`, [], related49);
}
const list52 = mounts41.length <= 16 ? mounts41 : equalIn(index42 ??= indexBy(mounts41, (m0) => m0.id), mountRef43);
let t54 = true;
for (let i55 = 0; i55 < list52.length; i55++) {
const m53 = list52[i55];
if (!(((((m53.id !== mountRef43) || (effectiveAccess40 === "masked")) || (m53.accessMode === "read-write")) || ((m53.accessMode === "write-only-artifacts") ? (effectiveAccess40 === "write-only") : (effectiveAccess40 === "read-only" || effectiveAccess40 === "overlay"))))) { t54 = false; break; }
}
if (!(t54)) {
const related56 = [];
for (let i57 = 0; i57 < mounts41.length; i57++) {
const other58 = mounts41[i57];
if ((other58.id === mountRef43)) related56.push([0, `/mounts/${i57}/accessMode`, profile.id]);
}
broken(report, 12, 3, `/mounts/${i34}/effectiveAccess`, [effectiveAccess40], related56);
}
const list59 = mounts41.length <= 16 ? mounts41 : equalIn(index42 ??= indexBy(mounts41, (m0) => m0.id), mountRef43);
let t62 = true;
for (let i63 = 0; i63 < list59.length; i63++) {
const m60 = list59[i63];
if (!(((m60.id !== mountRef43) || (m60.accessMode === accessMode61)))) { t62 = false; break; }
}
if (!(t62)) {
const related64 = [];
for (let i65 = 0; i65 < mounts41.length; i65++) {
const other66 = mounts41[i65];
if ((other66.id === mountRef43)) related64.push([0, `/mounts/${i65}/accessMode`, profile.id]);
}
broken(report, 20, 3, `/mounts/${i34}/accessMode`, [accessMode61], related64);
}
const list67 = mounts41.length <= 16 ? mounts41 : equalIn(index42 ??= indexBy(mounts41, (m0) => m0.id), mountRef43);
let t70 = true;
for (let i71 = 0; i71 < list67.length; i71++) {
const m68 = list67[i71];
if (!(((m68.id !== mountRef43) || (m68.pathClass === pathClass69)))) { t70 = false; break; }
}
if (!(t70)) {
const related72 = [];
for (let i73 = 0; i73 < mounts41.length; i73++) {
const other74 = mounts41[i73];
if ((other74.id === mountRef43)) related72.push([0, `/mounts/${i73}/pathClass`, profile.id]);
}
broken(report, 21, 3, `/mounts/${i34}/pathClass`, [pathClass69], related72);
}
const list75 = mounts41.length <= 16 ? mounts41 : equalIn(index42 ??= indexBy(mounts41, (m0) => m0.id), mountRef43);
let t78 = true;
for (let i79 = 0; i79 < list75.length; i79++) {
const m76 = list75[i79];
if (!(((m76.id !== mountRef43) || (m76.agentPath === agentPath77)))) { t78 = false; break; }
}
if (!(t78)) {
const related80 = [];
for (let i81 = 0; i81 < mounts41.length; i81++) {
const other82 = mounts41[i81];
if ((other82.id === mountRef43)) related80.push([0, `/mounts/${i81}/agentPath`, profile.id]);
}
broken(report, 22, 3, `/mounts/${i34}/agentPath`, [agentPath77], related80);
}
const list83 = mounts41.length <= 16 ? mounts41 : equalIn(index42 ??= indexBy(mounts41, (m0) => m0.id), mountRef43);
let t86 = true;
for (let i87 = 0; i87 < list83.length; i87++) {
const m84 = list83[i87];
if (!((((m84.id !== mountRef43) || !((m84.transport !== undefined))) || (m84.transport === transport85)))) { t86 = false; break; }
}
if (!(t86)) {
const related88 = [];
for (let i89 = 0; i89 < mounts41.length; i89++) {
const other90 = mounts41[i89];
if ((other90.id === mountRef43)) related88.push([0, `/mounts/${i89}/transport`, profile.id]);
}
broken(report, 23, 3, `/mounts/${i34}/transport`, [transport85], related88);
}
let t105 = (!((source36 !== undefined)) || source36.startsWith("sha256:"));
if (!t105) {
const list91 = mounts41.length <= 16 ? mounts41 : equalIn(index42 ??= indexBy(mounts41, (m0) => m0.id), mountRef43);
const text99 = lowerAscii(source36);
let t103 = true;
for (let i104 = 0; i104 < list91.length; i104++) {
const m92 = list91[i104];
let t102 = (((m92.id !== mountRef43) || !((m92.source.allowlistRootId !== undefined))) || isAtOrBelow(source36, ("root:" + m92.source.allowlistRootId)));
if (!t102) {
const list96 = pathAllowlist94.length <= 16 ? pathAllowlist94 : equalIn(index95 ??= indexBy(pathAllowlist94, (r0) => r0.rootId), m92.source.allowlistRootId);
let t100 = false;
for (let i101 = 0; i101 < list96.length; i101++) {
const r97 = list96[i101];
if (((r97.rootId === m92.source.allowlistRootId) && ((adapter98 === "linux") ? isAtOrBelow(source36, r97.path) : isAtOrBelow(text99, lowerAscii(r97.path))))) { t100 = true; break; }
}
t102 = t100;
}
if (!(t102)) { t103 = false; break; }
}
t105 = t103;
}
if (!(t105)) {
const related106 = [];
for (let i107 = 0; i107 < mounts41.length; i107++) {
const other108 = mounts41[i107];
if ((other108.id === mountRef43)) related106.push([0, `/mounts/${i107}/source`, profile.id]);
}
broken(report, 37, 3, `/mounts/${i34}/source`, [source36], related106);
}
const list109 = mounts41.length <= 16 ? mounts41 : equalIn(index42 ??= indexBy(mounts41, (m0) => m0.id), mountRef43);
let t111 = false;
for (let i112 = 0; i112 < list109.length; i112++) {
const m110 = list109[i112];
if ((m110.id === mountRef43)) { t111 = true; break; }
}
if (!(t111)) {
const related113 = [];
related113.push([0, `/mounts`, profile.id]);
broken(report, 45, 3, `/mounts/${i34}/mountRef`, [mountRef43], related113);
}
}
}
if (planes114 !== undefined) {
const host115 = planes114?.host;
const agent121 = planes114?.agent;
const container125 = planes114?.container;
const user161 = planes114?.user;
const machine171 = planes114?.machine;
const worktree199 = planes114?.worktree;
if (host115 !== undefined) {
const adapter116 = host115?.adapter;
const arch118 = host115?.arch;
if (!((adapter116 === adapter98))) {
const related117 = [];
related117.push([0, `/planes/host/adapter`, profile.id]);
broken(report, 6, 4, `/planes/host/adapter`, [adapter116, adapter98], related117);
}
if (!((arch118 === arch119))) {
const related120 = [];
related120.push([0, `/planes/host/arch`, profile.id]);
broken(report, 8, 4, `/planes/host/arch`, [arch118, arch119], related120);
}
}
if (agent121 !== undefined) {
const agentRef122 = agent121?.agentRef;
if (!((agentRef122 === agentRef123))) {
const related124 = [];
related124.push([0, `/planes/agent/agentRef`, profile.id]);
broken(report, 7, 5, `/planes/agent/agentRef`, [agentRef122, agentRef123], related124);
}
}
if (container125 !== undefined) {
const imageDigest126 = container125?.imageDigest;
const noNewPrivileges131 = container125?.noNewPrivileges;
const ociRuntime133 = container125?.ociRuntime;
const privileged136 = container125?.privileged;
const rootless138 = container125?.rootless;
const runtime140 = container125?.runtime;
const seccompEnabled143 = container125?.seccompEnabled;
const seccompDigest145 = container125?.seccompDigest;
const userns149 = container125?.userns;
const readOnlyRootfs152 = container125?.readOnlyRootfs;
const effectiveCapabilities155 = container125?.effectiveCapabilities;
if (!((imageDigest126 === digest129))) {
const related130 = [];
related130.push([0, `/planes/container/image/digest`, profile.id]);
broken(report, 13, 6, `/planes/container/imageDigest`, [imageDigest126, digest129], related130);
}
if (!(noNewPrivileges131)) {
const related132 = [];
related132.push([0, `/planes/container/noNewPrivileges`, profile.id]);
broken(report, 25, 6, `/planes/container/noNewPrivileges`, [], related132);
}
if (!(((!((ociRuntime133 !== undefined)) || !((ociRuntime134 !== undefined))) || (ociRuntime133 === ociRuntime134)))) {
const related135 = [];
related135.push([0, `/planes/container/ociRuntime`, profile.id]);
broken(report, 26, 6, `/planes/container/ociRuntime`, [ociRuntime133, ociRuntime134], related135);
}
if (!(!(privileged136))) {
const related137 = [];
related137.push([0, `/planes/container/privileged`, profile.id]);
broken(report, 27, 6, `/planes/container/privileged`, [], related137);
}
if (!(rootless138)) {
const related139 = [];
related139.push([0, `/planes/container/rootless`, profile.id]);
broken(report, 32, 6, `/planes/container/rootless`, [], related139);
}
if (!((runtime140 === runtime141))) {
const related142 = [];
related142.push([0, `/planes/container/runtime`, profile.id]);
broken(report, 34, 6, `/planes/container/runtime`, [runtime140, runtime141], related142);
}
if (!(seccompEnabled143)) {
const related144 = [];
related144.push([0, `/planes/container/seccomp`, profile.id]);
broken(report, 35, 6, `/planes/container/seccompEnabled`, [], related144);
}
if (!(((!((seccompDigest145 !== undefined)) || !((digest147 !== undefined))) || (seccompDigest145 === digest147)))) {
const related148 = [];
related148.push([0, `/planes/container/seccomp/digest`, profile.id]);
broken(report, 36, 6, `/planes/container/seccompDigest`, [seccompDigest145, digest147], related148);
}
if (!((userns149 === ((userns150 !== undefined) ? userns150 : "keep-id")))) {
const related151 = [];
related151.push([0, `/planes/container/userns`, profile.id]);
broken(report, 47, 6, `/planes/container/userns`, [userns149], related151);
}
if (!((readOnlyRootfs152 || ((readOnlyRootfs153 !== undefined) && !(readOnlyRootfs153))))) {
const related154 = [];
related154.push([0, `/planes/container/readOnlyRootfs`, profile.id]);
broken(report, 48, 6, `/planes/container/readOnlyRootfs`, [], related154);
}
if (effectiveCapabilities155 !== undefined) {
for (let i156 = 0; i156 < effectiveCapabilities155.length; i156++) {
const item157 = effectiveCapabilities155[i156];
if (!(add159.includes(item157))) {
const related160 = [];
related160.push([0, `/planes/container/capabilities/add`, profile.id]);
broken(report, 10, 6, `/planes/container/effectiveCapabilities/${i156}`, [item157], related160);
}
}
}
}
if (user161 !== undefined) {
const containerUser162 = user161?.containerUser;
const sudoAvailable166 = user161?.sudoAvailable;
const uidMapping168 = user161?.uidMapping;
if (!((containerUser162 === containerUser164))) {
const related165 = [];
related165.push([0, `/planes/user/containerUser`, profile.id]);
broken(report, 11, 7, `/planes/user/containerUser`, [containerUser162, containerUser164], related165);
}
if (!(!(sudoAvailable166))) {
const related167 = [];
related167.push([0, `/planes/user/sudo`, profile.id]);
broken(report, 38, 7, `/planes/user/sudoAvailable`, [], related167);
}
if (!((uidMapping168 === uidMapping169))) {
const related170 = [];
related170.push([0, `/planes/user/uidMapping`, profile.id]);
broken(report, 43, 7, `/planes/user/uidMapping`, [uidMapping168, uidMapping169], related170);
}
}
if (machine171 !== undefined) {
const imageDigest172 = machine171?.imageDigest;
const name177 = machine171?.name;
const networkMode180 = machine171?.networkMode;
const manager183 = machine171?.manager;
const provider186 = machine171?.provider;
const rootful189 = machine171?.rootful;
const rosetta192 = machine171?.rosetta;
const implicitMountsObserved195 = machine171?.implicitMountsObserved;
if (!((((!((imageDigest172 !== undefined)) || !((image174 !== undefined))) || !((digest175 !== undefined))) || (imageDigest172 === digest175)))) {
const related176 = [];
related176.push([0, `/planes/machine/image/digest`, profile.id]);
broken(report, 16, 8, `/planes/machine/imageDigest`, [imageDigest172, digest175], related176);
}
if (!(((!((name177 !== undefined)) || !((name178 !== undefined))) || (name177 === name178)))) {
const related179 = [];
related179.push([0, `/planes/machine/name`, profile.id]);
broken(report, 17, 8, `/planes/machine/name`, [name177, name178], related179);
}
if (!((!((networkMode180 !== undefined)) || (networkMode180 === ((networkMode181 !== undefined) ? networkMode181 : "user-mode"))))) {
const related182 = [];
related182.push([0, `/planes/machine/networkMode`, profile.id]);
broken(report, 18, 8, `/planes/machine/networkMode`, [networkMode180], related182);
}
if (!((manager183 === manager184))) {
const related185 = [];
related185.push([0, `/planes/machine/manager`, profile.id]);
broken(report, 19, 8, `/planes/machine/manager`, [manager183, manager184], related185);
}
if (!((provider186 === provider187))) {
const related188 = [];
related188.push([0, `/planes/machine/provider`, profile.id]);
broken(report, 28, 8, `/planes/machine/provider`, [provider186, provider187], related188);
}
if (!(((!((rootful189 !== undefined)) || !(rootful189)) || ((rootful190 !== undefined) && rootful190)))) {
const related191 = [];
related191.push([0, `/planes/machine/rootful`, profile.id]);
broken(report, 31, 8, `/planes/machine/rootful`, [], related191);
}
if (!(((!((rosetta192 !== undefined)) || !(rosetta192)) || ((rosetta193 !== undefined) && rosetta193)))) {
const related194 = [];
related194.push([0, `/planes/machine/rosetta`, profile.id]);
broken(report, 33, 8, `/planes/machine/rosetta`, [], related194);
}
if (implicitMountsObserved195 !== undefined) {
for (let i196 = 0; i196 < implicitMountsObserved195.length; i196++) {
const item197 = implicitMountsObserved195[i196];
if (!(false)) {
const related198 = [];
related198.push([0, `/planes/machine/implicitMounts`, profile.id]);
broken(report, 14, 8, `/planes/machine/implicitMountsObserved/${i196}`, [item197], related198);
}
}
}
}
if (worktree199 !== undefined) {
const layout200 = worktree199?.layout;
const ref205 = worktree199?.ref;
const repository208 = worktree199?.repository;
if (!((!((layout200 !== undefined)) || (layout200 === layout203)))) {
const related204 = [];
related204.push([0, `/planes/worktree/gitDir/layout`, profile.id]);
broken(report, 15, 9, `/planes/worktree/layout`, [layout200, layout203], related204);
}
if (!(((!((ref205 !== undefined)) || !((ref206 !== undefined))) || (ref205 === ref206)))) {
const related207 = [];
related207.push([0, `/planes/worktree/ref`, profile.id]);
broken(report, 29, 9, `/planes/worktree/ref`, [ref205, ref206], related207);
}
if (!(((!((repository208 !== undefined)) || !((repository209 !== undefined))) || (repository208 === repository209)))) {
const related210 = [];
related210.push([0, `/planes/worktree/repository`, profile.id]);
broken(report, 30, 9, `/planes/worktree/repository`, [repository208, repository209], related210);
}
}
}
if (network211 !== undefined) {
const mode212 = network211?.mode;
if (!((mode212 === mode214))) {
const related215 = [];
related215.push([0, `/network/mode`, profile.id]);
broken(report, 24, 10, `/network/mode`, [mode212, mode214], related215);
}
}
if (tools9 !== undefined) {
for (let i216 = 0; i216 < tools9.length; i216++) {
const item217 = tools9[i216];
const probe218 = item217?.probe;
const toolSurfaceRef222 = item217?.toolSurfaceRef;
if (!((probe218 === "ok"))) {
const related219 = [];
for (let i220 = 0; i220 < toolSurfaceRefs7.length; i220++) {
const other221 = toolSurfaceRefs7[i220];
if ((other221 === toolSurfaceRef222)) related219.push([0, `/planes/agent/toolSurfaceRefs/${i220}`, profile.id]);
}
broken(report, 39, 1, `/tools/${i216}/probe`, [toolSurfaceRef222, probe218], related219);
}
}
}
}

function checkAgentMachineFingerprintWithProfileAndToolSurfaces(root, profile, toolSurfaces, report) {
let index229;
const planes239 = profile?.planes;
const agent240 = planes239?.agent;
const toolSurfaceRefs241 = agent240?.toolSurfaceRefs;
const policyHash224 = root?.policyHash;
const tools225 = root?.tools;
for (const found223 of policyHashDiffers({ root: root, profile: profile, toolSurfaces: toolSurfaces, this: root })) {
broken(report, 3, 0, `/policyHash` + found223.pointer, [found223.found, policyHash224], found223.related);
}
if (tools225 !== undefined) {
for (let i226 = 0; i226 < tools225.length; i226++) {
const item227 = tools225[i226];
const executableDigest228 = item227?.executableDigest;
const toolSurfaceRef230 = item227?.toolSurfaceRef;
const provider244 = item227?.provider;
const configDigest250 = item227?.configDigest;
let t235 = !((executableDigest228 !== undefined));
if (!t235) {
const list231 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index229 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef230);
let t233 = true;
for (let i234 = 0; i234 < list231.length; i234++) {
const s232 = list231[i234];
if (!(((((s232.id !== toolSurfaceRef230) || !((s232.executable !== undefined))) || !((s232.executable.digest !== undefined))) || (s232.executable.digest === executableDigest228)))) { t233 = false; break; }
}
t235 = t233;
}
if (!(t235)) {
const related236 = [];
for (let i237 = 0; i237 < toolSurfaceRefs241.length; i237++) {
const other238 = toolSurfaceRefs241[i237];
if ((other238 === toolSurfaceRef230)) related236.push([0, `/planes/agent/toolSurfaceRefs/${i237}`, profile.id]);
}
broken(report, 40, 1, `/tools/${i226}/executableDigest`, [], related236);
}
const list242 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index229 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef230);
let t245 = true;
for (let i246 = 0; i246 < list242.length; i246++) {
const s243 = list242[i246];
if (!(((s243.id !== toolSurfaceRef230) || (s243.provider === provider244)))) { t245 = false; break; }
}
if (!(t245)) {
const related247 = [];
for (let i248 = 0; i248 < toolSurfaceRefs241.length; i248++) {
const other249 = toolSurfaceRefs241[i248];
if ((other249 === toolSurfaceRef230)) related247.push([0, `/planes/agent/toolSurfaceRefs/${i248}`, profile.id]);
}
broken(report, 41, 1, `/tools/${i226}/provider`, [provider244], related247);
}
let t255 = !((configDigest250 !== undefined));
if (!t255) {
const list251 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index229 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef230);
let t253 = true;
for (let i254 = 0; i254 < list251.length; i254++) {
const s252 = list251[i254];
if (!((((s252.id !== toolSurfaceRef230) || !((s252.nativeConfig !== undefined))) || (s252.nativeConfig.digest === configDigest250)))) { t253 = false; break; }
}
t255 = t253;
}
if (!(t255)) {
const related256 = [];
for (let i257 = 0; i257 < toolSurfaceRefs241.length; i257++) {
const other258 = toolSurfaceRefs241[i257];
if ((other258 === toolSurfaceRef230)) related256.push([0, `/planes/agent/toolSurfaceRefs/${i257}`, profile.id]);
}
broken(report, 42, 1, `/tools/${i226}/configDigest`, [], related256);
}
}
}
}

function checkAgentMachineProfileWithToolSurfaces(root, toolSurfaces, report) {
let index264;
const planes259 = root?.planes;
if (planes259 !== undefined) {
const agent260 = planes259?.agent;
if (agent260 !== undefined) {
const toolSurfaceRefs261 = agent260?.toolSurfaceRefs;
if (toolSurfaceRefs261 !== undefined) {
for (let i262 = 0; i262 < toolSurfaceRefs261.length; i262++) {
const item263 = toolSurfaceRefs261[i262];
const list265 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index264 ??= indexBy(toolSurfaces, (s0) => s0.id), item263);
let t267 = false;
for (let i268 = 0; i268 < list265.length; i268++) {
const s266 = list265[i268];
if ((s266.id === item263)) { t267 = true; break; }
}
if (!(t267)) {
broken(report, 0, 5, `/planes/agent/toolSurfaceRefs/${i262}`, [item263]);
}
}
}
}
}
}

function checkAgentToolSurfaceWithProfile(root, profile, report) {
const planes270 = profile?.planes;
const machine271 = planes270?.machine;
const manager272 = machine271?.manager;
const id274 = profile?.id;
const secrets282 = profile?.secrets;
const grants283 = secrets282?.grants;
let index284;
const id287 = root?.id;
const network303 = profile?.network;
const deny304 = network303?.deny;
const allow316 = network303?.allow;
const mounts333 = profile?.mounts;
let index334;
const agent360 = planes270?.agent;
const toolSurfaceRefs361 = agent360?.toolSurfaceRefs;
const executionPlane269 = root?.executionPlane;
const capabilities275 = root?.capabilities;
if (!(((!((executionPlane269 !== undefined)) || (executionPlane269 !== "machine")) || (manager272 !== "none")))) {
const related273 = [];
related273.push([0, `/planes/machine/manager`, profile.id]);
broken(report, 52, 1, `/executionPlane`, [id274], related273);
}
if (capabilities275 !== undefined) {
for (let i276 = 0; i276 < capabilities275.length; i276++) {
const item277 = capabilities275[i276];
const secretGrantNames278 = item277?.secretGrantNames;
const decision281 = item277?.decision;
const hosts300 = item277?.hosts;
const mountRefs329 = item277?.mountRefs;
const capability332 = item277?.capability;
const toolSurfaceRefs357 = item277?.toolSurfaceRefs;
if (secretGrantNames278 !== undefined) {
for (let i279 = 0; i279 < secretGrantNames278.length; i279++) {
const item280 = secretGrantNames278[i279];
let t290 = (decision281 === "deny");
if (!t290) {
const list285 = grants283.length <= 16 ? grants283 : equalIn(index284 ??= indexBy(grants283, (g0) => g0.name), item280);
let t288 = true;
for (let i289 = 0; i289 < list285.length; i289++) {
const g286 = list285[i289];
if (!((((g286.name !== item280) || !((g286.toolSurfaceRefs !== undefined))) || g286.toolSurfaceRefs.includes(id287)))) { t288 = false; break; }
}
t290 = t288;
}
if (!(t290)) {
const related291 = [];
for (let i292 = 0; i292 < grants283.length; i292++) {
const other293 = grants283[i292];
if ((other293.name === item280)) related291.push([0, `/secrets/grants/${i292}/toolSurfaceRefs`, profile.id]);
}
broken(report, 49, 1, `/capabilities/${i276}/secretGrantNames/${i279}`, [item280], related291);
}
let t298 = (decision281 === "deny");
if (!t298) {
const list294 = grants283.length <= 16 ? grants283 : equalIn(index284 ??= indexBy(grants283, (g0) => g0.name), item280);
let t296 = false;
for (let i297 = 0; i297 < list294.length; i297++) {
const g295 = list294[i297];
if ((g295.name === item280)) { t296 = true; break; }
}
t298 = t296;
}
if (!(t298)) {
const related299 = [];
related299.push([0, `/secrets/grants`, profile.id]);
broken(report, 54, 1, `/capabilities/${i276}/secretGrantNames/${i279}`, [id274, item280], related299);
}
}
}
if (hosts300 !== undefined) {
for (let i301 = 0; i301 < hosts300.length; i301++) {
const item302 = hosts300[i301];
let t314 = ((decision281 === "deny") || !((deny304 !== undefined)));
if (!t314) {
let t312 = false;
for (let i313 = 0; i313 < deny304.length; i313++) {
const d305 = deny304[i313];
let t311 = (d305 === item302);
if (!t311) {
let t310 = d305.startsWith("*.");
if (t310) {
const list306 = d305.split("*");
let t308 = false;
for (let i309 = 0; i309 < list306.length; i309++) {
const suffix307 = list306[i309];
if (((suffix307 !== "") && item302.endsWith(suffix307))) { t308 = true; break; }
}
t310 = t308;
}
t311 = t310;
}
if (t311) { t312 = true; break; }
}
t314 = !(t312);
}
if (!(t314)) {
const related315 = [];
related315.push([0, `/network/deny`, profile.id]);
broken(report, 50, 1, `/capabilities/${i276}/hosts/${i301}`, [id274, item302], related315);
}
let t327 = (decision281 === "deny");
if (!t327) {
let t326 = (allow316 !== undefined);
if (t326) {
let t324 = false;
for (let i325 = 0; i325 < allow316.length; i325++) {
const a317 = allow316[i325];
let t323 = (a317.host === item302);
if (!t323) {
let t322 = a317.host.startsWith("*.");
if (t322) {
const list318 = a317.host.split("*");
let t320 = false;
for (let i321 = 0; i321 < list318.length; i321++) {
const suffix319 = list318[i321];
if (((suffix319 !== "") && item302.endsWith(suffix319))) { t320 = true; break; }
}
t322 = t320;
}
t323 = t322;
}
if (t323) { t324 = true; break; }
}
t326 = t324;
}
t327 = t326;
}
if (!(t327)) {
const related328 = [];
related328.push([0, `/network/allow`, profile.id]);
broken(report, 51, 1, `/capabilities/${i276}/hosts/${i301}`, [id274, item302], related328);
}
}
}
if (mountRefs329 !== undefined) {
for (let i330 = 0; i330 < mountRefs329.length; i330++) {
const item331 = mountRefs329[i330];
let t339 = ((capability332 === "fs-write") || (decision281 === "deny"));
if (!t339) {
const list335 = mounts333.length <= 16 ? mounts333 : equalIn(index334 ??= indexBy(mounts333, (m0) => m0.id), item331);
let t337 = true;
for (let i338 = 0; i338 < list335.length; i338++) {
const m336 = list335[i338];
if (!(((m336.id !== item331) || (m336.accessMode !== "write-only-artifacts")))) { t337 = false; break; }
}
t339 = t337;
}
if (!(t339)) {
const related340 = [];
for (let i341 = 0; i341 < mounts333.length; i341++) {
const other342 = mounts333[i341];
if ((other342.id === item331)) related340.push([0, `/mounts/${i341}/accessMode`, profile.id]);
}
broken(report, 53, 1, `/capabilities/${i276}/mountRefs/${i330}`, [capability332, item331], related340);
}
let t347 = (decision281 === "deny");
if (!t347) {
const list343 = mounts333.length <= 16 ? mounts333 : equalIn(index334 ??= indexBy(mounts333, (m0) => m0.id), item331);
let t345 = false;
for (let i346 = 0; i346 < list343.length; i346++) {
const m344 = list343[i346];
if ((m344.id === item331)) { t345 = true; break; }
}
t347 = t345;
}
if (!(t347)) {
const related348 = [];
related348.push([0, `/mounts`, profile.id]);
broken(report, 55, 1, `/capabilities/${i276}/mountRefs/${i330}`, [id274, item331], related348);
}
let t353 = (!((capability332 === "fs-write" || capability332 === "vcs-commit")) || (decision281 === "deny"));
if (!t353) {
const list349 = mounts333.length <= 16 ? mounts333 : equalIn(index334 ??= indexBy(mounts333, (m0) => m0.id), item331);
let t351 = true;
for (let i352 = 0; i352 < list349.length; i352++) {
const m350 = list349[i352];
if (!((((m350.id !== item331) || (m350.accessMode === "read-write")) || ((capability332 === "fs-write") && (m350.accessMode === "write-only-artifacts"))))) { t351 = false; break; }
}
t353 = t351;
}
if (!(t353)) {
const related354 = [];
for (let i355 = 0; i355 < mounts333.length; i355++) {
const other356 = mounts333[i355];
if ((other356.id === item331)) related354.push([0, `/mounts/${i355}/accessMode`, profile.id]);
}
broken(report, 57, 1, `/capabilities/${i276}/mountRefs/${i330}`, [capability332, item331], related354);
}
}
}
if (toolSurfaceRefs357 !== undefined) {
for (let i358 = 0; i358 < toolSurfaceRefs357.length; i358++) {
const item359 = toolSurfaceRefs357[i358];
if (!(((decision281 === "deny") || toolSurfaceRefs361.includes(item359)))) {
const related362 = [];
related362.push([0, `/planes/agent/toolSurfaceRefs`, profile.id]);
broken(report, 56, 1, `/capabilities/${i276}/toolSurfaceRefs/${i358}`, [id274, item359], related362);
}
}
}
}
}
}

/** What is said where a rule is broken, by the number under which the checks report it. */
export const rules = /* @__PURE__ */ once((): readonly RuleText[] =>
  [
    '{"id":"agent/unknown-tool-surface","severity":"error","message":["The tool surface \'","\' is not among the documents."],"why":"What governs the tools has to be at hand before it can be checked, and is part of the policy hash.","fix":"Add the document, or correct the reference."}',
    '{"id":"fingerprint/other-profile","severity":"error","message":["The fingerprint is of the profile \'","\', and \'","\' is at hand."],"why":"Evidence counts for the agreement that it names.","fix":"Compare it with the profile that it names."}',
    '{"id":"fingerprint/path-not-hashed","severity":"error","message":["The path \'","\' is told, and the profile asks for digests of paths."],"why":"Paths can name customers and projects; the user has asked that evidence does not.","fix":"Write the digest of the path.","related":["What the profile asks for."]}',
    '{"id":"fingerprint/policy-hash","severity":"error","message":["The digest of the profile and its tool surfaces is ",", and the fingerprint says \'","\'."],"why":"What governed the launch was something else than what is at hand.","fix":"Compare with the documents as they were at the launch, or launch again."}',
    '{"id":"fingerprint/profile-digest","severity":"error","message":["The digest of the profile is ",", and the fingerprint says \'","\'."],"why":"A profile that was changed after the launch is not what was agreed.","fix":"Compare with the profile as it was at the launch, or launch again."}',
    '{"id":"fingerprint/tool-missing","severity":"error","message":["A tool surface of the profile has no record among the tools."],"why":"Silence about a tool is no evidence of it.","fix":"Record every tool surface of the profile, those that were absent included.","related":["The surfaces that were agreed."]}',
    '{"id":"launch/adapter","severity":"error","message":["The host was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/agent","severity":"error","message":["The agent was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/arch","severity":"error","message":["The architecture was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/cache-overlay","severity":"error","message":["Writes reached the cache of the host, and were agreed to be thrown away."],"why":"An agent that writes to a shared cache can poison what other programs run.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/capabilities","severity":"error","message":["The container had the Linux capability \'","\', which was not agreed."],"why":"Each capability widens what a process may do to the machine.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["The capabilities that were agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/container-user","severity":"error","message":["The user was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/effective-access","severity":"error","message":["The container had \'","\' in the mount, which is wider than what was agreed."],"why":"The access of a mount is a promise to the user about what an agent can do there.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/image","severity":"error","message":["The image was \'","\', and \'","\' was agreed."],"why":"The digest decides what runs; another one is another image, whatever its name.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/implicit-mounts","severity":"error","message":["The machine shared \'","\' of the host, and nothing beyond the mounts was agreed."],"why":"Every machine manager shares the whole home or all drives unless it is told not to.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["No implicit mounts were agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/layout","severity":"error","message":["The layout of the git directory was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/machine-image","severity":"error","message":["The image of the machine was \'","\', and \'","\' was agreed."],"why":"What confines the agent is the machine; another image is another machine.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/machine-name","severity":"error","message":["The machine was \'","\', and \'","\' was agreed."],"why":"Another machine has other folders, other images and another history.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/machine-network","severity":"error","message":["The network mode of the machine was \'","\', and another one was agreed."],"why":"Another mode may reach neighbours on the network of the host.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/manager","severity":"error","message":["The machine manager was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/mount-access","severity":"error","message":["The access \'","\' is recorded as agreed, and it was not."],"why":"Evidence that misquotes the agreement proves nothing.","fix":"Record the access that the profile asks for.","related":["What was agreed."]}',
    '{"id":"launch/mount-class","severity":"error","message":["The mount held \'","\', and another class was agreed."],"why":"The class decides how content is treated and kept.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/mount-target","severity":"error","message":["The mount appeared at \'","\', and another place was agreed."],"why":"A mount at another place may cover something, or be taken for something else.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/mount-transport","severity":"error","message":["The mount came over \'","\', and another transport was agreed."],"why":"Transports differ in who may see the folder on the way.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/network-mode","severity":"error","message":["The network mode was \'","\', and \'","\' was agreed."],"why":"A container that reaches more than was agreed can carry data out.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/no-new-privileges","severity":"error","message":["Processes could gain privileges, and that was agreed not to be."],"why":"A set-user-ID program would undo the rights of the container\'s user.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/oci-runtime","severity":"error","message":["The OCI runtime was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/privileged","severity":"error","message":["The container was privileged."],"why":"A privileged container is no boundary.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/provider","severity":"error","message":["The provider was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/ref","severity":"error","message":["The reference was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/repository","severity":"error","message":["The repository was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/rootful","severity":"error","message":["The container engine ran as root of the machine, and an ordinary user was agreed."],"why":"Who leaves a container of a rootful engine arrives as root of the machine.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/rootless","severity":"error","message":["The engine ran with root."],"why":"Who leaves a container of such an engine arrives as root.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/rosetta","severity":"error","message":["Rosetta was on, and was not agreed."],"why":"Programs of another architecture run where none were expected.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/runtime","severity":"error","message":["The container engine was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/seccomp","severity":"error","message":["No seccomp filter was in force."],"why":"Without a filter, the container may make every system call.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/seccomp-profile","severity":"error","message":["The seccomp profile was \'","\', and \'","\' was agreed."],"why":"Another profile allows other system calls.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/source-outside-root","severity":"error","message":["The content came from \'","\', outside the root that admits the mount."],"why":"A link can lead out of a root; only the resolved place tells what was really opened.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/sudo","severity":"error","message":["A command could raise the rights of the container\'s user."],"why":"With it, every other limit inside the container can be lifted.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/tool-absent","severity":"error","message":["The tool of \'","\' did not answer: ","."],"why":"A tool that is not there, or does not work, is not what was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["The surface that was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/tool-executable","severity":"error","message":["The program of the tool is not the one that was agreed."],"why":"Another program may do something else under the same name.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["The surface that was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/tool-provider","severity":"error","message":["The tool was of \'","\', and its surface governs another provider."],"why":"A surface governs the tools of one provider, in that provider\'s words.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["The surface that was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/tool-settings","severity":"error","message":["The settings of the tool are not those that were agreed."],"why":"A tool follows its own settings, and they can widen what it does.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["The surface that was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/uid-mapping","severity":"error","message":["The mapping of the user was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/unknown-grant","severity":"error","message":["The secret grant \'","\' was used, and the profile does not have it."],"why":"No secret crosses without a grant.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["The grants that were agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/unknown-mount","severity":"error","message":["The profile has no mount \'","\', and it was there."],"why":"What was not agreed must not be in the container\'s sight.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["The mounts that were agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/unknown-tool","severity":"error","message":["The profile does not name the tool surface \'","\', and its tool was there."],"why":"A tool that was not agreed is governed by nothing.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["The surfaces that were agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/userns","severity":"error","message":["The user namespace was \'","\', and another one was agreed."],"why":"The user namespace decides who an escaped process is.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/writable-root","severity":"error","message":["The root file system could be written, and read-only was agreed."],"why":"What is written there stays for whoever uses the container next.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"tool/grant-of-others","severity":"error","message":["The secret grant \'","\' is for other tool surfaces."],"why":"A grant that names its surfaces is for them alone.","fix":"Add this surface to `toolSurfaceRefs` of the grant, or remove the grant from the scope.","related":["Those who may use the grant."]}',
    '{"id":"tool/host-denied","severity":"error","message":["The profile \'","\' denies connections to \'","\'."],"why":"A denial always wins, so the capability grants nothing there.","fix":"Remove the host from the scope, or from `network.deny` of the profile.","related":["What the network policy denies."]}',
    '{"id":"tool/host-not-allowed","severity":"error","message":["The profile \'","\' does not allow connections to \'","\'."],"why":"A tool reaches no more of the network than the container does.","fix":"Add the host to `network.allow` of the profile, or remove it from the scope.","related":["What the network policy allows."]}',
    '{"id":"tool/no-machine","severity":"error","message":["The tool runs in the machine, and the profile \'","\' has none."],"why":"Without a machine, what runs beside the container runs on the host.","fix":"Run the tool in the container.","related":["There is no machine."]}',
    '{"id":"tool/read-on-write-only","severity":"error","message":["\'","\' is granted on \'","\', which the agent cannot read."],"why":"A tool may never do more in a mount than the mount itself admits.","fix":"Name a mount that can be read, or remove it from the scope.","related":["The access of the mount."]}',
    '{"id":"tool/unknown-grant","severity":"error","message":["The profile \'","\' has no secret grant \'","\'."],"why":"No secret crosses without a grant of the profile.","fix":"Add the grant to `secrets.grants` of the profile, or correct the name.","related":["The grants of the profile."]}',
    '{"id":"tool/unknown-mount","severity":"error","message":["The profile \'","\' has no mount \'","\'."],"why":"A scope that names nothing either grants nothing or was meant for something else.","fix":"Name a mount of the profile.","related":["The mounts of the profile."]}',
    '{"id":"tool/unknown-subagent-surface","severity":"error","message":["The agent of the profile \'","\' does not use the tool surface \'","\'."],"why":"An agent that is started may use no more than the one that starts it.","fix":"Name one of `planes.agent.toolSurfaceRefs` of the profile.","related":["The surfaces that the agent uses."]}',
    '{"id":"tool/write-on-read-only","severity":"error","message":["\'","\' is granted on \'","\', which the agent cannot write and read back."],"why":"A tool may never do more in a mount than the mount itself admits.","fix":"Name a mount with the access `read-write`, or remove it from the scope.","related":["The access of the mount."]}',
  ].map((text) => JSON.parse(text)),
);

/** Planes and crossings, by the number under which the checks report them. */
export const planes: readonly string[] = ["container \u2192 agentplane", "agent \u2192 container", "user \u2192 agent", "host \u2192 container", "host", "agent", "container", "user", "machine", "worktree", "container \u2192 outside"];

/** The checks, each for the documents of one contract, with the further documents that it needs. */
export const checks: readonly RuleCheck[] = [{ contract: "AgentMachineFingerprint", needs: ["profile"], run: checkAgentMachineFingerprintWithProfile }, { contract: "AgentMachineFingerprint", needs: ["profile","toolSurfaces"], run: checkAgentMachineFingerprintWithProfileAndToolSurfaces }, { contract: "AgentMachineProfile", needs: ["toolSurfaces"], run: checkAgentMachineProfileWithToolSurfaces }, { contract: "AgentToolSurface", needs: ["profile"], run: checkAgentToolSurfaceWithProfile }];
