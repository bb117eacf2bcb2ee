// Generated from the compiled schemas by `pnpm generate`: every pattern once. Do not edit.
import { folded, lazy } from "../pattern.ts";

export const agentMachineFingerprintUrnForm = /^urn:srcos:agent-machine-fingerprint:[a-z0-9][a-z0-9_-]*$/u;

export const agentMachineProfileUrnForm = /^urn:srcos:agent-machine-profile:[a-z0-9][a-z0-9_-]*$/u;

export const agentToolSurfaceUrnForm = /^urn:srcos:agent-tool-surface:[a-z0-9][a-z0-9_-]*$/u;

export const agentUrnForm = /^urn:srcos:agent:[a-z0-9][a-z0-9_-]*$/u;

export const agentWorkspaceMountUrnForm = /^urn:srcos:agent-workspace-mount:[a-z0-9][a-z0-9_-]*$/u;

export const cacheEcosystemForm = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

export const containerExecutablePathForm = /* @__PURE__ */ lazy("^\\/(?:[^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~ ][^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~]*)?[^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~ .](?:\\/(?:[^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~ ][^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~]*)?[^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~ .])*$");

export const containerPathInvisibleCharacter = /* @__PURE__ */ lazy("[\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u061c\\u180e\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\ufeff]");

export const containerPathReservedTarget = /* @__PURE__ */ folded("^\\/usr(?:\\/|$)");

export const containerPathReservedTarget2 = /* @__PURE__ */ folded("^\\/(?:b(?:in|oot)|dev|etc|lib(?:32|64|x32)?|proc|r(?:oot|un)|s(?:bin|ys)|var\\/run)(?:\\/|$)|^\\/(?:home|mnt|opt|srv|tmp|var(?:\\/(?:l(?:ib|og)|cache))?)$");

export const containerPathReservedTargetException = /* @__PURE__ */ lazy("^\\/usr\\/(?:local\\/|src(?:\\/|$))");

export const containerUserNameForm = /^[a-z_][a-z0-9_-]{0,31}$/u;

export const containerUserNameRootUser = /* @__PURE__ */ folded("^root$");

export const controlCharacter = /* @__PURE__ */ lazy("[\\u0000-\\u001f\\u007f-\\u009f\\u200b\\u200e-\\u200f\\u2028-\\u202e\\u2060-\\u2069\\ufeff]");

export const decisionUrnForm = /^urn:srcos:decision:[a-z0-9][a-z0-9_-]*$/u;

export const environmentVariableNameForm = /^[A-Z_][A-Z0-9_]*$/u;

export const executableNameForm = /^[A-Za-z0-9_][A-Za-z0-9_.+-]*$/u;

export const gitObjectIdForm = /^(?:(?:[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]){5}|(?:[0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f][0-9a-f]){8})$/u;

export const gitRefForm = /* @__PURE__ */ lazy("^refs(?:\\/(?:[^\\/ ~^:?*\\[\\\\.][^\\/ ~^:?*\\[\\\\]*)?[^\\/ ~^:?*\\[\\\\.])+$");

export const gitRefInvalidReference = /* @__PURE__ */ folded("\\.\\.|@[{]|[.]lock(?:\\/|$)|\\/-");

export const hostPathApplicationState = /* @__PURE__ */ folded("^~\\/\\.|^~\\/(?:library|a(?:ppdata|ctions-runner))(?:\\/|$)");

export const hostPathApplicationState2 = /* @__PURE__ */ folded("^~\\/(?:application(?: data|s)|local settings|cookies|intelgraphicspro(?:fi|[\\ufb01])les|microsoftedgebackups|s(?:nap|endto)|(?:st|[\\ufb05\\ufb06])(?:eam|art menu)|recent|nethood|printhood)(?:\\/|$)|^~\\/ntuser");

