// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import { surely } from "../automaton.ts";
import { once } from "../once.ts";
import { lazy } from "../pattern.ts";
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, mostRelated, prefixesIn } from "../rules/support.ts";
import { cachesInsideCode, notComposed, overlappingRoots, overlappingSources, unmaskedSources } from "../rules/functions.ts";

const pattern23 = /* @__PURE__ */ lazy("(?:^|[^A-Za-z0-9])(?:/Users/|[A-Za-z]:[^A-Za-z0-9]Users[^A-Za-z0-9])[A-Za-z0-9]|(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|[.]sock(?:et)?(?:[^A-Za-z0-9]|$)|/[.]ssh/|/id_(?:rsa|dsa|ecdsa|ed25519)|npipe:|(?:^|[^0-9A-Za-z:])[Ff](?:[Ee]80|[CDcd][0-9A-Fa-f]{2}):[0-9A-Fa-f:]|(?:^|//|[^A-Za-z0-9._/-])(?:[A-Za-z0-9-]+[.])+(?:local|lan)(?:[^A-Za-z0-9._-]|[.]?$)|(?:^|[^0-9.])(?:10[.][0-9]{1,3}|192[.]168|169[.]254|100[.](?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])|172[.](?:1[6-9]|2[0-9]|3[01]))[.][0-9]{1,3}[.][0-9]{1,3}(?:[^0-9.]|[.][^0-9]|[.]?$)");
const checkText25 = (report, text, plane, place) => {
if (!(!(pattern23.test(text)))) {
broken(report, 45, plane, `${place}`);
}
for (const found24 of notComposed({ this: text })) {
broken(report, 46, plane, `${place}` + found24.pointer, [found24.found], found24.related, found24.count);
}
};
const isOrdinary26 = /* @__PURE__ */ surely(
  "### ##$##$%#$&#$1#$ $#$ #############$%&'()*+,-./01######234456778797777777:7;77777####<#=>?@ABCDEFGHIJKLFMNOPQFRST####",
);
const pattern38 = /* @__PURE__ */ lazy("(?:^|[^A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20}|glpat-[A-Za-z0-9_-]{16}|sk-[A-Za-z0-9_-]{40}|xox[abeoprs]-[A-Za-z0-9-]{10}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30}|npm_[A-Za-z0-9]{30}|pypi-[A-Za-z0-9_-]{30}|hv[sb][.][A-Za-z0-9_-]{20})|[A-Za-z0-9_-]{10}[.]eyJ[A-Za-z0-9_-]{10}");
const checkText39 = (report, text, plane, place) => {
for (const found37 of notComposed({ this: text })) {
broken(report, 46, plane, `${place}` + found37.pointer, [found37.found], found37.related, found37.count);
}
if (!(!(pattern38.test(text)))) {
broken(report, 47, plane, `${place}`);
}
};
const checkText44 = (report, text, plane, place) => {
if (!(!(pattern38.test(text)))) {
broken(report, 47, plane, `${place}`);
}
};
const checkText66 = (report, text, plane, place) => {
for (const found65 of notComposed({ this: text })) {
broken(report, 46, plane, `${place}` + found65.pointer, [found65.found], found65.related, found65.count);
}
};
const pattern137 = /* @__PURE__ */ lazy("^[A-Z]:/");
const words159 = [".git/hooks", ".git/config", ".vscode", ".idea", ".devcontainer", ".mcp.json", ".claude", ".codex"];
const words218 = [".git/hooks/", ".git/config/", "/.vscode/", "/.idea/", "/.devcontainer/", "/.mcp.json/", "/.claude/", "/.codex/"];
const words242 = ["/.git/", "/.vscode/", "/.idea/", "/.devcontainer/", "/.mcp.json/", "/.claude/", "/.codex/"];
const pattern368 = /* @__PURE__ */ lazy("^[*][.](?:ac|asso|biz|co|com|ed|edu|firm|gen|go|gob|gouv|gov|govt|gub|ind|info|ltd|me|mil|muni|net|ne|nhs|nic|nom|or|org|plc|police|press|sch|school|web)[.][a-z]{2}$");
const pattern369 = /* @__PURE__ */ lazy("[.](?:amazonaws[.]com|amazonaws[.]com[.]cn|windows[.]net|azure[.]com|azure[.]net|googleapis[.]com|oraclecloud[.]com|aliyuncs[.]com|myqcloud[.]com|backblazeb2[.]com|linodeobjects[.]com|r2[.]cloudflarestorage[.]com)$");
const wordSet370 = /* @__PURE__ */ new Set(["*.github.io", "*.gitlab.io", "*.pages.dev", "*.workers.dev", "*.vercel.app", "*.netlify.app", "*.herokuapp.com", "*.web.app", "*.firebaseapp.com", "*.appspot.com", "*.run.app", "*.fly.dev", "*.onrender.com", "*.railway.app", "*.azurewebsites.net", "*.cloudapp.net", "*.cloudfront.net", "*.elasticbeanstalk.com", "*.digitaloceanspaces.com", "*.ondigitalocean.app", "*.r2.dev", "*.surge.sh", "*.glitch.me", "*.repl.co", "*.ngrok.io", "*.ngrok.app", "*.ngrok-free.app", "*.trycloudflare.com", "*.loca.lt", "*.readthedocs.io", "*.blogspot.com", "*.wordpress.com", "*.githubusercontent.com", "*.duckdns.org", "*.deno.dev", "*.deno.net", "*.azureedge.net", "*.azurefd.net", "*.azurecontainer.io", "*.azurecontainerapps.io", "*.azurestaticapps.net", "*.azurecr.io", "*.azure-api.net", "*.trafficmanager.net", "*.servicebus.cloudapi.net", "*.awsapprunner.com", "*.lambda-url.aws", "*.on.aws", "*.cloudfunctions.net", "*.translate.goog", "*.usercontent.goog", "*.googleusercontent.com", "*.codespaces.githubpreview.dev", "*.github.dev", "*.app.github.dev", "*.githubpreview.dev", "*.gitpod.io", "*.replit.app", "*.replit.dev", "*.stackblitz.io", "*.webcontainer.io", "*.codesandbox.io", "*.csb.app", "*.netlify.com", "*.now.sh", "*.render.com", "*.up.railway.app", "*.bitbucket.io", "*.gitbook.io", "*.hf.space", "*.streamlit.app", "*.modal.run", "*.koyeb.app", "*.cyclic.app", "*.myshopify.com", "*.weebly.com", "*.wixsite.com", "*.webflow.io", "*.framer.app", "*.carrd.co", "*.notion.site", "*.hashnode.dev", "*.supabase.co", "*.firebaseio.com", "*.nhost.run", "*.convex.cloud", "*.convex.site", "*.val.run", "*.pipedream.net", "*.ngrok.dev", "*.ngrok-free.dev", "*.serveo.net", "*.localtunnel.me", "*.pinggy.link", "*.pinggy.io", "*.bore.pub", "*.tunnelmole.net", "*.zrok.io", "*.dyndns.org", "*.no-ip.org", "*.ddns.net", "*.hopto.org", "*.zapto.org", "*.sytes.net", "*.dynu.net", "*.freeddns.org", "*.mooo.com", "*.afraid.org", "*.nsupdate.info", "*.dedyn.io", "*.desec.io", "*.eu.org", "*.uk.com", "*.us.com", "*.de.com", "*.eu.com", "*.gb.net", "*.in.net", "*.jpn.com", "*.br.com", "*.cn.com", "*.za.com", "*.blogspot.co.uk", "*.tumblr.com", "*.substack.com", "*.medium.com", "*.hubspotpagebuilder.com", "*.webhook.site", "*.requestbin.net", "*.oast.fun", "*.oast.pro", "*.oast.live", "*.oast.site", "*.interact.sh", "*.burpcollaborator.net", "*.platform.sh", "*.platformsh.site", "*.scw.cloud", "*.clever-cloud.com", "*.cleverapps.io", "*.vultrobjects.com", "*.wasabisys.com", "*.b-cdn.net", "*.fastly.net", "*.edgesuite.net", "*.akamaized.net", "*.stormkit.dev", "*.edgecompute.app", "*.fastly-edge.com"]);
const wordSet452 = /* @__PURE__ */ new Set(["codex untrusted", "codex on-request", "codex on-failure", "codex never", "claude-code default", "claude-code manual", "claude-code acceptEdits", "claude-code auto", "claude-code dontAsk", "openclaw always", "openclaw on-miss", "goose approve", "goose smart_approve", "goose chat", "goose auto"]);
const wordSet453 = /* @__PURE__ */ new Set(["codex untrusted ask", "codex on-request ask-on-risk", "codex on-failure ask-on-risk", "codex never auto-in-sandbox", "claude-code default ask", "claude-code manual ask", "claude-code acceptEdits ask-on-risk", "claude-code auto auto-in-sandbox", "claude-code dontAsk deny", "openclaw always ask", "openclaw on-miss ask-on-risk", "goose approve ask", "goose smart_approve ask-on-risk", "goose chat deny", "goose auto auto-in-sandbox"]);
const pattern551 = /* @__PURE__ */ lazy("(?:^|=)(?:--(?:allow-)?dangerously-[a-z-]+|--yolo|--full-auto|--yes-always|--allow-all-tools|--allow-all-paths|yolo|danger-full-access|bypasspermissions)(?:=|$)");
const pattern556 = /* @__PURE__ */ lazy("(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby|buildah|crictl|ctr|docker|kubectl|limactl|nerdctl|podman)(?:[.]exe)?$");
const pattern561 = /* @__PURE__ */ lazy("(?:^|[^a-z0-9_.-])(?:chroot|doas|gsudo|nsenter|pkexec|run0|runas|su|sudo|systemd-run|unshare|wsl)(?:[.]exe)?$");
const pattern566 = /* @__PURE__ */ lazy("^[*? ]+$");
const pattern599 = /* @__PURE__ */ lazy("(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby)(?:[.]exe)?$");
const pattern603 = /* @__PURE__ */ lazy("(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby|-v|--?version|version)(?:[.]exe)?$");

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
const planes78 = root?.planes;
const machine79 = planes78?.machine;
const manager80 = machine79?.manager;
const secrets96 = root?.secrets;
const grants97 = secrets96?.grants;
let index98;
const network115 = root?.network;
const mode116 = network115?.mode;
const host138 = planes78?.host;
const adapter139 = host138?.adapter;
const arch146 = host138?.arch;
const mounts154 = root?.mounts;
let index176;
const pathAllowlist196 = host138?.pathAllowlist;
let index197;
const worktree223 = planes78?.worktree;
const gitDir224 = worktree223?.gitDir;
const gitDirMountRef225 = gitDir224?.gitDirMountRef;
const commonDirMountRef226 = gitDir224?.commonDirMountRef;
const protectedPaths227 = worktree223?.protectedPaths;
let index233;
let index249;
const provider266 = machine79?.provider;
const deny414 = network115?.deny;
const allow425 = network115?.allow;
const agent439 = planes78?.agent;
const toolSurfaceRefs440 = agent439?.toolSurfaceRefs;
const planes76 = root?.planes;
const mounts188 = root?.mounts;
const network315 = root?.network;
const secrets371 = root?.secrets;
const name444 = root?.name;
const description446 = root?.description;
for (const found73 of cachesInsideCode({ root: root, this: root })) {
broken(report, 14, 0, `/mounts` + found73.pointer, [found73.found], found73.related, found73.count);
}
for (const found74 of overlappingSources({ root: root, this: root })) {
broken(report, 22, 0, `/mounts` + found74.pointer, [found74.found], found74.related, found74.count);
}
for (const found75 of unmaskedSources({ root: root, this: root })) {
broken(report, 29, 0, `/mounts` + found75.pointer, [found75.found], found75.related, found75.count);
}
if (planes76 !== undefined) {
const container77 = planes76?.container;
const host119 = planes76?.host;
const machine141 = planes76?.machine;
const worktree149 = planes76?.worktree;
if (container77 !== undefined) {
const runtime81 = container77?.runtime;
const environment82 = container77?.environment;
const capabilities111 = container77?.capabilities;
const image117 = container77?.image;
if (!(((manager80 === "podman-machine") ? (runtime81 === "podman") : ((manager80 === "apple-container") ? (runtime81 === "apple-container") : ((runtime81 !== "apple-container") && ((runtime81 !== "wslc") || (manager80 === "wsl"))))))) {
broken(report, 2, 4, `/planes/container/runtime`, [runtime81, manager80], [[0, `/planes/machine/manager`]]);
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
let count93 = 0;
for (let i94 = 0; i94 < variables83.length; i94++) {
if (i94 === i84) continue;
const other95 = variables83[i94];
if ((other95.name === name87)) {
if (count93++ < mostRelated) related92.push([0, `/planes/container/environment/variables/${i94}/name`]);
}
}
broken(report, 0, 4, `/planes/container/environment/variables/${i84}/name`, [name87], related92, count93);
}
const list99 = grants97.length <= 16 ? grants97 : equalIn(index98 ??= indexBy(grants97, (g0) => g0.variableName), name87);
let t101 = false;
for (let i102 = 0; i102 < list99.length; i102++) {
const g100 = list99[i102];
if (((g100.variableName !== undefined) && (g100.variableName === name87))) { t101 = true; break; }
}
if (!(!(t101))) {
const related103 = [];
let count104 = 0;
for (let i105 = 0; i105 < grants97.length; i105++) {
const other106 = grants97[i105];
if (((other106.variableName !== undefined) && (other106.variableName === name87))) {
if (count104++ < mostRelated) related103.push([0, `/secrets/grants/${i105}/variableName`]);
}
}
broken(report, 3, 4, `/planes/container/environment/variables/${i84}/name`, [name87], related103, count104);
}
}
}
if (variables83 !== undefined) {
for (let i107 = 0; i107 < variables83.length; i107++) {
const item108 = variables83[i107];
const value109 = item108?.value;
if (value109 !== undefined) {
if (!isOrdinary26(value109)) checkText25(report, value109, 4, `/planes/container/environment/variables/${i107}/value`);
}
}
}
}
if (capabilities111 !== undefined) {
const add112 = capabilities111?.add;
if (add112 !== undefined) {
for (let i113 = 0; i113 < add112.length; i113++) {
const item114 = add112[i113];
if (!((!((item114 === "NET_ADMIN" || item114 === "NET_RAW")) || (mode116 === "allowlist")))) {
broken(report, 1, 4, `/planes/container/capabilities/add/${i113}`, [item114], [[0, `/network/mode`]]);
}
}
}
}
if (image117 !== undefined) {
const reference118 = image117?.reference;
if (reference118 !== undefined) {
if (!isOrdinary26(reference118)) checkText44(report, reference118, 4, `/planes/container/image/reference`);
}
}
}
if (host119 !== undefined) {
const pathAllowlist121 = host119?.pathAllowlist;
let index124;
for (const found120 of overlappingRoots({ root: root, this: host119 })) {
broken(report, 8, 2, `/planes/host/pathAllowlist` + found120.pointer, [found120.found], found120.related, found120.count);
}
if (pathAllowlist121 !== undefined) {
for (let i122 = 0; i122 < pathAllowlist121.length; i122++) {
const item123 = pathAllowlist121[i122];
const rootId125 = item123?.rootId;
const list126 = pathAllowlist121.length <= 16 ? pathAllowlist121 : equalIn(index124 ??= indexBy(pathAllowlist121, (r0) => r0.rootId), rootId125);
let t128 = 0;
for (let i129 = 0; i129 < list126.length; i129++) {
const r127 = list126[i129];
if ((r127.rootId === rootId125) && ++t128 > 1) break;
}
if (!(t128 === 1)) {
const related130 = [];
let count131 = 0;
for (let i132 = 0; i132 < pathAllowlist121.length; i132++) {
if (i132 === i122) continue;
const other133 = pathAllowlist121[i132];
if ((other133.rootId === rootId125)) {
if (count131++ < mostRelated) related130.push([0, `/planes/host/pathAllowlist/${i132}/rootId`]);
}
}
broken(report, 6, 2, `/planes/host/pathAllowlist/${i122}/rootId`, [rootId125], related130, count131);
}
}
}
if (pathAllowlist121 !== undefined) {
for (let i134 = 0; i134 < pathAllowlist121.length; i134++) {
const item135 = pathAllowlist121[i134];
const path136 = item135?.path;
if (!((path136.startsWith("~/") || (pattern137.test(path136) === (adapter139 === "windows"))))) {
broken(report, 7, 2, `/planes/host/pathAllowlist/${i134}/path`, [path136, adapter139]);
}
if (path136 !== undefined) {
if (!isOrdinary26(path136)) checkText39(report, path136, 2, `/planes/host/pathAllowlist/${i134}/path`);
}
}
}
}
if (machine141 !== undefined) {
const manager142 = machine141?.manager;
const networkMode143 = machine141?.networkMode;
const provider144 = machine141?.provider;
const rosetta145 = machine141?.rosetta;
const image147 = machine141?.image;
if (!(((manager142 === "apple-container") ? (adapter139 === "macos") : ((manager142 === "wsl") ? (adapter139 === "windows") : ((manager142 !== "none") || (adapter139 === "linux")))))) {
broken(report, 9, 3, `/planes/machine/manager`, [adapter139, manager142], [[0, `/planes/host/adapter`]]);
}
if (!((((!((networkMode143 !== undefined)) || (networkMode143 === "user-mode")) || (provider144 === "wsl")) || ((manager142 !== "podman-machine") && !((networkMode143 === "mirrored" || networkMode143 === "consomme")))))) {
broken(report, 10, 3, `/planes/machine/networkMode`, [manager142, provider144, networkMode143]);
}
if (!(((provider144 === "applehv" || provider144 === "libkrun" || provider144 === "vz" || provider144 === "apple-container") ? (adapter139 === "macos") : ((provider144 === "wsl" || provider144 === "hyperv") ? (adapter139 === "windows") : ((adapter139 === "linux") || (((provider144 === "qemu") && (manager142 === "lima")) && (adapter139 === "macos"))))))) {
broken(report, 11, 3, `/planes/machine/provider`, [adapter139, provider144, manager142], [[0, `/planes/host/adapter`]]);
}
if (!(((!((rosetta145 !== undefined)) || !(rosetta145)) || (((adapter139 === "macos") && (arch146 === "arm64")) && (provider144 === "applehv" || provider144 === "vz" || provider144 === "apple-container"))))) {
broken(report, 12, 3, `/planes/machine/rosetta`, [provider144, arch146]);
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
broken(report, 61, 5, `/planes/worktree/gitDir/layout`, [layout152]);
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
broken(report, 64, 5, `/planes/worktree/protectedPaths`);
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
broken(report, 62, 5, `/planes/worktree/gitDir/commonDirMountRef`, [commonDirMountRef175]);
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
broken(report, 63, 5, `/planes/worktree/gitDir/gitDirMountRef`, [gitDirMountRef182]);
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
const id207 = item190?.id;
const retentionPolicy216 = item190?.retentionPolicy;
const path217 = source192?.path;
const agentPath244 = item190?.agentPath;
const cache255 = item190?.cache;
const writeBack256 = cache255?.writeBack;
const transport265 = item190?.transport;
const description308 = item190?.description;
const maskedSubpaths311 = item190?.maskedSubpaths;
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
let count204 = 0;
for (let i205 = 0; i205 < pathAllowlist196.length; i205++) {
const other206 = pathAllowlist196[i205];
if (((allowlistRootId195 !== undefined) && (other206.rootId === allowlistRootId195))) {
if (count204++ < mostRelated) related203.push([0, `/planes/host/pathAllowlist/${i205}/pathClass`]);
}
}
broken(report, 15, 0, `/mounts/${i189}/source/allowlistRootId`, [allowlistRootId195], related203, count204);
}
const list208 = mounts154.length <= 16 ? mounts154 : equalIn(index176 ??= indexBy(mounts154, (m0) => m0.id), id207);
let t210 = 0;
for (let i211 = 0; i211 < list208.length; i211++) {
const m209 = list208[i211];
if ((m209.id === id207) && ++t210 > 1) break;
}
if (!(t210 === 1)) {
const related212 = [];
let count213 = 0;
for (let i214 = 0; i214 < mounts154.length; i214++) {
if (i214 === i189) continue;
const other215 = mounts154[i214];
if ((other215.id === id207)) {
if (count213++ < mostRelated) related212.push([0, `/mounts/${i214}/id`]);
}
}
broken(report, 17, 0, `/mounts/${i189}/id`, [id207], related212, count213);
}
if (!(((kind193 !== "tmpfs") || ((retentionPolicy216 !== undefined) && (retentionPolicy216 === "ephemeral"))))) {
broken(report, 19, 0, `/mounts/${i189}/retentionPolicy`);
}
let t241 = (!((accessMode191 === "read-write" || accessMode191 === "write-only-artifacts")) || !((path217 !== undefined)));
if (!t241) {
const text220 = (lowerAscii(path217) + "/");
let t221 = true;
for (let i222 = 0; i222 < words218.length; i222++) {
const place219 = words218[i222];
if (!(!(text220.includes(place219)))) { t221 = false; break; }
}
let t240 = (t221 && ((!((lowerAscii(path217) + "/").includes("/.git/")) || ((gitDirMountRef225 !== undefined) && (gitDirMountRef225 === id207))) || ((commonDirMountRef226 !== undefined) && (commonDirMountRef226 === id207))));
if (t240) {
let t232 = !((protectedPaths227 !== undefined));
if (!t232) {
const text229 = (lowerAscii(path217) + "/");
let t230 = false;
for (let i231 = 0; i231 < protectedPaths227.length; i231++) {
const p228 = protectedPaths227[i231];
if (text229.includes((("/" + lowerAscii(p228)) + "/"))) { t230 = true; break; }
}
t232 = !(t230);
}
let t239 = t232;
if (!t239) {
const list234 = mounts154.length <= 16 ? mounts154 : prefixesIn(index233 ??= indexBy(mounts154, (m0) => lowerAscii(m0.source.path)), lowerAscii(path217));
const text236 = lowerAscii(path217);
let t237 = false;
for (let i238 = 0; i238 < list234.length; i238++) {
const m235 = list234[i238];
if ((((m235.pathClass === "code") && (m235.source.path !== undefined)) && isBelow(text236, lowerAscii(m235.source.path)))) { t237 = true; break; }
}
t239 = !(t237);
}
t240 = t239;
}
t241 = t240;
}
if (!(t241)) {
broken(report, 23, 0, `/mounts/${i189}/source/path`, [path217, accessMode191]);
}
let t248 = !((accessMode191 === "read-write" || accessMode191 === "write-only-artifacts"));
if (!t248) {
const text245 = (lowerAscii(agentPath244) + "/");
let t246 = true;
for (let i247 = 0; i247 < words242.length; i247++) {
const place243 = words242[i247];
if (!(!(text245.includes(place243)))) { t246 = false; break; }
}
t248 = t246;
}
let t254 = t248;
if (!t254) {
const list250 = mounts154.length <= 16 ? mounts154 : prefixesIn(index249 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath244);
let t252 = false;
for (let i253 = 0; i253 < list250.length; i253++) {
const m251 = list250[i253];
if (((m251.pathClass === "code") && isBelow(agentPath244, m251.agentPath))) { t252 = true; break; }
}
t254 = !(t252);
}
if (!(t254)) {
broken(report, 24, 0, `/mounts/${i189}/agentPath`, [agentPath244, accessMode191]);
}
if (!((((!((cache255 !== undefined)) || !((writeBack256 !== undefined))) || (writeBack256 !== "shared")) || (accessMode191 === "read-write")))) {
broken(report, 25, 0, `/mounts/${i189}/cache/writeBack`, [accessMode191]);
}
const list257 = mounts154.length <= 16 ? mounts154 : equalIn(index249 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath244);
let t259 = 0;
for (let i260 = 0; i260 < list257.length; i260++) {
const m258 = list257[i260];
if ((m258.agentPath === agentPath244) && ++t259 > 1) break;
}
if (!(t259 === 1)) {
const related261 = [];
let count262 = 0;
for (let i263 = 0; i263 < mounts154.length; i263++) {
if (i263 === i189) continue;
const other264 = mounts154[i263];
if (((other264.agentPath === agentPath244) && (other264.id !== id207))) {
if (count262++ < mostRelated) related261.push([0, `/mounts/${i263}/agentPath`]);
}
}
broken(report, 26, 0, `/mounts/${i189}/agentPath`, [agentPath244], related261, count262);
}
if (!((!((transport265 !== undefined)) || ((kind193 === "tmpfs") ? (transport265 === "tmpfs") : ((kind193 === "named-volume") ? (transport265 === "volume") : (((kind193 === "machine-path") || (provider266 === "none")) ? (transport265 === "bind") : ((provider266 === "wsl") ? (transport265 === "drvfs") : ((provider266 === "hyperv") ? (transport265 === "9p") : (((provider266 === "qemu") && (manager80 === "lima")) ? (transport265 === "9p" || transport265 === "reverse-sshfs" || transport265 === "virtiofs") : (transport265 === "virtiofs")))))))))) {
broken(report, 27, 0, `/mounts/${i189}/transport`, [transport265, kind193, manager80, provider266], [[0, `/planes/machine/provider`]]);
}
const list267 = mounts154.length <= 16 ? mounts154 : prefixesIn(index249 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath244);
let t269 = true;
for (let i270 = 0; i270 < list267.length; i270++) {
const m268 = list267[i270];
if (!((((!(isBelow(agentPath244, m268.agentPath)) || (accessMode191 === m268.accessMode)) || (m268.accessMode === "read-write")) || ((accessMode191 === "read-only") && (m268.accessMode === "browser-read-write-agent-read-only"))))) { t269 = false; break; }
}
if (!(t269)) {
const related271 = [];
let count272 = 0;
for (let i273 = 0; i273 < mounts154.length; i273++) {
if (i273 === i189) continue;
const other274 = mounts154[i273];
if (isBelow(agentPath244, other274.agentPath)) {
if (count272++ < mostRelated) related271.push([0, `/mounts/${i273}/accessMode`]);
}
}
broken(report, 30, 0, `/mounts/${i189}/accessMode`, [agentPath244, accessMode191], related271, count272);
}
let t279 = !((allowlistRootId195 !== undefined));
if (!t279) {
const list275 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId195);
let t277 = true;
for (let i278 = 0; i278 < list275.length; i278++) {
const r276 = list275[i278];
if (!(((((r276.rootId !== allowlistRootId195) || (accessMode191 === r276.maxAccess)) || (r276.maxAccess === "read-write")) || ((accessMode191 === "read-only") && (r276.maxAccess === "browser-read-write-agent-read-only"))))) { t277 = false; break; }
}
t279 = t277;
}
if (!(t279)) {
const related280 = [];
let count281 = 0;
for (let i282 = 0; i282 < pathAllowlist196.length; i282++) {
const other283 = pathAllowlist196[i282];
if (((allowlistRootId195 !== undefined) && (other283.rootId === allowlistRootId195))) {
if (count281++ < mostRelated) related280.push([0, `/planes/host/pathAllowlist/${i282}/maxAccess`]);
}
}
broken(report, 31, 0, `/mounts/${i189}/accessMode`, [accessMode191, allowlistRootId195], related280, count281);
}
if (source192 !== undefined) {
const kind284 = source192?.kind;
const path285 = source192?.path;
const allowlistRootId286 = source192?.allowlistRootId;
if (!((((kind284 !== "machine-path") || !((path285 !== undefined))) || !(pattern137.test(path285))))) {
broken(report, 16, 0, `/mounts/${i189}/source/path`, [path285]);
}
if (!(((((kind284 !== "host-path") || !((path285 !== undefined))) || path285.startsWith("~/")) || (pattern137.test(path285) === (adapter139 === "windows"))))) {
broken(report, 18, 0, `/mounts/${i189}/source/path`, [path285, adapter139]);
}
if (!(((kind284 !== "machine-path") || (manager80 !== "none")))) {
broken(report, 20, 0, `/mounts/${i189}/source/kind`, [], [[0, `/planes/machine/manager`]]);
}
let t297 = (!((path285 !== undefined)) || !((allowlistRootId286 !== undefined)));
if (!t297) {
let t296;
if ((adapter139 === "linux")) {
const list287 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId286);
let t289 = true;
for (let i290 = 0; i290 < list287.length; i290++) {
const r288 = list287[i290];
if (!(((r288.rootId !== allowlistRootId286) || isAtOrBelow(path285, r288.path)))) { t289 = false; break; }
}
t296 = t289;
} else {
const list291 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId286);
const text293 = lowerAscii(path285);
let t294 = true;
for (let i295 = 0; i295 < list291.length; i295++) {
const r292 = list291[i295];
if (!(((r292.rootId !== allowlistRootId286) || isAtOrBelow(text293, lowerAscii(r292.path))))) { t294 = false; break; }
}
t296 = t294;
}
t297 = t296;
}
if (!(t297)) {
const related298 = [];
let count299 = 0;
for (let i300 = 0; i300 < pathAllowlist196.length; i300++) {
const other301 = pathAllowlist196[i300];
if (((allowlistRootId286 !== undefined) && (other301.rootId === allowlistRootId286))) {
if (count299++ < mostRelated) related298.push([0, `/planes/host/pathAllowlist/${i300}/path`]);
}
}
broken(report, 21, 0, `/mounts/${i189}/source/path`, [path285, allowlistRootId286], related298, count299);
}
let t306 = !((allowlistRootId286 !== undefined));
if (!t306) {
const list302 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId286);
let t304 = false;
for (let i305 = 0; i305 < list302.length; i305++) {
const r303 = list302[i305];
if ((r303.rootId === allowlistRootId286)) { t304 = true; break; }
}
t306 = t304;
}
if (!(t306)) {
broken(report, 28, 0, `/mounts/${i189}/source/allowlistRootId`, [allowlistRootId286]);
}
if (path285 !== undefined) {
if (!isOrdinary26(path285)) checkText39(report, path285, 0, `/mounts/${i189}/source/path`);
}
}
if (description308 !== undefined) {
if (!isOrdinary26(description308)) checkText25(report, description308, 0, `/mounts/${i189}/description`);
}
if (agentPath244 !== undefined) {
if (!isOrdinary26(agentPath244)) checkText66(report, agentPath244, 0, `/mounts/${i189}/agentPath`);
}
if (maskedSubpaths311 !== undefined) {
for (let i312 = 0; i312 < maskedSubpaths311.length; i312++) {
const item313 = maskedSubpaths311[i312];
if (!isOrdinary26(item313)) checkText39(report, item313, 0, `/mounts/${i189}/maskedSubpaths/${i312}`);
}
}
}
}
if (network315 !== undefined) {
const publish316 = network315?.publish;
const localBinding317 = network315?.localBinding;
const allow318 = network315?.allow;
const deny321 = network315?.deny;
let index343;
let index355;
if (!((!((publish316 !== undefined)) || ((localBinding317 !== undefined) && localBinding317)))) {
broken(report, 36, 7, `/network/localBinding`, [], [[0, `/network/publish`]]);
}
if (allow318 !== undefined) {
for (let i319 = 0; i319 < allow318.length; i319++) {
const item320 = allow318[i319];
const host323 = item320?.host;
const protocol344 = item320?.protocol;
let t332 = !((deny321 !== undefined));
if (!t332) {
let t330 = false;
for (let i331 = 0; i331 < deny321.length; i331++) {
const d322 = deny321[i331];
let t329 = (d322 === host323);
if (!t329) {
let t328 = d322.startsWith("*.");
if (t328) {
const list324 = d322.split("*");
let t326 = false;
for (let i327 = 0; i327 < list324.length; i327++) {
const suffix325 = list324[i327];
if (((suffix325 !== "") && host323.endsWith(suffix325))) { t326 = true; break; }
}
t328 = t326;
}
t329 = t328;
}
if (t329) { t330 = true; break; }
}
t332 = !(t330);
}
if (!(t332)) {
const related333 = [];
let count334 = 0;
for (let i335 = 0; i335 < deny321.length; i335++) {
const other336 = deny321[i335];
let t342 = (other336 === host323);
if (!t342) {
let t341 = other336.startsWith("*.");
if (t341) {
const list337 = other336.split("*");
let t339 = false;
for (let i340 = 0; i340 < list337.length; i340++) {
const suffix338 = list337[i340];
if (((suffix338 !== "") && host323.endsWith(suffix338))) { t339 = true; break; }
}
t341 = t339;
}
t342 = t341;
}
if (t342) {
if (count334++ < mostRelated) related333.push([0, `/network/deny/${i335}`]);
}
}
broken(report, 32, 7, `/network/allow/${i319}/host`, [host323], related333, count334);
}
const list345 = allow318.length <= 16 ? allow318 : equalIn(index343 ??= indexBy(allow318, (a0) => `${a0.host} ${a0.protocol}`), `${host323} ${protocol344}`);
let t347 = 0;
for (let i348 = 0; i348 < list345.length; i348++) {
const a346 = list345[i348];
if (((a346.host === host323) && (a346.protocol === protocol344)) && ++t347 > 1) break;
}
if (!(t347 === 1)) {
const related349 = [];
let count350 = 0;
for (let i351 = 0; i351 < allow318.length; i351++) {
if (i351 === i319) continue;
const other352 = allow318[i351];
if (((other352.host === host323) && (other352.protocol === protocol344))) {
if (count350++ < mostRelated) related349.push([0, `/network/allow/${i351}/host`]);
}
}
broken(report, 33, 7, `/network/allow/${i319}/host`, [host323, protocol344], related349, count350);
}
}
}
if (publish316 !== undefined) {
for (let i353 = 0; i353 < publish316.length; i353++) {
const item354 = publish316[i353];
const hostPort356 = item354?.hostPort;
const list357 = publish316.length <= 16 ? publish316 : equalIn(index355 ??= indexBy(publish316, (p0) => p0.hostPort), hostPort356);
let t359 = 0;
for (let i360 = 0; i360 < list357.length; i360++) {
const p358 = list357[i360];
if ((p358.hostPort === hostPort356) && ++t359 > 1) break;
}
if (!(t359 === 1)) {
const related361 = [];
let count362 = 0;
for (let i363 = 0; i363 < publish316.length; i363++) {
if (i363 === i353) continue;
const other364 = publish316[i363];
if ((other364.hostPort === hostPort356)) {
if (count362++ < mostRelated) related361.push([0, `/network/publish/${i363}/hostPort`]);
}
}
broken(report, 34, 7, `/network/publish/${i353}/hostPort`, [hostPort356], related361, count362);
}
}
}
if (allow318 !== undefined) {
for (let i365 = 0; i365 < allow318.length; i365++) {
const item366 = allow318[i365];
const host367 = item366?.host;
if (!((!(host367.startsWith("*.")) || !(((pattern368.test(host367) || pattern369.test(host367)) || wordSet370.has(host367)))))) {
broken(report, 35, 7, `/network/allow/${i365}/host`, [host367]);
}
}
}
}
if (secrets371 !== undefined) {
const grants372 = secrets371?.grants;
let index376;
let index382;
let index393;
if (grants372 !== undefined) {
for (let i373 = 0; i373 < grants372.length; i373++) {
const item374 = grants372[i373];
const containerPath375 = item374?.containerPath;
const name383 = item374?.name;
const variableName392 = item374?.variableName;
let t381 = !((containerPath375 !== undefined));
if (!t381) {
const list377 = grants372.length <= 16 ? grants372 : equalIn(index376 ??= indexBy(grants372, (g0) => g0.containerPath), containerPath375);
let t379 = 0;
for (let i380 = 0; i380 < list377.length; i380++) {
const g378 = list377[i380];
if (((g378.containerPath !== undefined) && (g378.containerPath === containerPath375)) && ++t379 > 1) break;
}
t381 = t379 === 1;
}
if (!(t381)) {
broken(report, 39, 8, `/secrets/grants/${i373}/containerPath`, [containerPath375]);
}
const list384 = grants372.length <= 16 ? grants372 : equalIn(index382 ??= indexBy(grants372, (g0) => g0.name), name383);
let t386 = 0;
for (let i387 = 0; i387 < list384.length; i387++) {
const g385 = list384[i387];
if ((g385.name === name383) && ++t386 > 1) break;
}
if (!(t386 === 1)) {
const related388 = [];
let count389 = 0;
for (let i390 = 0; i390 < grants372.length; i390++) {
if (i390 === i373) continue;
const other391 = grants372[i390];
if ((other391.name === name383)) {
if (count389++ < mostRelated) related388.push([0, `/secrets/grants/${i390}/name`]);
}
}
broken(report, 40, 8, `/secrets/grants/${i373}/name`, [name383], related388, count389);
}
let t398 = !((variableName392 !== undefined));
if (!t398) {
const list394 = grants372.length <= 16 ? grants372 : equalIn(index393 ??= indexBy(grants372, (g0) => g0.variableName), variableName392);
let t396 = 0;
for (let i397 = 0; i397 < list394.length; i397++) {
const g395 = list394[i397];
if (((g395.variableName !== undefined) && (g395.variableName === variableName392)) && ++t396 > 1) break;
}
t398 = t396 === 1;
}
if (!(t398)) {
broken(report, 41, 8, `/secrets/grants/${i373}/variableName`, [variableName392]);
}
}
}
if (grants372 !== undefined) {
for (let i399 = 0; i399 < grants372.length; i399++) {
const item400 = grants372[i399];
const containerPath401 = item400?.containerPath;
const name410 = item400?.name;
const audienceHosts411 = item400?.audienceHosts;
const toolSurfaceRefs436 = item400?.toolSurfaceRefs;
const sourceUri441 = item400?.sourceUri;
let t405 = !((containerPath401 !== undefined));
if (!t405) {
let t403 = true;
for (let i404 = 0; i404 < mounts154.length; i404++) {
const m402 = mounts154[i404];
if (!((!(isAtOrBelow(containerPath401, m402.agentPath)) && !(isAtOrBelow(m402.agentPath, containerPath401))))) { t403 = false; break; }
}
t405 = t403;
}
if (!(t405)) {
const related406 = [];
let count407 = 0;
for (let i408 = 0; i408 < mounts154.length; i408++) {
const other409 = mounts154[i408];
if (((containerPath401 !== undefined) && (isAtOrBelow(containerPath401, other409.agentPath) || isAtOrBelow(other409.agentPath, containerPath401)))) {
if (count407++ < mostRelated) related406.push([0, `/mounts/${i408}/agentPath`]);
}
}
broken(report, 42, 8, `/secrets/grants/${i399}/containerPath`, [containerPath401], related406, count407);
}
if (!((mode116 !== "none"))) {
broken(report, 44, 8, `/secrets/grants/${i399}/audienceHosts`, [name410], [[0, `/network/mode`]]);
}
if (audienceHosts411 !== undefined) {
for (let i412 = 0; i412 < audienceHosts411.length; i412++) {
const item413 = audienceHosts411[i412];
let t424 = !((deny414 !== undefined));
if (!t424) {
let t422 = false;
for (let i423 = 0; i423 < deny414.length; i423++) {
const d415 = deny414[i423];
let t421 = (d415 === item413);
if (!t421) {
let t420 = d415.startsWith("*.");
if (t420) {
const list416 = d415.split("*");
let t418 = false;
for (let i419 = 0; i419 < list416.length; i419++) {
const suffix417 = list416[i419];
if (((suffix417 !== "") && item413.endsWith(suffix417))) { t418 = true; break; }
}
t420 = t418;
}
t421 = t420;
}
if (t421) { t422 = true; break; }
}
t424 = !(t422);
}
if (!(t424)) {
broken(report, 37, 8, `/secrets/grants/${i399}/audienceHosts/${i412}`, [item413], [[0, `/network/deny`]]);
}
let t435 = !((allow425 !== undefined));
if (!t435) {
let t433 = false;
for (let i434 = 0; i434 < allow425.length; i434++) {
const a426 = allow425[i434];
let t432 = (a426.host === item413);
if (!t432) {
let t431 = a426.host.startsWith("*.");
if (t431) {
const list427 = a426.host.split("*");
let t429 = false;
for (let i430 = 0; i430 < list427.length; i430++) {
const suffix428 = list427[i430];
if (((suffix428 !== "") && item413.endsWith(suffix428))) { t429 = true; break; }
}
t431 = t429;
}
t432 = t431;
}
if (t432) { t433 = true; break; }
}
t435 = t433;
}
if (!(t435)) {
broken(report, 38, 8, `/secrets/grants/${i399}/audienceHosts/${i412}`, [item413], [[0, `/network/allow`]]);
}
}
}
if (toolSurfaceRefs436 !== undefined) {
for (let i437 = 0; i437 < toolSurfaceRefs436.length; i437++) {
const item438 = toolSurfaceRefs436[i437];
if (!(toolSurfaceRefs440.includes(item438))) {
broken(report, 43, 8, `/secrets/grants/${i399}/toolSurfaceRefs/${i437}`, [item438], [[0, `/planes/agent/toolSurfaceRefs`]]);
}
}
}
if (sourceUri441 !== undefined) {
if (!isOrdinary26(sourceUri441)) checkText25(report, sourceUri441, 8, `/secrets/grants/${i399}/sourceUri`);
}
if (containerPath401 !== undefined) {
if (!isOrdinary26(containerPath401)) checkText66(report, containerPath401, 8, `/secrets/grants/${i399}/containerPath`);
}
}
}
}
if (name444 !== undefined) {
if (!isOrdinary26(name444)) checkText25(report, name444, 9, `/name`);
}
if (description446 !== undefined) {
if (!isOrdinary26(description446)) checkText25(report, description446, 9, `/description`);
}
}

