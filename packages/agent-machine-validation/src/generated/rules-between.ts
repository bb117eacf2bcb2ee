// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import { once } from "../once.ts";
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, mostRelated, prefixesIn } from "../rules/support.ts";
import { policyHashDiffers, profileDigestDiffers } from "../rules/digest-functions.ts";



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
const host95 = planes5?.host;
const pathAllowlist96 = host95?.pathAllowlist;
let index97;
const adapter100 = host95?.adapter;
const arch120 = host95?.arch;
const agentRef123 = agent6?.agentRef;
const container126 = planes5?.container;
const image127 = container126?.image;
const digest128 = image127?.digest;
const ociRuntime131 = container126?.ociRuntime;
const runtime135 = container126?.runtime;
const seccomp138 = container126?.seccomp;
const digest139 = seccomp138?.digest;
const userns141 = container126?.userns;
const readOnlyRootfs143 = container126?.readOnlyRootfs;
const capabilities147 = container126?.capabilities;
const add148 = capabilities147?.add;
const user151 = planes5?.user;
const containerUser152 = user151?.containerUser;
const uidMapping155 = user151?.uidMapping;
const machine158 = planes5?.machine;
const image159 = machine158?.image;
const digest160 = image159?.digest;
const name162 = machine158?.name;
const networkMode164 = machine158?.networkMode;
const manager166 = machine158?.manager;
const provider168 = machine158?.provider;
const rootful170 = machine158?.rootful;
const rosetta172 = machine158?.rosetta;
const worktree178 = planes5?.worktree;
const gitDir179 = worktree178?.gitDir;
const layout180 = gitDir179?.layout;
const ref182 = worktree178?.ref;
const repository184 = worktree178?.repository;
const network187 = profile?.network;
const mode188 = network187?.mode;
const profileRef1 = root?.profileRef;
const profileDigest4 = root?.profileDigest;
const tools9 = root?.tools;
let index10;
const secretGrantsUsed17 = root?.secretGrantsUsed;
const mounts30 = root?.mounts;
const planes116 = root?.planes;
const network185 = root?.network;
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
broken(report, 44, 2, `/secretGrantsUsed/${i18}`, [item19], [[0, `/secrets/grants`, profile.id]]);
}
}
}
if (tools9 !== undefined) {
for (let i27 = 0; i27 < tools9.length; i27++) {
const item28 = tools9[i27];
const toolSurfaceRef29 = item28?.toolSurfaceRef;
if (!(toolSurfaceRefs7.includes(toolSurfaceRef29))) {
broken(report, 46, 1, `/tools/${i27}/toolSurfaceRef`, [toolSurfaceRef29], [[0, `/planes/agent/toolSurfaceRefs`, profile.id]]);
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
if (!(((((m41.id !== mountRef39) || !((m41.cache !== undefined))) || (m41.source.kind !== "host-path")) || ((m41.cache.writeBack !== undefined) && (m41.cache.writeBack === "shared"))))) { t42 = false; break; }
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
let t107 = (!((source33 !== undefined)) || source33.startsWith("sha256:"));
if (!t107) {
const list93 = mounts37.length <= 16 ? mounts37 : equalIn(index38 ??= indexBy(mounts37, (m0) => m0.id), mountRef39);
const text101 = lowerAscii(source33);
let t105 = true;
for (let i106 = 0; i106 < list93.length; i106++) {
const m94 = list93[i106];
let t104 = (((m94.id !== mountRef39) || !((m94.source.allowlistRootId !== undefined))) || isAtOrBelow(source33, ("root:" + m94.source.allowlistRootId)));
if (!t104) {
const list98 = pathAllowlist96.length <= 16 ? pathAllowlist96 : equalIn(index97 ??= indexBy(pathAllowlist96, (r0) => r0.rootId), m94.source.allowlistRootId);
let t102 = false;
for (let i103 = 0; i103 < list98.length; i103++) {
const r99 = list98[i103];
if (((r99.rootId === m94.source.allowlistRootId) && ((adapter100 === "linux") ? isAtOrBelow(source33, r99.path) : isAtOrBelow(text101, lowerAscii(r99.path))))) { t102 = true; break; }
}
t104 = t102;
}
if (!(t104)) { t105 = false; break; }
}
t107 = t105;
}
if (!(t107)) {
const related108 = [];
let count109 = 0;
for (let i110 = 0; i110 < mounts37.length; i110++) {
const other111 = mounts37[i110];
if ((other111.id === mountRef39)) {
if (count109++ < mostRelated) related108.push([0, `/mounts/${i110}/source`, profile.id]);
}
}
broken(report, 37, 3, `/mounts/${i31}/source`, [source33], related108, count109);
}
const list112 = mounts37.length <= 16 ? mounts37 : equalIn(index38 ??= indexBy(mounts37, (m0) => m0.id), mountRef39);
let t114 = false;
for (let i115 = 0; i115 < list112.length; i115++) {
const m113 = list112[i115];
if ((m113.id === mountRef39)) { t114 = true; break; }
}
if (!(t114)) {
broken(report, 45, 3, `/mounts/${i31}/mountRef`, [mountRef39], [[0, `/mounts`, profile.id]]);
}
}
}
if (planes116 !== undefined) {
const host117 = planes116?.host;
const agent121 = planes116?.agent;
const container124 = planes116?.container;
const user149 = planes116?.user;
const machine156 = planes116?.machine;
const worktree176 = planes116?.worktree;
if (host117 !== undefined) {
const adapter118 = host117?.adapter;
const arch119 = host117?.arch;
if (!((adapter118 === adapter100))) {
broken(report, 6, 4, `/planes/host/adapter`, [adapter118, adapter100], [[0, `/planes/host/adapter`, profile.id]]);
}
if (!((arch119 === arch120))) {
broken(report, 8, 4, `/planes/host/arch`, [arch119, arch120], [[0, `/planes/host/arch`, profile.id]]);
}
}
if (agent121 !== undefined) {
const agentRef122 = agent121?.agentRef;
if (!((agentRef122 === agentRef123))) {
broken(report, 7, 5, `/planes/agent/agentRef`, [agentRef122, agentRef123], [[0, `/planes/agent/agentRef`, profile.id]]);
}
}
if (container124 !== undefined) {
const imageDigest125 = container124?.imageDigest;
const noNewPrivileges129 = container124?.noNewPrivileges;
const ociRuntime130 = container124?.ociRuntime;
const privileged132 = container124?.privileged;
const rootless133 = container124?.rootless;
const runtime134 = container124?.runtime;
const seccompEnabled136 = container124?.seccompEnabled;
const seccompDigest137 = container124?.seccompDigest;
const userns140 = container124?.userns;
const readOnlyRootfs142 = container124?.readOnlyRootfs;
const effectiveCapabilities144 = container124?.effectiveCapabilities;
if (!((imageDigest125 === digest128))) {
broken(report, 13, 6, `/planes/container/imageDigest`, [imageDigest125, digest128], [[0, `/planes/container/image/digest`, profile.id]]);
}
if (!(noNewPrivileges129)) {
broken(report, 25, 6, `/planes/container/noNewPrivileges`, [], [[0, `/planes/container/noNewPrivileges`, profile.id]]);
}
if (!(((!((ociRuntime130 !== undefined)) || !((ociRuntime131 !== undefined))) || (ociRuntime130 === ociRuntime131)))) {
broken(report, 26, 6, `/planes/container/ociRuntime`, [ociRuntime130, ociRuntime131], [[0, `/planes/container/ociRuntime`, profile.id]]);
}
if (!(!(privileged132))) {
broken(report, 27, 6, `/planes/container/privileged`, [], [[0, `/planes/container/privileged`, profile.id]]);
}
if (!(rootless133)) {
broken(report, 32, 6, `/planes/container/rootless`, [], [[0, `/planes/container/rootless`, profile.id]]);
}
if (!((runtime134 === runtime135))) {
broken(report, 34, 6, `/planes/container/runtime`, [runtime134, runtime135], [[0, `/planes/container/runtime`, profile.id]]);
}
if (!(seccompEnabled136)) {
broken(report, 35, 6, `/planes/container/seccompEnabled`, [], [[0, `/planes/container/seccomp`, profile.id]]);
}
if (!(((!((seccompDigest137 !== undefined)) || !((digest139 !== undefined))) || (seccompDigest137 === digest139)))) {
broken(report, 36, 6, `/planes/container/seccompDigest`, [seccompDigest137, digest139], [[0, `/planes/container/seccomp/digest`, profile.id]]);
}
if (!((userns140 === ((userns141 !== undefined) ? userns141 : "keep-id")))) {
broken(report, 47, 6, `/planes/container/userns`, [userns140], [[0, `/planes/container/userns`, profile.id]]);
}
if (!((readOnlyRootfs142 || ((readOnlyRootfs143 !== undefined) && !(readOnlyRootfs143))))) {
broken(report, 48, 6, `/planes/container/readOnlyRootfs`, [], [[0, `/planes/container/readOnlyRootfs`, profile.id]]);
}
if (effectiveCapabilities144 !== undefined) {
for (let i145 = 0; i145 < effectiveCapabilities144.length; i145++) {
const item146 = effectiveCapabilities144[i145];
if (!(add148.includes(item146))) {
broken(report, 10, 6, `/planes/container/effectiveCapabilities/${i145}`, [item146], [[0, `/planes/container/capabilities/add`, profile.id]]);
}
}
}
}
if (user149 !== undefined) {
const containerUser150 = user149?.containerUser;
const sudoAvailable153 = user149?.sudoAvailable;
const uidMapping154 = user149?.uidMapping;
if (!((containerUser150 === containerUser152))) {
broken(report, 11, 7, `/planes/user/containerUser`, [containerUser150, containerUser152], [[0, `/planes/user/containerUser`, profile.id]]);
}
if (!(!(sudoAvailable153))) {
broken(report, 38, 7, `/planes/user/sudoAvailable`, [], [[0, `/planes/user/sudo`, profile.id]]);
}
if (!((uidMapping154 === uidMapping155))) {
broken(report, 43, 7, `/planes/user/uidMapping`, [uidMapping154, uidMapping155], [[0, `/planes/user/uidMapping`, profile.id]]);
}
}
if (machine156 !== undefined) {
const imageDigest157 = machine156?.imageDigest;
const name161 = machine156?.name;
const networkMode163 = machine156?.networkMode;
const manager165 = machine156?.manager;
const provider167 = machine156?.provider;
const rootful169 = machine156?.rootful;
const rosetta171 = machine156?.rosetta;
const implicitMountsObserved173 = machine156?.implicitMountsObserved;
if (!((((!((imageDigest157 !== undefined)) || !((image159 !== undefined))) || !((digest160 !== undefined))) || (imageDigest157 === digest160)))) {
broken(report, 16, 8, `/planes/machine/imageDigest`, [imageDigest157, digest160], [[0, `/planes/machine/image/digest`, profile.id]]);
}
if (!(((!((name161 !== undefined)) || !((name162 !== undefined))) || (name161 === name162)))) {
broken(report, 17, 8, `/planes/machine/name`, [name161, name162], [[0, `/planes/machine/name`, profile.id]]);
}
if (!((!((networkMode163 !== undefined)) || (networkMode163 === ((networkMode164 !== undefined) ? networkMode164 : "user-mode"))))) {
broken(report, 18, 8, `/planes/machine/networkMode`, [networkMode163], [[0, `/planes/machine/networkMode`, profile.id]]);
}
if (!((manager165 === manager166))) {
broken(report, 19, 8, `/planes/machine/manager`, [manager165, manager166], [[0, `/planes/machine/manager`, profile.id]]);
}
if (!((provider167 === provider168))) {
broken(report, 28, 8, `/planes/machine/provider`, [provider167, provider168], [[0, `/planes/machine/provider`, profile.id]]);
}
if (!(((!((rootful169 !== undefined)) || !(rootful169)) || ((rootful170 !== undefined) && rootful170)))) {
broken(report, 31, 8, `/planes/machine/rootful`, [], [[0, `/planes/machine/rootful`, profile.id]]);
}
if (!(((!((rosetta171 !== undefined)) || !(rosetta171)) || ((rosetta172 !== undefined) && rosetta172)))) {
broken(report, 33, 8, `/planes/machine/rosetta`, [], [[0, `/planes/machine/rosetta`, profile.id]]);
}
if (implicitMountsObserved173 !== undefined) {
for (let i174 = 0; i174 < implicitMountsObserved173.length; i174++) {
const item175 = implicitMountsObserved173[i174];
if (!(false)) {
broken(report, 14, 8, `/planes/machine/implicitMountsObserved/${i174}`, [item175], [[0, `/planes/machine/implicitMounts`, profile.id]]);
}
}
}
}
if (worktree176 !== undefined) {
const layout177 = worktree176?.layout;
const ref181 = worktree176?.ref;
const repository183 = worktree176?.repository;
if (!((!((layout177 !== undefined)) || (layout177 === layout180)))) {
broken(report, 15, 9, `/planes/worktree/layout`, [layout177, layout180], [[0, `/planes/worktree/gitDir/layout`, profile.id]]);
}
if (!(((!((ref181 !== undefined)) || !((ref182 !== undefined))) || (ref181 === ref182)))) {
broken(report, 29, 9, `/planes/worktree/ref`, [ref181, ref182], [[0, `/planes/worktree/ref`, profile.id]]);
}
if (!(((!((repository183 !== undefined)) || !((repository184 !== undefined))) || (repository183 === repository184)))) {
broken(report, 30, 9, `/planes/worktree/repository`, [repository183, repository184], [[0, `/planes/worktree/repository`, profile.id]]);
}
}
}
if (network185 !== undefined) {
const mode186 = network185?.mode;
if (!((mode186 === mode188))) {
broken(report, 24, 10, `/network/mode`, [mode186, mode188], [[0, `/network/mode`, profile.id]]);
}
}
if (tools9 !== undefined) {
for (let i189 = 0; i189 < tools9.length; i189++) {
const item190 = tools9[i189];
const probe191 = item190?.probe;
const toolSurfaceRef196 = item190?.toolSurfaceRef;
if (!((probe191 === "ok"))) {
const related192 = [];
let count193 = 0;
for (let i194 = 0; i194 < toolSurfaceRefs7.length; i194++) {
const other195 = toolSurfaceRefs7[i194];
if ((other195 === toolSurfaceRef196)) {
if (count193++ < mostRelated) related192.push([0, `/planes/agent/toolSurfaceRefs/${i194}`, profile.id]);
}
}
broken(report, 39, 1, `/tools/${i189}/probe`, [toolSurfaceRef196, probe191], related192, count193);
}
}
}
}