export const hostPathApplicationStateException = /* @__PURE__ */ lazy("^~\\/\\.(?:agent-worktrees\\/|c(?:laude-worktrees\\/|odex\\/worktrees\\/|ursor\\/worktrees\\/)|worktrees\\/)|^~\\/(?:\\.(?:asdf\\/installs|bun(?:\\/install\\/cache|dle\\/cache)|c(?:a(?:bal\\/(?:packages|store)|che\\/(?:C(?:PM|ypress)|Homebrew|R\\/renv|Tectonic|a(?:ct|nsible-compat)|b(?:azel(?:isk)?|lack|uck)|c(?:abal\\/packages|cache|langd\\/index|o(?:mposer|nda|ursier)|rystal)|d(?:eno\\/(?:deps|gen|npm|remote)|une)|electron(?:-builder)?|g(?:iget|o(?:-build|langci-lint|pls))|h(?:atch|uggingface\\/(?:datasets|hub))|kagglehub\\/models|l(?:ima\\/download|uarocks)|m(?:e(?:son|tals)|s-playwright|ypy(?:_cache)?)|n(?:extest|ode(?:-gyp)?)|org\\.swift\\.swiftpm|p(?:dm|ip(?:env)?|npm|r(?:e-commit|isma)|uppeteer|y(?:lint|poetry))|r(?:attler\\/cache|ebar3|u(?:bocop_cache|ff|stc))|s(?:ccache|elenium|hards|taticcheck)|t(?:e(?:aldeer|rragrunt)|orch|rivy\\/db|urbo|ypescript)|uv|vcpkg|w(?:asm-pack|hisper)|xmake|yarn|z(?:ig|ls))|rgo\\/(?:advisory-db|git|registry))|cache|o(?:coapods\\/repos|mposer\\/cache|n(?:an(?:\\/data|2\\/p)|da\\/pkgs)|ursier\\/cache)|panm\\/work)|dub\\/packages|e(?:l(?:an\\/toolchains|ectron(?:-gyp)?|m\\/[^\\/]*\\/packages)|spressif\\/dist)|g(?:em\\/ruby|hcup\\/cache|radle\\/(?:caches|jdks|wrapper\\/dists))|hex\\/packages|ivy2\\/(?:cache|local)|julia\\/(?:artifacts|compiled|packages)|k(?:eras\\/datasets|onan\\/(?:cache|dependencies)|rew\\/store)|local\\/share\\/(?:NuGet\\/(?:http-cache|v3-cache)|fnm\\/node-versions|gem\\/ruby|mise\\/(?:downloads|installs)|pnpm\\/store|uv\\/python)|m(?:2\\/(?:repository|wrapper)|ix\\/archives|oon\\/cache)|n(?:imble\\/pkgs2|ode-gyp|pm|uget\\/packages|vm\\/(?:\\.cache|versions))|o(?:llama\\/models|pam\\/download-cache)|p(?:latformio\\/\\.cache|npm-store|roto\\/tools|ub-cache\\/(?:git|hosted)|yenv\\/versions)|r(?:benv\\/versions|ustup\\/(?:downloads|toolchains)|ye\\/toolchains)|s(?:bt\\/boot|dkman\\/candidates|tack\\/pantry|wiftpm\\/cache)|terraform\\.d\\/plugin-cache|volta\\/tools|yarn\\/(?:berry\\/cache|cache))|AppData\\/(?:Local\\/(?:Android\\/Sdk|C(?:o(?:mposer|ursier\\/(?:Cache|cache))|ypress\\/Cache)|M(?:icrosoft\\/TypeScript|ozilla\\/sccache)|NuGet\\/(?:Cache|v3-cache)|Pub\\/Cache\\/hosted|Unity\\/cache\\/packages|Yarn\\/(?:Berry\\/cache|Cache)|bazel(?:isk)?|ccache|deno\\/(?:deps|gen|npm|remote)|electron(?:-builder\\/Cache|\\/Cache)|go(?:-build|langci-lint)|hatch\\/Cache|ms-playwright|n(?:ode(?:-gyp\\/Cache|\\/corepack)|pm-cache)|p(?:ip\\/(?:Cache|cache)|npm(?:-cache|\\/store)|ypoetry\\/Cache)|rattler\\/cache|uv\\/cache|vcpkg\\/archives|zig)|Roaming\\/(?:npm-cache|uv\\/python))|Library\\/(?:Android\\/sdk|Caches\\/(?:C(?:o(?:coaPods|ursier)|ypress)|Homebrew|Mozilla\\.sccache|Tectonic|Yarn|act|bazel(?:isk)?|c(?:cache|omposer)|deno\\/(?:deps|gen|npm|remote)|electron(?:-builder)?|go(?:-build|langci-lint|pls)|hatch|lima\\/download|ms-playwright|node(?:-gyp|\\/corepack)|org\\.(?:R-project\\.R\\/R\\/renv|carthage\\.CarthageKit|swift\\.swiftpm)|p(?:dm|ip(?:env)?|npm|ypoetry)|rattler\\/cache|selenium|typescript|uv)|Developer\\/Xcode\\/DerivedData|Unity\\/cache\\/packages|pnpm\\/store)|actions-runner\\/_work)(?:\\/|$)");

export const hostPathCredentialStore = /* @__PURE__ */ folded("(?:^|\\/)(?:(?:\\.(?:1pa(?:ss|[\\u00df\\u1e9e])word|a(?:ws|zure)|b(?:itcoin|oto)|c(?:loud(?:fl|[\\ufb02])ared|redentials)|docker(?:c(?:fg|on(?:fi|[\\ufb01])gjson))?|e(?:lectrum|thereum)|g(?:cloud|it-credentials|nupg)|htpa(?:ss|[\\u00df\\u1e9e])wd|kube|m(?:ozilla|y(?:\\.cnf|login\\.cnf))|n(?:etrc|pmrc)|oci|p(?:a(?:ss|[\\u00df\\u1e9e])word-(?:st|[\\ufb05\\ufb06])ore|gpa(?:ss|[\\u00df\\u1e9e])|ki|ypirc)|s(?:3cfg|entryclirc)|(?:ss|[\\u00df\\u1e9e])h|thunderbird|vault-token|yarnrc\\.yml|ftpcon(?:fi|[\\ufb01])g)|_netrc|a(?:pplication_default_credentials\\.json|ut(?:h\\.json|ounattend\\.xml)|dmin\\.conf)|c(?:redentials\\.(?:t(?:frc\\.json|oml)|json|xml|y(?:aml|ml))|l(?:ient_secret[^\\/]*\\.json|earml\\.conf)|onfcons\\.xml)|k(?:ubecon(?:fi|[\\ufb01])g|3s\\.yaml|ey(?:\\.properties|(?:st|[\\ufb05\\ufb06])ore\\.properties|4\\.db))|w(?:allet\\.dat|p-con(?:fi|[\\ufb01])g\\.php|inscp\\.ini|ebservers\\.xml)|p(?:riv(?:ate_keys|_validator_key\\.json)|ortableapps)|s(?:e(?:rvice(?:-account[^\\/]*\\.json|_account[^\\/]*\\.json)|ttings-security\\.xml|crets\\.(?:json|properties|toml|y(?:aml|ml)))|uper-admin\\.conf|plunk\\.secret|ftp-con(?:fi|[\\ufb01])g\\.json|itemanager\\.xml|oapui-settings\\.xml)|m(?:cp-chrome-pro(?:fi|[\\ufb01])le|obaxterm\\.ini)|rke2\\.yaml|t(?:aloscon(?:fi|[\\ufb01])g|o(?:mcat-users\\.xml|r(?: browser|browser)))|lo(?:cal\\.settings\\.json|gins\\.json)|unattend\\.xml|datasources\\.local\\.xml|http-client\\.private\\.env\\.json|validator_keys)(?:\\/|$)|\\.vault_pa(?:ss|[\\u00df\\u1e9e])|b(?:itwarden_e(?:ncrypted_export_|xport_)|ackup-codes-)|utc--|key(?:st|[\\ufb05\\ufb06])ore-m_)|(?:\\.(?:kubecon(?:fi|[\\ufb01])g|p(?:o(?:st|[\\ufb05\\ufb06])man_environment\\.json|ubxml\\.user))|k(?:ubecon(?:fi|[\\ufb01])g\\.(?:json|y(?:aml|ml))|eypair\\.json))(?:\\/|$)|-(?:fi|[\\ufb01])rebase-adminsdk-|\\/[.](?:bundle\\/con(?:fi|[\\ufb01])g$|vscode\\/sftp[.]json$)|\\/(?:bitcoin|d(?:ash|ogecoin)|ethereum|litecoin|monero|zcash)\\/(?:key(?:st|[\\ufb05\\ufb06])ore|wallets)(?:\\/|$)|(?:acce(?:ss|[\\u00df\\u1e9e])keys|credentials|la(?:st|[\\ufb05\\ufb06])pa(?:ss|[\\u00df\\u1e9e])_export|pa(?:ss|[\\u00df\\u1e9e])words|rootkey)(?: [(][0-9][)])?[.]csv$|(?:backup|recovery)[_-]codes(?: [(][0-9][)])?[.]txt$");

