// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, prefixesIn } from "../rules/support.ts";
import { cachesInsideCode, overlappingRoots, overlappingSources, policyHashDiffers, profileDigestDiffers } from "../rules/functions.ts";

const pattern23 = new RegExp("(?:^|[^A-Za-z0-9])(?:/Users/|[A-Za-z]:[^A-Za-z0-9]Users[^A-Za-z0-9])[A-Za-z0-9]|(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|[.]sock(?:et)?(?:[^A-Za-z0-9]|$)|/[.]ssh/|/id_(?:rsa|dsa|ecdsa|ed25519)|(?:^|[^0-9.])(?:10[.][0-9]{1,3}|192[.]168|169[.]254|172[.](?:1[6-9]|2[0-9]|3[01]))[.][0-9]{1,3}[.][0-9]{1,3}(?:[^0-9.]|[.][^0-9]|[.]?$)", "u");
const pattern31 = new RegExp("(?:^|[^A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20}|glpat-[A-Za-z0-9_-]{16}|sk-[A-Za-z0-9_-]{40}|xox[abeoprs]-[A-Za-z0-9-]{10}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30}|npm_[A-Za-z0-9]{30}|pypi-[A-Za-z0-9_-]{30}|hv[sb][.][A-Za-z0-9_-]{20}|eyJ[A-Za-z0-9_-]{10,}[.]eyJ[A-Za-z0-9_-]{10})", "u");
const pattern368 = new RegExp("^[A-Z]:/", "u");
const words391 = [".git/hooks", ".git/config", ".vscode", ".idea", ".devcontainer", ".mcp.json", ".claude", ".codex"];
const wordSet552 = new Set(["*.co.uk", "*.org.uk", "*.ac.uk", "*.gov.uk", "*.com.au", "*.net.au", "*.org.au", "*.co.nz", "*.co.jp", "*.ne.jp", "*.or.jp", "*.co.kr", "*.com.cn", "*.net.cn", "*.org.cn", "*.com.tw", "*.com.hk", "*.com.sg", "*.co.in", "*.com.br", "*.com.mx", "*.com.ar", "*.co.za", "*.com.tr", "*.co.il", "*.com.ua", "*.com.pl", "*.github.io", "*.gitlab.io", "*.pages.dev", "*.workers.dev", "*.vercel.app", "*.netlify.app", "*.herokuapp.com", "*.web.app", "*.firebaseapp.com", "*.appspot.com", "*.run.app", "*.fly.dev", "*.onrender.com", "*.railway.app", "*.azurewebsites.net", "*.cloudapp.net", "*.blob.core.windows.net", "*.cloudfront.net", "*.amazonaws.com", "*.s3.amazonaws.com", "*.elasticbeanstalk.com", "*.digitaloceanspaces.com", "*.ondigitalocean.app", "*.r2.dev", "*.surge.sh", "*.glitch.me", "*.repl.co", "*.ngrok.io", "*.ngrok.app", "*.ngrok-free.app", "*.trycloudflare.com", "*.loca.lt", "*.readthedocs.io", "*.blogspot.com", "*.wordpress.com", "*.githubusercontent.com"]);
const wordSet643 = new Set(["codex untrusted", "codex on-request", "codex on-failure", "codex never", "claude-code default", "claude-code manual", "claude-code acceptEdits", "claude-code auto", "claude-code dontAsk", "openclaw always", "openclaw on-miss", "goose approve", "goose smart_approve", "goose chat", "goose auto"]);
const wordSet644 = new Set(["codex untrusted ask", "codex on-request ask-on-risk", "codex on-failure ask-on-risk", "codex never auto-in-sandbox", "claude-code default ask", "claude-code manual ask", "claude-code acceptEdits ask-on-risk", "claude-code auto auto-in-sandbox", "claude-code dontAsk deny", "openclaw always ask", "openclaw on-miss ask-on-risk", "goose approve ask", "goose smart_approve ask-on-risk", "goose chat deny", "goose auto auto-in-sandbox"]);

function checkAgentMachineFingerprint(root, report) {
const mounts1 = root?.mounts;
let index4;
const tools11 = root?.tools;
let index14;
const planes20 = root?.planes;
const deviations42 = root?.deviations;
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
report.push({ rule: 5, plane: "host → container", pointer: `/mounts/${i2}/mountRef`, values: [mountRef5], related: [] });
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
report.push({ rule: 6, plane: "agent → container", pointer: `/tools/${i12}/toolSurfaceRef`, values: [toolSurfaceRef15], related: [] });
}
}
}
if (planes20 !== undefined) {
const host21 = planes20?.host;
const machine25 = planes20?.machine;
const container32 = planes20?.container;
const worktree35 = planes20?.worktree;
if (host21 !== undefined) {
const osVersion22 = host21?.osVersion;
const kernelRelease24 = host21?.kernelRelease;
if (osVersion22 !== undefined) {
if (!(!(pattern23.test(osVersion22)))) {
report.push({ rule: 91, plane: "host", pointer: `/planes/host/osVersion`, values: [osVersion22], related: [] });
}
}
if (kernelRelease24 !== undefined) {
if (!(!(pattern23.test(kernelRelease24)))) {
report.push({ rule: 91, plane: "host", pointer: `/planes/host/kernelRelease`, values: [kernelRelease24], related: [] });
}
}
}
if (machine25 !== undefined) {
const managerVersion26 = machine25?.managerVersion;
const engineVersion27 = machine25?.engineVersion;
const implicitMountsObserved28 = machine25?.implicitMountsObserved;
if (managerVersion26 !== undefined) {
if (!(!(pattern23.test(managerVersion26)))) {
report.push({ rule: 91, plane: "machine", pointer: `/planes/machine/managerVersion`, values: [managerVersion26], related: [] });
}
}
if (engineVersion27 !== undefined) {
if (!(!(pattern23.test(engineVersion27)))) {
report.push({ rule: 91, plane: "machine", pointer: `/planes/machine/engineVersion`, values: [engineVersion27], related: [] });
}
}
if (implicitMountsObserved28 !== undefined) {
for (let i29 = 0; i29 < implicitMountsObserved28.length; i29++) {
const item30 = implicitMountsObserved28[i29];
if (!(!(pattern31.test(item30)))) {
report.push({ rule: 92, plane: "machine", pointer: `/planes/machine/implicitMountsObserved/${i29}`, values: [item30], related: [] });
}
}
}
}
if (container32 !== undefined) {
const runtimeVersion33 = container32?.runtimeVersion;
const imageReference34 = container32?.imageReference;
if (runtimeVersion33 !== undefined) {
if (!(!(pattern23.test(runtimeVersion33)))) {
report.push({ rule: 91, plane: "container", pointer: `/planes/container/runtimeVersion`, values: [runtimeVersion33], related: [] });
}
}
if (imageReference34 !== undefined) {
if (!(!(pattern31.test(imageReference34)))) {
report.push({ rule: 92, plane: "container", pointer: `/planes/container/imageReference`, values: [imageReference34], related: [] });
}
}
}
if (worktree35 !== undefined) {
const repository36 = worktree35?.repository;
const ref37 = worktree35?.ref;
if (repository36 !== undefined) {
if (!(!(pattern31.test(repository36)))) {
report.push({ rule: 92, plane: "worktree", pointer: `/planes/worktree/repository`, values: [repository36], related: [] });
}
}
if (ref37 !== undefined) {
if (!(!(pattern31.test(ref37)))) {
report.push({ rule: 92, plane: "worktree", pointer: `/planes/worktree/ref`, values: [ref37], related: [] });
}
}
}
}
if (tools11 !== undefined) {
for (let i38 = 0; i38 < tools11.length; i38++) {
const item39 = tools11[i38];
const reportedVersion40 = item39?.reportedVersion;
const version41 = item39?.version;
if (reportedVersion40 !== undefined) {
if (!(!(pattern23.test(reportedVersion40)))) {
report.push({ rule: 91, plane: "agent → container", pointer: `/tools/${i38}/reportedVersion`, values: [reportedVersion40], related: [] });
}
}
if (version41 !== undefined) {
if (!(!(pattern23.test(version41)))) {
report.push({ rule: 91, plane: "agent → container", pointer: `/tools/${i38}/version`, values: [version41], related: [] });
}
}
}
}
if (deviations42 !== undefined) {
for (let i43 = 0; i43 < deviations42.length; i43++) {
const item44 = deviations42[i43];
const requested45 = item44?.requested;
const effective46 = item44?.effective;
const reason47 = item44?.reason;
if (requested45 !== undefined) {
if (!(!(pattern23.test(requested45)))) {
report.push({ rule: 91, plane: "container → agentplane", pointer: `/deviations/${i43}/requested`, values: [requested45], related: [] });
}
}
if (effective46 !== undefined) {
if (!(!(pattern23.test(effective46)))) {
report.push({ rule: 91, plane: "container → agentplane", pointer: `/deviations/${i43}/effective`, values: [effective46], related: [] });
}
}
if (reason47 !== undefined) {
if (!(!(pattern23.test(reason47)))) {
report.push({ rule: 91, plane: "container → agentplane", pointer: `/deviations/${i43}/reason`, values: [reason47], related: [] });
}
}
}
}
if (mounts1 !== undefined) {
for (let i48 = 0; i48 < mounts1.length; i48++) {
const item49 = mounts1[i48];
const source50 = item49?.source;
if (source50 !== undefined) {
if (!(!(pattern31.test(source50)))) {
report.push({ rule: 92, plane: "host → container", pointer: `/mounts/${i48}/source`, values: [source50], related: [] });
}
}
}
}
}

