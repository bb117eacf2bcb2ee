// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import { surely } from "../automaton.ts";
import { once } from "../once.ts";
import { lazy } from "../pattern.ts";
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, mostRelated, prefixesIn } from "../rules/support.ts";
import { cachesInsideCode, notComposed, overlappingRoots, overlappingSources, unmaskedSources } from "../rules/functions.ts";

const pattern23 = /* @__PURE__ */ lazy(() => "(?:^|[^A-Za-z0-9])(?:/Users/|[A-Za-z]:[^A-Za-z0-9]Users[^A-Za-z0-9])[A-Za-z0-9]|(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|[.]sock(?:et)?(?:[^A-Za-z0-9]|$)|/[.]ssh/|/id_(?:rsa|dsa|ecdsa|ed25519)|npipe:|(?:^|[^0-9A-Za-z:])[Ff](?:[Ee]80|[CDcd][0-9A-Fa-f]{2}):[0-9A-Fa-f:]|(?:^|//|[^A-Za-z0-9._/-])(?:[A-Za-z0-9-]+[.])+(?:local|lan)[.]*(?:[^A-Za-z0-9._-]|$)|(?:^|[^0-9.])(?:10[.][0-9]{1,3}|192[.]168|169[.]254|100[.](?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])|172[.](?:1[6-9]|2[0-9]|3[01]))[.][0-9]{1,3}[.][0-9]{1,3}(?:[^0-9.]|[.][^0-9]|$|[.]$)");
const checkText25 = (report, text, plane, place) => {
if (!(!(pattern23.test(text)))) {
broken(report, 47, plane, `${place}`);
}
for (const found24 of notComposed({ this: text })) {
broken(report, 48, plane, `${place}` + found24.pointer, [found24.found], found24.related, found24.count);
}
};
const isOrdinary26 = /* @__PURE__ */ surely(
  () => "### ##$##$$#%%#'&#*'#/(#@)#/*#/+#/,#/-#/.#//#/0#/1#?2#K9#d;#d=#(>#[?P[@#[AP[BP[CP_D#eE%/FPdG#dHPdI#dJ#dK%3L#dM%5N#dO%8P#dQPdR#dS%9T#dUPd $#$ $#$%#$ $#$(#,B%FI%IO%N $#$$#$'#((#()#(*#(+#(,#(-#(.#(/#(0#(2$+9$A;$A>$2?Q2@$2AQ2BQ2CQ3D$DE$QFQAG$AHQAI$AJ$AK$VL$AM$XN$AO$[P$AQQAR$AS$bT$AUQA $#(%#$(#jO%$ $#(B$@ $#)%#$&#'<&eF%w $#(O&a $#)&#$'#q(#q)#q*#q+#q,#q-#q.#q/#q0#q9#z>Pr?Pr@#rAPrBPrCPrD#zE#zFPzG#zHPzI#zJ#zK#|L#zM#zN#zOPzP#zQPzR#zS#zT#zUPz $#+<$; $#$%&o&##<&VF&[ $#&&&p'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$9#H>PG?PG@#GAPGBPGCPGD#HE#HFPHG#HHPHI#HJ#HK#JL#HM#HN#HOPHP#HQPHR#HS#HT#HUPH $#01#$ $#$'#$(&K)#$*#$+#$,#$-#$.#$/#$0#$2&P>&R?SR@&RASRBSRCSR $#0'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>SI?SI@&IASIBSICSI $#01#$ $#$'#$(&?)#$*#$+#$,#$-#$.#$/#$0#$2&D>&F?SF@&FASFBSFCSF $#0'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S=?S=@&=AS=BS=CS= $#01#$ $#$'#$(&3)#$*#$+#$,#$-#$.#$/#$0#$2&8>&:?S:@&:AS:BS:CS: $#0'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S1?S1@&1AS1BS1CS1 $#01#$ $#$'#$(&')#$*#$+#$,#$-#$.#$/#$0#$2&,>&.?S.@&.AS.BS.CS. $#0'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S%?S%@&%AS%BS%CS% $#01#$ $#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$2%|>%}?R}@%}AR}BR}CR} $#0'&U(&U)&U*&U+&U,&U-&U.&U/&U0&U>SU?SU@&UASUBSUCSU $#$CP? $#0'#$-#0.%K0%L $#1%#$'%$ $#''#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#0%#$'%u(%u)%u*%u+%u,%u-%u.%u/%u0%u $#''#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#0%#$'%q(%q)%q*%q+%q,%q-%q.%q/%q0%q $#''#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ ##H%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#% ##I'&X(&X)&X*&X+&X,&X-&X.&X/&X0&X ##H'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ ##H'&W(&W)&W*&W+&W,&W-&W.&W/&W0&W $#0(#$1#48%f:%h;%h $#A1&V $#10#$ $#1%#$ $#')#$ $#0,#$ $#1+#$ $#1%&d $#1(&k $#0'&L(&^)&L*&L+&L,&L-&L.&L/&L0&L>P$?P$@#$AP$BP$CP$ $#0(&i $#UM#$ $#UF#$ $#UM#$ $#UB#$ $#T1&9 $#T1#$ $#@##$$%;%%<&%C1%R=%S $#$<%2 $#]@#$AP$BR/ $#1'#$($_)#$*#$+#$,#$-#$.#$/#$0#$>R*?R*@%*AR*BR*CR* $#1'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>Q]?Q]@$]AQ]BQ]CQ] $#01#$ $#$'&1(&1)&1*&1+&1,&1-&1.&1/&10&11&1>S1?S1@&1AS1BS1CS1 $#U1&k $#eE#$F#'I$C $#UL#$M#$N#$O#$Q#$ $#U=#$ $#i#&.$&2%&3&&41&I=&2 $#UP#$ $#UE#$ $#UQ#$ $#U?#$ $#V=#$ $#)M$5 $#-'#$-#1.$-0$. $#-%#$'#L1&3 $#*'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#-%#$'$0($0)$0*$0+$0,$0-$0.$0/$00$0 $#*'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#-%#$'$,($,)$,*$,+$,,$,-$,.$,/$,0$, $#*'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ ##w%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#% ##x'&'(&')&'*&'+&',&'-&'.&'/&'0&' ##w'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ ##w'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#-1&) $#{(#$ $#p1&' $#{0#$ $#{%#$ $#*)#$ $#-,#$ $#{+#$ $#{%&c $#-'%v(&^)%v*%v+%v,%v-%v.%v/%v0%v>P$?P$@#$AP$BP$CP$ $#-(&j $$)M#$ $$)F#$ $$)M#$ $$)B#$ $#|1%f $#|1&D8#$:#';#' $$)U#$ $$)>#$ $#i$%b&%m=%b $$)8#$ $$)2#$ $#-'%_(%_)%_*%_+%_,%_-%_.%_/%_0%_2%_3%_4%_5%_6%_7%_8%_9%_:%_;%_<%_ $#|1&= $$7@#$AP$BPg $#{'#$(#')#$*#$+#$,#$-#$.#$/#$0#$>Pb?Pb@#bAPbBPbCPb $#{'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>P%?P%@#%AP%BP%CP% $#-1&? $#|1&> $$:'#$-#R.#S0#X $#q1&< $#{%#$ $#*(#$-#'.#(/#(0#( $#-'#$(#$)#% $$''&W(&W)&W*&W,&W-&W.&W/&W0&W $$B/&N0&N $$B'&M(&M)&M*&M1%n $$B1%m $$)1&. $$7T#$ $$)9&] $$FE#$F#&I#+ $$)L#$M#$N#$O#$Q#$ $$)=&4 $$)P#$ $$)E#$ $$)Q#$ $$)?#$ $$*=&5 $$)M#$ $$)>#$ $$*P#$ $$)$#$ $$3&%G $$FR#$ $$)?#$O#& $$*%#$ $$U%%@ $$)%&q $$FM#$ $$,J&a $$FT#$ $$)M#$ $$)F&g $$FH&fL#$ $$)@#$ $$*H#$ #$)#%1$%1%%1&%11%1=%1B#$ $$*P#$ #$dB&6 $$FL#$ $$)S#$ $$)>#$?#$B#$L#&M#&N#&O#& $$*$#$ $#i$%* $$)$&q $$#1%i $$;)#$ $#{%#$ $#*(#$)&G*#% $$D+%|,%| $#-'&((&( $$;)#$ $#{%#$ $#*(#$ $#--#$ $#{/&# $$:(#$ $#p1%] $#{)&g $#{)&k $#|/#$ $#{'&0 $#q%%j'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#{%%i $$B%%f $$^>#$ $$*P#$ $$)=#$ $#i=$l $$FH&A $#UM#$ $#U>#$ $#VP#$ $#U$#$ $$U%$j $#eR#$ $#U?#$O#% $#V%&> $#U%&= $#eM#$ $#XJ%I $#eT#$ $#UM#$ $#UF&h $#eH&g $#eL#$ $#US#$ $#U>#$?#$B#$L#&M#&N#&O#& $#V$#$ $$k%$Z $#U$&q $#T1%: $#b'#$-#>.#?0#D $#B1%8 $#1%#$ $#'(#$-#'.#(/#(0#( $#0'#$(#$)#% $#R'%$(%$)%$*%$,%$-%$.%$/%$0%$ $%F/$[0$[ $%F'$Z($Z)$Z*$Z1$j $%F1$i $#]T#$ $#U9#$ $$3%$L $#e>#$L#. $#VK#$ ##W#$E%#$&$E1$E ##'#$D%#$&$D1$D ##(#$C%##&$C1$C $%9L#$ $#U@#$ $#VH#$ #%O$$?%$?=$?B#$M$r $#VP#$ #%UB$q $#U@#$ $#V>#$ $#TI#$ #%OM$l $#N1$y $#c)#$ $#1%#$ $#'(#$)&[*#% $%H+$B,$B $#0'$d($d $#c)#$ $#1%#$ $#'(#$ $#0-#$ $#1/$_ $#b(#$ $#A1$m $#1)&g $#1)&k $#T/#$ $#1'$h $#eO#$ $#UB#$ $#VN#$ $#UO#$ $#h##$$#%%#$&#&1#$ $#i$$%%$' $%>$$$ $#i%$)&$, $#&<&j $#(<#$ $$FO#$ $$)B#$ $$*N#$ $$)O#$ $$K#&i$$_%#$&&k1&i $#i%#x $#+<&l $$FA#$ $$*=#$ $#)A#$B#&N#. $$7O#$ $$)>#m $$7@#$A#& $#|A#$ $#|O&o $#|)#$ $#{,#$ $#{,#$ $#{(#$ $#{0#e $$FO&i $#@<&R $#)<&[ $#UU#$ $#U>&. $#U8#$ $#U2#$ $#?7#]8#]9#]:#];#]<#]>$3?$3@$3A$3B$3C$3 $#1%$%'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$ $#1%$$ $%F%#| $#?1$88&j:&l;&l $#?1$7 $#=($& $#<'#$-#%.#&0#' $#B1#p $#=0$% $#=)&3 $#=)&7 $#<(#$1$08&b:&d;&d $#A1#k $#<(&q1$. $#:(#x $#9'#$-#%.#&0#' $#B1#d $#:0#w $#:)&* $#:)&. $#9(#$1$'8&X:&Z;&Z $#A1#_ $#9(&q1$% $#7(#o $#6'#$-#%.#&0#' $#B1#W $#70#n $#7)%| $#7)&% $#6(#$1#y8&O:&Q;&Q $#A1#R $#6(&q1#w $#4(#f $#3'#$-#%.#&0#' $#B1#K $#40#e $#4)%s $#4)%w $#3(#$1#p8&F:&H;&H $#A1#F $#3(&q1#n $#eO#$ $#UB#$ $#VN#$ $#UO#$ $#U&&% $#eA#$ $#V=&/ $$aO#$ $$)E#$ $$)&#) $$FO#$ $$)B#$ $$*N#$ $$)O#$ $$)&%v #############$%&'()*+,-./01######2344567789:7777777;7<77777####=#>?@ABCDEFGHIJKLMGNOPQRGSTU####",
);
const pattern38 = /* @__PURE__ */ lazy(() => "(?:^|[^A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20}|glpat-[A-Za-z0-9_-]{16}|sk-[A-Za-z0-9_-]{40}|xox[abeoprs]-[A-Za-z0-9-]{10}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30}|npm_[A-Za-z0-9]{30}|pypi-[A-Za-z0-9_-]{30}|hv[sb][.][A-Za-z0-9_-]{20})|[A-Za-z0-9_-]{10}[.]eyJ[A-Za-z0-9_-]{10}");
const checkText39 = (report, text, plane, place) => {
for (const found37 of notComposed({ this: text })) {
broken(report, 48, plane, `${place}` + found37.pointer, [found37.found], found37.related, found37.count);
}
if (!(!(pattern38.test(text)))) {
broken(report, 49, plane, `${place}`);
}
};
const checkText44 = (report, text, plane, place) => {
if (!(!(pattern38.test(text)))) {
broken(report, 49, plane, `${place}`);
}
};
const checkText66 = (report, text, plane, place) => {
for (const found65 of notComposed({ this: text })) {
broken(report, 48, plane, `${place}` + found65.pointer, [found65.found], found65.related, found65.count);
}
};
const pattern139 = /* @__PURE__ */ lazy(() => "^[A-Z]:/");
const words159 = [".git/hooks", ".git/config", ".vscode", ".idea", ".devcontainer", ".mcp.json", ".claude", ".codex"];
const pattern219 = /* @__PURE__ */ lazy(() => "^/(?:gnu|library/developer/commandlinetools|linuxbrew|nix/store|opt/(?:anaconda3|android-sdk|cni|conda|(?:cuda|rocm)[^/]*|google|homebrew|hostedtoolcache|intel|java|local|microsoft|miniconda3|miniforge3|nvidia|pkg|ros|toolchains|x11|[^/]+/(?:bin|libexec|sbin))|usr/(?:include|lib|local/(?:cuda[^/]*|go|include))|var/cache/(?:apt|dnf|pacman))/");
const pattern220 = /* @__PURE__ */ lazy(() => ":/(?:anaconda3|cygwin|cygwin64|ghcup|hostedtoolcache|laragon/bin|mingw|mingw64|miniconda3|miniforge3|msys64|nvm4w|program files [(]x86[)]/windows kits|qt|strawberry|texlive|vcpkg|xampp/(?:apache|php)|(?:python|rtools|ruby)[0-9]+|ruby[0-9]+-x64)/");
const pattern221 = /* @__PURE__ */ lazy(() => ":/(?:msys64/mingw-packages|vcpkg/downloads)/");
const words223 = [".git/hooks/", ".git/config/", "/.vscode/", "/.idea/", "/.devcontainer/", "/.mcp.json/", "/.claude/", "/.codex/"];
const pattern228 = /* @__PURE__ */ lazy(() => "/[.]git/[a-z0-9-]+/worktrees/");
const words248 = ["/.git/", "/.vscode/", "/.idea/", "/.devcontainer/", "/.mcp.json/", "/.claude/", "/.codex/"];
const pattern271 = /* @__PURE__ */ lazy(() => "~/(?:[.]asdf/installs|[.]elan/toolchains|[.]ghcup/ghc|[.]local/share/(?:fnm|mise/installs|uv)|[.]nvm/versions|[.]proto/tools|[.]pyenv/versions|[.]rbenv/versions|[.]rustup/toolchains|[.]rye/toolchains|[.]sdkman/candidates|[.]volta/tools|appdata/roaming/uv|fvm|[.]gradle/(?:jdks|wrapper)|[.]konan|[.]krew/store|[.]m2/wrapper|[.]mix/archives|(?:[.]npm|appdata/(?:local|roaming)/npm-cache)/_npx|[.]sbt/boot|[.]terraform[.]d/plugin-cache|[.]gem/ruby|[.]local/share/(?:gem|virtualenvs)|[.]virtualenvs|anaconda3|mambaforge|micromamba|miniconda3|miniforge3|node_modules|perl5|r/(?:win-library|x86_64-pc-linux-gnu-library)|(?:[.]|appdata/local/|library/)arduino15/packages|[.]espressif/tools|[.]platformio/packages|android/sdk|(?:appdata/local|library)/android/sdk|flutter|google-cloud-sdk|[.]local/share/nvim|bin|go/bin|scoop/(?:apps|shims)|(?:[.]cache|appdata/local|library/caches)/(?:bazelisk|cypress|electron|hatch|ms-playwright|node|pre-commit|prisma|puppeteer|selenium))/");
const wordSet272 = /* @__PURE__ */ new Set(["~/.npm", "~/android", "~/appdata/local/npm-cache", "~/appdata/roaming/npm-cache", "~/go", "~/r"]);
const pattern273 = /* @__PURE__ */ lazy(() => "~/(?:[.]bun/install/cache|[.]bundle/cache|[.]cabal|[.]cache|[.]cargo/(?:git|registry)|[.]composer/cache|[.]conan/data|[.]conan2/p|[.]conda/pkgs|[.]coursier/cache|[.]dub/packages|[.]gradle/caches|[.]hex/packages|[.]ivy2|[.]julia|[.]local/share/pnpm/store|[.]m2/repository|[.]nimble/pkgs2|[.]npm|[.]nuget/packages|[.]pub-cache|[.]swiftpm/cache|[.]yarn|appdata/local|appdata/roaming/npm-cache|go/pkg|library/caches|library/developer/xcode/deriveddata|library/pnpm/store)/");
const pattern375 = /* @__PURE__ */ lazy(() => "^[*][.](?:ac|asso|biz|co|com|ed|edu|firm|gen|go|gob|gouv|gov|govt|gub|ind|info|ltd|me|mil|muni|net|ne|nhs|nic|nom|or|org|plc|police|press|sch|school|web)[.][a-z]{2}$");
const pattern376 = /* @__PURE__ */ lazy(() => "[.](?:amazonaws[.]com|amazonaws[.]com[.]cn|windows[.]net|azure[.]com|azure[.]net|googleapis[.]com|oraclecloud[.]com|aliyuncs[.]com|myqcloud[.]com|backblazeb2[.]com|linodeobjects[.]com|r2[.]cloudflarestorage[.]com)$");
const wordSet377 = /* @__PURE__ */ new Set(["*.github.io", "*.gitlab.io", "*.pages.dev", "*.workers.dev", "*.vercel.app", "*.netlify.app", "*.herokuapp.com", "*.web.app", "*.firebaseapp.com", "*.appspot.com", "*.run.app", "*.fly.dev", "*.onrender.com", "*.railway.app", "*.azurewebsites.net", "*.cloudapp.net", "*.cloudfront.net", "*.elasticbeanstalk.com", "*.digitaloceanspaces.com", "*.ondigitalocean.app", "*.r2.dev", "*.surge.sh", "*.glitch.me", "*.repl.co", "*.ngrok.io", "*.ngrok.app", "*.ngrok-free.app", "*.trycloudflare.com", "*.loca.lt", "*.readthedocs.io", "*.blogspot.com", "*.wordpress.com", "*.githubusercontent.com", "*.duckdns.org", "*.deno.dev", "*.deno.net", "*.azureedge.net", "*.azurefd.net", "*.azurecontainer.io", "*.azurecontainerapps.io", "*.azurestaticapps.net", "*.azurecr.io", "*.azure-api.net", "*.trafficmanager.net", "*.servicebus.cloudapi.net", "*.awsapprunner.com", "*.lambda-url.aws", "*.on.aws", "*.cloudfunctions.net", "*.translate.goog", "*.usercontent.goog", "*.googleusercontent.com", "*.codespaces.githubpreview.dev", "*.github.dev", "*.app.github.dev", "*.githubpreview.dev", "*.gitpod.io", "*.replit.app", "*.replit.dev", "*.stackblitz.io", "*.webcontainer.io", "*.codesandbox.io", "*.csb.app", "*.netlify.com", "*.now.sh", "*.render.com", "*.up.railway.app", "*.bitbucket.io", "*.gitbook.io", "*.hf.space", "*.streamlit.app", "*.modal.run", "*.koyeb.app", "*.cyclic.app", "*.myshopify.com", "*.weebly.com", "*.wixsite.com", "*.webflow.io", "*.framer.app", "*.carrd.co", "*.notion.site", "*.hashnode.dev", "*.supabase.co", "*.firebaseio.com", "*.nhost.run", "*.convex.cloud", "*.convex.site", "*.val.run", "*.pipedream.net", "*.ngrok.dev", "*.ngrok-free.dev", "*.serveo.net", "*.localtunnel.me", "*.pinggy.link", "*.pinggy.io", "*.bore.pub", "*.tunnelmole.net", "*.zrok.io", "*.dyndns.org", "*.no-ip.org", "*.ddns.net", "*.hopto.org", "*.zapto.org", "*.sytes.net", "*.dynu.net", "*.freeddns.org", "*.mooo.com", "*.afraid.org", "*.nsupdate.info", "*.dedyn.io", "*.desec.io", "*.eu.org", "*.uk.com", "*.us.com", "*.de.com", "*.eu.com", "*.gb.net", "*.in.net", "*.jpn.com", "*.br.com", "*.cn.com", "*.za.com", "*.blogspot.co.uk", "*.tumblr.com", "*.substack.com", "*.medium.com", "*.hubspotpagebuilder.com", "*.webhook.site", "*.requestbin.net", "*.oast.fun", "*.oast.pro", "*.oast.live", "*.oast.site", "*.interact.sh", "*.burpcollaborator.net", "*.platform.sh", "*.platformsh.site", "*.scw.cloud", "*.clever-cloud.com", "*.cleverapps.io", "*.vultrobjects.com", "*.wasabisys.com", "*.b-cdn.net", "*.fastly.net", "*.edgesuite.net", "*.akamaized.net", "*.stormkit.dev", "*.edgecompute.app", "*.fastly-edge.com"]);
const wordSet459 = /* @__PURE__ */ new Set(["codex untrusted", "codex on-request", "codex on-failure", "codex never", "claude-code default", "claude-code manual", "claude-code acceptEdits", "claude-code auto", "claude-code dontAsk", "openclaw always", "openclaw on-miss", "goose approve", "goose smart_approve", "goose chat", "goose auto"]);
const wordSet460 = /* @__PURE__ */ new Set(["codex untrusted ask", "codex on-request ask-on-risk", "codex on-failure ask-on-risk", "codex never auto-in-sandbox", "claude-code default ask", "claude-code manual ask", "claude-code acceptEdits ask-on-risk", "claude-code auto auto-in-sandbox", "claude-code dontAsk deny", "openclaw always ask", "openclaw on-miss ask-on-risk", "goose approve ask", "goose smart_approve ask-on-risk", "goose chat deny", "goose auto auto-in-sandbox"]);
const pattern558 = /* @__PURE__ */ lazy(() => "(?:^|=)(?:--(?:allow-)?dangerously-[a-z-]+|--yolo|--full-auto|--yes-always|--allow-all-tools|--allow-all-paths|yolo|danger-full-access|bypasspermissions)(?:=|$)");
const pattern563 = /* @__PURE__ */ lazy(() => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby|buildah|crictl|ctr|docker|kubectl|limactl|nerdctl|podman)(?:[.]exe)?$");
const pattern568 = /* @__PURE__ */ lazy(() => "(?:^|[^a-z0-9_.-])(?:chroot|doas|gsudo|nsenter|pkexec|run0|runas|su|sudo|systemd-run|unshare|wsl)(?:[.]exe)?$");
const pattern573 = /* @__PURE__ */ lazy(() => "^[*? ]+$");
const pattern606 = /* @__PURE__ */ lazy(() => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby)(?:[.]exe)?$");
const pattern610 = /* @__PURE__ */ lazy(() => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby|-v|--?version|version)(?:[.]exe)?$");

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
const host137 = planes78?.host;
const adapter138 = host137?.adapter;
const arch146 = host137?.arch;
const mounts154 = root?.mounts;
let index176;
const pathAllowlist196 = host137?.pathAllowlist;
let index197;
const worktree229 = planes78?.worktree;
const gitDir230 = worktree229?.gitDir;
const gitDirMountRef231 = gitDir230?.gitDirMountRef;
const commonDirMountRef232 = gitDir230?.commonDirMountRef;
const protectedPaths233 = worktree229?.protectedPaths;
let index239;
let index255;
const provider270 = machine79?.provider;
const deny421 = network115?.deny;
const allow432 = network115?.allow;
const agent446 = planes78?.agent;
const toolSurfaceRefs447 = agent446?.toolSurfaceRefs;
const planes76 = root?.planes;
const mounts188 = root?.mounts;
const network322 = root?.network;
const secrets378 = root?.secrets;
const name451 = root?.name;
const description453 = root?.description;
for (const found73 of cachesInsideCode({ root: root, this: root })) {
broken(report, 14, 0, `/mounts` + found73.pointer, [found73.found], found73.related, found73.count);
}
for (const found74 of overlappingSources({ root: root, this: root })) {
broken(report, 23, 0, `/mounts` + found74.pointer, [found74.found], found74.related, found74.count);
}
for (const found75 of unmaskedSources({ root: root, this: root })) {
broken(report, 30, 0, `/mounts` + found75.pointer, [found75.found], found75.related, found75.count);
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
if (!((path136.startsWith("~/") || ((adapter138 === "windows") === pattern139.test(path136))))) {
broken(report, 7, 2, `/planes/host/pathAllowlist/${i134}/path`, [path136, adapter138]);
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
if (!(((manager142 === "apple-container") ? (adapter138 === "macos") : ((manager142 === "wsl") ? (adapter138 === "windows") : ((manager142 !== "none") || (adapter138 === "linux")))))) {
broken(report, 9, 3, `/planes/machine/manager`, [adapter138, manager142], [[0, `/planes/host/adapter`]]);
}
if (!((((!((networkMode143 !== undefined)) || (networkMode143 === "user-mode")) || (provider144 === "wsl")) || ((manager142 !== "podman-machine") && !((networkMode143 === "mirrored" || networkMode143 === "consomme")))))) {
broken(report, 10, 3, `/planes/machine/networkMode`, [manager142, provider144, networkMode143]);
}
if (!(((provider144 === "applehv" || provider144 === "libkrun" || provider144 === "vz" || provider144 === "apple-container") ? (adapter138 === "macos") : ((provider144 === "wsl" || provider144 === "hyperv") ? (adapter138 === "windows") : ((adapter138 === "linux") || (((provider144 === "qemu") && (manager142 === "lima")) && (adapter138 === "macos"))))))) {
broken(report, 11, 3, `/planes/machine/provider`, [adapter138, provider144, manager142], [[0, `/planes/host/adapter`]]);
}
if (!(((!((rosetta145 !== undefined)) || !(rosetta145)) || (((adapter138 === "macos") && (arch146 === "arm64")) && (provider144 === "applehv" || provider144 === "vz" || provider144 === "apple-container"))))) {
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
broken(report, 63, 5, `/planes/worktree/gitDir/layout`, [layout152]);
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
broken(report, 66, 5, `/planes/worktree/protectedPaths`);
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
broken(report, 64, 5, `/planes/worktree/gitDir/commonDirMountRef`, [commonDirMountRef175]);
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
broken(report, 65, 5, `/planes/worktree/gitDir/gitDirMountRef`, [gitDirMountRef182]);
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
const path216 = source192?.path;
const cache217 = item190?.cache;
const writeBack218 = cache217?.writeBack;
const retentionPolicy222 = item190?.retentionPolicy;
const agentPath250 = item190?.agentPath;
const transport269 = item190?.transport;
const description315 = item190?.description;
const maskedSubpaths318 = item190?.maskedSubpaths;
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
if (!(((((!((accessMode191 === "read-write" || accessMode191 === "write-only-artifacts")) || !((path216 !== undefined))) || ((cache217 !== undefined) && (!((writeBack218 !== undefined)) || (writeBack218 === "overlay")))) || (!(pattern219.test((lowerAscii(path216) + "/"))) && !(pattern220.test((lowerAscii(path216) + "/"))))) || pattern221.test((lowerAscii(path216) + "/"))))) {
broken(report, 19, 0, `/mounts/${i189}/source/path`, [path216, accessMode191]);
}
if (!(((kind193 !== "tmpfs") || ((retentionPolicy222 !== undefined) && (retentionPolicy222 === "ephemeral"))))) {
broken(report, 20, 0, `/mounts/${i189}/retentionPolicy`);
}
let t247 = (!((accessMode191 === "read-write" || accessMode191 === "write-only-artifacts")) || !((path216 !== undefined)));
if (!t247) {
const text225 = (lowerAscii(path216) + "/");
let t226 = true;
for (let i227 = 0; i227 < words223.length; i227++) {
const place224 = words223[i227];
if (!((text225.split(place224).length === text225.split((place224 + "worktrees/")).length))) { t226 = false; break; }
}
let t246 = (t226 && (((!((lowerAscii(path216) + "/").includes("/.git/")) || pattern228.test(path216)) || ((gitDirMountRef231 !== undefined) && (gitDirMountRef231 === id207))) || ((commonDirMountRef232 !== undefined) && (commonDirMountRef232 === id207))));
if (t246) {
let t238 = !((protectedPaths233 !== undefined));
if (!t238) {
const text235 = (lowerAscii(path216) + "/");
let t236 = false;
for (let i237 = 0; i237 < protectedPaths233.length; i237++) {
const p234 = protectedPaths233[i237];
if (text235.includes((("/" + lowerAscii(p234)) + "/"))) { t236 = true; break; }
}
t238 = !(t236);
}
let t245 = t238;
if (!t245) {
const list240 = mounts154.length <= 16 ? mounts154 : prefixesIn(index239 ??= indexBy(mounts154, (m0) => lowerAscii(m0.source.path)), lowerAscii(path216));
const text242 = lowerAscii(path216);
let t243 = false;
for (let i244 = 0; i244 < list240.length; i244++) {
const m241 = list240[i244];
if ((((m241.pathClass === "code") && (m241.source.path !== undefined)) && isBelow(text242, lowerAscii(m241.source.path)))) { t243 = true; break; }
}
t245 = !(t243);
}
t246 = t245;
}
t247 = t246;
}
if (!(t247)) {
broken(report, 24, 0, `/mounts/${i189}/source/path`, [path216, accessMode191]);
}
let t254 = !((accessMode191 === "read-write" || accessMode191 === "write-only-artifacts"));
if (!t254) {
const text251 = (lowerAscii(agentPath250) + "/");
let t252 = true;
for (let i253 = 0; i253 < words248.length; i253++) {
const place249 = words248[i253];
if (!(!(text251.includes(place249)))) { t252 = false; break; }
}
t254 = t252;
}
let t260 = t254;
if (!t260) {
const list256 = mounts154.length <= 16 ? mounts154 : prefixesIn(index255 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath250);
let t258 = false;
for (let i259 = 0; i259 < list256.length; i259++) {
const m257 = list256[i259];
if (((m257.pathClass === "code") && isBelow(agentPath250, m257.agentPath))) { t258 = true; break; }
}
t260 = !(t258);
}
if (!(t260)) {
broken(report, 25, 0, `/mounts/${i189}/agentPath`, [agentPath250, accessMode191]);
}
if (!((((!((cache217 !== undefined)) || !((writeBack218 !== undefined))) || (writeBack218 !== "shared")) || (accessMode191 === "read-write")))) {
broken(report, 26, 0, `/mounts/${i189}/cache/writeBack`, [accessMode191]);
}
const list261 = mounts154.length <= 16 ? mounts154 : equalIn(index255 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath250);
let t263 = 0;
for (let i264 = 0; i264 < list261.length; i264++) {
const m262 = list261[i264];
if ((m262.agentPath === agentPath250) && ++t263 > 1) break;
}
if (!(t263 === 1)) {
const related265 = [];
let count266 = 0;
for (let i267 = 0; i267 < mounts154.length; i267++) {
if (i267 === i189) continue;
const other268 = mounts154[i267];
if (((other268.agentPath === agentPath250) && (other268.id !== id207))) {
if (count266++ < mostRelated) related265.push([0, `/mounts/${i267}/agentPath`]);
}
}
broken(report, 27, 0, `/mounts/${i189}/agentPath`, [agentPath250], related265, count266);
}
if (!((!((transport269 !== undefined)) || ((kind193 === "tmpfs") ? (transport269 === "tmpfs") : ((kind193 === "named-volume") ? (transport269 === "volume") : (((kind193 === "machine-path") || (provider270 === "none")) ? (transport269 === "bind") : ((provider270 === "wsl") ? (transport269 === "drvfs") : ((provider270 === "hyperv") ? (transport269 === "9p") : (((provider270 === "qemu") && (manager80 === "lima")) ? (transport269 === "9p" || transport269 === "reverse-sshfs" || transport269 === "virtiofs") : (transport269 === "virtiofs")))))))))) {
broken(report, 28, 0, `/mounts/${i189}/transport`, [transport269, kind193, manager80, provider270], [[0, `/planes/machine/provider`]]);
}
if (!((((!((accessMode191 === "read-write" || accessMode191 === "write-only-artifacts")) || !((path216 !== undefined))) || ((cache217 !== undefined) && (!((writeBack218 !== undefined)) || (writeBack218 === "overlay")))) || ((!(pattern271.test((lowerAscii(path216) + "/"))) && !(wordSet272.has(lowerAscii(path216)))) && ((cache217 !== undefined) || (!(pattern273.test((lowerAscii(path216) + "/"))) && !((lowerAscii(path216) + "/").includes("/.pnpm-store/")))))))) {
broken(report, 31, 0, `/mounts/${i189}/source/path`, [path216, accessMode191]);
}
const list274 = mounts154.length <= 16 ? mounts154 : prefixesIn(index255 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath250);
let t276 = true;
for (let i277 = 0; i277 < list274.length; i277++) {
const m275 = list274[i277];
if (!((((!(isBelow(agentPath250, m275.agentPath)) || (accessMode191 === m275.accessMode)) || (m275.accessMode === "read-write")) || ((accessMode191 === "read-only") && (m275.accessMode === "browser-read-write-agent-read-only"))))) { t276 = false; break; }
}
if (!(t276)) {
const related278 = [];
let count279 = 0;
for (let i280 = 0; i280 < mounts154.length; i280++) {
if (i280 === i189) continue;
const other281 = mounts154[i280];
if (isBelow(agentPath250, other281.agentPath)) {
if (count279++ < mostRelated) related278.push([0, `/mounts/${i280}/accessMode`]);
}
}
broken(report, 32, 0, `/mounts/${i189}/accessMode`, [agentPath250, accessMode191], related278, count279);
}
let t286 = !((allowlistRootId195 !== undefined));
if (!t286) {
const list282 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId195);
let t284 = true;
for (let i285 = 0; i285 < list282.length; i285++) {
const r283 = list282[i285];
if (!(((((r283.rootId !== allowlistRootId195) || (accessMode191 === r283.maxAccess)) || (r283.maxAccess === "read-write")) || ((accessMode191 === "read-only") && (r283.maxAccess === "browser-read-write-agent-read-only"))))) { t284 = false; break; }
}
t286 = t284;
}
if (!(t286)) {
const related287 = [];
let count288 = 0;
for (let i289 = 0; i289 < pathAllowlist196.length; i289++) {
const other290 = pathAllowlist196[i289];
if (((allowlistRootId195 !== undefined) && (other290.rootId === allowlistRootId195))) {
if (count288++ < mostRelated) related287.push([0, `/planes/host/pathAllowlist/${i289}/maxAccess`]);
}
}
broken(report, 33, 0, `/mounts/${i189}/accessMode`, [accessMode191, allowlistRootId195], related287, count288);
}
if (source192 !== undefined) {
const kind291 = source192?.kind;
const path292 = source192?.path;
const allowlistRootId293 = source192?.allowlistRootId;
if (!((((kind291 !== "machine-path") || !((path292 !== undefined))) || !(pattern139.test(path292))))) {
broken(report, 16, 0, `/mounts/${i189}/source/path`, [path292]);
}
if (!(((((kind291 !== "host-path") || !((path292 !== undefined))) || path292.startsWith("~/")) || ((adapter138 === "windows") === pattern139.test(path292))))) {
broken(report, 18, 0, `/mounts/${i189}/source/path`, [path292, adapter138]);
}
if (!(((kind291 !== "machine-path") || (manager80 !== "none")))) {
broken(report, 21, 0, `/mounts/${i189}/source/kind`, [], [[0, `/planes/machine/manager`]]);
}
let t304 = (!((path292 !== undefined)) || !((allowlistRootId293 !== undefined)));
if (!t304) {
let t303;
if ((adapter138 === "linux")) {
const list294 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId293);
let t296 = true;
for (let i297 = 0; i297 < list294.length; i297++) {
const r295 = list294[i297];
if (!(((r295.rootId !== allowlistRootId293) || isAtOrBelow(path292, r295.path)))) { t296 = false; break; }
}
t303 = t296;
} else {
const list298 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId293);
const text300 = lowerAscii(path292);
let t301 = true;
for (let i302 = 0; i302 < list298.length; i302++) {
const r299 = list298[i302];
if (!(((r299.rootId !== allowlistRootId293) || isAtOrBelow(text300, lowerAscii(r299.path))))) { t301 = false; break; }
}
t303 = t301;
}
t304 = t303;
}
if (!(t304)) {
const related305 = [];
let count306 = 0;
for (let i307 = 0; i307 < pathAllowlist196.length; i307++) {
const other308 = pathAllowlist196[i307];
if (((allowlistRootId293 !== undefined) && (other308.rootId === allowlistRootId293))) {
if (count306++ < mostRelated) related305.push([0, `/planes/host/pathAllowlist/${i307}/path`]);
}
}
broken(report, 22, 0, `/mounts/${i189}/source/path`, [path292, allowlistRootId293], related305, count306);
}
let t313 = !((allowlistRootId293 !== undefined));
if (!t313) {
const list309 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId293);
let t311 = false;
for (let i312 = 0; i312 < list309.length; i312++) {
const r310 = list309[i312];
if ((r310.rootId === allowlistRootId293)) { t311 = true; break; }
}
t313 = t311;
}
if (!(t313)) {
broken(report, 29, 0, `/mounts/${i189}/source/allowlistRootId`, [allowlistRootId293]);
}
if (path292 !== undefined) {
if (!isOrdinary26(path292)) checkText39(report, path292, 0, `/mounts/${i189}/source/path`);
}
}
if (description315 !== undefined) {
if (!isOrdinary26(description315)) checkText25(report, description315, 0, `/mounts/${i189}/description`);
}
if (agentPath250 !== undefined) {
if (!isOrdinary26(agentPath250)) checkText66(report, agentPath250, 0, `/mounts/${i189}/agentPath`);
}
if (maskedSubpaths318 !== undefined) {
for (let i319 = 0; i319 < maskedSubpaths318.length; i319++) {
const item320 = maskedSubpaths318[i319];
if (!isOrdinary26(item320)) checkText39(report, item320, 0, `/mounts/${i189}/maskedSubpaths/${i319}`);
}
}
}
}
if (network322 !== undefined) {
const publish323 = network322?.publish;
const localBinding324 = network322?.localBinding;
const allow325 = network322?.allow;
const deny328 = network322?.deny;
let index350;
let index362;
if (!((!((publish323 !== undefined)) || ((localBinding324 !== undefined) && localBinding324)))) {
broken(report, 38, 7, `/network/localBinding`, [], [[0, `/network/publish`]]);
}
if (allow325 !== undefined) {
for (let i326 = 0; i326 < allow325.length; i326++) {
const item327 = allow325[i326];
const host330 = item327?.host;
const protocol351 = item327?.protocol;
let t339 = !((deny328 !== undefined));
if (!t339) {
let t337 = false;
for (let i338 = 0; i338 < deny328.length; i338++) {
const d329 = deny328[i338];
let t336 = (d329 === host330);
if (!t336) {
let t335 = d329.startsWith("*.");
if (t335) {
const list331 = d329.split("*");
let t333 = false;
for (let i334 = 0; i334 < list331.length; i334++) {
const suffix332 = list331[i334];
if (((suffix332 !== "") && host330.endsWith(suffix332))) { t333 = true; break; }
}
t335 = t333;
}
t336 = t335;
}
if (t336) { t337 = true; break; }
}
t339 = !(t337);
}
if (!(t339)) {
const related340 = [];
let count341 = 0;
for (let i342 = 0; i342 < deny328.length; i342++) {
const other343 = deny328[i342];
let t349 = (other343 === host330);
if (!t349) {
let t348 = other343.startsWith("*.");
if (t348) {
const list344 = other343.split("*");
let t346 = false;
for (let i347 = 0; i347 < list344.length; i347++) {
const suffix345 = list344[i347];
if (((suffix345 !== "") && host330.endsWith(suffix345))) { t346 = true; break; }
}
t348 = t346;
}
t349 = t348;
}
if (t349) {
if (count341++ < mostRelated) related340.push([0, `/network/deny/${i342}`]);
}
}
broken(report, 34, 7, `/network/allow/${i326}/host`, [host330], related340, count341);
}
const list352 = allow325.length <= 16 ? allow325 : equalIn(index350 ??= indexBy(allow325, (a0) => `${a0.host} ${a0.protocol}`), `${host330} ${protocol351}`);
let t354 = 0;
for (let i355 = 0; i355 < list352.length; i355++) {
const a353 = list352[i355];
if (((a353.host === host330) && (a353.protocol === protocol351)) && ++t354 > 1) break;
}
if (!(t354 === 1)) {
const related356 = [];
let count357 = 0;
for (let i358 = 0; i358 < allow325.length; i358++) {
if (i358 === i326) continue;
const other359 = allow325[i358];
if (((other359.host === host330) && (other359.protocol === protocol351))) {
if (count357++ < mostRelated) related356.push([0, `/network/allow/${i358}/host`]);
}
}
broken(report, 35, 7, `/network/allow/${i326}/host`, [host330, protocol351], related356, count357);
}
}
}
if (publish323 !== undefined) {
for (let i360 = 0; i360 < publish323.length; i360++) {
const item361 = publish323[i360];
const hostPort363 = item361?.hostPort;
const list364 = publish323.length <= 16 ? publish323 : equalIn(index362 ??= indexBy(publish323, (p0) => p0.hostPort), hostPort363);
let t366 = 0;
for (let i367 = 0; i367 < list364.length; i367++) {
const p365 = list364[i367];
if ((p365.hostPort === hostPort363) && ++t366 > 1) break;
}
if (!(t366 === 1)) {
const related368 = [];
let count369 = 0;
for (let i370 = 0; i370 < publish323.length; i370++) {
if (i370 === i360) continue;
const other371 = publish323[i370];
if ((other371.hostPort === hostPort363)) {
if (count369++ < mostRelated) related368.push([0, `/network/publish/${i370}/hostPort`]);
}
}
broken(report, 36, 7, `/network/publish/${i360}/hostPort`, [hostPort363], related368, count369);
}
}
}
if (allow325 !== undefined) {
for (let i372 = 0; i372 < allow325.length; i372++) {
const item373 = allow325[i372];
const host374 = item373?.host;
if (!((!(host374.startsWith("*.")) || !(((pattern375.test(host374) || pattern376.test(host374)) || wordSet377.has(host374)))))) {
broken(report, 37, 7, `/network/allow/${i372}/host`, [host374]);
}
}
}
}
if (secrets378 !== undefined) {
const grants379 = secrets378?.grants;
let index383;
let index389;
let index400;
if (grants379 !== undefined) {
for (let i380 = 0; i380 < grants379.length; i380++) {
const item381 = grants379[i380];
const containerPath382 = item381?.containerPath;
const name390 = item381?.name;
const variableName399 = item381?.variableName;
let t388 = !((containerPath382 !== undefined));
if (!t388) {
const list384 = grants379.length <= 16 ? grants379 : equalIn(index383 ??= indexBy(grants379, (g0) => g0.containerPath), containerPath382);
let t386 = 0;
for (let i387 = 0; i387 < list384.length; i387++) {
const g385 = list384[i387];
if (((g385.containerPath !== undefined) && (g385.containerPath === containerPath382)) && ++t386 > 1) break;
}
t388 = t386 === 1;
}
if (!(t388)) {
broken(report, 41, 8, `/secrets/grants/${i380}/containerPath`, [containerPath382]);
}
const list391 = grants379.length <= 16 ? grants379 : equalIn(index389 ??= indexBy(grants379, (g0) => g0.name), name390);
let t393 = 0;
for (let i394 = 0; i394 < list391.length; i394++) {
const g392 = list391[i394];
if ((g392.name === name390) && ++t393 > 1) break;
}
if (!(t393 === 1)) {
const related395 = [];
let count396 = 0;
for (let i397 = 0; i397 < grants379.length; i397++) {
if (i397 === i380) continue;
const other398 = grants379[i397];
if ((other398.name === name390)) {
if (count396++ < mostRelated) related395.push([0, `/secrets/grants/${i397}/name`]);
}
}
broken(report, 42, 8, `/secrets/grants/${i380}/name`, [name390], related395, count396);
}
let t405 = !((variableName399 !== undefined));
if (!t405) {
const list401 = grants379.length <= 16 ? grants379 : equalIn(index400 ??= indexBy(grants379, (g0) => g0.variableName), variableName399);
let t403 = 0;
for (let i404 = 0; i404 < list401.length; i404++) {
const g402 = list401[i404];
if (((g402.variableName !== undefined) && (g402.variableName === variableName399)) && ++t403 > 1) break;
}
t405 = t403 === 1;
}
if (!(t405)) {
broken(report, 43, 8, `/secrets/grants/${i380}/variableName`, [variableName399]);
}
}
}
if (grants379 !== undefined) {
for (let i406 = 0; i406 < grants379.length; i406++) {
const item407 = grants379[i406];
const containerPath408 = item407?.containerPath;
const name417 = item407?.name;
const audienceHosts418 = item407?.audienceHosts;
const toolSurfaceRefs443 = item407?.toolSurfaceRefs;
const sourceUri448 = item407?.sourceUri;
let t412 = !((containerPath408 !== undefined));
if (!t412) {
let t410 = true;
for (let i411 = 0; i411 < mounts154.length; i411++) {
const m409 = mounts154[i411];
if (!((!(isAtOrBelow(containerPath408, m409.agentPath)) && !(isAtOrBelow(m409.agentPath, containerPath408))))) { t410 = false; break; }
}
t412 = t410;
}
if (!(t412)) {
const related413 = [];
let count414 = 0;
for (let i415 = 0; i415 < mounts154.length; i415++) {
const other416 = mounts154[i415];
if (((containerPath408 !== undefined) && (isAtOrBelow(containerPath408, other416.agentPath) || isAtOrBelow(other416.agentPath, containerPath408)))) {
if (count414++ < mostRelated) related413.push([0, `/mounts/${i415}/agentPath`]);
}
}
broken(report, 44, 8, `/secrets/grants/${i406}/containerPath`, [containerPath408], related413, count414);
}
if (!((mode116 !== "none"))) {
broken(report, 46, 8, `/secrets/grants/${i406}/audienceHosts`, [name417], [[0, `/network/mode`]]);
}
if (audienceHosts418 !== undefined) {
for (let i419 = 0; i419 < audienceHosts418.length; i419++) {
const item420 = audienceHosts418[i419];
let t431 = !((deny421 !== undefined));
if (!t431) {
let t429 = false;
for (let i430 = 0; i430 < deny421.length; i430++) {
const d422 = deny421[i430];
let t428 = (d422 === item420);
if (!t428) {
let t427 = d422.startsWith("*.");
if (t427) {
const list423 = d422.split("*");
let t425 = false;
for (let i426 = 0; i426 < list423.length; i426++) {
const suffix424 = list423[i426];
if (((suffix424 !== "") && item420.endsWith(suffix424))) { t425 = true; break; }
}
t427 = t425;
}
t428 = t427;
}
if (t428) { t429 = true; break; }
}
t431 = !(t429);
}
if (!(t431)) {
broken(report, 39, 8, `/secrets/grants/${i406}/audienceHosts/${i419}`, [item420], [[0, `/network/deny`]]);
}
let t442 = !((allow432 !== undefined));
if (!t442) {
let t440 = false;
for (let i441 = 0; i441 < allow432.length; i441++) {
const a433 = allow432[i441];
let t439 = (a433.host === item420);
if (!t439) {
let t438 = a433.host.startsWith("*.");
if (t438) {
const list434 = a433.host.split("*");
let t436 = false;
for (let i437 = 0; i437 < list434.length; i437++) {
const suffix435 = list434[i437];
if (((suffix435 !== "") && item420.endsWith(suffix435))) { t436 = true; break; }
}
t438 = t436;
}
t439 = t438;
}
if (t439) { t440 = true; break; }
}
t442 = t440;
}
if (!(t442)) {
broken(report, 40, 8, `/secrets/grants/${i406}/audienceHosts/${i419}`, [item420], [[0, `/network/allow`]]);
}
}
}
if (toolSurfaceRefs443 !== undefined) {
for (let i444 = 0; i444 < toolSurfaceRefs443.length; i444++) {
const item445 = toolSurfaceRefs443[i444];
if (!(toolSurfaceRefs447.includes(item445))) {
broken(report, 45, 8, `/secrets/grants/${i406}/toolSurfaceRefs/${i444}`, [item445], [[0, `/planes/agent/toolSurfaceRefs`]]);
}
}
}
if (sourceUri448 !== undefined) {
if (!isOrdinary26(sourceUri448)) checkText25(report, sourceUri448, 8, `/secrets/grants/${i406}/sourceUri`);
}
if (containerPath408 !== undefined) {
if (!isOrdinary26(containerPath408)) checkText66(report, containerPath408, 8, `/secrets/grants/${i406}/containerPath`);
}
}
}
}
if (name451 !== undefined) {
if (!isOrdinary26(name451)) checkText25(report, name451, 9, `/name`);
}
if (description453 !== undefined) {
if (!isOrdinary26(description453)) checkText25(report, description453, 9, `/description`);
}
}

