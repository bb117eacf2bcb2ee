// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import { once } from "../once.ts";
import { lazy } from "../pattern.ts";
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, mostRelated, prefixesIn } from "../rules/support.ts";
import { policyHashDiffers, profileDigestDiffers } from "../rules/digest-functions.ts";

const words93 = [".git/hooks/", ".git/config/", "/.vscode/", "/.idea/", "/.devcontainer/", "/.mcp.json/", "/.claude/", "/.codex/"];
const pattern271 = /* @__PURE__ */ lazy(() => "^https://[a-z0-9.-]+$");

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
const host105 = planes5?.host;
const pathAllowlist106 = host105?.pathAllowlist;
let index107;
const adapter110 = host105?.adapter;
const arch130 = host105?.arch;
const agentRef133 = agent6?.agentRef;
const container136 = planes5?.container;
const image137 = container136?.image;
const digest138 = image137?.digest;
const ociRuntime141 = container136?.ociRuntime;
const runtime145 = container136?.runtime;
const seccomp148 = container136?.seccomp;
const digest149 = seccomp148?.digest;
const userns151 = container136?.userns;
const readOnlyRootfs153 = container136?.readOnlyRootfs;
const capabilities157 = container136?.capabilities;
const add158 = capabilities157?.add;
const user161 = planes5?.user;
const containerUser162 = user161?.containerUser;
const uidMapping165 = user161?.uidMapping;
const machine168 = planes5?.machine;
const image169 = machine168?.image;
const digest170 = image169?.digest;
const name172 = machine168?.name;
const networkMode174 = machine168?.networkMode;
const manager176 = machine168?.manager;
const provider178 = machine168?.provider;
const rootful180 = machine168?.rootful;
const rosetta182 = machine168?.rosetta;
const worktree188 = planes5?.worktree;
const gitDir189 = worktree188?.gitDir;
const layout190 = gitDir189?.layout;
const ref192 = worktree188?.ref;
const repository194 = worktree188?.repository;
const network197 = profile?.network;
const mode198 = network197?.mode;
const profileRef1 = root?.profileRef;
const profileDigest4 = root?.profileDigest;
const tools9 = root?.tools;
let index10;
const secretGrantsUsed17 = root?.secretGrantsUsed;
const mounts30 = root?.mounts;
const planes126 = root?.planes;
const network195 = root?.network;
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
let t98 = (!((source33 !== undefined)) || !((effectiveAccess36 === "read-write" || effectiveAccess36 === "write-only")));
if (!t98) {
const text95 = (lowerAscii(source33) + "/");
let t96 = true;
for (let i97 = 0; i97 < words93.length; i97++) {
const place94 = words93[i97];
if (!((text95.split(place94).length === text95.split((place94 + "worktrees/")).length))) { t96 = false; break; }
}
t98 = t96;
}
if (!(t98)) {
const related99 = [];
let count100 = 0;
for (let i101 = 0; i101 < mounts37.length; i101++) {
const other102 = mounts37[i101];
if ((other102.id === mountRef39)) {
if (count100++ < mostRelated) related99.push([0, `/mounts/${i101}/accessMode`, profile.id]);
}
}
broken(report, 28, 3, `/mounts/${i31}/source`, [source33, effectiveAccess36], related99, count100);
}
let t117 = (!((source33 !== undefined)) || source33.startsWith("sha256:"));
if (!t117) {
const list103 = mounts37.length <= 16 ? mounts37 : equalIn(index38 ??= indexBy(mounts37, (m0) => m0.id), mountRef39);
const text111 = lowerAscii(source33);
let t115 = true;
for (let i116 = 0; i116 < list103.length; i116++) {
const m104 = list103[i116];
let t114 = (((m104.id !== mountRef39) || !((m104.source.allowlistRootId !== undefined))) || isAtOrBelow(source33, ("root:" + m104.source.allowlistRootId)));
if (!t114) {
const list108 = pathAllowlist106.length <= 16 ? pathAllowlist106 : equalIn(index107 ??= indexBy(pathAllowlist106, (r0) => r0.rootId), m104.source.allowlistRootId);
let t112 = false;
for (let i113 = 0; i113 < list108.length; i113++) {
const r109 = list108[i113];
if (((r109.rootId === m104.source.allowlistRootId) && ((adapter110 === "linux") ? isAtOrBelow(source33, r109.path) : isAtOrBelow(text111, lowerAscii(r109.path))))) { t112 = true; break; }
}
t114 = t112;
}
if (!(t114)) { t115 = false; break; }
}
t117 = t115;
}
if (!(t117)) {
const related118 = [];
let count119 = 0;
for (let i120 = 0; i120 < mounts37.length; i120++) {
const other121 = mounts37[i120];
if ((other121.id === mountRef39)) {
if (count119++ < mostRelated) related118.push([0, `/mounts/${i120}/source`, profile.id]);
}
}
broken(report, 38, 3, `/mounts/${i31}/source`, [source33], related118, count119);
}
const list122 = mounts37.length <= 16 ? mounts37 : equalIn(index38 ??= indexBy(mounts37, (m0) => m0.id), mountRef39);
let t124 = false;
for (let i125 = 0; i125 < list122.length; i125++) {
const m123 = list122[i125];
if ((m123.id === mountRef39)) { t124 = true; break; }
}
if (!(t124)) {
broken(report, 46, 3, `/mounts/${i31}/mountRef`, [mountRef39], [[0, `/mounts`, profile.id]]);
}
}
}
if (planes126 !== undefined) {
const host127 = planes126?.host;
const agent131 = planes126?.agent;
const container134 = planes126?.container;
const user159 = planes126?.user;
const machine166 = planes126?.machine;
const worktree186 = planes126?.worktree;
if (host127 !== undefined) {
const adapter128 = host127?.adapter;
const arch129 = host127?.arch;
if (!((adapter128 === adapter110))) {
broken(report, 6, 4, `/planes/host/adapter`, [adapter128, adapter110], [[0, `/planes/host/adapter`, profile.id]]);
}
if (!((arch129 === arch130))) {
broken(report, 8, 4, `/planes/host/arch`, [arch129, arch130], [[0, `/planes/host/arch`, profile.id]]);
}
}
if (agent131 !== undefined) {
const agentRef132 = agent131?.agentRef;
if (!((agentRef132 === agentRef133))) {
broken(report, 7, 5, `/planes/agent/agentRef`, [agentRef132, agentRef133], [[0, `/planes/agent/agentRef`, profile.id]]);
}
}
if (container134 !== undefined) {
const imageDigest135 = container134?.imageDigest;
const noNewPrivileges139 = container134?.noNewPrivileges;
const ociRuntime140 = container134?.ociRuntime;
const privileged142 = container134?.privileged;
const rootless143 = container134?.rootless;
const runtime144 = container134?.runtime;
const seccompEnabled146 = container134?.seccompEnabled;
const seccompDigest147 = container134?.seccompDigest;
const userns150 = container134?.userns;
const readOnlyRootfs152 = container134?.readOnlyRootfs;
const effectiveCapabilities154 = container134?.effectiveCapabilities;
if (!((imageDigest135 === digest138))) {
broken(report, 13, 6, `/planes/container/imageDigest`, [imageDigest135, digest138], [[0, `/planes/container/image/digest`, profile.id]]);
}
if (!(noNewPrivileges139)) {
broken(report, 25, 6, `/planes/container/noNewPrivileges`, [], [[0, `/planes/container/noNewPrivileges`, profile.id]]);
}
if (!(((!((ociRuntime140 !== undefined)) || !((ociRuntime141 !== undefined))) || (ociRuntime140 === ociRuntime141)))) {
broken(report, 26, 6, `/planes/container/ociRuntime`, [ociRuntime140, ociRuntime141], [[0, `/planes/container/ociRuntime`, profile.id]]);
}
if (!(!(privileged142))) {
broken(report, 27, 6, `/planes/container/privileged`, [], [[0, `/planes/container/privileged`, profile.id]]);
}
if (!(rootless143)) {
broken(report, 33, 6, `/planes/container/rootless`, [], [[0, `/planes/container/rootless`, profile.id]]);
}
if (!((runtime144 === runtime145))) {
broken(report, 35, 6, `/planes/container/runtime`, [runtime144, runtime145], [[0, `/planes/container/runtime`, profile.id]]);
}
if (!(seccompEnabled146)) {
broken(report, 36, 6, `/planes/container/seccompEnabled`, [], [[0, `/planes/container/seccomp`, profile.id]]);
}
if (!(((!((seccompDigest147 !== undefined)) || !((digest149 !== undefined))) || (seccompDigest147 === digest149)))) {
broken(report, 37, 6, `/planes/container/seccompDigest`, [seccompDigest147, digest149], [[0, `/planes/container/seccomp/digest`, profile.id]]);
}
if (!((userns150 === ((userns151 !== undefined) ? userns151 : "keep-id")))) {
broken(report, 48, 6, `/planes/container/userns`, [userns150], [[0, `/planes/container/userns`, profile.id]]);
}
if (!((readOnlyRootfs152 || ((readOnlyRootfs153 !== undefined) && !(readOnlyRootfs153))))) {
broken(report, 49, 6, `/planes/container/readOnlyRootfs`, [], [[0, `/planes/container/readOnlyRootfs`, profile.id]]);
}
if (effectiveCapabilities154 !== undefined) {
for (let i155 = 0; i155 < effectiveCapabilities154.length; i155++) {
const item156 = effectiveCapabilities154[i155];
if (!(add158.includes(item156))) {
broken(report, 10, 6, `/planes/container/effectiveCapabilities/${i155}`, [item156], [[0, `/planes/container/capabilities/add`, profile.id]]);
}
}
}
}
if (user159 !== undefined) {
const containerUser160 = user159?.containerUser;
const sudoAvailable163 = user159?.sudoAvailable;
const uidMapping164 = user159?.uidMapping;
if (!((containerUser160 === containerUser162))) {
broken(report, 11, 7, `/planes/user/containerUser`, [containerUser160, containerUser162], [[0, `/planes/user/containerUser`, profile.id]]);
}
if (!(!(sudoAvailable163))) {
broken(report, 39, 7, `/planes/user/sudoAvailable`, [], [[0, `/planes/user/sudo`, profile.id]]);
}
if (!((uidMapping164 === uidMapping165))) {
broken(report, 44, 7, `/planes/user/uidMapping`, [uidMapping164, uidMapping165], [[0, `/planes/user/uidMapping`, profile.id]]);
}
}
if (machine166 !== undefined) {
const imageDigest167 = machine166?.imageDigest;
const name171 = machine166?.name;
const networkMode173 = machine166?.networkMode;
const manager175 = machine166?.manager;
const provider177 = machine166?.provider;
const rootful179 = machine166?.rootful;
const rosetta181 = machine166?.rosetta;
const implicitMountsObserved183 = machine166?.implicitMountsObserved;
if (!((((!((imageDigest167 !== undefined)) || !((image169 !== undefined))) || !((digest170 !== undefined))) || (imageDigest167 === digest170)))) {
broken(report, 16, 8, `/planes/machine/imageDigest`, [imageDigest167, digest170], [[0, `/planes/machine/image/digest`, profile.id]]);
}
if (!(((!((name171 !== undefined)) || !((name172 !== undefined))) || (name171 === name172)))) {
broken(report, 17, 8, `/planes/machine/name`, [name171, name172], [[0, `/planes/machine/name`, profile.id]]);
}
if (!((!((networkMode173 !== undefined)) || (networkMode173 === ((networkMode174 !== undefined) ? networkMode174 : "user-mode"))))) {
broken(report, 18, 8, `/planes/machine/networkMode`, [networkMode173], [[0, `/planes/machine/networkMode`, profile.id]]);
}
if (!((manager175 === manager176))) {
broken(report, 19, 8, `/planes/machine/manager`, [manager175, manager176], [[0, `/planes/machine/manager`, profile.id]]);
}
if (!((provider177 === provider178))) {
broken(report, 29, 8, `/planes/machine/provider`, [provider177, provider178], [[0, `/planes/machine/provider`, profile.id]]);
}
if (!(((!((rootful179 !== undefined)) || !(rootful179)) || ((rootful180 !== undefined) && rootful180)))) {
broken(report, 32, 8, `/planes/machine/rootful`, [], [[0, `/planes/machine/rootful`, profile.id]]);
}
if (!(((!((rosetta181 !== undefined)) || !(rosetta181)) || ((rosetta182 !== undefined) && rosetta182)))) {
broken(report, 34, 8, `/planes/machine/rosetta`, [], [[0, `/planes/machine/rosetta`, profile.id]]);
}
if (implicitMountsObserved183 !== undefined) {
for (let i184 = 0; i184 < implicitMountsObserved183.length; i184++) {
const item185 = implicitMountsObserved183[i184];
if (!(false)) {
broken(report, 14, 8, `/planes/machine/implicitMountsObserved/${i184}`, [item185], [[0, `/planes/machine/implicitMounts`, profile.id]]);
}
}
}
}
if (worktree186 !== undefined) {
const layout187 = worktree186?.layout;
const ref191 = worktree186?.ref;
const repository193 = worktree186?.repository;
if (!((!((layout187 !== undefined)) || (layout187 === layout190)))) {
broken(report, 15, 9, `/planes/worktree/layout`, [layout187, layout190], [[0, `/planes/worktree/gitDir/layout`, profile.id]]);
}
if (!(((!((ref191 !== undefined)) || !((ref192 !== undefined))) || (ref191 === ref192)))) {
broken(report, 30, 9, `/planes/worktree/ref`, [ref191, ref192], [[0, `/planes/worktree/ref`, profile.id]]);
}
if (!(((!((repository193 !== undefined)) || !((repository194 !== undefined))) || (repository193 === repository194)))) {
broken(report, 31, 9, `/planes/worktree/repository`, [repository193, repository194], [[0, `/planes/worktree/repository`, profile.id]]);
}
}
}
if (network195 !== undefined) {
const mode196 = network195?.mode;
if (!((mode196 === mode198))) {
broken(report, 24, 10, `/network/mode`, [mode196, mode198], [[0, `/network/mode`, profile.id]]);
}
}
if (tools9 !== undefined) {
for (let i199 = 0; i199 < tools9.length; i199++) {
const item200 = tools9[i199];
const probe201 = item200?.probe;
const toolSurfaceRef206 = item200?.toolSurfaceRef;
if (!((probe201 === "ok"))) {
const related202 = [];
let count203 = 0;
for (let i204 = 0; i204 < toolSurfaceRefs7.length; i204++) {
const other205 = toolSurfaceRefs7[i204];
if ((other205 === toolSurfaceRef206)) {
if (count203++ < mostRelated) related202.push([0, `/planes/agent/toolSurfaceRefs/${i204}`, profile.id]);
}
}
broken(report, 40, 1, `/tools/${i199}/probe`, [toolSurfaceRef206, probe201], related202, count203);
}
}
}
}

