// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, prefixesIn } from "../rules/support.ts";
import { cachesInsideCode, notComposed, overlappingRoots, overlappingSources } from "../rules/functions.ts";

const pattern23 = new RegExp("(?:^|[^A-Za-z0-9])(?:/Users/|[A-Za-z]:[^A-Za-z0-9]Users[^A-Za-z0-9])[A-Za-z0-9]|(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|[.]sock(?:et)?(?:[^A-Za-z0-9]|$)|/[.]ssh/|/id_(?:rsa|dsa|ecdsa|ed25519)|(?:^|[^0-9.])(?:10[.][0-9]{1,3}|192[.]168|169[.]254|172[.](?:1[6-9]|2[0-9]|3[01]))[.][0-9]{1,3}[.][0-9]{1,3}(?:[^0-9.]|[.][^0-9]|[.]?$)", "u");
const pattern36 = new RegExp("(?:^|[^A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20}|glpat-[A-Za-z0-9_-]{16}|sk-[A-Za-z0-9_-]{40}|xox[abeoprs]-[A-Za-z0-9-]{10}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30}|npm_[A-Za-z0-9]{30}|pypi-[A-Za-z0-9_-]{30}|hv[sb][.][A-Za-z0-9_-]{20}|eyJ[A-Za-z0-9_-]{10,}[.]eyJ[A-Za-z0-9_-]{10})", "u");
const pattern130 = new RegExp("^[A-Z]:/", "u");
const words154 = [".git/hooks", ".git/config", ".vscode", ".idea", ".devcontainer", ".mcp.json", ".claude", ".codex"];
const wordSet321 = new Set(["*.co.uk", "*.org.uk", "*.ac.uk", "*.gov.uk", "*.com.au", "*.net.au", "*.org.au", "*.co.nz", "*.co.jp", "*.ne.jp", "*.or.jp", "*.co.kr", "*.com.cn", "*.net.cn", "*.org.cn", "*.com.tw", "*.com.hk", "*.com.sg", "*.co.in", "*.com.br", "*.com.mx", "*.com.ar", "*.co.za", "*.com.tr", "*.co.il", "*.com.ua", "*.com.pl", "*.github.io", "*.gitlab.io", "*.pages.dev", "*.workers.dev", "*.vercel.app", "*.netlify.app", "*.herokuapp.com", "*.web.app", "*.firebaseapp.com", "*.appspot.com", "*.run.app", "*.fly.dev", "*.onrender.com", "*.railway.app", "*.azurewebsites.net", "*.cloudapp.net", "*.blob.core.windows.net", "*.cloudfront.net", "*.amazonaws.com", "*.s3.amazonaws.com", "*.elasticbeanstalk.com", "*.digitaloceanspaces.com", "*.ondigitalocean.app", "*.r2.dev", "*.surge.sh", "*.glitch.me", "*.repl.co", "*.ngrok.io", "*.ngrok.app", "*.ngrok-free.app", "*.trycloudflare.com", "*.loca.lt", "*.readthedocs.io", "*.blogspot.com", "*.wordpress.com", "*.githubusercontent.com"]);
const wordSet406 = new Set(["codex untrusted", "codex on-request", "codex on-failure", "codex never", "claude-code default", "claude-code manual", "claude-code acceptEdits", "claude-code auto", "claude-code dontAsk", "openclaw always", "openclaw on-miss", "goose approve", "goose smart_approve", "goose chat", "goose auto"]);
const wordSet407 = new Set(["codex untrusted ask", "codex on-request ask-on-risk", "codex on-failure ask-on-risk", "codex never auto-in-sandbox", "claude-code default ask", "claude-code manual ask", "claude-code acceptEdits ask-on-risk", "claude-code auto auto-in-sandbox", "claude-code dontAsk deny", "openclaw always ask", "openclaw on-miss ask-on-risk", "goose approve ask", "goose smart_approve ask-on-risk", "goose chat deny", "goose auto auto-in-sandbox"]);

function checkAgentMachineFingerprint(root, report) {
const mounts1 = root?.mounts;
let index4;
const tools11 = root?.tools;
let index14;
const planes20 = root?.planes;
const deviations51 = root?.deviations;
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
const machine27 = planes20?.machine;
const container37 = planes20?.container;
const worktree41 = planes20?.worktree;
if (host21 !== undefined) {
const osVersion22 = host21?.osVersion;
const kernelRelease25 = host21?.kernelRelease;
if (osVersion22 !== undefined) {
if (!(!(pattern23.test(osVersion22)))) {
broken(report, 42, 2, `/planes/host/osVersion`);
}
for (const found24 of notComposed({ root: root, this: osVersion22 })) {
broken(report, 43, 2, `/planes/host/osVersion` + found24.pointer, [found24.found], found24.related);
}
}
if (kernelRelease25 !== undefined) {
if (!(!(pattern23.test(kernelRelease25)))) {
broken(report, 42, 2, `/planes/host/kernelRelease`);
}
for (const found26 of notComposed({ root: root, this: kernelRelease25 })) {
broken(report, 43, 2, `/planes/host/kernelRelease` + found26.pointer, [found26.found], found26.related);
}
}
}
if (machine27 !== undefined) {
const managerVersion28 = machine27?.managerVersion;
const engineVersion30 = machine27?.engineVersion;
const implicitMountsObserved32 = machine27?.implicitMountsObserved;
if (managerVersion28 !== undefined) {
if (!(!(pattern23.test(managerVersion28)))) {
broken(report, 42, 3, `/planes/machine/managerVersion`);
}
for (const found29 of notComposed({ root: root, this: managerVersion28 })) {
broken(report, 43, 3, `/planes/machine/managerVersion` + found29.pointer, [found29.found], found29.related);
}
}
if (engineVersion30 !== undefined) {
if (!(!(pattern23.test(engineVersion30)))) {
broken(report, 42, 3, `/planes/machine/engineVersion`);
}
for (const found31 of notComposed({ root: root, this: engineVersion30 })) {
broken(report, 43, 3, `/planes/machine/engineVersion` + found31.pointer, [found31.found], found31.related);
}
}
if (implicitMountsObserved32 !== undefined) {
for (let i33 = 0; i33 < implicitMountsObserved32.length; i33++) {
const item34 = implicitMountsObserved32[i33];
for (const found35 of notComposed({ root: root, this: item34 })) {
broken(report, 43, 3, `/planes/machine/implicitMountsObserved/${i33}` + found35.pointer, [found35.found], found35.related);
}
if (!(!(pattern36.test(item34)))) {
broken(report, 44, 3, `/planes/machine/implicitMountsObserved/${i33}`);
}
}
}
}
if (container37 !== undefined) {
const runtimeVersion38 = container37?.runtimeVersion;
const imageReference40 = container37?.imageReference;
if (runtimeVersion38 !== undefined) {
if (!(!(pattern23.test(runtimeVersion38)))) {
broken(report, 42, 4, `/planes/container/runtimeVersion`);
}
for (const found39 of notComposed({ root: root, this: runtimeVersion38 })) {
broken(report, 43, 4, `/planes/container/runtimeVersion` + found39.pointer, [found39.found], found39.related);
}
}
if (imageReference40 !== undefined) {
if (!(!(pattern36.test(imageReference40)))) {
broken(report, 44, 4, `/planes/container/imageReference`);
}
}
}
if (worktree41 !== undefined) {
const ref42 = worktree41?.ref;
const repository44 = worktree41?.repository;
if (ref42 !== undefined) {
for (const found43 of notComposed({ root: root, this: ref42 })) {
broken(report, 43, 5, `/planes/worktree/ref` + found43.pointer, [found43.found], found43.related);
}
if (!(!(pattern36.test(ref42)))) {
broken(report, 44, 5, `/planes/worktree/ref`);
}
}
if (repository44 !== undefined) {
if (!(!(pattern36.test(repository44)))) {
broken(report, 44, 5, `/planes/worktree/repository`);
}
}
}
}
if (tools11 !== undefined) {
for (let i45 = 0; i45 < tools11.length; i45++) {
const item46 = tools11[i45];
const reportedVersion47 = item46?.reportedVersion;
const version49 = item46?.version;
if (reportedVersion47 !== undefined) {
if (!(!(pattern23.test(reportedVersion47)))) {
broken(report, 42, 1, `/tools/${i45}/reportedVersion`);
}
for (const found48 of notComposed({ root: root, this: reportedVersion47 })) {
broken(report, 43, 1, `/tools/${i45}/reportedVersion` + found48.pointer, [found48.found], found48.related);
}
}
if (version49 !== undefined) {
if (!(!(pattern23.test(version49)))) {
broken(report, 42, 1, `/tools/${i45}/version`);
}
for (const found50 of notComposed({ root: root, this: version49 })) {
broken(report, 43, 1, `/tools/${i45}/version` + found50.pointer, [found50.found], found50.related);
}
}
}
}
if (deviations51 !== undefined) {
for (let i52 = 0; i52 < deviations51.length; i52++) {
const item53 = deviations51[i52];
const requested54 = item53?.requested;
const effective56 = item53?.effective;
const reason58 = item53?.reason;
const pointer60 = item53?.pointer;
if (requested54 !== undefined) {
if (!(!(pattern23.test(requested54)))) {
broken(report, 42, 6, `/deviations/${i52}/requested`);
}
for (const found55 of notComposed({ root: root, this: requested54 })) {
broken(report, 43, 6, `/deviations/${i52}/requested` + found55.pointer, [found55.found], found55.related);
}
}
if (effective56 !== undefined) {
if (!(!(pattern23.test(effective56)))) {
broken(report, 42, 6, `/deviations/${i52}/effective`);
}
for (const found57 of notComposed({ root: root, this: effective56 })) {
broken(report, 43, 6, `/deviations/${i52}/effective` + found57.pointer, [found57.found], found57.related);
}
}
if (reason58 !== undefined) {
if (!(!(pattern23.test(reason58)))) {
broken(report, 42, 6, `/deviations/${i52}/reason`);
}
for (const found59 of notComposed({ root: root, this: reason58 })) {
broken(report, 43, 6, `/deviations/${i52}/reason` + found59.pointer, [found59.found], found59.related);
}
}
if (pointer60 !== undefined) {
for (const found61 of notComposed({ root: root, this: pointer60 })) {
broken(report, 43, 6, `/deviations/${i52}/pointer` + found61.pointer, [found61.found], found61.related);
}
}
}
}
if (mounts1 !== undefined) {
for (let i62 = 0; i62 < mounts1.length; i62++) {
const item63 = mounts1[i62];
const source64 = item63?.source;
const agentPath66 = item63?.agentPath;
if (source64 !== undefined) {
for (const found65 of notComposed({ root: root, this: source64 })) {
broken(report, 43, 0, `/mounts/${i62}/source` + found65.pointer, [found65.found], found65.related);
}
if (!(!(pattern36.test(source64)))) {
broken(report, 44, 0, `/mounts/${i62}/source`);
}
}
if (agentPath66 !== undefined) {
for (const found67 of notComposed({ root: root, this: agentPath66 })) {
broken(report, 43, 0, `/mounts/${i62}/agentPath` + found67.pointer, [found67.found], found67.related);
}
}
}
}
}