export const hostPathDecomposedCharacter = /* @__PURE__ */ lazy("[\\u0300-\\u036f\\u1100-\\u11ff\\u1ab0-\\u1aff\\u1dc0-\\u1dff\\u20d0-\\u20ff\\u3099-\\u309a\\ufe20-\\ufe2f]");

export const hostPathForm = /* @__PURE__ */ lazy("^(?:~\\/|\\/|[A-Z]:\\/)(?:[^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~ ][^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~]*)?[^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~ .](?:\\/(?:[^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~ ][^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~]*)?[^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~ .])*$");

export const hostPathInvisibleCharacter = /* @__PURE__ */ lazy("[\\u0000-\\u001f\\u007f-\\u00a0\\u00ad\\u034f\\u061c\\u115f-\\u1160\\u1680\\u17b4-\\u17b5\\u180b-\\u180f\\u2000-\\u200f\\u2028-\\u202f\\u205f-\\u206f\\u2800\\u3000\\u3164\\ue000-\\uf8ff\\ufdd0-\\ufdef\\ufe00-\\ufe0f\\ufeff\\uffa0\\ufff0-\\uffff\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}\\u{e0000}-\\u{10ffff}]");

export const hostPathKeyFile = /* @__PURE__ */ folded("\\.(?:env|a(?:g(?:ekey|ilekeychain)|sc)|gpg|j(?:ks|ceks|wk)|k(?:db(?:x)?|ey(?:chain(?:-db)?|(?:st|[\\ufb05\\ufb06])ore|tab)?)|m(?:ob(?:ile(?:provision|con(?:fi|[\\ufb01])g)|aconf)|xtse(?:ss|[\\u00df\\u1e9e])ions|box)|o(?:pvault|vpn|st|[\\ufb05\\ufb06]|lm)|p(?:12|8|em|fx|gp|k(?:cs12|8)|pk|st|[\\ufb05\\ufb06]|ublishsettings|vk|safe3)|r(?:d(?:p|g)|emmina|tsz)|tf(?:(?:st|[\\ufb05\\ufb06])ate|vars(?:\\.json)?)|bks|s(?:key|nk|az)|1p(?:if|ux)|cryptomator|har|n(?:mconnection|sf))(?:\\/|$)|(?:^|\\/)(?:\\.env(?:-|_|\\.)|id_(?:dsa|e(?:cdsa|d25519)|rsa)|(?:\\.(?:en(?:vrc|cfs6\\.xml)|dev\\.vars)|ntuser\\.dat|cwallet\\.(?:ss|[\\u00df\\u1e9e])o|gocryptfs\\.conf)(?:\\/|$))|\\.tf(?:st|[\\ufb05\\ufb06])ate\\.|\\/(?:[.]git\\/git-crypt(?:\\/|$)|wg[0-9][.]conf$)|[_.\\/-](?:ansible|b(?:a(?:ckup|(?:st|[\\ufb05\\ufb06])ion)|itbucket)|ci|deploy|git(?:hub|lab)?|ho(?:st|[\\ufb05\\ufb06])|jenkins|prod|root|server|(?:ss|[\\u00df\\u1e9e])h|(?:st|[\\ufb05\\ufb06])aging)_(?:dsa|e(?:cdsa|d25519)|rsa)(?:_key)?$");

export const hostPathLookAlikeCharacter = /* @__PURE__ */ lazy("[\\u00a5\\u00aa\\u00b2-\\u00b3\\u00b9-\\u00ba\\u017f\\u02b0-\\u02b8\\u02e0-\\u02e4\\u02dc\\u037e\\u1d2c-\\u1d6a\\u1e9a-\\u1e9b\\u1fef\\u2024-\\u2026\\u2044\\u2070-\\u209c\\u20a8-\\u20a9\\u2100-\\u2125\\u2127-\\u2129\\u212c-\\u2134\\u2139-\\u213b\\u2145-\\u2149\\u212a\\u2160-\\u217f\\u2215-\\u2216\\u2236\\u223c\\u2249\\u2460-\\u24ff\\u29f5\\u29f8-\\u29f9\\ua789\\ufb00-\\ufb06\\ufe13\\ufe19\\ufe30\\ufe52\\ufe55\\ufe68\\uff0d-\\uff1a\\uff21-\\uff3a\\uff3c\\uff3f\\uff41-\\uff5a\\uff5e\\uff61\\u{1d400}-\\u{1d7ff}\\u{1f100}-\\u{1f189}]");

export const hostPathOtherSpelling = /* @__PURE__ */ folded("^(?:\\/(?:volumes\\/macintosh hd|(?:m(?:nt\\/|edia\\/))?[A-Za-z](?:\\/|$))|\\/(?:volumes|mnt)$|[A-Za-z]:\\/(?:[^\\/]*\\/)*(?:aux|con|nul|prn|(?:com|lpt)[0-9\\u00b9\\u00b2\\u00b3])(?:[.][^\\/]*)?(?:\\/|$))|^\\/(?:volumes\\/data|m(?:nt\\/(?:w(?:sl(?:g)?|indows)|ho(?:st|[\\ufb05\\ufb06]))|ingw64)|ho(?:st|[\\ufb05\\ufb06])(?:fs|_mnt)?|rootfs|cygdrive|d(?:rives|ocuments and settings))(?:\\/|$)");