function checkAgentMachineFingerprintWithProfile(root, profile, report) {
const id52 = profile?.id;
const planes54 = profile?.planes;
const agent55 = planes54?.agent;
const toolSurfaceRefs56 = agent55?.toolSurfaceRefs;
const secrets70 = profile?.secrets;
const grants71 = secrets70?.grants;
let index72;
const evidence86 = profile?.evidence;
const pathDisclosure87 = evidence86?.pathDisclosure;
const mounts90 = profile?.mounts;
let index91;
const host142 = planes54?.host;
const pathAllowlist143 = host142?.pathAllowlist;
let index144;
const adapter147 = host142?.adapter;
const arch168 = host142?.arch;
const agentRef172 = agent55?.agentRef;
const container176 = planes54?.container;
const image177 = container176?.image;
const digest178 = image177?.digest;
const ociRuntime183 = container176?.ociRuntime;
const runtime190 = container176?.runtime;
const seccomp195 = container176?.seccomp;
const digest196 = seccomp195?.digest;
const userns199 = container176?.userns;
const readOnlyRootfs202 = container176?.readOnlyRootfs;
const capabilities207 = container176?.capabilities;
const add208 = capabilities207?.add;
const user212 = planes54?.user;
const containerUser213 = user212?.containerUser;
const uidMapping218 = user212?.uidMapping;
const machine222 = planes54?.machine;
const image223 = machine222?.image;
const digest224 = image223?.digest;
const name227 = machine222?.name;
const networkMode230 = machine222?.networkMode;
const manager233 = machine222?.manager;
const provider236 = machine222?.provider;
const rootful239 = machine222?.rootful;
const rosetta242 = machine222?.rosetta;
const worktree250 = planes54?.worktree;
const gitDir251 = worktree250?.gitDir;
const layout252 = gitDir251?.layout;
const ref255 = worktree250?.ref;
const repository258 = worktree250?.repository;
const network262 = profile?.network;
const mode263 = network262?.mode;
const profileRef51 = root?.profileRef;
const tools58 = root?.tools;
let index59;
const secretGrantsUsed67 = root?.secretGrantsUsed;
const mounts82 = root?.mounts;
const planes163 = root?.planes;
const network260 = root?.network;
if (!((profileRef51 === id52))) {
report.push({ rule: 7, plane: "container → agentplane", pointer: `/profileRef`, values: [profileRef51, id52], related: [] });
}
for (const found53 of profileDigestDiffers({ root: root, profile: profile, this: root })) {
report.push({ rule: 10, plane: "container → agentplane", pointer: `/profileDigest` + found53.pointer, values: [found53.found], related: found53.related ?? [] });
}
let t64 = true;
for (let i65 = 0; i65 < toolSurfaceRefs56.length; i65++) {
const s57 = toolSurfaceRefs56[i65];
const list60 = tools58.length <= 16 ? tools58 : equalIn(index59 ??= indexBy(tools58, (t0) => t0.toolSurfaceRef), s57);
let t62 = false;
for (let i63 = 0; i63 < list60.length; i63++) {
const t61 = list60[i63];
if ((t61.toolSurfaceRef === s57)) { t62 = true; break; }
}
if (!(t62)) { t64 = false; break; }
}
if (!(t64)) {
const related66 = [];
related66.push({ message: "The surfaces that were agreed.", pointer: `/planes/agent/toolSurfaceRefs`, document: profile.id });
report.push({ rule: 11, plane: "agent → container", pointer: `/tools`, values: [], related: related66 });
}
if (secretGrantsUsed67 !== undefined) {
for (let i68 = 0; i68 < secretGrantsUsed67.length; i68++) {
const item69 = secretGrantsUsed67[i68];
const list73 = grants71.length <= 16 ? grants71 : equalIn(index72 ??= indexBy(grants71, (g0) => g0.name), item69);
let t75 = false;
for (let i76 = 0; i76 < list73.length; i76++) {
const g74 = list73[i76];
if ((g74.name === item69)) { t75 = true; break; }
}
if (!(t75)) {
const related77 = [];
related77.push({ message: "The grants that were agreed.", pointer: `/secrets/grants`, document: profile.id });
report.push({ rule: 53, plane: "user → agent", pointer: `/secretGrantsUsed/${i68}`, values: [item69], related: related77 });
}
}
}
if (tools58 !== undefined) {
for (let i78 = 0; i78 < tools58.length; i78++) {
const item79 = tools58[i78];
const toolSurfaceRef80 = item79?.toolSurfaceRef;
if (!(toolSurfaceRefs56.includes(toolSurfaceRef80))) {
const related81 = [];
related81.push({ message: "The surfaces that were agreed.", pointer: `/planes/agent/toolSurfaceRefs`, document: profile.id });
report.push({ rule: 55, plane: "agent → container", pointer: `/tools/${i78}/toolSurfaceRef`, values: [toolSurfaceRef80], related: related81 });
}
}
}
if (mounts82 !== undefined) {
for (let i83 = 0; i83 < mounts82.length; i83++) {
const item84 = mounts82[i83];
const source85 = item84?.source;
const effectiveAccess89 = item84?.effectiveAccess;
const mountRef92 = item84?.mountRef;
const accessMode110 = item84?.accessMode;
const pathClass118 = item84?.pathClass;
const agentPath126 = item84?.agentPath;
const transport134 = item84?.transport;
if (!((((!((source85 !== undefined)) || !((pathDisclosure87 !== undefined))) || (pathDisclosure87 !== "hashed")) || source85.startsWith("sha256:")))) {
const related88 = [];
related88.push({ message: "What the profile asks for.", pointer: `/evidence/pathDisclosure`, document: profile.id });
report.push({ rule: 8, plane: "host → container", pointer: `/mounts/${i83}/source`, values: [source85], related: related88 });
}
let t97 = (effectiveAccess89 !== "read-write");
if (!t97) {
const list93 = mounts90.length <= 16 ? mounts90 : equalIn(index91 ??= indexBy(mounts90, (m0) => m0.id), mountRef92);
let t95 = true;
for (let i96 = 0; i96 < list93.length; i96++) {
const m94 = list93[i96];
if (!(((((m94.id !== mountRef92) || !((m94.cache !== undefined))) || (m94.source.kind !== "host-path")) || ((m94.cache.writeBack !== undefined) && (m94.cache.writeBack === "shared"))))) { t95 = false; break; }
}
t97 = t95;
}
if (!(t97)) {
const related98 = [];
for (let i99 = 0; i99 < mounts90.length; i99++) {
const other100 = mounts90[i99];
if ((other100.id === mountRef92)) related98.push({ message: "What was agreed.", pointer: `/mounts/${i99}/cache`, document: profile.id });
}
report.push({ rule: 18, plane: "host → container", pointer: `/mounts/${i83}/effectiveAccess`, values: [], related: related98 });
}
const list101 = mounts90.length <= 16 ? mounts90 : equalIn(index91 ??= indexBy(mounts90, (m0) => m0.id), mountRef92);
let t103 = true;
for (let i104 = 0; i104 < list101.length; i104++) {
const m102 = list101[i104];
if (!(((((m102.id !== mountRef92) || (effectiveAccess89 === "masked")) || (m102.accessMode === "read-write")) || ((m102.accessMode === "write-only-artifacts") ? (effectiveAccess89 === "write-only") : (effectiveAccess89 === "read-only" || effectiveAccess89 === "overlay"))))) { t103 = false; break; }
}
if (!(t103)) {
const related105 = [];
for (let i106 = 0; i106 < mounts90.length; i106++) {
const other107 = mounts90[i106];
if ((other107.id === mountRef92)) related105.push({ message: "What was agreed.", pointer: `/mounts/${i106}/accessMode`, document: profile.id });
}
report.push({ rule: 21, plane: "host → container", pointer: `/mounts/${i83}/effectiveAccess`, values: [effectiveAccess89], related: related105 });
}
const list108 = mounts90.length <= 16 ? mounts90 : equalIn(index91 ??= indexBy(mounts90, (m0) => m0.id), mountRef92);
let t111 = true;
for (let i112 = 0; i112 < list108.length; i112++) {
const m109 = list108[i112];
if (!(((m109.id !== mountRef92) || (m109.accessMode === accessMode110)))) { t111 = false; break; }
}
if (!(t111)) {
const related113 = [];
for (let i114 = 0; i114 < mounts90.length; i114++) {
const other115 = mounts90[i114];
if ((other115.id === mountRef92)) related113.push({ message: "What was agreed.", pointer: `/mounts/${i114}/accessMode`, document: profile.id });
}
report.push({ rule: 29, plane: "host → container", pointer: `/mounts/${i83}/accessMode`, values: [accessMode110], related: related113 });
}
const list116 = mounts90.length <= 16 ? mounts90 : equalIn(index91 ??= indexBy(mounts90, (m0) => m0.id), mountRef92);
let t119 = true;
for (let i120 = 0; i120 < list116.length; i120++) {
const m117 = list116[i120];
if (!(((m117.id !== mountRef92) || (m117.pathClass === pathClass118)))) { t119 = false; break; }
}
if (!(t119)) {
const related121 = [];
for (let i122 = 0; i122 < mounts90.length; i122++) {
const other123 = mounts90[i122];
if ((other123.id === mountRef92)) related121.push({ message: "What was agreed.", pointer: `/mounts/${i122}/pathClass`, document: profile.id });
}
report.push({ rule: 30, plane: "host → container", pointer: `/mounts/${i83}/pathClass`, values: [pathClass118], related: related121 });
}
const list124 = mounts90.length <= 16 ? mounts90 : equalIn(index91 ??= indexBy(mounts90, (m0) => m0.id), mountRef92);
let t127 = true;
for (let i128 = 0; i128 < list124.length; i128++) {
const m125 = list124[i128];
if (!(((m125.id !== mountRef92) || (m125.agentPath === agentPath126)))) { t127 = false; break; }
}
if (!(t127)) {
const related129 = [];
for (let i130 = 0; i130 < mounts90.length; i130++) {
const other131 = mounts90[i130];
if ((other131.id === mountRef92)) related129.push({ message: "What was agreed.", pointer: `/mounts/${i130}/agentPath`, document: profile.id });
}
report.push({ rule: 31, plane: "host → container", pointer: `/mounts/${i83}/agentPath`, values: [agentPath126], related: related129 });
}
const list132 = mounts90.length <= 16 ? mounts90 : equalIn(index91 ??= indexBy(mounts90, (m0) => m0.id), mountRef92);
let t135 = true;
for (let i136 = 0; i136 < list132.length; i136++) {
const m133 = list132[i136];
if (!((((m133.id !== mountRef92) || !((m133.transport !== undefined))) || (m133.transport === transport134)))) { t135 = false; break; }
}
if (!(t135)) {
const related137 = [];
for (let i138 = 0; i138 < mounts90.length; i138++) {
const other139 = mounts90[i138];
if ((other139.id === mountRef92)) related137.push({ message: "What was agreed.", pointer: `/mounts/${i138}/transport`, document: profile.id });
}
report.push({ rule: 32, plane: "host → container", pointer: `/mounts/${i83}/transport`, values: [transport134], related: related137 });
}
let t154 = (!((source85 !== undefined)) || source85.startsWith("sha256:"));
if (!t154) {
const list140 = mounts90.length <= 16 ? mounts90 : equalIn(index91 ??= indexBy(mounts90, (m0) => m0.id), mountRef92);
const text148 = lowerAscii(source85);
let t152 = true;
for (let i153 = 0; i153 < list140.length; i153++) {
const m141 = list140[i153];
let t151 = (((m141.id !== mountRef92) || !((m141.source.allowlistRootId !== undefined))) || isAtOrBelow(source85, ("root:" + m141.source.allowlistRootId)));
if (!t151) {
const list145 = pathAllowlist143.length <= 16 ? pathAllowlist143 : equalIn(index144 ??= indexBy(pathAllowlist143, (r0) => r0.rootId), m141.source.allowlistRootId);
let t149 = false;
for (let i150 = 0; i150 < list145.length; i150++) {
const r146 = list145[i150];
if (((r146.rootId === m141.source.allowlistRootId) && ((adapter147 === "linux") ? isAtOrBelow(source85, r146.path) : isAtOrBelow(text148, lowerAscii(r146.path))))) { t149 = true; break; }
}
t151 = t149;
}
if (!(t151)) { t152 = false; break; }
}
t154 = t152;
}
if (!(t154)) {
const related155 = [];
for (let i156 = 0; i156 < mounts90.length; i156++) {
const other157 = mounts90[i156];
if ((other157.id === mountRef92)) related155.push({ message: "What was agreed.", pointer: `/mounts/${i156}/source`, document: profile.id });
}
report.push({ rule: 46, plane: "host → container", pointer: `/mounts/${i83}/source`, values: [source85], related: related155 });
}
const list158 = mounts90.length <= 16 ? mounts90 : equalIn(index91 ??= indexBy(mounts90, (m0) => m0.id), mountRef92);
let t160 = false;
for (let i161 = 0; i161 < list158.length; i161++) {
const m159 = list158[i161];
if ((m159.id === mountRef92)) { t160 = true; break; }
}
if (!(t160)) {
const related162 = [];
related162.push({ message: "The mounts that were agreed.", pointer: `/mounts`, document: profile.id });
report.push({ rule: 54, plane: "host → container", pointer: `/mounts/${i83}/mountRef`, values: [mountRef92], related: related162 });
}
}
}
if (planes163 !== undefined) {
const host164 = planes163?.host;
const agent170 = planes163?.agent;
const container174 = planes163?.container;
const user210 = planes163?.user;
const machine220 = planes163?.machine;
const worktree248 = planes163?.worktree;
if (host164 !== undefined) {
const adapter165 = host164?.adapter;
const arch167 = host164?.arch;
if (!((adapter165 === adapter147))) {
const related166 = [];
related166.push({ message: "What was agreed.", pointer: `/planes/host/adapter`, document: profile.id });
report.push({ rule: 15, plane: "host", pointer: `/planes/host/adapter`, values: [adapter165, adapter147], related: related166 });
}
if (!((arch167 === arch168))) {
const related169 = [];
related169.push({ message: "What was agreed.", pointer: `/planes/host/arch`, document: profile.id });
report.push({ rule: 17, plane: "host", pointer: `/planes/host/arch`, values: [arch167, arch168], related: related169 });
}
}
if (agent170 !== undefined) {
const agentRef171 = agent170?.agentRef;
if (!((agentRef171 === agentRef172))) {
const related173 = [];
related173.push({ message: "What was agreed.", pointer: `/planes/agent/agentRef`, document: profile.id });
report.push({ rule: 16, plane: "agent", pointer: `/planes/agent/agentRef`, values: [agentRef171, agentRef172], related: related173 });
}
}
if (container174 !== undefined) {
const imageDigest175 = container174?.imageDigest;
const noNewPrivileges180 = container174?.noNewPrivileges;
const ociRuntime182 = container174?.ociRuntime;
const privileged185 = container174?.privileged;
const rootless187 = container174?.rootless;
const runtime189 = container174?.runtime;
const seccompEnabled192 = container174?.seccompEnabled;
const seccompDigest194 = container174?.seccompDigest;
const userns198 = container174?.userns;
const readOnlyRootfs201 = container174?.readOnlyRootfs;
const effectiveCapabilities204 = container174?.effectiveCapabilities;
if (!((imageDigest175 === digest178))) {
const related179 = [];
related179.push({ message: "What was agreed.", pointer: `/planes/container/image/digest`, document: profile.id });
report.push({ rule: 22, plane: "container", pointer: `/planes/container/imageDigest`, values: [imageDigest175, digest178], related: related179 });
}
if (!(noNewPrivileges180)) {
const related181 = [];
related181.push({ message: "What was agreed.", pointer: `/planes/container/noNewPrivileges`, document: profile.id });
report.push({ rule: 34, plane: "container", pointer: `/planes/container/noNewPrivileges`, values: [], related: related181 });
}
if (!(((!((ociRuntime182 !== undefined)) || !((ociRuntime183 !== undefined))) || (ociRuntime182 === ociRuntime183)))) {
const related184 = [];
related184.push({ message: "What was agreed.", pointer: `/planes/container/ociRuntime`, document: profile.id });
report.push({ rule: 35, plane: "container", pointer: `/planes/container/ociRuntime`, values: [ociRuntime182, ociRuntime183], related: related184 });
}
if (!(!(privileged185))) {
const related186 = [];
related186.push({ message: "What was agreed.", pointer: `/planes/container/privileged`, document: profile.id });
report.push({ rule: 36, plane: "container", pointer: `/planes/container/privileged`, values: [], related: related186 });
}
if (!(rootless187)) {
const related188 = [];
related188.push({ message: "What was agreed.", pointer: `/planes/container/rootless`, document: profile.id });
report.push({ rule: 41, plane: "container", pointer: `/planes/container/rootless`, values: [], related: related188 });
}
if (!((runtime189 === runtime190))) {
const related191 = [];
related191.push({ message: "What was agreed.", pointer: `/planes/container/runtime`, document: profile.id });
report.push({ rule: 43, plane: "container", pointer: `/planes/container/runtime`, values: [runtime189, runtime190], related: related191 });
}
if (!(seccompEnabled192)) {
const related193 = [];
related193.push({ message: "What was agreed.", pointer: `/planes/container/seccomp`, document: profile.id });
report.push({ rule: 44, plane: "container", pointer: `/planes/container/seccompEnabled`, values: [], related: related193 });
}
if (!(((!((seccompDigest194 !== undefined)) || !((digest196 !== undefined))) || (seccompDigest194 === digest196)))) {
const related197 = [];
related197.push({ message: "What was agreed.", pointer: `/planes/container/seccomp/digest`, document: profile.id });
report.push({ rule: 45, plane: "container", pointer: `/planes/container/seccompDigest`, values: [seccompDigest194, digest196], related: related197 });
}
if (!((userns198 === ((userns199 !== undefined) ? userns199 : "keep-id")))) {
const related200 = [];
related200.push({ message: "What was agreed.", pointer: `/planes/container/userns`, document: profile.id });
report.push({ rule: 56, plane: "container", pointer: `/planes/container/userns`, values: [userns198], related: related200 });
}
if (!((readOnlyRootfs201 || ((readOnlyRootfs202 !== undefined) && !(readOnlyRootfs202))))) {
const related203 = [];
related203.push({ message: "What was agreed.", pointer: `/planes/container/readOnlyRootfs`, document: profile.id });
report.push({ rule: 57, plane: "container", pointer: `/planes/container/readOnlyRootfs`, values: [], related: related203 });
}
if (effectiveCapabilities204 !== undefined) {
for (let i205 = 0; i205 < effectiveCapabilities204.length; i205++) {
const item206 = effectiveCapabilities204[i205];
if (!(add208.includes(item206))) {
const related209 = [];
related209.push({ message: "The capabilities that were agreed.", pointer: `/planes/container/capabilities/add`, document: profile.id });
report.push({ rule: 19, plane: "container", pointer: `/planes/container/effectiveCapabilities/${i205}`, values: [item206], related: related209 });
}
}
}
}
if (user210 !== undefined) {
const containerUser211 = user210?.containerUser;
const sudoAvailable215 = user210?.sudoAvailable;
const uidMapping217 = user210?.uidMapping;
if (!((containerUser211 === containerUser213))) {
const related214 = [];
related214.push({ message: "What was agreed.", pointer: `/planes/user/containerUser`, document: profile.id });
report.push({ rule: 20, plane: "user", pointer: `/planes/user/containerUser`, values: [containerUser211, containerUser213], related: related214 });
}
if (!(!(sudoAvailable215))) {
const related216 = [];
related216.push({ message: "What was agreed.", pointer: `/planes/user/sudo`, document: profile.id });
report.push({ rule: 47, plane: "user", pointer: `/planes/user/sudoAvailable`, values: [], related: related216 });
}
if (!((uidMapping217 === uidMapping218))) {
const related219 = [];
related219.push({ message: "What was agreed.", pointer: `/planes/user/uidMapping`, document: profile.id });
report.push({ rule: 52, plane: "user", pointer: `/planes/user/uidMapping`, values: [uidMapping217, uidMapping218], related: related219 });
}
}
if (machine220 !== undefined) {
const imageDigest221 = machine220?.imageDigest;
const name226 = machine220?.name;
const networkMode229 = machine220?.networkMode;
const manager232 = machine220?.manager;
const provider235 = machine220?.provider;
const rootful238 = machine220?.rootful;
const rosetta241 = machine220?.rosetta;
const implicitMountsObserved244 = machine220?.implicitMountsObserved;
if (!((((!((imageDigest221 !== undefined)) || !((image223 !== undefined))) || !((digest224 !== undefined))) || (imageDigest221 === digest224)))) {
const related225 = [];
related225.push({ message: "What was agreed.", pointer: `/planes/machine/image/digest`, document: profile.id });
report.push({ rule: 25, plane: "machine", pointer: `/planes/machine/imageDigest`, values: [imageDigest221, digest224], related: related225 });
}
if (!(((!((name226 !== undefined)) || !((name227 !== undefined))) || (name226 === name227)))) {
const related228 = [];
related228.push({ message: "What was agreed.", pointer: `/planes/machine/name`, document: profile.id });
report.push({ rule: 26, plane: "machine", pointer: `/planes/machine/name`, values: [name226, name227], related: related228 });
}
if (!((!((networkMode229 !== undefined)) || (networkMode229 === ((networkMode230 !== undefined) ? networkMode230 : "user-mode"))))) {
const related231 = [];
related231.push({ message: "What was agreed.", pointer: `/planes/machine/networkMode`, document: profile.id });
report.push({ rule: 27, plane: "machine", pointer: `/planes/machine/networkMode`, values: [networkMode229], related: related231 });
}
if (!((manager232 === manager233))) {
const related234 = [];
related234.push({ message: "What was agreed.", pointer: `/planes/machine/manager`, document: profile.id });
report.push({ rule: 28, plane: "machine", pointer: `/planes/machine/manager`, values: [manager232, manager233], related: related234 });
}
if (!((provider235 === provider236))) {
const related237 = [];
related237.push({ message: "What was agreed.", pointer: `/planes/machine/provider`, document: profile.id });
report.push({ rule: 37, plane: "machine", pointer: `/planes/machine/provider`, values: [provider235, provider236], related: related237 });
}
if (!(((!((rootful238 !== undefined)) || !(rootful238)) || ((rootful239 !== undefined) && rootful239)))) {
const related240 = [];
related240.push({ message: "What was agreed.", pointer: `/planes/machine/rootful`, document: profile.id });
report.push({ rule: 40, plane: "machine", pointer: `/planes/machine/rootful`, values: [], related: related240 });
}
if (!(((!((rosetta241 !== undefined)) || !(rosetta241)) || ((rosetta242 !== undefined) && rosetta242)))) {
const related243 = [];
related243.push({ message: "What was agreed.", pointer: `/planes/machine/rosetta`, document: profile.id });
report.push({ rule: 42, plane: "machine", pointer: `/planes/machine/rosetta`, values: [], related: related243 });
}
if (implicitMountsObserved244 !== undefined) {
for (let i245 = 0; i245 < implicitMountsObserved244.length; i245++) {
const item246 = implicitMountsObserved244[i245];
if (!(false)) {
const related247 = [];
related247.push({ message: "No implicit mounts were agreed.", pointer: `/planes/machine/implicitMounts`, document: profile.id });
report.push({ rule: 23, plane: "machine", pointer: `/planes/machine/implicitMountsObserved/${i245}`, values: [item246], related: related247 });
}
}
}
}
if (worktree248 !== undefined) {
const layout249 = worktree248?.layout;
const ref254 = worktree248?.ref;
const repository257 = worktree248?.repository;
if (!((!((layout249 !== undefined)) || (layout249 === layout252)))) {
const related253 = [];
related253.push({ message: "What was agreed.", pointer: `/planes/worktree/gitDir/layout`, document: profile.id });
report.push({ rule: 24, plane: "worktree", pointer: `/planes/worktree/layout`, values: [layout249, layout252], related: related253 });
}
if (!(((!((ref254 !== undefined)) || !((ref255 !== undefined))) || (ref254 === ref255)))) {
const related256 = [];
related256.push({ message: "What was agreed.", pointer: `/planes/worktree/ref`, document: profile.id });
report.push({ rule: 38, plane: "worktree", pointer: `/planes/worktree/ref`, values: [ref254, ref255], related: related256 });
}
if (!(((!((repository257 !== undefined)) || !((repository258 !== undefined))) || (repository257 === repository258)))) {
const related259 = [];
related259.push({ message: "What was agreed.", pointer: `/planes/worktree/repository`, document: profile.id });
report.push({ rule: 39, plane: "worktree", pointer: `/planes/worktree/repository`, values: [repository257, repository258], related: related259 });
}
}
}
if (network260 !== undefined) {
const mode261 = network260?.mode;
if (!((mode261 === mode263))) {
const related264 = [];
related264.push({ message: "What was agreed.", pointer: `/network/mode`, document: profile.id });
report.push({ rule: 33, plane: "container → outside", pointer: `/network/mode`, values: [mode261, mode263], related: related264 });
}
}
if (tools58 !== undefined) {
for (let i265 = 0; i265 < tools58.length; i265++) {
const item266 = tools58[i265];
const probe267 = item266?.probe;
const toolSurfaceRef271 = item266?.toolSurfaceRef;
if (!((probe267 === "ok"))) {
const related268 = [];
for (let i269 = 0; i269 < toolSurfaceRefs56.length; i269++) {
const other270 = toolSurfaceRefs56[i269];
if ((other270 === toolSurfaceRef271)) related268.push({ message: "The surface that was agreed.", pointer: `/planes/agent/toolSurfaceRefs/${i269}`, document: profile.id });
}
report.push({ rule: 48, plane: "agent → container", pointer: `/tools/${i265}/probe`, values: [toolSurfaceRef271, probe267], related: related268 });
}
}
}
}