function checkAgentMachineProfile(root, report) {
const planes72 = root?.planes;
const machine73 = planes72?.machine;
const manager74 = machine73?.manager;
const secrets90 = root?.secrets;
const grants91 = secrets90?.grants;
let index92;
const network108 = root?.network;
const mode109 = network108?.mode;
const host131 = planes72?.host;
const adapter132 = host131?.adapter;
const arch141 = host131?.arch;
const mounts149 = root?.mounts;
let index171;
const pathAllowlist191 = host131?.pathAllowlist;
let index192;
let index212;
const provider222 = machine73?.provider;
const deny364 = network108?.deny;
const allow376 = network108?.allow;
const agent391 = planes72?.agent;
const toolSurfaceRefs392 = agent391?.toolSurfaceRefs;
const planes70 = root?.planes;
const mounts183 = root?.mounts;
const network270 = root?.network;
const secrets322 = root?.secrets;
const name397 = root?.name;
const description399 = root?.description;
for (const found68 of cachesInsideCode({ root: root, this: root })) {
broken(report, 14, 0, `/mounts` + found68.pointer, [found68.found], found68.related);
}
for (const found69 of overlappingSources({ root: root, this: root })) {
broken(report, 22, 0, `/mounts` + found69.pointer, [found69.found], found69.related);
}
if (planes70 !== undefined) {
const container71 = planes70?.container;
const host113 = planes70?.host;
const machine134 = planes70?.machine;
const worktree144 = planes70?.worktree;
if (container71 !== undefined) {
const runtime75 = container71?.runtime;
const environment77 = container71?.environment;
const capabilities104 = container71?.capabilities;
const image111 = container71?.image;
if (!(((manager74 === "podman-machine") ? (runtime75 === "podman") : ((manager74 === "apple-container") ? (runtime75 === "apple-container") : ((runtime75 !== "apple-container") && ((runtime75 !== "wslc") || (manager74 === "wsl"))))))) {
const related76 = [];
related76.push([0, `/planes/machine/manager`]);
broken(report, 2, 4, `/planes/container/runtime`, [runtime75, manager74], related76);
}
if (environment77 !== undefined) {
const variables78 = environment77?.variables;
let index81;
if (variables78 !== undefined) {
for (let i79 = 0; i79 < variables78.length; i79++) {
const item80 = variables78[i79];
const name82 = item80?.name;
const list83 = variables78.length <= 16 ? variables78 : equalIn(index81 ??= indexBy(variables78, (v0) => v0.name), name82);
let t85 = 0;
for (let i86 = 0; i86 < list83.length; i86++) {
const v84 = list83[i86];
if ((v84.name === name82) && ++t85 > 1) break;
}
if (!(t85 === 1)) {
const related87 = [];
for (let i88 = 0; i88 < variables78.length; i88++) {
const other89 = variables78[i88];
if ((other89.name === name82)) related87.push([0, `/planes/container/environment/variables/${i88}/name`]);
}
broken(report, 0, 4, `/planes/container/environment/variables/${i79}/name`, [name82], related87);
}
const list93 = grants91.length <= 16 ? grants91 : equalIn(index92 ??= indexBy(grants91, (g0) => g0.variableName), name82);
let t95 = false;
for (let i96 = 0; i96 < list93.length; i96++) {
const g94 = list93[i96];
if (((g94.variableName !== undefined) && (g94.variableName === name82))) { t95 = true; break; }
}
if (!(!(t95))) {
const related97 = [];
for (let i98 = 0; i98 < grants91.length; i98++) {
const other99 = grants91[i98];
if (((other99.variableName !== undefined) && (other99.variableName === name82))) related97.push([0, `/secrets/grants/${i98}/variableName`]);
}
broken(report, 3, 4, `/planes/container/environment/variables/${i79}/name`, [name82], related97);
}
}
}
if (variables78 !== undefined) {
for (let i100 = 0; i100 < variables78.length; i100++) {
const item101 = variables78[i100];
const value102 = item101?.value;
if (value102 !== undefined) {
if (!(!(pattern23.test(value102)))) {
broken(report, 42, 4, `/planes/container/environment/variables/${i100}/value`);
}
for (const found103 of notComposed({ root: root, this: value102 })) {
broken(report, 43, 4, `/planes/container/environment/variables/${i100}/value` + found103.pointer, [found103.found], found103.related);
}
}
}
}
}
if (capabilities104 !== undefined) {
const add105 = capabilities104?.add;
if (add105 !== undefined) {
for (let i106 = 0; i106 < add105.length; i106++) {
const item107 = add105[i106];
if (!((!((item107 === "NET_ADMIN" || item107 === "NET_RAW")) || (mode109 === "allowlist")))) {
const related110 = [];
related110.push([0, `/network/mode`]);
broken(report, 1, 4, `/planes/container/capabilities/add/${i106}`, [item107], related110);
}
}
}
}
if (image111 !== undefined) {
const reference112 = image111?.reference;
if (reference112 !== undefined) {
if (!(!(pattern36.test(reference112)))) {
broken(report, 44, 4, `/planes/container/image/reference`);
}
}
}
}
if (host113 !== undefined) {
const pathAllowlist115 = host113?.pathAllowlist;
let index118;
for (const found114 of overlappingRoots({ root: root, this: host113 })) {
broken(report, 8, 2, `/planes/host/pathAllowlist` + found114.pointer, [found114.found], found114.related);
}
if (pathAllowlist115 !== undefined) {
for (let i116 = 0; i116 < pathAllowlist115.length; i116++) {
const item117 = pathAllowlist115[i116];
const rootId119 = item117?.rootId;
const list120 = pathAllowlist115.length <= 16 ? pathAllowlist115 : equalIn(index118 ??= indexBy(pathAllowlist115, (r0) => r0.rootId), rootId119);
let t122 = 0;
for (let i123 = 0; i123 < list120.length; i123++) {
const r121 = list120[i123];
if ((r121.rootId === rootId119) && ++t122 > 1) break;
}
if (!(t122 === 1)) {
const related124 = [];
for (let i125 = 0; i125 < pathAllowlist115.length; i125++) {
const other126 = pathAllowlist115[i125];
if ((other126.rootId === rootId119)) related124.push([0, `/planes/host/pathAllowlist/${i125}/rootId`]);
}
broken(report, 6, 2, `/planes/host/pathAllowlist/${i116}/rootId`, [rootId119], related124);
}
}
}
if (pathAllowlist115 !== undefined) {
for (let i127 = 0; i127 < pathAllowlist115.length; i127++) {
const item128 = pathAllowlist115[i127];
const path129 = item128?.path;
if (!((path129.startsWith("~/") || (pattern130.test(path129) === (adapter132 === "windows"))))) {
broken(report, 7, 2, `/planes/host/pathAllowlist/${i127}/path`, [path129, adapter132]);
}
if (path129 !== undefined) {
for (const found133 of notComposed({ root: root, this: path129 })) {
broken(report, 43, 2, `/planes/host/pathAllowlist/${i127}/path` + found133.pointer, [found133.found], found133.related);
}
if (!(!(pattern36.test(path129)))) {
broken(report, 44, 2, `/planes/host/pathAllowlist/${i127}/path`);
}
}
}
}
}
if (machine134 !== undefined) {
const manager135 = machine134?.manager;
const networkMode137 = machine134?.networkMode;
const provider138 = machine134?.provider;
const rosetta140 = machine134?.rosetta;
const image142 = machine134?.image;
if (!(((manager135 === "apple-container") ? (adapter132 === "macos") : ((manager135 === "wsl") ? (adapter132 === "windows") : ((manager135 !== "none") || (adapter132 === "linux")))))) {
const related136 = [];
related136.push([0, `/planes/host/adapter`]);
broken(report, 9, 3, `/planes/machine/manager`, [adapter132, manager135], related136);
}
if (!((((!((networkMode137 !== undefined)) || (networkMode137 === "user-mode")) || (provider138 === "wsl")) || ((manager135 !== "podman-machine") && !((networkMode137 === "mirrored" || networkMode137 === "consomme")))))) {
broken(report, 10, 3, `/planes/machine/networkMode`, [manager135, provider138, networkMode137]);
}
if (!(((provider138 === "applehv" || provider138 === "libkrun" || provider138 === "vz" || provider138 === "apple-container") ? (adapter132 === "macos") : ((provider138 === "wsl" || provider138 === "hyperv") ? (adapter132 === "windows") : ((adapter132 === "linux") || (((provider138 === "qemu") && (manager135 === "lima")) && (adapter132 === "macos"))))))) {
const related139 = [];
related139.push([0, `/planes/host/adapter`]);
broken(report, 11, 3, `/planes/machine/provider`, [adapter132, provider138, manager135], related139);
}
if (!(((!((rosetta140 !== undefined)) || !(rosetta140)) || (((adapter132 === "macos") && (arch141 === "arm64")) && (provider138 === "applehv" || provider138 === "vz" || provider138 === "apple-container"))))) {
broken(report, 12, 3, `/planes/machine/rosetta`, [provider138, arch141]);
}
if (image142 !== undefined) {
const reference143 = image142?.reference;
if (reference143 !== undefined) {
if (!(!(pattern36.test(reference143)))) {
broken(report, 44, 3, `/planes/machine/image/reference`);
}
}
}
}
if (worktree144 !== undefined) {
const strategy145 = worktree144?.strategy;
const gitDir146 = worktree144?.gitDir;
const layout147 = gitDir146?.layout;
const protectedPaths148 = worktree144?.protectedPaths;
let index156;
const ref164 = worktree144?.ref;
const repository169 = worktree144?.repository;
if (!(((strategy145 !== "worktree") || (layout147 === "linked-worktree")))) {
broken(report, 52, 5, `/planes/worktree/gitDir/layout`, [layout147]);
}
let t153 = !((protectedPaths148 !== undefined));
if (!t153) {
let t151 = false;
for (let i152 = 0; i152 < mounts149.length; i152++) {
const m150 = mounts149[i152];
if (((m150.pathClass === "code") && (m150.accessMode === "read-write"))) { t151 = true; break; }
}
t153 = !(t151);
}
let t163 = t153;
if (!t163) {
let t161 = true;
for (let i162 = 0; i162 < words154.length; i162++) {
const usual155 = words154[i162];
const list157 = protectedPaths148.length <= 16 ? protectedPaths148 : prefixesIn(index156 ??= indexBy(protectedPaths148, (p0) => p0), (usual155 + "/"));
let t159 = false;
for (let i160 = 0; i160 < list157.length; i160++) {
const p158 = list157[i160];
if (isAtOrBelow(usual155, p158)) { t159 = true; break; }
}
if (!(t159)) { t161 = false; break; }
}
t163 = t161;
}
if (!(t163)) {
broken(report, 55, 5, `/planes/worktree/protectedPaths`);
}
if (ref164 !== undefined) {
for (const found165 of notComposed({ root: root, this: ref164 })) {
broken(report, 43, 5, `/planes/worktree/ref` + found165.pointer, [found165.found], found165.related);
}
if (!(!(pattern36.test(ref164)))) {
broken(report, 44, 5, `/planes/worktree/ref`);
}
}
if (protectedPaths148 !== undefined) {
for (let i166 = 0; i166 < protectedPaths148.length; i166++) {
const item167 = protectedPaths148[i166];
for (const found168 of notComposed({ root: root, this: item167 })) {
broken(report, 43, 5, `/planes/worktree/protectedPaths/${i166}` + found168.pointer, [found168.found], found168.related);
}
if (!(!(pattern36.test(item167)))) {
broken(report, 44, 5, `/planes/worktree/protectedPaths/${i166}`);
}
}
}
if (repository169 !== undefined) {
if (!(!(pattern36.test(repository169)))) {
broken(report, 44, 5, `/planes/worktree/repository`);
}
}
if (gitDir146 !== undefined) {
const commonDirMountRef170 = gitDir146?.commonDirMountRef;
const gitDirMountRef177 = gitDir146?.gitDirMountRef;
let t176 = !((commonDirMountRef170 !== undefined));
if (!t176) {
const list172 = mounts149.length <= 16 ? mounts149 : equalIn(index171 ??= indexBy(mounts149, (m0) => m0.id), commonDirMountRef170);
let t174 = false;
for (let i175 = 0; i175 < list172.length; i175++) {
const m173 = list172[i175];
if ((m173.id === commonDirMountRef170)) { t174 = true; break; }
}
t176 = t174;
}
if (!(t176)) {
broken(report, 53, 5, `/planes/worktree/gitDir/commonDirMountRef`, [commonDirMountRef170]);
}
let t182 = !((gitDirMountRef177 !== undefined));
if (!t182) {
const list178 = mounts149.length <= 16 ? mounts149 : equalIn(index171 ??= indexBy(mounts149, (m0) => m0.id), gitDirMountRef177);
let t180 = false;
for (let i181 = 0; i181 < list178.length; i181++) {
const m179 = list178[i181];
if ((m179.id === gitDirMountRef177)) { t180 = true; break; }
}
t182 = t180;
}
if (!(t182)) {
broken(report, 54, 5, `/planes/worktree/gitDir/gitDirMountRef`, [gitDirMountRef177]);
}
}
}
}
if (mounts183 !== undefined) {
for (let i184 = 0; i184 < mounts183.length; i184++) {
const item185 = mounts183[i184];
const accessMode186 = item185?.accessMode;
const source187 = item185?.source;
const kind188 = source187?.kind;
const pathClass189 = item185?.pathClass;
const allowlistRootId190 = source187?.allowlistRootId;
const id201 = item185?.id;
const retentionPolicy209 = item185?.retentionPolicy;
const cache210 = item185?.cache;
const writeBack211 = cache210?.writeBack;
const agentPath213 = item185?.agentPath;
const transport221 = item185?.transport;
const description263 = item185?.description;
const maskedSubpaths266 = item185?.maskedSubpaths;
if (!(((accessMode186 !== "browser-read-write-agent-read-only") || (kind188 === "host-path")))) {
broken(report, 13, 0, `/mounts/${i184}/accessMode`, [kind188]);
}
let t197 = ((pathClass189 !== "cache") || !((allowlistRootId190 !== undefined)));
if (!t197) {
const list193 = pathAllowlist191.length <= 16 ? pathAllowlist191 : equalIn(index192 ??= indexBy(pathAllowlist191, (r0) => r0.rootId), allowlistRootId190);
let t195 = true;
for (let i196 = 0; i196 < list193.length; i196++) {
const r194 = list193[i196];
if (!(((r194.rootId !== allowlistRootId190) || (r194.pathClass === "cache")))) { t195 = false; break; }
}
t197 = t195;
}
if (!(t197)) {
const related198 = [];
for (let i199 = 0; i199 < pathAllowlist191.length; i199++) {
const other200 = pathAllowlist191[i199];
if (((allowlistRootId190 !== undefined) && (other200.rootId === allowlistRootId190))) related198.push([0, `/planes/host/pathAllowlist/${i199}/pathClass`]);
}
broken(report, 15, 0, `/mounts/${i184}/source/allowlistRootId`, [allowlistRootId190], related198);
}
const list202 = mounts149.length <= 16 ? mounts149 : equalIn(index171 ??= indexBy(mounts149, (m0) => m0.id), id201);
let t204 = 0;
for (let i205 = 0; i205 < list202.length; i205++) {
const m203 = list202[i205];
if ((m203.id === id201) && ++t204 > 1) break;
}
if (!(t204 === 1)) {
const related206 = [];
for (let i207 = 0; i207 < mounts149.length; i207++) {
const other208 = mounts149[i207];
if ((other208.id === id201)) related206.push([0, `/mounts/${i207}/id`]);
}
broken(report, 17, 0, `/mounts/${i184}/id`, [id201], related206);
}
if (!(((kind188 !== "tmpfs") || ((retentionPolicy209 !== undefined) && (retentionPolicy209 === "ephemeral"))))) {
broken(report, 19, 0, `/mounts/${i184}/retentionPolicy`);
}
if (!((((!((cache210 !== undefined)) || !((writeBack211 !== undefined))) || (writeBack211 !== "shared")) || (accessMode186 === "read-write")))) {
broken(report, 23, 0, `/mounts/${i184}/cache/writeBack`, [accessMode186]);
}
const list214 = mounts149.length <= 16 ? mounts149 : equalIn(index212 ??= indexBy(mounts149, (m0) => m0.agentPath), agentPath213);
let t216 = 0;
for (let i217 = 0; i217 < list214.length; i217++) {
const m215 = list214[i217];
if ((m215.agentPath === agentPath213) && ++t216 > 1) break;
}
if (!(t216 === 1)) {
const related218 = [];
for (let i219 = 0; i219 < mounts149.length; i219++) {
const other220 = mounts149[i219];
if (((other220.agentPath === agentPath213) && (other220.id !== id201))) related218.push([0, `/mounts/${i219}/agentPath`]);
}
broken(report, 24, 0, `/mounts/${i184}/agentPath`, [agentPath213], related218);
}
if (!((!((transport221 !== undefined)) || ((kind188 === "tmpfs") ? (transport221 === "tmpfs") : ((kind188 === "named-volume") ? (transport221 === "volume") : (((kind188 === "machine-path") || (provider222 === "none")) ? (transport221 === "bind") : ((provider222 === "wsl") ? (transport221 === "drvfs") : ((provider222 === "hyperv") ? (transport221 === "9p") : (((provider222 === "qemu") && (manager74 === "lima")) ? (transport221 === "9p" || transport221 === "reverse-sshfs" || transport221 === "virtiofs") : (transport221 === "virtiofs")))))))))) {
const related223 = [];
related223.push([0, `/planes/machine/provider`]);
broken(report, 25, 0, `/mounts/${i184}/transport`, [transport221, kind188, manager74, provider222], related223);
}
const list224 = mounts149.length <= 16 ? mounts149 : prefixesIn(index212 ??= indexBy(mounts149, (m0) => m0.agentPath), agentPath213);
let t226 = true;
for (let i227 = 0; i227 < list224.length; i227++) {
const m225 = list224[i227];
if (!((((!(isBelow(agentPath213, m225.agentPath)) || (accessMode186 === m225.accessMode)) || (m225.accessMode === "read-write")) || ((accessMode186 === "read-only") && (m225.accessMode === "browser-read-write-agent-read-only"))))) { t226 = false; break; }
}
if (!(t226)) {
const related228 = [];
for (let i229 = 0; i229 < mounts149.length; i229++) {
const other230 = mounts149[i229];
if (isBelow(agentPath213, other230.agentPath)) related228.push([0, `/mounts/${i229}/accessMode`]);
}
broken(report, 27, 0, `/mounts/${i184}/accessMode`, [agentPath213, accessMode186], related228);
}
let t235 = !((allowlistRootId190 !== undefined));
if (!t235) {
const list231 = pathAllowlist191.length <= 16 ? pathAllowlist191 : equalIn(index192 ??= indexBy(pathAllowlist191, (r0) => r0.rootId), allowlistRootId190);
let t233 = true;
for (let i234 = 0; i234 < list231.length; i234++) {
const r232 = list231[i234];
if (!(((((r232.rootId !== allowlistRootId190) || (accessMode186 === r232.maxAccess)) || (r232.maxAccess === "read-write")) || ((accessMode186 === "read-only") && (r232.maxAccess === "browser-read-write-agent-read-only"))))) { t233 = false; break; }
}
t235 = t233;
}
if (!(t235)) {
const related236 = [];
for (let i237 = 0; i237 < pathAllowlist191.length; i237++) {
const other238 = pathAllowlist191[i237];
if (((allowlistRootId190 !== undefined) && (other238.rootId === allowlistRootId190))) related236.push([0, `/planes/host/pathAllowlist/${i237}/maxAccess`]);
}
broken(report, 28, 0, `/mounts/${i184}/accessMode`, [accessMode186, allowlistRootId190], related236);
}
if (source187 !== undefined) {
const kind239 = source187?.kind;
const path240 = source187?.path;
const allowlistRootId242 = source187?.allowlistRootId;
if (!((((kind239 !== "machine-path") || !((path240 !== undefined))) || !(pattern130.test(path240))))) {
broken(report, 16, 0, `/mounts/${i184}/source/path`, [path240]);
}
if (!(((((kind239 !== "host-path") || !((path240 !== undefined))) || path240.startsWith("~/")) || (pattern130.test(path240) === (adapter132 === "windows"))))) {
broken(report, 18, 0, `/mounts/${i184}/source/path`, [path240, adapter132]);
}
if (!(((kind239 !== "machine-path") || (manager74 !== "none")))) {
const related241 = [];
related241.push([0, `/planes/machine/manager`]);
broken(report, 20, 0, `/mounts/${i184}/source/kind`, [], related241);
}
let t253 = (!((path240 !== undefined)) || !((allowlistRootId242 !== undefined)));
if (!t253) {
let t252;
if ((adapter132 === "linux")) {
const list243 = pathAllowlist191.length <= 16 ? pathAllowlist191 : equalIn(index192 ??= indexBy(pathAllowlist191, (r0) => r0.rootId), allowlistRootId242);
let t245 = true;
for (let i246 = 0; i246 < list243.length; i246++) {
const r244 = list243[i246];
if (!(((r244.rootId !== allowlistRootId242) || isAtOrBelow(path240, r244.path)))) { t245 = false; break; }
}
t252 = t245;
} else {
const list247 = pathAllowlist191.length <= 16 ? pathAllowlist191 : equalIn(index192 ??= indexBy(pathAllowlist191, (r0) => r0.rootId), allowlistRootId242);
const text249 = lowerAscii(path240);
let t250 = true;
for (let i251 = 0; i251 < list247.length; i251++) {
const r248 = list247[i251];
if (!(((r248.rootId !== allowlistRootId242) || isAtOrBelow(text249, lowerAscii(r248.path))))) { t250 = false; break; }
}
t252 = t250;
}
t253 = t252;
}
if (!(t253)) {
const related254 = [];
for (let i255 = 0; i255 < pathAllowlist191.length; i255++) {
const other256 = pathAllowlist191[i255];
if (((allowlistRootId242 !== undefined) && (other256.rootId === allowlistRootId242))) related254.push([0, `/planes/host/pathAllowlist/${i255}/path`]);
}
broken(report, 21, 0, `/mounts/${i184}/source/path`, [path240, allowlistRootId242], related254);
}
let t261 = !((allowlistRootId242 !== undefined));
if (!t261) {
const list257 = pathAllowlist191.length <= 16 ? pathAllowlist191 : equalIn(index192 ??= indexBy(pathAllowlist191, (r0) => r0.rootId), allowlistRootId242);
let t259 = false;
for (let i260 = 0; i260 < list257.length; i260++) {
const r258 = list257[i260];
if ((r258.rootId === allowlistRootId242)) { t259 = true; break; }
}
t261 = t259;
}
if (!(t261)) {
broken(report, 26, 0, `/mounts/${i184}/source/allowlistRootId`, [allowlistRootId242]);
}
if (path240 !== undefined) {
for (const found262 of notComposed({ root: root, this: path240 })) {
broken(report, 43, 0, `/mounts/${i184}/source/path` + found262.pointer, [found262.found], found262.related);
}
if (!(!(pattern36.test(path240)))) {
broken(report, 44, 0, `/mounts/${i184}/source/path`);
}
}
}
if (description263 !== undefined) {
if (!(!(pattern23.test(description263)))) {
broken(report, 42, 0, `/mounts/${i184}/description`);
}
for (const found264 of notComposed({ root: root, this: description263 })) {
broken(report, 43, 0, `/mounts/${i184}/description` + found264.pointer, [found264.found], found264.related);
}
}
if (agentPath213 !== undefined) {
for (const found265 of notComposed({ root: root, this: agentPath213 })) {
broken(report, 43, 0, `/mounts/${i184}/agentPath` + found265.pointer, [found265.found], found265.related);
}
}
if (maskedSubpaths266 !== undefined) {
for (let i267 = 0; i267 < maskedSubpaths266.length; i267++) {
const item268 = maskedSubpaths266[i267];
for (const found269 of notComposed({ root: root, this: item268 })) {
broken(report, 43, 0, `/mounts/${i184}/maskedSubpaths/${i267}` + found269.pointer, [found269.found], found269.related);
}
if (!(!(pattern36.test(item268)))) {
broken(report, 44, 0, `/mounts/${i184}/maskedSubpaths/${i267}`);
}
}
}
}
}
if (network270 !== undefined) {
const publish271 = network270?.publish;
const localBinding272 = network270?.localBinding;
const allow274 = network270?.allow;
const deny277 = network270?.deny;
let index298;
let index309;
if (!((!((publish271 !== undefined)) || ((localBinding272 !== undefined) && localBinding272)))) {
const related273 = [];
related273.push([0, `/network/publish`]);
broken(report, 33, 7, `/network/localBinding`, [], related273);
}
if (allow274 !== undefined) {
for (let i275 = 0; i275 < allow274.length; i275++) {
const item276 = allow274[i275];
const host279 = item276?.host;
const protocol301 = item276?.protocol;
let t288 = !((deny277 !== undefined));
if (!t288) {
let t286 = false;
for (let i287 = 0; i287 < deny277.length; i287++) {
const d278 = deny277[i287];
let t285 = (d278 === host279);
if (!t285) {
let t284 = d278.startsWith("*.");
if (t284) {
const list280 = d278.split("*");
let t282 = false;
for (let i283 = 0; i283 < list280.length; i283++) {
const suffix281 = list280[i283];
if (((suffix281 !== "") && host279.endsWith(suffix281))) { t282 = true; break; }
}
t284 = t282;
}
t285 = t284;
}
if (t285) { t286 = true; break; }
}
t288 = !(t286);
}
if (!(t288)) {
const related289 = [];
for (let i290 = 0; i290 < deny277.length; i290++) {
const other291 = deny277[i290];
let t297 = (other291 === host279);
if (!t297) {
let t296 = other291.startsWith("*.");
if (t296) {
const list292 = other291.split("*");
let t294 = false;
for (let i295 = 0; i295 < list292.length; i295++) {
const suffix293 = list292[i295];
if (((suffix293 !== "") && host279.endsWith(suffix293))) { t294 = true; break; }
}
t296 = t294;
}
t297 = t296;
}
if (t297) related289.push([0, `/network/deny/${i290}`]);
}
broken(report, 29, 7, `/network/allow/${i275}/host`, [host279], related289);
}
const list299 = allow274.length <= 16 ? allow274 : equalIn(index298 ??= indexBy(allow274, (a0) => a0.host), host279);
let t302 = 0;
for (let i303 = 0; i303 < list299.length; i303++) {
const a300 = list299[i303];
if (((a300.host === host279) && (a300.protocol === protocol301)) && ++t302 > 1) break;
}
if (!(t302 === 1)) {
const related304 = [];
for (let i305 = 0; i305 < allow274.length; i305++) {
const other306 = allow274[i305];
if (((other306.host === host279) && (other306.protocol === protocol301))) related304.push([0, `/network/allow/${i305}/host`]);
}
broken(report, 30, 7, `/network/allow/${i275}/host`, [host279, protocol301], related304);
}
}
}
if (publish271 !== undefined) {
for (let i307 = 0; i307 < publish271.length; i307++) {
const item308 = publish271[i307];
const hostPort310 = item308?.hostPort;
const list311 = publish271.length <= 16 ? publish271 : equalIn(index309 ??= indexBy(publish271, (p0) => p0.hostPort), hostPort310);
let t313 = 0;
for (let i314 = 0; i314 < list311.length; i314++) {
const p312 = list311[i314];
if ((p312.hostPort === hostPort310) && ++t313 > 1) break;
}
if (!(t313 === 1)) {
const related315 = [];
for (let i316 = 0; i316 < publish271.length; i316++) {
const other317 = publish271[i316];
if ((other317.hostPort === hostPort310)) related315.push([0, `/network/publish/${i316}/hostPort`]);
}
broken(report, 31, 7, `/network/publish/${i307}/hostPort`, [hostPort310], related315);
}
}
}
if (allow274 !== undefined) {
for (let i318 = 0; i318 < allow274.length; i318++) {
const item319 = allow274[i318];
const host320 = item319?.host;
if (!((!(host320.startsWith("*.")) || !(wordSet321.has(host320))))) {
broken(report, 32, 7, `/network/allow/${i318}/host`, [host320]);
}
}
}
}
if (secrets322 !== undefined) {
const grants323 = secrets322?.grants;
let index327;
let index333;
let index343;
if (grants323 !== undefined) {
for (let i324 = 0; i324 < grants323.length; i324++) {
const item325 = grants323[i324];
const containerPath326 = item325?.containerPath;
const name334 = item325?.name;
const variableName342 = item325?.variableName;
let t332 = !((containerPath326 !== undefined));
if (!t332) {
const list328 = grants323.length <= 16 ? grants323 : equalIn(index327 ??= indexBy(grants323, (g0) => g0.containerPath), containerPath326);
let t330 = 0;
for (let i331 = 0; i331 < list328.length; i331++) {
const g329 = list328[i331];
if (((g329.containerPath !== undefined) && (g329.containerPath === containerPath326)) && ++t330 > 1) break;
}
t332 = t330 === 1;
}
if (!(t332)) {
broken(report, 36, 8, `/secrets/grants/${i324}/containerPath`, [containerPath326]);
}
const list335 = grants323.length <= 16 ? grants323 : equalIn(index333 ??= indexBy(grants323, (g0) => g0.name), name334);
let t337 = 0;
for (let i338 = 0; i338 < list335.length; i338++) {
const g336 = list335[i338];
if ((g336.name === name334) && ++t337 > 1) break;
}
if (!(t337 === 1)) {
const related339 = [];
for (let i340 = 0; i340 < grants323.length; i340++) {
const other341 = grants323[i340];
if ((other341.name === name334)) related339.push([0, `/secrets/grants/${i340}/name`]);
}
broken(report, 37, 8, `/secrets/grants/${i324}/name`, [name334], related339);
}
let t348 = !((variableName342 !== undefined));
if (!t348) {
const list344 = grants323.length <= 16 ? grants323 : equalIn(index343 ??= indexBy(grants323, (g0) => g0.variableName), variableName342);
let t346 = 0;
for (let i347 = 0; i347 < list344.length; i347++) {
const g345 = list344[i347];
if (((g345.variableName !== undefined) && (g345.variableName === variableName342)) && ++t346 > 1) break;
}
t348 = t346 === 1;
}
if (!(t348)) {
broken(report, 38, 8, `/secrets/grants/${i324}/variableName`, [variableName342]);
}
}
}
if (grants323 !== undefined) {
for (let i349 = 0; i349 < grants323.length; i349++) {
const item350 = grants323[i349];
const containerPath351 = item350?.containerPath;
const name360 = item350?.name;
const audienceHosts361 = item350?.audienceHosts;
const toolSurfaceRefs388 = item350?.toolSurfaceRefs;
const sourceUri394 = item350?.sourceUri;
let t355 = !((containerPath351 !== undefined));
if (!t355) {
let t353 = true;
for (let i354 = 0; i354 < mounts149.length; i354++) {
const m352 = mounts149[i354];
if (!((!(isAtOrBelow(containerPath351, m352.agentPath)) && !(isAtOrBelow(m352.agentPath, containerPath351))))) { t353 = false; break; }
}
t355 = t353;
}
if (!(t355)) {
const related356 = [];
for (let i357 = 0; i357 < mounts149.length; i357++) {
const other358 = mounts149[i357];
if (((containerPath351 !== undefined) && (isAtOrBelow(containerPath351, other358.agentPath) || isAtOrBelow(other358.agentPath, containerPath351)))) related356.push([0, `/mounts/${i357}/agentPath`]);
}
broken(report, 39, 8, `/secrets/grants/${i349}/containerPath`, [containerPath351], related356);
}
if (!((mode109 !== "none"))) {
const related359 = [];
related359.push([0, `/network/mode`]);
broken(report, 41, 8, `/secrets/grants/${i349}/audienceHosts`, [name360], related359);
}
if (audienceHosts361 !== undefined) {
for (let i362 = 0; i362 < audienceHosts361.length; i362++) {
const item363 = audienceHosts361[i362];
let t374 = !((deny364 !== undefined));
if (!t374) {
let t372 = false;
for (let i373 = 0; i373 < deny364.length; i373++) {
const d365 = deny364[i373];
let t371 = (d365 === item363);
if (!t371) {
let t370 = d365.startsWith("*.");
if (t370) {
const list366 = d365.split("*");
let t368 = false;
for (let i369 = 0; i369 < list366.length; i369++) {
const suffix367 = list366[i369];
if (((suffix367 !== "") && item363.endsWith(suffix367))) { t368 = true; break; }
}
t370 = t368;
}
t371 = t370;
}
if (t371) { t372 = true; break; }
}
t374 = !(t372);
}
if (!(t374)) {
const related375 = [];
related375.push([0, `/network/deny`]);
broken(report, 34, 8, `/secrets/grants/${i349}/audienceHosts/${i362}`, [item363], related375);
}
let t386 = !((allow376 !== undefined));
if (!t386) {
let t384 = false;
for (let i385 = 0; i385 < allow376.length; i385++) {
const a377 = allow376[i385];
let t383 = (a377.host === item363);
if (!t383) {
let t382 = a377.host.startsWith("*.");
if (t382) {
const list378 = a377.host.split("*");
let t380 = false;
for (let i381 = 0; i381 < list378.length; i381++) {
const suffix379 = list378[i381];
if (((suffix379 !== "") && item363.endsWith(suffix379))) { t380 = true; break; }
}
t382 = t380;
}
t383 = t382;
}
if (t383) { t384 = true; break; }
}
t386 = t384;
}
if (!(t386)) {
const related387 = [];
related387.push([0, `/network/allow`]);
broken(report, 35, 8, `/secrets/grants/${i349}/audienceHosts/${i362}`, [item363], related387);
}
}
}
if (toolSurfaceRefs388 !== undefined) {
for (let i389 = 0; i389 < toolSurfaceRefs388.length; i389++) {
const item390 = toolSurfaceRefs388[i389];
if (!(toolSurfaceRefs392.includes(item390))) {
const related393 = [];
related393.push([0, `/planes/agent/toolSurfaceRefs`]);
broken(report, 40, 8, `/secrets/grants/${i349}/toolSurfaceRefs/${i389}`, [item390], related393);
}
}
}
if (sourceUri394 !== undefined) {
if (!(!(pattern23.test(sourceUri394)))) {
broken(report, 42, 8, `/secrets/grants/${i349}/sourceUri`);
}
for (const found395 of notComposed({ root: root, this: sourceUri394 })) {
broken(report, 43, 8, `/secrets/grants/${i349}/sourceUri` + found395.pointer, [found395.found], found395.related);
}
}
if (containerPath351 !== undefined) {
for (const found396 of notComposed({ root: root, this: containerPath351 })) {
broken(report, 43, 8, `/secrets/grants/${i349}/containerPath` + found396.pointer, [found396.found], found396.related);
}
}
}
}
}
if (name397 !== undefined) {
if (!(!(pattern23.test(name397)))) {
broken(report, 42, 9, `/name`);
}
for (const found398 of notComposed({ root: root, this: name397 })) {
broken(report, 43, 9, `/name` + found398.pointer, [found398.found], found398.related);
}
}
if (description399 !== undefined) {
if (!(!(pattern23.test(description399)))) {
broken(report, 42, 9, `/description`);
}
for (const found400 of notComposed({ root: root, this: description399 })) {
broken(report, 43, 9, `/description` + found400.pointer, [found400.found], found400.related);
}
}
}

