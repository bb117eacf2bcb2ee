// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import { once } from "../once.ts";
import { lazy } from "../pattern.ts";
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, mostRelated, prefixesIn } from "../rules/support.ts";
import { policyHashDiffers, profileDigestDiffers } from "../rules/digest-functions.ts";

const words93 = [".husky", ".vscode", ".idea", ".zed", ".devcontainer", ".devcontainer.json", ".mcp.json", ".claude", ".codex", ".cursor", ".gemini"];
const pattern98 = /* @__PURE__ */ lazy(
  () => "[.]git/(?:commondir|config|config[.]worktree|hooks)/",
);
const pattern272 = /* @__PURE__ */ lazy(() => "^https://[a-z0-9.-]+$");

function checkAgentMachineFingerprintWithProfile(root, profile, report) {
const id2 = profile?.id;
const planes5 = profile?.planes;
const agent6 = planes5?.agent;
const toolSurfaceRefs7 = agent6?.toolSurfaceRefs;
const secrets20 = profile?.secrets;
const grants21 = secrets20?.grants;
let index22;
const evidence34 = profile?.evidence;
const pathDisclosure35 = evidence34?.pathDisclosure;
const mounts37 = profile?.mounts;
let index38;
const host106 = planes5?.host;
const pathAllowlist107 = host106?.pathAllowlist;
let index108;
const adapter111 = host106?.adapter;
const arch131 = host106?.arch;
const agentRef134 = agent6?.agentRef;
const container137 = planes5?.container;
const image138 = container137?.image;
const digest139 = image138?.digest;
const ociRuntime142 = container137?.ociRuntime;
const runtime146 = container137?.runtime;
const seccomp149 = container137?.seccomp;
const digest150 = seccomp149?.digest;
const userns152 = container137?.userns;
const readOnlyRootfs154 = container137?.readOnlyRootfs;
const capabilities158 = container137?.capabilities;
const add159 = capabilities158?.add;
const user162 = planes5?.user;
const containerUser163 = user162?.containerUser;
const uidMapping166 = user162?.uidMapping;
const machine169 = planes5?.machine;
const image170 = machine169?.image;
const digest171 = image170?.digest;
const name173 = machine169?.name;
const networkMode175 = machine169?.networkMode;
const manager177 = machine169?.manager;
const provider179 = machine169?.provider;
const rootful181 = machine169?.rootful;
const rosetta183 = machine169?.rosetta;
const worktree189 = planes5?.worktree;
const gitDir190 = worktree189?.gitDir;
const layout191 = gitDir190?.layout;
const ref193 = worktree189?.ref;
const repository195 = worktree189?.repository;
const network198 = profile?.network;
const mode199 = network198?.mode;
const profileRef1 = root?.profileRef;
const profileDigest4 = root?.profileDigest;
const tools9 = root?.tools;
let index10;
const secretGrantsUsed17 = root?.secretGrantsUsed;
const mounts30 = root?.mounts;
const planes127 = root?.planes;
const network196 = root?.network;
if (!((profileRef1 === id2))) {
broken(report, 1, 0, `/profileRef`, [profileRef1, id2]);
}
for (const found3 of profileDigestDiffers({ root: root, profile: profile, this: root })) {
broken(report, 4, 0, `/profileDigest` + found3.pointer, [found3.found, profileDigest4], found3.related, found3.count);
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
broken(report, 5, 1, `/tools`, [], [[0, `/planes/agent/toolSurfaceRefs`, profile.id]]);
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
broken(report, 45, 2, `/secretGrantsUsed/${i18}`, [item19], [[0, `/secrets/grants`, profile.id]]);
}
}
}
if (tools9 !== undefined) {
for (let i27 = 0; i27 < tools9.length; i27++) {
const item28 = tools9[i27];
const toolSurfaceRef29 = item28?.toolSurfaceRef;
if (!(toolSurfaceRefs7.includes(toolSurfaceRef29))) {
broken(report, 47, 1, `/tools/${i27}/toolSurfaceRef`, [toolSurfaceRef29], [[0, `/planes/agent/toolSurfaceRefs`, profile.id]]);
}
}
}
if (mounts30 !== undefined) {
for (let i31 = 0; i31 < mounts30.length; i31++) {
const item32 = mounts30[i31];
const source33 = item32?.source;
const effectiveAccess36 = item32?.effectiveAccess;
const mountRef39 = item32?.mountRef;
const accessMode59 = item32?.accessMode;
const pathClass68 = item32?.pathClass;
const agentPath77 = item32?.agentPath;
const transport86 = item32?.transport;
if (!((((!((source33 !== undefined)) || !((pathDisclosure35 !== undefined))) || (pathDisclosure35 !== "hashed")) || source33.startsWith("sha256:")))) {
broken(report, 2, 3, `/mounts/${i31}/source`, [source33], [[0, `/evidence/pathDisclosure`, profile.id]]);
}
let t44 = (effectiveAccess36 !== "read-write");
if (!t44) {
const list40 = mounts37.length <= 16 ? mounts37 : equalIn(index38 ??= indexBy(mounts37, (m0) => m0.id), mountRef39);
let t42 = true;
for (let i43 = 0; i43 < list40.length; i43++) {
const m41 = list40[i43];
if (!(((((m41.id !== mountRef39) || !((m41.cache !== undefined))) || !((m41.source.path !== undefined))) || ((m41.cache.writeBack !== undefined) && (m41.cache.writeBack === "shared"))))) { t42 = false; break; }
}
t44 = t42;
}
if (!(t44)) {
const related45 = [];
let count46 = 0;
for (let i47 = 0; i47 < mounts37.length; i47++) {
const other48 = mounts37[i47];
if ((other48.id === mountRef39)) {
if (count46++ < mostRelated) related45.push([0, `/mounts/${i47}/cache`, profile.id]);
}
}
broken(report, 9, 3, `/mounts/${i31}/effectiveAccess`, [], related45, count46);
}
const list49 = mounts37.length <= 16 ? mounts37 : equalIn(index38 ??= indexBy(mounts37, (m0) => m0.id), mountRef39);
let t51 = true;
for (let i52 = 0; i52 < list49.length; i52++) {
const m50 = list49[i52];
if (!(((((m50.id !== mountRef39) || (effectiveAccess36 === "masked")) || (m50.accessMode === "read-write")) || ((m50.accessMode === "write-only-artifacts") ? (effectiveAccess36 === "write-only") : (effectiveAccess36 === "read-only" || effectiveAccess36 === "overlay"))))) { t51 = false; break; }
}
if (!(t51)) {
const related53 = [];
let count54 = 0;
for (let i55 = 0; i55 < mounts37.length; i55++) {
const other56 = mounts37[i55];
if ((other56.id === mountRef39)) {
if (count54++ < mostRelated) related53.push([0, `/mounts/${i55}/accessMode`, profile.id]);
}
}
broken(report, 12, 3, `/mounts/${i31}/effectiveAccess`, [effectiveAccess36], related53, count54);
}
const list57 = mounts37.length <= 16 ? mounts37 : equalIn(index38 ??= indexBy(mounts37, (m0) => m0.id), mountRef39);
let t60 = true;
for (let i61 = 0; i61 < list57.length; i61++) {
const m58 = list57[i61];
if (!(((m58.id !== mountRef39) || (m58.accessMode === accessMode59)))) { t60 = false; break; }
}
if (!(t60)) {
const related62 = [];
let count63 = 0;
for (let i64 = 0; i64 < mounts37.length; i64++) {
const other65 = mounts37[i64];
if ((other65.id === mountRef39)) {
if (count63++ < mostRelated) related62.push([0, `/mounts/${i64}/accessMode`, profile.id]);
}
}
broken(report, 20, 3, `/mounts/${i31}/accessMode`, [accessMode59], related62, count63);
}
const list66 = mounts37.length <= 16 ? mounts37 : equalIn(index38 ??= indexBy(mounts37, (m0) => m0.id), mountRef39);
let t69 = true;
for (let i70 = 0; i70 < list66.length; i70++) {
const m67 = list66[i70];
if (!(((m67.id !== mountRef39) || (m67.pathClass === pathClass68)))) { t69 = false; break; }
}
if (!(t69)) {
const related71 = [];
let count72 = 0;
for (let i73 = 0; i73 < mounts37.length; i73++) {
const other74 = mounts37[i73];
if ((other74.id === mountRef39)) {
if (count72++ < mostRelated) related71.push([0, `/mounts/${i73}/pathClass`, profile.id]);
}
}
broken(report, 21, 3, `/mounts/${i31}/pathClass`, [pathClass68], related71, count72);
}
const list75 = mounts37.length <= 16 ? mounts37 : equalIn(index38 ??= indexBy(mounts37, (m0) => m0.id), mountRef39);
let t78 = true;
for (let i79 = 0; i79 < list75.length; i79++) {
const m76 = list75[i79];
if (!(((m76.id !== mountRef39) || (m76.agentPath === agentPath77)))) { t78 = false; break; }
}
if (!(t78)) {
const related80 = [];
let count81 = 0;
for (let i82 = 0; i82 < mounts37.length; i82++) {
const other83 = mounts37[i82];
if ((other83.id === mountRef39)) {
if (count81++ < mostRelated) related80.push([0, `/mounts/${i82}/agentPath`, profile.id]);
}
}
broken(report, 22, 3, `/mounts/${i31}/agentPath`, [agentPath77], related80, count81);
}
const list84 = mounts37.length <= 16 ? mounts37 : equalIn(index38 ??= indexBy(mounts37, (m0) => m0.id), mountRef39);
let t87 = true;
for (let i88 = 0; i88 < list84.length; i88++) {
const m85 = list84[i88];
if (!((((m85.id !== mountRef39) || !((m85.transport !== undefined))) || (m85.transport === transport86)))) { t87 = false; break; }
}
if (!(t87)) {
const related89 = [];
let count90 = 0;
for (let i91 = 0; i91 < mounts37.length; i91++) {
const other92 = mounts37[i91];
if ((other92.id === mountRef39)) {
if (count90++ < mostRelated) related89.push([0, `/mounts/${i91}/transport`, profile.id]);
}
}
broken(report, 23, 3, `/mounts/${i31}/transport`, [transport86], related89, count90);
}
let t99 = (!((source33 !== undefined)) || !((effectiveAccess36 === "read-write" || effectiveAccess36 === "write-only")));
if (!t99) {
const text95 = (lowerAscii(source33) + "/");
let t96 = true;
for (let i97 = 0; i97 < words93.length; i97++) {
const place94 = words93[i97];
if (!((text95.split((("/" + place94) + "/")).length === text95.split((("/" + place94) + "/worktrees/")).length))) { t96 = false; break; }
}
t99 = (t96 && !(pattern98.test((lowerAscii(source33) + "/"))));
}
if (!(t99)) {
const related100 = [];
let count101 = 0;
for (let i102 = 0; i102 < mounts37.length; i102++) {
const other103 = mounts37[i102];
if ((other103.id === mountRef39)) {
if (count101++ < mostRelated) related100.push([0, `/mounts/${i102}/accessMode`, profile.id]);
}
}
broken(report, 28, 3, `/mounts/${i31}/source`, [source33, effectiveAccess36], related100, count101);
}
let t118 = (!((source33 !== undefined)) || source33.startsWith("sha256:"));
if (!t118) {
const list104 = mounts37.length <= 16 ? mounts37 : equalIn(index38 ??= indexBy(mounts37, (m0) => m0.id), mountRef39);
const text112 = lowerAscii(source33);
let t116 = true;
for (let i117 = 0; i117 < list104.length; i117++) {
const m105 = list104[i117];
let t115 = (((m105.id !== mountRef39) || !((m105.source.allowlistRootId !== undefined))) || isAtOrBelow(source33, ("root:" + m105.source.allowlistRootId)));
if (!t115) {
const list109 = pathAllowlist107.length <= 16 ? pathAllowlist107 : equalIn(index108 ??= indexBy(pathAllowlist107, (r0) => r0.rootId), m105.source.allowlistRootId);
let t113 = false;
for (let i114 = 0; i114 < list109.length; i114++) {
const r110 = list109[i114];
if (((r110.rootId === m105.source.allowlistRootId) && ((adapter111 === "linux") ? isAtOrBelow(source33, r110.path) : isAtOrBelow(text112, lowerAscii(r110.path))))) { t113 = true; break; }
}
t115 = t113;
}
if (!(t115)) { t116 = false; break; }
}
t118 = t116;
}
if (!(t118)) {
const related119 = [];
let count120 = 0;
for (let i121 = 0; i121 < mounts37.length; i121++) {
const other122 = mounts37[i121];
if ((other122.id === mountRef39)) {
if (count120++ < mostRelated) related119.push([0, `/mounts/${i121}/source`, profile.id]);
}
}
broken(report, 38, 3, `/mounts/${i31}/source`, [source33], related119, count120);
}
const list123 = mounts37.length <= 16 ? mounts37 : equalIn(index38 ??= indexBy(mounts37, (m0) => m0.id), mountRef39);
let t125 = false;
for (let i126 = 0; i126 < list123.length; i126++) {
const m124 = list123[i126];
if ((m124.id === mountRef39)) { t125 = true; break; }
}
if (!(t125)) {
broken(report, 46, 3, `/mounts/${i31}/mountRef`, [mountRef39], [[0, `/mounts`, profile.id]]);
}
}
}
if (planes127 !== undefined) {
const host128 = planes127?.host;
const agent132 = planes127?.agent;
const container135 = planes127?.container;
const user160 = planes127?.user;
const machine167 = planes127?.machine;
const worktree187 = planes127?.worktree;
if (host128 !== undefined) {
const adapter129 = host128?.adapter;
const arch130 = host128?.arch;
if (!((adapter129 === adapter111))) {
broken(report, 6, 4, `/planes/host/adapter`, [adapter129, adapter111], [[0, `/planes/host/adapter`, profile.id]]);
}
if (!((arch130 === arch131))) {
broken(report, 8, 4, `/planes/host/arch`, [arch130, arch131], [[0, `/planes/host/arch`, profile.id]]);
}
}
if (agent132 !== undefined) {
const agentRef133 = agent132?.agentRef;
if (!((agentRef133 === agentRef134))) {
broken(report, 7, 5, `/planes/agent/agentRef`, [agentRef133, agentRef134], [[0, `/planes/agent/agentRef`, profile.id]]);
}
}
if (container135 !== undefined) {
const imageDigest136 = container135?.imageDigest;
const noNewPrivileges140 = container135?.noNewPrivileges;
const ociRuntime141 = container135?.ociRuntime;
const privileged143 = container135?.privileged;
const rootless144 = container135?.rootless;
const runtime145 = container135?.runtime;
const seccompEnabled147 = container135?.seccompEnabled;
const seccompDigest148 = container135?.seccompDigest;
const userns151 = container135?.userns;
const readOnlyRootfs153 = container135?.readOnlyRootfs;
const effectiveCapabilities155 = container135?.effectiveCapabilities;
if (!((imageDigest136 === digest139))) {
broken(report, 13, 6, `/planes/container/imageDigest`, [imageDigest136, digest139], [[0, `/planes/container/image/digest`, profile.id]]);
}
if (!(noNewPrivileges140)) {
broken(report, 25, 6, `/planes/container/noNewPrivileges`, [], [[0, `/planes/container/noNewPrivileges`, profile.id]]);
}
if (!(((!((ociRuntime141 !== undefined)) || !((ociRuntime142 !== undefined))) || (ociRuntime141 === ociRuntime142)))) {
broken(report, 26, 6, `/planes/container/ociRuntime`, [ociRuntime141, ociRuntime142], [[0, `/planes/container/ociRuntime`, profile.id]]);
}
if (!(!(privileged143))) {
broken(report, 27, 6, `/planes/container/privileged`, [], [[0, `/planes/container/privileged`, profile.id]]);
}
if (!(rootless144)) {
broken(report, 33, 6, `/planes/container/rootless`, [], [[0, `/planes/container/rootless`, profile.id]]);
}
if (!((runtime145 === runtime146))) {
broken(report, 35, 6, `/planes/container/runtime`, [runtime145, runtime146], [[0, `/planes/container/runtime`, profile.id]]);
}
if (!(seccompEnabled147)) {
broken(report, 36, 6, `/planes/container/seccompEnabled`, [], [[0, `/planes/container/seccomp`, profile.id]]);
}
if (!(((!((seccompDigest148 !== undefined)) || !((digest150 !== undefined))) || (seccompDigest148 === digest150)))) {
broken(report, 37, 6, `/planes/container/seccompDigest`, [seccompDigest148, digest150], [[0, `/planes/container/seccomp/digest`, profile.id]]);
}
if (!((userns151 === ((userns152 !== undefined) ? userns152 : "keep-id")))) {
broken(report, 48, 6, `/planes/container/userns`, [userns151], [[0, `/planes/container/userns`, profile.id]]);
}
if (!((readOnlyRootfs153 || ((readOnlyRootfs154 !== undefined) && !(readOnlyRootfs154))))) {
broken(report, 49, 6, `/planes/container/readOnlyRootfs`, [], [[0, `/planes/container/readOnlyRootfs`, profile.id]]);
}
if (effectiveCapabilities155 !== undefined) {
for (let i156 = 0; i156 < effectiveCapabilities155.length; i156++) {
const item157 = effectiveCapabilities155[i156];
if (!(add159.includes(item157))) {
broken(report, 10, 6, `/planes/container/effectiveCapabilities/${i156}`, [item157], [[0, `/planes/container/capabilities/add`, profile.id]]);
}
}
}
}
if (user160 !== undefined) {
const containerUser161 = user160?.containerUser;
const sudoAvailable164 = user160?.sudoAvailable;
const uidMapping165 = user160?.uidMapping;
if (!((containerUser161 === containerUser163))) {
broken(report, 11, 7, `/planes/user/containerUser`, [containerUser161, containerUser163], [[0, `/planes/user/containerUser`, profile.id]]);
}
if (!(!(sudoAvailable164))) {
broken(report, 39, 7, `/planes/user/sudoAvailable`, [], [[0, `/planes/user/sudo`, profile.id]]);
}
if (!((uidMapping165 === uidMapping166))) {
broken(report, 44, 7, `/planes/user/uidMapping`, [uidMapping165, uidMapping166], [[0, `/planes/user/uidMapping`, profile.id]]);
}
}
if (machine167 !== undefined) {
const imageDigest168 = machine167?.imageDigest;
const name172 = machine167?.name;
const networkMode174 = machine167?.networkMode;
const manager176 = machine167?.manager;
const provider178 = machine167?.provider;
const rootful180 = machine167?.rootful;
const rosetta182 = machine167?.rosetta;
const implicitMountsObserved184 = machine167?.implicitMountsObserved;
if (!((((!((imageDigest168 !== undefined)) || !((image170 !== undefined))) || !((digest171 !== undefined))) || (imageDigest168 === digest171)))) {
broken(report, 16, 8, `/planes/machine/imageDigest`, [imageDigest168, digest171], [[0, `/planes/machine/image/digest`, profile.id]]);
}
if (!(((!((name172 !== undefined)) || !((name173 !== undefined))) || (name172 === name173)))) {
broken(report, 17, 8, `/planes/machine/name`, [name172, name173], [[0, `/planes/machine/name`, profile.id]]);
}
if (!((!((networkMode174 !== undefined)) || (networkMode174 === ((networkMode175 !== undefined) ? networkMode175 : "user-mode"))))) {
broken(report, 18, 8, `/planes/machine/networkMode`, [networkMode174], [[0, `/planes/machine/networkMode`, profile.id]]);
}
if (!((manager176 === manager177))) {
broken(report, 19, 8, `/planes/machine/manager`, [manager176, manager177], [[0, `/planes/machine/manager`, profile.id]]);
}
if (!((provider178 === provider179))) {
broken(report, 29, 8, `/planes/machine/provider`, [provider178, provider179], [[0, `/planes/machine/provider`, profile.id]]);
}
if (!(((!((rootful180 !== undefined)) || !(rootful180)) || ((rootful181 !== undefined) && rootful181)))) {
broken(report, 32, 8, `/planes/machine/rootful`, [], [[0, `/planes/machine/rootful`, profile.id]]);
}
if (!(((!((rosetta182 !== undefined)) || !(rosetta182)) || ((rosetta183 !== undefined) && rosetta183)))) {
broken(report, 34, 8, `/planes/machine/rosetta`, [], [[0, `/planes/machine/rosetta`, profile.id]]);
}
if (implicitMountsObserved184 !== undefined) {
for (let i185 = 0; i185 < implicitMountsObserved184.length; i185++) {
const item186 = implicitMountsObserved184[i185];
if (!(false)) {
broken(report, 14, 8, `/planes/machine/implicitMountsObserved/${i185}`, [item186], [[0, `/planes/machine/implicitMounts`, profile.id]]);
}
}
}
}
if (worktree187 !== undefined) {
const layout188 = worktree187?.layout;
const ref192 = worktree187?.ref;
const repository194 = worktree187?.repository;
if (!((!((layout188 !== undefined)) || (layout188 === layout191)))) {
broken(report, 15, 9, `/planes/worktree/layout`, [layout188, layout191], [[0, `/planes/worktree/gitDir/layout`, profile.id]]);
}
if (!(((!((ref192 !== undefined)) || !((ref193 !== undefined))) || (ref192 === ref193)))) {
broken(report, 30, 9, `/planes/worktree/ref`, [ref192, ref193], [[0, `/planes/worktree/ref`, profile.id]]);
}
if (!(((!((repository194 !== undefined)) || !((repository195 !== undefined))) || (repository194 === repository195)))) {
broken(report, 31, 9, `/planes/worktree/repository`, [repository194, repository195], [[0, `/planes/worktree/repository`, profile.id]]);
}
}
}
if (network196 !== undefined) {
const mode197 = network196?.mode;
if (!((mode197 === mode199))) {
broken(report, 24, 10, `/network/mode`, [mode197, mode199], [[0, `/network/mode`, profile.id]]);
}
}
if (tools9 !== undefined) {
for (let i200 = 0; i200 < tools9.length; i200++) {
const item201 = tools9[i200];
const probe202 = item201?.probe;
const toolSurfaceRef207 = item201?.toolSurfaceRef;
if (!((probe202 === "ok"))) {
const related203 = [];
let count204 = 0;
for (let i205 = 0; i205 < toolSurfaceRefs7.length; i205++) {
const other206 = toolSurfaceRefs7[i205];
if ((other206 === toolSurfaceRef207)) {
if (count204++ < mostRelated) related203.push([0, `/planes/agent/toolSurfaceRefs/${i205}`, profile.id]);
}
}
broken(report, 40, 1, `/tools/${i200}/probe`, [toolSurfaceRef207, probe202], related203, count204);
}
}
}
}