function checkAgentToolSurface(root, report) {
const executionPlane545 = root?.executionPlane;
const mcpServers572 = root?.mcpServers;
let index573;
const approvalMode448 = root?.approvalMode;
const executionPlane449 = root?.executionPlane;
const nativeApprovalMode450 = root?.nativeApprovalMode;
const provider451 = root?.provider;
const capabilities454 = root?.capabilities;
let index459;
let index515;
const mcpServers524 = root?.mcpServers;
let index527;
const name537 = root?.name;
const description539 = root?.description;
const version585 = root?.version;
const executable626 = root?.executable;
if (!((((approvalMode448 !== "auto-in-sandbox") || !((executionPlane449 !== undefined))) || (executionPlane449 === "container")))) {
broken(report, 49, 1, `/executionPlane`, [executionPlane449], [[0, `/approvalMode`]]);
}
if (!(((!((nativeApprovalMode450 !== undefined)) || !(wordSet452.has(((provider451 + " ") + nativeApprovalMode450)))) || wordSet453.has(((((provider451 + " ") + nativeApprovalMode450) + " ") + approvalMode448))))) {
broken(report, 55, 1, `/nativeApprovalMode`, [nativeApprovalMode450, provider451, approvalMode448], [[0, `/approvalMode`]]);
}
if (capabilities454 !== undefined) {
for (let i455 = 0; i455 < capabilities454.length; i455++) {
const item456 = capabilities454[i455];
const decision457 = item456?.decision;
const capability458 = item456?.capability;
const mountRefs462 = item456?.mountRefs;
const hosts469 = item456?.hosts;
const mcpServerNames486 = item456?.mcpServerNames;
const secretGrantNames493 = item456?.secretGrantNames;
const toolSurfaceRefs500 = item456?.toolSurfaceRefs;
const capabilityId514 = item456?.capabilityId;
let t509 = ((decision457 === "deny") || (capability458 === "exec-command"));
if (!t509) {
const list460 = capabilities454.length <= 16 ? capabilities454 : equalIn(index459 ??= indexBy(capabilities454, (o0) => o0.capability), capability458);
let t507 = false;
for (let i508 = 0; i508 < list460.length; i508++) {
const o461 = list460[i508];
let t468 = ((o461.decision === "deny") && (o461.capability === capability458));
if (t468) {
let t467 = !((mountRefs462 !== undefined));
if (!t467) {
let t466 = (o461.mountRefs !== undefined);
if (t466) {
let t464 = true;
for (let i465 = 0; i465 < mountRefs462.length; i465++) {
const m463 = mountRefs462[i465];
if (!(o461.mountRefs.includes(m463))) { t464 = false; break; }
}
t466 = t464;
}
t467 = t466;
}
t468 = t467;
}
let t485 = t468;
if (t485) {
let t484 = !((hosts469 !== undefined));
if (!t484) {
let t483 = (o461.hosts !== undefined);
if (t483) {
let t481 = true;
for (let i482 = 0; i482 < hosts469.length; i482++) {
const h470 = hosts469[i482];
const list471 = o461.hosts;
let t479 = false;
for (let i480 = 0; i480 < list471.length; i480++) {
const d472 = list471[i480];
let t478 = (d472 === h470);
if (!t478) {
let t477 = d472.startsWith("*.");
if (t477) {
const list473 = d472.split("*");
let t475 = false;
for (let i476 = 0; i476 < list473.length; i476++) {
const suffix474 = list473[i476];
if (((suffix474 !== "") && h470.endsWith(suffix474))) { t475 = true; break; }
}
t477 = t475;
}
t478 = t477;
}
if (t478) { t479 = true; break; }
}
if (!(t479)) { t481 = false; break; }
}
t483 = t481;
}
t484 = t483;
}
t485 = t484;
}
let t492 = t485;
if (t492) {
let t491 = !((mcpServerNames486 !== undefined));
if (!t491) {
let t490 = (o461.mcpServerNames !== undefined);
if (t490) {
let t488 = true;
for (let i489 = 0; i489 < mcpServerNames486.length; i489++) {
const n487 = mcpServerNames486[i489];
if (!(o461.mcpServerNames.includes(n487))) { t488 = false; break; }
}
t490 = t488;
}
t491 = t490;
}
t492 = t491;
}
let t499 = t492;
if (t499) {
let t498 = !((secretGrantNames493 !== undefined));
if (!t498) {
let t497 = (o461.secretGrantNames !== undefined);
if (t497) {
let t495 = true;
for (let i496 = 0; i496 < secretGrantNames493.length; i496++) {
const n494 = secretGrantNames493[i496];
if (!(o461.secretGrantNames.includes(n494))) { t495 = false; break; }
}
t497 = t495;
}
t498 = t497;
}
t499 = t498;
}
let t506 = t499;
if (t506) {
let t505 = !((toolSurfaceRefs500 !== undefined));
if (!t505) {
let t504 = (o461.toolSurfaceRefs !== undefined);
if (t504) {
let t502 = true;
for (let i503 = 0; i503 < toolSurfaceRefs500.length; i503++) {
const s501 = toolSurfaceRefs500[i503];
if (!(o461.toolSurfaceRefs.includes(s501))) { t502 = false; break; }
}
t504 = t502;
}
t505 = t504;
}
t506 = t505;
}
if (t506) { t507 = true; break; }
}
t509 = !(t507);
}
if (!(t509)) {
const related510 = [];
let count511 = 0;
for (let i512 = 0; i512 < capabilities454.length; i512++) {
if (i512 === i455) continue;
const other513 = capabilities454[i512];
if (((other513.decision === "deny") && (other513.capability === capability458))) {
if (count511++ < mostRelated) related510.push([0, `/capabilities/${i512}/decision`]);
}
}
broken(report, 48, 1, `/capabilities/${i455}/decision`, [capabilityId514], related510, count511);
}
const list516 = capabilities454.length <= 16 ? capabilities454 : equalIn(index515 ??= indexBy(capabilities454, (c0) => c0.capabilityId), capabilityId514);
let t518 = 0;
for (let i519 = 0; i519 < list516.length; i519++) {
const c517 = list516[i519];
if ((c517.capabilityId === capabilityId514) && ++t518 > 1) break;
}
if (!(t518 === 1)) {
const related520 = [];
let count521 = 0;
for (let i522 = 0; i522 < capabilities454.length; i522++) {
if (i522 === i455) continue;
const other523 = capabilities454[i522];
if ((other523.capabilityId === capabilityId514)) {
if (count521++ < mostRelated) related520.push([0, `/capabilities/${i522}/capabilityId`]);
}
}
broken(report, 53, 1, `/capabilities/${i455}/capabilityId`, [capabilityId514], related520, count521);
}
}
}
if (mcpServers524 !== undefined) {
for (let i525 = 0; i525 < mcpServers524.length; i525++) {
const item526 = mcpServers524[i525];
const name528 = item526?.name;
const list529 = mcpServers524.length <= 16 ? mcpServers524 : equalIn(index527 ??= indexBy(mcpServers524, (s0) => s0.name), name528);
let t531 = 0;
for (let i532 = 0; i532 < list529.length; i532++) {
const s530 = list529[i532];
if ((s530.name === name528) && ++t531 > 1) break;
}
if (!(t531 === 1)) {
const related533 = [];
let count534 = 0;
for (let i535 = 0; i535 < mcpServers524.length; i535++) {
if (i535 === i525) continue;
const other536 = mcpServers524[i535];
if ((other536.name === name528)) {
if (count534++ < mostRelated) related533.push([0, `/mcpServers/${i535}/name`]);
}
}
broken(report, 54, 1, `/mcpServers/${i525}/name`, [name528], related533, count534);
}
}
}
if (name537 !== undefined) {
if (!isOrdinary26(name537)) checkText25(report, name537, 1, `/name`);
}
if (description539 !== undefined) {
if (!isOrdinary26(description539)) checkText25(report, description539, 1, `/description`);
}
if (capabilities454 !== undefined) {
for (let i541 = 0; i541 < capabilities454.length; i541++) {
const item542 = capabilities454[i541];
const capability543 = item542?.capability;
const decision544 = item542?.decision;
const commands546 = item542?.commands;
const mcpServerNames569 = item542?.mcpServerNames;
if (!(((((capability543 !== "exec-shell") || (decision544 !== "allow")) || !((executionPlane545 !== undefined))) || (executionPlane545 === "container")))) {
broken(report, 57, 1, `/capabilities/${i541}/decision`, [executionPlane545], [[0, `/executionPlane`]]);
}
if (commands546 !== undefined) {
for (let i547 = 0; i547 < commands546.length; i547++) {
const item548 = commands546[i547];
const words549 = item548?.words;
let t554 = (decision544 === "deny");
if (!t554) {
let t552 = false;
for (let i553 = 0; i553 < words549.length; i553++) {
const w550 = words549[i553];
if (pattern551.test(lowerAscii(w550))) { t552 = true; break; }
}
t554 = !(t552);
}
if (!(t554)) {
broken(report, 50, 1, `/capabilities/${i541}/commands/${i547}`);
}
let t559 = (((decision544 !== "allow") || !((executionPlane545 !== undefined))) || (executionPlane545 === "container"));
if (!t559) {
let t557 = false;
for (let i558 = 0; i558 < words549.length; i558++) {
const w555 = words549[i558];
if (pattern556.test(lowerAscii(w555))) { t557 = true; break; }
}
t559 = !(t557);
}
if (!(t559)) {
broken(report, 51, 1, `/capabilities/${i541}/commands/${i547}`, [executionPlane545], [[0, `/executionPlane`]]);
}
let t564 = (decision544 === "deny");
if (!t564) {
let t562 = false;
for (let i563 = 0; i563 < words549.length; i563++) {
const w560 = words549[i563];
if (pattern561.test(lowerAscii(w560))) { t562 = true; break; }
}
t564 = !(t562);
}
if (!(t564)) {
broken(report, 52, 1, `/capabilities/${i541}/commands/${i547}`);
}
let t567 = false;
for (let i568 = 0; i568 < words549.length; i568++) {
const w565 = words549[i568];
if (pattern566.test(w565)) { t567 = true; break; }
}
if (!(!(t567))) {
broken(report, 60, 1, `/capabilities/${i541}/commands/${i547}`);
}
}
}
if (mcpServerNames569 !== undefined) {
for (let i570 = 0; i570 < mcpServerNames569.length; i570++) {
const item571 = mcpServerNames569[i570];
let t578 = (mcpServers572 !== undefined);
if (t578) {
const list574 = mcpServers572.length <= 16 ? mcpServers572 : equalIn(index573 ??= indexBy(mcpServers572, (s0) => s0.name), item571);
let t576 = false;
for (let i577 = 0; i577 < list574.length; i577++) {
const s575 = list574[i577];
if ((s575.name === item571)) { t576 = true; break; }
}
t578 = t576;
}
if (!(t578)) {
broken(report, 58, 1, `/capabilities/${i541}/mcpServerNames/${i570}`, [item571]);
}
}
}
if (commands546 !== undefined) {
for (let i579 = 0; i579 < commands546.length; i579++) {
const item580 = commands546[i579];
const words581 = item580?.words;
if (words581 !== undefined) {
for (let i582 = 0; i582 < words581.length; i582++) {
const item583 = words581[i582];
if (!isOrdinary26(item583)) checkText25(report, item583, 1, `/capabilities/${i541}/commands/${i579}/words/${i582}`);
}
}
}
}
}
}
if (version585 !== undefined) {
const command586 = version585?.command;
const constraint611 = version585?.constraint;
let t588 = false;
for (let i589 = 0; i589 < command586.length; i589++) {
const w587 = command586[i589];
if (pattern551.test(lowerAscii(w587))) { t588 = true; break; }
}
let t593 = !(t588);
if (t593) {
let t591 = false;
for (let i592 = 0; i592 < command586.length; i592++) {
const w590 = command586[i592];
if (pattern561.test(lowerAscii(w590))) { t591 = true; break; }
}
t593 = !(t591);
}
let t597 = t593;
if (t597) {
let t595 = false;
for (let i596 = 0; i596 < command586.length; i596++) {
const w594 = command586[i596];
if (pattern566.test(w594)) { t595 = true; break; }
}
t597 = !(t595);
}
let t607 = t597;
if (t607) {
let t600 = false;
for (let i601 = 0; i601 < command586.length; i601++) {
const w598 = command586[i601];
if (pattern599.test(lowerAscii(w598))) { t600 = true; break; }
}
let t606 = !(t600);
if (!t606) {
let t604 = true;
for (let i605 = 0; i605 < command586.length; i605++) {
const w602 = command586[i605];
if (!(pattern603.test(lowerAscii(w602)))) { t604 = false; break; }
}
t606 = t604;
}
t607 = t606;
}
if (!(t607)) {
broken(report, 59, 1, `/version/command`);
}
if (command586 !== undefined) {
for (let i608 = 0; i608 < command586.length; i608++) {
const item609 = command586[i608];
if (!isOrdinary26(item609)) checkText25(report, item609, 1, `/version/command/${i608}`);
}
}
if (constraint611 !== undefined) {
if (!isOrdinary26(constraint611)) checkText25(report, constraint611, 1, `/version/constraint`);
}
}
if (mcpServers524 !== undefined) {
for (let i613 = 0; i613 < mcpServers524.length; i613++) {
const item614 = mcpServers524[i613];
const command615 = item614?.command;
const name620 = item614?.name;
const url624 = item614?.url;
let t619 = !((command615 !== undefined));
if (!t619) {
let t617 = false;
for (let i618 = 0; i618 < command615.length; i618++) {
const w616 = command615[i618];
if (pattern551.test(lowerAscii(w616))) { t617 = true; break; }
}
t619 = !(t617);
}
if (!(t619)) {
broken(report, 56, 1, `/mcpServers/${i613}/command`, [name620]);
}
if (command615 !== undefined) {
for (let i621 = 0; i621 < command615.length; i621++) {
const item622 = command615[i621];
if (!isOrdinary26(item622)) checkText25(report, item622, 1, `/mcpServers/${i613}/command/${i621}`);
}
}
if (url624 !== undefined) {
if (!isOrdinary26(url624)) checkText25(report, url624, 1, `/mcpServers/${i613}/url`);
}
}
}
if (executable626 !== undefined) {
const path627 = executable626?.path;
if (path627 !== undefined) {
if (!isOrdinary26(path627)) checkText66(report, path627, 1, `/executable/path`);
}
}
}