function checkAgentToolSurface(root, report) {
const executionPlane552 = root?.executionPlane;
const mcpServers579 = root?.mcpServers;
let index580;
const approvalMode455 = root?.approvalMode;
const executionPlane456 = root?.executionPlane;
const nativeApprovalMode457 = root?.nativeApprovalMode;
const provider458 = root?.provider;
const capabilities461 = root?.capabilities;
let index466;
let index522;
const mcpServers531 = root?.mcpServers;
let index534;
const name544 = root?.name;
const description546 = root?.description;
const version592 = root?.version;
const executable633 = root?.executable;
if (!((((approvalMode455 !== "auto-in-sandbox") || !((executionPlane456 !== undefined))) || (executionPlane456 === "container")))) {
broken(report, 51, 1, `/executionPlane`, [executionPlane456], [[0, `/approvalMode`]]);
}
if (!(((!((nativeApprovalMode457 !== undefined)) || !(wordSet459.has(((provider458 + " ") + nativeApprovalMode457)))) || wordSet460.has(((((provider458 + " ") + nativeApprovalMode457) + " ") + approvalMode455))))) {
broken(report, 57, 1, `/nativeApprovalMode`, [nativeApprovalMode457, provider458, approvalMode455], [[0, `/approvalMode`]]);
}
if (capabilities461 !== undefined) {
for (let i462 = 0; i462 < capabilities461.length; i462++) {
const item463 = capabilities461[i462];
const decision464 = item463?.decision;
const capability465 = item463?.capability;
const mountRefs469 = item463?.mountRefs;
const hosts476 = item463?.hosts;
const mcpServerNames493 = item463?.mcpServerNames;
const secretGrantNames500 = item463?.secretGrantNames;
const toolSurfaceRefs507 = item463?.toolSurfaceRefs;
const capabilityId521 = item463?.capabilityId;
let t516 = ((decision464 === "deny") || (capability465 === "exec-command"));
if (!t516) {
const list467 = capabilities461.length <= 16 ? capabilities461 : equalIn(index466 ??= indexBy(capabilities461, (o0) => o0.capability), capability465);
let t514 = false;
for (let i515 = 0; i515 < list467.length; i515++) {
const o468 = list467[i515];
let t475 = ((o468.decision === "deny") && (o468.capability === capability465));
if (t475) {
let t474 = !((mountRefs469 !== undefined));
if (!t474) {
let t473 = (o468.mountRefs !== undefined);
if (t473) {
let t471 = true;
for (let i472 = 0; i472 < mountRefs469.length; i472++) {
const m470 = mountRefs469[i472];
if (!(o468.mountRefs.includes(m470))) { t471 = false; break; }
}
t473 = t471;
}
t474 = t473;
}
t475 = t474;
}
let t492 = t475;
if (t492) {
let t491 = !((hosts476 !== undefined));
if (!t491) {
let t490 = (o468.hosts !== undefined);
if (t490) {
let t488 = true;
for (let i489 = 0; i489 < hosts476.length; i489++) {
const h477 = hosts476[i489];
const list478 = o468.hosts;
let t486 = false;
for (let i487 = 0; i487 < list478.length; i487++) {
const d479 = list478[i487];
let t485 = (d479 === h477);
if (!t485) {
let t484 = d479.startsWith("*.");
if (t484) {
const list480 = d479.split("*");
let t482 = false;
for (let i483 = 0; i483 < list480.length; i483++) {
const suffix481 = list480[i483];
if (((suffix481 !== "") && h477.endsWith(suffix481))) { t482 = true; break; }
}
t484 = t482;
}
t485 = t484;
}
if (t485) { t486 = true; break; }
}
if (!(t486)) { t488 = false; break; }
}
t490 = t488;
}
t491 = t490;
}
t492 = t491;
}
let t499 = t492;
if (t499) {
let t498 = !((mcpServerNames493 !== undefined));
if (!t498) {
let t497 = (o468.mcpServerNames !== undefined);
if (t497) {
let t495 = true;
for (let i496 = 0; i496 < mcpServerNames493.length; i496++) {
const n494 = mcpServerNames493[i496];
if (!(o468.mcpServerNames.includes(n494))) { t495 = false; break; }
}
t497 = t495;
}
t498 = t497;
}
t499 = t498;
}
let t506 = t499;
if (t506) {
let t505 = !((secretGrantNames500 !== undefined));
if (!t505) {
let t504 = (o468.secretGrantNames !== undefined);
if (t504) {
let t502 = true;
for (let i503 = 0; i503 < secretGrantNames500.length; i503++) {
const n501 = secretGrantNames500[i503];
if (!(o468.secretGrantNames.includes(n501))) { t502 = false; break; }
}
t504 = t502;
}
t505 = t504;
}
t506 = t505;
}
let t513 = t506;
if (t513) {
let t512 = !((toolSurfaceRefs507 !== undefined));
if (!t512) {
let t511 = (o468.toolSurfaceRefs !== undefined);
if (t511) {
let t509 = true;
for (let i510 = 0; i510 < toolSurfaceRefs507.length; i510++) {
const s508 = toolSurfaceRefs507[i510];
if (!(o468.toolSurfaceRefs.includes(s508))) { t509 = false; break; }
}
t511 = t509;
}
t512 = t511;
}
t513 = t512;
}
if (t513) { t514 = true; break; }
}
t516 = !(t514);
}
if (!(t516)) {
const related517 = [];
let count518 = 0;
for (let i519 = 0; i519 < capabilities461.length; i519++) {
if (i519 === i462) continue;
const other520 = capabilities461[i519];
if (((other520.decision === "deny") && (other520.capability === capability465))) {
if (count518++ < mostRelated) related517.push([0, `/capabilities/${i519}/decision`]);
}
}
broken(report, 50, 1, `/capabilities/${i462}/decision`, [capabilityId521], related517, count518);
}
const list523 = capabilities461.length <= 16 ? capabilities461 : equalIn(index522 ??= indexBy(capabilities461, (c0) => c0.capabilityId), capabilityId521);
let t525 = 0;
for (let i526 = 0; i526 < list523.length; i526++) {
const c524 = list523[i526];
if ((c524.capabilityId === capabilityId521) && ++t525 > 1) break;
}
if (!(t525 === 1)) {
const related527 = [];
let count528 = 0;
for (let i529 = 0; i529 < capabilities461.length; i529++) {
if (i529 === i462) continue;
const other530 = capabilities461[i529];
if ((other530.capabilityId === capabilityId521)) {
if (count528++ < mostRelated) related527.push([0, `/capabilities/${i529}/capabilityId`]);
}
}
broken(report, 55, 1, `/capabilities/${i462}/capabilityId`, [capabilityId521], related527, count528);
}
}
}
if (mcpServers531 !== undefined) {
for (let i532 = 0; i532 < mcpServers531.length; i532++) {
const item533 = mcpServers531[i532];
const name535 = item533?.name;
const list536 = mcpServers531.length <= 16 ? mcpServers531 : equalIn(index534 ??= indexBy(mcpServers531, (s0) => s0.name), name535);
let t538 = 0;
for (let i539 = 0; i539 < list536.length; i539++) {
const s537 = list536[i539];
if ((s537.name === name535) && ++t538 > 1) break;
}
if (!(t538 === 1)) {
const related540 = [];
let count541 = 0;
for (let i542 = 0; i542 < mcpServers531.length; i542++) {
if (i542 === i532) continue;
const other543 = mcpServers531[i542];
if ((other543.name === name535)) {
if (count541++ < mostRelated) related540.push([0, `/mcpServers/${i542}/name`]);
}
}
broken(report, 56, 1, `/mcpServers/${i532}/name`, [name535], related540, count541);
}
}
}
if (name544 !== undefined) {
if (!isOrdinary26(name544)) checkText25(report, name544, 1, `/name`);
}
if (description546 !== undefined) {
if (!isOrdinary26(description546)) checkText25(report, description546, 1, `/description`);
}
if (capabilities461 !== undefined) {
for (let i548 = 0; i548 < capabilities461.length; i548++) {
const item549 = capabilities461[i548];
const capability550 = item549?.capability;
const decision551 = item549?.decision;
const commands553 = item549?.commands;
const mcpServerNames576 = item549?.mcpServerNames;
if (!(((((capability550 !== "exec-shell") || (decision551 !== "allow")) || !((executionPlane552 !== undefined))) || (executionPlane552 === "container")))) {
broken(report, 59, 1, `/capabilities/${i548}/decision`, [executionPlane552], [[0, `/executionPlane`]]);
}
if (commands553 !== undefined) {
for (let i554 = 0; i554 < commands553.length; i554++) {
const item555 = commands553[i554];
const words556 = item555?.words;
let t561 = (decision551 === "deny");
if (!t561) {
let t559 = false;
for (let i560 = 0; i560 < words556.length; i560++) {
const w557 = words556[i560];
if (pattern558.test(lowerAscii(w557))) { t559 = true; break; }
}
t561 = !(t559);
}
if (!(t561)) {
broken(report, 52, 1, `/capabilities/${i548}/commands/${i554}`);
}
let t566 = (((decision551 !== "allow") || !((executionPlane552 !== undefined))) || (executionPlane552 === "container"));
if (!t566) {
let t564 = false;
for (let i565 = 0; i565 < words556.length; i565++) {
const w562 = words556[i565];
if (pattern563.test(lowerAscii(w562))) { t564 = true; break; }
}
t566 = !(t564);
}
if (!(t566)) {
broken(report, 53, 1, `/capabilities/${i548}/commands/${i554}`, [executionPlane552], [[0, `/executionPlane`]]);
}
let t571 = (decision551 === "deny");
if (!t571) {
let t569 = false;
for (let i570 = 0; i570 < words556.length; i570++) {
const w567 = words556[i570];
if (pattern568.test(lowerAscii(w567))) { t569 = true; break; }
}
t571 = !(t569);
}
if (!(t571)) {
broken(report, 54, 1, `/capabilities/${i548}/commands/${i554}`);
}
let t574 = false;
for (let i575 = 0; i575 < words556.length; i575++) {
const w572 = words556[i575];
if (pattern573.test(w572)) { t574 = true; break; }
}
if (!(!(t574))) {
broken(report, 62, 1, `/capabilities/${i548}/commands/${i554}`);
}
}
}
if (mcpServerNames576 !== undefined) {
for (let i577 = 0; i577 < mcpServerNames576.length; i577++) {
const item578 = mcpServerNames576[i577];
let t585 = (mcpServers579 !== undefined);
if (t585) {
const list581 = mcpServers579.length <= 16 ? mcpServers579 : equalIn(index580 ??= indexBy(mcpServers579, (s0) => s0.name), item578);
let t583 = false;
for (let i584 = 0; i584 < list581.length; i584++) {
const s582 = list581[i584];
if ((s582.name === item578)) { t583 = true; break; }
}
t585 = t583;
}
if (!(t585)) {
broken(report, 60, 1, `/capabilities/${i548}/mcpServerNames/${i577}`, [item578]);
}
}
}
if (commands553 !== undefined) {
for (let i586 = 0; i586 < commands553.length; i586++) {
const item587 = commands553[i586];
const words588 = item587?.words;
if (words588 !== undefined) {
for (let i589 = 0; i589 < words588.length; i589++) {
const item590 = words588[i589];
if (!isOrdinary26(item590)) checkText25(report, item590, 1, `/capabilities/${i548}/commands/${i586}/words/${i589}`);
}
}
}
}
}
}
if (version592 !== undefined) {
const command593 = version592?.command;
const constraint618 = version592?.constraint;
let t595 = false;
for (let i596 = 0; i596 < command593.length; i596++) {
const w594 = command593[i596];
if (pattern558.test(lowerAscii(w594))) { t595 = true; break; }
}
let t600 = !(t595);
if (t600) {
let t598 = false;
for (let i599 = 0; i599 < command593.length; i599++) {
const w597 = command593[i599];
if (pattern568.test(lowerAscii(w597))) { t598 = true; break; }
}
t600 = !(t598);
}
let t604 = t600;
if (t604) {
let t602 = false;
for (let i603 = 0; i603 < command593.length; i603++) {
const w601 = command593[i603];
if (pattern573.test(w601)) { t602 = true; break; }
}
t604 = !(t602);
}
let t614 = t604;
if (t614) {
let t607 = false;
for (let i608 = 0; i608 < command593.length; i608++) {
const w605 = command593[i608];
if (pattern606.test(lowerAscii(w605))) { t607 = true; break; }
}
let t613 = !(t607);
if (!t613) {
let t611 = true;
for (let i612 = 0; i612 < command593.length; i612++) {
const w609 = command593[i612];
if (!(pattern610.test(lowerAscii(w609)))) { t611 = false; break; }
}
t613 = t611;
}
t614 = t613;
}
if (!(t614)) {
broken(report, 61, 1, `/version/command`);
}
if (command593 !== undefined) {
for (let i615 = 0; i615 < command593.length; i615++) {
const item616 = command593[i615];
if (!isOrdinary26(item616)) checkText25(report, item616, 1, `/version/command/${i615}`);
}
}
if (constraint618 !== undefined) {
if (!isOrdinary26(constraint618)) checkText25(report, constraint618, 1, `/version/constraint`);
}
}
if (mcpServers531 !== undefined) {
for (let i620 = 0; i620 < mcpServers531.length; i620++) {
const item621 = mcpServers531[i620];
const command622 = item621?.command;
const name627 = item621?.name;
const url631 = item621?.url;
let t626 = !((command622 !== undefined));
if (!t626) {
let t624 = false;
for (let i625 = 0; i625 < command622.length; i625++) {
const w623 = command622[i625];
if (pattern558.test(lowerAscii(w623))) { t624 = true; break; }
}
t626 = !(t624);
}
if (!(t626)) {
broken(report, 58, 1, `/mcpServers/${i620}/command`, [name627]);
}
if (command622 !== undefined) {
for (let i628 = 0; i628 < command622.length; i628++) {
const item629 = command622[i628];
if (!isOrdinary26(item629)) checkText25(report, item629, 1, `/mcpServers/${i620}/command/${i628}`);
}
}
if (url631 !== undefined) {
if (!isOrdinary26(url631)) checkText25(report, url631, 1, `/mcpServers/${i620}/url`);
}
}
}
if (executable633 !== undefined) {
const path634 = executable633?.path;
if (path634 !== undefined) {
if (!isOrdinary26(path634)) checkText66(report, path634, 1, `/executable/path`);
}
}
}