export const hostPathOtherSystem = /* @__PURE__ */ folded("^(?:\\/(?:volume(?:s\\/[^\\/]*\\/(?:users|sy(?:st|[\\ufb05\\ufb06])em|library|pr(?:ivate|ogramdata)|windows|etc|home|root|documents and settings)|[^\\/]*\\/homes)|m(?:nt\\/(?:[^\\/]*\\/(?:home|root|etc|var|users|windows|pr(?:ogramdata|ivate)|appdata|ix-applications)|hgfs)|edia\\/(?:[^\\/]*\\/(?:[^\\/]*\\/(?:home|root|etc|var|users|windows|programdata)|home|users|etc|windows)|psf))|run\\/media\\/[^\\/]*\\/[^\\/]*\\/(?:home|root|etc|var|users|windows|programdata)|share\\/homes)|[A-Za-z]:\\/(?:etc|home|root|msys(?:64\\/home|32\\/home)|cygwin(?:64\\/home|\\/home)))(?:\\/|$)|^(?:\\/(?:mnt\\/[^\\/]*\\/@|volume[^\\/]*\\/@)|(?:\\/(?:volume(?:s(?:\\/[^\\/]*)?|[^\\/]*)|m(?:nt(?:\\/[^\\/]*)?|edia(?:\\/[^\\/]*(?:\\/[^\\/]*)?)?)|run(?:\\/media(?:\\/[^\\/]*(?:\\/[^\\/]*)?)?)?|share)|[A-Za-z]:\\/(?:msys(?:64|32)|cygwin(?:64)?))$)|(?:^|\\/)(?:backups\\.backupdb|\\.ix-apps)(?:\\/|$)|\\.(?:backupbundle|sparsebundle|inprogre(?:ss|[\\u00df\\u1e9e])|a(?:vhdx|b)|ova|pvm|qcow2|utm|v(?:di|hdx|m(?:dk|em|warevm)|bk)|mrimg|tib(?:x)?)(?:\\/|$)");

export const hostPathPersonalFolder = /* @__PURE__ */ folded("^(?:~\\/(?:d(?:o(?:cuments\\/(?:outlook (?:fi|[\\ufb01])les|powershell|w(?:indowspowershell|echat (?:fi|[\\ufb01])les)|m(?:y (?:received (?:fi|[\\ufb01])les|data sources)|o(?:nero|baxterm))|1pa(?:ss|[\\u00df\\u1e9e])word|zoom|enpa(?:ss|[\\u00df\\u1e9e])|xwechat_(?:fi|[\\ufb01])les|(?:fi|[\\ufb01])ddler2|netsarang computer|virtual machines)|wnloads\\/telegram desktop)|esktop\\/old (?:fi|[\\ufb01])refox data)|p(?:ictures\\/(?:photos library\\.photoslibrary|iphoto library\\.photolibrary|screenshots)|rivate|a(?:(?:ss|[\\u00df\\u1e9e])words|rallels))|m(?:ail(?:dir)?|box|onero\\/wallets)|backup(?:s)?|keys|s(?:e(?:crets|arches)|aved games)|c(?:redentials|ontacts)|wallets|iclouddrive|v(?:irtual(?: machines(?:\\.localized)?|box vms)|mware)|openvpn|apple\\/mobilesync)|\\/(?:volumes\\/keybase(?: \\([^\\/]*\\))?|keybase)|[A-Za-z]:\\/private)(?:\\/|$)|^(?:(?:~\\/(?:b(?:ox(?: sync)?|ilder|ureau(?:blad)?|elgeler)|d(?:es(?:ktop|cargas)|o(?:cument(?:s|os|i|en)|wnloads|kument(?:e|y)?)|ropbox(?: \\([^\\/]*\\))?)|google drive(?: \\([^\\/]*\\))?|m(?:y (?:d(?:rive|ocuments)|music|pictures|videos)|ega|o(?:vies|nero)|usi(?:c|k|que))|nextcloud|o(?:nedrive(?: - [^\\/]*(?:\\/(?:d(?:ocuments|esktop)|pictures))?|\\/(?:d(?:ocuments|esktop)|pictures))?|wncloud|brazy)|p(?:ictures|u(?:blic|lpit)|cloud(?:drive| drive)|roton drive|obrane)|s(?:yn(?:c|ologydrive)|c(?:hreibtisch|aricati|rivania)|krivbord|ea(?:fi|[\\ufb01])le)|creative cloud (?:fi|[\\ufb01])les|t(?:emplates|resors)|videos|i(?:m(?:ages|magini)|n(?:dirilenler|ternxt)|cloud drive \\(archive\\)[^\\/]*)|escritorio|a(?:fbeeldingen|pple)|(?:fi|[\\ufb01])len|hidrive|jottacloud|yandex\\.disk|kdrive)|\\/volumes)$|~\\/(?:t(?:[\\u00e9\\u00c9]l[\\u00e9\\u00c9]chargements|ransfer[\\u00ea\\u00ca]ncias)|v(?:id[\\u00e9\\u00c9]os|[\\u00ed\\u00cd]deos)|im[\\u00e1\\u00c1]genes|m(?:[\\u00fa\\u00da]sica|asa[\\u00fc\\u00dc](?:st|[\\ufb05\\ufb06])[\\u00fc\\u00dc])|[\\u00e1\\u00c1]rea de [Tt]rabalho|h[\\u00e4\\u00c4]mtningar|\\u0130ndirilenler|[\\u0434\\u0414][\\u043e\\u041e][\\u043a\\u041a][\\u0443\\u0423][\\u043c\\u041c][\\u0435\\u0415][\\u043d\\u041d][\\u0442\\u0422][\\u044b\\u042b]|[\\u0437\\u0417][\\u0430\\u0410][\\u0433\\u0413][\\u0440\\u0420][\\u0443\\u0423][\\u0437\\u0417][\\u043a\\u041a][\\u0438\\u0418]|[\\u0438\\u0418][\\u0437\\u0417][\\u043e\\u041e][\\u0431\\u0411][\\u0440\\u0420][\\u0430\\u0410][\\u0436\\u0416][\\u0435\\u0415][\\u043d\\u041d][\\u0438\\u0418][\\u044f\\u042f]|[\\u0440\\u0420][\\u0430\\u0410][\\u0431\\u0411][\\u043e\\u041e][\\u0447\\u0427][\\u0438\\u0418][\\u0439\\u0419] [\\u0441\\u0421][\\u0442\\u0422][\\u043e\\u041e][\\u043b\\u041b]|\\u30c0\\u30a6\\u30f3\\u30ed\\u30fc\\u30c9|\\u30c9\\u30ad\\u30e5\\u30e1\\u30f3\\u30c8|\\u30c7\\u30b9\\u30af\\u30c8\\u30c3\\u30d7|\\u30d4\\u30af\\u30c1\\u30e3|\\u4e0b(?:\\u8f7d|\\u8f09)|\\u6587(?:\\u6863|\\u4ef6)|\\u684c\\u9762|\\u56fe\\u7247|\\ub2e4\\uc6b4\\ub85c\\ub4dc|\\ubb38\\uc11c|\\ubc14\\ud0d5\\ud654\\uba74)$)|^~\\/onedrive(?: - [^\\/]*)?\\/documents\\/(?:1pa(?:ss|[\\u00df\\u1e9e])word|enpa(?:ss|[\\u00df\\u1e9e])|(?:fi|[\\ufb01])ddler2|m(?:o(?:baxterm|nero)|y data sources)|netsarang computer|outlook (?:fi|[\\ufb01])les|powershell|virtual machines|windowspowershell)(?:\\/|$)");

