// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import { once } from "../once.ts";
import { behind, lazy } from "../pattern.ts";
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, mostRelated, prefixesIn } from "../rules/support.ts";
import { policyHashDiffers, profileDigestDiffers } from "../rules/digest-functions.ts";

const words110 = [".husky", ".vscode", ".idea", ".zed", ".devcontainer", ".devcontainer.json", ".mcp.json", ".claude", ".codex", ".cursor", ".gemini"];
const pattern115 = /* @__PURE__ */ behind(
  ".git/",
  /* @__PURE__ */ lazy(
  () => "[.]git/(?:commondir|config|config[.]worktree|hooks)/",
),
);
const pattern290 = /* @__PURE__ */ lazy(() => "^https://[a-z0-9.-]+$");

function checkAgentMachineFingerprintWithProfile(root, profile, report) {
const mounts1 = profile?.mounts;
const id12 = profile?.id;
const planes15 = profile?.planes;
const agent16 = planes15?.agent;
const toolSurfaceRefs17 = agent16?.toolSurfaceRefs;
const secrets30 = profile?.secrets;
const grants31 = secrets30?.grants;
let index32;
const evidence43 = profile?.evidence;
const pathDisclosure44 = evidence43?.pathDisclosure;
let index46;
const host123 = planes15?.host;
const pathAllowlist124 = host123?.pathAllowlist;
let index125;
const adapter128 = host123?.adapter;
const arch148 = host123?.arch;
const agentRef151 = agent16?.agentRef;
const network154 = profile?.network;
const mode155 = network154?.mode;
const container157 = planes15?.container;
const image158 = container157?.image;
const digest159 = image158?.digest;
const ociRuntime162 = container157?.ociRuntime;
const runtime166 = container157?.runtime;
const seccomp169 = container157?.seccomp;
const digest170 = seccomp169?.digest;
const userns172 = container157?.userns;
const readOnlyRootfs174 = container157?.readOnlyRootfs;
const capabilities178 = container157?.capabilities;
const add179 = capabilities178?.add;
const user182 = planes15?.user;
const containerUser183 = user182?.containerUser;
const uidMapping186 = user182?.uidMapping;
const machine189 = planes15?.machine;
const image190 = machine189?.image;
const digest191 = image190?.digest;
const name193 = machine189?.name;
const networkMode195 = machine189?.networkMode;
const manager197 = machine189?.manager;
const provider199 = machine189?.provider;
const rootful201 = machine189?.rootful;
const rosetta203 = machine189?.rosetta;
const worktree209 = planes15?.worktree;
const gitDir210 = worktree209?.gitDir;
const layout211 = gitDir210?.layout;
const ref213 = worktree209?.ref;
const repository215 = worktree209?.repository;
const mounts3 = root?.mounts;
let index4;
const profileRef11 = root?.profileRef;
const profileDigest14 = root?.profileDigest;
const tools19 = root?.tools;
let index20;
const secretGrantsUsed27 = root?.secretGrantsUsed;
const planes144 = root?.planes;
const network216 = root?.network;
let t9 = true;
for (let i10 = 0; i10 < mounts1.length; i10++) {
const m2 = mounts1[i10];
const list5 = mounts3.length <= 16 ? mounts3 : equalIn(index4 ??= indexBy(mounts3, (o0) => o0.mountRef), m2.id);
let t7 = false;
for (let i8 = 0; i8 < list5.length; i8++) {
const o6 = list5[i8];
if ((o6.mountRef === m2.id)) { t7 = true; break; }
}
if (!(t7)) { t9 = false; break; }
}
if (!(t9)) {
broken(report, 1, 0, `/mounts`, [], [[0, `/mounts`, profile.id]]);
}
if (!((profileRef11 === id12))) {
broken(report, 2, 1, `/profileRef`, [profileRef11, id12]);
}
for (const found13 of profileDigestDiffers({ root: root, profile: profile, this: root })) {
broken(report, 5, 1, `/profileDigest` + found13.pointer, [found13.found, profileDigest14], found13.related, found13.count);
}
let t25 = true;
for (let i26 = 0; i26 < toolSurfaceRefs17.length; i26++) {
const s18 = toolSurfaceRefs17[i26];
const list21 = tools19.length <= 16 ? tools19 : equalIn(index20 ??= indexBy(tools19, (t0) => t0.toolSurfaceRef), s18);
let t23 = false;
for (let i24 = 0; i24 < list21.length; i24++) {
const t22 = list21[i24];
if ((t22.toolSurfaceRef === s18)) { t23 = true; break; }
}
if (!(t23)) { t25 = false; break; }
}
if (!(t25)) {
broken(report, 7, 2, `/tools`, [], [[0, `/planes/agent/toolSurfaceRefs`, profile.id]]);
}
if (secretGrantsUsed27 !== undefined) {
for (let i28 = 0; i28 < secretGrantsUsed27.length; i28++) {
const item29 = secretGrantsUsed27[i28];
const list33 = grants31.length <= 16 ? grants31 : equalIn(index32 ??= indexBy(grants31, (g0) => g0.name), item29);
let t35 = false;
for (let i36 = 0; i36 < list33.length; i36++) {
const g34 = list33[i36];
if ((g34.name === item29)) { t35 = true; break; }
}
if (!(t35)) {
broken(report, 48, 3, `/secretGrantsUsed/${i28}`, [item29], [[0, `/secrets/grants`, profile.id]]);
}
}
}
if (tools19 !== undefined) {
for (let i37 = 0; i37 < tools19.length; i37++) {
const item38 = tools19[i37];
const toolSurfaceRef39 = item38?.toolSurfaceRef;
if (!(toolSurfaceRefs17.includes(toolSurfaceRef39))) {
broken(report, 50, 2, `/tools/${i37}/toolSurfaceRef`, [toolSurfaceRef39], [[0, `/planes/agent/toolSurfaceRefs`, profile.id]]);
}
}
}
if (mounts3 !== undefined) {
for (let i40 = 0; i40 < mounts3.length; i40++) {
const item41 = mounts3[i40];
const source42 = item41?.source;
const effectiveAccess45 = item41?.effectiveAccess;
const mountRef47 = item41?.mountRef;
const accessMode76 = item41?.accessMode;
const pathClass85 = item41?.pathClass;
const agentPath94 = item41?.agentPath;
const transport103 = item41?.transport;
if (!((((!((source42 !== undefined)) || !((pathDisclosure44 !== undefined))) || (pathDisclosure44 !== "hashed")) || source42.startsWith("sha256:")))) {
broken(report, 3, 0, `/mounts/${i40}/source`, [source42], [[0, `/evidence/pathDisclosure`, profile.id]]);
}
let t52 = ((effectiveAccess45 === "masked") || ((source42 !== undefined) && (!(source42.startsWith("sha256:")) || ((pathDisclosure44 !== undefined) && (pathDisclosure44 === "hashed")))));
if (!t52) {
const list48 = mounts1.length <= 16 ? mounts1 : equalIn(index46 ??= indexBy(mounts1, (m0) => m0.id), mountRef47);
let t50 = true;
for (let i51 = 0; i51 < list48.length; i51++) {
const m49 = list48[i51];
if (!(((m49.id !== mountRef47) || !((m49.source.path !== undefined))))) { t50 = false; break; }
}
t52 = t50;
}
if (!(t52)) {
const related53 = [];
let count54 = 0;
for (let i55 = 0; i55 < mounts1.length; i55++) {
const other56 = mounts1[i55];
if ((other56.id === mountRef47)) {
if (count54++ < mostRelated) related53.push([0, `/mounts/${i55}/source`, profile.id]);
}
}
broken(report, 6, 0, `/mounts/${i40}/source`, [], related53, count54);
}
let t61 = (effectiveAccess45 !== "read-write");
if (!t61) {
const list57 = mounts1.length <= 16 ? mounts1 : equalIn(index46 ??= indexBy(mounts1, (m0) => m0.id), mountRef47);
let t59 = true;
for (let i60 = 0; i60 < list57.length; i60++) {
const m58 = list57[i60];
if (!(((((m58.id !== mountRef47) || !((m58.cache !== undefined))) || !((m58.source.path !== undefined))) || ((m58.cache.writeBack !== undefined) && (m58.cache.writeBack === "shared"))))) { t59 = false; break; }
}
t61 = t59;
}
if (!(t61)) {
const related62 = [];
let count63 = 0;
for (let i64 = 0; i64 < mounts1.length; i64++) {
const other65 = mounts1[i64];
if ((other65.id === mountRef47)) {
if (count63++ < mostRelated) related62.push([0, `/mounts/${i64}/cache`, profile.id]);
}
}
broken(report, 11, 0, `/mounts/${i40}/effectiveAccess`, [], related62, count63);
}
const list66 = mounts1.length <= 16 ? mounts1 : equalIn(index46 ??= indexBy(mounts1, (m0) => m0.id), mountRef47);
let t68 = true;
for (let i69 = 0; i69 < list66.length; i69++) {
const m67 = list66[i69];
if (!(((((m67.id !== mountRef47) || (effectiveAccess45 === "masked")) || (m67.accessMode === "read-write")) || ((m67.accessMode === "write-only-artifacts") ? (effectiveAccess45 === "write-only") : (effectiveAccess45 === "read-only" || effectiveAccess45 === "overlay"))))) { t68 = false; break; }
}
if (!(t68)) {
const related70 = [];
let count71 = 0;
for (let i72 = 0; i72 < mounts1.length; i72++) {
const other73 = mounts1[i72];
if ((other73.id === mountRef47)) {
if (count71++ < mostRelated) related70.push([0, `/mounts/${i72}/accessMode`, profile.id]);
}
}
broken(report, 15, 0, `/mounts/${i40}/effectiveAccess`, [effectiveAccess45], related70, count71);
}
const list74 = mounts1.length <= 16 ? mounts1 : equalIn(index46 ??= indexBy(mounts1, (m0) => m0.id), mountRef47);
let t77 = true;
for (let i78 = 0; i78 < list74.length; i78++) {
const m75 = list74[i78];
if (!(((m75.id !== mountRef47) || (m75.accessMode === accessMode76)))) { t77 = false; break; }
}
if (!(t77)) {
const related79 = [];
let count80 = 0;
for (let i81 = 0; i81 < mounts1.length; i81++) {
const other82 = mounts1[i81];
if ((other82.id === mountRef47)) {
if (count80++ < mostRelated) related79.push([0, `/mounts/${i81}/accessMode`, profile.id]);
}
}
broken(report, 23, 0, `/mounts/${i40}/accessMode`, [accessMode76], related79, count80);
}
const list83 = mounts1.length <= 16 ? mounts1 : equalIn(index46 ??= indexBy(mounts1, (m0) => m0.id), mountRef47);
let t86 = true;
for (let i87 = 0; i87 < list83.length; i87++) {
const m84 = list83[i87];
if (!(((m84.id !== mountRef47) || (m84.pathClass === pathClass85)))) { t86 = false; break; }
}
if (!(t86)) {
const related88 = [];
let count89 = 0;
for (let i90 = 0; i90 < mounts1.length; i90++) {
const other91 = mounts1[i90];
if ((other91.id === mountRef47)) {
if (count89++ < mostRelated) related88.push([0, `/mounts/${i90}/pathClass`, profile.id]);
}
}
broken(report, 24, 0, `/mounts/${i40}/pathClass`, [pathClass85], related88, count89);
}
const list92 = mounts1.length <= 16 ? mounts1 : equalIn(index46 ??= indexBy(mounts1, (m0) => m0.id), mountRef47);
let t95 = true;
for (let i96 = 0; i96 < list92.length; i96++) {
const m93 = list92[i96];
if (!(((m93.id !== mountRef47) || (m93.agentPath === agentPath94)))) { t95 = false; break; }
}
if (!(t95)) {
const related97 = [];
let count98 = 0;
for (let i99 = 0; i99 < mounts1.length; i99++) {
const other100 = mounts1[i99];
if ((other100.id === mountRef47)) {
if (count98++ < mostRelated) related97.push([0, `/mounts/${i99}/agentPath`, profile.id]);
}
}
broken(report, 25, 0, `/mounts/${i40}/agentPath`, [agentPath94], related97, count98);
}
const list101 = mounts1.length <= 16 ? mounts1 : equalIn(index46 ??= indexBy(mounts1, (m0) => m0.id), mountRef47);
let t104 = true;
for (let i105 = 0; i105 < list101.length; i105++) {
const m102 = list101[i105];
if (!((((m102.id !== mountRef47) || !((m102.transport !== undefined))) || (m102.transport === transport103)))) { t104 = false; break; }
}
if (!(t104)) {
const related106 = [];
let count107 = 0;
for (let i108 = 0; i108 < mounts1.length; i108++) {
const other109 = mounts1[i108];
if ((other109.id === mountRef47)) {
if (count107++ < mostRelated) related106.push([0, `/mounts/${i108}/transport`, profile.id]);
}
}
broken(report, 26, 0, `/mounts/${i40}/transport`, [transport103], related106, count107);
}
let t116 = (!((source42 !== undefined)) || !((effectiveAccess45 === "read-write" || effectiveAccess45 === "write-only")));
if (!t116) {
const text112 = (lowerAscii(source42) + "/");
let t113 = true;
for (let i114 = 0; i114 < words110.length; i114++) {
const place111 = words110[i114];
if (!((text112.split((("/" + place111) + "/")).length === text112.split((("/" + place111) + "/worktrees/")).length))) { t113 = false; break; }
}
t116 = (t113 && !(pattern115.test((lowerAscii(source42) + "/"))));
}
if (!(t116)) {
const related117 = [];
let count118 = 0;
for (let i119 = 0; i119 < mounts1.length; i119++) {
const other120 = mounts1[i119];
if ((other120.id === mountRef47)) {
if (count118++ < mostRelated) related117.push([0, `/mounts/${i119}/accessMode`, profile.id]);
}
}
broken(report, 31, 0, `/mounts/${i40}/source`, [source42, effectiveAccess45], related117, count118);
}
let t135 = (!((source42 !== undefined)) || source42.startsWith("sha256:"));
if (!t135) {
const list121 = mounts1.length <= 16 ? mounts1 : equalIn(index46 ??= indexBy(mounts1, (m0) => m0.id), mountRef47);
const text129 = lowerAscii(source42);
let t133 = true;
for (let i134 = 0; i134 < list121.length; i134++) {
const m122 = list121[i134];
let t132 = (((m122.id !== mountRef47) || !((m122.source.allowlistRootId !== undefined))) || isAtOrBelow(source42, ("root:" + m122.source.allowlistRootId)));
if (!t132) {
const list126 = pathAllowlist124.length <= 16 ? pathAllowlist124 : equalIn(index125 ??= indexBy(pathAllowlist124, (r0) => r0.rootId), m122.source.allowlistRootId);
let t130 = false;
for (let i131 = 0; i131 < list126.length; i131++) {
const r127 = list126[i131];
if (((r127.rootId === m122.source.allowlistRootId) && ((adapter128 === "linux") ? isAtOrBelow(source42, r127.path) : isAtOrBelow(text129, lowerAscii(r127.path))))) { t130 = true; break; }
}
t132 = t130;
}
if (!(t132)) { t133 = false; break; }
}
t135 = t133;
}
if (!(t135)) {
const related136 = [];
let count137 = 0;
for (let i138 = 0; i138 < mounts1.length; i138++) {
const other139 = mounts1[i138];
if ((other139.id === mountRef47)) {
if (count137++ < mostRelated) related136.push([0, `/mounts/${i138}/source`, profile.id]);
}
}
broken(report, 41, 0, `/mounts/${i40}/source`, [source42], related136, count137);
}
const list140 = mounts1.length <= 16 ? mounts1 : equalIn(index46 ??= indexBy(mounts1, (m0) => m0.id), mountRef47);
let t142 = false;
for (let i143 = 0; i143 < list140.length; i143++) {
const m141 = list140[i143];
if ((m141.id === mountRef47)) { t142 = true; break; }
}
if (!(t142)) {
broken(report, 49, 0, `/mounts/${i40}/mountRef`, [mountRef47], [[0, `/mounts`, profile.id]]);
}
}
}
if (planes144 !== undefined) {
const host145 = planes144?.host;
const agent149 = planes144?.agent;
const container152 = planes144?.container;
const user180 = planes144?.user;
const machine187 = planes144?.machine;
const worktree207 = planes144?.worktree;
if (host145 !== undefined) {
const adapter146 = host145?.adapter;
const arch147 = host145?.arch;
if (!((adapter146 === adapter128))) {
broken(report, 8, 4, `/planes/host/adapter`, [adapter146, adapter128], [[0, `/planes/host/adapter`, profile.id]]);
}
if (!((arch147 === arch148))) {
broken(report, 10, 4, `/planes/host/arch`, [arch147, arch148], [[0, `/planes/host/arch`, profile.id]]);
}
}
if (agent149 !== undefined) {
const agentRef150 = agent149?.agentRef;
if (!((agentRef150 === agentRef151))) {
broken(report, 9, 5, `/planes/agent/agentRef`, [agentRef150, agentRef151], [[0, `/planes/agent/agentRef`, profile.id]]);
}
}
if (container152 !== undefined) {
const networkMode153 = container152?.networkMode;
const imageDigest156 = container152?.imageDigest;
const noNewPrivileges160 = container152?.noNewPrivileges;
const ociRuntime161 = container152?.ociRuntime;
const privileged163 = container152?.privileged;
const rootless164 = container152?.rootless;
const runtime165 = container152?.runtime;
const seccompEnabled167 = container152?.seccompEnabled;
const seccompDigest168 = container152?.seccompDigest;
const userns171 = container152?.userns;
const readOnlyRootfs173 = container152?.readOnlyRootfs;
const effectiveCapabilities175 = container152?.effectiveCapabilities;
if (!(((networkMode153 === "none") || ((mode155 !== "none") && (networkMode153 !== "host"))))) {
broken(report, 13, 6, `/planes/container/networkMode`, [networkMode153, mode155], [[0, `/network/mode`, profile.id]]);
}
if (!((imageDigest156 === digest159))) {
broken(report, 16, 6, `/planes/container/imageDigest`, [imageDigest156, digest159], [[0, `/planes/container/image/digest`, profile.id]]);
}
if (!(noNewPrivileges160)) {
broken(report, 28, 6, `/planes/container/noNewPrivileges`, [], [[0, `/planes/container/noNewPrivileges`, profile.id]]);
}
if (!(((!((ociRuntime161 !== undefined)) || !((ociRuntime162 !== undefined))) || (ociRuntime161 === ociRuntime162)))) {
broken(report, 29, 6, `/planes/container/ociRuntime`, [ociRuntime161, ociRuntime162], [[0, `/planes/container/ociRuntime`, profile.id]]);
}
if (!(!(privileged163))) {
broken(report, 30, 6, `/planes/container/privileged`, [], [[0, `/planes/container/privileged`, profile.id]]);
}
if (!(rootless164)) {
broken(report, 36, 6, `/planes/container/rootless`, [], [[0, `/planes/container/rootless`, profile.id]]);
}
if (!((runtime165 === runtime166))) {
broken(report, 38, 6, `/planes/container/runtime`, [runtime165, runtime166], [[0, `/planes/container/runtime`, profile.id]]);
}
if (!(seccompEnabled167)) {
broken(report, 39, 6, `/planes/container/seccompEnabled`, [], [[0, `/planes/container/seccomp`, profile.id]]);
}
if (!(((!((seccompDigest168 !== undefined)) || !((digest170 !== undefined))) || (seccompDigest168 === digest170)))) {
broken(report, 40, 6, `/planes/container/seccompDigest`, [seccompDigest168, digest170], [[0, `/planes/container/seccomp/digest`, profile.id]]);
}
if (!((userns171 === ((userns172 !== undefined) ? userns172 : "keep-id")))) {
broken(report, 51, 6, `/planes/container/userns`, [userns171], [[0, `/planes/container/userns`, profile.id]]);
}
if (!((readOnlyRootfs173 || ((readOnlyRootfs174 !== undefined) && !(readOnlyRootfs174))))) {
broken(report, 52, 6, `/planes/container/readOnlyRootfs`, [], [[0, `/planes/container/readOnlyRootfs`, profile.id]]);
}
if (effectiveCapabilities175 !== undefined) {
for (let i176 = 0; i176 < effectiveCapabilities175.length; i176++) {
const item177 = effectiveCapabilities175[i176];
if (!(add179.includes(item177))) {
broken(report, 12, 6, `/planes/container/effectiveCapabilities/${i176}`, [item177], [[0, `/planes/container/capabilities/add`, profile.id]]);
}
}
}
}
if (user180 !== undefined) {
const containerUser181 = user180?.containerUser;
const sudoAvailable184 = user180?.sudoAvailable;
const uidMapping185 = user180?.uidMapping;
if (!((containerUser181 === containerUser183))) {
broken(report, 14, 7, `/planes/user/containerUser`, [containerUser181, containerUser183], [[0, `/planes/user/containerUser`, profile.id]]);
}
if (!(!(sudoAvailable184))) {
broken(report, 42, 7, `/planes/user/sudoAvailable`, [], [[0, `/planes/user/sudo`, profile.id]]);
}
if (!((uidMapping185 === uidMapping186))) {
broken(report, 47, 7, `/planes/user/uidMapping`, [uidMapping185, uidMapping186], [[0, `/planes/user/uidMapping`, profile.id]]);
}
}
if (machine187 !== undefined) {
const imageDigest188 = machine187?.imageDigest;
const name192 = machine187?.name;
const networkMode194 = machine187?.networkMode;
const manager196 = machine187?.manager;
const provider198 = machine187?.provider;
const rootful200 = machine187?.rootful;
const rosetta202 = machine187?.rosetta;
const implicitMountsObserved204 = machine187?.implicitMountsObserved;
if (!((((!((imageDigest188 !== undefined)) || !((image190 !== undefined))) || !((digest191 !== undefined))) || (imageDigest188 === digest191)))) {
broken(report, 19, 8, `/planes/machine/imageDigest`, [imageDigest188, digest191], [[0, `/planes/machine/image/digest`, profile.id]]);
}
if (!(((!((name192 !== undefined)) || !((name193 !== undefined))) || (name192 === name193)))) {
broken(report, 20, 8, `/planes/machine/name`, [name192, name193], [[0, `/planes/machine/name`, profile.id]]);
}
if (!((!((networkMode194 !== undefined)) || (networkMode194 === ((networkMode195 !== undefined) ? networkMode195 : "user-mode"))))) {
broken(report, 21, 8, `/planes/machine/networkMode`, [networkMode194], [[0, `/planes/machine/networkMode`, profile.id]]);
}
if (!((manager196 === manager197))) {
broken(report, 22, 8, `/planes/machine/manager`, [manager196, manager197], [[0, `/planes/machine/manager`, profile.id]]);
}
if (!((provider198 === provider199))) {
broken(report, 32, 8, `/planes/machine/provider`, [provider198, provider199], [[0, `/planes/machine/provider`, profile.id]]);
}
if (!(((!((rootful200 !== undefined)) || !(rootful200)) || ((rootful201 !== undefined) && rootful201)))) {
broken(report, 35, 8, `/planes/machine/rootful`, [], [[0, `/planes/machine/rootful`, profile.id]]);
}
if (!(((!((rosetta202 !== undefined)) || !(rosetta202)) || ((rosetta203 !== undefined) && rosetta203)))) {
broken(report, 37, 8, `/planes/machine/rosetta`, [], [[0, `/planes/machine/rosetta`, profile.id]]);
}
if (implicitMountsObserved204 !== undefined) {
for (let i205 = 0; i205 < implicitMountsObserved204.length; i205++) {
const item206 = implicitMountsObserved204[i205];
if (!(false)) {
broken(report, 17, 8, `/planes/machine/implicitMountsObserved/${i205}`, [item206], [[0, `/planes/machine/implicitMounts`, profile.id]]);
}
}
}
}
if (worktree207 !== undefined) {
const layout208 = worktree207?.layout;
const ref212 = worktree207?.ref;
const repository214 = worktree207?.repository;
if (!((!((layout208 !== undefined)) || (layout208 === layout211)))) {
broken(report, 18, 9, `/planes/worktree/layout`, [layout208, layout211], [[0, `/planes/worktree/gitDir/layout`, profile.id]]);
}
if (!(((!((ref212 !== undefined)) || !((ref213 !== undefined))) || (ref212 === ref213)))) {
broken(report, 33, 9, `/planes/worktree/ref`, [ref212, ref213], [[0, `/planes/worktree/ref`, profile.id]]);
}
if (!(((!((repository214 !== undefined)) || !((repository215 !== undefined))) || (repository214 === repository215)))) {
broken(report, 34, 9, `/planes/worktree/repository`, [repository214, repository215], [[0, `/planes/worktree/repository`, profile.id]]);
}
}
}
if (network216 !== undefined) {
const mode217 = network216?.mode;
if (!((mode217 === mode155))) {
broken(report, 27, 10, `/network/mode`, [mode217, mode155], [[0, `/network/mode`, profile.id]]);
}
}
if (tools19 !== undefined) {
for (let i218 = 0; i218 < tools19.length; i218++) {
const item219 = tools19[i218];
const probe220 = item219?.probe;
const toolSurfaceRef225 = item219?.toolSurfaceRef;
if (!((probe220 === "ok"))) {
const related221 = [];
let count222 = 0;
for (let i223 = 0; i223 < toolSurfaceRefs17.length; i223++) {
const other224 = toolSurfaceRefs17[i223];
if ((other224 === toolSurfaceRef225)) {
if (count222++ < mostRelated) related221.push([0, `/planes/agent/toolSurfaceRefs/${i223}`, profile.id]);
}
}
broken(report, 43, 2, `/tools/${i218}/probe`, [toolSurfaceRef225, probe220], related221, count222);
}
}
}
}