function checkAgentMachineFingerprintWithProfileAndToolSurfaces(root, profile, toolSurfaces, report) {
let index214;
const planes225 = profile?.planes;
const agent226 = planes225?.agent;
const toolSurfaceRefs227 = agent226?.toolSurfaceRefs;
const policyHash209 = root?.policyHash;
const tools210 = root?.tools;
for (const found208 of policyHashDiffers({ root: root, profile: profile, toolSurfaces: toolSurfaces, this: root })) {
broken(report, 3, 0, `/policyHash` + found208.pointer, [found208.found, policyHash209], found208.related, found208.count);
}
if (tools210 !== undefined) {
for (let i211 = 0; i211 < tools210.length; i211++) {
const item212 = tools210[i211];
const executableDigest213 = item212?.executableDigest;
const toolSurfaceRef215 = item212?.toolSurfaceRef;
const provider230 = item212?.provider;
const configDigest237 = item212?.configDigest;
let t220 = !((executableDigest213 !== undefined));
if (!t220) {
const list216 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index214 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef215);
let t218 = true;
for (let i219 = 0; i219 < list216.length; i219++) {
const s217 = list216[i219];
if (!(((((s217.id !== toolSurfaceRef215) || !((s217.executable !== undefined))) || !((s217.executable.digest !== undefined))) || (s217.executable.digest === executableDigest213)))) { t218 = false; break; }
}
t220 = t218;
}
if (!(t220)) {
const related221 = [];
let count222 = 0;
for (let i223 = 0; i223 < toolSurfaceRefs227.length; i223++) {
const other224 = toolSurfaceRefs227[i223];
if ((other224 === toolSurfaceRef215)) {
if (count222++ < mostRelated) related221.push([0, `/planes/agent/toolSurfaceRefs/${i223}`, profile.id]);
}
}
broken(report, 41, 1, `/tools/${i211}/executableDigest`, [], related221, count222);
}
const list228 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index214 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef215);
let t231 = true;
for (let i232 = 0; i232 < list228.length; i232++) {
const s229 = list228[i232];
if (!(((s229.id !== toolSurfaceRef215) || (s229.provider === provider230)))) { t231 = false; break; }
}
if (!(t231)) {
const related233 = [];
let count234 = 0;
for (let i235 = 0; i235 < toolSurfaceRefs227.length; i235++) {
const other236 = toolSurfaceRefs227[i235];
if ((other236 === toolSurfaceRef215)) {
if (count234++ < mostRelated) related233.push([0, `/planes/agent/toolSurfaceRefs/${i235}`, profile.id]);
}
}
broken(report, 42, 1, `/tools/${i211}/provider`, [provider230], related233, count234);
}
let t242 = !((configDigest237 !== undefined));
if (!t242) {
const list238 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index214 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef215);
let t240 = true;
for (let i241 = 0; i241 < list238.length; i241++) {
const s239 = list238[i241];
if (!((((s239.id !== toolSurfaceRef215) || !((s239.nativeConfig !== undefined))) || (s239.nativeConfig.digest === configDigest237)))) { t240 = false; break; }
}
t242 = t240;
}
if (!(t242)) {
const related243 = [];
let count244 = 0;
for (let i245 = 0; i245 < toolSurfaceRefs227.length; i245++) {
const other246 = toolSurfaceRefs227[i245];
if ((other246 === toolSurfaceRef215)) {
if (count244++ < mostRelated) related243.push([0, `/planes/agent/toolSurfaceRefs/${i245}`, profile.id]);
}
}
broken(report, 43, 1, `/tools/${i211}/configDigest`, [], related243, count244);
}
}
}
}