function checkAgentWorkspaceMount(root, report) {
const accessMode636 = root?.accessMode;
const source637 = root?.source;
const kind638 = source637?.kind;
const path639 = source637?.path;
const cache640 = root?.cache;
const writeBack641 = cache640?.writeBack;
const retentionPolicy642 = root?.retentionPolicy;
const description646 = root?.description;
const agentPath648 = root?.agentPath;
const maskedSubpaths650 = root?.maskedSubpaths;
if (!(((accessMode636 !== "browser-read-write-agent-read-only") || (kind638 === "host-path")))) {
broken(report, 13, 0, `/accessMode`, [kind638]);
}
if (!(((((!((accessMode636 === "read-write" || accessMode636 === "write-only-artifacts")) || !((path639 !== undefined))) || ((cache640 !== undefined) && (!((writeBack641 !== undefined)) || (writeBack641 === "overlay")))) || (!(pattern219.test((lowerAscii(path639) + "/"))) && !(pattern220.test((lowerAscii(path639) + "/"))))) || pattern221.test((lowerAscii(path639) + "/"))))) {
broken(report, 19, 0, `/source/path`, [path639, accessMode636]);
}
if (!(((kind638 !== "tmpfs") || ((retentionPolicy642 !== undefined) && (retentionPolicy642 === "ephemeral"))))) {
broken(report, 20, 0, `/retentionPolicy`);
}
if (!((((!((cache640 !== undefined)) || !((writeBack641 !== undefined))) || (writeBack641 !== "shared")) || (accessMode636 === "read-write")))) {
broken(report, 26, 0, `/cache/writeBack`, [accessMode636]);
}
if (!((((!((accessMode636 === "read-write" || accessMode636 === "write-only-artifacts")) || !((path639 !== undefined))) || ((cache640 !== undefined) && (!((writeBack641 !== undefined)) || (writeBack641 === "overlay")))) || ((!(pattern271.test((lowerAscii(path639) + "/"))) && !(wordSet272.has(lowerAscii(path639)))) && ((cache640 !== undefined) || (!(pattern273.test((lowerAscii(path639) + "/"))) && !((lowerAscii(path639) + "/").includes("/.pnpm-store/")))))))) {
broken(report, 31, 0, `/source/path`, [path639, accessMode636]);
}
if (source637 !== undefined) {
const kind643 = source637?.kind;
const path644 = source637?.path;
if (!((((kind643 !== "machine-path") || !((path644 !== undefined))) || !(pattern139.test(path644))))) {
broken(report, 16, 0, `/source/path`, [path644]);
}
if (path644 !== undefined) {
if (!isOrdinary26(path644)) checkText39(report, path644, 0, `/source/path`);
}
}
if (description646 !== undefined) {
if (!isOrdinary26(description646)) checkText25(report, description646, 0, `/description`);
}
if (agentPath648 !== undefined) {
if (!isOrdinary26(agentPath648)) checkText66(report, agentPath648, 0, `/agentPath`);
}
if (maskedSubpaths650 !== undefined) {
for (let i651 = 0; i651 < maskedSubpaths650.length; i651++) {
const item652 = maskedSubpaths650[i651];
if (!isOrdinary26(item652)) checkText39(report, item652, 0, `/maskedSubpaths/${i651}`);
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
    '{"id":"mount/host-executes","severity":"error","message":["The system runs, or builds from, what lies in \'","\', and the access is \'","\'."],"why":"What an agent writes into a toolchain, a package store or the headers of a system runs later outside the container, for whoever uses that system.","fix":"Mount it `read-only`, make it a cache whose `writeBack` is `overlay`, or give the container a copy of its own in a named volume."}',
    '{"id":"mount/memory-is-ephemeral","severity":"error","message":["The mount lies in memory, and does not say that it is ephemeral."],"why":"What lies in memory is gone when the container stops, whoever was meant to keep it.","fix":"Set `retentionPolicy` to `ephemeral`."}',
    '{"id":"mount/no-machine","severity":"error","message":["The source lies inside a machine, and this profile has none."],"why":"Without a machine, a machine path would be a folder of the host that no allowlist admits.","fix":"Use the kind `host-path` with a root of the allowlist.","related":["There is no machine."]}',
    '{"id":"mount/outside-allowlist","severity":"error","message":["\'","\' does not lie under the root \'","\'."],"why":"The allowlist is all that the user offers; paths are compared segment by segment, on macOS and Windows without regard to the case of ASCII letters.","fix":"Mount a folder under that root, name the root that holds this folder, or widen the allowlist.","related":["The root that the mount names."]}',
    '{"id":"mount/overlapping-sources","severity":"error","message":["The same folder is opened with another access too: ","."],"why":"What one mount protects, the other would give away.","fix":"Give both mounts the same access, or choose folders that lie beside each other."}',
    '{"id":"mount/protected-place","severity":"error","message":["\'","\' is a place that the agent may not write, and the access is \'","\'."],"why":"Whoever writes a git hook, an editor task or an agent setting runs code on the host; a mount of its own must not open what `protectedPaths` closes.","fix":"Mount the place `read-only`, or leave the mount out; working trees in it, as in `.claude/worktrees`, may be mounted. Name the git directory of a linked working tree in `planes.worktree.gitDir`."}',
    '{"id":"mount/protected-target","severity":"error","message":["The mount covers \'","\', a place that the agent may not write, and its access is \'","\'."],"why":"What covers a git hook, an editor task or an agent setting takes its place, and the agent can write it.","fix":"Mount it somewhere else, or give it the access `read-only`."}',
    '{"id":"mount/shared-cache-access","severity":"error","message":["Writes are shared with all who use the cache, and the access is \'","\'."],"why":"Writes that nobody may make cannot be shared; one of the two statements is wrong.","fix":"Set `writeBack` to `overlay`, or ask for `read-write`."}',
    '{"id":"mount/target-taken","severity":"error","message":["Another mount appears at \'","\' too."],"why":"One of the two would hide the other, and which one depends on the engine.","fix":"Give each mount an `agentPath` of its own.","related":["The other mount."]}',
    '{"id":"mount/transport","severity":"error","message":["The transport \'","\' cannot carry a source of kind \'","\' under "," on ","."],"why":"Each hypervisor has its own ways to share a folder, and volumes and memory have theirs.","fix":"Leave `transport` out, or name one that the provider has.","related":["The provider of the machine."]}',
    '{"id":"mount/unknown-root","severity":"error","message":["The path allowlist has no root \'","\'."],"why":"A folder of the host crosses only through a root that the user has put on the allowlist.","fix":"Name a root of `planes.host.pathAllowlist`, or add one."}',
    '{"id":"mount/unmasked","severity":"error","message":["What one mount masks, another one shows: ","."],"why":"A folder that is mounted twice is hidden only as far as both mounts hide it.","fix":"Mask the same places in both, choose folders that lie beside each other, or leave one of the mounts out."}',
    '{"id":"mount/user-executes","severity":"warning","message":["The user runs, or builds from, what lies in \'","\', and the access is \'","\'."],"why":"What an agent writes there runs later outside the container. A package cache may be shared on purpose, and its class says so; toolchains and environments are no such cache.","fix":"Mount it `read-only`, make it a cache whose `writeBack` is `overlay`, or use a named volume. A package cache that is written on purpose has the class `cache`, and `shared` as its `writeBack`; of `~/.npm`, mount `_cacache`."}',
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
    '{"id":"tool/auto-outside-container","severity":"error","message":["The tool does not ask because it works in a sandbox, and it runs on the plane \'","\'."],"why":"What does not ask relies on the limits of the container; they are not those of the machine beside it.","fix":"Run the tool in the container, or let it ask.","related":["The approval mode."]}',
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