function checkAgentToolSurface(root, report) {
const executionPlane495 = root?.executionPlane;
const mcpServers500 = root?.mcpServers;
let index501;
const approvalMode401 = root?.approvalMode;
const executionPlane402 = root?.executionPlane;
const nativeApprovalMode404 = root?.nativeApprovalMode;
const provider405 = root?.provider;
const capabilities409 = root?.capabilities;
let index467;
const mcpServers475 = root?.mcpServers;
let index478;
const name487 = root?.name;
const description489 = root?.description;
const version514 = root?.version;
const executable529 = root?.executable;
if (!((((approvalMode401 !== "auto-in-sandbox") || !((executionPlane402 !== undefined))) || (executionPlane402 === "container")))) {
const related403 = [];
related403.push([0, `/approvalMode`]);
broken(report, 46, 1, `/executionPlane`, [executionPlane402], related403);
}
if (!(((!((nativeApprovalMode404 !== undefined)) || !(wordSet406.has(((provider405 + " ") + nativeApprovalMode404)))) || wordSet407.has(((((provider405 + " ") + nativeApprovalMode404) + " ") + approvalMode401))))) {
const related408 = [];
related408.push([0, `/approvalMode`]);
broken(report, 49, 1, `/nativeApprovalMode`, [nativeApprovalMode404, provider405, approvalMode401], related408);
}
if (capabilities409 !== undefined) {
for (let i410 = 0; i410 < capabilities409.length; i410++) {
const item411 = capabilities409[i410];
const decision412 = item411?.decision;
const capability413 = item411?.capability;
const mountRefs415 = item411?.mountRefs;
const hosts422 = item411?.hosts;
const mcpServerNames439 = item411?.mcpServerNames;
const secretGrantNames446 = item411?.secretGrantNames;
const toolSurfaceRefs453 = item411?.toolSurfaceRefs;
const capabilityId466 = item411?.capabilityId;
let t462 = ((decision412 === "deny") || (capability413 === "exec-command"));
if (!t462) {
let t460 = false;
for (let i461 = 0; i461 < capabilities409.length; i461++) {
const o414 = capabilities409[i461];
let t421 = ((o414.decision === "deny") && (o414.capability === capability413));
if (t421) {
let t420 = !((mountRefs415 !== undefined));
if (!t420) {
let t419 = (o414.mountRefs !== undefined);
if (t419) {
let t417 = true;
for (let i418 = 0; i418 < mountRefs415.length; i418++) {
const m416 = mountRefs415[i418];
if (!(o414.mountRefs.includes(m416))) { t417 = false; break; }
}
t419 = t417;
}
t420 = t419;
}
t421 = t420;
}
let t438 = t421;
if (t438) {
let t437 = !((hosts422 !== undefined));
if (!t437) {
let t436 = (o414.hosts !== undefined);
if (t436) {
let t434 = true;
for (let i435 = 0; i435 < hosts422.length; i435++) {
const h423 = hosts422[i435];
const list424 = o414.hosts;
let t432 = false;
for (let i433 = 0; i433 < list424.length; i433++) {
const d425 = list424[i433];
let t431 = (d425 === h423);
if (!t431) {
let t430 = d425.startsWith("*.");
if (t430) {
const list426 = d425.split("*");
let t428 = false;
for (let i429 = 0; i429 < list426.length; i429++) {
const suffix427 = list426[i429];
if (((suffix427 !== "") && h423.endsWith(suffix427))) { t428 = true; break; }
}
t430 = t428;
}
t431 = t430;
}
if (t431) { t432 = true; break; }
}
if (!(t432)) { t434 = false; break; }
}
t436 = t434;
}
t437 = t436;
}
t438 = t437;
}
let t445 = t438;
if (t445) {
let t444 = !((mcpServerNames439 !== undefined));
if (!t444) {
let t443 = (o414.mcpServerNames !== undefined);
if (t443) {
let t441 = true;
for (let i442 = 0; i442 < mcpServerNames439.length; i442++) {
const n440 = mcpServerNames439[i442];
if (!(o414.mcpServerNames.includes(n440))) { t441 = false; break; }
}
t443 = t441;
}
t444 = t443;
}
t445 = t444;
}
let t452 = t445;
if (t452) {
let t451 = !((secretGrantNames446 !== undefined));
if (!t451) {
let t450 = (o414.secretGrantNames !== undefined);
if (t450) {
let t448 = true;
for (let i449 = 0; i449 < secretGrantNames446.length; i449++) {
const n447 = secretGrantNames446[i449];
if (!(o414.secretGrantNames.includes(n447))) { t448 = false; break; }
}
t450 = t448;
}
t451 = t450;
}
t452 = t451;
}
let t459 = t452;
if (t459) {
let t458 = !((toolSurfaceRefs453 !== undefined));
if (!t458) {
let t457 = (o414.toolSurfaceRefs !== undefined);
if (t457) {
let t455 = true;
for (let i456 = 0; i456 < toolSurfaceRefs453.length; i456++) {
const s454 = toolSurfaceRefs453[i456];
if (!(o414.toolSurfaceRefs.includes(s454))) { t455 = false; break; }
}
t457 = t455;
}
t458 = t457;
}
t459 = t458;
}
if (t459) { t460 = true; break; }
}
t462 = !(t460);
}
if (!(t462)) {
const related463 = [];
for (let i464 = 0; i464 < capabilities409.length; i464++) {
const other465 = capabilities409[i464];
if (((other465.decision === "deny") && (other465.capability === capability413))) related463.push([0, `/capabilities/${i464}/decision`]);
}
broken(report, 45, 1, `/capabilities/${i410}/decision`, [capabilityId466], related463);
}
const list468 = capabilities409.length <= 16 ? capabilities409 : equalIn(index467 ??= indexBy(capabilities409, (c0) => c0.capabilityId), capabilityId466);
let t470 = 0;
for (let i471 = 0; i471 < list468.length; i471++) {
const c469 = list468[i471];
if ((c469.capabilityId === capabilityId466) && ++t470 > 1) break;
}
if (!(t470 === 1)) {
const related472 = [];
for (let i473 = 0; i473 < capabilities409.length; i473++) {
const other474 = capabilities409[i473];
if ((other474.capabilityId === capabilityId466)) related472.push([0, `/capabilities/${i473}/capabilityId`]);
}
broken(report, 47, 1, `/capabilities/${i410}/capabilityId`, [capabilityId466], related472);
}
}
}
if (mcpServers475 !== undefined) {
for (let i476 = 0; i476 < mcpServers475.length; i476++) {
const item477 = mcpServers475[i476];
const name479 = item477?.name;
const list480 = mcpServers475.length <= 16 ? mcpServers475 : equalIn(index478 ??= indexBy(mcpServers475, (s0) => s0.name), name479);
let t482 = 0;
for (let i483 = 0; i483 < list480.length; i483++) {
const s481 = list480[i483];
if ((s481.name === name479) && ++t482 > 1) break;
}
if (!(t482 === 1)) {
const related484 = [];
for (let i485 = 0; i485 < mcpServers475.length; i485++) {
const other486 = mcpServers475[i485];
if ((other486.name === name479)) related484.push([0, `/mcpServers/${i485}/name`]);
}
broken(report, 48, 1, `/mcpServers/${i476}/name`, [name479], related484);
}
}
}
if (name487 !== undefined) {
if (!(!(pattern23.test(name487)))) {
broken(report, 42, 1, `/name`);
}
for (const found488 of notComposed({ root: root, this: name487 })) {
broken(report, 43, 1, `/name` + found488.pointer, [found488.found], found488.related);
}
}
if (description489 !== undefined) {
if (!(!(pattern23.test(description489)))) {
broken(report, 42, 1, `/description`);
}
for (const found490 of notComposed({ root: root, this: description489 })) {
broken(report, 43, 1, `/description` + found490.pointer, [found490.found], found490.related);
}
}
if (capabilities409 !== undefined) {
for (let i491 = 0; i491 < capabilities409.length; i491++) {
const item492 = capabilities409[i491];
const capability493 = item492?.capability;
const decision494 = item492?.decision;
const mcpServerNames497 = item492?.mcpServerNames;
const commands507 = item492?.commands;
if (!(((((capability493 !== "exec-shell") || (decision494 !== "allow")) || !((executionPlane495 !== undefined))) || (executionPlane495 === "container")))) {
const related496 = [];
related496.push([0, `/executionPlane`]);
broken(report, 50, 1, `/capabilities/${i491}/decision`, [executionPlane495], related496);
}
if (mcpServerNames497 !== undefined) {
for (let i498 = 0; i498 < mcpServerNames497.length; i498++) {
const item499 = mcpServerNames497[i498];
let t506 = (mcpServers500 !== undefined);
if (t506) {
const list502 = mcpServers500.length <= 16 ? mcpServers500 : equalIn(index501 ??= indexBy(mcpServers500, (s0) => s0.name), item499);
let t504 = false;
for (let i505 = 0; i505 < list502.length; i505++) {
const s503 = list502[i505];
if ((s503.name === item499)) { t504 = true; break; }
}
t506 = t504;
}
if (!(t506)) {
broken(report, 51, 1, `/capabilities/${i491}/mcpServerNames/${i498}`, [item499]);
}
}
}
if (commands507 !== undefined) {
for (let i508 = 0; i508 < commands507.length; i508++) {
const item509 = commands507[i508];
const words510 = item509?.words;
if (words510 !== undefined) {
for (let i511 = 0; i511 < words510.length; i511++) {
const item512 = words510[i511];
if (!(!(pattern23.test(item512)))) {
broken(report, 42, 1, `/capabilities/${i491}/commands/${i508}/words/${i511}`);
}
for (const found513 of notComposed({ root: root, this: item512 })) {
broken(report, 43, 1, `/capabilities/${i491}/commands/${i508}/words/${i511}` + found513.pointer, [found513.found], found513.related);
}
}
}
}
}
}
}
if (version514 !== undefined) {
const command515 = version514?.command;
const constraint519 = version514?.constraint;
if (command515 !== undefined) {
for (let i516 = 0; i516 < command515.length; i516++) {
const item517 = command515[i516];
if (!(!(pattern23.test(item517)))) {
broken(report, 42, 1, `/version/command/${i516}`);
}
for (const found518 of notComposed({ root: root, this: item517 })) {
broken(report, 43, 1, `/version/command/${i516}` + found518.pointer, [found518.found], found518.related);
}
}
}
if (constraint519 !== undefined) {
if (!(!(pattern23.test(constraint519)))) {
broken(report, 42, 1, `/version/constraint`);
}
for (const found520 of notComposed({ root: root, this: constraint519 })) {
broken(report, 43, 1, `/version/constraint` + found520.pointer, [found520.found], found520.related);
}
}
}
if (mcpServers475 !== undefined) {
for (let i521 = 0; i521 < mcpServers475.length; i521++) {
const item522 = mcpServers475[i521];
const command523 = item522?.command;
const url527 = item522?.url;
if (command523 !== undefined) {
for (let i524 = 0; i524 < command523.length; i524++) {
const item525 = command523[i524];
if (!(!(pattern23.test(item525)))) {
broken(report, 42, 1, `/mcpServers/${i521}/command/${i524}`);
}
for (const found526 of notComposed({ root: root, this: item525 })) {
broken(report, 43, 1, `/mcpServers/${i521}/command/${i524}` + found526.pointer, [found526.found], found526.related);
}
}
}
if (url527 !== undefined) {
if (!(!(pattern23.test(url527)))) {
broken(report, 42, 1, `/mcpServers/${i521}/url`);
}
for (const found528 of notComposed({ root: root, this: url527 })) {
broken(report, 43, 1, `/mcpServers/${i521}/url` + found528.pointer, [found528.found], found528.related);
}
}
}
}
if (executable529 !== undefined) {
const path530 = executable529?.path;
if (path530 !== undefined) {
for (const found531 of notComposed({ root: root, this: path530 })) {
broken(report, 43, 1, `/executable/path` + found531.pointer, [found531.found], found531.related);
}
}
}
}