function checkAgentMachineFingerprintWithProfileAndToolSurfaces(root, profile, toolSurfaces, report) {
let index232;
const planes243 = profile?.planes;
const agent244 = planes243?.agent;
const toolSurfaceRefs245 = agent244?.toolSurfaceRefs;
const policyHash227 = root?.policyHash;
const tools228 = root?.tools;
for (const found226 of policyHashDiffers({ root: root, profile: profile, toolSurfaces: toolSurfaces, this: root })) {
broken(report, 4, 1, `/policyHash` + found226.pointer, [found226.found, policyHash227], found226.related, found226.count);
}
if (tools228 !== undefined) {
for (let i229 = 0; i229 < tools228.length; i229++) {
const item230 = tools228[i229];
const executableDigest231 = item230?.executableDigest;
const toolSurfaceRef233 = item230?.toolSurfaceRef;
const provider248 = item230?.provider;
const configDigest255 = item230?.configDigest;
let t238 = !((executableDigest231 !== undefined));
if (!t238) {
const list234 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index232 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef233);
let t236 = true;
for (let i237 = 0; i237 < list234.length; i237++) {
const s235 = list234[i237];
if (!(((((s235.id !== toolSurfaceRef233) || !((s235.executable !== undefined))) || !((s235.executable.digest !== undefined))) || (s235.executable.digest === executableDigest231)))) { t236 = false; break; }
}
t238 = t236;
}
if (!(t238)) {
const related239 = [];
let count240 = 0;
for (let i241 = 0; i241 < toolSurfaceRefs245.length; i241++) {
const other242 = toolSurfaceRefs245[i241];
if ((other242 === toolSurfaceRef233)) {
if (count240++ < mostRelated) related239.push([0, `/planes/agent/toolSurfaceRefs/${i241}`, profile.id]);
}
}
broken(report, 44, 2, `/tools/${i229}/executableDigest`, [], related239, count240);
}
const list246 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index232 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef233);
let t249 = true;
for (let i250 = 0; i250 < list246.length; i250++) {
const s247 = list246[i250];
if (!(((s247.id !== toolSurfaceRef233) || (s247.provider === provider248)))) { t249 = false; break; }
}
if (!(t249)) {
const related251 = [];
let count252 = 0;
for (let i253 = 0; i253 < toolSurfaceRefs245.length; i253++) {
const other254 = toolSurfaceRefs245[i253];
if ((other254 === toolSurfaceRef233)) {
if (count252++ < mostRelated) related251.push([0, `/planes/agent/toolSurfaceRefs/${i253}`, profile.id]);
}
}
broken(report, 45, 2, `/tools/${i229}/provider`, [provider248], related251, count252);
}
let t260 = !((configDigest255 !== undefined));
if (!t260) {
const list256 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index232 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef233);
let t258 = true;
for (let i259 = 0; i259 < list256.length; i259++) {
const s257 = list256[i259];
if (!((((s257.id !== toolSurfaceRef233) || !((s257.nativeConfig !== undefined))) || (s257.nativeConfig.digest === configDigest255)))) { t258 = false; break; }
}
t260 = t258;
}
if (!(t260)) {
const related261 = [];
let count262 = 0;
for (let i263 = 0; i263 < toolSurfaceRefs245.length; i263++) {
const other264 = toolSurfaceRefs245[i263];
if ((other264 === toolSurfaceRef233)) {
if (count262++ < mostRelated) related261.push([0, `/planes/agent/toolSurfaceRefs/${i263}`, profile.id]);
}
}
broken(report, 46, 2, `/tools/${i229}/configDigest`, [], related261, count262);
}
}
}
}