function checkAgentMachineFingerprintWithProfileAndToolSurfaces(root, profile, toolSurfaces, report) {
let index277;
const planes287 = profile?.planes;
const agent288 = planes287?.agent;
const toolSurfaceRefs289 = agent288?.toolSurfaceRefs;
const tools273 = root?.tools;
for (const found272 of policyHashDiffers({ root: root, profile: profile, toolSurfaces: toolSurfaces, this: root })) {
report.push({ rule: 9, plane: "container → agentplane", pointer: `/policyHash` + found272.pointer, values: [found272.found], related: found272.related ?? [] });
}
if (tools273 !== undefined) {
for (let i274 = 0; i274 < tools273.length; i274++) {
const item275 = tools273[i274];
const executableDigest276 = item275?.executableDigest;
const toolSurfaceRef278 = item275?.toolSurfaceRef;
const provider292 = item275?.provider;
const configDigest298 = item275?.configDigest;
let t283 = !((executableDigest276 !== undefined));
if (!t283) {
const list279 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index277 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef278);
let t281 = true;
for (let i282 = 0; i282 < list279.length; i282++) {
const s280 = list279[i282];
if (!(((((s280.id !== toolSurfaceRef278) || !((s280.executable !== undefined))) || !((s280.executable.digest !== undefined))) || (s280.executable.digest === executableDigest276)))) { t281 = false; break; }
}
t283 = t281;
}
if (!(t283)) {
const related284 = [];
for (let i285 = 0; i285 < toolSurfaceRefs289.length; i285++) {
const other286 = toolSurfaceRefs289[i285];
if ((other286 === toolSurfaceRef278)) related284.push({ message: "The surface that was agreed.", pointer: `/planes/agent/toolSurfaceRefs/${i285}`, document: profile.id });
}
report.push({ rule: 49, plane: "agent → container", pointer: `/tools/${i274}/executableDigest`, values: [], related: related284 });
}
const list290 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index277 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef278);
let t293 = true;
for (let i294 = 0; i294 < list290.length; i294++) {
const s291 = list290[i294];
if (!(((s291.id !== toolSurfaceRef278) || (s291.provider === provider292)))) { t293 = false; break; }
}
if (!(t293)) {
const related295 = [];
for (let i296 = 0; i296 < toolSurfaceRefs289.length; i296++) {
const other297 = toolSurfaceRefs289[i296];
if ((other297 === toolSurfaceRef278)) related295.push({ message: "The surface that was agreed.", pointer: `/planes/agent/toolSurfaceRefs/${i296}`, document: profile.id });
}
report.push({ rule: 50, plane: "agent → container", pointer: `/tools/${i274}/provider`, values: [provider292], related: related295 });
}
let t303 = !((configDigest298 !== undefined));
if (!t303) {
const list299 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index277 ??= indexBy(toolSurfaces, (s0) => s0.id), toolSurfaceRef278);
let t301 = true;
for (let i302 = 0; i302 < list299.length; i302++) {
const s300 = list299[i302];
if (!((((s300.id !== toolSurfaceRef278) || !((s300.nativeConfig !== undefined))) || (s300.nativeConfig.digest === configDigest298)))) { t301 = false; break; }
}
t303 = t301;
}
if (!(t303)) {
const related304 = [];
for (let i305 = 0; i305 < toolSurfaceRefs289.length; i305++) {
const other306 = toolSurfaceRefs289[i305];
if ((other306 === toolSurfaceRef278)) related304.push({ message: "The surface that was agreed.", pointer: `/planes/agent/toolSurfaceRefs/${i305}`, document: profile.id });
}
report.push({ rule: 51, plane: "agent → container", pointer: `/tools/${i274}/configDigest`, values: [], related: related304 });
}
}
}
}