function checkAgentMachineFingerprintWithProfileAndToolSurfaces(root, profile, toolSurfaces, report) {
let index213;
const planes224 = profile?.planes;
const agent225 = planes224?.agent;
const toolSurfaceRefs226 = agent225?.toolSurfaceRefs;
const policyHash208 = root?.policyHash;
const tools209 = root?.tools;
for (const found207 of policyHashDiffers({ root: root, profile: profile, toolSurfaces: toolSurfaces, this: root })) {
broken(report, 3, 0, `/policyHash` + found207.pointer, [found207.found, policyHash208], found207.related, found207.count);
}
if (tools209 !== undefined) {
for (let i210 = 0; i210 < tools209.length; i210++) {
const item211 = tools209[i210];
const executableDigest212 = item211?.executableDigest;
const toolSurfaceRef214 = item211?.toolSurfaceRef;
const provider229 = item211?.provider;
const configDigest236 = item211?.configDigest;
let t219 = !((executableDigest212 !== undefined));
if (!t219) {
const list215 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index213 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef214);
let t217 = true;
for (let i218 = 0; i218 < list215.length; i218++) {
const s216 = list215[i218];
if (!(((((s216.id !== toolSurfaceRef214) || !((s216.executable !== undefined))) || !((s216.executable.digest !== undefined))) || (s216.executable.digest === executableDigest212)))) { t217 = false; break; }
}
t219 = t217;
}
if (!(t219)) {
const related220 = [];
let count221 = 0;
for (let i222 = 0; i222 < toolSurfaceRefs226.length; i222++) {
const other223 = toolSurfaceRefs226[i222];
if ((other223 === toolSurfaceRef214)) {
if (count221++ < mostRelated) related220.push([0, `/planes/agent/toolSurfaceRefs/${i222}`, profile.id]);
}
}
broken(report, 41, 1, `/tools/${i210}/executableDigest`, [], related220, count221);
}
const list227 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index213 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef214);
let t230 = true;
for (let i231 = 0; i231 < list227.length; i231++) {
const s228 = list227[i231];
if (!(((s228.id !== toolSurfaceRef214) || (s228.provider === provider229)))) { t230 = false; break; }
}
if (!(t230)) {
const related232 = [];
let count233 = 0;
for (let i234 = 0; i234 < toolSurfaceRefs226.length; i234++) {
const other235 = toolSurfaceRefs226[i234];
if ((other235 === toolSurfaceRef214)) {
if (count233++ < mostRelated) related232.push([0, `/planes/agent/toolSurfaceRefs/${i234}`, profile.id]);
}
}
broken(report, 42, 1, `/tools/${i210}/provider`, [provider229], related232, count233);
}
let t241 = !((configDigest236 !== undefined));
if (!t241) {
const list237 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index213 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef214);
let t239 = true;
for (let i240 = 0; i240 < list237.length; i240++) {
const s238 = list237[i240];
if (!((((s238.id !== toolSurfaceRef214) || !((s238.nativeConfig !== undefined))) || (s238.nativeConfig.digest === configDigest236)))) { t239 = false; break; }
}
t241 = t239;
}
if (!(t241)) {
const related242 = [];
let count243 = 0;
for (let i244 = 0; i244 < toolSurfaceRefs226.length; i244++) {
const other245 = toolSurfaceRefs226[i244];
if ((other245 === toolSurfaceRef214)) {
if (count243++ < mostRelated) related242.push([0, `/planes/agent/toolSurfaceRefs/${i244}`, profile.id]);
}
}
broken(report, 43, 1, `/tools/${i210}/configDigest`, [], related242, count243);
}
}
}
}