function checkAgentMachineProfileWithToolSurfaces(root, toolSurfaces, report) {
let index270;
const planes265 = root?.planes;
if (planes265 !== undefined) {
const agent266 = planes265?.agent;
if (agent266 !== undefined) {
const toolSurfaceRefs267 = agent266?.toolSurfaceRefs;
if (toolSurfaceRefs267 !== undefined) {
for (let i268 = 0; i268 < toolSurfaceRefs267.length; i268++) {
const item269 = toolSurfaceRefs267[i268];
const list271 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index270 ??= indexBy(toolSurfaces, (s0) => s0.id), item269);
let t273 = false;
for (let i274 = 0; i274 < list271.length; i274++) {
const s272 = list271[i274];
if ((s272.id === item269)) { t273 = true; break; }
}
if (!(t273)) {
broken(report, 0, 5, `/planes/agent/toolSurfaceRefs/${i268}`, [item269]);
}
}
}
}
}
}

function checkAgentToolSurfaceWithProfile(root, profile, report) {
const planes276 = profile?.planes;
const machine277 = planes276?.machine;
const manager278 = machine277?.manager;
const id279 = profile?.id;
const network284 = profile?.network;
const allow285 = network284?.allow;
const secrets307 = profile?.secrets;
const grants308 = secrets307?.grants;
let index309;
const id312 = root?.id;
const deny328 = network284?.deny;
const mounts354 = profile?.mounts;
let index355;
const agent382 = planes276?.agent;
const toolSurfaceRefs383 = agent382?.toolSurfaceRefs;
const executionPlane275 = root?.executionPlane;
const mcpServers280 = root?.mcpServers;
const capabilities300 = root?.capabilities;
if (!(((!((executionPlane275 !== undefined)) || (executionPlane275 !== "machine")) || (manager278 !== "none")))) {
broken(report, 56, 2, `/executionPlane`, [id279], [[0, `/planes/machine/manager`, profile.id]]);
}
if (mcpServers280 !== undefined) {
for (let i281 = 0; i281 < mcpServers280.length; i281++) {
const item282 = mcpServers280[i281];
const url283 = item282?.url;
const name299 = item282?.name;
let t298 = !((url283 !== undefined));
if (!t298) {
let t297 = (allow285 !== undefined);
if (t297) {
const text287 = (url283 + "/");
let t295 = false;
for (let i296 = 0; i296 < allow285.length; i296++) {
const a286 = allow285[i296];
let t294 = (text287.includes((("https://" + a286.host) + "/")) || url283.includes((("https://" + a286.host) + ":")));
if (!t294) {
let t293 = a286.host.startsWith("*.");
if (t293) {
const list288 = a286.host.split("*");
let t291 = false;
for (let i292 = 0; i292 < list288.length; i292++) {
const suffix289 = list288[i292];
if (((suffix289 !== "") && (url283.includes((suffix289 + ":")) || (pattern290.test(url283.split(suffix289)[0]) && text287.includes(((url283.split(suffix289)[0] + suffix289) + "/")))))) { t291 = true; break; }
}
t293 = t291;
}
t294 = t293;
}
if (t294) { t295 = true; break; }
}
t297 = t295;
}
t298 = t297;
}
if (!(t298)) {
broken(report, 58, 2, `/mcpServers/${i281}/url`, [id279, name299], [[0, `/network/allow`, profile.id]]);
}
}
}
if (capabilities300 !== undefined) {
for (let i301 = 0; i301 < capabilities300.length; i301++) {
const item302 = capabilities300[i301];
const secretGrantNames303 = item302?.secretGrantNames;
const decision306 = item302?.decision;
const hosts325 = item302?.hosts;
const mountRefs350 = item302?.mountRefs;
const capability353 = item302?.capability;
const toolSurfaceRefs379 = item302?.toolSurfaceRefs;
if (secretGrantNames303 !== undefined) {
for (let i304 = 0; i304 < secretGrantNames303.length; i304++) {
const item305 = secretGrantNames303[i304];
let t315 = (decision306 === "deny");
if (!t315) {
const list310 = grants308.length <= 16 ? grants308 : equalIn(index309 ??= indexBy(grants308, (g0) => g0.name), item305);
let t313 = true;
for (let i314 = 0; i314 < list310.length; i314++) {
const g311 = list310[i314];
if (!((((g311.name !== item305) || !((g311.toolSurfaceRefs !== undefined))) || g311.toolSurfaceRefs.includes(id312)))) { t313 = false; break; }
}
t315 = t313;
}
if (!(t315)) {
const related316 = [];
let count317 = 0;
for (let i318 = 0; i318 < grants308.length; i318++) {
const other319 = grants308[i318];
if ((other319.name === item305)) {
if (count317++ < mostRelated) related316.push([0, `/secrets/grants/${i318}/toolSurfaceRefs`, profile.id]);
}
}
broken(report, 53, 2, `/capabilities/${i301}/secretGrantNames/${i304}`, [item305], related316, count317);
}
let t324 = (decision306 === "deny");
if (!t324) {
const list320 = grants308.length <= 16 ? grants308 : equalIn(index309 ??= indexBy(grants308, (g0) => g0.name), item305);
let t322 = false;
for (let i323 = 0; i323 < list320.length; i323++) {
const g321 = list320[i323];
if ((g321.name === item305)) { t322 = true; break; }
}
t324 = t322;
}
if (!(t324)) {
broken(report, 59, 2, `/capabilities/${i301}/secretGrantNames/${i304}`, [id279, item305], [[0, `/secrets/grants`, profile.id]]);
}
}
}
if (hosts325 !== undefined) {
for (let i326 = 0; i326 < hosts325.length; i326++) {
const item327 = hosts325[i326];
let t338 = ((decision306 === "deny") || !((deny328 !== undefined)));
if (!t338) {
let t336 = false;
for (let i337 = 0; i337 < deny328.length; i337++) {
const d329 = deny328[i337];
let t335 = (d329 === item327);
if (!t335) {
let t334 = d329.startsWith("*.");
if (t334) {
const list330 = d329.split("*");
let t332 = false;
for (let i333 = 0; i333 < list330.length; i333++) {
const suffix331 = list330[i333];
if (((suffix331 !== "") && item327.endsWith(suffix331))) { t332 = true; break; }
}
t334 = t332;
}
t335 = t334;
}
if (t335) { t336 = true; break; }
}
t338 = !(t336);
}
if (!(t338)) {
broken(report, 54, 2, `/capabilities/${i301}/hosts/${i326}`, [id279, item327], [[0, `/network/deny`, profile.id]]);
}
let t349 = (decision306 === "deny");
if (!t349) {
let t348 = (allow285 !== undefined);
if (t348) {
let t346 = false;
for (let i347 = 0; i347 < allow285.length; i347++) {
const a339 = allow285[i347];
let t345 = (a339.host === item327);
if (!t345) {
let t344 = a339.host.startsWith("*.");
if (t344) {
const list340 = a339.host.split("*");
let t342 = false;
for (let i343 = 0; i343 < list340.length; i343++) {
const suffix341 = list340[i343];
if (((suffix341 !== "") && item327.endsWith(suffix341))) { t342 = true; break; }
}
t344 = t342;
}
t345 = t344;
}
if (t345) { t346 = true; break; }
}
t348 = t346;
}
t349 = t348;
}
if (!(t349)) {
broken(report, 55, 2, `/capabilities/${i301}/hosts/${i326}`, [id279, item327], [[0, `/network/allow`, profile.id]]);
}
}
}
if (mountRefs350 !== undefined) {
for (let i351 = 0; i351 < mountRefs350.length; i351++) {
const item352 = mountRefs350[i351];
let t360 = ((capability353 === "fs-write") || (decision306 === "deny"));
if (!t360) {
const list356 = mounts354.length <= 16 ? mounts354 : equalIn(index355 ??= indexBy(mounts354, (m0) => m0.id), item352);
let t358 = true;
for (let i359 = 0; i359 < list356.length; i359++) {
const m357 = list356[i359];
if (!(((m357.id !== item352) || (m357.accessMode !== "write-only-artifacts")))) { t358 = false; break; }
}
t360 = t358;
}
if (!(t360)) {
const related361 = [];
let count362 = 0;
for (let i363 = 0; i363 < mounts354.length; i363++) {
const other364 = mounts354[i363];
if ((other364.id === item352)) {
if (count362++ < mostRelated) related361.push([0, `/mounts/${i363}/accessMode`, profile.id]);
}
}
broken(report, 57, 2, `/capabilities/${i301}/mountRefs/${i351}`, [capability353, item352], related361, count362);
}
let t369 = (decision306 === "deny");
if (!t369) {
const list365 = mounts354.length <= 16 ? mounts354 : equalIn(index355 ??= indexBy(mounts354, (m0) => m0.id), item352);
let t367 = false;
for (let i368 = 0; i368 < list365.length; i368++) {
const m366 = list365[i368];
if ((m366.id === item352)) { t367 = true; break; }
}
t369 = t367;
}
if (!(t369)) {
broken(report, 60, 2, `/capabilities/${i301}/mountRefs/${i351}`, [id279, item352], [[0, `/mounts`, profile.id]]);
}
let t374 = (!((capability353 === "fs-write" || capability353 === "vcs-commit")) || (decision306 === "deny"));
if (!t374) {
const list370 = mounts354.length <= 16 ? mounts354 : equalIn(index355 ??= indexBy(mounts354, (m0) => m0.id), item352);
let t372 = true;
for (let i373 = 0; i373 < list370.length; i373++) {
const m371 = list370[i373];
if (!((((m371.id !== item352) || (m371.accessMode === "read-write")) || ((capability353 === "fs-write") && (m371.accessMode === "write-only-artifacts"))))) { t372 = false; break; }
}
t374 = t372;
}
if (!(t374)) {
const related375 = [];
let count376 = 0;
for (let i377 = 0; i377 < mounts354.length; i377++) {
const other378 = mounts354[i377];
if ((other378.id === item352)) {
if (count376++ < mostRelated) related375.push([0, `/mounts/${i377}/accessMode`, profile.id]);
}
}
broken(report, 62, 2, `/capabilities/${i301}/mountRefs/${i351}`, [capability353, item352], related375, count376);
}
}
}
if (toolSurfaceRefs379 !== undefined) {
for (let i380 = 0; i380 < toolSurfaceRefs379.length; i380++) {
const item381 = toolSurfaceRefs379[i380];
if (!(((decision306 === "deny") || toolSurfaceRefs383.includes(item381)))) {
broken(report, 61, 2, `/capabilities/${i301}/toolSurfaceRefs/${i380}`, [id279, item381], [[0, `/planes/agent/toolSurfaceRefs`, profile.id]]);
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
    '{"id":"fingerprint/mount-missing","severity":"error","message":["A mount of the profile has no record among the mounts."],"why":"Silence about a mount is no evidence of it.","fix":"Record every mount of the profile, those that were `masked` included; where one was not there, say so in `deviations` with `conformance` set to `degraded`.","related":["The mounts that were agreed."],"excusedBy":"deviations"}',
    '{"id":"fingerprint/other-profile","severity":"error","message":["The fingerprint is of the profile \'","\', and \'","\' is at hand."],"why":"Evidence counts for the agreement that it names.","fix":"Compare it with the profile that it names."}',
    '{"id":"fingerprint/path-not-hashed","severity":"error","message":["The path \'","\' is told, and the profile asks for digests of paths."],"why":"Paths can name customers and projects; the user has asked that evidence does not.","fix":"Write the digest of the path.","related":["What the profile asks for."]}',
    '{"id":"fingerprint/policy-hash","severity":"error","message":["The digest of the profile and its tool surfaces is ",", and the fingerprint says \'","\'."],"why":"What governed the launch was something else than what is at hand.","fix":"Compare with the documents as they were at the launch, or launch again."}',
    '{"id":"fingerprint/profile-digest","severity":"error","message":["The digest of the profile is ",", and the fingerprint says \'","\'."],"why":"A profile that was changed after the launch is not what was agreed.","fix":"Compare with the profile as it was at the launch, or launch again."}',
    '{"id":"fingerprint/source-untold","severity":"error","message":["Where the content of the mount came from is not told, and the profile asks for no digests of paths."],"why":"Only the resolved place tells whether a link led out of what was agreed.","fix":"Write the place in `source`, relative to a root of the path allowlist or to `~`.","related":["What was agreed."]}',
    '{"id":"fingerprint/tool-missing","severity":"error","message":["A tool surface of the profile has no record among the tools."],"why":"Silence about a tool is no evidence of it.","fix":"Record every tool surface of the profile, those that were absent included.","related":["The surfaces that were agreed."]}',
    '{"id":"launch/adapter","severity":"error","message":["The host was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/agent","severity":"error","message":["The agent was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/arch","severity":"error","message":["The architecture was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/cache-overlay","severity":"error","message":["Writes reached the cache outside the container, and were agreed to be thrown away."],"why":"An agent that writes to a shared cache can poison what other programs run.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/capabilities","severity":"error","message":["The container had the Linux capability \'","\', which was not agreed."],"why":"Each capability widens what a process may do to the machine.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["The capabilities that were agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/container-network","severity":"error","message":["The container was connected by \'","\', and the network mode \'","\' was agreed."],"why":"In the network of the host no list of hosts holds, and what listens there for itself alone can be reached.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/container-user","severity":"error","message":["The user was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/effective-access","severity":"error","message":["The container had \'","\' in the mount, which is wider than what was agreed."],"why":"The access of a mount is a promise to the user about what an agent can do there.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/image","severity":"error","message":["The image was \'","\', and \'","\' was agreed."],"why":"The digest decides what runs; another one is another image, whatever its name.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/implicit-mounts","severity":"error","message":["The machine shared \'","\' of the host, and nothing beyond the mounts was agreed."],"why":"Every machine manager shares the whole home or all drives unless it is told not to.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["No implicit mounts were agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/layout","severity":"error","message":["The layout of the git directory was \'","\', and \'","\' was agreed."],"why":"An agent must not start in another place than the one that was agreed.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/machine-image","severity":"error","message":["The image of the machine was \'","\', and \'","\' was agreed."],"why":"The agent runs in the machine; another image is another machine.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
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
    '{"id":"launch/protected-place","severity":"error","message":["The content came from \'","\', where programs on the host act on what stands there, and the container had \'","\'."],"why":"Whoever writes a git hook, an editor task or an agent setting runs code on the host; a link can lead there, too.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
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
    '{"id":"tool/server-host-not-allowed","severity":"error","message":["The profile \'","\' does not allow connections to the server \'","\'."],"why":"A server of the Model Context Protocol is reached over the network of the container, and no further than that goes.","fix":"Add the host of the server to `network.allow` of the profile, or remove the server.","related":["What the network policy allows."]}',
    '{"id":"tool/unknown-grant","severity":"error","message":["The profile \'","\' has no secret grant \'","\'."],"why":"No secret crosses without a grant of the profile.","fix":"Add the grant to `secrets.grants` of the profile, or correct the name.","related":["The grants of the profile."]}',
    '{"id":"tool/unknown-mount","severity":"error","message":["The profile \'","\' has no mount \'","\'."],"why":"A scope that names nothing either grants nothing or was meant for something else.","fix":"Name a mount of the profile.","related":["The mounts of the profile."]}',
    '{"id":"tool/unknown-subagent-surface","severity":"error","message":["The agent of the profile \'","\' does not use the tool surface \'","\'."],"why":"An agent that is started may use no more than the one that starts it.","fix":"Name one of `planes.agent.toolSurfaceRefs` of the profile.","related":["The surfaces that the agent uses."]}',
    '{"id":"tool/write-on-read-only","severity":"error","message":["\'","\' is granted on \'","\', which the agent cannot write and read back."],"why":"A tool may never do more in a mount than the mount itself admits.","fix":"Name a mount with the access `read-write`, or remove it from the scope.","related":["The access of the mount."]}',
  ].map((text) => JSON.parse(text)),
);

/** Planes and crossings, by the number under which the checks report them. */
export const planes: readonly string[] = ["host \u2192 container", "container \u2192 agentplane", "agent \u2192 container", "user \u2192 agent", "host", "agent", "container", "user", "machine", "worktree", "container \u2192 outside"];

/** The checks, each for the documents of one contract, with the further documents that it needs. */
export const checks: readonly RuleCheck[] = [{ contract: "AgentMachineFingerprint", needs: ["profile"], run: checkAgentMachineFingerprintWithProfile }, { contract: "AgentMachineFingerprint", needs: ["profile","toolSurfaces"], run: checkAgentMachineFingerprintWithProfileAndToolSurfaces }, { contract: "AgentMachineProfile", needs: ["toolSurfaces"], run: checkAgentMachineProfileWithToolSurfaces }, { contract: "AgentToolSurface", needs: ["profile"], run: checkAgentToolSurfaceWithProfile }];
