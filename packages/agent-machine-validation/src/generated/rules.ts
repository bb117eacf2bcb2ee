// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import { surely } from "../automaton.ts";
import { once } from "../once.ts";
import { lazy } from "../pattern.ts";
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, mostRelated, prefixesIn } from "../rules/support.ts";
import { cachesInsideCode, notComposed, overlappingRoots, overlappingSources } from "../rules/functions.ts";

const pattern23 = /* @__PURE__ */ lazy("(?:^|[^A-Za-z0-9])(?:/Users/|[A-Za-z]:[^A-Za-z0-9]Users[^A-Za-z0-9])[A-Za-z0-9]|(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|[.]sock(?:et)?(?:[^A-Za-z0-9]|$)|/[.]ssh/|/id_(?:rsa|dsa|ecdsa|ed25519)|(?:^|[^0-9.])(?:10[.][0-9]{1,3}|192[.]168|169[.]254|172[.](?:1[6-9]|2[0-9]|3[01]))[.][0-9]{1,3}[.][0-9]{1,3}(?:[^0-9.]|[.][^0-9]|[.]?$)");
const checkText25 = (report, text, plane, place) => {
if (!(!(pattern23.test(text)))) {
broken(report, 42, plane, `${place}`);
}
for (const found24 of notComposed({ this: text })) {
broken(report, 43, plane, `${place}` + found24.pointer, [found24.found], found24.related, found24.count);
}
};
const isOrdinary26 = /* @__PURE__ */ surely(
  "### ##$##$%#$&#$1#$ $#$ #############$%&'()*+,-./01######23333344546444444474844444####9#:;<=>?@ABCDEFGHICJKLMNCOPQ####",
);
const pattern38 = /* @__PURE__ */ lazy("(?:^|[^A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20}|glpat-[A-Za-z0-9_-]{16}|sk-[A-Za-z0-9_-]{40}|xox[abeoprs]-[A-Za-z0-9-]{10}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30}|npm_[A-Za-z0-9]{30}|pypi-[A-Za-z0-9_-]{30}|hv[sb][.][A-Za-z0-9_-]{20}|[A-Za-z0-9_-]{10}[.]eyJ[A-Za-z0-9_-]{10})");
const checkText39 = (report, text, plane, place) => {
for (const found37 of notComposed({ this: text })) {
broken(report, 43, plane, `${place}` + found37.pointer, [found37.found], found37.related, found37.count);
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
broken(report, 43, plane, `${place}` + found65.pointer, [found65.found], found65.related, found65.count);
}
};
const pattern136 = /* @__PURE__ */ lazy("^[A-Z]:/");
const words158 = [".git/hooks", ".git/config", ".vscode", ".idea", ".devcontainer", ".mcp.json", ".claude", ".codex"];
const wordSet331 = /* @__PURE__ */ new Set(["*.co.uk", "*.org.uk", "*.ac.uk", "*.gov.uk", "*.com.au", "*.net.au", "*.org.au", "*.co.nz", "*.co.jp", "*.ne.jp", "*.or.jp", "*.co.kr", "*.com.cn", "*.net.cn", "*.org.cn", "*.com.tw", "*.com.hk", "*.com.sg", "*.co.in", "*.com.br", "*.com.mx", "*.com.ar", "*.co.za", "*.com.tr", "*.co.il", "*.com.ua", "*.com.pl", "*.github.io", "*.gitlab.io", "*.pages.dev", "*.workers.dev", "*.vercel.app", "*.netlify.app", "*.herokuapp.com", "*.web.app", "*.firebaseapp.com", "*.appspot.com", "*.run.app", "*.fly.dev", "*.onrender.com", "*.railway.app", "*.azurewebsites.net", "*.cloudapp.net", "*.blob.core.windows.net", "*.cloudfront.net", "*.amazonaws.com", "*.s3.amazonaws.com", "*.elasticbeanstalk.com", "*.digitaloceanspaces.com", "*.ondigitalocean.app", "*.r2.dev", "*.surge.sh", "*.glitch.me", "*.repl.co", "*.ngrok.io", "*.ngrok.app", "*.ngrok-free.app", "*.trycloudflare.com", "*.loca.lt", "*.readthedocs.io", "*.blogspot.com", "*.wordpress.com", "*.githubusercontent.com"]);
const wordSet413 = /* @__PURE__ */ new Set(["codex untrusted", "codex on-request", "codex on-failure", "codex never", "claude-code default", "claude-code manual", "claude-code acceptEdits", "claude-code auto", "claude-code dontAsk", "openclaw always", "openclaw on-miss", "goose approve", "goose smart_approve", "goose chat", "goose auto"]);
const wordSet414 = /* @__PURE__ */ new Set(["codex untrusted ask", "codex on-request ask-on-risk", "codex on-failure ask-on-risk", "codex never auto-in-sandbox", "claude-code default ask", "claude-code manual ask", "claude-code acceptEdits ask-on-risk", "claude-code auto auto-in-sandbox", "claude-code dontAsk deny", "openclaw always ask", "openclaw on-miss ask-on-risk", "goose approve ask", "goose smart_approve ask-on-risk", "goose chat deny", "goose auto auto-in-sandbox"]);

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
const planes77 = root?.planes;
const machine78 = planes77?.machine;
const manager79 = machine78?.manager;
const secrets95 = root?.secrets;
const grants96 = secrets95?.grants;
let index97;
const network114 = root?.network;
const mode115 = network114?.mode;
const host137 = planes77?.host;
const adapter138 = host137?.adapter;
const arch145 = host137?.arch;
const mounts153 = root?.mounts;
let index175;
const pathAllowlist195 = host137?.pathAllowlist;
let index196;
let index218;
const provider229 = machine78?.provider;
const deny375 = network114?.deny;
const allow386 = network114?.allow;
const agent400 = planes77?.agent;
const toolSurfaceRefs401 = agent400?.toolSurfaceRefs;
const planes75 = root?.planes;
const mounts187 = root?.mounts;
const network278 = root?.network;
const secrets332 = root?.secrets;
const name405 = root?.name;
const description407 = root?.description;
for (const found73 of cachesInsideCode({ root: root, this: root })) {
broken(report, 14, 0, `/mounts` + found73.pointer, [found73.found], found73.related, found73.count);
}
for (const found74 of overlappingSources({ root: root, this: root })) {
broken(report, 22, 0, `/mounts` + found74.pointer, [found74.found], found74.related, found74.count);
}
if (planes75 !== undefined) {
const container76 = planes75?.container;
const host118 = planes75?.host;
const machine140 = planes75?.machine;
const worktree148 = planes75?.worktree;
if (container76 !== undefined) {
const runtime80 = container76?.runtime;
const environment81 = container76?.environment;
const capabilities110 = container76?.capabilities;
const image116 = container76?.image;
if (!(((manager79 === "podman-machine") ? (runtime80 === "podman") : ((manager79 === "apple-container") ? (runtime80 === "apple-container") : ((runtime80 !== "apple-container") && ((runtime80 !== "wslc") || (manager79 === "wsl"))))))) {
broken(report, 2, 4, `/planes/container/runtime`, [runtime80, manager79], [[0, `/planes/machine/manager`]]);
}
if (environment81 !== undefined) {
const variables82 = environment81?.variables;
let index85;
if (variables82 !== undefined) {
for (let i83 = 0; i83 < variables82.length; i83++) {
const item84 = variables82[i83];
const name86 = item84?.name;
const list87 = variables82.length <= 16 ? variables82 : equalIn(index85 ??= indexBy(variables82, (v0) => v0.name), name86);
let t89 = 0;
for (let i90 = 0; i90 < list87.length; i90++) {
const v88 = list87[i90];
if ((v88.name === name86) && ++t89 > 1) break;
}
if (!(t89 === 1)) {
const related91 = [];
let count92 = 0;
for (let i93 = 0; i93 < variables82.length; i93++) {
if (i93 === i83) continue;
const other94 = variables82[i93];
if ((other94.name === name86)) {
if (count92++ < mostRelated) related91.push([0, `/planes/container/environment/variables/${i93}/name`]);
}
}
broken(report, 0, 4, `/planes/container/environment/variables/${i83}/name`, [name86], related91, count92);
}
const list98 = grants96.length <= 16 ? grants96 : equalIn(index97 ??= indexBy(grants96, (g0) => g0.variableName), name86);
let t100 = false;
for (let i101 = 0; i101 < list98.length; i101++) {
const g99 = list98[i101];
if (((g99.variableName !== undefined) && (g99.variableName === name86))) { t100 = true; break; }
}
if (!(!(t100))) {
const related102 = [];
let count103 = 0;
for (let i104 = 0; i104 < grants96.length; i104++) {
const other105 = grants96[i104];
if (((other105.variableName !== undefined) && (other105.variableName === name86))) {
if (count103++ < mostRelated) related102.push([0, `/secrets/grants/${i104}/variableName`]);
}
}
broken(report, 3, 4, `/planes/container/environment/variables/${i83}/name`, [name86], related102, count103);
}
}
}
if (variables82 !== undefined) {
for (let i106 = 0; i106 < variables82.length; i106++) {
const item107 = variables82[i106];
const value108 = item107?.value;
if (value108 !== undefined) {
if (!isOrdinary26(value108)) checkText25(report, value108, 4, `/planes/container/environment/variables/${i106}/value`);
}
}
}
}
if (capabilities110 !== undefined) {
const add111 = capabilities110?.add;
if (add111 !== undefined) {
for (let i112 = 0; i112 < add111.length; i112++) {
const item113 = add111[i112];
if (!((!((item113 === "NET_ADMIN" || item113 === "NET_RAW")) || (mode115 === "allowlist")))) {
broken(report, 1, 4, `/planes/container/capabilities/add/${i112}`, [item113], [[0, `/network/mode`]]);
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
broken(report, 8, 2, `/planes/host/pathAllowlist` + found119.pointer, [found119.found], found119.related, found119.count);
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
let count130 = 0;
for (let i131 = 0; i131 < pathAllowlist120.length; i131++) {
if (i131 === i121) continue;
const other132 = pathAllowlist120[i131];
if ((other132.rootId === rootId124)) {
if (count130++ < mostRelated) related129.push([0, `/planes/host/pathAllowlist/${i131}/rootId`]);
}
}
broken(report, 6, 2, `/planes/host/pathAllowlist/${i121}/rootId`, [rootId124], related129, count130);
}
}
}
if (pathAllowlist120 !== undefined) {
for (let i133 = 0; i133 < pathAllowlist120.length; i133++) {
const item134 = pathAllowlist120[i133];
const path135 = item134?.path;
if (!((path135.startsWith("~/") || (pattern136.test(path135) === (adapter138 === "windows"))))) {
broken(report, 7, 2, `/planes/host/pathAllowlist/${i133}/path`, [path135, adapter138]);
}
if (path135 !== undefined) {
if (!isOrdinary26(path135)) checkText39(report, path135, 2, `/planes/host/pathAllowlist/${i133}/path`);
}
}
}
}
if (machine140 !== undefined) {
const manager141 = machine140?.manager;
const networkMode142 = machine140?.networkMode;
const provider143 = machine140?.provider;
const rosetta144 = machine140?.rosetta;
const image146 = machine140?.image;
if (!(((manager141 === "apple-container") ? (adapter138 === "macos") : ((manager141 === "wsl") ? (adapter138 === "windows") : ((manager141 !== "none") || (adapter138 === "linux")))))) {
broken(report, 9, 3, `/planes/machine/manager`, [adapter138, manager141], [[0, `/planes/host/adapter`]]);
}
if (!((((!((networkMode142 !== undefined)) || (networkMode142 === "user-mode")) || (provider143 === "wsl")) || ((manager141 !== "podman-machine") && !((networkMode142 === "mirrored" || networkMode142 === "consomme")))))) {
broken(report, 10, 3, `/planes/machine/networkMode`, [manager141, provider143, networkMode142]);
}
if (!(((provider143 === "applehv" || provider143 === "libkrun" || provider143 === "vz" || provider143 === "apple-container") ? (adapter138 === "macos") : ((provider143 === "wsl" || provider143 === "hyperv") ? (adapter138 === "windows") : ((adapter138 === "linux") || (((provider143 === "qemu") && (manager141 === "lima")) && (adapter138 === "macos"))))))) {
broken(report, 11, 3, `/planes/machine/provider`, [adapter138, provider143, manager141], [[0, `/planes/host/adapter`]]);
}
if (!(((!((rosetta144 !== undefined)) || !(rosetta144)) || (((adapter138 === "macos") && (arch145 === "arm64")) && (provider143 === "applehv" || provider143 === "vz" || provider143 === "apple-container"))))) {
broken(report, 12, 3, `/planes/machine/rosetta`, [provider143, arch145]);
}
if (image146 !== undefined) {
const reference147 = image146?.reference;
if (reference147 !== undefined) {
if (!isOrdinary26(reference147)) checkText44(report, reference147, 3, `/planes/machine/image/reference`);
}
}
}
if (worktree148 !== undefined) {
const strategy149 = worktree148?.strategy;
const gitDir150 = worktree148?.gitDir;
const layout151 = gitDir150?.layout;
const protectedPaths152 = worktree148?.protectedPaths;
let index160;
const ref168 = worktree148?.ref;
const repository173 = worktree148?.repository;
if (!(((strategy149 !== "worktree") || (layout151 === "linked-worktree")))) {
broken(report, 52, 5, `/planes/worktree/gitDir/layout`, [layout151]);
}
let t157 = !((protectedPaths152 !== undefined));
if (!t157) {
let t155 = false;
for (let i156 = 0; i156 < mounts153.length; i156++) {
const m154 = mounts153[i156];
if (((m154.pathClass === "code") && (m154.accessMode === "read-write"))) { t155 = true; break; }
}
t157 = !(t155);
}
let t167 = t157;
if (!t167) {
let t165 = true;
for (let i166 = 0; i166 < words158.length; i166++) {
const usual159 = words158[i166];
const list161 = protectedPaths152.length <= 16 ? protectedPaths152 : prefixesIn(index160 ??= indexBy(protectedPaths152, (p0) => p0), (usual159 + "/"));
let t163 = false;
for (let i164 = 0; i164 < list161.length; i164++) {
const p162 = list161[i164];
if (isAtOrBelow(usual159, p162)) { t163 = true; break; }
}
if (!(t163)) { t165 = false; break; }
}
t167 = t165;
}
if (!(t167)) {
broken(report, 55, 5, `/planes/worktree/protectedPaths`);
}
if (ref168 !== undefined) {
if (!isOrdinary26(ref168)) checkText39(report, ref168, 5, `/planes/worktree/ref`);
}
if (protectedPaths152 !== undefined) {
for (let i170 = 0; i170 < protectedPaths152.length; i170++) {
const item171 = protectedPaths152[i170];
if (!isOrdinary26(item171)) checkText39(report, item171, 5, `/planes/worktree/protectedPaths/${i170}`);
}
}
if (repository173 !== undefined) {
if (!isOrdinary26(repository173)) checkText44(report, repository173, 5, `/planes/worktree/repository`);
}
if (gitDir150 !== undefined) {
const commonDirMountRef174 = gitDir150?.commonDirMountRef;
const gitDirMountRef181 = gitDir150?.gitDirMountRef;
let t180 = !((commonDirMountRef174 !== undefined));
if (!t180) {
const list176 = mounts153.length <= 16 ? mounts153 : equalIn(index175 ??= indexBy(mounts153, (m0) => m0.id), commonDirMountRef174);
let t178 = false;
for (let i179 = 0; i179 < list176.length; i179++) {
const m177 = list176[i179];
if ((m177.id === commonDirMountRef174)) { t178 = true; break; }
}
t180 = t178;
}
if (!(t180)) {
broken(report, 53, 5, `/planes/worktree/gitDir/commonDirMountRef`, [commonDirMountRef174]);
}
let t186 = !((gitDirMountRef181 !== undefined));
if (!t186) {
const list182 = mounts153.length <= 16 ? mounts153 : equalIn(index175 ??= indexBy(mounts153, (m0) => m0.id), gitDirMountRef181);
let t184 = false;
for (let i185 = 0; i185 < list182.length; i185++) {
const m183 = list182[i185];
if ((m183.id === gitDirMountRef181)) { t184 = true; break; }
}
t186 = t184;
}
if (!(t186)) {
broken(report, 54, 5, `/planes/worktree/gitDir/gitDirMountRef`, [gitDirMountRef181]);
}
}
}
}
if (mounts187 !== undefined) {
for (let i188 = 0; i188 < mounts187.length; i188++) {
const item189 = mounts187[i188];
const accessMode190 = item189?.accessMode;
const source191 = item189?.source;
const kind192 = source191?.kind;
const pathClass193 = item189?.pathClass;
const allowlistRootId194 = source191?.allowlistRootId;
const id206 = item189?.id;
const retentionPolicy215 = item189?.retentionPolicy;
const cache216 = item189?.cache;
const writeBack217 = cache216?.writeBack;
const agentPath219 = item189?.agentPath;
const transport228 = item189?.transport;
const description271 = item189?.description;
const maskedSubpaths274 = item189?.maskedSubpaths;
if (!(((accessMode190 !== "browser-read-write-agent-read-only") || (kind192 === "host-path")))) {
broken(report, 13, 0, `/mounts/${i188}/accessMode`, [kind192]);
}
let t201 = ((pathClass193 !== "cache") || !((allowlistRootId194 !== undefined)));
if (!t201) {
const list197 = pathAllowlist195.length <= 16 ? pathAllowlist195 : equalIn(index196 ??= indexBy(pathAllowlist195, (r0) => r0.rootId), allowlistRootId194);
let t199 = true;
for (let i200 = 0; i200 < list197.length; i200++) {
const r198 = list197[i200];
if (!(((r198.rootId !== allowlistRootId194) || (r198.pathClass === "cache")))) { t199 = false; break; }
}
t201 = t199;
}
if (!(t201)) {
const related202 = [];
let count203 = 0;
for (let i204 = 0; i204 < pathAllowlist195.length; i204++) {
const other205 = pathAllowlist195[i204];
if (((allowlistRootId194 !== undefined) && (other205.rootId === allowlistRootId194))) {
if (count203++ < mostRelated) related202.push([0, `/planes/host/pathAllowlist/${i204}/pathClass`]);
}
}
broken(report, 15, 0, `/mounts/${i188}/source/allowlistRootId`, [allowlistRootId194], related202, count203);
}
const list207 = mounts153.length <= 16 ? mounts153 : equalIn(index175 ??= indexBy(mounts153, (m0) => m0.id), id206);
let t209 = 0;
for (let i210 = 0; i210 < list207.length; i210++) {
const m208 = list207[i210];
if ((m208.id === id206) && ++t209 > 1) break;
}
if (!(t209 === 1)) {
const related211 = [];
let count212 = 0;
for (let i213 = 0; i213 < mounts153.length; i213++) {
if (i213 === i188) continue;
const other214 = mounts153[i213];
if ((other214.id === id206)) {
if (count212++ < mostRelated) related211.push([0, `/mounts/${i213}/id`]);
}
}
broken(report, 17, 0, `/mounts/${i188}/id`, [id206], related211, count212);
}
if (!(((kind192 !== "tmpfs") || ((retentionPolicy215 !== undefined) && (retentionPolicy215 === "ephemeral"))))) {
broken(report, 19, 0, `/mounts/${i188}/retentionPolicy`);
}
if (!((((!((cache216 !== undefined)) || !((writeBack217 !== undefined))) || (writeBack217 !== "shared")) || (accessMode190 === "read-write")))) {
broken(report, 23, 0, `/mounts/${i188}/cache/writeBack`, [accessMode190]);
}
const list220 = mounts153.length <= 16 ? mounts153 : equalIn(index218 ??= indexBy(mounts153, (m0) => m0.agentPath), agentPath219);
let t222 = 0;
for (let i223 = 0; i223 < list220.length; i223++) {
const m221 = list220[i223];
if ((m221.agentPath === agentPath219) && ++t222 > 1) break;
}
if (!(t222 === 1)) {
const related224 = [];
let count225 = 0;
for (let i226 = 0; i226 < mounts153.length; i226++) {
if (i226 === i188) continue;
const other227 = mounts153[i226];
if (((other227.agentPath === agentPath219) && (other227.id !== id206))) {
if (count225++ < mostRelated) related224.push([0, `/mounts/${i226}/agentPath`]);
}
}
broken(report, 24, 0, `/mounts/${i188}/agentPath`, [agentPath219], related224, count225);
}
if (!((!((transport228 !== undefined)) || ((kind192 === "tmpfs") ? (transport228 === "tmpfs") : ((kind192 === "named-volume") ? (transport228 === "volume") : (((kind192 === "machine-path") || (provider229 === "none")) ? (transport228 === "bind") : ((provider229 === "wsl") ? (transport228 === "drvfs") : ((provider229 === "hyperv") ? (transport228 === "9p") : (((provider229 === "qemu") && (manager79 === "lima")) ? (transport228 === "9p" || transport228 === "reverse-sshfs" || transport228 === "virtiofs") : (transport228 === "virtiofs")))))))))) {
broken(report, 25, 0, `/mounts/${i188}/transport`, [transport228, kind192, manager79, provider229], [[0, `/planes/machine/provider`]]);
}
const list230 = mounts153.length <= 16 ? mounts153 : prefixesIn(index218 ??= indexBy(mounts153, (m0) => m0.agentPath), agentPath219);
let t232 = true;
for (let i233 = 0; i233 < list230.length; i233++) {
const m231 = list230[i233];
if (!((((!(isBelow(agentPath219, m231.agentPath)) || (accessMode190 === m231.accessMode)) || (m231.accessMode === "read-write")) || ((accessMode190 === "read-only") && (m231.accessMode === "browser-read-write-agent-read-only"))))) { t232 = false; break; }
}
if (!(t232)) {
const related234 = [];
let count235 = 0;
for (let i236 = 0; i236 < mounts153.length; i236++) {
if (i236 === i188) continue;
const other237 = mounts153[i236];
if (isBelow(agentPath219, other237.agentPath)) {
if (count235++ < mostRelated) related234.push([0, `/mounts/${i236}/accessMode`]);
}
}
broken(report, 27, 0, `/mounts/${i188}/accessMode`, [agentPath219, accessMode190], related234, count235);
}
let t242 = !((allowlistRootId194 !== undefined));
if (!t242) {
const list238 = pathAllowlist195.length <= 16 ? pathAllowlist195 : equalIn(index196 ??= indexBy(pathAllowlist195, (r0) => r0.rootId), allowlistRootId194);
let t240 = true;
for (let i241 = 0; i241 < list238.length; i241++) {
const r239 = list238[i241];
if (!(((((r239.rootId !== allowlistRootId194) || (accessMode190 === r239.maxAccess)) || (r239.maxAccess === "read-write")) || ((accessMode190 === "read-only") && (r239.maxAccess === "browser-read-write-agent-read-only"))))) { t240 = false; break; }
}
t242 = t240;
}
if (!(t242)) {
const related243 = [];
let count244 = 0;
for (let i245 = 0; i245 < pathAllowlist195.length; i245++) {
const other246 = pathAllowlist195[i245];
if (((allowlistRootId194 !== undefined) && (other246.rootId === allowlistRootId194))) {
if (count244++ < mostRelated) related243.push([0, `/planes/host/pathAllowlist/${i245}/maxAccess`]);
}
}
broken(report, 28, 0, `/mounts/${i188}/accessMode`, [accessMode190, allowlistRootId194], related243, count244);
}
if (source191 !== undefined) {
const kind247 = source191?.kind;
const path248 = source191?.path;
const allowlistRootId249 = source191?.allowlistRootId;
if (!((((kind247 !== "machine-path") || !((path248 !== undefined))) || !(pattern136.test(path248))))) {
broken(report, 16, 0, `/mounts/${i188}/source/path`, [path248]);
}
if (!(((((kind247 !== "host-path") || !((path248 !== undefined))) || path248.startsWith("~/")) || (pattern136.test(path248) === (adapter138 === "windows"))))) {
broken(report, 18, 0, `/mounts/${i188}/source/path`, [path248, adapter138]);
}
if (!(((kind247 !== "machine-path") || (manager79 !== "none")))) {
broken(report, 20, 0, `/mounts/${i188}/source/kind`, [], [[0, `/planes/machine/manager`]]);
}
let t260 = (!((path248 !== undefined)) || !((allowlistRootId249 !== undefined)));
if (!t260) {
let t259;
if ((adapter138 === "linux")) {
const list250 = pathAllowlist195.length <= 16 ? pathAllowlist195 : equalIn(index196 ??= indexBy(pathAllowlist195, (r0) => r0.rootId), allowlistRootId249);
let t252 = true;
for (let i253 = 0; i253 < list250.length; i253++) {
const r251 = list250[i253];
if (!(((r251.rootId !== allowlistRootId249) || isAtOrBelow(path248, r251.path)))) { t252 = false; break; }
}
t259 = t252;
} else {
const list254 = pathAllowlist195.length <= 16 ? pathAllowlist195 : equalIn(index196 ??= indexBy(pathAllowlist195, (r0) => r0.rootId), allowlistRootId249);
const text256 = lowerAscii(path248);
let t257 = true;
for (let i258 = 0; i258 < list254.length; i258++) {
const r255 = list254[i258];
if (!(((r255.rootId !== allowlistRootId249) || isAtOrBelow(text256, lowerAscii(r255.path))))) { t257 = false; break; }
}
t259 = t257;
}
t260 = t259;
}
if (!(t260)) {
const related261 = [];
let count262 = 0;
for (let i263 = 0; i263 < pathAllowlist195.length; i263++) {
const other264 = pathAllowlist195[i263];
if (((allowlistRootId249 !== undefined) && (other264.rootId === allowlistRootId249))) {
if (count262++ < mostRelated) related261.push([0, `/planes/host/pathAllowlist/${i263}/path`]);
}
}
broken(report, 21, 0, `/mounts/${i188}/source/path`, [path248, allowlistRootId249], related261, count262);
}
let t269 = !((allowlistRootId249 !== undefined));
if (!t269) {
const list265 = pathAllowlist195.length <= 16 ? pathAllowlist195 : equalIn(index196 ??= indexBy(pathAllowlist195, (r0) => r0.rootId), allowlistRootId249);
let t267 = false;
for (let i268 = 0; i268 < list265.length; i268++) {
const r266 = list265[i268];
if ((r266.rootId === allowlistRootId249)) { t267 = true; break; }
}
t269 = t267;
}
if (!(t269)) {
broken(report, 26, 0, `/mounts/${i188}/source/allowlistRootId`, [allowlistRootId249]);
}
if (path248 !== undefined) {
if (!isOrdinary26(path248)) checkText39(report, path248, 0, `/mounts/${i188}/source/path`);
}
}
if (description271 !== undefined) {
if (!isOrdinary26(description271)) checkText25(report, description271, 0, `/mounts/${i188}/description`);
}
if (agentPath219 !== undefined) {
if (!isOrdinary26(agentPath219)) checkText66(report, agentPath219, 0, `/mounts/${i188}/agentPath`);
}
if (maskedSubpaths274 !== undefined) {
for (let i275 = 0; i275 < maskedSubpaths274.length; i275++) {
const item276 = maskedSubpaths274[i275];
if (!isOrdinary26(item276)) checkText39(report, item276, 0, `/mounts/${i188}/maskedSubpaths/${i275}`);
}
}
}
}
if (network278 !== undefined) {
const publish279 = network278?.publish;
const localBinding280 = network278?.localBinding;
const allow281 = network278?.allow;
const deny284 = network278?.deny;
let index306;
let index318;
if (!((!((publish279 !== undefined)) || ((localBinding280 !== undefined) && localBinding280)))) {
broken(report, 33, 7, `/network/localBinding`, [], [[0, `/network/publish`]]);
}
if (allow281 !== undefined) {
for (let i282 = 0; i282 < allow281.length; i282++) {
const item283 = allow281[i282];
const host286 = item283?.host;
const protocol307 = item283?.protocol;
let t295 = !((deny284 !== undefined));
if (!t295) {
let t293 = false;
for (let i294 = 0; i294 < deny284.length; i294++) {
const d285 = deny284[i294];
let t292 = (d285 === host286);
if (!t292) {
let t291 = d285.startsWith("*.");
if (t291) {
const list287 = d285.split("*");
let t289 = false;
for (let i290 = 0; i290 < list287.length; i290++) {
const suffix288 = list287[i290];
if (((suffix288 !== "") && host286.endsWith(suffix288))) { t289 = true; break; }
}
t291 = t289;
}
t292 = t291;
}
if (t292) { t293 = true; break; }
}
t295 = !(t293);
}
if (!(t295)) {
const related296 = [];
let count297 = 0;
for (let i298 = 0; i298 < deny284.length; i298++) {
const other299 = deny284[i298];
let t305 = (other299 === host286);
if (!t305) {
let t304 = other299.startsWith("*.");
if (t304) {
const list300 = other299.split("*");
let t302 = false;
for (let i303 = 0; i303 < list300.length; i303++) {
const suffix301 = list300[i303];
if (((suffix301 !== "") && host286.endsWith(suffix301))) { t302 = true; break; }
}
t304 = t302;
}
t305 = t304;
}
if (t305) {
if (count297++ < mostRelated) related296.push([0, `/network/deny/${i298}`]);
}
}
broken(report, 29, 7, `/network/allow/${i282}/host`, [host286], related296, count297);
}
const list308 = allow281.length <= 16 ? allow281 : equalIn(index306 ??= indexBy(allow281, (a0) => `${a0.host} ${a0.protocol}`), `${host286} ${protocol307}`);
let t310 = 0;
for (let i311 = 0; i311 < list308.length; i311++) {
const a309 = list308[i311];
if (((a309.host === host286) && (a309.protocol === protocol307)) && ++t310 > 1) break;
}
if (!(t310 === 1)) {
const related312 = [];
let count313 = 0;
for (let i314 = 0; i314 < allow281.length; i314++) {
if (i314 === i282) continue;
const other315 = allow281[i314];
if (((other315.host === host286) && (other315.protocol === protocol307))) {
if (count313++ < mostRelated) related312.push([0, `/network/allow/${i314}/host`]);
}
}
broken(report, 30, 7, `/network/allow/${i282}/host`, [host286, protocol307], related312, count313);
}
}
}
if (publish279 !== undefined) {
for (let i316 = 0; i316 < publish279.length; i316++) {
const item317 = publish279[i316];
const hostPort319 = item317?.hostPort;
const list320 = publish279.length <= 16 ? publish279 : equalIn(index318 ??= indexBy(publish279, (p0) => p0.hostPort), hostPort319);
let t322 = 0;
for (let i323 = 0; i323 < list320.length; i323++) {
const p321 = list320[i323];
if ((p321.hostPort === hostPort319) && ++t322 > 1) break;
}
if (!(t322 === 1)) {
const related324 = [];
let count325 = 0;
for (let i326 = 0; i326 < publish279.length; i326++) {
if (i326 === i316) continue;
const other327 = publish279[i326];
if ((other327.hostPort === hostPort319)) {
if (count325++ < mostRelated) related324.push([0, `/network/publish/${i326}/hostPort`]);
}
}
broken(report, 31, 7, `/network/publish/${i316}/hostPort`, [hostPort319], related324, count325);
}
}
}
if (allow281 !== undefined) {
for (let i328 = 0; i328 < allow281.length; i328++) {
const item329 = allow281[i328];
const host330 = item329?.host;
if (!((!(host330.startsWith("*.")) || !(wordSet331.has(host330))))) {
broken(report, 32, 7, `/network/allow/${i328}/host`, [host330]);
}
}
}
}
if (secrets332 !== undefined) {
const grants333 = secrets332?.grants;
let index337;
let index343;
let index354;
if (grants333 !== undefined) {
for (let i334 = 0; i334 < grants333.length; i334++) {
const item335 = grants333[i334];
const containerPath336 = item335?.containerPath;
const name344 = item335?.name;
const variableName353 = item335?.variableName;
let t342 = !((containerPath336 !== undefined));
if (!t342) {
const list338 = grants333.length <= 16 ? grants333 : equalIn(index337 ??= indexBy(grants333, (g0) => g0.containerPath), containerPath336);
let t340 = 0;
for (let i341 = 0; i341 < list338.length; i341++) {
const g339 = list338[i341];
if (((g339.containerPath !== undefined) && (g339.containerPath === containerPath336)) && ++t340 > 1) break;
}
t342 = t340 === 1;
}
if (!(t342)) {
broken(report, 36, 8, `/secrets/grants/${i334}/containerPath`, [containerPath336]);
}
const list345 = grants333.length <= 16 ? grants333 : equalIn(index343 ??= indexBy(grants333, (g0) => g0.name), name344);
let t347 = 0;
for (let i348 = 0; i348 < list345.length; i348++) {
const g346 = list345[i348];
if ((g346.name === name344) && ++t347 > 1) break;
}
if (!(t347 === 1)) {
const related349 = [];
let count350 = 0;
for (let i351 = 0; i351 < grants333.length; i351++) {
if (i351 === i334) continue;
const other352 = grants333[i351];
if ((other352.name === name344)) {
if (count350++ < mostRelated) related349.push([0, `/secrets/grants/${i351}/name`]);
}
}
broken(report, 37, 8, `/secrets/grants/${i334}/name`, [name344], related349, count350);
}
let t359 = !((variableName353 !== undefined));
if (!t359) {
const list355 = grants333.length <= 16 ? grants333 : equalIn(index354 ??= indexBy(grants333, (g0) => g0.variableName), variableName353);
let t357 = 0;
for (let i358 = 0; i358 < list355.length; i358++) {
const g356 = list355[i358];
if (((g356.variableName !== undefined) && (g356.variableName === variableName353)) && ++t357 > 1) break;
}
t359 = t357 === 1;
}
if (!(t359)) {
broken(report, 38, 8, `/secrets/grants/${i334}/variableName`, [variableName353]);
}
}
}
if (grants333 !== undefined) {
for (let i360 = 0; i360 < grants333.length; i360++) {
const item361 = grants333[i360];
const containerPath362 = item361?.containerPath;
const name371 = item361?.name;
const audienceHosts372 = item361?.audienceHosts;
const toolSurfaceRefs397 = item361?.toolSurfaceRefs;
const sourceUri402 = item361?.sourceUri;
let t366 = !((containerPath362 !== undefined));
if (!t366) {
let t364 = true;
for (let i365 = 0; i365 < mounts153.length; i365++) {
const m363 = mounts153[i365];
if (!((!(isAtOrBelow(containerPath362, m363.agentPath)) && !(isAtOrBelow(m363.agentPath, containerPath362))))) { t364 = false; break; }
}
t366 = t364;
}
if (!(t366)) {
const related367 = [];
let count368 = 0;
for (let i369 = 0; i369 < mounts153.length; i369++) {
const other370 = mounts153[i369];
if (((containerPath362 !== undefined) && (isAtOrBelow(containerPath362, other370.agentPath) || isAtOrBelow(other370.agentPath, containerPath362)))) {
if (count368++ < mostRelated) related367.push([0, `/mounts/${i369}/agentPath`]);
}
}
broken(report, 39, 8, `/secrets/grants/${i360}/containerPath`, [containerPath362], related367, count368);
}
if (!((mode115 !== "none"))) {
broken(report, 41, 8, `/secrets/grants/${i360}/audienceHosts`, [name371], [[0, `/network/mode`]]);
}
if (audienceHosts372 !== undefined) {
for (let i373 = 0; i373 < audienceHosts372.length; i373++) {
const item374 = audienceHosts372[i373];
let t385 = !((deny375 !== undefined));
if (!t385) {
let t383 = false;
for (let i384 = 0; i384 < deny375.length; i384++) {
const d376 = deny375[i384];
let t382 = (d376 === item374);
if (!t382) {
let t381 = d376.startsWith("*.");
if (t381) {
const list377 = d376.split("*");
let t379 = false;
for (let i380 = 0; i380 < list377.length; i380++) {
const suffix378 = list377[i380];
if (((suffix378 !== "") && item374.endsWith(suffix378))) { t379 = true; break; }
}
t381 = t379;
}
t382 = t381;
}
if (t382) { t383 = true; break; }
}
t385 = !(t383);
}
if (!(t385)) {
broken(report, 34, 8, `/secrets/grants/${i360}/audienceHosts/${i373}`, [item374], [[0, `/network/deny`]]);
}
let t396 = !((allow386 !== undefined));
if (!t396) {
let t394 = false;
for (let i395 = 0; i395 < allow386.length; i395++) {
const a387 = allow386[i395];
let t393 = (a387.host === item374);
if (!t393) {
let t392 = a387.host.startsWith("*.");
if (t392) {
const list388 = a387.host.split("*");
let t390 = false;
for (let i391 = 0; i391 < list388.length; i391++) {
const suffix389 = list388[i391];
if (((suffix389 !== "") && item374.endsWith(suffix389))) { t390 = true; break; }
}
t392 = t390;
}
t393 = t392;
}
if (t393) { t394 = true; break; }
}
t396 = t394;
}
if (!(t396)) {
broken(report, 35, 8, `/secrets/grants/${i360}/audienceHosts/${i373}`, [item374], [[0, `/network/allow`]]);
}
}
}
if (toolSurfaceRefs397 !== undefined) {
for (let i398 = 0; i398 < toolSurfaceRefs397.length; i398++) {
const item399 = toolSurfaceRefs397[i398];
if (!(toolSurfaceRefs401.includes(item399))) {
broken(report, 40, 8, `/secrets/grants/${i360}/toolSurfaceRefs/${i398}`, [item399], [[0, `/planes/agent/toolSurfaceRefs`]]);
}
}
}
if (sourceUri402 !== undefined) {
if (!isOrdinary26(sourceUri402)) checkText25(report, sourceUri402, 8, `/secrets/grants/${i360}/sourceUri`);
}
if (containerPath362 !== undefined) {
if (!isOrdinary26(containerPath362)) checkText66(report, containerPath362, 8, `/secrets/grants/${i360}/containerPath`);
}
}
}
}
if (name405 !== undefined) {
if (!isOrdinary26(name405)) checkText25(report, name405, 9, `/name`);
}
if (description407 !== undefined) {
if (!isOrdinary26(description407)) checkText25(report, description407, 9, `/description`);
}
}