function checkAgentMachineProfile(root, report) {
const planes311 = root?.planes;
const machine312 = planes311?.machine;
const manager313 = machine312?.manager;
const secrets329 = root?.secrets;
const grants330 = secrets329?.grants;
let index331;
const network346 = root?.network;
const mode347 = network346?.mode;
const host369 = planes311?.host;
const adapter370 = host369?.adapter;
const arch378 = host369?.arch;
const mounts386 = root?.mounts;
let index406;
const pathAllowlist426 = host369?.pathAllowlist;
let index427;
let index447;
const provider457 = machine312?.provider;
const deny595 = network346?.deny;
const allow607 = network346?.allow;
const agent622 = planes311?.agent;
const toolSurfaceRefs623 = agent622?.toolSurfaceRefs;
const planes309 = root?.planes;
const mounts418 = root?.mounts;
const network501 = root?.network;
const secrets553 = root?.secrets;
const name626 = root?.name;
const description627 = root?.description;
for (const found307 of cachesInsideCode({ root: root, this: root })) {
report.push({ rule: 63, plane: "host → container", pointer: `/mounts` + found307.pointer, values: [found307.found], related: found307.related ?? [] });
}
for (const found308 of overlappingSources({ root: root, this: root })) {
report.push({ rule: 71, plane: "host → container", pointer: `/mounts` + found308.pointer, values: [found308.found], related: found308.related ?? [] });
}
if (planes309 !== undefined) {
const container310 = planes309?.container;
const host351 = planes309?.host;
const machine371 = planes309?.machine;
const worktree381 = planes309?.worktree;
if (container310 !== undefined) {
const runtime314 = container310?.runtime;
const environment316 = container310?.environment;
const capabilities342 = container310?.capabilities;
const image349 = container310?.image;
if (!(((manager313 === "podman-machine") ? (runtime314 === "podman") : ((manager313 === "apple-container") ? (runtime314 === "apple-container") : ((runtime314 !== "apple-container") && ((runtime314 !== "wslc") || (manager313 === "wsl"))))))) {
const related315 = [];
related315.push({ message: "The manager of the machine.", pointer: `/planes/machine/manager` });
report.push({ rule: 3, plane: "container", pointer: `/planes/container/runtime`, values: [runtime314, manager313], related: related315 });
}
if (environment316 !== undefined) {
const variables317 = environment316?.variables;
let index320;
if (variables317 !== undefined) {
for (let i318 = 0; i318 < variables317.length; i318++) {
const item319 = variables317[i318];
const name321 = item319?.name;
const list322 = variables317.length <= 16 ? variables317 : equalIn(index320 ??= indexBy(variables317, (v0) => v0.name), name321);
let t324 = 0;
for (let i325 = 0; i325 < list322.length; i325++) {
const v323 = list322[i325];
if ((v323.name === name321) && ++t324 > 1) break;
}
if (!(t324 === 1)) {
const related326 = [];
for (let i327 = 0; i327 < variables317.length; i327++) {
const other328 = variables317[i327];
if ((other328.name === name321)) related326.push({ message: "A variable of that name.", pointer: `/planes/container/environment/variables/${i327}/name` });
}
report.push({ rule: 1, plane: "container", pointer: `/planes/container/environment/variables/${i318}/name`, values: [name321], related: related326 });
}
const list332 = grants330.length <= 16 ? grants330 : equalIn(index331 ??= indexBy(grants330, (g0) => g0.variableName), name321);
let t334 = false;
for (let i335 = 0; i335 < list332.length; i335++) {
const g333 = list332[i335];
if (((g333.variableName !== undefined) && (g333.variableName === name321))) { t334 = true; break; }
}
if (!(!(t334))) {
const related336 = [];
for (let i337 = 0; i337 < grants330.length; i337++) {
const other338 = grants330[i337];
if (((other338.variableName !== undefined) && (other338.variableName === name321))) related336.push({ message: "The grant that delivers it.", pointer: `/secrets/grants/${i337}/variableName` });
}
report.push({ rule: 4, plane: "container", pointer: `/planes/container/environment/variables/${i318}/name`, values: [name321], related: related336 });
}
}
}
if (variables317 !== undefined) {
for (let i339 = 0; i339 < variables317.length; i339++) {
const item340 = variables317[i339];
const value341 = item340?.value;
if (value341 !== undefined) {
if (!(!(pattern23.test(value341)))) {
report.push({ rule: 91, plane: "container", pointer: `/planes/container/environment/variables/${i339}/value`, values: [value341], related: [] });
}
}
}
}
}
if (capabilities342 !== undefined) {
const add343 = capabilities342?.add;
if (add343 !== undefined) {
for (let i344 = 0; i344 < add343.length; i344++) {
const item345 = add343[i344];
if (!((!((item345 === "NET_ADMIN" || item345 === "NET_RAW")) || (mode347 === "allowlist")))) {
const related348 = [];
related348.push({ message: "The network mode.", pointer: `/network/mode` });
report.push({ rule: 2, plane: "container", pointer: `/planes/container/capabilities/add/${i344}`, values: [item345], related: related348 });
}
}
}
}
if (image349 !== undefined) {
const reference350 = image349?.reference;
if (reference350 !== undefined) {
if (!(!(pattern31.test(reference350)))) {
report.push({ rule: 92, plane: "container", pointer: `/planes/container/image/reference`, values: [reference350], related: [] });
}
}
}
}
if (host351 !== undefined) {
const pathAllowlist353 = host351?.pathAllowlist;
let index356;
for (const found352 of overlappingRoots({ root: root, this: host351 })) {
report.push({ rule: 14, plane: "host", pointer: `/planes/host/pathAllowlist` + found352.pointer, values: [found352.found], related: found352.related ?? [] });
}
if (pathAllowlist353 !== undefined) {
for (let i354 = 0; i354 < pathAllowlist353.length; i354++) {
const item355 = pathAllowlist353[i354];
const rootId357 = item355?.rootId;
const list358 = pathAllowlist353.length <= 16 ? pathAllowlist353 : equalIn(index356 ??= indexBy(pathAllowlist353, (r0) => r0.rootId), rootId357);
let t360 = 0;
for (let i361 = 0; i361 < list358.length; i361++) {
const r359 = list358[i361];
if ((r359.rootId === rootId357) && ++t360 > 1) break;
}
if (!(t360 === 1)) {
const related362 = [];
for (let i363 = 0; i363 < pathAllowlist353.length; i363++) {
const other364 = pathAllowlist353[i363];
if ((other364.rootId === rootId357)) related362.push({ message: "A root of that name.", pointer: `/planes/host/pathAllowlist/${i363}/rootId` });
}
report.push({ rule: 12, plane: "host", pointer: `/planes/host/pathAllowlist/${i354}/rootId`, values: [rootId357], related: related362 });
}
}
}
if (pathAllowlist353 !== undefined) {
for (let i365 = 0; i365 < pathAllowlist353.length; i365++) {
const item366 = pathAllowlist353[i365];
const path367 = item366?.path;
if (!((path367.startsWith("~/") || (pattern368.test(path367) === (adapter370 === "windows"))))) {
report.push({ rule: 13, plane: "host", pointer: `/planes/host/pathAllowlist/${i365}/path`, values: [path367, adapter370], related: [] });
}
if (path367 !== undefined) {
if (!(!(pattern31.test(path367)))) {
report.push({ rule: 92, plane: "host", pointer: `/planes/host/pathAllowlist/${i365}/path`, values: [path367], related: [] });
}
}
}
}
}
if (machine371 !== undefined) {
const manager372 = machine371?.manager;
const networkMode374 = machine371?.networkMode;
const provider375 = machine371?.provider;
const rosetta377 = machine371?.rosetta;
const image379 = machine371?.image;
if (!(((manager372 === "apple-container") ? (adapter370 === "macos") : ((manager372 === "wsl") ? (adapter370 === "windows") : ((manager372 !== "none") || (adapter370 === "linux")))))) {
const related373 = [];
related373.push({ message: "The adapter of the host.", pointer: `/planes/host/adapter` });
report.push({ rule: 58, plane: "machine", pointer: `/planes/machine/manager`, values: [adapter370, manager372], related: related373 });
}
if (!((((!((networkMode374 !== undefined)) || (networkMode374 === "user-mode")) || (provider375 === "wsl")) || ((manager372 !== "podman-machine") && !((networkMode374 === "mirrored" || networkMode374 === "consomme")))))) {
report.push({ rule: 59, plane: "machine", pointer: `/planes/machine/networkMode`, values: [manager372, provider375, networkMode374], related: [] });
}
if (!(((provider375 === "applehv" || provider375 === "libkrun" || provider375 === "vz" || provider375 === "apple-container") ? (adapter370 === "macos") : ((provider375 === "wsl" || provider375 === "hyperv") ? (adapter370 === "windows") : ((adapter370 === "linux") || (((provider375 === "qemu") && (manager372 === "lima")) && (adapter370 === "macos"))))))) {
const related376 = [];
related376.push({ message: "The adapter of the host.", pointer: `/planes/host/adapter` });
report.push({ rule: 60, plane: "machine", pointer: `/planes/machine/provider`, values: [adapter370, provider375, manager372], related: related376 });
}
if (!(((!((rosetta377 !== undefined)) || !(rosetta377)) || (((adapter370 === "macos") && (arch378 === "arm64")) && (provider375 === "applehv" || provider375 === "vz" || provider375 === "apple-container"))))) {
report.push({ rule: 61, plane: "machine", pointer: `/planes/machine/rosetta`, values: [provider375, arch378], related: [] });
}
if (image379 !== undefined) {
const reference380 = image379?.reference;
if (reference380 !== undefined) {
if (!(!(pattern31.test(reference380)))) {
report.push({ rule: 92, plane: "machine", pointer: `/planes/machine/image/reference`, values: [reference380], related: [] });
}
}
}
}
if (worktree381 !== undefined) {
const strategy382 = worktree381?.strategy;
const gitDir383 = worktree381?.gitDir;
const layout384 = gitDir383?.layout;
const protectedPaths385 = worktree381?.protectedPaths;
let index393;
const repository401 = worktree381?.repository;
const ref402 = worktree381?.ref;
if (!(((strategy382 !== "worktree") || (layout384 === "linked-worktree")))) {
report.push({ rule: 109, plane: "worktree", pointer: `/planes/worktree/gitDir/layout`, values: [layout384], related: [] });
}
let t390 = !((protectedPaths385 !== undefined));
if (!t390) {
let t388 = false;
for (let i389 = 0; i389 < mounts386.length; i389++) {
const m387 = mounts386[i389];
if (((m387.pathClass === "code") && (m387.accessMode === "read-write"))) { t388 = true; break; }
}
t390 = !(t388);
}
let t400 = t390;
if (!t400) {
let t398 = true;
for (let i399 = 0; i399 < words391.length; i399++) {
const usual392 = words391[i399];
const list394 = protectedPaths385.length <= 16 ? protectedPaths385 : prefixesIn(index393 ??= indexBy(protectedPaths385, (p0) => p0), (usual392 + "/"));
let t396 = false;
for (let i397 = 0; i397 < list394.length; i397++) {
const p395 = list394[i397];
if (isAtOrBelow(usual392, p395)) { t396 = true; break; }
}
if (!(t396)) { t398 = false; break; }
}
t400 = t398;
}
if (!(t400)) {
report.push({ rule: 112, plane: "worktree", pointer: `/planes/worktree/protectedPaths`, values: [], related: [] });
}
if (repository401 !== undefined) {
if (!(!(pattern31.test(repository401)))) {
report.push({ rule: 92, plane: "worktree", pointer: `/planes/worktree/repository`, values: [repository401], related: [] });
}
}
if (ref402 !== undefined) {
if (!(!(pattern31.test(ref402)))) {
report.push({ rule: 92, plane: "worktree", pointer: `/planes/worktree/ref`, values: [ref402], related: [] });
}
}
if (protectedPaths385 !== undefined) {
for (let i403 = 0; i403 < protectedPaths385.length; i403++) {
const item404 = protectedPaths385[i403];
if (!(!(pattern31.test(item404)))) {
report.push({ rule: 92, plane: "worktree", pointer: `/planes/worktree/protectedPaths/${i403}`, values: [item404], related: [] });
}
}
}
if (gitDir383 !== undefined) {
const commonDirMountRef405 = gitDir383?.commonDirMountRef;
const gitDirMountRef412 = gitDir383?.gitDirMountRef;
let t411 = !((commonDirMountRef405 !== undefined));
if (!t411) {
const list407 = mounts386.length <= 16 ? mounts386 : equalIn(index406 ??= indexBy(mounts386, (m0) => m0.id), commonDirMountRef405);
let t409 = false;
for (let i410 = 0; i410 < list407.length; i410++) {
const m408 = list407[i410];
if ((m408.id === commonDirMountRef405)) { t409 = true; break; }
}
t411 = t409;
}
if (!(t411)) {
report.push({ rule: 110, plane: "worktree", pointer: `/planes/worktree/gitDir/commonDirMountRef`, values: [commonDirMountRef405], related: [] });
}
let t417 = !((gitDirMountRef412 !== undefined));
if (!t417) {
const list413 = mounts386.length <= 16 ? mounts386 : equalIn(index406 ??= indexBy(mounts386, (m0) => m0.id), gitDirMountRef412);
let t415 = false;
for (let i416 = 0; i416 < list413.length; i416++) {
const m414 = list413[i416];
if ((m414.id === gitDirMountRef412)) { t415 = true; break; }
}
t417 = t415;
}
if (!(t417)) {
report.push({ rule: 111, plane: "worktree", pointer: `/planes/worktree/gitDir/gitDirMountRef`, values: [gitDirMountRef412], related: [] });
}
}
}
}
if (mounts418 !== undefined) {
for (let i419 = 0; i419 < mounts418.length; i419++) {
const item420 = mounts418[i419];
const accessMode421 = item420?.accessMode;
const source422 = item420?.source;
const kind423 = source422?.kind;
const pathClass424 = item420?.pathClass;
const allowlistRootId425 = source422?.allowlistRootId;
const id436 = item420?.id;
const retentionPolicy444 = item420?.retentionPolicy;
const cache445 = item420?.cache;
const writeBack446 = cache445?.writeBack;
const agentPath448 = item420?.agentPath;
const transport456 = item420?.transport;
const description497 = item420?.description;
const maskedSubpaths498 = item420?.maskedSubpaths;
if (!(((accessMode421 !== "browser-read-write-agent-read-only") || (kind423 === "host-path")))) {
report.push({ rule: 62, plane: "host → container", pointer: `/mounts/${i419}/accessMode`, values: [kind423], related: [] });
}
let t432 = ((pathClass424 !== "cache") || !((allowlistRootId425 !== undefined)));
if (!t432) {
const list428 = pathAllowlist426.length <= 16 ? pathAllowlist426 : equalIn(index427 ??= indexBy(pathAllowlist426, (r0) => r0.rootId), allowlistRootId425);
let t430 = true;
for (let i431 = 0; i431 < list428.length; i431++) {
const r429 = list428[i431];
if (!(((r429.rootId !== allowlistRootId425) || (r429.pathClass === "cache")))) { t430 = false; break; }
}
t432 = t430;
}
if (!(t432)) {
const related433 = [];
for (let i434 = 0; i434 < pathAllowlist426.length; i434++) {
const other435 = pathAllowlist426[i434];
if (((allowlistRootId425 !== undefined) && (other435.rootId === allowlistRootId425))) related433.push({ message: "The class of the root.", pointer: `/planes/host/pathAllowlist/${i434}/pathClass` });
}
report.push({ rule: 64, plane: "host → container", pointer: `/mounts/${i419}/source/allowlistRootId`, values: [allowlistRootId425], related: related433 });
}
const list437 = mounts386.length <= 16 ? mounts386 : equalIn(index406 ??= indexBy(mounts386, (m0) => m0.id), id436);
let t439 = 0;
for (let i440 = 0; i440 < list437.length; i440++) {
const m438 = list437[i440];
if ((m438.id === id436) && ++t439 > 1) break;
}
if (!(t439 === 1)) {
const related441 = [];
for (let i442 = 0; i442 < mounts386.length; i442++) {
const other443 = mounts386[i442];
if ((other443.id === id436)) related441.push({ message: "A mount of that id.", pointer: `/mounts/${i442}/id` });
}
report.push({ rule: 66, plane: "host → container", pointer: `/mounts/${i419}/id`, values: [id436], related: related441 });
}
if (!(((kind423 !== "tmpfs") || ((retentionPolicy444 !== undefined) && (retentionPolicy444 === "ephemeral"))))) {
report.push({ rule: 68, plane: "host → container", pointer: `/mounts/${i419}/retentionPolicy`, values: [], related: [] });
}
if (!((((!((cache445 !== undefined)) || !((writeBack446 !== undefined))) || (writeBack446 !== "shared")) || (accessMode421 === "read-write")))) {
report.push({ rule: 72, plane: "host → container", pointer: `/mounts/${i419}/cache/writeBack`, values: [accessMode421], related: [] });
}
const list449 = mounts386.length <= 16 ? mounts386 : equalIn(index447 ??= indexBy(mounts386, (m0) => m0.agentPath), agentPath448);
let t451 = 0;
for (let i452 = 0; i452 < list449.length; i452++) {
const m450 = list449[i452];
if ((m450.agentPath === agentPath448) && ++t451 > 1) break;
}
if (!(t451 === 1)) {
const related453 = [];
for (let i454 = 0; i454 < mounts386.length; i454++) {
const other455 = mounts386[i454];
if (((other455.agentPath === agentPath448) && (other455.id !== id436))) related453.push({ message: "The other mount.", pointer: `/mounts/${i454}/agentPath` });
}
report.push({ rule: 73, plane: "host → container", pointer: `/mounts/${i419}/agentPath`, values: [agentPath448], related: related453 });
}
if (!((!((transport456 !== undefined)) || ((kind423 === "tmpfs") ? (transport456 === "tmpfs") : ((kind423 === "named-volume") ? (transport456 === "volume") : (((kind423 === "machine-path") || (provider457 === "none")) ? (transport456 === "bind") : ((provider457 === "wsl") ? (transport456 === "drvfs") : ((provider457 === "hyperv") ? (transport456 === "9p") : (((provider457 === "qemu") && (manager313 === "lima")) ? (transport456 === "9p" || transport456 === "reverse-sshfs" || transport456 === "virtiofs") : (transport456 === "virtiofs")))))))))) {
const related458 = [];
related458.push({ message: "The provider of the machine.", pointer: `/planes/machine/provider` });
report.push({ rule: 74, plane: "host → container", pointer: `/mounts/${i419}/transport`, values: [transport456, kind423, manager313, provider457], related: related458 });
}
const list459 = mounts386.length <= 16 ? mounts386 : prefixesIn(index447 ??= indexBy(mounts386, (m0) => m0.agentPath), agentPath448);
let t461 = true;
for (let i462 = 0; i462 < list459.length; i462++) {
const m460 = list459[i462];
if (!((((!(isBelow(agentPath448, m460.agentPath)) || (accessMode421 === m460.accessMode)) || (m460.accessMode === "read-write")) || ((accessMode421 === "read-only") && (m460.accessMode === "browser-read-write-agent-read-only"))))) { t461 = false; break; }
}
if (!(t461)) {
const related463 = [];
for (let i464 = 0; i464 < mounts386.length; i464++) {
const other465 = mounts386[i464];
if (isBelow(agentPath448, other465.agentPath)) related463.push({ message: "The access of the outer mount.", pointer: `/mounts/${i464}/accessMode` });
}
report.push({ rule: 76, plane: "host → container", pointer: `/mounts/${i419}/accessMode`, values: [agentPath448, accessMode421], related: related463 });
}
let t470 = !((allowlistRootId425 !== undefined));
if (!t470) {
const list466 = pathAllowlist426.length <= 16 ? pathAllowlist426 : equalIn(index427 ??= indexBy(pathAllowlist426, (r0) => r0.rootId), allowlistRootId425);
let t468 = true;
for (let i469 = 0; i469 < list466.length; i469++) {
const r467 = list466[i469];
if (!(((((r467.rootId !== allowlistRootId425) || (accessMode421 === r467.maxAccess)) || (r467.maxAccess === "read-write")) || ((accessMode421 === "read-only") && (r467.maxAccess === "browser-read-write-agent-read-only"))))) { t468 = false; break; }
}
t470 = t468;
}
if (!(t470)) {
const related471 = [];
for (let i472 = 0; i472 < pathAllowlist426.length; i472++) {
const other473 = pathAllowlist426[i472];
if (((allowlistRootId425 !== undefined) && (other473.rootId === allowlistRootId425))) related471.push({ message: "What the root admits.", pointer: `/planes/host/pathAllowlist/${i472}/maxAccess` });
}
report.push({ rule: 77, plane: "host → container", pointer: `/mounts/${i419}/accessMode`, values: [accessMode421, allowlistRootId425], related: related471 });
}
if (source422 !== undefined) {
const kind474 = source422?.kind;
const path475 = source422?.path;
const allowlistRootId477 = source422?.allowlistRootId;
if (!((((kind474 !== "machine-path") || !((path475 !== undefined))) || !(pattern368.test(path475))))) {
report.push({ rule: 65, plane: "host → container", pointer: `/mounts/${i419}/source/path`, values: [path475], related: [] });
}
if (!(((((kind474 !== "host-path") || !((path475 !== undefined))) || path475.startsWith("~/")) || (pattern368.test(path475) === (adapter370 === "windows"))))) {
report.push({ rule: 67, plane: "host → container", pointer: `/mounts/${i419}/source/path`, values: [path475, adapter370], related: [] });
}
if (!(((kind474 !== "machine-path") || (manager313 !== "none")))) {
const related476 = [];
related476.push({ message: "There is no machine.", pointer: `/planes/machine/manager` });
report.push({ rule: 69, plane: "host → container", pointer: `/mounts/${i419}/source/kind`, values: [], related: related476 });
}
let t488 = (!((path475 !== undefined)) || !((allowlistRootId477 !== undefined)));
if (!t488) {
let t487;
if ((adapter370 === "linux")) {
const list478 = pathAllowlist426.length <= 16 ? pathAllowlist426 : equalIn(index427 ??= indexBy(pathAllowlist426, (r0) => r0.rootId), allowlistRootId477);
let t480 = true;
for (let i481 = 0; i481 < list478.length; i481++) {
const r479 = list478[i481];
if (!(((r479.rootId !== allowlistRootId477) || isAtOrBelow(path475, r479.path)))) { t480 = false; break; }
}
t487 = t480;
} else {
const list482 = pathAllowlist426.length <= 16 ? pathAllowlist426 : equalIn(index427 ??= indexBy(pathAllowlist426, (r0) => r0.rootId), allowlistRootId477);
const text484 = lowerAscii(path475);
let t485 = true;
for (let i486 = 0; i486 < list482.length; i486++) {
const r483 = list482[i486];
if (!(((r483.rootId !== allowlistRootId477) || isAtOrBelow(text484, lowerAscii(r483.path))))) { t485 = false; break; }
}
t487 = t485;
}
t488 = t487;
}
if (!(t488)) {
const related489 = [];
for (let i490 = 0; i490 < pathAllowlist426.length; i490++) {
const other491 = pathAllowlist426[i490];
if (((allowlistRootId477 !== undefined) && (other491.rootId === allowlistRootId477))) related489.push({ message: "The root that the mount names.", pointer: `/planes/host/pathAllowlist/${i490}/path` });
}
report.push({ rule: 70, plane: "host → container", pointer: `/mounts/${i419}/source/path`, values: [path475, allowlistRootId477], related: related489 });
}
let t496 = !((allowlistRootId477 !== undefined));
if (!t496) {
const list492 = pathAllowlist426.length <= 16 ? pathAllowlist426 : equalIn(index427 ??= indexBy(pathAllowlist426, (r0) => r0.rootId), allowlistRootId477);
let t494 = false;
for (let i495 = 0; i495 < list492.length; i495++) {
const r493 = list492[i495];
if ((r493.rootId === allowlistRootId477)) { t494 = true; break; }
}
t496 = t494;
}
if (!(t496)) {
report.push({ rule: 75, plane: "host → container", pointer: `/mounts/${i419}/source/allowlistRootId`, values: [allowlistRootId477], related: [] });
}
if (path475 !== undefined) {
if (!(!(pattern31.test(path475)))) {
report.push({ rule: 92, plane: "host → container", pointer: `/mounts/${i419}/source/path`, values: [path475], related: [] });
}
}
}
if (description497 !== undefined) {
if (!(!(pattern23.test(description497)))) {
report.push({ rule: 91, plane: "host → container", pointer: `/mounts/${i419}/description`, values: [description497], related: [] });
}
}
if (maskedSubpaths498 !== undefined) {
for (let i499 = 0; i499 < maskedSubpaths498.length; i499++) {
const item500 = maskedSubpaths498[i499];
if (!(!(pattern31.test(item500)))) {
report.push({ rule: 92, plane: "host → container", pointer: `/mounts/${i419}/maskedSubpaths/${i499}`, values: [item500], related: [] });
}
}
}
}
}
if (network501 !== undefined) {
const publish502 = network501?.publish;
const localBinding503 = network501?.localBinding;
const allow505 = network501?.allow;
const deny508 = network501?.deny;
let index529;
let index540;
if (!((!((publish502 !== undefined)) || ((localBinding503 !== undefined) && localBinding503)))) {
const related504 = [];
related504.push({ message: "The ports.", pointer: `/network/publish` });
report.push({ rule: 82, plane: "container → outside", pointer: `/network/localBinding`, values: [], related: related504 });
}
if (allow505 !== undefined) {
for (let i506 = 0; i506 < allow505.length; i506++) {
const item507 = allow505[i506];
const host510 = item507?.host;
const protocol532 = item507?.protocol;
let t519 = !((deny508 !== undefined));
if (!t519) {
let t517 = false;
for (let i518 = 0; i518 < deny508.length; i518++) {
const d509 = deny508[i518];
let t516 = (d509 === host510);
if (!t516) {
let t515 = d509.startsWith("*.");
if (t515) {
const list511 = d509.split("*");
let t513 = false;
for (let i514 = 0; i514 < list511.length; i514++) {
const suffix512 = list511[i514];
if (((suffix512 !== "") && host510.endsWith(suffix512))) { t513 = true; break; }
}
t515 = t513;
}
t516 = t515;
}
if (t516) { t517 = true; break; }
}
t519 = !(t517);
}
if (!(t519)) {
const related520 = [];
for (let i521 = 0; i521 < deny508.length; i521++) {
const other522 = deny508[i521];
let t528 = (other522 === host510);
if (!t528) {
let t527 = other522.startsWith("*.");
if (t527) {
const list523 = other522.split("*");
let t525 = false;
for (let i526 = 0; i526 < list523.length; i526++) {
const suffix524 = list523[i526];
if (((suffix524 !== "") && host510.endsWith(suffix524))) { t525 = true; break; }
}
t527 = t525;
}
t528 = t527;
}
if (t528) related520.push({ message: "The denial.", pointer: `/network/deny/${i521}` });
}
report.push({ rule: 78, plane: "container → outside", pointer: `/network/allow/${i506}/host`, values: [host510], related: related520 });
}
const list530 = allow505.length <= 16 ? allow505 : equalIn(index529 ??= indexBy(allow505, (a0) => a0.host), host510);
let t533 = 0;
for (let i534 = 0; i534 < list530.length; i534++) {
const a531 = list530[i534];
if (((a531.host === host510) && (a531.protocol === protocol532)) && ++t533 > 1) break;
}
if (!(t533 === 1)) {
const related535 = [];
for (let i536 = 0; i536 < allow505.length; i536++) {
const other537 = allow505[i536];
if (((other537.host === host510) && (other537.protocol === protocol532))) related535.push({ message: "An entry for that host.", pointer: `/network/allow/${i536}/host` });
}
report.push({ rule: 79, plane: "container → outside", pointer: `/network/allow/${i506}/host`, values: [host510, protocol532], related: related535 });
}
}
}
if (publish502 !== undefined) {
for (let i538 = 0; i538 < publish502.length; i538++) {
const item539 = publish502[i538];
const hostPort541 = item539?.hostPort;
const list542 = publish502.length <= 16 ? publish502 : equalIn(index540 ??= indexBy(publish502, (p0) => p0.hostPort), hostPort541);
let t544 = 0;
for (let i545 = 0; i545 < list542.length; i545++) {
const p543 = list542[i545];
if ((p543.hostPort === hostPort541) && ++t544 > 1) break;
}
if (!(t544 === 1)) {
const related546 = [];
for (let i547 = 0; i547 < publish502.length; i547++) {
const other548 = publish502[i547];
if ((other548.hostPort === hostPort541)) related546.push({ message: "An entry for that port.", pointer: `/network/publish/${i547}/hostPort` });
}
report.push({ rule: 80, plane: "container → outside", pointer: `/network/publish/${i538}/hostPort`, values: [hostPort541], related: related546 });
}
}
}
if (allow505 !== undefined) {
for (let i549 = 0; i549 < allow505.length; i549++) {
const item550 = allow505[i549];
const host551 = item550?.host;
if (!((!(host551.startsWith("*.")) || !(wordSet552.has(host551))))) {
report.push({ rule: 81, plane: "container → outside", pointer: `/network/allow/${i549}/host`, values: [host551], related: [] });
}
}
}
}
if (secrets553 !== undefined) {
const grants554 = secrets553?.grants;
let index558;
let index564;
let index574;
if (grants554 !== undefined) {
for (let i555 = 0; i555 < grants554.length; i555++) {
const item556 = grants554[i555];
const containerPath557 = item556?.containerPath;
const name565 = item556?.name;
const variableName573 = item556?.variableName;
let t563 = !((containerPath557 !== undefined));
if (!t563) {
const list559 = grants554.length <= 16 ? grants554 : equalIn(index558 ??= indexBy(grants554, (g0) => g0.containerPath), containerPath557);
let t561 = 0;
for (let i562 = 0; i562 < list559.length; i562++) {
const g560 = list559[i562];
if (((g560.containerPath !== undefined) && (g560.containerPath === containerPath557)) && ++t561 > 1) break;
}
t563 = t561 === 1;
}
if (!(t563)) {
report.push({ rule: 85, plane: "user → agent", pointer: `/secrets/grants/${i555}/containerPath`, values: [containerPath557], related: [] });
}
const list566 = grants554.length <= 16 ? grants554 : equalIn(index564 ??= indexBy(grants554, (g0) => g0.name), name565);
let t568 = 0;
for (let i569 = 0; i569 < list566.length; i569++) {
const g567 = list566[i569];
if ((g567.name === name565) && ++t568 > 1) break;
}
if (!(t568 === 1)) {
const related570 = [];
for (let i571 = 0; i571 < grants554.length; i571++) {
const other572 = grants554[i571];
if ((other572.name === name565)) related570.push({ message: "A grant of that name.", pointer: `/secrets/grants/${i571}/name` });
}
report.push({ rule: 86, plane: "user → agent", pointer: `/secrets/grants/${i555}/name`, values: [name565], related: related570 });
}
let t579 = !((variableName573 !== undefined));
if (!t579) {
const list575 = grants554.length <= 16 ? grants554 : equalIn(index574 ??= indexBy(grants554, (g0) => g0.variableName), variableName573);
let t577 = 0;
for (let i578 = 0; i578 < list575.length; i578++) {
const g576 = list575[i578];
if (((g576.variableName !== undefined) && (g576.variableName === variableName573)) && ++t577 > 1) break;
}
t579 = t577 === 1;
}
if (!(t579)) {
report.push({ rule: 87, plane: "user → agent", pointer: `/secrets/grants/${i555}/variableName`, values: [variableName573], related: [] });
}
}
}
if (grants554 !== undefined) {
for (let i580 = 0; i580 < grants554.length; i580++) {
const item581 = grants554[i580];
const containerPath582 = item581?.containerPath;
const name591 = item581?.name;
const audienceHosts592 = item581?.audienceHosts;
const toolSurfaceRefs619 = item581?.toolSurfaceRefs;
const sourceUri625 = item581?.sourceUri;
let t586 = !((containerPath582 !== undefined));
if (!t586) {
let t584 = true;
for (let i585 = 0; i585 < mounts386.length; i585++) {
const m583 = mounts386[i585];
if (!((!(isAtOrBelow(containerPath582, m583.agentPath)) && !(isAtOrBelow(m583.agentPath, containerPath582))))) { t584 = false; break; }
}
t586 = t584;
}
if (!(t586)) {
const related587 = [];
for (let i588 = 0; i588 < mounts386.length; i588++) {
const other589 = mounts386[i588];
if (((containerPath582 !== undefined) && (isAtOrBelow(containerPath582, other589.agentPath) || isAtOrBelow(other589.agentPath, containerPath582)))) related587.push({ message: "The mount.", pointer: `/mounts/${i588}/agentPath` });
}
report.push({ rule: 88, plane: "user → agent", pointer: `/secrets/grants/${i580}/containerPath`, values: [containerPath582], related: related587 });
}
if (!((mode347 !== "none"))) {
const related590 = [];
related590.push({ message: "The network mode.", pointer: `/network/mode` });
report.push({ rule: 90, plane: "user → agent", pointer: `/secrets/grants/${i580}/audienceHosts`, values: [name591], related: related590 });
}
if (audienceHosts592 !== undefined) {
for (let i593 = 0; i593 < audienceHosts592.length; i593++) {
const item594 = audienceHosts592[i593];
let t605 = !((deny595 !== undefined));
if (!t605) {
let t603 = false;
for (let i604 = 0; i604 < deny595.length; i604++) {
const d596 = deny595[i604];
let t602 = (d596 === item594);
if (!t602) {
let t601 = d596.startsWith("*.");
if (t601) {
const list597 = d596.split("*");
let t599 = false;
for (let i600 = 0; i600 < list597.length; i600++) {
const suffix598 = list597[i600];
if (((suffix598 !== "") && item594.endsWith(suffix598))) { t599 = true; break; }
}
t601 = t599;
}
t602 = t601;
}
if (t602) { t603 = true; break; }
}
t605 = !(t603);
}
if (!(t605)) {
const related606 = [];
related606.push({ message: "What the network policy denies.", pointer: `/network/deny` });
report.push({ rule: 83, plane: "user → agent", pointer: `/secrets/grants/${i580}/audienceHosts/${i593}`, values: [item594], related: related606 });
}
let t617 = !((allow607 !== undefined));
if (!t617) {
let t615 = false;
for (let i616 = 0; i616 < allow607.length; i616++) {
const a608 = allow607[i616];
let t614 = (a608.host === item594);
if (!t614) {
let t613 = a608.host.startsWith("*.");
if (t613) {
const list609 = a608.host.split("*");
let t611 = false;
for (let i612 = 0; i612 < list609.length; i612++) {
const suffix610 = list609[i612];
if (((suffix610 !== "") && item594.endsWith(suffix610))) { t611 = true; break; }
}
t613 = t611;
}
t614 = t613;
}
if (t614) { t615 = true; break; }
}
t617 = t615;
}
if (!(t617)) {
const related618 = [];
related618.push({ message: "What the network policy allows.", pointer: `/network/allow` });
report.push({ rule: 84, plane: "user → agent", pointer: `/secrets/grants/${i580}/audienceHosts/${i593}`, values: [item594], related: related618 });
}
}
}
if (toolSurfaceRefs619 !== undefined) {
for (let i620 = 0; i620 < toolSurfaceRefs619.length; i620++) {
const item621 = toolSurfaceRefs619[i620];
if (!(toolSurfaceRefs623.includes(item621))) {
const related624 = [];
related624.push({ message: "The surfaces that the agent uses.", pointer: `/planes/agent/toolSurfaceRefs` });
report.push({ rule: 89, plane: "user → agent", pointer: `/secrets/grants/${i580}/toolSurfaceRefs/${i620}`, values: [item621], related: related624 });
}
}
}
if (sourceUri625 !== undefined) {
if (!(!(pattern23.test(sourceUri625)))) {
report.push({ rule: 91, plane: "user → agent", pointer: `/secrets/grants/${i580}/sourceUri`, values: [sourceUri625], related: [] });
}
}
}
}
}
if (name626 !== undefined) {
if (!(!(pattern23.test(name626)))) {
report.push({ rule: 91, plane: "user", pointer: `/name`, values: [name626], related: [] });
}
}
if (description627 !== undefined) {
if (!(!(pattern23.test(description627)))) {
report.push({ rule: 91, plane: "user", pointer: `/description`, values: [description627], related: [] });
}
}
}