function checkAgentMachineFingerprintWithProfileAndToolSurfaces(root, profile, toolSurfaces, report) {
let index203;
const planes214 = profile?.planes;
const agent215 = planes214?.agent;
const toolSurfaceRefs216 = agent215?.toolSurfaceRefs;
const policyHash198 = root?.policyHash;
const tools199 = root?.tools;
for (const found197 of policyHashDiffers({ root: root, profile: profile, toolSurfaces: toolSurfaces, this: root })) {
broken(report, 3, 0, `/policyHash` + found197.pointer, [found197.found, policyHash198], found197.related, found197.count);
}
if (tools199 !== undefined) {
for (let i200 = 0; i200 < tools199.length; i200++) {
const item201 = tools199[i200];
const executableDigest202 = item201?.executableDigest;
const toolSurfaceRef204 = item201?.toolSurfaceRef;
const provider219 = item201?.provider;
const configDigest226 = item201?.configDigest;
let t209 = !((executableDigest202 !== undefined));
if (!t209) {
const list205 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index203 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef204);
let t207 = true;
for (let i208 = 0; i208 < list205.length; i208++) {
const s206 = list205[i208];
if (!(((((s206.id !== toolSurfaceRef204) || !((s206.executable !== undefined))) || !((s206.executable.digest !== undefined))) || (s206.executable.digest === executableDigest202)))) { t207 = false; break; }
}
t209 = t207;
}
if (!(t209)) {
const related210 = [];
let count211 = 0;
for (let i212 = 0; i212 < toolSurfaceRefs216.length; i212++) {
const other213 = toolSurfaceRefs216[i212];
if ((other213 === toolSurfaceRef204)) {
if (count211++ < mostRelated) related210.push([0, `/planes/agent/toolSurfaceRefs/${i212}`, profile.id]);
}
}
broken(report, 40, 1, `/tools/${i200}/executableDigest`, [], related210, count211);
}
const list217 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index203 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef204);
let t220 = true;
for (let i221 = 0; i221 < list217.length; i221++) {
const s218 = list217[i221];
if (!(((s218.id !== toolSurfaceRef204) || (s218.provider === provider219)))) { t220 = false; break; }
}
if (!(t220)) {
const related222 = [];
let count223 = 0;
for (let i224 = 0; i224 < toolSurfaceRefs216.length; i224++) {
const other225 = toolSurfaceRefs216[i224];
if ((other225 === toolSurfaceRef204)) {
if (count223++ < mostRelated) related222.push([0, `/planes/agent/toolSurfaceRefs/${i224}`, profile.id]);
}
}
broken(report, 41, 1, `/tools/${i200}/provider`, [provider219], related222, count223);
}
let t231 = !((configDigest226 !== undefined));
if (!t231) {
const list227 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index203 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef204);
let t229 = true;
for (let i230 = 0; i230 < list227.length; i230++) {
const s228 = list227[i230];
if (!((((s228.id !== toolSurfaceRef204) || !((s228.nativeConfig !== undefined))) || (s228.nativeConfig.digest === configDigest226)))) { t229 = false; break; }
}
t231 = t229;
}
if (!(t231)) {
const related232 = [];
let count233 = 0;
for (let i234 = 0; i234 < toolSurfaceRefs216.length; i234++) {
const other235 = toolSurfaceRefs216[i234];
if ((other235 === toolSurfaceRef204)) {
if (count233++ < mostRelated) related232.push([0, `/planes/agent/toolSurfaceRefs/${i234}`, profile.id]);
}
}
broken(report, 42, 1, `/tools/${i200}/configDigest`, [], related232, count233);
}
}
}
}