function checkAgentWorkspaceMount(root, report) {
const accessMode532 = root?.accessMode;
const source533 = root?.source;
const kind534 = source533?.kind;
const retentionPolicy535 = root?.retentionPolicy;
const cache536 = root?.cache;
const writeBack537 = cache536?.writeBack;
const description541 = root?.description;
const agentPath543 = root?.agentPath;
const maskedSubpaths545 = root?.maskedSubpaths;
if (!(((accessMode532 !== "browser-read-write-agent-read-only") || (kind534 === "host-path")))) {
broken(report, 13, 0, `/accessMode`, [kind534]);
}
if (!(((kind534 !== "tmpfs") || ((retentionPolicy535 !== undefined) && (retentionPolicy535 === "ephemeral"))))) {
broken(report, 19, 0, `/retentionPolicy`);
}
if (!((((!((cache536 !== undefined)) || !((writeBack537 !== undefined))) || (writeBack537 !== "shared")) || (accessMode532 === "read-write")))) {
broken(report, 23, 0, `/cache/writeBack`, [accessMode532]);
}
if (source533 !== undefined) {
const kind538 = source533?.kind;
const path539 = source533?.path;
if (!((((kind538 !== "machine-path") || !((path539 !== undefined))) || !(pattern130.test(path539))))) {
broken(report, 16, 0, `/source/path`, [path539]);
}
if (path539 !== undefined) {
for (const found540 of notComposed({ root: root, this: path539 })) {
broken(report, 43, 0, `/source/path` + found540.pointer, [found540.found], found540.related);
}
if (!(!(pattern36.test(path539)))) {
broken(report, 44, 0, `/source/path`);
}
}
}
if (description541 !== undefined) {
if (!(!(pattern23.test(description541)))) {
broken(report, 42, 0, `/description`);
}
for (const found542 of notComposed({ root: root, this: description541 })) {
broken(report, 43, 0, `/description` + found542.pointer, [found542.found], found542.related);
}
}
if (agentPath543 !== undefined) {
for (const found544 of notComposed({ root: root, this: agentPath543 })) {
broken(report, 43, 0, `/agentPath` + found544.pointer, [found544.found], found544.related);
}
}
if (maskedSubpaths545 !== undefined) {
for (let i546 = 0; i546 < maskedSubpaths545.length; i546++) {
const item547 = maskedSubpaths545[i546];
for (const found548 of notComposed({ root: root, this: item547 })) {
broken(report, 43, 0, `/maskedSubpaths/${i546}` + found548.pointer, [found548.found], found548.related);
}
if (!(!(pattern36.test(item547)))) {
broken(report, 44, 0, `/maskedSubpaths/${i546}`);
}
}
}
}