function checkAgentMachineProfileWithToolSurfaces(root, toolSurfaces, report) {
let index251;
const planes246 = root?.planes;
if (planes246 !== undefined) {
const agent247 = planes246?.agent;
if (agent247 !== undefined) {
const toolSurfaceRefs248 = agent247?.toolSurfaceRefs;
if (toolSurfaceRefs248 !== undefined) {
for (let i249 = 0; i249 < toolSurfaceRefs248.length; i249++) {
const item250 = toolSurfaceRefs248[i249];
const list252 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index251 ??= indexBy(toolSurfaces, (s0) => s0.id), item250);
let t254 = false;
for (let i255 = 0; i255 < list252.length; i255++) {
const s253 = list252[i255];
if ((s253.id === item250)) { t254 = true; break; }
}
if (!(t254)) {
broken(report, 0, 5, `/planes/agent/toolSurfaceRefs/${i249}`, [item250]);
}
}
}
}
}
}

function checkAgentToolSurfaceWithProfile(root, profile, report) {
const planes257 = profile?.planes;
const machine258 = planes257?.machine;
const manager259 = machine258?.manager;
const id260 = profile?.id;
const network265 = profile?.network;
const allow266 = network265?.allow;
const secrets288 = profile?.secrets;
const grants289 = secrets288?.grants;
let index290;
const id293 = root?.id;
const deny309 = network265?.deny;
const mounts335 = profile?.mounts;
let index336;
const agent363 = planes257?.agent;
const toolSurfaceRefs364 = agent363?.toolSurfaceRefs;
const executionPlane256 = root?.executionPlane;
const mcpServers261 = root?.mcpServers;
const capabilities281 = root?.capabilities;
if (!(((!((executionPlane256 !== undefined)) || (executionPlane256 !== "machine")) || (manager259 !== "none")))) {
broken(report, 53, 1, `/executionPlane`, [id260], [[0, `/planes/machine/manager`, profile.id]]);
}
if (mcpServers261 !== undefined) {
for (let i262 = 0; i262 < mcpServers261.length; i262++) {
const item263 = mcpServers261[i262];
const url264 = item263?.url;
const name280 = item263?.name;
let t279 = !((url264 !== undefined));
if (!t279) {
let t278 = (allow266 !== undefined);
if (t278) {
const text268 = (url264 + "/");
let t276 = false;
for (let i277 = 0; i277 < allow266.length; i277++) {
const a267 = allow266[i277];
let t275 = (text268.includes((("https://" + a267.host) + "/")) || url264.includes((("https://" + a267.host) + ":")));
if (!t275) {
let t274 = a267.host.startsWith("*.");
if (t274) {
const list269 = a267.host.split("*");
let t272 = false;
for (let i273 = 0; i273 < list269.length; i273++) {
const suffix270 = list269[i273];
if (((suffix270 !== "") && (url264.includes((suffix270 + ":")) || (pattern271.test(url264.split(suffix270)[0]) && text268.includes(((url264.split(suffix270)[0] + suffix270) + "/")))))) { t272 = true; break; }
}
t274 = t272;
}
t275 = t274;
}
if (t275) { t276 = true; break; }
}
t278 = t276;
}
t279 = t278;
}
if (!(t279)) {
broken(report, 55, 1, `/mcpServers/${i262}/url`, [id260, name280], [[0, `/network/allow`, profile.id]]);
}
}
}
if (capabilities281 !== undefined) {
for (let i282 = 0; i282 < capabilities281.length; i282++) {
const item283 = capabilities281[i282];
const secretGrantNames284 = item283?.secretGrantNames;
const decision287 = item283?.decision;
const hosts306 = item283?.hosts;
const mountRefs331 = item283?.mountRefs;
const capability334 = item283?.capability;
const toolSurfaceRefs360 = item283?.toolSurfaceRefs;
if (secretGrantNames284 !== undefined) {
for (let i285 = 0; i285 < secretGrantNames284.length; i285++) {
const item286 = secretGrantNames284[i285];
let t296 = (decision287 === "deny");
if (!t296) {
const list291 = grants289.length <= 16 ? grants289 : equalIn(index290 ??= indexBy(grants289, (g0) => g0.name), item286);
let t294 = true;
for (let i295 = 0; i295 < list291.length; i295++) {
const g292 = list291[i295];
if (!((((g292.name !== item286) || !((g292.toolSurfaceRefs !== undefined))) || g292.toolSurfaceRefs.includes(id293)))) { t294 = false; break; }
}
t296 = t294;
}
if (!(t296)) {
const related297 = [];
let count298 = 0;
for (let i299 = 0; i299 < grants289.length; i299++) {
const other300 = grants289[i299];
if ((other300.name === item286)) {
if (count298++ < mostRelated) related297.push([0, `/secrets/grants/${i299}/toolSurfaceRefs`, profile.id]);
}
}
broken(report, 50, 1, `/capabilities/${i282}/secretGrantNames/${i285}`, [item286], related297, count298);
}
let t305 = (decision287 === "deny");
if (!t305) {
const list301 = grants289.length <= 16 ? grants289 : equalIn(index290 ??= indexBy(grants289, (g0) => g0.name), item286);
let t303 = false;
for (let i304 = 0; i304 < list301.length; i304++) {
const g302 = list301[i304];
if ((g302.name === item286)) { t303 = true; break; }
}
t305 = t303;
}
if (!(t305)) {
broken(report, 56, 1, `/capabilities/${i282}/secretGrantNames/${i285}`, [id260, item286], [[0, `/secrets/grants`, profile.id]]);
}
}
}
if (hosts306 !== undefined) {
for (let i307 = 0; i307 < hosts306.length; i307++) {
const item308 = hosts306[i307];
let t319 = ((decision287 === "deny") || !((deny309 !== undefined)));
if (!t319) {
let t317 = false;
for (let i318 = 0; i318 < deny309.length; i318++) {
const d310 = deny309[i318];
let t316 = (d310 === item308);
if (!t316) {
let t315 = d310.startsWith("*.");
if (t315) {
const list311 = d310.split("*");
let t313 = false;
for (let i314 = 0; i314 < list311.length; i314++) {
const suffix312 = list311[i314];
if (((suffix312 !== "") && item308.endsWith(suffix312))) { t313 = true; break; }
}
t315 = t313;
}
t316 = t315;
}
if (t316) { t317 = true; break; }
}
t319 = !(t317);
}
if (!(t319)) {
broken(report, 51, 1, `/capabilities/${i282}/hosts/${i307}`, [id260, item308], [[0, `/network/deny`, profile.id]]);
}
let t330 = (decision287 === "deny");
if (!t330) {
let t329 = (allow266 !== undefined);
if (t329) {
let t327 = false;
for (let i328 = 0; i328 < allow266.length; i328++) {
const a320 = allow266[i328];
let t326 = (a320.host === item308);
if (!t326) {
let t325 = a320.host.startsWith("*.");
if (t325) {
const list321 = a320.host.split("*");
let t323 = false;
for (let i324 = 0; i324 < list321.length; i324++) {
const suffix322 = list321[i324];
if (((suffix322 !== "") && item308.endsWith(suffix322))) { t323 = true; break; }
}
t325 = t323;
}
t326 = t325;
}
if (t326) { t327 = true; break; }
}
t329 = t327;
}
t330 = t329;
}
if (!(t330)) {
broken(report, 52, 1, `/capabilities/${i282}/hosts/${i307}`, [id260, item308], [[0, `/network/allow`, profile.id]]);
}
}
}
if (mountRefs331 !== undefined) {
for (let i332 = 0; i332 < mountRefs331.length; i332++) {
const item333 = mountRefs331[i332];
let t341 = ((capability334 === "fs-write") || (decision287 === "deny"));
if (!t341) {
const list337 = mounts335.length <= 16 ? mounts335 : equalIn(index336 ??= indexBy(mounts335, (m0) => m0.id), item333);
let t339 = true;
for (let i340 = 0; i340 < list337.length; i340++) {
const m338 = list337[i340];
if (!(((m338.id !== item333) || (m338.accessMode !== "write-only-artifacts")))) { t339 = false; break; }
}
t341 = t339;
}
if (!(t341)) {
const related342 = [];
let count343 = 0;
for (let i344 = 0; i344 < mounts335.length; i344++) {
const other345 = mounts335[i344];
if ((other345.id === item333)) {
if (count343++ < mostRelated) related342.push([0, `/mounts/${i344}/accessMode`, profile.id]);
}
}
broken(report, 54, 1, `/capabilities/${i282}/mountRefs/${i332}`, [capability334, item333], related342, count343);
}
let t350 = (decision287 === "deny");
if (!t350) {
const list346 = mounts335.length <= 16 ? mounts335 : equalIn(index336 ??= indexBy(mounts335, (m0) => m0.id), item333);
let t348 = false;
for (let i349 = 0; i349 < list346.length; i349++) {
const m347 = list346[i349];
if ((m347.id === item333)) { t348 = true; break; }
}
t350 = t348;
}
if (!(t350)) {
broken(report, 57, 1, `/capabilities/${i282}/mountRefs/${i332}`, [id260, item333], [[0, `/mounts`, profile.id]]);
}
let t355 = (!((capability334 === "fs-write" || capability334 === "vcs-commit")) || (decision287 === "deny"));
if (!t355) {
const list351 = mounts335.length <= 16 ? mounts335 : equalIn(index336 ??= indexBy(mounts335, (m0) => m0.id), item333);
let t353 = true;
for (let i354 = 0; i354 < list351.length; i354++) {
const m352 = list351[i354];
if (!((((m352.id !== item333) || (m352.accessMode === "read-write")) || ((capability334 === "fs-write") && (m352.accessMode === "write-only-artifacts"))))) { t353 = false; break; }
}
t355 = t353;
}
if (!(t355)) {
const related356 = [];
let count357 = 0;
for (let i358 = 0; i358 < mounts335.length; i358++) {
const other359 = mounts335[i358];
if ((other359.id === item333)) {
if (count357++ < mostRelated) related356.push([0, `/mounts/${i358}/accessMode`, profile.id]);
}
}
broken(report, 59, 1, `/capabilities/${i282}/mountRefs/${i332}`, [capability334, item333], related356, count357);
}
}
}
if (toolSurfaceRefs360 !== undefined) {
for (let i361 = 0; i361 < toolSurfaceRefs360.length; i361++) {
const item362 = toolSurfaceRefs360[i361];
if (!(((decision287 === "deny") || toolSurfaceRefs364.includes(item362)))) {
broken(report, 58, 1, `/capabilities/${i282}/toolSurfaceRefs/${i361}`, [id260, item362], [[0, `/planes/agent/toolSurfaceRefs`, profile.id]]);
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