export const hostPathSocket = /* @__PURE__ */ folded("\\.(?:sock(?:et)?|pipe)(?:\\/|$)|(?:^|\\/)(?:s\\.gpg-agent|(?:ss|[\\u00df\\u1e9e])h-agent\\.|s\\.scdaemon(?:\\/|$))");

export const hostPathSystemLocation = /* @__PURE__ */ folded("^(?:\\/(?:nix|run|usr|var)|[A-Za-z]:\\/(?:inetpub|buildagent|gitlab-runner|a(?:ctions-runner|zagent)))(?:\\/|$)|^[A-Za-z]:\\/\\.");

export const hostPathSystemLocation2 = /* @__PURE__ */ folded("^(?:\\/(?:applications|l(?:ib(?:rary|32|64|x32)?|o(?:st|[\\ufb05\\ufb06])\\+found)|s(?:y(?:(?:st|[\\ufb05\\ufb06])em|s(?:root)?)|bin|nap|rv\\/(?:pillar|salt\\/pillar))|b(?:in|oot)|cores|dev|e(?:fi|[\\ufb01]|tc)|init|o(?:(?:st|[\\ufb05\\ufb06])ree|pt\\/(?:c(?:isco|onsul)|homebrew\\/(?:etc|var)|ela(?:st|[\\ufb05\\ufb06])ic|local\\/etc|nomad|sonatype-work|vault))|pr(?:ivate|o(?:c|gram(?:data| (?:fi|[\\ufb01])les(?: \\(x86\\))?)))|t(?:mp|imeshift)|w(?:sl\\.localho(?:st|[\\ufb05\\ufb06])|indows))|[A-Za-z]:\\/(?:boot|c(?:on(?:fi|[\\ufb01])g\\.msi|lu(?:st|[\\ufb05\\ufb06])er(?:st|[\\ufb05\\ufb06])orage|hef)|e(?:fi|[\\ufb01]|sd)|msocache|o(?:nedrivetemp|ctopus)|p(?:er(?:fl|[\\ufb02])ogs|rogram(?: (?:fi|[\\ufb01])les(?: \\(x86\\))?|data)|age(?:fi|[\\ufb01])le\\.sys)|rec(?:overy|ycler)|s(?:y(?:st|[\\ufb05\\ufb06])em volume information|wap(?:fi|[\\ufb01])le\\.sys|alt\\/conf)|w(?:in(?:dows(?:\\.old|10upgrade|imagebackup)?|nt)|psy(?:st|[\\ufb05\\ufb06])em|amp64\\/bin)|(?:fi|[\\ufb01])lehi(?:st|[\\ufb05\\ufb06])ory|hiber(?:fi|[\\ufb01])l\\.sys|dump(?:st|[\\ufb05\\ufb06])ack\\.log|laragon\\/data|xampp\\/mysql))(?:\\/|$)|^(?:\\/\\.|(?:[A-Za-z]:\\/(?:temp|laragon|salt|wamp64|xampp)|\\/(?:opt(?:\\/(?:homebrew|local))?|srv(?:\\/salt)?|m(?:edia(?:\\/[^\\/]*(?:\\/[^\\/]*)?)?|nt(?:\\/[^\\/]*)?)|volumes(?:\\/[^\\/]*)?|data))$|(?:\\/(?:data\\/|mnt\\/|srv\\/)?|[a-zA-Z]:\\/)backups?(?:\\/|$))|^\\/opt\\/[^\\/]+\\/(?:c(?:erts|onf)|etc|private|secrets|tls|var)(?:\\/|$)");

export const hostPathSystemLocationException = /* @__PURE__ */ lazy("^(?:\\/(?:nix\\/store|usr\\/(?:local\\/src|src)|var\\/(?:cache\\/(?:apt\\/archives|ccache|dnf|pacman\\/pkg)|lib\\/[^\\/]*\\/builds))|[A-Za-z]:\\/\\.pnpm-store)(?:\\/|$)|^(?:\\/(?:run\\/media\\/[^\\/]*\\/[^\\/]*\\/|var\\/(?:lib\\/[^\\/]*\\/workspace\\/|www\\/))|[A-Za-z]:\\/(?:BuildAgent\\/work\\/|GitLab-Runner\\/builds\\/|a(?:ctions-runner\\/_work\\/|zagent\\/_work\\/)|inetpub\\/wwwroot\\/))");

export const hostPathUserHome = /* @__PURE__ */ folded("^(?:\\/(?:us(?:ers|r\\/home)|home|var\\/home|export\\/home|net(?:work)?|afs|root)|[A-Za-z]:\\/(?:users|documents and settings))(?:\\/|$)|^(?:\\/(?:var|usr|export)$|\\/(?:homes?[0-9]*(?:\\/|$)|(?:beegfs|cephfs|gpfs|lu(?:st|[\\ufb05\\ufb06])re|nfs)(?:$|\\/(?:homes?|users)(?:\\/|$))))");