function checkAgentToolSurface(root, report) {
const executionPlane506 = root?.executionPlane;
const mcpServers510 = root?.mcpServers;
let index511;
const approvalMode409 = root?.approvalMode;
const executionPlane410 = root?.executionPlane;
const nativeApprovalMode411 = root?.nativeApprovalMode;
const provider412 = root?.provider;
const capabilities415 = root?.capabilities;
let index420;
let index476;
const mcpServers485 = root?.mcpServers;
let index488;
const name498 = root?.name;
const description500 = root?.description;
const version524 = root?.version;
const executable539 = root?.executable;
if (!((((approvalMode409 !== "auto-in-sandbox") || !((executionPlane410 !== undefined))) || (executionPlane410 === "container")))) {
broken(report, 46, 1, `/executionPlane`, [executionPlane410], [[0, `/approvalMode`]]);
}
if (!(((!((nativeApprovalMode411 !== undefined)) || !(wordSet413.has(((provider412 + " ") + nativeApprovalMode411)))) || wordSet414.has(((((provider412 + " ") + nativeApprovalMode411) + " ") + approvalMode409))))) {
broken(report, 49, 1, `/nativeApprovalMode`, [nativeApprovalMode411, provider412, approvalMode409], [[0, `/approvalMode`]]);
}
if (capabilities415 !== undefined) {
for (let i416 = 0; i416 < capabilities415.length; i416++) {
const item417 = capabilities415[i416];
const decision418 = item417?.decision;
const capability419 = item417?.capability;
const mountRefs423 = item417?.mountRefs;
const hosts430 = item417?.hosts;
const mcpServerNames447 = item417?.mcpServerNames;
const secretGrantNames454 = item417?.secretGrantNames;
const toolSurfaceRefs461 = item417?.toolSurfaceRefs;
const capabilityId475 = item417?.capabilityId;
let t470 = ((decision418 === "deny") || (capability419 === "exec-command"));
if (!t470) {
const list421 = capabilities415.length <= 16 ? capabilities415 : equalIn(index420 ??= indexBy(capabilities415, (o0) => o0.capability), capability419);
let t468 = false;
for (let i469 = 0; i469 < list421.length; i469++) {
const o422 = list421[i469];
let t429 = ((o422.decision === "deny") && (o422.capability === capability419));
if (t429) {
let t428 = !((mountRefs423 !== undefined));
if (!t428) {
let t427 = (o422.mountRefs !== undefined);
if (t427) {
let t425 = true;
for (let i426 = 0; i426 < mountRefs423.length; i426++) {
const m424 = mountRefs423[i426];
if (!(o422.mountRefs.includes(m424))) { t425 = false; break; }
}
t427 = t425;
}
t428 = t427;
}
t429 = t428;
}
let t446 = t429;
if (t446) {
let t445 = !((hosts430 !== undefined));
if (!t445) {
let t444 = (o422.hosts !== undefined);
if (t444) {
let t442 = true;
for (let i443 = 0; i443 < hosts430.length; i443++) {
const h431 = hosts430[i443];
const list432 = o422.hosts;
let t440 = false;
for (let i441 = 0; i441 < list432.length; i441++) {
const d433 = list432[i441];
let t439 = (d433 === h431);
if (!t439) {
let t438 = d433.startsWith("*.");
if (t438) {
const list434 = d433.split("*");
let t436 = false;
for (let i437 = 0; i437 < list434.length; i437++) {
const suffix435 = list434[i437];
if (((suffix435 !== "") && h431.endsWith(suffix435))) { t436 = true; break; }
}
t438 = t436;
}
t439 = t438;
}
if (t439) { t440 = true; break; }
}
if (!(t440)) { t442 = false; break; }
}
t444 = t442;
}
t445 = t444;
}
t446 = t445;
}
let t453 = t446;
if (t453) {
let t452 = !((mcpServerNames447 !== undefined));
if (!t452) {
let t451 = (o422.mcpServerNames !== undefined);
if (t451) {
let t449 = true;
for (let i450 = 0; i450 < mcpServerNames447.length; i450++) {
const n448 = mcpServerNames447[i450];
if (!(o422.mcpServerNames.includes(n448))) { t449 = false; break; }
}
t451 = t449;
}
t452 = t451;
}
t453 = t452;
}
let t460 = t453;
if (t460) {
let t459 = !((secretGrantNames454 !== undefined));
if (!t459) {
let t458 = (o422.secretGrantNames !== undefined);
if (t458) {
let t456 = true;
for (let i457 = 0; i457 < secretGrantNames454.length; i457++) {
const n455 = secretGrantNames454[i457];
if (!(o422.secretGrantNames.includes(n455))) { t456 = false; break; }
}
t458 = t456;
}
t459 = t458;
}
t460 = t459;
}
let t467 = t460;
if (t467) {
let t466 = !((toolSurfaceRefs461 !== undefined));
if (!t466) {
let t465 = (o422.toolSurfaceRefs !== undefined);
if (t465) {
let t463 = true;
for (let i464 = 0; i464 < toolSurfaceRefs461.length; i464++) {
const s462 = toolSurfaceRefs461[i464];
if (!(o422.toolSurfaceRefs.includes(s462))) { t463 = false; break; }
}
t465 = t463;
}
t466 = t465;
}
t467 = t466;
}
if (t467) { t468 = true; break; }
}
t470 = !(t468);
}
if (!(t470)) {
const related471 = [];
let count472 = 0;
for (let i473 = 0; i473 < capabilities415.length; i473++) {
if (i473 === i416) continue;
const other474 = capabilities415[i473];
if (((other474.decision === "deny") && (other474.capability === capability419))) {
if (count472++ < mostRelated) related471.push([0, `/capabilities/${i473}/decision`]);
}
}
broken(report, 45, 1, `/capabilities/${i416}/decision`, [capabilityId475], related471, count472);
}
const list477 = capabilities415.length <= 16 ? capabilities415 : equalIn(index476 ??= indexBy(capabilities415, (c0) => c0.capabilityId), capabilityId475);
let t479 = 0;
for (let i480 = 0; i480 < list477.length; i480++) {
const c478 = list477[i480];
if ((c478.capabilityId === capabilityId475) && ++t479 > 1) break;
}
if (!(t479 === 1)) {
const related481 = [];
let count482 = 0;
for (let i483 = 0; i483 < capabilities415.length; i483++) {
if (i483 === i416) continue;
const other484 = capabilities415[i483];
if ((other484.capabilityId === capabilityId475)) {
if (count482++ < mostRelated) related481.push([0, `/capabilities/${i483}/capabilityId`]);
}
}
broken(report, 47, 1, `/capabilities/${i416}/capabilityId`, [capabilityId475], related481, count482);
}
}
}
if (mcpServers485 !== undefined) {
for (let i486 = 0; i486 < mcpServers485.length; i486++) {
const item487 = mcpServers485[i486];
const name489 = item487?.name;
const list490 = mcpServers485.length <= 16 ? mcpServers485 : equalIn(index488 ??= indexBy(mcpServers485, (s0) => s0.name), name489);
let t492 = 0;
for (let i493 = 0; i493 < list490.length; i493++) {
const s491 = list490[i493];
if ((s491.name === name489) && ++t492 > 1) break;
}
if (!(t492 === 1)) {
const related494 = [];
let count495 = 0;
for (let i496 = 0; i496 < mcpServers485.length; i496++) {
if (i496 === i486) continue;
const other497 = mcpServers485[i496];
if ((other497.name === name489)) {
if (count495++ < mostRelated) related494.push([0, `/mcpServers/${i496}/name`]);
}
}
broken(report, 48, 1, `/mcpServers/${i486}/name`, [name489], related494, count495);
}
}
}
if (name498 !== undefined) {
if (!isOrdinary26(name498)) checkText25(report, name498, 1, `/name`);
}
if (description500 !== undefined) {
if (!isOrdinary26(description500)) checkText25(report, description500, 1, `/description`);
}
if (capabilities415 !== undefined) {
for (let i502 = 0; i502 < capabilities415.length; i502++) {
const item503 = capabilities415[i502];
const capability504 = item503?.capability;
const decision505 = item503?.decision;
const mcpServerNames507 = item503?.mcpServerNames;
const commands517 = item503?.commands;
if (!(((((capability504 !== "exec-shell") || (decision505 !== "allow")) || !((executionPlane506 !== undefined))) || (executionPlane506 === "container")))) {
broken(report, 50, 1, `/capabilities/${i502}/decision`, [executionPlane506], [[0, `/executionPlane`]]);
}
if (mcpServerNames507 !== undefined) {
for (let i508 = 0; i508 < mcpServerNames507.length; i508++) {
const item509 = mcpServerNames507[i508];
let t516 = (mcpServers510 !== undefined);
if (t516) {
const list512 = mcpServers510.length <= 16 ? mcpServers510 : equalIn(index511 ??= indexBy(mcpServers510, (s0) => s0.name), item509);
let t514 = false;
for (let i515 = 0; i515 < list512.length; i515++) {
const s513 = list512[i515];
if ((s513.name === item509)) { t514 = true; break; }
}
t516 = t514;
}
if (!(t516)) {
broken(report, 51, 1, `/capabilities/${i502}/mcpServerNames/${i508}`, [item509]);
}
}
}
if (commands517 !== undefined) {
for (let i518 = 0; i518 < commands517.length; i518++) {
const item519 = commands517[i518];
const words520 = item519?.words;
if (words520 !== undefined) {
for (let i521 = 0; i521 < words520.length; i521++) {
const item522 = words520[i521];
if (!isOrdinary26(item522)) checkText25(report, item522, 1, `/capabilities/${i502}/commands/${i518}/words/${i521}`);
}
}
}
}
}
}
if (version524 !== undefined) {
const command525 = version524?.command;
const constraint529 = version524?.constraint;
if (command525 !== undefined) {
for (let i526 = 0; i526 < command525.length; i526++) {
const item527 = command525[i526];
if (!isOrdinary26(item527)) checkText25(report, item527, 1, `/version/command/${i526}`);
}
}
if (constraint529 !== undefined) {
if (!isOrdinary26(constraint529)) checkText25(report, constraint529, 1, `/version/constraint`);
}
}
if (mcpServers485 !== undefined) {
for (let i531 = 0; i531 < mcpServers485.length; i531++) {
const item532 = mcpServers485[i531];
const command533 = item532?.command;
const url537 = item532?.url;
if (command533 !== undefined) {
for (let i534 = 0; i534 < command533.length; i534++) {
const item535 = command533[i534];
if (!isOrdinary26(item535)) checkText25(report, item535, 1, `/mcpServers/${i531}/command/${i534}`);
}
}
if (url537 !== undefined) {
if (!isOrdinary26(url537)) checkText25(report, url537, 1, `/mcpServers/${i531}/url`);
}
}
}
if (executable539 !== undefined) {
const path540 = executable539?.path;
if (path540 !== undefined) {
if (!isOrdinary26(path540)) checkText66(report, path540, 1, `/executable/path`);
}
}
}