function checkAgentMachineProfileWithToolSurfaces(root, toolSurfaces, report) {
let index241;
const planes236 = root?.planes;
if (planes236 !== undefined) {
const agent237 = planes236?.agent;
if (agent237 !== undefined) {
const toolSurfaceRefs238 = agent237?.toolSurfaceRefs;
if (toolSurfaceRefs238 !== undefined) {
for (let i239 = 0; i239 < toolSurfaceRefs238.length; i239++) {
const item240 = toolSurfaceRefs238[i239];
const list242 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index241 ??= indexBy(toolSurfaces, (s0) => s0.id), item240);
let t244 = false;
for (let i245 = 0; i245 < list242.length; i245++) {
const s243 = list242[i245];
if ((s243.id === item240)) { t244 = true; break; }
}
if (!(t244)) {
broken(report, 0, 5, `/planes/agent/toolSurfaceRefs/${i239}`, [item240]);
}
}
}
}
}
}

function checkAgentToolSurfaceWithProfile(root, profile, report) {
const planes247 = profile?.planes;
const machine248 = planes247?.machine;
const manager249 = machine248?.manager;
const id250 = profile?.id;
const secrets258 = profile?.secrets;
const grants259 = secrets258?.grants;
let index260;
const id263 = root?.id;
const network279 = profile?.network;
const deny280 = network279?.deny;
const allow291 = network279?.allow;
const mounts307 = profile?.mounts;
let index308;
const agent335 = planes247?.agent;
const toolSurfaceRefs336 = agent335?.toolSurfaceRefs;
const executionPlane246 = root?.executionPlane;
const capabilities251 = root?.capabilities;
if (!(((!((executionPlane246 !== undefined)) || (executionPlane246 !== "machine")) || (manager249 !== "none")))) {
broken(report, 52, 1, `/executionPlane`, [id250], [[0, `/planes/machine/manager`, profile.id]]);
}
if (capabilities251 !== undefined) {
for (let i252 = 0; i252 < capabilities251.length; i252++) {
const item253 = capabilities251[i252];
const secretGrantNames254 = item253?.secretGrantNames;
const decision257 = item253?.decision;
const hosts276 = item253?.hosts;
const mountRefs303 = item253?.mountRefs;
const capability306 = item253?.capability;
const toolSurfaceRefs332 = item253?.toolSurfaceRefs;
if (secretGrantNames254 !== undefined) {
for (let i255 = 0; i255 < secretGrantNames254.length; i255++) {
const item256 = secretGrantNames254[i255];
let t266 = (decision257 === "deny");
if (!t266) {
const list261 = grants259.length <= 16 ? grants259 : equalIn(index260 ??= indexBy(grants259, (g0) => g0.name), item256);
let t264 = true;
for (let i265 = 0; i265 < list261.length; i265++) {
const g262 = list261[i265];
if (!((((g262.name !== item256) || !((g262.toolSurfaceRefs !== undefined))) || g262.toolSurfaceRefs.includes(id263)))) { t264 = false; break; }
}
t266 = t264;
}
if (!(t266)) {
const related267 = [];
let count268 = 0;
for (let i269 = 0; i269 < grants259.length; i269++) {
const other270 = grants259[i269];
if ((other270.name === item256)) {
if (count268++ < mostRelated) related267.push([0, `/secrets/grants/${i269}/toolSurfaceRefs`, profile.id]);
}
}
broken(report, 49, 1, `/capabilities/${i252}/secretGrantNames/${i255}`, [item256], related267, count268);
}
let t275 = (decision257 === "deny");
if (!t275) {
const list271 = grants259.length <= 16 ? grants259 : equalIn(index260 ??= indexBy(grants259, (g0) => g0.name), item256);
let t273 = false;
for (let i274 = 0; i274 < list271.length; i274++) {
const g272 = list271[i274];
if ((g272.name === item256)) { t273 = true; break; }
}
t275 = t273;
}
if (!(t275)) {
broken(report, 54, 1, `/capabilities/${i252}/secretGrantNames/${i255}`, [id250, item256], [[0, `/secrets/grants`, profile.id]]);
}
}
}
if (hosts276 !== undefined) {
for (let i277 = 0; i277 < hosts276.length; i277++) {
const item278 = hosts276[i277];
let t290 = ((decision257 === "deny") || !((deny280 !== undefined)));
if (!t290) {
let t288 = false;
for (let i289 = 0; i289 < deny280.length; i289++) {
const d281 = deny280[i289];
let t287 = (d281 === item278);
if (!t287) {
let t286 = d281.startsWith("*.");
if (t286) {
const list282 = d281.split("*");
let t284 = false;
for (let i285 = 0; i285 < list282.length; i285++) {
const suffix283 = list282[i285];
if (((suffix283 !== "") && item278.endsWith(suffix283))) { t284 = true; break; }
}
t286 = t284;
}
t287 = t286;
}
if (t287) { t288 = true; break; }
}
t290 = !(t288);
}
if (!(t290)) {
broken(report, 50, 1, `/capabilities/${i252}/hosts/${i277}`, [id250, item278], [[0, `/network/deny`, profile.id]]);
}
let t302 = (decision257 === "deny");
if (!t302) {
let t301 = (allow291 !== undefined);
if (t301) {
let t299 = false;
for (let i300 = 0; i300 < allow291.length; i300++) {
const a292 = allow291[i300];
let t298 = (a292.host === item278);
if (!t298) {
let t297 = a292.host.startsWith("*.");
if (t297) {
const list293 = a292.host.split("*");
let t295 = false;
for (let i296 = 0; i296 < list293.length; i296++) {
const suffix294 = list293[i296];
if (((suffix294 !== "") && item278.endsWith(suffix294))) { t295 = true; break; }
}
t297 = t295;
}
t298 = t297;
}
if (t298) { t299 = true; break; }
}
t301 = t299;
}
t302 = t301;
}
if (!(t302)) {
broken(report, 51, 1, `/capabilities/${i252}/hosts/${i277}`, [id250, item278], [[0, `/network/allow`, profile.id]]);
}
}
}
if (mountRefs303 !== undefined) {
for (let i304 = 0; i304 < mountRefs303.length; i304++) {
const item305 = mountRefs303[i304];
let t313 = ((capability306 === "fs-write") || (decision257 === "deny"));
if (!t313) {
const list309 = mounts307.length <= 16 ? mounts307 : equalIn(index308 ??= indexBy(mounts307, (m0) => m0.id), item305);
let t311 = true;
for (let i312 = 0; i312 < list309.length; i312++) {
const m310 = list309[i312];
if (!(((m310.id !== item305) || (m310.accessMode !== "write-only-artifacts")))) { t311 = false; break; }
}
t313 = t311;
}
if (!(t313)) {
const related314 = [];
let count315 = 0;
for (let i316 = 0; i316 < mounts307.length; i316++) {
const other317 = mounts307[i316];
if ((other317.id === item305)) {
if (count315++ < mostRelated) related314.push([0, `/mounts/${i316}/accessMode`, profile.id]);
}
}
broken(report, 53, 1, `/capabilities/${i252}/mountRefs/${i304}`, [capability306, item305], related314, count315);
}
let t322 = (decision257 === "deny");
if (!t322) {
const list318 = mounts307.length <= 16 ? mounts307 : equalIn(index308 ??= indexBy(mounts307, (m0) => m0.id), item305);
let t320 = false;
for (let i321 = 0; i321 < list318.length; i321++) {
const m319 = list318[i321];
if ((m319.id === item305)) { t320 = true; break; }
}
t322 = t320;
}
if (!(t322)) {
broken(report, 55, 1, `/capabilities/${i252}/mountRefs/${i304}`, [id250, item305], [[0, `/mounts`, profile.id]]);
}
let t327 = (!((capability306 === "fs-write" || capability306 === "vcs-commit")) || (decision257 === "deny"));
if (!t327) {
const list323 = mounts307.length <= 16 ? mounts307 : equalIn(index308 ??= indexBy(mounts307, (m0) => m0.id), item305);
let t325 = true;
for (let i326 = 0; i326 < list323.length; i326++) {
const m324 = list323[i326];
if (!((((m324.id !== item305) || (m324.accessMode === "read-write")) || ((capability306 === "fs-write") && (m324.accessMode === "write-only-artifacts"))))) { t325 = false; break; }
}
t327 = t325;
}
if (!(t327)) {
const related328 = [];
let count329 = 0;
for (let i330 = 0; i330 < mounts307.length; i330++) {
const other331 = mounts307[i330];
if ((other331.id === item305)) {
if (count329++ < mostRelated) related328.push([0, `/mounts/${i330}/accessMode`, profile.id]);
}
}
broken(report, 57, 1, `/capabilities/${i252}/mountRefs/${i304}`, [capability306, item305], related328, count329);
}
}
}
if (toolSurfaceRefs332 !== undefined) {
for (let i333 = 0; i333 < toolSurfaceRefs332.length; i333++) {
const item334 = toolSurfaceRefs332[i333];
if (!(((decision257 === "deny") || toolSurfaceRefs336.includes(item334)))) {
broken(report, 56, 1, `/capabilities/${i252}/toolSurfaceRefs/${i333}`, [id250, item334], [[0, `/planes/agent/toolSurfaceRefs`, profile.id]]);
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