function checkAgentMachineProfileWithToolSurfaces(root, toolSurfaces, report) {
let index633;
const planes628 = root?.planes;
if (planes628 !== undefined) {
const agent629 = planes628?.agent;
if (agent629 !== undefined) {
const toolSurfaceRefs630 = agent629?.toolSurfaceRefs;
if (toolSurfaceRefs630 !== undefined) {
for (let i631 = 0; i631 < toolSurfaceRefs630.length; i631++) {
const item632 = toolSurfaceRefs630[i631];
const list634 = toolSurfaces.length <= 16 ? toolSurfaces : equalIn(index633 ??= indexBy(toolSurfaces, (s0) => s0.id), item632);
let t636 = false;
for (let i637 = 0; i637 < list634.length; i637++) {
const s635 = list634[i637];
if ((s635.id === item632)) { t636 = true; break; }
}
if (!(t636)) {
report.push({ rule: 0, plane: "agent", pointer: `/planes/agent/toolSurfaceRefs/${i631}`, values: [item632], related: [] });
}
}
}
}
}
}

function checkAgentToolSurface(root, report) {
const executionPlane730 = root?.executionPlane;
const mcpServers735 = root?.mcpServers;
let index736;
const approvalMode638 = root?.approvalMode;
const executionPlane639 = root?.executionPlane;
const nativeApprovalMode641 = root?.nativeApprovalMode;
const provider642 = root?.provider;
const capabilities646 = root?.capabilities;
let index704;
const mcpServers712 = root?.mcpServers;
let index715;
const name724 = root?.name;
const description725 = root?.description;
const version748 = root?.version;
if (!((((approvalMode638 !== "auto-in-sandbox") || !((executionPlane639 !== undefined))) || (executionPlane639 === "container")))) {
const related640 = [];
related640.push({ message: "The approval mode.", pointer: `/approvalMode` });
report.push({ rule: 94, plane: "agent → container", pointer: `/executionPlane`, values: [executionPlane639], related: related640 });
}
if (!(((!((nativeApprovalMode641 !== undefined)) || !(wordSet643.has(((provider642 + " ") + nativeApprovalMode641)))) || wordSet644.has(((((provider642 + " ") + nativeApprovalMode641) + " ") + approvalMode638))))) {
const related645 = [];
related645.push({ message: "What the surface says.", pointer: `/approvalMode` });
report.push({ rule: 100, plane: "agent → container", pointer: `/nativeApprovalMode`, values: [nativeApprovalMode641, provider642, approvalMode638], related: related645 });
}
if (capabilities646 !== undefined) {
for (let i647 = 0; i647 < capabilities646.length; i647++) {
const item648 = capabilities646[i647];
const decision649 = item648?.decision;
const capability650 = item648?.capability;
const mountRefs652 = item648?.mountRefs;
const hosts659 = item648?.hosts;
const mcpServerNames676 = item648?.mcpServerNames;
const secretGrantNames683 = item648?.secretGrantNames;
const toolSurfaceRefs690 = item648?.toolSurfaceRefs;
const capabilityId703 = item648?.capabilityId;
let t699 = ((decision649 === "deny") || (capability650 === "exec-command"));
if (!t699) {
let t697 = false;
for (let i698 = 0; i698 < capabilities646.length; i698++) {
const o651 = capabilities646[i698];
let t658 = ((o651.decision === "deny") && (o651.capability === capability650));
if (t658) {
let t657 = !((mountRefs652 !== undefined));
if (!t657) {
let t656 = (o651.mountRefs !== undefined);
if (t656) {
let t654 = true;
for (let i655 = 0; i655 < mountRefs652.length; i655++) {
const m653 = mountRefs652[i655];
if (!(o651.mountRefs.includes(m653))) { t654 = false; break; }
}
t656 = t654;
}
t657 = t656;
}
t658 = t657;
}
let t675 = t658;
if (t675) {
let t674 = !((hosts659 !== undefined));
if (!t674) {
let t673 = (o651.hosts !== undefined);
if (t673) {
let t671 = true;
for (let i672 = 0; i672 < hosts659.length; i672++) {
const h660 = hosts659[i672];
const list661 = o651.hosts;
let t669 = false;
for (let i670 = 0; i670 < list661.length; i670++) {
const d662 = list661[i670];
let t668 = (d662 === h660);
if (!t668) {
let t667 = d662.startsWith("*.");
if (t667) {
const list663 = d662.split("*");
let t665 = false;
for (let i666 = 0; i666 < list663.length; i666++) {
const suffix664 = list663[i666];
if (((suffix664 !== "") && h660.endsWith(suffix664))) { t665 = true; break; }
}
t667 = t665;
}
t668 = t667;
}
if (t668) { t669 = true; break; }
}
if (!(t669)) { t671 = false; break; }
}
t673 = t671;
}
t674 = t673;
}
t675 = t674;
}
let t682 = t675;
if (t682) {
let t681 = !((mcpServerNames676 !== undefined));
if (!t681) {
let t680 = (o651.mcpServerNames !== undefined);
if (t680) {
let t678 = true;
for (let i679 = 0; i679 < mcpServerNames676.length; i679++) {
const n677 = mcpServerNames676[i679];
if (!(o651.mcpServerNames.includes(n677))) { t678 = false; break; }
}
t680 = t678;
}
t681 = t680;
}
t682 = t681;
}
let t689 = t682;
if (t689) {
let t688 = !((secretGrantNames683 !== undefined));
if (!t688) {
let t687 = (o651.secretGrantNames !== undefined);
if (t687) {
let t685 = true;
for (let i686 = 0; i686 < secretGrantNames683.length; i686++) {
const n684 = secretGrantNames683[i686];
if (!(o651.secretGrantNames.includes(n684))) { t685 = false; break; }
}
t687 = t685;
}
t688 = t687;
}
t689 = t688;
}
let t696 = t689;
if (t696) {
let t695 = !((toolSurfaceRefs690 !== undefined));
if (!t695) {
let t694 = (o651.toolSurfaceRefs !== undefined);
if (t694) {
let t692 = true;
for (let i693 = 0; i693 < toolSurfaceRefs690.length; i693++) {
const s691 = toolSurfaceRefs690[i693];
if (!(o651.toolSurfaceRefs.includes(s691))) { t692 = false; break; }
}
t694 = t692;
}
t695 = t694;
}
t696 = t695;
}
if (t696) { t697 = true; break; }
}
t699 = !(t697);
}
if (!(t699)) {
const related700 = [];
for (let i701 = 0; i701 < capabilities646.length; i701++) {
const other702 = capabilities646[i701];
if (((other702.decision === "deny") && (other702.capability === capability650))) related700.push({ message: "A denial of the same kind.", pointer: `/capabilities/${i701}/decision` });
}
report.push({ rule: 93, plane: "agent → container", pointer: `/capabilities/${i647}/decision`, values: [capabilityId703], related: related700 });
}
const list705 = capabilities646.length <= 16 ? capabilities646 : equalIn(index704 ??= indexBy(capabilities646, (c0) => c0.capabilityId), capabilityId703);
let t707 = 0;
for (let i708 = 0; i708 < list705.length; i708++) {
const c706 = list705[i708];
if ((c706.capabilityId === capabilityId703) && ++t707 > 1) break;
}
if (!(t707 === 1)) {
const related709 = [];
for (let i710 = 0; i710 < capabilities646.length; i710++) {
const other711 = capabilities646[i710];
if ((other711.capabilityId === capabilityId703)) related709.push({ message: "A capability of that id.", pointer: `/capabilities/${i710}/capabilityId` });
}
report.push({ rule: 95, plane: "agent → container", pointer: `/capabilities/${i647}/capabilityId`, values: [capabilityId703], related: related709 });
}
}
}
if (mcpServers712 !== undefined) {
for (let i713 = 0; i713 < mcpServers712.length; i713++) {
const item714 = mcpServers712[i713];
const name716 = item714?.name;
const list717 = mcpServers712.length <= 16 ? mcpServers712 : equalIn(index715 ??= indexBy(mcpServers712, (s0) => s0.name), name716);
let t719 = 0;
for (let i720 = 0; i720 < list717.length; i720++) {
const s718 = list717[i720];
if ((s718.name === name716) && ++t719 > 1) break;
}
if (!(t719 === 1)) {
const related721 = [];
for (let i722 = 0; i722 < mcpServers712.length; i722++) {
const other723 = mcpServers712[i722];
if ((other723.name === name716)) related721.push({ message: "A server of that name.", pointer: `/mcpServers/${i722}/name` });
}
report.push({ rule: 96, plane: "agent → container", pointer: `/mcpServers/${i713}/name`, values: [name716], related: related721 });
}
}
}
if (name724 !== undefined) {
if (!(!(pattern23.test(name724)))) {
report.push({ rule: 91, plane: "agent → container", pointer: `/name`, values: [name724], related: [] });
}
}
if (description725 !== undefined) {
if (!(!(pattern23.test(description725)))) {
report.push({ rule: 91, plane: "agent → container", pointer: `/description`, values: [description725], related: [] });
}
}
if (capabilities646 !== undefined) {
for (let i726 = 0; i726 < capabilities646.length; i726++) {
const item727 = capabilities646[i726];
const capability728 = item727?.capability;
const decision729 = item727?.decision;
const mcpServerNames732 = item727?.mcpServerNames;
const commands742 = item727?.commands;
if (!(((((capability728 !== "exec-shell") || (decision729 !== "allow")) || !((executionPlane730 !== undefined))) || (executionPlane730 === "container")))) {
const related731 = [];
related731.push({ message: "Where the tool runs.", pointer: `/executionPlane` });
report.push({ rule: 103, plane: "agent → container", pointer: `/capabilities/${i726}/decision`, values: [executionPlane730], related: related731 });
}
if (mcpServerNames732 !== undefined) {
for (let i733 = 0; i733 < mcpServerNames732.length; i733++) {
const item734 = mcpServerNames732[i733];
let t741 = (mcpServers735 !== undefined);
if (t741) {
const list737 = mcpServers735.length <= 16 ? mcpServers735 : equalIn(index736 ??= indexBy(mcpServers735, (s0) => s0.name), item734);
let t739 = false;
for (let i740 = 0; i740 < list737.length; i740++) {
const s738 = list737[i740];
if ((s738.name === item734)) { t739 = true; break; }
}
t741 = t739;
}
if (!(t741)) {
report.push({ rule: 106, plane: "agent → container", pointer: `/capabilities/${i726}/mcpServerNames/${i733}`, values: [item734], related: [] });
}
}
}
if (commands742 !== undefined) {
for (let i743 = 0; i743 < commands742.length; i743++) {
const item744 = commands742[i743];
const words745 = item744?.words;
if (words745 !== undefined) {
for (let i746 = 0; i746 < words745.length; i746++) {
const item747 = words745[i746];
if (!(!(pattern23.test(item747)))) {
report.push({ rule: 91, plane: "agent → container", pointer: `/capabilities/${i726}/commands/${i743}/words/${i746}`, values: [item747], related: [] });
}
}
}
}
}
}
}
if (version748 !== undefined) {
const command749 = version748?.command;
const constraint752 = version748?.constraint;
if (command749 !== undefined) {
for (let i750 = 0; i750 < command749.length; i750++) {
const item751 = command749[i750];
if (!(!(pattern23.test(item751)))) {
report.push({ rule: 91, plane: "agent → container", pointer: `/version/command/${i750}`, values: [item751], related: [] });
}
}
}
if (constraint752 !== undefined) {
if (!(!(pattern23.test(constraint752)))) {
report.push({ rule: 91, plane: "agent → container", pointer: `/version/constraint`, values: [constraint752], related: [] });
}
}
}
if (mcpServers712 !== undefined) {
for (let i753 = 0; i753 < mcpServers712.length; i753++) {
const item754 = mcpServers712[i753];
const command755 = item754?.command;
const url758 = item754?.url;
if (command755 !== undefined) {
for (let i756 = 0; i756 < command755.length; i756++) {
const item757 = command755[i756];
if (!(!(pattern23.test(item757)))) {
report.push({ rule: 91, plane: "agent → container", pointer: `/mcpServers/${i753}/command/${i756}`, values: [item757], related: [] });
}
}
}
if (url758 !== undefined) {
if (!(!(pattern23.test(url758)))) {
report.push({ rule: 91, plane: "agent → container", pointer: `/mcpServers/${i753}/url`, values: [url758], related: [] });
}
}
}
}
}