export const hostPatternForm = /^(?:[*][.])?(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/u;

export const hostPatternPrivateHost = /* @__PURE__ */ folded("(?:^|[.])(?:arpa|corp|default|home|in(?:t(?:ern(?:al)?|ranet)|valid)|l(?:an|ocal(?:domain|ho(?:st|[\\ufb05\\ufb06]))?)|private|svc|t(?:e(?:st|[\\ufb05\\ufb06])|s[.]net)|workgroup|fritz[.]box|m(?:etadata[.](?:p(?:acket[.]net|latformequinix[.]com)|tencentyun[.]com)|shome[.]net))$");

export const hostPatternRebindingHost = /* @__PURE__ */ folded("(?:^|[.])(?:1u[.]ms|backname[.]io|ddev[.]site|l(?:acolho(?:st|[\\ufb05\\ufb06])[.]com|ndo[.]site|ocal(?:[.]gd|ho[.](?:st|[\\ufb05\\ufb06])|te(?:st|[\\ufb05\\ufb06])[.]me)|vh[.]me)|nip[.]io|plex[.]direct|r(?:bndr[.]us|ebind[.]network)|(?:ss|[\\u00df\\u1e9e])lip[.]io|trae(?:fi|[\\ufb01])k[.]me|vcap[.]me|xip[.]io)$");

export const httpsUrlForm = /^https:\/\/(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?(?::[0-9]{1,5})?(?:\/[A-Za-z0-9_.-]*)*$/u;

export const httpsUrlPrivateHost = /* @__PURE__ */ folded("^https:\\/\\/(?:[A-Za-z0-9.-]*[.](?:arpa|corp|default|home|in(?:t(?:ern(?:al)?|ranet)|valid)|l(?:an|ocal(?:domain|ho(?:st|[\\ufb05\\ufb06]))?)|private|svc|te(?:st|[\\ufb05\\ufb06])|workgroup)|(?:[A-Za-z0-9.-]*[.])?(?:fritz[.]box|m(?:etadata[.](?:p(?:acket[.]net|latformequinix[.]com)|tencentyun[.]com)|shome[.]net)|t(?:s[.]net|rae(?:fi|[\\ufb01])k[.]me)|1u[.]ms|backname[.]io|ddev[.]site|l(?:acolho(?:st|[\\ufb05\\ufb06])[.]com|ndo[.]site|ocal(?:[.]gd|ho[.](?:st|[\\ufb05\\ufb06])|te(?:st|[\\ufb05\\ufb06])[.]me)|vh[.]me)|nip[.]io|plex[.]direct|r(?:bndr[.]us|ebind[.]network)|(?:ss|[\\u00df\\u1e9e])lip[.]io|vcap[.]me|xip[.]io))(?:[:\\/]|$)");

export const imageReferenceForm = /^(?:(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:[.][a-z0-9](?:[a-z0-9-]*[a-z0-9])?)+|localhost)(?::[0-9]{1,5})?|[a-z0-9](?:[a-z0-9-]*[a-z0-9])?:[0-9]{1,5})(?:\/[a-z0-9]+(?:[._-]+[a-z0-9]+)*)+(?::[A-Za-z0-9_][A-Za-z0-9_.-]{0,127})?$/u;

export const imageReferencePrivateHost = /* @__PURE__ */ folded("^(?:[0-9.]+(?:[:\\/]|$)|[A-Za-z0-9.-]*[.](?:arpa|corp|default|home|in(?:t(?:ern(?:al)?|ranet)|valid)|l(?:an|ocal(?:domain|ho(?:st|[\\ufb05\\ufb06]))?)|private|svc|te(?:st|[\\ufb05\\ufb06])|workgroup)[:\\/]|(?:[A-Za-z0-9.-]*[.])?(?:fritz[.]box|m(?:etadata[.](?:p(?:acket[.]net|latformequinix[.]com)|tencentyun[.]com)|shome[.]net)|t(?:s[.]net|rae(?:fi|[\\ufb01])k[.]me)|1u[.]ms|backname[.]io|ddev[.]site|l(?:acolho(?:st|[\\ufb05\\ufb06])[.]com|ndo[.]site|ocal(?:[.]gd|ho[.](?:st|[\\ufb05\\ufb06])|te(?:st|[\\ufb05\\ufb06])[.]me)|vh[.]me)|nip[.]io|plex[.]direct|r(?:bndr[.]us|ebind[.]network)|(?:ss|[\\u00df\\u1e9e])lip[.]io|vcap[.]me|xip[.]io)[:\\/])");

export const invisibleCharacter = /* @__PURE__ */ lazy("[\\u00a0\\u00ad\\u2000-\\u200f\\u202f\\u205f\\u3000\\ufe00-\\ufe0f]");

export const jsonPointerForm = /* @__PURE__ */ lazy("^(?:\\/(?:[^\\/~]|~[01])*)+$");

export const leaseUrnForm = /^urn:srcos:lease:[a-z0-9][a-z0-9_-]*$/u;

export const lineEnd = /* @__PURE__ */ lazy("[\\n\\r\\u0085\\u2028\\u2029]");

export const linuxCapabilityCapabilityPrefix = /* @__PURE__ */ folded("^cap_");

export const linuxCapabilityForm = /^[A-Z][A-Z0-9_]*$/u;

export const linuxCapabilityRootEquivalentCapability = /* @__PURE__ */ folded("^(?:a(?:ll|udit_control)|bpf|checkpoint_re(?:st|[\\ufb05\\ufb06])ore|dac_(?:override|read_search)|linux_immutable|m(?:ac_(?:admin|override)|knod)|perfmon|s(?:etfcap|ys(?:log|_(?:admin|boot|module|ptrace|rawio|time))))$");

export const machineNameForm = /^[A-Za-z0-9](?:[A-Za-z0-9._-]*[A-Za-z0-9])?$/u;

export const nativeApprovalModeBypassMode = /* @__PURE__ */ folded("bypa(?:ss|[\\u00df\\u1e9e])|d(?:anger|isable|elegate)|un(?:sa(?:fe|ndboxed)|re(?:st|[\\ufb05\\ufb06])ricted)|yolo|no[_-]?(?:sandbox|approval)|(?:a(?:llow|pprove)|tru(?:st|[\\ufb05\\ufb06]))[_-]?all|full[_-]?a(?:cce(?:ss|[\\u00df\\u1e9e])|uto)|skip[_-]?permi(?:ss|[\\u00df\\u1e9e])ions|elevated|(?:accept|grant|permit)[_-]?all|(?:a(?:llow|ccept|pprove)|permit)[_-]?(?:any|every)|a(?:lways[_-]?(?:a(?:ccept|llow|pprove)|con(?:fi|[\\ufb01])rm|proceed|run|tru(?:st|[\\ufb05\\ufb06])|yes)|uto[_-]?(?:a(?:llow|pprove)|con(?:fi|[\\ufb01])rm|execute|run|yes|accept(?:[_-]?all)?$))|n(?:ever|o)[_-]?(?:ask|con(?:fi|[\\ufb01])rm|prompt)|without[_-]?(?:a(?:sking|pproval)|con(?:fi|[\\ufb01])rmation)|^(?:allow|f(?:orce|ull)|o(?:ff|[\\ufb00]|pen)|disabled|none|root|sudo|tru(?:st|[\\ufb05\\ufb06])(?:ed)?|unlimited|yes)$");

export const nativeApprovalModeForm = /* @__PURE__ */ lazy("^[A-Za-z][A-Za-z0-9_-]*$");

export const networkAccessProfileUrnForm = /^urn:srcos:network-access-profile:[a-z0-9][a-z0-9_-]*$/u;

export const observedUserNameForm = /^[A-Za-z0-9_][A-Za-z0-9_.-]*$/u;

export const plainVariableNameHostReach = /* @__PURE__ */ folded("^(?:(?:ld|dyld)_|(?:b(?:ash_env|uildkit_ho(?:st|[\\ufb05\\ufb06]))|container(?:d_(?:addre(?:ss|[\\u00df\\u1e9e])|namespace)|_(?:connection|ho(?:st|[\\ufb05\\ufb06])|(?:ss|[\\u00df\\u1e9e])hkey))|d(?:bus_s(?:e(?:ss|[\\u00df\\u1e9e])ion_bus_addre(?:ss|[\\u00df\\u1e9e])|y(?:st|[\\ufb05\\ufb06])em_bus_addre(?:ss|[\\u00df\\u1e9e]))|isplay|ocker_(?:c(?:ert_path|ontext)|ho(?:st|[\\ufb05\\ufb06])))|env|g(?:conv_path|it_(?:askpa(?:ss|[\\u00df\\u1e9e])|exec_path|proxy_command|(?:ss|[\\u00df\\u1e9e])h(?:_command)?)|libc_tunables|pg_agent_info)|kubecon(?:fi|[\\ufb01])g|p(?:erl5opt|rompt_command|ulse_server|ython(?:st|[\\ufb05\\ufb06])artup)|rubyopt|(?:ss|[\\u00df\\u1e9e])h_a(?:gent_pid|skpa(?:ss|[\\u00df\\u1e9e])|uth_sock)|sudo_askpa(?:ss|[\\u00df\\u1e9e])|vscode_ipc_hook_cli|w(?:ayland_display|sl(?:env|_interop))|xauthority|zdotdir)$)");

export const plainVariableNameSecretName = /* @__PURE__ */ folded("(?:^|_)(?:(?:apikey|bearer|c(?:ookie|reds)|jwt|pat)(?:_|$)|auth$|keys?_?(?:b(?:64|ase64)|data|hex|id|json|material|pem|raw|value)$)|(?:g(?:it(?:hub|lab)|h)|a(?:do|zure)|jira)pat$|tokens?(?:_|[0-9]|$)|(?:^|[a-bd-mo-qu-zA-BD-MO-QU-Z0-9_]|(?:^|[^oO])[cntCNT]|(?:^|[^mdMD])on|(?:^|[^uU])r|(?:^|[^tT])ur|(?:^|[^hjHJ])oc|(?:^|[^iI])s|(?:^|[^hH])(?:is|ot))keys?$|(?:^|[a-ln-qt-xzA-LN-QT-XZ0-9_]|(?:^|[^bB])y|(?:^|[^oO])m|(?:^|[^uU])r|(?:^|[^eE])s)pa(?:ss|[\\u00df\\u1e9e])$|(?:[a-ce-zA-CE-Z0-9_]|(?:^|[^lL])d)pwd$|a(?:cce(?:ss|[\\u00df\\u1e9e])_?key|pi_key)|c(?:redential|onnection_?(?:st|[\\ufb05\\ufb06])ring)|p(?:a(?:ss|[\\u00df\\u1e9e])(?:code|key|phrase|w)|rivate_?key)|secret");

export const redactedPathDotSegment = /* @__PURE__ */ lazy("\\/[.][.]?(?:\\/|$)");

export const redactedPathForm = /^(?:~(?:(?:\/[^\/\\]+)+)?|root:[a-z0-9]+(?:-[a-z0-9]+)*(?:\/[^\/\\]+)*|(?:\/|[A-Z]:\/)(?:[^\/\\]+(?:\/[^\/\\]+)*)?|sha256:(?:[a-f0-9][a-f0-9][a-f0-9][a-f0-9][a-f0-9][a-f0-9][a-f0-9][a-f0-9]){8})$/u;

export const redactedPathNamedHome = /* @__PURE__ */ folded("^(?:(?:\\/(?:m(?:nt\\/[A-Za-z]|edia\\/[^\\/]*\\/[^\\/]*)|volumes\\/[^\\/]*))?\\/(?:us(?:ers|r\\/home)|home|var\\/home|export\\/home|documents and settings)\\/[^\\/]|[a-zA-Z]:\\/(?:users|home|documents and settings)\\/[^\\/])");

export const relativeGlobForm = /* @__PURE__ */ lazy("^(?:[^\\/\\\\:,^;?\"<>|$%{}\\[\\]`~ ][^\\/\\\\:,^;?\"<>|$%{}\\[\\]`~]*)?[^\\/\\\\:,^;?\"<>|$%{}\\[\\]`~ .](?:\\/(?:[^\\/\\\\:,^;?\"<>|$%{}\\[\\]`~ ][^\\/\\\\:,^;?\"<>|$%{}\\[\\]`~]*)?[^\\/\\\\:,^;?\"<>|$%{}\\[\\]`~ .])*$");

export const relativePathForm = /* @__PURE__ */ lazy("^(?:[^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~ ][^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~]*)?[^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~ .](?:\\/(?:[^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~ ][^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~]*)?[^\\/\\\\:,^;*?\"<>|$%{}\\[\\]`~ .])*$");

export const repositoryUriForm = /^(?:https:\/\/|ssh:\/\/)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?[.])+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?(?::[0-9]{1,5})?(?:\/[A-Za-z0-9_.+-]*[A-Za-z0-9_+-])+$/u;