function checkAgentWorkspaceMount(root, report) {
const accessMode542 = root?.accessMode;
const source543 = root?.source;
const kind544 = source543?.kind;
const retentionPolicy545 = root?.retentionPolicy;
const cache546 = root?.cache;
const writeBack547 = cache546?.writeBack;
const description551 = root?.description;
const agentPath553 = root?.agentPath;
const maskedSubpaths555 = root?.maskedSubpaths;
if (!(((accessMode542 !== "browser-read-write-agent-read-only") || (kind544 === "host-path")))) {
broken(report, 13, 0, `/accessMode`, [kind544]);
}
if (!(((kind544 !== "tmpfs") || ((retentionPolicy545 !== undefined) && (retentionPolicy545 === "ephemeral"))))) {
broken(report, 19, 0, `/retentionPolicy`);
}
if (!((((!((cache546 !== undefined)) || !((writeBack547 !== undefined))) || (writeBack547 !== "shared")) || (accessMode542 === "read-write")))) {
broken(report, 23, 0, `/cache/writeBack`, [accessMode542]);
}
if (source543 !== undefined) {
const kind548 = source543?.kind;
const path549 = source543?.path;
if (!((((kind548 !== "machine-path") || !((path549 !== undefined))) || !(pattern136.test(path549))))) {
broken(report, 16, 0, `/source/path`, [path549]);
}
if (path549 !== undefined) {
if (!isOrdinary26(path549)) checkText39(report, path549, 0, `/source/path`);
}
}
if (description551 !== undefined) {
if (!isOrdinary26(description551)) checkText25(report, description551, 0, `/description`);
}
if (agentPath553 !== undefined) {
if (!isOrdinary26(agentPath553)) checkText66(report, agentPath553, 0, `/agentPath`);
}
if (maskedSubpaths555 !== undefined) {
for (let i556 = 0; i556 < maskedSubpaths555.length; i556++) {
const item557 = maskedSubpaths555[i556];
if (!isOrdinary26(item557)) checkText39(report, item557, 0, `/maskedSubpaths/${i556}`);
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