function checkAgentToolSurfaceWithProfile(root, profile, report) {
const planes760 = profile?.planes;
const machine761 = planes760?.machine;
const manager762 = machine761?.manager;
const id764 = profile?.id;
const secrets772 = profile?.secrets;
const grants773 = secrets772?.grants;
let index774;
const id777 = root?.id;
const network793 = profile?.network;
const deny794 = network793?.deny;
const allow806 = network793?.allow;
const mounts823 = profile?.mounts;
let index824;
const agent850 = planes760?.agent;
const toolSurfaceRefs851 = agent850?.toolSurfaceRefs;
const executionPlane759 = root?.executionPlane;
const capabilities765 = root?.capabilities;
if (!(((!((executionPlane759 !== undefined)) || (executionPlane759 !== "machine")) || (manager762 !== "none")))) {
const related763 = [];
related763.push({ message: "There is no machine.", pointer: `/planes/machine/manager`, document: profile.id });
report.push({ rule: 101, plane: "agent → container", pointer: `/executionPlane`, values: [id764], related: related763 });
}
if (capabilities765 !== undefined) {
for (let i766 = 0; i766 < capabilities765.length; i766++) {
const item767 = capabilities765[i766];
const secretGrantNames768 = item767?.secretGrantNames;
const decision771 = item767?.decision;
const hosts790 = item767?.hosts;
const mountRefs819 = item767?.mountRefs;
const capability822 = item767?.capability;
const toolSurfaceRefs847 = item767?.toolSurfaceRefs;
if (secretGrantNames768 !== undefined) {
for (let i769 = 0; i769 < secretGrantNames768.length; i769++) {
const item770 = secretGrantNames768[i769];
let t780 = (decision771 === "deny");
if (!t780) {
const list775 = grants773.length <= 16 ? grants773 : equalIn(index774 ??= indexBy(grants773, (g0) => g0.name), item770);
let t778 = true;
for (let i779 = 0; i779 < list775.length; i779++) {
const g776 = list775[i779];
if (!((((g776.name !== item770) || !((g776.toolSurfaceRefs !== undefined))) || g776.toolSurfaceRefs.includes(id777)))) { t778 = false; break; }
}
t780 = t778;
}
if (!(t780)) {
const related781 = [];
for (let i782 = 0; i782 < grants773.length; i782++) {
const other783 = grants773[i782];
if ((other783.name === item770)) related781.push({ message: "Those who may use the grant.", pointer: `/secrets/grants/${i782}/toolSurfaceRefs`, document: profile.id });
}
report.push({ rule: 97, plane: "agent → container", pointer: `/capabilities/${i766}/secretGrantNames/${i769}`, values: [item770], related: related781 });
}
let t788 = (decision771 === "deny");
if (!t788) {
const list784 = grants773.length <= 16 ? grants773 : equalIn(index774 ??= indexBy(grants773, (g0) => g0.name), item770);
let t786 = false;
for (let i787 = 0; i787 < list784.length; i787++) {
const g785 = list784[i787];
if ((g785.name === item770)) { t786 = true; break; }
}
t788 = t786;
}
if (!(t788)) {
const related789 = [];
related789.push({ message: "The grants of the profile.", pointer: `/secrets/grants`, document: profile.id });
report.push({ rule: 104, plane: "agent → container", pointer: `/capabilities/${i766}/secretGrantNames/${i769}`, values: [id764, item770], related: related789 });
}
}
}
if (hosts790 !== undefined) {
for (let i791 = 0; i791 < hosts790.length; i791++) {
const item792 = hosts790[i791];
let t804 = ((decision771 === "deny") || !((deny794 !== undefined)));
if (!t804) {
let t802 = false;
for (let i803 = 0; i803 < deny794.length; i803++) {
const d795 = deny794[i803];
let t801 = (d795 === item792);
if (!t801) {
let t800 = d795.startsWith("*.");
if (t800) {
const list796 = d795.split("*");
let t798 = false;
for (let i799 = 0; i799 < list796.length; i799++) {
const suffix797 = list796[i799];
if (((suffix797 !== "") && item792.endsWith(suffix797))) { t798 = true; break; }
}
t800 = t798;
}
t801 = t800;
}
if (t801) { t802 = true; break; }
}
t804 = !(t802);
}
if (!(t804)) {
const related805 = [];
related805.push({ message: "What the network policy denies.", pointer: `/network/deny`, document: profile.id });
report.push({ rule: 98, plane: "agent → container", pointer: `/capabilities/${i766}/hosts/${i791}`, values: [id764, item792], related: related805 });
}
let t817 = (decision771 === "deny");
if (!t817) {
let t816 = (allow806 !== undefined);
if (t816) {
let t814 = false;
for (let i815 = 0; i815 < allow806.length; i815++) {
const a807 = allow806[i815];
let t813 = (a807.host === item792);
if (!t813) {
let t812 = a807.host.startsWith("*.");
if (t812) {
const list808 = a807.host.split("*");
let t810 = false;
for (let i811 = 0; i811 < list808.length; i811++) {
const suffix809 = list808[i811];
if (((suffix809 !== "") && item792.endsWith(suffix809))) { t810 = true; break; }
}
t812 = t810;
}
t813 = t812;
}
if (t813) { t814 = true; break; }
}
t816 = t814;
}
t817 = t816;
}
if (!(t817)) {
const related818 = [];
related818.push({ message: "What the network policy allows.", pointer: `/network/allow`, document: profile.id });
report.push({ rule: 99, plane: "agent → container", pointer: `/capabilities/${i766}/hosts/${i791}`, values: [id764, item792], related: related818 });
}
}
}
if (mountRefs819 !== undefined) {
for (let i820 = 0; i820 < mountRefs819.length; i820++) {
const item821 = mountRefs819[i820];
let t829 = ((capability822 === "fs-write") || (decision771 === "deny"));
if (!t829) {
const list825 = mounts823.length <= 16 ? mounts823 : equalIn(index824 ??= indexBy(mounts823, (m0) => m0.id), item821);
let t827 = true;
for (let i828 = 0; i828 < list825.length; i828++) {
const m826 = list825[i828];
if (!(((m826.id !== item821) || (m826.accessMode !== "write-only-artifacts")))) { t827 = false; break; }
}
t829 = t827;
}
if (!(t829)) {
const related830 = [];
for (let i831 = 0; i831 < mounts823.length; i831++) {
const other832 = mounts823[i831];
if ((other832.id === item821)) related830.push({ message: "The access of the mount.", pointer: `/mounts/${i831}/accessMode`, document: profile.id });
}
report.push({ rule: 102, plane: "agent → container", pointer: `/capabilities/${i766}/mountRefs/${i820}`, values: [capability822, item821], related: related830 });
}
let t837 = (decision771 === "deny");
if (!t837) {
const list833 = mounts823.length <= 16 ? mounts823 : equalIn(index824 ??= indexBy(mounts823, (m0) => m0.id), item821);
let t835 = false;
for (let i836 = 0; i836 < list833.length; i836++) {
const m834 = list833[i836];
if ((m834.id === item821)) { t835 = true; break; }
}
t837 = t835;
}
if (!(t837)) {
const related838 = [];
related838.push({ message: "The mounts of the profile.", pointer: `/mounts`, document: profile.id });
report.push({ rule: 105, plane: "agent → container", pointer: `/capabilities/${i766}/mountRefs/${i820}`, values: [id764, item821], related: related838 });
}
let t843 = (!((capability822 === "fs-write" || capability822 === "vcs-commit")) || (decision771 === "deny"));
if (!t843) {
const list839 = mounts823.length <= 16 ? mounts823 : equalIn(index824 ??= indexBy(mounts823, (m0) => m0.id), item821);
let t841 = true;
for (let i842 = 0; i842 < list839.length; i842++) {
const m840 = list839[i842];
if (!((((m840.id !== item821) || (m840.accessMode === "read-write")) || ((capability822 === "fs-write") && (m840.accessMode === "write-only-artifacts"))))) { t841 = false; break; }
}
t843 = t841;
}
if (!(t843)) {
const related844 = [];
for (let i845 = 0; i845 < mounts823.length; i845++) {
const other846 = mounts823[i845];
if ((other846.id === item821)) related844.push({ message: "The access of the mount.", pointer: `/mounts/${i845}/accessMode`, document: profile.id });
}
report.push({ rule: 108, plane: "agent → container", pointer: `/capabilities/${i766}/mountRefs/${i820}`, values: [capability822, item821], related: related844 });
}
}
}
if (toolSurfaceRefs847 !== undefined) {
for (let i848 = 0; i848 < toolSurfaceRefs847.length; i848++) {
const item849 = toolSurfaceRefs847[i848];
if (!(((decision771 === "deny") || toolSurfaceRefs851.includes(item849)))) {
const related852 = [];
related852.push({ message: "The surfaces that the agent uses.", pointer: `/planes/agent/toolSurfaceRefs`, document: profile.id });
report.push({ rule: 107, plane: "agent → container", pointer: `/capabilities/${i766}/toolSurfaceRefs/${i848}`, values: [id764, item849], related: related852 });
}
}
}
}
}
}