export const repositoryUriPrivateHost = /* @__PURE__ */ folded("^(?:https|(?:ss|[\\u00df\\u1e9e])h):\\/\\/(?:[A-Za-z0-9.-]*[.](?:arpa|corp|default|home|in(?:t(?:ern(?:al)?|ranet)|valid)|l(?:an|ocal(?:domain|ho(?:st|[\\ufb05\\ufb06]))?)|private|svc|te(?:st|[\\ufb05\\ufb06])|workgroup)|(?:[A-Za-z0-9.-]*[.])?(?:fritz[.]box|m(?:etadata[.](?:p(?:acket[.]net|latformequinix[.]com)|tencentyun[.]com)|shome[.]net)|t(?:s[.]net|rae(?:fi|[\\ufb01])k[.]me)|1u[.]ms|backname[.]io|ddev[.]site|l(?:acolho(?:st|[\\ufb05\\ufb06])[.]com|ndo[.]site|ocal(?:[.]gd|ho[.](?:st|[\\ufb05\\ufb06])|te(?:st|[\\ufb05\\ufb06])[.]me)|vh[.]me)|nip[.]io|plex[.]direct|r(?:bndr[.]us|ebind[.]network)|(?:ss|[\\u00df\\u1e9e])lip[.]io|vcap[.]me|xip[.]io))(?:[:\\/]|$)");