function checkAgentWorkspaceMount(root, report) {
const accessMode629 = root?.accessMode;
const source630 = root?.source;
const kind631 = source630?.kind;
const retentionPolicy632 = root?.retentionPolicy;
const cache633 = root?.cache;
const writeBack634 = cache633?.writeBack;
const description638 = root?.description;
const agentPath640 = root?.agentPath;
const maskedSubpaths642 = root?.maskedSubpaths;
if (!(((accessMode629 !== "browser-read-write-agent-read-only") || (kind631 === "host-path")))) {
broken(report, 13, 0, `/accessMode`, [kind631]);
}
if (!(((kind631 !== "tmpfs") || ((retentionPolicy632 !== undefined) && (retentionPolicy632 === "ephemeral"))))) {
broken(report, 19, 0, `/retentionPolicy`);
}
if (!((((!((cache633 !== undefined)) || !((writeBack634 !== undefined))) || (writeBack634 !== "shared")) || (accessMode629 === "read-write")))) {
broken(report, 25, 0, `/cache/writeBack`, [accessMode629]);
}
if (source630 !== undefined) {
const kind635 = source630?.kind;
const path636 = source630?.path;
if (!((((kind635 !== "machine-path") || !((path636 !== undefined))) || !(pattern137.test(path636))))) {
broken(report, 16, 0, `/source/path`, [path636]);
}
if (path636 !== undefined) {
if (!isOrdinary26(path636)) checkText39(report, path636, 0, `/source/path`);
}
}
if (description638 !== undefined) {
if (!isOrdinary26(description638)) checkText25(report, description638, 0, `/description`);
}
if (agentPath640 !== undefined) {
if (!isOrdinary26(agentPath640)) checkText66(report, agentPath640, 0, `/agentPath`);
}
if (maskedSubpaths642 !== undefined) {
for (let i643 = 0; i643 < maskedSubpaths642.length; i643++) {
const item644 = maskedSubpaths642[i643];
if (!isOrdinary26(item644)) checkText39(report, item644, 0, `/maskedSubpaths/${i643}`);
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
    '{"id":"mount/protected-place","severity":"error","message":["\'","\' is a place that the agent may not write, and the access is \'","\'."],"why":"Whoever writes a git hook, an editor task or an agent setting runs code on the host; a mount of its own must not open what `protectedPaths` protects.","fix":"Mount the place `read-only`, or leave the mount out; name the git directory of a linked working tree in `planes.worktree.gitDir`."}',
    '{"id":"mount/protected-target","severity":"error","message":["The mount covers \'","\', a place that the agent may not write, and its access is \'","\'."],"why":"What covers a git hook, an editor task or an agent setting takes its place, and the agent can write it.","fix":"Mount it somewhere else, or give it the access `read-only`."}',
    '{"id":"mount/shared-cache-access","severity":"error","message":["Writes are shared with all who use the cache, and the access is \'","\'."],"why":"Writes that nobody may make cannot be shared; one of the two statements is wrong.","fix":"Set `writeBack` to `overlay`, or ask for `read-write`."}',
    '{"id":"mount/target-taken","severity":"error","message":["Another mount appears at \'","\' too."],"why":"One of the two would hide the other, and which one depends on the engine.","fix":"Give each mount an `agentPath` of its own.","related":["The other mount."]}',
    '{"id":"mount/transport","severity":"error","message":["The transport \'","\' cannot carry a source of kind \'","\' under "," on ","."],"why":"Each hypervisor has its own ways to share a folder, and volumes and memory have theirs.","fix":"Leave `transport` out, or name one that the provider has.","related":["The provider of the machine."]}',
    '{"id":"mount/unknown-root","severity":"error","message":["The path allowlist has no root \'","\'."],"why":"A folder of the host crosses only through a root that the user has put on the allowlist.","fix":"Name a root of `planes.host.pathAllowlist`, or add one."}',
    '{"id":"mount/unmasked","severity":"error","message":["What one mount masks, another one shows: ","."],"why":"A folder that is mounted twice is hidden only as far as both mounts hide it.","fix":"Mask the same places in both, choose folders that lie beside each other, or leave one of the mounts out."}',
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
    '{"id":"tool/bypass-flag","severity":"error","message":["The command switches off the checks of an agent."],"why":"An agent that is started without its own checks is governed by no tool surface.","fix":"Remove the option, or deny the command."}',
    '{"id":"tool/command-outside-container","severity":"error","message":["A command that runs any other one is allowed without a question, and the tool runs on the plane \'","\'."],"why":"A shell, an interpreter, what starts other programs, or a client of the container engine reaches in the machine what the container is there to keep apart.","fix":"Run the tool in the container, name the program that is meant, or let the tool ask.","related":["Where the tool runs."]}',
    '{"id":"tool/command-raises-rights","severity":"error","message":["The command raises rights, or enters the namespaces of others."],"why":"No command raises the rights of the container\'s user, and none enters the namespaces of others: a capability that says so is void, or the container is not what the profile says.","fix":"Name the program without it, or deny the command."}',
    '{"id":"tool/duplicate-capability-id","severity":"error","message":["Another capability has the id \'","\' too."],"why":"Decisions and evidence speak of capabilities by id.","fix":"Give each capability an id of its own.","related":["A capability of that id."]}',
    '{"id":"tool/duplicate-server","severity":"error","message":["Another server is called \'","\' too."],"why":"Capabilities name the servers that may be called.","fix":"Give each server a name of its own.","related":["A server of that name."]}',
    '{"id":"tool/native-mode","severity":"error","message":["\'","\' of "," is not what \'","\' says."],"why":"The tool follows its own setting: a document that says something else misleads whoever reviews it.","fix":"Set `approvalMode` to what the setting comes down to, or change the setting.","related":["What the surface says."]}',
    '{"id":"tool/server-bypass-flag","severity":"error","message":["The command of the server \'","\' switches off the checks of an agent."],"why":"An agent that is started without its own checks is governed by no tool surface.","fix":"Remove the option."}',
    '{"id":"tool/shell-outside-container","severity":"error","message":["A shell is allowed without a question, and the tool runs on the plane \'","\'."],"why":"A shell in the machine reaches what the container is there to keep apart.","fix":"Run the tool in the container, or let it ask before it starts a shell.","related":["Where the tool runs."]}',
    '{"id":"tool/unknown-server","severity":"error","message":["The surface has no server called \'","\'."],"why":"A server that is not described is reached nobody knows how.","fix":"Describe the server in `mcpServers`, or correct the name."}',
    '{"id":"tool/version-command","severity":"error","message":["The command that asks for the version runs something else."],"why":"It runs at every launch, before anything is governed: a shell, an interpreter or what starts other programs may be asked for its own version and for nothing else.","fix":"Name the program, and the option that prints its version."}',
    '{"id":"tool/wildcard-word","severity":"error","message":["A word of the command is a wildcard or blank."],"why":"Words are compared one by one and read by no shell: what looks like a pattern matches nothing, and a reviewer takes it for everything.","fix":"Write the words that are meant; what follows them is free in any case."}',
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