function checkAgentWorkspaceMount(root, report) {
const accessMode853 = root?.accessMode;
const source854 = root?.source;
const kind855 = source854?.kind;
const retentionPolicy856 = root?.retentionPolicy;
const cache857 = root?.cache;
const writeBack858 = cache857?.writeBack;
const description861 = root?.description;
const maskedSubpaths862 = root?.maskedSubpaths;
if (!(((accessMode853 !== "browser-read-write-agent-read-only") || (kind855 === "host-path")))) {
report.push({ rule: 62, plane: "host → container", pointer: `/accessMode`, values: [kind855], related: [] });
}
if (!(((kind855 !== "tmpfs") || ((retentionPolicy856 !== undefined) && (retentionPolicy856 === "ephemeral"))))) {
report.push({ rule: 68, plane: "host → container", pointer: `/retentionPolicy`, values: [], related: [] });
}
if (!((((!((cache857 !== undefined)) || !((writeBack858 !== undefined))) || (writeBack858 !== "shared")) || (accessMode853 === "read-write")))) {
report.push({ rule: 72, plane: "host → container", pointer: `/cache/writeBack`, values: [accessMode853], related: [] });
}
if (source854 !== undefined) {
const kind859 = source854?.kind;
const path860 = source854?.path;
if (!((((kind859 !== "machine-path") || !((path860 !== undefined))) || !(pattern368.test(path860))))) {
report.push({ rule: 65, plane: "host → container", pointer: `/source/path`, values: [path860], related: [] });
}
if (path860 !== undefined) {
if (!(!(pattern31.test(path860)))) {
report.push({ rule: 92, plane: "host → container", pointer: `/source/path`, values: [path860], related: [] });
}
}
}
if (description861 !== undefined) {
if (!(!(pattern23.test(description861)))) {
report.push({ rule: 91, plane: "host → container", pointer: `/description`, values: [description861], related: [] });
}
}
if (maskedSubpaths862 !== undefined) {
for (let i863 = 0; i863 < maskedSubpaths862.length; i863++) {
const item864 = maskedSubpaths862[i863];
if (!(!(pattern31.test(item864)))) {
report.push({ rule: 92, plane: "host → container", pointer: `/maskedSubpaths/${i863}`, values: [item864], related: [] });
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
    "id": "container/duplicate-variable",
    "severity": "error",
    "message": [
      "The variable '",
      "' is set more than once."
    ],
    "why": "Which of the values holds would depend on the engine.",
    "fix": "Set each variable once."
  },
  {
    "id": "container/network-capability",
    "severity": "error",
    "message": [
      "The capability '",
      "' is given back, and the container reaches no network."
    ],
    "why": "These capabilities serve a firewall inside the container that enforces the allowlist; without one they only widen what the agent may do.",
    "fix": "Remove it, or set `network.mode` to `allowlist`."
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
    "fix": "Name the engine that the manager runs."
  },
  {
    "id": "container/variable-of-grant",
    "severity": "error",
    "message": [
      "The variable '",
      "' is set here, and a secret grant delivers it too."
    ],
    "why": "A plain value would replace the secret, or look like it.",
    "fix": "Remove the variable, or give the grant another one."
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
    "fix": "Write the digest of the path."
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
    "fix": "Record every tool surface of the profile, those that were absent included."
  },
  {
    "id": "host/duplicate-root",
    "severity": "error",
    "message": [
      "Another root is called '",
      "' too."
    ],
    "why": "Mounts name the root that admits them.",
    "fix": "Give each root a `rootId` of its own."
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
    "id": "launch/adapter",
    "severity": "error",
    "message": [
      "The host was '",
      "', and '",
      "' was agreed."
    ],
    "why": "An agent must not start in another place than the one that was agreed.",
    "fix": "Launch again with what was agreed; where that cannot be had, say so in `deviations` with `conformance` set to `degraded`.",
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
    "fix": "Record the access that the profile asks for."
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
    "excusedBy": "deviations"
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
    "fix": "Name the manager that this host has, or correct the adapter."
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
    "fix": "Name a provider of this host, or correct the adapter."
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
    "fix": "Put the folder on the allowlist as a root of class `cache`."
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
    "fix": "Give each mount an id of its own."
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
    "fix": "Use the kind `host-path` with a root of the allowlist."
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
    "fix": "Mount a folder under that root, name the root that holds this folder, or widen the allowlist."
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
    "fix": "Give each mount an `agentPath` of its own."
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
    "fix": "Leave `transport` out, or name one that the provider has."
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
    "fix": "Narrow the access of the inner mount, or move it out of the outer one."
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
    "fix": "Ask for an access that `maxAccess` of the root admits."
  },
  {
    "id": "network/allow-denied",
    "severity": "error",
    "message": [
      "'",
      "' is allowed, and a denial covers all of it."
    ],
    "why": "A denial always wins, so this allows nothing and only looks as if it did.",
    "fix": "Remove one of the two."
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
    "fix": "Put all ports into one entry."
  },
  {
    "id": "network/port-taken",
    "severity": "error",
    "message": [
      "The port ",
      " of the host is published more than once."
    ],
    "why": "A port leads to one place.",
    "fix": "Give each published port a `hostPort` of its own."
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
    "fix": "Set `localBinding` to true, or remove `publish`."
  },
  {
    "id": "secret/audience-denied",
    "severity": "error",
    "message": [
      "The secret may be sent to '",
      "', which the network policy denies."
    ],
    "why": "A denial always wins, so nothing can use the grant there.",
    "fix": "Remove the host from the audience, or from `network.deny`."
  },
  {
    "id": "secret/audience-not-allowed",
    "severity": "error",
    "message": [
      "The secret may be sent to '",
      "', which the network policy does not allow."
    ],
    "why": "A secret goes only where the container may connect at all.",
    "fix": "Add the host to `network.allow`, or remove it from the audience."
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
    "fix": "Give each grant a name of its own."
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
    "fix": "Deliver the file to a place that no mount covers."
  },
  {
    "id": "secret/unknown-tool-surface",
    "severity": "error",
    "message": [
      "The agent does not use the tool surface '",
      "'."
    ],
    "why": "A grant for a surface that this profile does not name is a grant for nobody, or a misspelling.",
    "fix": "Name one of `planes.agent.toolSurfaceRefs`."
  },
  {
    "id": "secret/without-network",
    "severity": "error",
    "message": [
      "The grant '",
      "' is for hosts, and the container reaches no network."
    ],
    "why": "A secret is granted for the hosts of its audience; where none can be reached, nothing may use it.",
    "fix": "Remove the grant, or set `network.mode` to `allowlist`."
  },
  {
    "id": "text/device-value",
    "severity": "error",
    "message": [
      "'",
      "' names a person, a device or a private network."
    ],
    "why": "Documents travel to reviewers, registries and logs; what identifies a computer or its user stays at home.",
    "fix": "Take it out, or write it in a general form: `~` for a home, a name for an address."
  },
  {
    "id": "text/secret-literal",
    "severity": "error",
    "message": [
      "'",
      "' has the shape of a token of a known issuer."
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
    "fix": "Remove one of the two."
  },
  {
    "id": "tool/auto-outside-container",
    "severity": "error",
    "message": [
      "The tool does not ask because it works in a sandbox, and it runs on the plane '",
      "'."
    ],
    "why": "The container is the sandbox; in the machine beside it nothing confines what runs without a question.",
    "fix": "Run the tool in the container, or let it ask."
  },
  {
    "id": "tool/duplicate-capability-id",
    "severity": "error",
    "message": [
      "Another capability has the id '",
      "' too."
    ],
    "why": "Decisions and evidence speak of capabilities by id.",
    "fix": "Give each capability an id of its own."
  },
  {
    "id": "tool/duplicate-server",
    "severity": "error",
    "message": [
      "Another server is called '",
      "' too."
    ],
    "why": "Capabilities name the servers that may be called.",
    "fix": "Give each server a name of its own."
  },
  {
    "id": "tool/grant-of-others",
    "severity": "error",
    "message": [
      "The secret grant '",
      "' is for other tool surfaces."
    ],
    "why": "A grant that names its surfaces is for them alone.",
    "fix": "Add this surface to `toolSurfaceRefs` of the grant, or remove the grant from the scope."
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
    "fix": "Remove the host from the scope, or from `network.deny` of the profile."
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
    "fix": "Add the host to `network.allow` of the profile, or remove it from the scope."
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
    "fix": "Set `approvalMode` to what the setting comes down to, or change the setting."
  },
  {
    "id": "tool/no-machine",
    "severity": "error",
    "message": [
      "The tool runs in the machine, and the profile '",
      "' has none."
    ],
    "why": "Without a machine, what runs beside the container runs on the host.",
    "fix": "Run the tool in the container."
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
    "fix": "Name a mount that can be read, or remove it from the scope."
  },
  {
    "id": "tool/shell-outside-container",
    "severity": "error",
    "message": [
      "A shell is allowed without a question, and the tool runs on the plane '",
      "'."
    ],
    "why": "A shell in the machine reaches what the container is there to keep apart.",
    "fix": "Run the tool in the container, or let it ask before it starts a shell."
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
    "fix": "Add the grant to `secrets.grants` of the profile, or correct the name."
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
    "fix": "Name a mount of the profile."
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
    "id": "tool/unknown-subagent-surface",
    "severity": "error",
    "message": [
      "The agent of the profile '",
      "' does not use the tool surface '",
      "'."
    ],
    "why": "An agent that is started may use no more than the one that starts it.",
    "fix": "Name one of `planes.agent.toolSurfaceRefs` of the profile."
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
    "fix": "Name a mount with the access `read-write`, or remove it from the scope."
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

/** The checks, each for the documents of one contract, with the further documents that it needs. */
export const checks: readonly RuleCheck[] = [{ contract: "AgentMachineFingerprint", needs: [], run: checkAgentMachineFingerprint }, { contract: "AgentMachineFingerprint", needs: ["profile"], run: checkAgentMachineFingerprintWithProfile }, { contract: "AgentMachineFingerprint", needs: ["profile","toolSurfaces"], run: checkAgentMachineFingerprintWithProfileAndToolSurfaces }, { contract: "AgentMachineProfile", needs: [], run: checkAgentMachineProfile }, { contract: "AgentMachineProfile", needs: ["toolSurfaces"], run: checkAgentMachineProfileWithToolSurfaces }, { contract: "AgentToolSurface", needs: [], run: checkAgentToolSurface }, { contract: "AgentToolSurface", needs: ["profile"], run: checkAgentToolSurfaceWithProfile }, { contract: "AgentWorkspaceMount", needs: [], run: checkAgentWorkspaceMount }];