export const secretLiteral = /* @__PURE__ */ folded("(?:^|[^A-Za-z0-9])(?:g(?:h[OPSURopsur]_[A-Za-z0-9]{20}|ithub_pat_[A-Za-z0-9_]{20}|lpat-(?:[A-Za-z0-9_-][A-Za-z0-9_-][A-Za-z0-9_-][A-Za-z0-9_-][A-Za-z0-9_-][A-Za-z0-9_-][A-Za-z0-9_-][A-Za-z0-9_-]){2})|sk-(?:[A-Za-z0-9]{1,24}-){0,6}[A-Za-z0-9_]{20}|xox[ABEOPRSabeoprs]-[A-Za-z0-9-]{10}|a(?:kia|sia)(?:[a-zA-Z0-9][a-zA-Z0-9][a-zA-Z0-9][a-zA-Z0-9][a-zA-Z0-9][a-zA-Z0-9][a-zA-Z0-9][a-zA-Z0-9]){2}|aiza[A-Za-z0-9_-]{30}|npm_[A-Za-z0-9]{30}|pypi-[A-Za-z0-9_-]{30}|h(?:v[SBsb]\\.[A-Za-z0-9_-]{20}|f_[A-Za-z0-9]{30})|[PRSprs]k_(?:live|te(?:st|[\\ufb05\\ufb06]))_[A-Za-z0-9]{10}|(?:d(?:op_v1_|ckr_pat_)|s(?:hpat_|g[.])|rubygems_|pmak-)[A-Za-z0-9_-]{20}|bearer [A-Za-z0-9._~+\\/-]{20})|[A-Za-z0-9_-]{10}\\.eyj[A-Za-z0-9_-]{10}|authorization: *(?:b(?:asic|earer)|token) [A-Za-z0-9._~+\\/=-]{8}|p(?:a(?:ss|[\\u00df\\u1e9e])(?:w(?:d|ord)|phrase)|wd)=[^ $&;<*{\"'`)]{4}|(?:a(?:cc(?:e(?:ss|[\\u00df\\u1e9e])key|ountkey)|pi(?:key|[_-]key))|client[_-]secret|s(?:ecret|ig)|token)=(?:[A-Za-z0-9._~+\\/%-][A-Za-z0-9._~+\\/%-][A-Za-z0-9._~+\\/%-][A-Za-z0-9._~+\\/%-][A-Za-z0-9._~+\\/%-][A-Za-z0-9._~+\\/%-][A-Za-z0-9._~+\\/%-][A-Za-z0-9._~+\\/%-]){2}|-----begin [a-zA-Z ]*private key|https?:\\/\\/[^\\/ @]+@|\\/\\/[^\\/ @:]*:[^\\/ @]+@");

export const secretSourceUriDotSegment = /* @__PURE__ */ lazy("[^:\\/]\\/(?:\\/|[.][.]?(?:\\/|$))");

export const secretSourceUriForm = /* @__PURE__ */ lazy("^(?:a(?:ws-secretsmanager:\\/\\/|zure-keyvault:\\/\\/)|bitwarden:\\/\\/|doppler:\\/\\/|env:\\/\\/|gcp-secretmanager:\\/\\/|infisical:\\/\\/|keychain:\\/\\/|op:\\/\\/|p(?:ass:\\/\\/|odman-secret:\\/\\/)|secret-service:\\/\\/|vault:\\/\\/|wincred:\\/\\/)[A-Za-z0-9_](?:[A-Za-z0-9_. \\/-]*[A-Za-z0-9_])?$");

export const secretSourceUriSecretValue = /* @__PURE__ */ lazy("[A-Za-z0-9]{36}");

export const sha256DigestForm = /^sha256:(?:[a-f0-9][a-f0-9][a-f0-9][a-f0-9][a-f0-9][a-f0-9][a-f0-9][a-f0-9]){8}$/u;

export const timestampForm = /^[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])T(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9](?:[.][0-9]{1,9})?Z$/u;

export const toolExposureUrnForm = /^urn:srcos:tool-exposure:[a-z0-9][a-z0-9_-]*$/u;