/** What is said where a rule is broken, by the number under which the checks report it. */
export const rules: readonly RuleText[] = [
  {
    "id": "container/duplicate-variable",
    "severity": "error",
    "message": [
      "The variable '",
      "' is set more than once."
    ],
    "why": "Which of the values holds would depend on the engine.",
    "fix": "Set each variable once.",
    "related": [
      "A variable of that name."
    ]
  },
  {
    "id": "container/network-capability",
    "severity": "error",
    "message": [
      "The capability '",
      "' is given back, and the container reaches no network."
    ],
    "why": "These capabilities serve a firewall inside the container that enforces the allowlist; without one they only widen what the agent may do.",
    "fix": "Remove it, or set `network.mode` to `allowlist`.",
    "related": [
      "The network mode."
    ]
  },
  {
    "id": "container/runtime",
    "severity": "error",
    "message": [
      "The runtime '",
      "' does not run under the machine manager '",
      "'."
    ],
    "why": "A manager brings its own engine, or is bound to a few.",
    "fix": "Name the engine that the manager runs.",
    "related": [
      "The manager of the machine."
    ]
  },
  {
    "id": "container/variable-of-grant",
    "severity": "error",
    "message": [
      "The variable '",
      "' is set here, and a secret grant delivers it too."
    ],
    "why": "A plain value would replace the secret, or look like it.",
    "fix": "Remove the variable, or give the grant another one.",
    "related": [
      "The grant that delivers it."
    ]
  },
  {
    "id": "fingerprint/duplicate-mount",
    "severity": "error",
    "message": [
      "The mount '",
      "' is recorded more than once."
    ],
    "why": "Two records of one mount can tell two stories.",
    "fix": "Record each mount once."
  },
  {
    "id": "fingerprint/duplicate-tool",
    "severity": "error",
    "message": [
      "The tool surface '",
      "' is recorded more than once."
    ],
    "why": "Two records of one tool can tell two stories.",
    "fix": "Record each tool surface once."
  },
  {
    "id": "host/duplicate-root",
    "severity": "error",
    "message": [
      "Another root is called '",
      "' too."
    ],
    "why": "Mounts name the root that admits them.",
    "fix": "Give each root a `rootId` of its own.",
    "related": [
      "A root of that name."
    ]
  },
  {
    "id": "host/foreign-path",
    "severity": "error",
    "message": [
      "'",
      "' is not written as the paths of a ",
      " host are."
    ],
    "why": "A path that the host cannot have would be refused, or read as another one.",
    "fix": "Write `~/…` or, on Windows, `C:/…`; elsewhere `/…`."
  },
  {
    "id": "host/overlapping-roots",
    "severity": "error",
    "message": [
      "The root lies in another one: ",
      "."
    ],
    "why": "A folder under two roots would have two answers to how far it may be opened.",
    "fix": "Remove one of the roots, or choose folders that lie beside each other."
  },
  {
    "id": "machine/manager-host",
    "severity": "error",
    "message": [
      "A ",
      " host does not have the machine manager '",
      "'."
    ],
    "why": "Apple's `container` runs on macOS alone, WSL on Windows alone, and only Linux runs containers without a machine.",
    "fix": "Name the manager that this host has, or correct the adapter.",
    "related": [
      "The adapter of the host."
    ]
  },
  {
    "id": "machine/network-mode",
    "severity": "error",
    "message": [
      "",
      " on ",
      " does not have the network mode '",
      "'."
    ],
    "why": "Podman machines reach a network through a process of the user, except on WSL; mirrored and consomme are modes of WSL.",
    "fix": "Leave `networkMode` out, or use `user-mode`."
  },
  {
    "id": "machine/provider-host",
    "severity": "error",
    "message": [
      "A ",
      " host does not have the provider '",
      "' under ",
      "."
    ],
    "why": "A hypervisor belongs to an operating system: a profile that names another one cannot be established.",
    "fix": "Name a provider of this host, or correct the adapter.",
    "related": [
      "The adapter of the host."
    ]
  },
  {
    "id": "machine/rosetta",
    "severity": "error",
    "message": [
      "Rosetta is asked for, and '",
      "' on ",
      " has none."
    ],
    "why": "Rosetta translates on Apple Silicon, under applehv, vz and Apple's `container` alone.",
    "fix": "Leave `rosetta` out."
  },
  {
    "id": "mount/browser-without-host",
    "severity": "error",
    "message": [
      "The browser of the user cannot write to a source of kind '",
      "'."
    ],
    "why": "The browser runs on the host, and only a folder of the host is in its reach.",
    "fix": "Use the kind `host-path`, or another access."
  },
  {
    "id": "mount/cache-inside-code",
    "severity": "error",
    "message": [
      "The cache lies inside a mount of source code: ",
      "."
    ],
    "why": "Tools that fill a cache would write into a repository, and what lies there would be taken for source.",
    "fix": "Keep the cache outside the folders of repositories."
  },
  {
    "id": "mount/cache-root",
    "severity": "error",
    "message": [
      "The mount is a cache, and its root '",
      "' is not."
    ],
    "why": "A root offers one kind of content; a cache from another one would let tools write where people work.",
    "fix": "Put the folder on the allowlist as a root of class `cache`.",
    "related": [
      "The class of the root."
    ]
  },
  {
    "id": "mount/drive-in-machine",
    "severity": "error",
    "message": [
      "'",
      "' is on a drive of Windows, and the source is a path inside the machine."
    ],
    "why": "The machine runs Linux; a drive reaches it only as a folder of the host, through the allowlist.",
    "fix": "Use the kind `host-path` with a root of the allowlist, or name a folder of the machine."
  },
  {
    "id": "mount/duplicate-id",
    "severity": "error",
    "message": [
      "Another mount has the id '",
      "' too."
    ],
    "why": "Tool surfaces and evidence cite mounts by id.",
    "fix": "Give each mount an id of its own.",
    "related": [
      "A mount of that id."
    ]
  },
  {
    "id": "mount/foreign-path",
    "severity": "error",
    "message": [
      "'",
      "' is not written as the paths of a ",
      " host are."
    ],
    "why": "A path that the host cannot have would be refused, or read as another one.",
    "fix": "Write `~/…` or, on Windows, `C:/…`; elsewhere `/…`."
  },
  {
    "id": "mount/memory-is-ephemeral",
    "severity": "error",
    "message": [
      "The mount lies in memory, and does not say that it is ephemeral."
    ],
    "why": "What lies in memory is gone when the container stops, whoever was meant to keep it.",
    "fix": "Set `retentionPolicy` to `ephemeral`."
  },
  {
    "id": "mount/no-machine",
    "severity": "error",
    "message": [
      "The source lies inside a machine, and this profile has none."
    ],
    "why": "Without a machine, a machine path would be a folder of the host that no allowlist admits.",
    "fix": "Use the kind `host-path` with a root of the allowlist.",
    "related": [
      "There is no machine."
    ]
  },
  {
    "id": "mount/outside-allowlist",
    "severity": "error",
    "message": [
      "'",
      "' does not lie under the root '",
      "'."
    ],
    "why": "The allowlist is all that the user offers; paths are compared segment by segment, on macOS and Windows without regard to the case of ASCII letters.",
    "fix": "Mount a folder under that root, name the root that holds this folder, or widen the allowlist.",
    "related": [
      "The root that the mount names."
    ]
  },
  {
    "id": "mount/overlapping-sources",
    "severity": "error",
    "message": [
      "The same folder is opened with another access too: ",
      "."
    ],
    "why": "What one mount protects, the other would give away.",
    "fix": "Give both mounts the same access, or choose folders that lie beside each other."
  },
  {
    "id": "mount/shared-cache-access",
    "severity": "error",
    "message": [
      "Writes are shared with all who use the cache, and the access is '",
      "'."
    ],
    "why": "Writes that nobody may make cannot be shared; one of the two statements is wrong.",
    "fix": "Set `writeBack` to `overlay`, or ask for `read-write`."
  },
  {
    "id": "mount/target-taken",
    "severity": "error",
    "message": [
      "Another mount appears at '",
      "' too."
    ],
    "why": "One of the two would hide the other, and which one depends on the engine.",
    "fix": "Give each mount an `agentPath` of its own.",
    "related": [
      "The other mount."
    ]
  },
  {
    "id": "mount/transport",
    "severity": "error",
    "message": [
      "The transport '",
      "' cannot carry a source of kind '",
      "' under ",
      " on ",
      "."
    ],
    "why": "Each hypervisor has its own ways to share a folder, and volumes and memory have theirs.",
    "fix": "Leave `transport` out, or name one that the provider has.",
    "related": [
      "The provider of the machine."
    ]
  },
  {
    "id": "mount/unknown-root",
    "severity": "error",
    "message": [
      "The path allowlist has no root '",
      "'."
    ],
    "why": "A folder of the host crosses only through a root that the user has put on the allowlist.",
    "fix": "Name a root of `planes.host.pathAllowlist`, or add one."
  },
  {
    "id": "mount/wider-than-parent",
    "severity": "error",
    "message": [
      "'",
      "' lies inside another mount, and its access '",
      "' is wider."
    ],
    "why": "What may not be written, or read, from outside must not become so by a mount inside.",
    "fix": "Narrow the access of the inner mount, or move it out of the outer one.",
    "related": [
      "The access of the outer mount."
    ]
  },
  {
    "id": "mount/wider-than-root",
    "severity": "error",
    "message": [
      "The access '",
      "' is wider than the root '",
      "' admits."
    ],
    "why": "The user decides at the root how far any mount from it may go.",
    "fix": "Ask for an access that `maxAccess` of the root admits.",
    "related": [
      "What the root admits."
    ]
  },
  {
    "id": "network/allow-denied",
    "severity": "error",
    "message": [
      "'",
      "' is allowed, and a denial covers all of it."
    ],
    "why": "A denial always wins, so this allows nothing and only looks as if it did.",
    "fix": "Remove one of the two.",
    "related": [
      "The denial."
    ]
  },
  {
    "id": "network/duplicate-allow",
    "severity": "error",
    "message": [
      "'",
      "' is allowed more than once for ",
      "."
    ],
    "why": "Two lists of ports for one host are read as either.",
    "fix": "Put all ports into one entry.",
    "related": [
      "An entry for that host."
    ]
  },
  {
    "id": "network/port-taken",
    "severity": "error",
    "message": [
      "The port ",
      " of the host is published more than once."
    ],
    "why": "A port leads to one place.",
    "fix": "Give each published port a `hostPort` of its own.",
    "related": [
      "An entry for that port."
    ]
  },
  {
    "id": "network/public-suffix",
    "severity": "error",
    "message": [
      "'",
      "' reaches names that anybody can register."
    ],
    "why": "Under a public suffix every name may belong to someone else, so the wildcard allows the whole world.",
    "fix": "Name the hosts, or a domain that one owner holds."
  },
  {
    "id": "network/publish-without-binding",
    "severity": "error",
    "message": [
      "Ports are published, and programs in the container may not listen on any."
    ],
    "why": "A published port leads to a program that listens; where none may, the statement is void or the other one is wrong.",
    "fix": "Set `localBinding` to true, or remove `publish`.",
    "related": [
      "The ports."
    ]
  },
  {
    "id": "secret/audience-denied",
    "severity": "error",
    "message": [
      "The secret may be sent to '",
      "', which the network policy denies."
    ],
    "why": "A denial always wins, so nothing can use the grant there.",
    "fix": "Remove the host from the audience, or from `network.deny`.",
    "related": [
      "What the network policy denies."
    ]
  },
  {
    "id": "secret/audience-not-allowed",
    "severity": "error",
    "message": [
      "The secret may be sent to '",
      "', which the network policy does not allow."
    ],
    "why": "A secret goes only where the container may connect at all.",
    "fix": "Add the host to `network.allow`, or remove it from the audience.",
    "related": [
      "What the network policy allows."
    ]
  },
  {
    "id": "secret/duplicate-file",
    "severity": "error",
    "message": [
      "Another grant delivers the file '",
      "' too."
    ],
    "why": "A file holds one secret.",
    "fix": "Give each grant a path of its own."
  },
  {
    "id": "secret/duplicate-grant",
    "severity": "error",
    "message": [
      "Another grant is called '",
      "' too."
    ],
    "why": "Tool surfaces and evidence speak of grants by name.",
    "fix": "Give each grant a name of its own.",
    "related": [
      "A grant of that name."
    ]
  },
  {
    "id": "secret/duplicate-variable",
    "severity": "error",
    "message": [
      "Another grant delivers the variable '",
      "' too."
    ],
    "why": "A variable carries one secret.",
    "fix": "Give each grant a variable of its own."
  },
  {
    "id": "secret/file-in-mount",
    "severity": "error",
    "message": [
      "The secret would appear at '",
      "', inside a mount or around one."
    ],
    "why": "A file that is delivered into a mount can be left behind on the host, and a mount beneath it would hide it.",
    "fix": "Deliver the file to a place that no mount covers.",
    "related": [
      "The mount."
    ]
  },
  {
    "id": "secret/unknown-tool-surface",
    "severity": "error",
    "message": [
      "The agent does not use the tool surface '",
      "'."
    ],
    "why": "A grant for a surface that this profile does not name is a grant for nobody, or a misspelling.",
    "fix": "Name one of `planes.agent.toolSurfaceRefs`.",
    "related": [
      "The surfaces that the agent uses."
    ]
  },
  {
    "id": "secret/without-network",
    "severity": "error",
    "message": [
      "The grant '",
      "' is for hosts, and the container reaches no network."
    ],
    "why": "A secret is granted for the hosts of its audience; where none can be reached, nothing may use it.",
    "fix": "Remove the grant, or set `network.mode` to `allowlist`.",
    "related": [
      "The network mode."
    ]
  },
  {
    "id": "text/device-value",
    "severity": "error",
    "message": [
      "The text names a person, a device or a private network."
    ],
    "why": "Documents travel to reviewers, registries and logs; what identifies a computer or its user stays at home.",
    "fix": "Take it out, or write it in a general form: `~` for a home, a name for an address."
  },
  {
    "id": "text/not-composed",
    "severity": "error",
    "message": [
      "The text is not composed (NFC): ",
      "."
    ],
    "why": "A name in another normal form looks the same and is another one: it finds no match, or passes where it should not.",
    "fix": "Write the text in Unicode normal form C."
  },
  {
    "id": "text/secret-literal",
    "severity": "error",
    "message": [
      "The text has the shape of a token of a known issuer."
    ],
    "why": "A secret in a path, a reference or a name is read by everyone who reads the document, and by every log that it passes.",
    "fix": "Take it out, and revoke it. Secrets pass as grants, never as values."
  },
  {
    "id": "tool/allow-denied",
    "severity": "error",
    "message": [
      "The capability '",
      "' is allowed, and another entry denies all of it."
    ],
    "why": "A denial beats what is allowed, so the entry allows nothing and only looks as if it did.",
    "fix": "Remove one of the two.",
    "related": [
      "A denial of the same kind."
    ]
  },
  {
    "id": "tool/auto-outside-container",
    "severity": "error",
    "message": [
      "The tool does not ask because it works in a sandbox, and it runs on the plane '",
      "'."
    ],
    "why": "The container is the sandbox; in the machine beside it nothing confines what runs without a question.",
    "fix": "Run the tool in the container, or let it ask.",
    "related": [
      "The approval mode."
    ]
  },
  {
    "id": "tool/duplicate-capability-id",
    "severity": "error",
    "message": [
      "Another capability has the id '",
      "' too."
    ],
    "why": "Decisions and evidence speak of capabilities by id.",
    "fix": "Give each capability an id of its own.",
    "related": [
      "A capability of that id."
    ]
  },
  {
    "id": "tool/duplicate-server",
    "severity": "error",
    "message": [
      "Another server is called '",
      "' too."
    ],
    "why": "Capabilities name the servers that may be called.",
    "fix": "Give each server a name of its own.",
    "related": [
      "A server of that name."
    ]
  },
  {
    "id": "tool/native-mode",
    "severity": "error",
    "message": [
      "'",
      "' of ",
      " is not what '",
      "' says."
    ],
    "why": "The tool follows its own setting: a document that says something else misleads whoever reviews it.",
    "fix": "Set `approvalMode` to what the setting comes down to, or change the setting.",
    "related": [
      "What the surface says."
    ]
  },
  {
    "id": "tool/shell-outside-container",
    "severity": "error",
    "message": [
      "A shell is allowed without a question, and the tool runs on the plane '",
      "'."
    ],
    "why": "A shell in the machine reaches what the container is there to keep apart.",
    "fix": "Run the tool in the container, or let it ask before it starts a shell.",
    "related": [
      "Where the tool runs."
    ]
  },
  {
    "id": "tool/unknown-server",
    "severity": "error",
    "message": [
      "The surface has no server called '",
      "'."
    ],
    "why": "A server that is not described is reached nobody knows how.",
    "fix": "Describe the server in `mcpServers`, or correct the name."
  },
  {
    "id": "worktree/linked-layout",
    "severity": "error",
    "message": [
      "A linked working tree is made for the agent, and its git directory is said to be '",
      "'."
    ],
    "why": "The git directory of a linked working tree lies in another clone, and the container has to see it.",
    "fix": "Set `gitDir.layout` to `linked-worktree` and name its mounts, or choose another strategy."
  },
  {
    "id": "worktree/unknown-common-dir-mount",
    "severity": "error",
    "message": [
      "No mount of this profile has the id '",
      "'."
    ],
    "why": "A linked working tree reads objects and references from what all working trees of the repository share.",
    "fix": "Add the mount, or name one that is there."
  },
  {
    "id": "worktree/unknown-git-dir-mount",
    "severity": "error",
    "message": [
      "No mount of this profile has the id '",
      "'."
    ],
    "why": "A linked working tree whose git directory the container cannot see cannot commit, and people then open more than they meant to.",
    "fix": "Add the mount, or name one that is there."
  },
  {
    "id": "worktree/unprotected",
    "severity": "error",
    "message": [
      "The protected paths leave out a place that programs on the host act on."
    ],
    "why": "Whoever writes a git hook, an editor task or an agent setting runs code on the host; the list replaces the usual one, so it has to contain it.",
    "fix": "Add what is missing of `.git/hooks`, `.git/config`, `.vscode`, `.idea`, `.devcontainer`, `.mcp.json`, `.claude` and `.codex`, or leave `protectedPaths` out."
  }
];

/** Planes and crossings, by the number under which the checks report them. */
export const planes: readonly string[] = ["host → container","agent → container","host","machine","container","worktree","container → agentplane","container → outside","user → agent","user"];

/** The checks, each for the documents of one contract, with the further documents that it needs. */
export const checks: readonly RuleCheck[] = [{ contract: "AgentMachineFingerprint", needs: [], run: checkAgentMachineFingerprint }, { contract: "AgentMachineProfile", needs: [], run: checkAgentMachineProfile }, { contract: "AgentToolSurface", needs: [], run: checkAgentToolSurface }, { contract: "AgentWorkspaceMount", needs: [], run: checkAgentWorkspaceMount }];