function checkAgentMachineProfileWithToolSurfaces(root, toolSurfaces, report) {
let index252;
const planes247 = root?.planes;
if (planes247 !== undefined) {
const agent248 = planes247?.agent;
if (agent248 !== undefined) {
const toolSurfaceRefs249 = agent248?.toolSurfaceRefs;
if (toolSurfaceRefs249 !== undefined) {
for (let i250 = 0; i250 < toolSurfaceRefs249.length; i250++) {
const item251 = toolSurfaceRefs249[i250];
const list253 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index252 ??= indexBy(toolSurfaces, (s0) => s0.id), item251);
let t255 = false;
for (let i256 = 0; i256 < list253.length; i256++) {
const s254 = list253[i256];
if ((s254.id === item251)) { t255 = true; break; }
}
if (!(t255)) {
broken(report, 0, 5, `/planes/agent/toolSurfaceRefs/${i250}`, [item251]);
}
}
}
}
}
}

function checkAgentToolSurfaceWithProfile(root, profile, report) {
const planes258 = profile?.planes;
const machine259 = planes258?.machine;
const manager260 = machine259?.manager;
const id261 = profile?.id;
const network266 = profile?.network;
const allow267 = network266?.allow;
const secrets289 = profile?.secrets;
const grants290 = secrets289?.grants;
let index291;
const id294 = root?.id;
const deny310 = network266?.deny;
const mounts336 = profile?.mounts;
let index337;
const agent364 = planes258?.agent;
const toolSurfaceRefs365 = agent364?.toolSurfaceRefs;
const executionPlane257 = root?.executionPlane;
const mcpServers262 = root?.mcpServers;
const capabilities282 = root?.capabilities;
if (!(((!((executionPlane257 !== undefined)) || (executionPlane257 !== "machine")) || (manager260 !== "none")))) {
broken(report, 53, 1, `/executionPlane`, [id261], [[0, `/planes/machine/manager`, profile.id]]);
}
if (mcpServers262 !== undefined) {
for (let i263 = 0; i263 < mcpServers262.length; i263++) {
const item264 = mcpServers262[i263];
const url265 = item264?.url;
const name281 = item264?.name;
let t280 = !((url265 !== undefined));
if (!t280) {
let t279 = (allow267 !== undefined);
if (t279) {
const text269 = (url265 + "/");
let t277 = false;
for (let i278 = 0; i278 < allow267.length; i278++) {
const a268 = allow267[i278];
let t276 = (text269.includes((("https://" + a268.host) + "/")) || url265.includes((("https://" + a268.host) + ":")));
if (!t276) {
let t275 = a268.host.startsWith("*.");
if (t275) {
const list270 = a268.host.split("*");
let t273 = false;
for (let i274 = 0; i274 < list270.length; i274++) {
const suffix271 = list270[i274];
if (((suffix271 !== "") && (url265.includes((suffix271 + ":")) || (pattern272.test(url265.split(suffix271)[0]) && text269.includes(((url265.split(suffix271)[0] + suffix271) + "/")))))) { t273 = true; break; }
}
t275 = t273;
}
t276 = t275;
}
if (t276) { t277 = true; break; }
}
t279 = t277;
}
t280 = t279;
}
if (!(t280)) {
broken(report, 55, 1, `/mcpServers/${i263}/url`, [id261, name281], [[0, `/network/allow`, profile.id]]);
}
}
}
if (capabilities282 !== undefined) {
for (let i283 = 0; i283 < capabilities282.length; i283++) {
const item284 = capabilities282[i283];
const secretGrantNames285 = item284?.secretGrantNames;
const decision288 = item284?.decision;
const hosts307 = item284?.hosts;
const mountRefs332 = item284?.mountRefs;
const capability335 = item284?.capability;
const toolSurfaceRefs361 = item284?.toolSurfaceRefs;
if (secretGrantNames285 !== undefined) {
for (let i286 = 0; i286 < secretGrantNames285.length; i286++) {
const item287 = secretGrantNames285[i286];
let t297 = (decision288 === "deny");
if (!t297) {
const list292 = grants290.length <= 16 ? grants290 : equalIn(index291 ??= indexBy(grants290, (g0) => g0.name), item287);
let t295 = true;
for (let i296 = 0; i296 < list292.length; i296++) {
const g293 = list292[i296];
if (!((((g293.name !== item287) || !((g293.toolSurfaceRefs !== undefined))) || g293.toolSurfaceRefs.includes(id294)))) { t295 = false; break; }
}
t297 = t295;
}
if (!(t297)) {
const related298 = [];
let count299 = 0;
for (let i300 = 0; i300 < grants290.length; i300++) {
const other301 = grants290[i300];
if ((other301.name === item287)) {
if (count299++ < mostRelated) related298.push([0, `/secrets/grants/${i300}/toolSurfaceRefs`, profile.id]);
}
}
broken(report, 50, 1, `/capabilities/${i283}/secretGrantNames/${i286}`, [item287], related298, count299);
}
let t306 = (decision288 === "deny");
if (!t306) {
const list302 = grants290.length <= 16 ? grants290 : equalIn(index291 ??= indexBy(grants290, (g0) => g0.name), item287);
let t304 = false;
for (let i305 = 0; i305 < list302.length; i305++) {
const g303 = list302[i305];
if ((g303.name === item287)) { t304 = true; break; }
}
t306 = t304;
}
if (!(t306)) {
broken(report, 56, 1, `/capabilities/${i283}/secretGrantNames/${i286}`, [id261, item287], [[0, `/secrets/grants`, profile.id]]);
}
}
}
if (hosts307 !== undefined) {
for (let i308 = 0; i308 < hosts307.length; i308++) {
const item309 = hosts307[i308];
let t320 = ((decision288 === "deny") || !((deny310 !== undefined)));
if (!t320) {
let t318 = false;
for (let i319 = 0; i319 < deny310.length; i319++) {
const d311 = deny310[i319];
let t317 = (d311 === item309);
if (!t317) {
let t316 = d311.startsWith("*.");
if (t316) {
const list312 = d311.split("*");
let t314 = false;
for (let i315 = 0; i315 < list312.length; i315++) {
const suffix313 = list312[i315];
if (((suffix313 !== "") && item309.endsWith(suffix313))) { t314 = true; break; }
}
t316 = t314;
}
t317 = t316;
}
if (t317) { t318 = true; break; }
}
t320 = !(t318);
}
if (!(t320)) {
broken(report, 51, 1, `/capabilities/${i283}/hosts/${i308}`, [id261, item309], [[0, `/network/deny`, profile.id]]);
}
let t331 = (decision288 === "deny");
if (!t331) {
let t330 = (allow267 !== undefined);
if (t330) {
let t328 = false;
for (let i329 = 0; i329 < allow267.length; i329++) {
const a321 = allow267[i329];
let t327 = (a321.host === item309);
if (!t327) {
let t326 = a321.host.startsWith("*.");
if (t326) {
const list322 = a321.host.split("*");
let t324 = false;
for (let i325 = 0; i325 < list322.length; i325++) {
const suffix323 = list322[i325];
if (((suffix323 !== "") && item309.endsWith(suffix323))) { t324 = true; break; }
}
t326 = t324;
}
t327 = t326;
}
if (t327) { t328 = true; break; }
}
t330 = t328;
}
t331 = t330;
}
if (!(t331)) {
broken(report, 52, 1, `/capabilities/${i283}/hosts/${i308}`, [id261, item309], [[0, `/network/allow`, profile.id]]);
}
}
}
if (mountRefs332 !== undefined) {
for (let i333 = 0; i333 < mountRefs332.length; i333++) {
const item334 = mountRefs332[i333];
let t342 = ((capability335 === "fs-write") || (decision288 === "deny"));
if (!t342) {
const list338 = mounts336.length <= 16 ? mounts336 : equalIn(index337 ??= indexBy(mounts336, (m0) => m0.id), item334);
let t340 = true;
for (let i341 = 0; i341 < list338.length; i341++) {
const m339 = list338[i341];
if (!(((m339.id !== item334) || (m339.accessMode !== "write-only-artifacts")))) { t340 = false; break; }
}
t342 = t340;
}
if (!(t342)) {
const related343 = [];
let count344 = 0;
for (let i345 = 0; i345 < mounts336.length; i345++) {
const other346 = mounts336[i345];
if ((other346.id === item334)) {
if (count344++ < mostRelated) related343.push([0, `/mounts/${i345}/accessMode`, profile.id]);
}
}
broken(report, 54, 1, `/capabilities/${i283}/mountRefs/${i333}`, [capability335, item334], related343, count344);
}
let t351 = (decision288 === "deny");
if (!t351) {
const list347 = mounts336.length <= 16 ? mounts336 : equalIn(index337 ??= indexBy(mounts336, (m0) => m0.id), item334);
let t349 = false;
for (let i350 = 0; i350 < list347.length; i350++) {
const m348 = list347[i350];
if ((m348.id === item334)) { t349 = true; break; }
}
t351 = t349;
}
if (!(t351)) {
broken(report, 57, 1, `/capabilities/${i283}/mountRefs/${i333}`, [id261, item334], [[0, `/mounts`, profile.id]]);
}
let t356 = (!((capability335 === "fs-write" || capability335 === "vcs-commit")) || (decision288 === "deny"));
if (!t356) {
const list352 = mounts336.length <= 16 ? mounts336 : equalIn(index337 ??= indexBy(mounts336, (m0) => m0.id), item334);
let t354 = true;
for (let i355 = 0; i355 < list352.length; i355++) {
const m353 = list352[i355];
if (!((((m353.id !== item334) || (m353.accessMode === "read-write")) || ((capability335 === "fs-write") && (m353.accessMode === "write-only-artifacts"))))) { t354 = false; break; }
}
t356 = t354;
}
if (!(t356)) {
const related357 = [];
let count358 = 0;
for (let i359 = 0; i359 < mounts336.length; i359++) {
const other360 = mounts336[i359];
if ((other360.id === item334)) {
if (count358++ < mostRelated) related357.push([0, `/mounts/${i359}/accessMode`, profile.id]);
}
}
broken(report, 59, 1, `/capabilities/${i283}/mountRefs/${i333}`, [capability335, item334], related357, count358);
}
}
}
if (toolSurfaceRefs361 !== undefined) {
for (let i362 = 0; i362 < toolSurfaceRefs361.length; i362++) {
const item363 = toolSurfaceRefs361[i362];
if (!(((decision288 === "deny") || toolSurfaceRefs365.includes(item363)))) {
broken(report, 58, 1, `/capabilities/${i283}/toolSurfaceRefs/${i362}`, [id261, item363], [[0, `/planes/agent/toolSurfaceRefs`, profile.id]]);
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
    '{"id":"launch/cache-overlay","severity":"error","message":["Writes reached the cache outside the container, and were agreed to be thrown away."],"why":"An agent that writes to a shared cache can poison what other programs run.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["What was agreed."],"excusedBy":"deviations"}',
    '{"id":"launch/capabilities","severity":"error","message":["The container had the Linux capability \'","\', which was not agreed."],"why":"Each capability widens what a process may do to the machine.","fix":"Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.","related":["The capabilities that were agreed."],"excusedBy":"deviations"}',
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
export const planes: readonly string[] = ["container \u2192 agentplane", "agent \u2192 container", "user \u2192 agent", "host \u2192 container", "host", "agent", "container", "user", "machine", "worktree", "container \u2192 outside"];

/** The checks, each for the documents of one contract, with the further documents that it needs. */
export const checks: readonly RuleCheck[] = [{ contract: "AgentMachineFingerprint", needs: ["profile"], run: checkAgentMachineFingerprintWithProfile }, { contract: "AgentMachineFingerprint", needs: ["profile","toolSurfaces"], run: checkAgentMachineFingerprintWithProfileAndToolSurfaces }, { contract: "AgentMachineProfile", needs: ["toolSurfaces"], run: checkAgentMachineProfileWithToolSurfaces }, { contract: "AgentToolSurface", needs: ["profile"], run: checkAgentToolSurfaceWithProfile }];
