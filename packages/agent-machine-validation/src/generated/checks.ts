// Generated from the compiled schemas by `pnpm generate`: whether a value keeps a definition. Do not edit.
import { surely, surelyBoth, surelyNone } from "../automaton.ts";
import { every, everyOnce, hasAtMost, hasOnly, isInteger, ownFields } from "../check.ts";
import {
  agentMachineFingerprintUrnForm,
  agentMachineProfileUrnForm,
  agentToolSurfaceUrnForm,
  agentUrnForm,
  agentWorkspaceMountUrnForm,
  cacheEcosystemForm,
  containerExecutablePathForm,
  containerPathInvisibleCharacter,
  containerPathReservedTarget,
  containerPathReservedTarget2,
  containerPathReservedTargetException,
  containerUserNameForm,
  containerUserNameRootUser,
  controlCharacter,
  decisionUrnForm,
  environmentVariableNameForm,
  executableNameForm,
  gitObjectIdForm,
  gitRefForm,
  gitRefInvalidReference,
  hostPathApplicationState,
  hostPathApplicationState2,
  hostPathApplicationStateException,
  hostPathCredentialStore,
  hostPathDecomposedCharacter,
  hostPathForm,
  hostPathInvisibleCharacter,
  hostPathKeyFile,
  hostPathLookAlikeCharacter,
  hostPathOtherSpelling,
  hostPathOtherSystem,
  hostPathPersonalFolder,
  hostPathSocket,
  hostPathSystemLocation,
  hostPathSystemLocation2,
  hostPathSystemLocationException,
  hostPathUserHome,
  hostPatternForm,
  hostPatternPrivateHost,
  hostPatternRebindingHost,
  httpsUrlForm,
  imageReferenceForm,
  invisibleCharacter,
  jsonPointerForm,
  leaseUrnForm,
  linuxCapabilityCapabilityPrefix,
  linuxCapabilityForm,
  linuxCapabilityRootEquivalentCapability,
  machineNameForm,
  nativeApprovalModeBypassMode,
  nativeApprovalModeForm,
  networkAccessProfileUrnForm,
  observedUserNameForm,
  plainVariableNameHostReach,
  plainVariableNameSecretName,
  redactedPathDotSegment,
  redactedPathForm,
  redactedPathNamedHome,
  relativeGlobForm,
  relativePathForm,
  repositoryUriForm,
  secretLiteral,
  secretSourceUriForm,
  sha256DigestForm,
  timestampForm,
  toolExposureUrnForm,
} from "./patterns.ts";

const isSurelyCommandArgument = /* @__PURE__ */ surelyNone(
  "### ##$##$$#$%#%&#$'#$(#*)#$*#$+$/,#+-#+.$6/$80$E1#+2#+3#+4#+5#+6$H7#+8%K9#+:$P;#+<#+=#+>$S?#+@#+A#$ $#$ $#$%#$ $#$%#$ $#$%#$ $#$%#$ $#),%F $#$+#$.#$/#$0#$6#$8#$:#$>#$ $#+)#$ $#$'#$ $#$'#$ $#$$##%#$&##(#))#*+$j,$h-$h.$v/$x0%'1$h2$h3$h4$h5$h6%+7$h8%?9$h:%4;$h<$h=$h>%7?$h@$hA## $#/%#$ $#/%#$ $#/%#$ $#/%#$ $#3,$l $#/+$b.$b/$b0$b6$b8$b:$b>$b $#$$#$%#%&#$(#*)#$+#-,#+-#+.#4/#60#@1#+2#+3#+4#+5#+6#D7#+8#X9#+:#M;#+<#+=#+>#P?#+@#+A#$ $#6*%> $#7%#$ $#7%#$ $#7%#$ $#7%#$ $#;,#S $#7+#$.#$/#$0#$6#$8#$:#$>#$ $#=)#$ $#7'%A $#>1#$3#':#' $#>@#$ $#>+#$ $#C#%4$%F&%F'%4)%N $#>1#$ $#>+#$ $#C%%DA%C $#>?#$ $#>2%M $#>0#$1#'4#B $#>7#$8#$9#$:#$<#$ $#>A#$ $#F)%= $#>;#$ $#>0#$ $#><#$ $#>,#$ $#>A#$ $#78#* $#>=#$ $#>,#$:#$ $#>&#$ $#C)%3 $#>8#$ $#>5%E $#>+#$?#' $#>;#$ $#>A#$ $#LA$t $#>8#$ $#>1#$ $#>%%I $#>3#$ $#>%#$ $#V%%) $#>7#$ $#>>#$ $#>+#$,#$.#$7#$8#$9#$:#$ $#>%#$ $#L%$i $#>8#$ $#>+#$ $#>;%G $#>?%D $#>.#$ $#>/#$ $#>1#$ $#>6#$ $#>##$ $#$###+#$,#%-#%.#./#10#j1#%2#%3#%4#%5#%6#o7#%8#q9#%:#t;#%<#%=#%>#v?#%@#% $#r)$h+#$.#$/#$0#$1#z3#|6#$8#%:#|>#$ $#s1##3##:## $#t9#$ $#t1#$ $#t=#$ $#t+#$ $#t;#$ $#t.#$ $#t##$ $#r3#c $#t?#$ $#t2#$ $#C#%E$$S&$S)$[*$S $#t0#$1#(4#W $#t7#$8#&9#$:#$<#$ $#tA#$ $$$#$O%$P)$OA$O $#uA%Q $#t;#$ $#t0#$ $#t<#$ $#t,#$ $#tA#$ $#$8#? $#,1#$3#':#' $#,@#$ $#,+#$ $$$#$D $#,1#$ $#,+#$ $$()$I $#,?#$ $#,2%M $#,0#$1#&4#+ $#,7#$8#$9#$:#$<#$ $#,A%? $#,;#$ $#,0#$ $#,<#$ $#,,#$ $#,A%A $#,8#$ $#,+#$ $#,;#$ $#,%#$ $$3)$2 $#,=#$ $#,,#$:#$ $#,&%O $#,8#$ $#,5%C $#,+#$?#' $#,;#$ $#,A#$ $$(A$' $#,8#$ $#,1%F $#,3#$ $#,%#$ $$E%$& $#,7#$ $#,>#$ $#,+#$,#$.#$7#$8#$9#$:#$ $#,%#$ $$(%#x $#t8#$ $#u+#$ $#t;#$ $#t%%; $#t=#$ $#t,#$:#$ $#t&%8 $#t.#$ $#t?#o $#t8#$ $#u5$q $#u?#$ $#t8#$ $#u1%H $#t3#$ $#t%%= $#t7#$ $#t>#$ $#t+#$,#$.#$7#$8#%9#$:#$ $#t%%> $#u%%= $#t@#$ $#t+$b $#t1#$ $#t+#$ $$6#$Q $#5)#$ $#6'#g $$t1#$3#':#' $$t@#$ $$t+#$ $$3$#d&#d)%N $$t1#$ $$t+#$ $$y%#bA#a $$t.#$ $$t/#$ $$t1#$ $$t6#$ $$t#$C $$t?#$ $$t2%H $$t0#$1#'4#B $$t7#$8#$9#$:#$<#$ $$tA#$ $$|)#] $$t;#$ $$t0#$ $$t<#$ $$t,#$ $$tA#$ $#/8#* $$t=#$ $$t,#$:#$ $$t&#$ $$y)#R $$t8#$ $$t5%E $$t+#$?#' $$t;#$ $$tA#$ $%,A#9 $$t8#$ $$t1#$ $$t%%I $$t3#$ $$t%#$ $%6%#A $$t7#$ $$t>#$ $$t+#$,#$.#$7#$8#$9#$:#$ $$t%#$ $%,%#. $$t8#$ $$t+#$ $$t;%G $$t?%D $#,?$U $#,.#$ $#,/#$ $#,1#$ $#,6#$ $#,##s #$$$$$$$$$$$$%&'(((((((((()$$$$$*+,--.-/012345678-9:;<=->?@$$$$A$+,--.-/012345678-9:;<=->?@$$$$",
  () => [secretLiteral],
);

const isSurelyContainerExecutablePath = /* @__PURE__ */ surely(
  "### ##$'#$ ##%$#$&#% $#%##$'#' ##%### #$%$%%$$$$%$%$&'$$$$$$$$$$%%%$%%$$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%$%$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%",
);

const isSurelyContainerPath = /* @__PURE__ */ surely(
  "### ##$'#$ ##%$#$&#%(#$)#$*#$+#$-#'/#+0#-1#$2#/3#$5#96#$8#<;#C<#E=#G>#$?#$@P$AP$BP3CP;DP>EP?F#R $#%##$'#%-##/##0##2##5##8##;##=##BP#CP#DP#EP#FP# ##&'#] ##'##[ $#&3#$CP% $#&6#^ $#&CP$ $#&;#[ $#&0#$ $#&=#Y $#&;#$ $#&APW $#&CP$ $#&5#$ $#&0#$ ##& $#&3#$ $#&-#$ ##')#$+#%>#& $#&(#O $#&*#N $#&)#_ $#&6#$ $#&;#X $#&8#` $#&DP$ $#&CPQ $#)3#FFPJ $#&-#$?#&DP% $#&3#H $#&=#Q $#&EPC $#&5#$ $#&8#N $#&EP$ $#&DP? $#&@P$ $#&DP$ ##&'#$ ##(AP$BP'DP* $#&@P$ $#&AP$ $#&2#D $#&3#$CP% $#&-#C $#&1#B $#&FP7 $#GE#$ $#HD#$ ##&'#$ ##WB#$E#) ##XC#$ ##YA#$ ##Z@#$ ##[B#$ ##]'#, ##^D#$ ##_A#$ $#] #$%$%%$$$$%$%$&'$$()*$+$$$%%%$%%$,-./0$123$$45678$9:;<=$>?$%%%%$%@-A/0$123$$B56C8$DE;F=$>?$%%%%",
);

const isSurelyContainerUserName = /* @__PURE__ */ surelyNone(
  "### ##$##$$#$%#%&#$ $#$%## $#%$#$ $#%$#$ $#%&#$ ##% ###############################################$##%#&##########################$##%#&##########",
  () => [containerUserNameRootUser],
);

const isSurelyGitRef = /* @__PURE__ */ surely(
  "### ##$/#$ ##%-#$ ##&.#$ ##'0#$ ##('#$ ##)(#&)#$*#$+#$,#$-#$.#$/#$0P$1#$ $#)%##&#$'#0 ##)%#0+#% $#*1#( $#*,#$ $#*)#$ $#**#$ ##*'#$ #$$$$$$$$$#$$%&'$$$$$$$$$$#$$$$#($$)$$$$$$$*+$$,$$$$$$$$$$$##$#$$$$)$-.$$$$*+$$,$$/0$$$$$$$1$$#",
);

const isSurelyHostPath = /* @__PURE__ */ surelyBoth(
  "### ##$+#$6'=7'=8'=9'=:'=;'=<'=='=>'=?'=@'=A'=B'=C'=D'=E'=F'=G'=H'=I'=J'=K'=L'=M'=N'=O'=l*% ##%$#$&#$'#$(#$)#$,#$-#$.#$/#$0#$1#$2#$3#$5#$C$tG%FJ%bK%dP#$QP'RP2SP6TP?UPYVP%WP%XPeYPnZP%[P%]Pp^Q&_&:`Q{aR4bP%c&CdRJeRZf&Pg&]hS/iP%jP%kP% $#%##$*#$+#%QP#RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP# ##&+:l ##'#:k ##'aP$ $#&aP$ $#&]P$ $#&YP$ $#&SP$ $#&QP$ $#&eP$ $#&YP$ $#&`P$ $#&_P$ $#&dhd ##'YP$`P% $#&_hb $#&`P$ $#&eh` ##'`P$jP& $#&cP$ $#&Uhi $#&WP$ $#&TP$ $#&cP$ $#&YP$ $#&gP$ $#&UhV ##'QP$UP'`P(cP; $#&eP$ $#&QP$ ##& $#&ghQ $#&SP$ $#&fP$ $#&^P$ $#&UP$ $#&_P$ $#&eP$ $#&dP$ $#&##$ ##'QP$ $#&_P$ $#&TP$ $#&##$ ##'dP$ $#&UP$ $#&eP$ $#&eP$ $#&YP$ $#&_P$ $#&WhJ $#&YP$ $#&ghO ##'VP$eP%iP& $#&Yh: $#&Sh9 $#&aP$ $#&`P$ $#&cP$ $#&eP$ ##&+#$ ##(XP$ $#&`P$ $#&^hJ ##'`P$ $#&^P$dP' $#&UP$ ##',#$-#$.#$/#$0#$1#$2#$3#$dP$ ##jdh+ $#&eP$ ##'P#$Vh6 $#&^P$ $#&_h8 ##'_P$ $#&Yh6 ##'YP$`P, $#&RP$ ##'/#$2#%cP&iP) $#&.9} $#&09| $#&QP$ $#&cP$ $#&jgy $#&/:k $#&dP$ $#&eP$ $#&(#$ $#&VP$ $#&`P$ $#&fP$ $#&_P$ $#&Tgp ##'UP$YPU_PY $#&TP$ $#&YP$ $#&QP$ ##&+#$ #$-$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$5#$P#$QP%RP%SP%TP%UP%VP%WP%XP%YP%ZP%[P%]P%^P%_P%`P%aPNbP%cP%dP%eP%fP%gP%hP%iP%jP%kP% #$-##$+#%QP#RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP# #$.+9d #$0$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$5#$P#$QP$RP$SP$TP$UP=VP$WP$XP?YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fPBgP$hPFiP$jP$kP$ #$0##$+#%UP#XP#fP#hP# #$1+9a ##dUP$aP%cP/fP0gP3hP5 $#&eh> $#&cP$ $#&`P$ $#&WP$ $#&cP$ $#&QP$ $#&^P$ $#&TP$ $#&QP$ $#&eP$ $#&QgX $#&`gg $#&dP$ $#&UP$ $#&cga $#&QP$ $#&cgR $#&YP$ $#&_P$ $#&TP$ $#&`P$ $#&hgY #$1eP$ #$1ShV #$1`P$ #$1^P$ #$1UhS #$1dP$ #$1UP$ #$1cP$ #$1dhO #$1YP$ #$1_P$ #$1TP$ #$1`P$ #$1hhk #$/dP$ #$.VhE $#&_P$ $#&WP$ $#&hP$ $#&2:- $#&eP$ ##&+#$ #$a$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$5#$P#$QP%RP%SP%TP%UP%VP%WP%XP,YP%ZP%[P%]P%^P%_P%`P%aP%bP%cP%dP%eP%fP%gP%hP1iP%jP%kP% #$a##$+#%QP#RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP# #$b+90 #$359/aP$ $#&cP$ $$6YP$ $#&gP$ $#&QP$ $#&egG #$cWP$`P& #$bVP$ #$bdhg #$bdP$ #$behe #$cYP$dP( #$b_P$ #$bTP$ #$b`P$ #$bhhi #$b]P$ #$cWh^ ##'UP$YP) $#&eP$ ##'hP$ $#&`P$ $#&cP$ $#&[fw $#&ifv ##'aP$dP4 $#&eP$ ##&+#$ ##(SP$XP( $#&YP$ $#&dP$ $#&SP$ $#&`fn $#&`P$ $#&^P$ $#&UP$ $#&RP$ $#&cP$ $#&UP$ $#&hP$ ##&+#$ ##(Ugrgh& $#&eP$ $#&cP$ $#&Uf{ ##'cP$ $$f`P$ $#^WP$ $#&cP$ $#&QP$ $#&^P$ $$;##$ ##'VP$ $#&YP$ $#&]P$ $#&UP$ $#&dP$ ##'##$ ##'&#$ $#&iP$ $#&3#$ $#&2#$ $#&'8O ##'`P$ff] $#&`P$ $#&eP$ ##mP8J ##'RP$XP%_P,cP.jP/ $#&YfW $#&QP$ $#&cP$ $#&UP$ ##&+#$ ##(XP$ $#&`P$ $#&^fU $#&QP$ $#&af@ $#&gf] $#&dP$ ##'cgUeP$ $#&UP$ $#&^f; ##'YP$^hj $#&^P$ $#&UP$ $#&dP$ $#&XP$ $#&YP$ $#&VfD ##'dP$ $$Acf2 #$C+8-`P$ $#&]P$ $#&fP$ $#&^P$ $#&UP$ #%Q##$$#%&#%'#%(#%)#%*#$,#%-#%.#%/#%0#%1#%2#%3#%5#%P#%QP%RP%SP%TP%UP%VP%WP%XP%YP%ZP%[P%]P%^P%_P%`P%aP%bP%cP%dP&eP%fP%gP%hP%iP%jP%kP% #%k+8'dP$ #%l+:U #%l+#$ #%o$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$5#$P#$QP$RP$SP$TP.UP$VP$WP$XP1YP$ZP$[P$]P$^P5_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$ #%o##$+#%TP#XP#^P# #%p+7} #$d58$TP$]P%dP(gf$ $#&`fC $#&YP$ $#&RP$ $#&cfq $#&jP$ $#&dP$ $#&ehQ #%pQP$ #%peP$ #%pQhe #%p`P$ #%p^P$ #%pUP$ #%pdha #%pQP$ #%pSP$ #%pYP$ #%p_P$ #%peP$ #%p`P$ #%pdP$ #%pXP$ #%p##$ #%qXP$ #%pTec #$E+7bdP$ $#&]P$ $#&*#$ ##']P$ $#&`P$ $#&SP$ $#&QP$ $#&]P$ $#&XP$ $#&`P$ $#&del #$vY#$ $$|i#$ ##&+#$ #&?d#$ #&@e#$ #&A`#$ #&Bc#$ #&CU#$ $&D+7S #%Hf#$ $#5_#$ ##&+#$ #&H^#$ #&IU#$ #&JT#$ #&KY#$ #&LQ#$ #&M+#$ #&N$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$5#$P#$QP$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$ #&N##$+#% #&N### #$2#7A #%dd#$ $%ec#$ ##&+#$ #&U]#$d#* #&V`#$ #&WS#$ #&XQ#$ #&Y]#$ #&Z+#$ #&[d#$ #&]c#$ #&^S:V #%fQ#$ $$Dc#$ ##&+#$ #&bS#$]#Dh#X #&cQ#$ #&dS#$ #&eX#$ #&fU#$ #&g+#$ #&hQ#$S#/T#3a#5 #&ia#$ #&je#$ #&k+#$ #&lQ#$ #&mc#$ #&nS#$ #&oX#$ #&pY#$ #&qg#$ #&rU#$ #&sd:A #&tS#$ #&uQ#$ #&vS#$ #&wX:< #&x_#$ #&yV:; #&zQ#$ #&{S#$ #&|^#$ #&}Q#$ #'#_#$ #'$+#$ #'%a#$ #'&[#$ #''W:2 #'(Y#$ #')R#$ #'*+#$ #'+$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$5#$P#$QP$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$ #'+##$+#% #'+### #'.R#$h#( #'/f#$ #'0Y#$ #'1]#$ #'2T:U #'3`#$ #'4c#$ #'5[#$ #'6d#$ #'7a#$ #'8Q#$ #'9S#$ #':U#$ #&D #'<h#$ #'=h:n #'>4#$ #'?+#$ #'@$#$&#$'#$(#$)#$*#3,#$-#$.#$/#$0#$1#$2#$3#$5#$>$2P#$QP'RP>SPATPUUPvVPyWP$XQ(Y%TZP$[P$]P-^Q8_P/`QAaQLbP$cQldQueR4fR8gP$hR;iP$jP$kP$ $'@##$*#$+#%QP#RP#SP#TP#UP#VP#XP#YP#]P#^P#_P#`P#aP#cP#dP#eP#fP#hP# #'A+6P #'B#6OQP$SP']P*_P,aP. $'AfP$ $'AiP$ #'B*6L $'A`P$ $'A^P$_hn $'A,:m-:m.:m/:m0:m1:m2:m3:m $'AaP$ $'Aehn $'AfP$ $'A]hi $'AcP$ $'A_hg #'Pa#$ #'Q_#$ #'Ra#$ #'S^#$ #'T)#$ #'Ud#$ #'Ve#$ #'W`#$ #'Xc#$ #'YU#$ $'Z+:X $'A`P$ $'A`P$ $'AehT $'A`P$jP, $'H_P$ #'FVP$ $'AYP$ $'AWP$ $'A*#$ #'B^P$ $'AdP$ $'AYhK $'AWP$ $'AhP$ $'AYP$ $'A_P$ #'A+#$2#( #'CXP$ $'A`P$ $'A^P$ $'AUhB $'A0#$ #'A+:k $'A`P$fP8 $'ASP$ $'AfP$ $'A^P$ $'AUP$ $'A_P$ $'AeP$ $'AdP$ $'A##$ #'BQP$ $'A_P$ $'ATP$ $'A##$ #'BdP$ $'AUP$ $'AeP$ $'AeP$ $'AYP$ $'A_P$ $'AWP$ $'Adh+ $'A^P$ $'AaP$ $'AdP$ $'AeP$ $'AQP$ $'ASP$ $'A[P$ $'A*#$ #'B]P$ $'A`P$ $'AWg{ $'AVhCdP$eP% $'ATgy $'ASgx $'AYP$ $'A]P$ $'AUP$ $'AXP$ $'AYP$ $'AdP$ $'AeP$ $'A`P$ $'AcP$ $'Ajgn $'nYP$ $'ARP$ $'AUP$ $'AcP$ $'AVP$ $'AYP$ $'A]P$ $'A*#$ #'BdP$ $'AjhM $'A_P$ $'AUP$ $'AeP$ $'AaP$ $'AfP$ $'ARg^ $'AdP$ $'A`P$jP( $'ASP$ $'AQP$ $'ASP$ $'AXh* $'AdP$ $'A/#$2:) $'A.:) $'A_P$ $'AUP$ $'ATP$ $'AcP$ $'AYP$ $'AgP$ $'AUP$ $'AeP$ $'AUP$ $'A^P$ $'AagI $'AQP$UP*cP. $'AWP$ $'AUP$ $'AVP$ $'AYP$ $'A]P$ $'AUhL $'AcP$ $'AVP$ $'A]P$ $'A`h' $'O`P$ $'AWP$ $'AcP$ $'AQP$ $'A^P$ $'A##$TP/ #'BVP$ $'AYP$ $'A]P$ $'AUP$ $'AdP$ #'B##$ #'B&#$ $'AiP$ $'A3#$ $'A2#$ $'A'9- $'AQP$ $'AeP$ $'AQg* $'[UP$ $'ASP$ $'A`P$jP& $'AgP$ $'AUh& $'ASP$ $'A]P$ $'AUP$ $'Acf| $'AhP$jP& $'AQP$ $'AahH $'AdP$ $'AeP$ $'AUP$ $'A^P$ $'A##$ #'BgP$ $'A`P$ $'A]P$ $'AfP$ $'A^P$ $'AUP$ $'A##$ #'BYP$ $'A_P$ $'AVP$ $'A`P$ $'AcP$ $'A^P$ $'AQP$ $'AeP$ $'AYP$ $'A`P$ $'A_fb $'AUP$ $'A^P$ $'AaP$ #'A $'AdP$ $'AUP$ $'AcgD $'AYP$ $'A_P$ $'ATP$_fs $'A`P$ $'AhP$ $'AdP$ #'B*#$-#&YP- #'B`P$ $'A]gH $'A,#$ $'AfP$ $'AaP$ $'AWP$ $'AcP$ $'AQP$ $'ATfx $'A^P$ $'AQP$ $'AWP$ $'AUP$ $'ARP$ $'AQP$ $'ASP$ $'A[P$ $'Afgh $(O_#$ $(PU#$ $(Qe#$ $(Ra#$ $(Sf#$ $(TR#$ #'A+#$ #)yh#$ #)zh#$ #){h#$ #)|c#$ #)}`#$ #*#`#$ #*$e#$ #'Z #*&+#$ ##(*#$6*SA/EQ3XRYaSY}TZBU[jW[sY]#[]C]3k^^R__4`_Ba__c`[d`_ea5ga;h^q #*(Q#$R#/S#<T&yU&{W'AX'`Y'bZ'i['{](4^(i_(w`)0a)@c)_d)le*0g*Ah&Zj*I #*)d#$ #**T#$ #*+V#$ #*,+#$ #*-Y#$ #*._#$ #*/d#$ #*0e#$ #*1Q#$ #*2]#$ #*3]7T #*4f#$ #*5_#$ #*6+#$T#, #*7Y#$ #*8_#$ #*9d#$ #*:e#$ #*;Q#$ #*<]#$ #*=]#$ #*>+7J #*?]#$ #*@U:n #&tQ#$`&1f&[ #*BR#$S#-c%{ #*CQ#$ #*D]#$ #*E+#$ #&?a#$ #*GQ#$ #*HS#$ #*I[#$ #*JQ#$ #*KW7; #*LX#$ #*MU#$ #*N+#$ #*O8#$=#*G#1I#6R#<S#ET#dU#tW$&X$7[$K^$X_$g`$na$|c%9d%Ee%Of#5g%fh%gj%kk%m #*PE#$j#% #*QB6c #*Ra#$ #*Sc#$ #*TU#$ #*Ud72 #*V`#$ #*W^#$ #*XU#$ #*YR#$ #*Zc#$ #*[U#$ #*]h6W #*^+#$ #*_c#$ #*`U#$ #*a_#$ #*bg6R #*cU#$ #*dS#$ #*ee#$ #*f`#$ #*g_#$ #*hY6f #*iQ#$]#*f#+ #*jk#$ #*kU#$ #*l]#$ $&DY#$ #*nd#$ #*o[6E #*pQ#$ #*qS:n #&tQ#$]#)`#3c#< #*sR#$ #*tQ#$ #*u]#$ #*v+#$ #*wa:@ #*xQ#$ #*y_#$ #*zW#$ #*{T#$ #*|+#$ #*}Y#$ #+#_#$ #+$T#$ #+%U#$ #+&i63 #+'^#$f#) #+(a#$ #+)`#$ #+*d#$ #++U#$ #+,c6- #+-c#$ #+.d#$ #+/Y:l #+0j#$ #+1d#$ #+2e#$ #+3Q#$ #+4]6% #+5U#$f#2 #+6_#$ #+7`#$ #+8+#$ #+9T#$W#&_#(c#* #+:U#$ #+;a6L #+<U#$ #+=_5w #+>a#$ #+?^5u #+@U#$ #+A^#$ #+B`#$ #+Ce5p #+D_5o #+E]#$ #+FU#$ #+GS#$ #+He#$ #+Ic#$ #+J`#$ #+K_#$ $&D)#$ #+MR#$ #+Nf#$ #+OY#$ #+P]#$ #+QT:I #+R`#$ #+S)#$]#)a9O #+TR#$ #+Uf#$ #+VY#$ #+W]#$ #+XT5[ #+YQ#$ #+Z_#$ #+[W#$ #+]S#$ #+^Y#$ #+_)#$ #+`]#$ #+aY#$ #+b_#$ #+ce5Q #+df#$ #+eW#$ #+fW#$ #+gY#$ #+h_#$ #+iW#$ #+jV#$ #+kQ#$ #+lS#$ #+mU#$ #+n+#$ #+oT#$X#* #+pQ#$ #+qe#$ #+rQ#$ #+sd#$ #+tU#$ #+ue5n #+vf#$ #+wR5= #+xQ#$ #+yW#$ #+zW#$ #+{]#$ #+|U#$ #+}X#$ #,#f#$ #,$R#$ #,%+#$ #,&^#$ #,'`#$ #,(T#$ #,)U8z #,*d#$j#. #,+)#$ #,,a#$ #,-]#$ #,.Q#$ #,/j#$ #,0h#$ #,1c#$ #,2Y#$ #,3W#$ #,4X:C #,5a#$ #,6j#$ $&DP5Q #,8`#$ #,9T#$ #,:U#$ $&D)#$ #,<W#$ #,=j#$ #,>a4v #,?c#$ #,@W#$ #,A*#$ #,Bd#$ #,Ch#$ #,DY#$ #,EV#$ #,Fe#$ #,G*#$ #,Hd#$ #,Ih#$ #,JY#$ #,KV#$ #,Le9b #,MT9bY#$_9ac#&f#0j#5 #,Na#$ $&DU9& #,PU#$Y#* #,Q)#$ #,RS#$ #,S`#$ #,T^#$ #,U^#$ #,VY9| #,Wd#$ #,X^#$ #,YQ4Z #,Za#$ #,[a#$ #,]U#$ #,^e#$ #,_U9< #,`a#$ #,a`#$ #,bU#$ #,ce#$ #,dc#$ #,ej4O #,fQ#$U#)f#- #,ge#$ #,he#$ #,i]#$ #,jU#$ #,kc8C #,lR#$ #,mQ#$ #,nc#$ #,o/4E #,pV4yd#$ #,qe4] #,rS4rX#$e#& #,sQ#$ #,tc5. #,uQ#$ #,ve#$ #,wY#$ #,xS#$ #,yS#$ #,zX#$ #,{U8f #,|U#$`#'c#*f#/j#2 #,}Q#$ #-#]#$ #-$T:O #-%c#$ #-&S#$ #-'X42 #-(Y#$ #-)g#$ #-*j#$ #-++#$ #-,T9` #--c#$ #-.R#$ #-/`4* #-0a#$ #-1U#$ #-2d#$ #-3S#$ #-4c#$ #-5Y#$ #-6a9A #-7S4^ #-8X#$ #-9Y#$ #-:d#$ #-;a8` #-<Q#$ #-=c8p #->Y4X #-?W#$ #-@`#$ #-A+#$ #-BQ#$W:)c#, #-CT#$ #-Dg#$ #-EY#$ #-Fd#$ #-G`#$ #-Hc#$ #-Ij#$ #-J):Q #-KU#$ #-LW#$ #-MY#$ #-Nd:) #-OS#$T#/^#;_#>f#J #-P`#$ #-QQ#$ #-Ra#$ #-S`#$ #-TT#$ #-Ud#$ #-V+#$ #-Wc#$ #-XU#$ #-Ya#$ #-Z`4- #-[U#$ #-]i#$ #-^+#$ #-_h#$ #-``#$ #-ac#$ #-b[#$ #-ce#$ #-dc#$ #-eU#$ #-fU#$ #-gd4D #-ha#$ #-i`#$ #-jd9p #-kQ#$T#* #-l_#$ #-m+#$.#' #-nT#$ #-oQ#$ #-pe9Y #-q+9= #-rQ#$ #-s+#$ #-ta#$ #-u[#$ #-vW3m #-wc#$ #-xd#$ #-yY9a #-zc#$ #-{d#$ #-|`#$ #-}c:P #.#f#$ #.$R7g #.%]#$d#9 #.&Q#$U#/^#4 #.'_#$ #.(+#$ #.)e#$ #.*`#$ #.+`#$ #.,]#$ #.-S#$ #..X#$ #./Q#$ #.0Y#$ #.1_3V #.2S#$ #.3e#$ #.4c#$ #.5`#$ #.6_8u #.7+#$ #.8$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$5#$P#$QP$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$ #.8##$+7R #.8### #.;a#$ #.<c#$ #.=U#$ #.>d#$ #.?d#$ #.@Y#$ #.AV#$ #.B+#$ #.CT#$ #.DY#$ #.Ed82 #.FU#$X#)c#, #.G^#$ #.H+#$ #.Ic#$ #.Jf#$ #.KR9. #.LS#$ #.Mf#$ #.Na6` #.OQ#$ #.PT#$ #.Q]#$ #.RU#$ #.S+#$ #.TS#$Z#'h#) #.UQ#$ #.VS#$ #.WX3/ #.XT#$ #.Y[3. #.Zc#$ #.[Q#$ #.]a#$ #.^a#$ #._U#$ #.`c#$ #.a+#$ #.bT#$ #.cY#$ #.dd8& #.eU#$ #.fi7% #.gg#$ #.hj#$ #.i.#$ #.j+#$ #&t]#$ #.l`#$ #.mS76 #.nf#$ #.o]#$ #.pY#$ #.qQ#$ #.r+#$ #*wQ#$S#* #.tc#$ #.ue#$ #.vY#$ #.wV#$ #.xQ#$ #.yS7l #.z`#$ #.{^#$ #.|a#$ #.}Y#$ #/#]#$ #/$U7I #/%U#$`#) #/&c#$ #/'Q#$ #/(d#$ #/)+#$ #/*T7Z #/+_#$ #/,Q#$ #/-_#$ #/.+#$ #&tT#$ #/0U#$ #/1a#$ #/2U#$ #/3_#$ #/4T#$ #/5U#$ #/6_#$ #/7S#$ #/8Y2N #/9`#$ #/:S#$ #/;Q#$ #/<]#$ #/=+#$ #/>d#$ #/?X#$ #/@Q#$ #/Ac#$ #/BU#$ #/C+#$ #/DC#$V#/W#=^#>a#Af#E #/Ef#$ #/F<#$ #/GU#$ #/He#$ #/I+#$ #/JX#$g#( #/Ke#$ #/Le#$ #/Ma#$ #/N)2: #/O/:o #/P_#$ #/Q^#$ #/R+#$ #/S_#$ #/T`#$ #/UT#$ #/VU#$ #/W)#$ #/Xg#$ #/YU#$ #/Zc#$ #/[d#$ #/]Y#$ #/^`9C #/_U9X #/`Y#$ #/ad#$ #/bU5: #/c_#$ #/da#$ #/e^#$ #/f+1I #/gg#$ #/h+#$ #/ia#$ #/jj#$ #/ke#$ #/lX#$ #/m`6@ #/n.#$Y#0 #/o+#$ #/pc#$h#+ #/qU#$ #/ra#$ #/s`#$ #/td#$ #/uY#$ #/ve#$ #/w`7] #/xc#$ #/yQ#$ #/za81 #/{i1` #+>Y#$`#.f#1g#4 #/}^#$ #0#R#$ #0$]#$ #0%U#$ #0&+#$ #0'a#$ #0([#$ #0)W#$ #0*d#$ #0+.1. #0,T#$ #0-U#$ #0.)7# #0/W#$ #00U#$ #01e5Y #02^#$ #03+#$ #/X*1T #05]#$a#( #06]#$ #07Q#$ #08^#$ #09Q6[ #0:Q#$ #0;^#$ #0<+#$ #0=T#$ #0>`#$ #0?h#$ #0@_#$ #0A]#$ #0B`#$ #0CQ#$ #0DT9z #0E]#$_#.f#1j#= #0FQ#$ #0Ge#$ #0HV#$ #0I`#$ #0Jc#$ #0K^#$ #0LY#$ #0M`#$ #0N+#$ #0O*19 #0Pa#$ #0Q^#$ #0R)0] #0SR#$ #0T)#$ #0US#$ #0VQ#$ #0WS#$ #0XX#$ #0YU#$ #0Z+#$ #0[W6kX#$ #0]`#$ #0^d#$ #0_e95 #0`U#$ #0a_#$ #0bg#$ #0c+9f #0dR:lf#$ #0ed#$ #0fe#$ #0gf#$ #0ha#$ #0i+#$ #.)T#$ #0k`#$ #0lh#$ #0m_#$ #0n]#$ #0o`#$ #0pQ12 #0qR#$T#)e#6h#= #0re#$ #0s+#$ #0tR#$ #0u`#$ #0v`5] #0w[#$ #0x^#$ #0yQ#$ #0z_#$ #0{+#$ #0|S#$ #0}Q#$ #1#_#$ #1$T#$ #1%Y#$ #1&T#$ #1'Q#$ #1(e0_ #1)Q#$ #1*S#$ #1+[#$ #1,+#$ #1-a#$ #1.Q#$ #1/_6H #10Y#$ #11V#$ #12e#$ #13a#$ #14^3z #15U#$ #16c#$ #17c#$ #18Q#$ #19V#$ #1:`#$ #1;c#$ #1<^#$ #1=*#$ #1>T#$ #1?+#$ #1@a#$ #1A]#$ #1Bf#$ #1CW#$ #1DY#$ #1E_8y #1F`#$ #1G]#$ #1He#$ #1IQ#$ #1J+#$ #1Ke#$ #1L`#$ #1M`3U #1NQ#$ #1Oc#$ #1P_#$ #1Q+#$ #&tR#$ #1SU#$ #1Tc#$ #1Uc#$ #1Vj3W $#&E#9SP$VP/a#N $#&eP$ $#&YP$ $#&`P$ $#&_P$ $#&dP$ $#&)#$ $#&cP$ $#&fP$ $#&_P$ $#&_P$ $#&UZQ $#&RP$ $#&UP$ $#&UP$ $#&]P$ $#&TP$ $#&YP$ $#&_P$ $#&WP$ $#&UP$ $#&_YG $#&aP$ $$;]P$ $#&UP$YP. ##&+#$ ##(^P$ $#&`P$ $#&RP$ $#&YP$ $#&]P$ $#&UP$ $#&dP$ $#&jP$ $#&_YS $#&SP$ $#&QP$ $#&eP$ $#&YP$ $#&`P$ $#&_P$ $#3##$ #$;++l $1na#$ $1o9#$ $$<Q#$ $$=e#$ $$>Q#$ ##&+#$ #2.A#$G$P #2/`#$ #20S#$ #21Q#$ #22]#$ #23+#$ #246#$8#-B#=C#SE#YJ#dN#nR#sS/TT#tU#uW$)^$+_$,a$9c$Df$Eg$Fk5z #25_#$ #26T#$ #27c#$ #28`#$ #29Y#$ #2:T#$ #2;+#$ #2<H#$ #2=T3F #2>`#$j#, #+'f#$ #2@c#$ #2Ad#$ #2BY#$ #2CU#$ #2Dc#$ #2E+#$ #&t8/C #2Ga#$ #2Hc#$ #2IU#$ #2Jd#$ #2Kd#$ #2L+#$ #2M8/< #2NY#$`#1 #2OS#$ #2Pc#$ #2Q`#$ #2Rd#$ #2S`#$ #2TV#$ #2Ue#$ #2V+#$ #2WI#$ #2Xj#$ #2Ya#$ #2ZU#$ #2[H5G #2]k#$ #2^Y#$ #2_]#$ #2`]#$ #2aQ#$ #2b+#$ #2cd#$ #2dS/% #2ef#$ #2f<#$ #2gU#$ #2he#$ #2i+#$ #2Mg7U #2kf#$ #2lR#$ #2m+#$ #2n8#$ #2oQ#$ #2pS#$ #2qX#$ #2rU#$ #2s+#$ #2tX8X #2u_#$ #2vY#$ #2we#$ #2xj#$ #2y+#$ #2zS#$ #2{Q#$ #2|S#$ #2}X#$ #3#U2h #3$Q#$ #3%c#$ #3&_#$ #3'+#$ #2M79@ #3)Q2U #3*U2| #3+]#$ #3,U#$ #3-S#$ #3.e#$ #3/c#$ #30`#$ #31_#$ #2L)#$ #33R#$ #34f#$ #35Y#$ #36]#$ #37T#$ #38U#$ #39c:( #3:`#$ #+Sa*W #3<d3_ #3=`#$a#/ #3>T#$ #3?U#$ #3@)#$+#' #3AW#$ #3Bj#$ #3Ca9y #3DS#$ #3E`#$ #3Fc#$ #3GU#$ #3Ha2< #3I^6u #3JY#$_#%j#( #3Ka9j #3La#$ #3M^#$ #/N+-a #3Oa#$ #3P`#$ #3QU#$ #3Re#$ #3Sc#$ #3Tj9h #3UQ4& #3Vg1W #3WS#$ #3Xa#$ #3Y[#$ #3ZW.% #3[`#$ #3]Q#$ #3^^#$ #3_Y#$ #3`_#$ #3aW#$ #3b+#$ #3c_#$f6t #3da:U $#&QP$UP)YP/`P1fP7 $#&SP$ $#&[P$ $#&fP$ $#&aP$ ##3+*) $#&]P$ $#&WP$ $#&UP$ $#&]P$ $#&UP$ $#&cWD $#&]P$ $#&Thm $#&iP$ ##&##$ ##'dP$ $#&jP$ $#&_P$ $#&SW< $#&cP$ $#&UP$ $#&QP$ $#&fP$ ##&RP$ $#&]P$ $#&QP$ $#&TW4 $#&`P$cP+ $#&_P$`P( $#&eP$ $#&QP$ $#&SP$ $#&eVx $#&[P$ $#&YV} $#&UP$ $#&QP$TP4 $#&eP$ $#&YP$ $#&gP$ $#&UP$ $#&##$ ##'SP$ $#&]P$ $#&`P$ $#&fP$ $#&TP$ $#&##$ ##'VP$ $#&YP$ $#&]P$ $#&UP$ $#&dVu $#&UP$ $#&_P$ $#&eP$ $#&YP$ $#&QP$ $#&]V^ $#&UP$`P:cQE $#&dP$ $#&SP$[P( $#&QP$ $#&cP$ $#&WP$ $#&Qhc $#&eP$ $#&`P$ $#&aP$ ##&+#$ ##(`P$ $#&]P$ $#&TP$ $#&##$ ##'VP$ $#&YP$ $#&cP$ $#&UP$ $#&VP$ $#&`P$ $#&iP$ $#&#8: $#&SP$[PmhPs $#&fP$ $#&^P$ $#&UP$ $#&_P$ $#&eP$ $1lYVP`hKdP$ ##&+#$ ##(-#$UP+^P/`P@aPFhPOiPZkPc $#&aP$ $#&QP$ $#&dP$ $#&dP$ $#&hP$ $#&`P$ $#&cW* $#&_P$ $#&aP$ $#&QP$ $#&dV2 $#&`P$jP' $#&_P$ $#&UP$ $#&cX$ $#&##$ ##'cP$ $#&UP$ $#&SP$ $#&UP$ $#&YP$ $#&gP$ $#&UP$ $#&TP$ $#&##$ ##'VP$ $#&YP$ $#&]V( $#&fP$ $#&eP$ $#&]P$ $#&`P$ $#&`P$ $#&[hg $#&`P$ $#&hP$ $#&UP$ $#&cP$ $#&dP$ $#&XP$ $#&UP$ $#&]P$ $#&]Ua $#&UP$YP( $#&SP$ $#&XP$ $#&QP$ $#&ehX $#&_P$ $#&TP$ $#&`P$ $#&hP$ $#&dP$ $#&ah] $#&hP$ $#&UP$ $#&SP$ $#&XP$ $#&QP$ $#&eP$ $#&P#$ $5%+(N $#&`P$ $#&`X% $#&fP$ $#&^P$ $#&UP$ $#&_P$ $#&eP$ ##&UUcjUc $#&_P$ $#&]P$ $#&`P$ $#&QP$ $#&TP$ $#&dP$ ##&+#$ ##(eP$ $#&UP$ $#&]P$ $#&UP$ $#&WP$ $#&cP$ $#&QP$ $#&^P$ $#&##$ ##'TP$ $#&UP$ $#&dP$ $#&[P$ $#&eP$ $#&`W_ $#&`P$ $#&aP$ $#&RP$ $#&`P$ $#&iUG $#&dP$ $#&SP$ $#&cP$ $#&YP$ $#&eP$ $#&`P$ $#&cP$ $#&YP$ $#&`U> $#&`P$ $#&`P$ $#&WP$ $#&]P$ $#&UP$ $#&##$ ##'TP$ $#&cP$ $#&YP$ $#&gP$ $#&UU3 $#&SP$^P(_P/ $#&]P$ $#&`P$ $#&fP$ $#&TU& $#&QP$^P% $#&Wg& $#&QP$ $#&WP$ $#&YP$ $#&_P$ $#&YU' $#&TP$eP* $#&YP$ $#&cP$ $#&YP$ $#&]P$ $#&UP$ $#&_fI $#&UP$ $#&]P$ $#&WP$ $#&cP$ $#&QP$ $#&aP$ $#&XP$ $#&YP$ $#&SP$ $#&dP$ $#&aP$ $#&cP$ $#&`gs $#&UP$ $#&jTZ $%tY#'`P$ $#&SP$ $#&QP$ $#&]Tu $%uR#$ $%vc#$ $#wQ#$ $#xc#$ $#yj#$ ##&+#$ #6S6#$8#,9#jJ76a4$ #6T_#$ #6UT#$ #6Vc#$ #6W`#$ #6XY#$ #6YT#$ #6Z+#$ #6[d6Q #6]Q#$ #6^S#$ #6_X#$ #6`U#$ #6ad#$ #6b+#$ #6c8#$=.dB#*I.pN1IR76S#1T77U/RW/`^7I_#3`#7a#Xc7ce#Yf.o #6d`#$j._ #6eS#$f/8 #6f`#$ #6gQ#$ #6hE#$ #6i`+9 #6j`#$ #6kk#$ #6lY#$ #6m]#$ #6n]#$ #6oQ#$ #6p*6c #&t`#$ #6r^/& #6s`#$ #6tT#$ #6uU#$ #,;+7> #6wc#$ #6xW#$ #6y*#$ #,BG#$S#0 #6{)#$ #6|a#$ #6}c#$ #7#`#$ #7$Z#$ #7%U#$ #7&S#$ #7'e#$ #7(*#$ #7)G#$ #7*+#$ #7+G.G #7,Q#$ #7-c#$ #7.e#$ #7/X#$ #70Q#$ #71W#$ #72U#$ #73*#$ #748#$ #75Q#$ #76c#$ #77e#$ #78X#$ #79Q#$ #7:W#$ #7;U#$ #7<@0/ #,Mc&Uf&U #7>j0b #7?U#$ #7@g#$ #7AU#$ #7B]#$ #7C`#$ #7Da#$ #7EU#$ #7Fc#$ #7G+#$ #7HM#$ #7IS#$ #7J`#$ #7KT#$ #7LU#$ #7M+#$ #7N9#$ #7OU#$ #7Pc#$ #7QY#$ #7Rg#$ #7SU#$ #7TT#$ #7U91. $#&QP$RP(UP)YP*`P;fPFjPJ $#&YP$ $#&]P$ ##'TP$ $#&YTY $#&`U5 $#&WSV $#&SP$ $#&cP$ $#&`P$ $#&dP$ $#&`P$ $#&VP$ $#&eP$ $#&UP$ $#&TP$ $#&WP$ $#&UP$ $#&RP$ $#&QP$ $#&SP$ $#&[P$ $#&fP$ $#&aS5 $#&_P$gP- $#&UP$ $#&cP$ $#&`P$ ##&+#$ ##(hP$ $#&QP$ $#&]P$ $#&]P$ $#&Ue# $#&Ye5 $#&dP$ $#&YP$ $3x[S8bP$ $#&fft $#&##$ ##'TP$^P+aP.gP3 $6#`P$ $#&SP$ $#&fP$ $#&^P$ $#&UP$ $#&_P$ $#&ee) $#&fP$ $#&dP$ $#&Yd_ $#&YP$ $#&SP$ $#&eP$ $#&fP$ $#&cd{ $#&YP$ $#&TP$ $#&UP$ $#&`dx $#&UP$eP- $#&eP$iP' $#&XP$ $#&`P$ $#&`SZ $#&eP$ $#&SP$ $#&]P$ $#&`P$ $#&fdS $#&fP$ $#&dP$ $#&UP$ $#&cRM $#&RP$_P(aP:hP> $#&cP$ $#&QP$ $#&kP$ $#&jRj $#&UP$ $#&TP$ $#&cP$ $#&YP$ $#&gP$ $#&UP$ ##&##$+#( ##')#$ $#&##$ #8T###$#$&#$'#$(#$)#$*##,#$-#$.#$/#$0#$1#$2#$3#$5#$P#$QP$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$ #8T+#$ ##(TP$ahH $#&UP$`h> $#&dP$ $#&[P$ $#&eP$ $#&`P$ $#&aRW $#&UP$ $#&_P$ $#&gP$ $#&aRD $#&_hL $#&QP$SP.YP3`PlcPpfPv $#&cP$dP( $#&QP$ $#&]P$ $#&]P$ $#&UdM $#&dP$ $#&hP$ $#&`P$ $#&cP$ $#&TR6 $#&]P$ $#&`P$ $#&fP$ $#&TP$ $5}+%& $#&SP$ $#&eP$ $#&fP$ $#&cP$ $#&UP$ $#&dP$ ##&+#$ ##(YP$aP8dPL $#&aP$ $#&XP$ $#&`P$ $#&eP$ $#&`P$ $#&##$ ##']P$ $#&YP$ $#&RP$ $#&cP$ $#&QP$ $#&cP$ $#&jP$ $#&*#$ ##'aP$ $#&XP$ $#&`P$ $#&eP$ $#&`P$ $#&]TU $#&XP$ $#&`P$ $#&eP$ $#&`P$ $#&dP$ $#&##$ ##']P$ $#&YP$ $#&RP$ $#&cP$ $#&QP$ $#&cP$ $#&jP$ $#&*#$ ##'aP$ $#&XP$ $#&`P$ $#&eP$ $#&`P$ $#&dh[ $#&SP$ $#&cP$ $#&UP$ $#&UP$ $#&_P$ $#&dP$ $#&XP$ $#&`cK $#&RP$ $#&cP$ $#&QP$ $#&_eB $#&YP$`P& $$g_P$ $#&egS $#&eP$ $#&`P$ $#&_e7 $#&RP$]P% $#&]gB $#&aP$ $#&YP$ $#&eQU $#&UP$ $#&SP$ $#&UQ} $3vQP$SP*UP>[PE_ScePK $#&gP$ $#&UP$ $#&TP$ $#&##$ ##'WP$ $#&QS[ $#&QP$XP)cP2 $#&cP$ $#&YP$ $#&SP$ $#&QP$ $#&ee3 $#&cP$ $#&UP$ $#&YP$ $#&RP$ $#&eP$ $#&YP$ $#&dP$ $#&SP$ $#&XQ< $#&YP$ $#&gP$ $#&QP$ $#&_P$ $#&YQ6 $#&QP$SP'_P( $#&cP$ $#&SP$ $#&XQ) $#&cff $#&TP$ $#&eRp $#&cP$ $#&YP$ $#&gP$ $#&RP$ $#&`P$ $#&cbf $#&QP$UP+ $#&cP$ $#&eP$ $#&##$ ##'^P$ $#&UP$ $#&_P$ $#&fP` $#&QS8 $#&UP$ $#&^P$ $#&aP$ $#&]P$ $#&QP$ $#&ebp $#&YP$ $85cP$ $#&eP$ $#&fP$ $#&QP$ $#&]P$ $#&##$RP5 ##'^P$ $#&QP$ $#&SP$ $#&XP$ $#&YP$ $#&_P$ $#&UP$ $#&dP$ $#&*#$ ##']P$ $#&`P$ $#&SP$ $#&QP$ $#&]P$ $#&YP$ $#&kP$ $#&UQ@ $#&`P$ $#&iP$ $#&##$ ##'gP$ $#&^PG $1WS#$a2& $1Xe#$ $1YY#$ $1Z`#$ $1[_#$ $1]d#$ $#&)#$ $1_c#$ $1`f#$ $1a_#$ $1b_#$ $1cU#$ $$Dc#$ ##&+#$ #:kP#$ #:lh#$ #:m`#$ #:nc*q $6IY%v #$%$%%$$&'%(%)*+,-./0121314%%$%%56789:;<=>?@ABCDEFGHIJKLMNO%%%%P%QRSTUVWXYZ[]^_`abcdefghijk%%%l",
  "### ##$##$$#$%(i&#&'#$(#$)#$*#$+#$,#$-$u.%;/%I0#$1#$2#$3#$4#$5&{6#$7',8#$9'4:'C;#$<'K=#$>'U?#$@#$A#$B'yC#$D#$E#$F(# $#$%#$-##.##/##5##7##9##:##<##>##B##F## $#%-#h.#i3#j5#l6#t7#u9$);$6<$==$G>$H?$P $#$%#$ $#&'#$-#-.#A/#P0#b1$[3$h4($7(*9(,:'{;(;<(=>(K?(OA(W $#%<#$ $#%-#$ $#%>#$ $#%>#$ $#%B#$ $#%;#$ $#%=#$ $#%0#$ ##%&(` $#%3#$>#2B#3E#4 $#%1#$5#' $#%7#$ $#%1#$ $#%D(i $#%8#$ $#%1#$ $#%7#$ $#%1#$ $#%D#$ $#%/#$ $#%4#$ $#%-#$ $#%5#$ $#%:(_ $#%/(^ $#%>(] $#%@#$ $#%=#$ $#%1(Y $#%-#$5#-;#0 $#%/#$ $#%7#$ $#%@#$ $#%<#$ $#%.#$ $#%@#$ $#%:#$ $#%0#$ $#%8(d $#%?#$ $#%/#$ $#%;(Z $#%?#$ $#%;(J $#%8#$=#, $#%;#$ $#%@#$ $#%0#$ $#%2#$ $#%8#$ $#%-#$ $#%=#$ $#%1(@ $#%1#$ $#%0#$ $#%1#$ $#%:#$ $#%?#$ $#%5#$ $#%-#$ $#%8(J $#%1#$;#t $#%A#$ $#%%#$ $#&A#o $#%3(6>(D $#%-(I $#%<#$ $#%3(1 $#%:#$ $#%<#$ $#%=#$ $#%;#$ $#%3#$ $#%=#$ $#%1#$ $#%>(: $#%7(9 $#%0#$1#& $#%.#$ ##1C(% $#%D#$ ##1/#$>#+?#- $#%4#$ $#%-#$ $#%5#$ $#%:#$ ##1$#$ $#%0#$ $#%.'w $#%?#$ $#%;(- $#%-(k $#%;#$ $#%.#$ $#%5#$ $#%8#$ $#%1#$ $#%<#$ $#%=#$ $#%;#$ $#%A#$ $#%5#$ $#%>#$ $#%5#$ $#%;'v $#%<#$>#(A#) $#%A#$ $#%-#$ $#%@#$ $#%8#$ $#%?'a $#%<'o $#%'#$+'_1#%2#&3#'5#(7#)<#,>(l $#%('^ $#%9'] $#%C'[ $#%<'Z $#%<'n $#%/#$ $#%>#$ $#%'(g $#%7'U $#%0(h $#%;#$<#' $#%/#$ $#%7#$ ##11(^ $#%-#$ $#%=#$ $#%>#$ $#%1'g $#%2#$ $#%>#$A#) $#%?#$ $#%-#$ $#%?#$ $#%1#$ ##1%'7 $#%-#$ $#%='T $#%/#$ $#%7#$ $#%1#$ $#%='? $#%8#$:#)?#+ $#%1#$ $#%/#$ $#%?#$ $#%=#$ $#%@(J $#%A#$ #$Y='G $#%4#$ $#%1#$ $#%=#$ $#%1(h $#m/#$5#':&9 $#%8#$ $#%;#$ $#%@'. $#%?#$ $#%$#$&#& $#%/#$ $#%='X $#'3%# $#%<#$ $#%<#$ $#%8#$ $#%5#$ $#%/#$ $#%-#$ $#%?#$ $#%5#$ $#%;#$ $#%:#$ $#%F#$ $#%0#$ $#%1#$ $#%2#$ $#%-#$ $#%@#$ $#%8#$ $#%?#$ $#%F#$ $#%/#$ $#%=#$ $#%1#$ $#%0#$ $#%1#$ $#%:#$ $#%?#$ $#%5#$ $#%-#$ $#%8#$ $#%>#$ $#%%#$ $#&6#$ $#w>'k $#%-#$ $#%/#$ $#%7#$ $#%@#$ $#%<#$ $#%>#$ $#%%#$ $#&.#$ $#%-#$ $#%/#$ $#%7#$ $#%@#$ $#%<#$ $#K0'L $#%8#$=$? $#%5#$ $#%1#$ $#%:#$ $#%?#$ $#%F#$ $#%>#$ $#%1#$ $#%/#$ $#%=#$ $#%1#$ $#%?#$ $%U###$##%#$'##(##)##*##+##,##-##.##/##0##1##2##3##4##5##6##7##8##9##:##;##<##=##>##@##A##B##C##D##E##F## $%V-#$.#53#@5#B6#K7#M9#^;#j<#q=#{>#|?$) $%V3#$>#3 $%V1#$5#( $%V7#$ $%V1#$ $%VD#$ #%V&&3 $%V8#$ $%V1#$ $%V7#$ $%V1#$ $%VD#$ $%V/#$ $%V4#$ $%V-#$ $%V5#$ $%V:(d $%V/(c $%V-#$ $%V/#$ $%V7#$ $%V@#$ $%V<#$ $%V.#$ $%V@#$ $%V:#$ $%V0#$ $%V8#$ $%V1(W $%V<#$ $%V3(U $%V:#$ $%V<#$ $%V=#$ $%V;#$ $%V3#$ $%V=#$ $%V1#$ $%V>#$ $%V>(L $%V7(m>#$ $%V;(T $%V0#$1#& $%V.#$ #%^C(G $%VD#$ #%^/#$>#+?#. $%V4#$ $%V-#$ $%V5#$ $%V:#$ #%^$#$ $%V0#$ $%V.(> $%V?#$ $%V;#$ $%V=(Q $%V-(j $%V;#$ $%V.#$ $%V5#$ $%V8#$ $%V1#$ $%V<#$ $%V=#$ $%V;#$ $%VA#$ $%V5#$ $%V>#$ $%V5(Q $%V<#$>#(A#) $%VA#$ $%V-#$ $%V@#$ $%V8#$ $%V?(( $%V<(1 $%V'#$+(&1#%2#&3#'5#(7#)<#,>(l $%V((% $%V9($ $%VC(# $%V<'} $%V<(7 $%V/#$ $%V>#$ $%V'(g $%V7'x $%V0(h $%V;#$<#' $%V/#$ $%V7#$ #%^1(^ $%V-#$ $%V=#$ $%V>#$ $%V1(% $%V2#$ $%V>#$A#) $%V?#$ $%V-#$ $%V?#$ $%V1#$ #%^%%- $%V-#$ $%V=(, $#%1#$ $#%0#$ $#%1#$ $#%:#$ $#%?#$ $#%5#$ $#%-#$ $#%8#$ $#%>#$ $#%%#$ $%:?#$ $#%2#$ $$T=#$ $#%/'3 $#%5#$ $#%?#$ $#%$#$ $#%/#$ $#%=#$ $#%D#$ $#%<&1 $#%0#$ $#%F#$ $#%0#$1#&=#$ $#%>#$ $#%-$l $#%/#$0#% $#%0(k $#%(#$ $#%*#$ $#%*#$ $#%'#$ $#%,$e $#%@#$ $#%.#$ $#%1#$ $#%/#$ $#%;#$ $#%:#$ $#%2#$ $#%5%L $#%/#$ $#%<#$ $#%$#$ $#%/#$ $#%4#$ $#%=#$ $#%;#$ $#%9#$ $#%1#$ $#%$#$ $#%<#$ $#%=#$ $#%;#$ $#%2#$ $#%5$z $#%?#$ $#%@#$ $#%>#$ $#%1#$ $#%=#$ $#%%#$ $#&0#$ $#%-%a $#%=#$ $#%5#$ $#%A#$ $#%-#$ $#%?#$ $#%1#$ $#%F#$ $#%7#$ $#%1#$ $#%D$Z $#%%#$1#2>#> $#&3#$>#, $#%<#$ $#%3#$ ##1$#$ $#%-#$ $#%3#$ $#%1#$ $#%:#$ $#%?$1 $$K/#$ $#%0#$ $#%-#$ $#%1#$ $#%9%A $#%=#$ $#%A#$ $#%5#$ $#%/#$ $#%1#$ $#%$#$F#$ $#%-#$ $#%/#$ $#%/#$ $#%;#$ $#%@#$ $#%:&R $#%4#$ $#%$#$ $#%-#$ $#%3#$ $#%1#$ $#%:#$ $#%?#$ $#%%#s $#%-#$ $#%8#$ $#%8#$ $#%1#$ $#%?(9 $#%:#$ $#%1#$ $#%?#$ $#%=$- $#%@$W $#%?#$ $#%<#$ $#%-#$ $#%>#$ $#%>#$ $#%B#p $#x@#$ $#%.$( $#%;#$D#) $$-E#$ $#%5#$ $#%8#$ $#%8#$ $#%-#i $#%%#$8#' $#&/#$ $#%:#$ $#%2#e $#%;#$ $#%3#$ $#%5#$ $#%:#$ $#%%(g $$9/#$ $#%5#^ $$@-#$3#,7#.D#/ $#%>#$ $#%>#$ $#%B#$ $#%;#$ $#%=#$ $#%0#$ $#%$#$ $#%>$L $#%<#$ ##1-$< $$F5#Q $#%<#$ $#%5(E $$K)#$>#& $#%/#$ $#%2$. $#%4#K $$S4#$ $#%@#$ $#%:#$ $#%0#$ $#%1#$ $#%=#$ $#%.#$ $#%5#A $#%-#$ $#%@#$ $#%8#$ $#%?#$ $#%$#$F#( $#%?#$ $#%;#$ $#%7#$ $#%1#I $#%<#$ $#%-#$ $#%>#$ $#%>#( $#(3#$ $$m5#$ $#%?#$ $#%$$t #############$%&#'()#*##+,#######-./0123456789:;<#=>?@ABCDE####F#-./0123456789:;<#=>?@ABCDE####",
);

const isSurelyHostPattern = /* @__PURE__ */ surelyNone(
  "### ##$##$$#%%#$&#&'#$(#$)#**#2+#=,#$-#I.#$/#N0#$1#T2#W3#Y4#I $#$&##)##*##+##-##/##1##2##3##4## $#$ $#%.#$ $#%0#$ $#%/#$ ##% $#%.#$ $#%,#$ $#%(#$ ##%$#$ $#$%#$ $#%0#$ $#%/#$ $#%%#f $#%-#$ $#%2#$ $#%(#$0#( $#%0#$ $#%-#$ ##%%#$ $#%+#_ $#%%#$ $#%-#$ $#%(#$ $#%2#Z $#%%#$.#D3#Q $#%&#$-#X $#%.#$ $#%+#$ $#%)#$ $#%.#$ $#%1#$ $#%2#$ $#%$#$ $#$&#$ $#%.#$ $#(,#N $#%*#$ $#%/#$ $#%$#$ $#$*#$ $#3.#I $#%0#$ $#%*#$ $#%3#$ $#%%#$ $#%2#$ $#%(#C $#%1#$3#% $#%+#b $#%&#@ $#%(#$ $#%1#Q $#%&#$ $#%%#$ $#%/#$ $#%$#$ $#$,#d $#%&#$ $#%%#$ $#%+#$ ##%'#$)#)2#* $#%.#$ $#%,#$ $#%%#$ $#%*#$ $#%-#0 $#%.#_ $#%(#$ $#%1#$ $#%2#` $#%)#_ ##############$##################%#&'(##)*##+,-./#012#3#4########%#&'(##)*##+,-./#012#3#4######",
  () => [hostPatternPrivateHost, hostPatternRebindingHost],
);

const isSurelyJsonPointer = /* @__PURE__ */ surely(
  "### ##$$#$ $#$###%##&#$ ##&%#& ###############$%%############################################################################&",
);

const isSurelyLinuxCapability = /* @__PURE__ */ surely(
  "### ##$%#$&#2'#4(#G)#%*#%+#%,#%-#%.#%/#%0#[1#i2#%3#%4#t5#%6#y7#%8#%9#%:#%;#%<#% $#$$#$%#$&#$'#$(#$0#%1#$4#$6#$8#'=#$ $#%0##8## $#&0#$ ##& $#&(#$ $#&-#$ $#&7#$ $#&=#$ $#&'#$ $#&3#$ $#&2#$ $#&7#$ $#&5#$ $#&3$/ $#&4#$ $#&*$. $#&%#$,#& $#&4#$ $#&=$& $#&)#$ $#&'#$ $#&/#$ $#&4#$ $#&3#$ $#&-#$ $#&2#$ $#&7#$ $#&=#$ $#&5#$ $#&)#$ $#&6#$ $#&7#$ $#&3#$ $#&5#$ $#&)#v $#&%#$ $#&'#$ $#&=#$ $#&3#$5#* $#&9#$ $#&)#$ $#&5#$ $#&5#$ $#&-#$ $#&($0 $#&)#$ $#&%#$ $#&(#$ $#&=#$ $#&6#$ $#&)#$ $#&%#$ $#&5#$ $#&'#$ $#&,#b $#&-#$ $#&2#$ $#&8#$ $#&;#$ $#&=#$ $#&-#$ $#&1#$ $#&1#$ $#&8#$ $#&7#$ $#&%#$ $#&&#$ $#&0#t $#&%#$/#+ $#&'#$ $#&=#$ $#&%#$3#u $#&(#$ $#&1#$ $#&-#$ $#&2#L $#&2#$ $#&3#$ $#&(#I $#&)#$ $#&5#$ $#&*#$ $#&1#$ $#&3$2 $#&)#$<#) $#&7#$ $#&*#$ $#&'#$ $#&%#$ $#&4#> $#&6#$ $#&0#$=#& $#&3#$ $#&+#: $#&%$$&#$1#'4#*5#.7#2 $#&3#$ $#&3#$ $#&7#6 $#&3#$ $#&(#$ $#&8#t $#&7#$ $#&5#$ $#&%#$ $#&'#N $#&%#$ $#&:#$ $#&-#$ $#&3#+ $#&-#$ $#&1#H ################$$$$$$$$$$#######%&'()*+,-./01234.56789:;<.####=#>?@ABCDEF#GHIJKL#MNOPQRST#####",
);

const isSurelyNativeApprovalMode = /* @__PURE__ */ surely(
  "### ##$&#$'#&(#%)#'*#)+$2,#%-#%.#%/#%0#%1#%2$63$:4#%5#%6#27#;8#H9#%:#%;#%<#I $#$$#$%#$+#)0#.2#*3#$4#W $#%0##4## $#&<#f $#&&#$.#h $#%2$* $#&0#3 $#&8#H $#&3#$ $#&$#$&#%6#{ $#-$$6 $#%4#s $#&0#$ $#&3#$ $#&:#o $#&/#$ $#&.#$ $#&4#$ $#&$#$4#% $#&4#$ $#&*#$ $#*5#` $#&*#$ $#*9#[ $#&5#$ $#&8#$ $#&2#$6#V $#,5#$6#1 $#&*#$ $#*6#$ $#37#$ $#&5#$ $#=.#$ $#&(#$ $#&7#$ $#<*#$ $#*)#t $#&2$4 $#&3#$ $#&0#$ $#&3#p $#3&#$ $#%+#$2#9 $#+*#m $#I0#$ $#&0#$ $#&$#$&#% $#&&#$ $#%(#$8#1 $#&(#$ $#&*#$ $#*6#$ $#36#d $#&4#$ $#&5#$ $#&3#$ $#&9#$ $#&*#$ $#*$#$&#% $#&&#$ $#%0#$ $#&0#Z $#I7#$ $#<3#X $#,)#$ $#('#$ $#'3#$ $#&;#$ $#&*#y $#J4#$ $#&&#$ $#%6$+ $#&6#$ $#3&#$ $#%'#$ $#'0#$ $#&*#K $#37#$ $#<$$+&$, $#&&#$ $#%7#l $#&1#$ $#&.#$ $#&6#$ $#36#$ $#3.#$ $#&3#$ $#&2#$ $#,6#? $#_0#A $#&4#$ $#&5#$ $#&3#$ $#&9#$ $#^&#$ $#%0#8 $#3&#$ $#%2#$ $#,)#$ $#('#$ $#'3#$ $#&;#2 $#,,#$ $#&*#$ $#*5#/ $#&8#$ $#I0#$ $#&0#$ ##R $#&3#$ $#-2#$ $#,*#$ ##* $#&+#$ $#++#$ ##+ #############$##%%%%%%%%%%#######&'()*+,-.-/01234-56789:;<-####$#&'()*+,-.-/01234-56789:;<-####",
);

const isSurelyPlainVariableName = /* @__PURE__ */ surely(
  "### ##$%#$&#%'#v($()#%*#%+$+,#%-#%.#%/$80$A1#%2#%3$Y4#%5$Z6#]7#%8#%9#%:#%;#@ $#$$#$%#%'#&(#$+#$/#$0#$3#n5#-6#$7#r $#%'#'3#(7## $#%3#)7#6 $#&'#$4#f $#&)#g4#e $#&4#d $#&%#$4#L $#'5#` $#+-#$ $#&;#Q $#&)#$ $#&'#$ $#&4#$ $#&)#$ $#&(#$6$W $#&)#$ $#&1#$ $#&6#$ $#&-#$ $#&%#$ $#'0$Q $#&6#$ $#&,#$ $#&6#$ $#&2#$ $#&/#$ $#&)#$ $#&1$J $#&%$K'#$/#)3#-6#? $#&4#$ $#&)#$ $#&(#$ $#45#$ ##/;$D $#&)#$ $#&:#$ ##&5#$ ##/ $#+%#$9#> $#'5#$6#< $#/5#$ ##/3#$9#7 $#+,#$ $#&4#$ $#&%#$ $#'5#$ $#&)$7 $#&-#$ $#&8#$ $#&%#$ $#'6#$ $#&)#$ $#./#$ $#&)#$ $#&:$/ $#A/$f $#&2#$ $#&/#$ $#&)#$ $#&1#$ ##&5$L;$) $#&($(2#$ $#&4#$ $#&($& ##&;$% $#&(#$ ##& $#/5#$ $#N $#&)#$ $#&($0 $#&5#$ $#/5#$ $#Y)$) $#+-#$ $#./#$ $#&)#$ $#&:$Z $#&6#$ $#&,#$ ##< $#B2#$ $#&1#$ $#&6#$ $#&%#$ $#'-#$ $#&1#$ $#&)#$ $#&4#$ $#&;#$ $#A,#$ $#&2#$ $#&5#$ $#/6$L $#&2#$ $#&'#$ $#*/$_ $#&3#$ $#++#$ $#&;#$ $#A%#$ $#%+#$ $#&)#$ $#&1#$ $#&6#$ $#&;#$ $#A-#$ $#&1#$ $#&*#$ $#&2$< $#G7#$ $#&&#$ $#&)#$ $#&'#$ $#*2#$ $#&1#$ $#&*#$ $#&-#$ $#&+$3 $#&(#$ $#&;#$ $#A%#$0#(3#3 $#%7#$ $#t(#$ $#&-#$ $#&6$, $#&-#$ $#&&#$ $#&4#$ $#&%#$ $#'4#$ $#&:#$ $#&;#$ $#A3#$ $#K%#$ $#L6#$ ##f,#| $#K4#$ $#T)#$ $#&0#$ $#&2#$ $#&%#$ $#'(#v $#+%#Y $#/5#$ $#/,#$ $#&;#$ $#A%#$ $#%7#$ $#&6#$ $#&,#$ ##<;#$ $#A5#$ $#/2#$ $#&'#$ $#*/#i ################$$$$$$$$$$#######%&'()*+,-./0.123.456789.:.####;#<=>?@ABCD#EF#GHI#JKLMNO#P#####",
);

const isSurelyRedactedPath = /* @__PURE__ */ surelyNone(
  "### ##$##$$#$%#$&#('#$(#i)#i*#i+#i,#i-#i.#i/#i0#i1#i2#i3#i4#i5#i6#i7#i8#i9#i:#i $#$&#$(##)##*##+##,##-##.##/##0##1##2##3##4##5##6##7##8##9##:## $#%%#$ ##%%#$&#k ##%&#j $#&+#$,#;.#B1#E8#O9#] $#%3#$ $#%*#$ $#%8#$ $#%1#$ $#%,#$ $#%2#$ $#%7#$ $#%6#$ $#%##$ $#%(#$ $#%2#$ $#%+#$ $#%##$ $#%6#$ $#%,#$ $#%7#$ $#%7#$ $#%/#$ $#%2#$ $#%-#$ $#%6#$ $#%&#$ $#@&#T $#%:#$ $#%4#$ $#%3#$ $#%5#$ $#%7#$ $#%&#$ $#&.#$ $#%3#$ $#%1#$ $#%,#d $#%,#$2#6 $#%+#$ $#%/#$ $#%(#$ $#%&#$ $#P##$$#$%#/&#%'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$ $#P%## $#R##$$#$%#+&#%'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$ $#R%## $#)1#?9#' $#%6#$ $#%,#$5#_ $#%5#U $#%(#$ $#%5#[ ##R%#$&#7 ##S&#6 ##P%#$&#5 ##Q&#4 $#%7#$ $#%&#$ $#&(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$ $#%&#b $#X3#$ $#%0#$ $#%8#$ $#%1#$ $#%,#$ $#%6#$ $#%&#X $#%'#$ $#%&#$ $#G+#-8#$ $#%6#$ $#%,#X #$$$$$$$$$$$$$%&$$$$$$$$$$'$$$$$$()*+,)-./))01234)56789):))$$$$$$()*+,)-./))01234)56789):))$$$$",
  () => [redactedPathNamedHome, redactedPathDotSegment],
);

const isSurelyRelativeGlob = /* @__PURE__ */ surely(
  "### ##$$#$&#% $#$##$'#& ##$### #$%$%%$$$$$$%$&'$$$$$$$$$$%%%$%%$$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%$%$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%",
);

const isSurelyRelativePath = /* @__PURE__ */ surely(
  "### ##$$#$&#% $#$##$'#& ##$### #$%$%%$$$$%$%$&'$$$$$$$$$$%%%$%%$$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%$%$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%",
);

const isSurelySecretSourceUri = /* @__PURE__ */ surely(
  "### ##$B#$C$TE$]F$aH$cJ$lK$tO$zP${R%-U$PV%: ##%V#$X$G ##&R#$ ##'%#$ ##(R#$ ##)F#$ ##*D#$ ##+Q#$ ##,F#$ ##-S#$ ##.R#$ ##/M#$ ##0B#$ ##1N#$ ##2B#$ ##3H#$ ##4F#$ ##5Q#$ ##6)#$ ##7'#$ ##8'#$ ##9(#$2#$>#LA#/BP+CP$D#$E#$FP0G#$HP2IP<JP$KP$LP$MP$NP@OP$PPTQP$RPISP$TP$UP$VP$WP$XP$ $#9##$%#%&#$'#$>##BP#FP#HP#IP#NP#PP#RP# ##9###%#$&##'## ##;%#$ ##;%#$ ##;%#$ ##;%#$ ##?CPP $#:JP$KPMRPM $#:XP$ $#:BP$ $#D#%8&%8'%8 $#; $#:WP$ $#:2%> $#:IP$JP'LPB $#:OP$PP$QP$RP$TP$ $#:A#$ $#D%%2A%; $#:SP$ $#:IP$ $#:TP$ $#:CP$ $#:A#$ $#;PP* $#:UP$ $#:CP$RP$ $#:&#$ ##D $#:PP$ $#:MR4 $#:BP$WP' $#:SP$ $#:A#$ $#D%$} $#:PP$ $#:JP$ $#:%%8 $#:KP$ $#:%#$ ##D%$x $#:OP$ $#:>#$ $#:BP$CP$FP$OP$PP$QP$RP$ $#:%#$ ##DA${ $#:PP$ $#:BP$ $#:SR6 $#:WR3 $#:JP$ $#:BQ{ $#:FP$ $#:HP$ $#:JP$ $#:NP$ $#:##$ ##r2#%>#JBP$CP%D#%E#%FP.G#%HP1IP>JP%KP%LP%MP%NPCOP%PPEQP%RPHSP%TP%UP%VP%WP%XP% $#s>#$BP$FP$HP$IP$JPNKPPNP$PP%RPP $#tJP#KP#RP# $#uQP$ $#uJP$ $#uUP$ $#uBP$ $#uSP$ $#uFP$ $#u##$ ##sKP7 $#uWP$ $#u2#$ $#D#%4 $#uIP$JP'LP, $#uOP$PP%QP$RP$TP$ $#uA$e $#vA$d $#uSP$ $#uIP$ $#uTP$ $#uCP$ $#uA$e $#uPP$ $#vBP$ $#uSP$ $#u%$e $#uUP$ $#uCP$RP$ $#u&$b $#uFP$ $#uWQ- $#uPP$ $#vMR0 $#vWP$ $#uPP$ $#vJR7 $#uKP$ $#u%$e $#uOP$ $#u>#$ $#uBP$CP$FP$OP$PP%QP$RP$ $#u%$f $#v%$e $#uXP$ $#uBQ| $#uJP$ $#uBP$ $#K#$l #$IT#$ #$JQ#$ #$KF#$ #$L%#$ #$MK#$ #$NF#$ #$OW#$ #$PU#$ #$QB#$ #$RT#$ #$SL#$ #$TS$# #$UJ#$ #$VS#$ #$WV#$ #$XB#$ #$YQ#$ #$ZE#$ #$[F#$ #$]N#v #$^O#$ #$_P#$ #$`P#$ #$aL#p #$bN#$ #$cU#p #$dD#$ #$eP#$ #$f%#$ #$gR#$ #$hF#$ #$iD#$ #$jQ#$ #$kF#$ #$lS#` #$mN#$ #$nG#$ #$oJ#$ #$pR#$ #$qJ#$ #$rD#$ #$sB#$ #$tL#_ #$uF#$ #$vW#$ #$wD#$ #$xI#$ #$yB#$ #$zJ%$ #${P#W #$|B#$O#& #$}R#$ #%#R#T #%$E#$ #%%M#$ #%&B#$ #%'N#$ #%(%#$ #%)R#$ #%*F#$ #%+D#$ #%,Q#$ #%-F$i #%.F#$ #%/D#$ #%0Q#$ #%1F#$ #%2S#$ #%3%#$ #%4R#$ #%5F#$ #%6Q#$ #%7U#$ #%8J#$ #%9D#$ #%:F#= #%;J#$ #%<N#$ #%=D#$ #%>Q#$ #%?F#$ #%@E#7 #$$$$$$$$$$$$%&'(((((((((()$$$$$*+,--.-/012345678-9:;<=->?@$$$$A$BCDEFGHIJ2KLMNOP-QRSTUV>WX$$$$",
);

function isAccessMode(value: unknown): boolean {
  return value === "read-only" || value === "read-write" || value === "browser-read-write-agent-read-only" || value === "write-only-artifacts";
}

export function isAgentMachineFingerprint(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    id,
    type,
    specVersion,
    profileRef,
    profileDigest,
    policyHash,
    launchId,
    capturedAt,
    planes,
    mounts,
    network,
    secretGrantsUsed,
    tools,
    conformance,
    deviations,
  } = fields;
  return (
    hasOnly(fields, 14 + Number(deviations !== undefined), "id type specVersion profileRef profileDigest policyHash launchId capturedAt planes mounts network secretGrantsUsed tools conformance deviations") &&
    isAgentMachineFingerprintUrn(id) &&
    type === "AgentMachineFingerprint" &&
    specVersion === "0.1.0" &&
    isAgentMachineProfileUrn(profileRef) &&
    isSha256Digest(profileDigest) &&
    isSha256Digest(policyHash) &&
    isLocalName(launchId) &&
    isTimestamp(capturedAt) &&
    isObservedPlanes(planes) &&
    every(mounts, 0, 1024, isObservedMount) &&
    isObservedNetwork(network) &&
    everyOnce(secretGrantsUsed, 0, 64, isLocalName) &&
    every(tools, 1, 64, isObservedTool) &&
    isConformance(conformance) &&
    (deviations === undefined || every(deviations, 1, 256, isDeviation)) &&
    (conformance === "degraded" ? deviations !== undefined : deviations === undefined)
  );
}

export function isAgentMachineFingerprintUrn(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 255 &&
    agentMachineFingerprintUrnForm.test(value)
  );
}

export function isAgentMachinePlanes(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { host, machine, container, worktree, user, agent } = fields;
  return (
    hasOnly(fields, 6, "host machine container worktree user agent") &&
    isHostPlane(host) &&
    isMachinePlane(machine) &&
    isContainerPlane(container) &&
    isWorktreePlane(worktree) &&
    isUserPlane(user) &&
    isAgentPlane(agent)
  );
}

export function isAgentMachineProfile(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    id,
    type,
    specVersion,
    name,
    description,
    planes,
    mounts,
    secrets,
    network,
    evidence,
  } = fields;
  return (
    hasOnly(fields, 9 + Number(description !== undefined), "id type specVersion name description planes mounts secrets network evidence") &&
    isAgentMachineProfileUrn(id) &&
    type === "AgentMachineProfile" &&
    specVersion === "0.1.0" &&
    isDisplayName(name) &&
    (description === undefined || isPlainText(description)) &&
    isAgentMachinePlanes(planes) &&
    every(mounts, 0, 1024, isAgentWorkspaceMount) &&
    isSecretPolicy(secrets) &&
    isNetworkPolicy(network) &&
    isEvidencePolicy(evidence)
  );
}

export function isAgentMachineProfileUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && agentMachineProfileUrnForm.test(value);
}

export function isAgentPlane(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { agentRef, toolSurfaceRefs, defaultDecision } = fields;
  return (
    hasOnly(fields, 3, "agentRef toolSurfaceRefs defaultDecision") &&
    isAgentUrn(agentRef) &&
    everyOnce(toolSurfaceRefs, 1, 64, isAgentToolSurfaceUrn) &&
    defaultDecision === "deny"
  );
}

export function isAgentToolSurface(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    id,
    type,
    specVersion,
    name,
    description,
    provider,
    ambientAuthority,
    defaultDecision,
    bypassAllowed,
    capabilities,
    executionPlane,
    approvalMode,
    nativeApprovalMode,
    innerSandbox,
    version,
    executable,
    nativeConfig,
    mcpServers,
    toolExposureRef,
  } = fields;
  return (
    hasOnly(fields, 11 + Number(description !== undefined) + Number(executionPlane !== undefined) + Number(nativeApprovalMode !== undefined) + Number(innerSandbox !== undefined) + Number(executable !== undefined) + Number(nativeConfig !== undefined) + Number(mcpServers !== undefined) + Number(toolExposureRef !== undefined), "id type specVersion name description provider ambientAuthority defaultDecision bypassAllowed capabilities executionPlane approvalMode nativeApprovalMode innerSandbox version executable nativeConfig mcpServers toolExposureRef") &&
    isAgentToolSurfaceUrn(id) &&
    type === "AgentToolSurface" &&
    specVersion === "0.1.0" &&
    isDisplayName(name) &&
    (description === undefined || isPlainText(description)) &&
    isToolProvider(provider) &&
    ambientAuthority === false &&
    defaultDecision === "deny" &&
    bypassAllowed === false &&
    every(capabilities, 1, 256, isToolCapability) &&
    (executionPlane === undefined || isExecutionPlane(executionPlane)) &&
    isApprovalMode(approvalMode) &&
    (nativeApprovalMode === undefined || isNativeApprovalMode(nativeApprovalMode)) &&
    (innerSandbox === undefined || isInnerSandbox(innerSandbox)) &&
    isToolVersionProbe(version) &&
    (executable === undefined || isToolExecutable(executable)) &&
    (nativeConfig === undefined || isNativeConfig(nativeConfig)) &&
    (mcpServers === undefined || every(mcpServers, 1, 64, isMcpServer)) &&
    (toolExposureRef === undefined || isToolExposureUrn(toolExposureRef))
  );
}

export function isAgentToolSurfaceUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && agentToolSurfaceUrnForm.test(value);
}

export function isAgentUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && agentUrnForm.test(value);
}

export function isAgentWorkspaceMount(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    id,
    type,
    specVersion,
    description,
    pathClass,
    accessMode,
    source,
    agentPath,
    secretsProhibited,
    maskedSubpaths,
    cache,
    transport,
    directExecutionAllowed,
    noSuid,
    noDev,
    followSymlinks,
    propagation,
    relabel,
    createIfMissing,
    retentionPolicy,
    defaultFor,
  } = fields;
  return (
    hasOnly(fields, 11 + Number(description !== undefined) + Number(maskedSubpaths !== undefined) + Number(cache !== undefined) + Number(transport !== undefined) + Number(directExecutionAllowed !== undefined) + Number(propagation !== undefined) + Number(relabel !== undefined) + Number(createIfMissing !== undefined) + Number(retentionPolicy !== undefined) + Number(defaultFor !== undefined), "id type specVersion description pathClass accessMode source agentPath secretsProhibited maskedSubpaths cache transport directExecutionAllowed noSuid noDev followSymlinks propagation relabel createIfMissing retentionPolicy defaultFor") &&
    isAgentWorkspaceMountUrn(id) &&
    type === "AgentWorkspaceMount" &&
    specVersion === "0.1.0" &&
    (description === undefined || isPlainText(description)) &&
    isPathClass(pathClass) &&
    isAccessMode(accessMode) &&
    isMountSource(source) &&
    isContainerPath(agentPath) &&
    secretsProhibited === true &&
    (maskedSubpaths === undefined || everyOnce(maskedSubpaths, 1, 256, isRelativeGlob)) &&
    (cache === undefined || isCacheSettings(cache)) &&
    (transport === undefined || isMountTransport(transport)) &&
    (directExecutionAllowed === undefined || typeof directExecutionAllowed === "boolean") &&
    noSuid === true &&
    noDev === true &&
    followSymlinks === false &&
    (propagation === undefined || isMountPropagation(propagation)) &&
    (relabel === undefined || isRelabeling(relabel)) &&
    (createIfMissing === undefined || typeof createIfMissing === "boolean") &&
    (retentionPolicy === undefined || isRetentionPolicy(retentionPolicy)) &&
    (defaultFor === undefined || everyOnce(defaultFor, 1, 16, isMountConsumer)) &&
    (pathClass === "cache" ? cache !== undefined : cache === undefined)
  );
}

export function isAgentWorkspaceMountUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && agentWorkspaceMountUrnForm.test(value);
}

function isAllCapabilities(value: unknown): boolean {
  return value === "ALL";
}

function isApprovalMode(value: unknown): boolean {
  return value === "deny" || value === "ask" || value === "ask-on-risk" || value === "auto-in-sandbox";
}

function isArchitecture(value: unknown): boolean {
  return value === "amd64" || value === "arm64";
}

export function isCacheEcosystem(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

function isCacheIntegrity(value: unknown): boolean {
  return value === "content-addressed" || value === "none";
}

export function isCacheSettings(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { ecosystem, writeBack, integrity } = fields;
  return (
    hasOnly(fields, 1 + Number(writeBack !== undefined) + Number(integrity !== undefined), "ecosystem writeBack integrity") &&
    isCacheEcosystem(ecosystem) &&
    (writeBack === undefined || isCacheWriteBack(writeBack)) &&
    (integrity === undefined || isCacheIntegrity(integrity))
  );
}

function isCacheWriteBack(value: unknown): boolean {
  return value === "overlay" || value === "shared";
}

function isCapabilityDecision(value: unknown): boolean {
  return value === "allow" || value === "ask" || value === "deny";
}

function isCapabilityKind(value: unknown): boolean {
  return value === "fs-read" || value === "fs-write" || value === "exec-shell" || value === "exec-command" || value === "net-egress" || value === "browser-use" || value === "vcs-commit" || value === "vcs-push" || value === "mcp-call" || value === "secret-use" || value === "subagent-spawn";
}

export function isCommandArgument(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value !== "" &&
    hasAtMost(value, 1024) &&
    (isSurelyCommandArgument(value) || !(controlCharacter.test(value) || secretLiteral.test(value)))
  );
}

export function isCommandPrefix(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { words } = fields;
  return hasOnly(fields, 1, "words") && every(words, 1, 32, isCommandArgument);
}

function isConfigFormat(value: unknown): boolean {
  return value === "toml" || value === "json" || value === "json5" || value === "yaml";
}

function isConformance(value: unknown): boolean {
  return value === "exact" || value === "degraded";
}

export function isContainerEnvironment(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { inherit, passProxy, variables } = fields;
  return (
    hasOnly(fields, 2 + Number(variables !== undefined), "inherit passProxy variables") &&
    isEnvironmentInheritance(inherit) &&
    passProxy === false &&
    (variables === undefined || every(variables, 1, 256, isEnvironmentVariable))
  );
}

export function isContainerExecutablePath(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 1024) &&
    (isSurelyContainerExecutablePath(value) || (containerExecutablePathForm.test(value) && !controlCharacter.test(value)))
  );
}

function isContainerExitAction(value: unknown): boolean {
  return value === "delete" || value === "retain";
}

export function isContainerImage(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { reference, digest, pullPolicy } = fields;
  return (
    hasOnly(fields, 2 + Number(pullPolicy !== undefined), "reference digest pullPolicy") &&
    isImageReference(reference) &&
    isSha256Digest(digest) &&
    (pullPolicy === undefined || isImagePullPolicy(pullPolicy))
  );
}

export function isContainerLifecycle(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { scope, onExit, maxDurationSeconds } = fields;
  return (
    hasOnly(fields, 2 + Number(maxDurationSeconds !== undefined), "scope onExit maxDurationSeconds") &&
    isContainerScope(scope) &&
    isContainerExitAction(onExit) &&
    (maxDurationSeconds === undefined || isInteger(maxDurationSeconds, 1, 31536000))
  );
}

export function isContainerNetworkMode(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

export function isContainerPath(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 1024) &&
    (isSurelyContainerPath(value) || (containerExecutablePathForm.test(value) && !(containerPathInvisibleCharacter.test(value) || (containerPathReservedTarget.test(value) && !containerPathReservedTargetException.test(value)) || containerPathReservedTarget2.test(value))))
  );
}

export function isContainerPlane(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    runtime,
    ociRuntime,
    image,
    rootless,
    privileged,
    userns,
    capabilities,
    seccomp,
    noNewPrivileges,
    mandatoryAccessControl,
    readOnlyRootfs,
    environment,
    lifecycle,
  } = fields;
  return (
    hasOnly(fields, 8 + Number(ociRuntime !== undefined) + Number(userns !== undefined) + Number(readOnlyRootfs !== undefined) + Number(environment !== undefined) + Number(lifecycle !== undefined), "runtime ociRuntime image rootless privileged userns capabilities seccomp noNewPrivileges mandatoryAccessControl readOnlyRootfs environment lifecycle") &&
    isContainerRuntime(runtime) &&
    (ociRuntime === undefined || isOciRuntime(ociRuntime)) &&
    isContainerImage(image) &&
    rootless === true &&
    privileged === false &&
    (userns === undefined || isUserNamespace(userns)) &&
    isLinuxCapabilities(capabilities) &&
    isSeccompSettings(seccomp) &&
    noNewPrivileges === true &&
    isMandatoryAccessControl(mandatoryAccessControl) &&
    (readOnlyRootfs === undefined || typeof readOnlyRootfs === "boolean") &&
    (environment === undefined || isContainerEnvironment(environment)) &&
    (lifecycle === undefined || isContainerLifecycle(lifecycle))
  );
}

function isContainerRuntime(value: unknown): boolean {
  return value === "podman" || value === "docker" || value === "containerd" || value === "apple-container" || value === "wslc";
}

function isContainerScope(value: unknown): boolean {
  return value === "session" || value === "agent";
}

export function isContainerUserName(value: unknown): boolean {
  return (
    typeof value === "string" &&
    containerUserNameForm.test(value) &&
    (isSurelyContainerUserName(value) || !containerUserNameRootUser.test(value))
  );
}

export function isDecisionUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && decisionUrnForm.test(value);
}

export function isDeviation(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { pointer, requested, effective, reason } = fields;
  return (
    hasOnly(fields, 4, "pointer requested effective reason") &&
    isJsonPointer(pointer) &&
    isPlainText(requested) &&
    isPlainText(effective) &&
    isPlainText(reason)
  );
}

export function isDisplayName(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value !== "" &&
    hasAtMost(value, 120) &&
    (isSurelyCommandArgument(value) || !(controlCharacter.test(value) || secretLiteral.test(value)))
  );
}

function isDnsMode(value: unknown): boolean {
  return value === "none" || value === "proxy" || value === "system";
}

function isEffectiveAccess(value: unknown): boolean {
  return value === "read-write" || value === "read-only" || value === "overlay" || value === "write-only" || value === "masked";
}

function isEnvironmentInheritance(value: unknown): boolean {
  return value === "none" || value === "core";
}

export function isEnvironmentVariable(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { name, value: value_ } = fields;
  return hasOnly(fields, 2, "name value") && isPlainVariableName(name) && isPlainText(value_);
}

export function isEnvironmentVariableName(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 128 &&
    environmentVariableNameForm.test(value)
  );
}

export function isEvidencePolicy(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    fingerprintRequired,
    trigger,
    onMismatch,
    hashAlgorithm,
    canonicalization,
    sinks,
    pathDisclosure,
  } = fields;
  return (
    hasOnly(fields, 6 + Number(pathDisclosure !== undefined), "fingerprintRequired trigger onMismatch hashAlgorithm canonicalization sinks pathDisclosure") &&
    fingerprintRequired === true &&
    trigger === "every-launch" &&
    onMismatch === "refuse" &&
    hashAlgorithm === "sha256" &&
    canonicalization === "rfc8785" &&
    everyOnce(sinks, 1, 16, isEvidenceSink) &&
    (pathDisclosure === undefined || isPathDisclosure(pathDisclosure))
  );
}

export function isEvidenceSink(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

export function isExecutableName(value: unknown): boolean {
  return typeof value === "string" && value.length <= 128 && executableNameForm.test(value);
}

function isExecutionPlane(value: unknown): boolean {
  return value === "container" || value === "machine";
}

export function isGitDirectory(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { layout, gitDirMountRef, commonDirMountRef } = fields;
  return (
    hasOnly(fields, 1 + Number(gitDirMountRef !== undefined) + Number(commonDirMountRef !== undefined), "layout gitDirMountRef commonDirMountRef") &&
    isGitDirectoryLayout(layout) &&
    (gitDirMountRef === undefined || isAgentWorkspaceMountUrn(gitDirMountRef)) &&
    (commonDirMountRef === undefined || isAgentWorkspaceMountUrn(commonDirMountRef)) &&
    (layout === "linked-worktree" ? gitDirMountRef !== undefined && commonDirMountRef !== undefined : gitDirMountRef === undefined && commonDirMountRef === undefined)
  );
}

function isGitDirectoryLayout(value: unknown): boolean {
  return value === "normal" || value === "linked-worktree" || value === "bare";
}

export function isGitObjectId(value: unknown): boolean {
  return typeof value === "string" && gitObjectIdForm.test(value);
}

export function isGitRef(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 255) &&
    (isSurelyGitRef(value) || (gitRefForm.test(value) && !(controlCharacter.test(value) || gitRefInvalidReference.test(value))))
  );
}

function isHostAdapter(value: unknown): boolean {
  return value === "macos" || value === "windows" || value === "linux";
}

export function isHostPath(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 1024) &&
    (isSurelyHostPath(value) || (hostPathForm.test(value) && !(hostPathOtherSystem.test(value) || hostPathOtherSpelling.test(value) || (hostPathSystemLocation.test(value) && !hostPathSystemLocationException.test(value)) || hostPathSystemLocation2.test(value) || hostPathUserHome.test(value) || hostPathPersonalFolder.test(value) || hostPathSocket.test(value) || hostPathKeyFile.test(value) || hostPathCredentialStore.test(value) || (hostPathApplicationState.test(value) && !hostPathApplicationStateException.test(value)) || hostPathApplicationState2.test(value) || hostPathInvisibleCharacter.test(value) || hostPathLookAlikeCharacter.test(value) || hostPathDecomposedCharacter.test(value))))
  );
}

export function isHostPattern(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 253 &&
    hostPatternForm.test(value) &&
    (isSurelyHostPattern(value) || !(hostPatternPrivateHost.test(value) || hostPatternRebindingHost.test(value)))
  );
}

export function isHostPlane(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { adapter, arch, pathAllowlist } = fields;
  return (
    hasOnly(fields, 3, "adapter arch pathAllowlist") &&
    isHostAdapter(adapter) &&
    isArchitecture(arch) &&
    every(pathAllowlist, 0, 256, isPathAllowlistRoot)
  );
}

export function isHttpsUrl(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 512 &&
    httpsUrlForm.test(value) &&
    (isSurelyCommandArgument(value) || !secretLiteral.test(value))
  );
}

export function isIdMapping(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { containerId, hostId, size } = fields;
  return (
    hasOnly(fields, 3, "containerId hostId size") &&
    isInteger(containerId, 0, 4294967295) &&
    isInteger(hostId, 0, 4294967295) &&
    isInteger(size, 1, 4294967295)
  );
}

function isImagePullPolicy(value: unknown): boolean {
  return value === "always" || value === "missing" || value === "never" || value === "newer";
}

export function isImageReference(value: unknown): boolean {
  return typeof value === "string" && value.length <= 512 && imageReferenceForm.test(value);
}

export function isInnerSandbox(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { mode, failIfUnavailable, allowUnsandboxed } = fields;
  return (
    hasOnly(fields, 3, "mode failIfUnavailable allowUnsandboxed") &&
    isInnerSandboxMode(mode) &&
    failIfUnavailable === true &&
    allowUnsandboxed === false
  );
}

function isInnerSandboxMode(value: unknown): boolean {
  return value === "read-only" || value === "workspace-write" || value === "external" || value === "none";
}

export function isJsonPointer(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 512) &&
    (isSurelyJsonPointer(value) || (jsonPointerForm.test(value) && !controlCharacter.test(value)))
  );
}

export function isLeaseUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && leaseUrnForm.test(value);
}

export function isLinuxCapabilities(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { drop, add } = fields;
  return (
    hasOnly(fields, 2, "drop add") &&
    every(drop, 1, 1, isAllCapabilities) &&
    everyOnce(add, 0, 16, isLinuxCapability)
  );
}

export function isLinuxCapability(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 40 &&
    (isSurelyLinuxCapability(value) || (linuxCapabilityForm.test(value) && !(linuxCapabilityCapabilityPrefix.test(value) || linuxCapabilityRootEquivalentCapability.test(value))))
  );
}

export function isLocalName(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

export function isMachineImage(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { reference, digest } = fields;
  return (
    hasOnly(fields, 1 + Number(digest !== undefined), "reference digest") &&
    isImageReference(reference) &&
    (digest === undefined || isSha256Digest(digest))
  );
}

function isMachineManager(value: unknown): boolean {
  return value === "podman-machine" || value === "lima" || value === "apple-container" || value === "wsl" || value === "none";
}

export function isMachineName(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && machineNameForm.test(value);
}

function isMachineNetworkMode(value: unknown): boolean {
  return value === "user-mode" || value === "nat" || value === "mirrored" || value === "bridged" || value === "consomme" || value === "none";
}

export function isMachinePlane(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    manager,
    provider,
    name,
    implicitMounts,
    rootful,
    networkMode,
    wsl,
    image,
    resources,
    rosetta,
  } = fields;
  return (
    hasOnly(fields, 3 + Number(name !== undefined) + Number(rootful !== undefined) + Number(networkMode !== undefined) + Number(wsl !== undefined) + Number(image !== undefined) + Number(resources !== undefined) + Number(rosetta !== undefined), "manager provider name implicitMounts rootful networkMode wsl image resources rosetta") &&
    isMachineManager(manager) &&
    isMachineProvider(provider) &&
    (name === undefined || isMachineName(name)) &&
    implicitMounts === "none" &&
    (rootful === undefined || typeof rootful === "boolean") &&
    (networkMode === undefined || isMachineNetworkMode(networkMode)) &&
    (wsl === undefined || isWslSettings(wsl)) &&
    (image === undefined || isMachineImage(image)) &&
    (resources === undefined || isMachineResources(resources)) &&
    (rosetta === undefined || typeof rosetta === "boolean") &&
    (manager !== "podman-machine" || (provider === "applehv" || provider === "libkrun" || provider === "qemu" || provider === "wsl" || provider === "hyperv")) &&
    (manager !== "lima" || (provider === "vz" || provider === "libkrun" || provider === "qemu" || provider === "wsl")) &&
    (manager !== "apple-container" || provider === "apple-container") &&
    (manager !== "wsl" || provider === "wsl") &&
    (manager === "none" ? name === undefined && image === undefined && resources === undefined && networkMode === undefined && rootful === undefined && rosetta === undefined && provider === "none" : name !== undefined) &&
    (provider === "wsl" ? wsl !== undefined : wsl === undefined)
  );
}

function isMachineProvider(value: unknown): boolean {
  return value === "applehv" || value === "libkrun" || value === "vz" || value === "qemu" || value === "wsl" || value === "hyperv" || value === "apple-container" || value === "none";
}

export function isMachineResources(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { cpus, memoryMiB, diskGiB } = fields;
  return (
    hasOnly(fields, 3, "cpus memoryMiB diskGiB") &&
    isInteger(cpus, 1, 1024) &&
    isInteger(memoryMiB, 256, 16777216) &&
    isInteger(diskGiB, 1, 65536)
  );
}

function isMachineState(value: unknown): boolean {
  return value === "running" || value === "starting" || value === "stopped" || value === "unknown";
}

function isMandatoryAccessControl(value: unknown): boolean {
  return value === "enforced" || value === "not-available";
}

export function isMcpServer(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { name, transport, command, url } = fields;
  return (
    hasOnly(fields, 2 + Number(command !== undefined) + Number(url !== undefined), "name transport command url") &&
    isLocalName(name) &&
    isMcpTransport(transport) &&
    (command === undefined || every(command, 1, 64, isCommandArgument)) &&
    (url === undefined || isHttpsUrl(url)) &&
    (transport === "stdio" ? command !== undefined && url === undefined : url !== undefined && command === undefined)
  );
}

function isMcpTransport(value: unknown): boolean {
  return value === "stdio" || value === "streamable-http";
}

export function isMountConsumer(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

function isMountPropagation(value: unknown): boolean {
  return value === "private" || value === "slave";
}

export function isMountSource(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { kind, path, allowlistRootId, name, sizeMiB } = fields;
  return (
    hasOnly(fields, 1 + Number(path !== undefined) + Number(allowlistRootId !== undefined) + Number(name !== undefined) + Number(sizeMiB !== undefined), "kind path allowlistRootId name sizeMiB") &&
    isMountSourceKind(kind) &&
    (path === undefined || isHostPath(path)) &&
    (allowlistRootId === undefined || isLocalName(allowlistRootId)) &&
    (name === undefined || isLocalName(name)) &&
    (sizeMiB === undefined || isInteger(sizeMiB, 1, 1048576)) &&
    (kind === "host-path" ? path !== undefined && allowlistRootId !== undefined : allowlistRootId === undefined) &&
    (kind !== "machine-path" || path !== undefined) &&
    (kind === "named-volume" ? name !== undefined && path === undefined : name === undefined) &&
    (kind === "tmpfs" ? sizeMiB !== undefined && path === undefined : sizeMiB === undefined)
  );
}

function isMountSourceKind(value: unknown): boolean {
  return value === "host-path" || value === "machine-path" || value === "named-volume" || value === "tmpfs";
}

function isMountTransport(value: unknown): boolean {
  return value === "virtiofs" || value === "9p" || value === "reverse-sshfs" || value === "drvfs" || value === "bind" || value === "tmpfs" || value === "volume";
}

export function isNativeApprovalMode(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 64 &&
    (isSurelyNativeApprovalMode(value) || (nativeApprovalModeForm.test(value) && !nativeApprovalModeBypassMode.test(value)))
  );
}

export function isNativeConfig(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { format, digest } = fields;
  return hasOnly(fields, 2, "format digest") && isConfigFormat(format) && isSha256Digest(digest);
}

export function isNetworkAccessProfileUrn(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 255 &&
    networkAccessProfileUrnForm.test(value)
  );
}

function isNetworkMode(value: unknown): boolean {
  return value === "none" || value === "allowlist";
}

export function isNetworkPolicy(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    default: default_,
    mode,
    allow,
    deny,
    dns,
    hostLoopback,
    privateRanges,
    localBinding,
    publish,
    networkAccessProfileRef,
  } = fields;
  return (
    hasOnly(fields, 5 + Number(allow !== undefined) + Number(deny !== undefined) + Number(localBinding !== undefined) + Number(publish !== undefined) + Number(networkAccessProfileRef !== undefined), "default mode allow deny dns hostLoopback privateRanges localBinding publish networkAccessProfileRef") &&
    default_ === "deny" &&
    isNetworkMode(mode) &&
    (allow === undefined || every(allow, 1, 512, isNetworkRule)) &&
    (deny === undefined || everyOnce(deny, 1, 512, isHostPattern)) &&
    isDnsMode(dns) &&
    hostLoopback === false &&
    privateRanges === "deny" &&
    (localBinding === undefined || typeof localBinding === "boolean") &&
    (publish === undefined || every(publish, 1, 64, isPublishedPort)) &&
    (networkAccessProfileRef === undefined || isNetworkAccessProfileUrn(networkAccessProfileRef)) &&
    (mode === "none" ? allow === undefined && deny === undefined && publish === undefined && dns === "none" : allow !== undefined)
  );
}

function isNetworkProtocol(value: unknown): boolean {
  return value === "https" || value === "http" || value === "ssh" || value === "tcp";
}

export function isNetworkRule(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { host, ports, protocol } = fields;
  return (
    hasOnly(fields, 3, "host ports protocol") &&
    isHostPattern(host) &&
    everyOnce(ports, 1, 32, isPort) &&
    isNetworkProtocol(protocol)
  );
}

export function isObservedAgent(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { agentRef } = fields;
  return hasOnly(fields, 1, "agentRef") && isAgentUrn(agentRef);
}

export function isObservedCapability(value: unknown): boolean {
  return typeof value === "string" && value.length <= 40 && linuxCapabilityForm.test(value);
}

export function isObservedContainer(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    runtime,
    runtimeVersion,
    ociRuntime,
    imageReference,
    imageDigest,
    userns,
    idMappings,
    effectiveCapabilities,
    seccompEnabled,
    seccompDigest,
    noNewPrivileges,
    privileged,
    rootless,
    readOnlyRootfs,
    networkMode,
  } = fields;
  return (
    hasOnly(fields, 12 + Number(ociRuntime !== undefined) + Number(idMappings !== undefined) + Number(seccompDigest !== undefined), "runtime runtimeVersion ociRuntime imageReference imageDigest userns idMappings effectiveCapabilities seccompEnabled seccompDigest noNewPrivileges privileged rootless readOnlyRootfs networkMode") &&
    isContainerRuntime(runtime) &&
    isVerbatimVersion(runtimeVersion) &&
    (ociRuntime === undefined || isOciRuntime(ociRuntime)) &&
    isImageReference(imageReference) &&
    isSha256Digest(imageDigest) &&
    isObservedUserNamespace(userns) &&
    (idMappings === undefined || every(idMappings, 1, 32, isIdMapping)) &&
    everyOnce(effectiveCapabilities, 0, 64, isObservedCapability) &&
    typeof seccompEnabled === "boolean" &&
    (seccompDigest === undefined || isSha256Digest(seccompDigest)) &&
    typeof noNewPrivileges === "boolean" &&
    typeof privileged === "boolean" &&
    typeof rootless === "boolean" &&
    typeof readOnlyRootfs === "boolean" &&
    isContainerNetworkMode(networkMode)
  );
}

export function isObservedHost(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { adapter, arch, osVersion, kernelRelease } = fields;
  return (
    hasOnly(fields, 3 + Number(kernelRelease !== undefined), "adapter arch osVersion kernelRelease") &&
    isHostAdapter(adapter) &&
    isArchitecture(arch) &&
    isVerbatimVersion(osVersion) &&
    (kernelRelease === undefined || isVerbatimVersion(kernelRelease))
  );
}

export function isObservedMachine(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    manager,
    provider,
    name,
    state,
    managerVersion,
    engineVersion,
    imageDigest,
    rootful,
    networkMode,
    rosetta,
    implicitMountsObserved,
  } = fields;
  return (
    hasOnly(fields, 3 + Number(name !== undefined) + Number(state !== undefined) + Number(managerVersion !== undefined) + Number(engineVersion !== undefined) + Number(imageDigest !== undefined) + Number(rootful !== undefined) + Number(networkMode !== undefined) + Number(rosetta !== undefined), "manager provider name state managerVersion engineVersion imageDigest rootful networkMode rosetta implicitMountsObserved") &&
    isMachineManager(manager) &&
    isMachineProvider(provider) &&
    (name === undefined || isMachineName(name)) &&
    (state === undefined || isMachineState(state)) &&
    (managerVersion === undefined || isVerbatimVersion(managerVersion)) &&
    (engineVersion === undefined || isVerbatimVersion(engineVersion)) &&
    (imageDigest === undefined || isSha256Digest(imageDigest)) &&
    (rootful === undefined || typeof rootful === "boolean") &&
    (networkMode === undefined || isMachineNetworkMode(networkMode)) &&
    (rosetta === undefined || typeof rosetta === "boolean") &&
    everyOnce(implicitMountsObserved, 0, 256, isRedactedPath) &&
    (manager === "none" ? name === undefined && state === undefined && managerVersion === undefined && engineVersion === undefined && imageDigest === undefined && rootful === undefined && networkMode === undefined && rosetta === undefined && provider === "none" : name !== undefined && state !== undefined && managerVersion !== undefined && rootful !== undefined)
  );
}

export function isObservedMount(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    mountRef,
    pathClass,
    accessMode,
    effectiveAccess,
    source,
    agentPath,
    transport,
    storageBackend,
  } = fields;
  return (
    hasOnly(fields, 7 + Number(source !== undefined), "mountRef pathClass accessMode effectiveAccess source agentPath transport storageBackend") &&
    isAgentWorkspaceMountUrn(mountRef) &&
    isPathClass(pathClass) &&
    isAccessMode(accessMode) &&
    isEffectiveAccess(effectiveAccess) &&
    (source === undefined || isRedactedPath(source)) &&
    isContainerPath(agentPath) &&
    isMountTransport(transport) &&
    isStorageBackend(storageBackend)
  );
}

export function isObservedNetwork(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { mode, rulesetDigest } = fields;
  return (
    hasOnly(fields, 1 + Number(rulesetDigest !== undefined), "mode rulesetDigest") &&
    isObservedNetworkMode(mode) &&
    (rulesetDigest === undefined || isSha256Digest(rulesetDigest))
  );
}

export function isObservedNetworkMode(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

export function isObservedPlanes(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { host, machine, container, worktree, user, agent } = fields;
  return (
    hasOnly(fields, 6, "host machine container worktree user agent") &&
    isObservedHost(host) &&
    isObservedMachine(machine) &&
    isObservedContainer(container) &&
    isObservedWorktree(worktree) &&
    isObservedUser(user) &&
    isObservedAgent(agent)
  );
}

export function isObservedTool(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    toolSurfaceRef,
    provider,
    probe,
    reportedVersion,
    version,
    executableDigest,
    configDigest,
  } = fields;
  return (
    hasOnly(fields, 3 + Number(reportedVersion !== undefined) + Number(version !== undefined) + Number(executableDigest !== undefined) + Number(configDigest !== undefined), "toolSurfaceRef provider probe reportedVersion version executableDigest configDigest") &&
    isAgentToolSurfaceUrn(toolSurfaceRef) &&
    isToolProvider(provider) &&
    isToolProbeResult(probe) &&
    (reportedVersion === undefined || isVerbatimVersion(reportedVersion)) &&
    (version === undefined || isVerbatimVersion(version)) &&
    (executableDigest === undefined || isSha256Digest(executableDigest)) &&
    (configDigest === undefined || isSha256Digest(configDigest)) &&
    (probe === "ok" ? reportedVersion !== undefined : reportedVersion === undefined && version === undefined)
  );
}

export function isObservedUser(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { containerUser, uidMapping, sudoAvailable } = fields;
  return (
    hasOnly(fields, 3, "containerUser uidMapping sudoAvailable") &&
    isObservedUserName(containerUser) &&
    isUserIdMapping(uidMapping) &&
    typeof sudoAvailable === "boolean"
  );
}

export function isObservedUserName(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && observedUserNameForm.test(value);
}

export function isObservedUserNamespace(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

export function isObservedWorktree(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { state, repository, ref, commit, dirty, layout } = fields;
  return (
    hasOnly(fields, 1 + Number(repository !== undefined) + Number(ref !== undefined) + Number(commit !== undefined) + Number(dirty !== undefined) + Number(layout !== undefined), "state repository ref commit dirty layout") &&
    isWorktreeState(state) &&
    (repository === undefined || isRepositoryUri(repository)) &&
    (ref === undefined || isGitRef(ref)) &&
    (commit === undefined || isGitObjectId(commit)) &&
    (dirty === undefined || typeof dirty === "boolean") &&
    (layout === undefined || isGitDirectoryLayout(layout)) &&
    (state !== "branch" || (ref !== undefined && commit !== undefined && dirty !== undefined && layout !== undefined)) &&
    (state !== "detached" || (commit !== undefined && dirty !== undefined && layout !== undefined && ref === undefined)) &&
    (state !== "unborn" || (ref !== undefined && dirty !== undefined && layout !== undefined && commit === undefined)) &&
    (state !== "not-a-repository" || (repository === undefined && ref === undefined && commit === undefined && dirty === undefined && layout === undefined))
  );
}

function isOciRuntime(value: unknown): boolean {
  return value === "crun" || value === "crun-vm" || value === "runc" || value === "krun" || value === "kata" || value === "runsc" || value === "youki";
}

export function isPathAllowlistRoot(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { rootId, path, pathClass, maxAccess } = fields;
  return (
    hasOnly(fields, 4, "rootId path pathClass maxAccess") &&
    isLocalName(rootId) &&
    isHostPath(path) &&
    isPathClass(pathClass) &&
    isAccessMode(maxAccess)
  );
}

function isPathClass(value: unknown): boolean {
  return value === "code" || value === "documents" || value === "downloads" || value === "cache" || value === "artifacts" || value === "media" || value === "app-bridge";
}

function isPathDisclosure(value: unknown): boolean {
  return value === "root-relative" || value === "hashed";
}

export function isPlainText(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 4096) &&
    (isSurelyCommandArgument(value) || !(controlCharacter.test(value) || secretLiteral.test(value)))
  );
}

export function isPlainVariableName(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 128 &&
    (isSurelyPlainVariableName(value) || (environmentVariableNameForm.test(value) && !(plainVariableNameSecretName.test(value) || plainVariableNameHostReach.test(value))))
  );
}

function isPort(value: unknown): boolean {
  return isInteger(value, 1, 65535);
}

export function isPublishedPort(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { containerPort, hostIp, hostPort } = fields;
  return (
    hasOnly(fields, 3, "containerPort hostIp hostPort") &&
    isPort(containerPort) &&
    hostIp === "127.0.0.1" &&
    isPort(hostPort)
  );
}

export function isRedactedPath(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 1024) &&
    redactedPathForm.test(value) &&
    (isSurelyRedactedPath(value) || !(controlCharacter.test(value) || redactedPathNamedHome.test(value) || redactedPathDotSegment.test(value)))
  );
}

function isRelabeling(value: unknown): boolean {
  return value === "none" || value === "shared" || value === "private";
}

export function isRelativeGlob(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 512) &&
    (isSurelyRelativeGlob(value) || (relativeGlobForm.test(value) && !(controlCharacter.test(value) || invisibleCharacter.test(value))))
  );
}

export function isRelativePath(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 512) &&
    (isSurelyRelativePath(value) || (relativePathForm.test(value) && !(controlCharacter.test(value) || invisibleCharacter.test(value))))
  );
}

export function isRepositoryUri(value: unknown): boolean {
  return typeof value === "string" && value.length <= 512 && repositoryUriForm.test(value);
}

function isRetentionPolicy(value: unknown): boolean {
  return value === "user-managed" || value === "workspace-ttl" || value === "ephemeral" || value === "retain-artifacts";
}

function isSeccompMode(value: unknown): boolean {
  return value === "runtime-default" || value === "profile";
}

export function isSeccompSettings(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { mode, digest } = fields;
  return (
    hasOnly(fields, 1 + Number(digest !== undefined), "mode digest") &&
    isSeccompMode(mode) &&
    (digest === undefined || isSha256Digest(digest)) &&
    (mode === "profile" ? digest !== undefined : digest === undefined)
  );
}

function isSecretDelivery(value: unknown): boolean {
  return value === "proxy-inject" || value === "file" || value === "env";
}

export function isSecretForwarding(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { sshAgent, gpgAgent, gitCredentialHelper, containerSocket } = fields;
  return (
    hasOnly(fields, 4, "sshAgent gpgAgent gitCredentialHelper containerSocket") &&
    sshAgent === false &&
    gpgAgent === false &&
    gitCredentialHelper === false &&
    containerSocket === false
  );
}

export function isSecretGrant(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    name,
    sourceUri,
    delivery,
    audienceHosts,
    toolSurfaceRefs,
    containerPath,
    variableName,
  } = fields;
  return (
    hasOnly(fields, 4 + Number(toolSurfaceRefs !== undefined) + Number(containerPath !== undefined) + Number(variableName !== undefined), "name sourceUri delivery audienceHosts toolSurfaceRefs containerPath variableName") &&
    isLocalName(name) &&
    isSecretSourceUri(sourceUri) &&
    isSecretDelivery(delivery) &&
    everyOnce(audienceHosts, 1, 64, isHostPattern) &&
    (toolSurfaceRefs === undefined || everyOnce(toolSurfaceRefs, 1, 64, isAgentToolSurfaceUrn)) &&
    (containerPath === undefined || isContainerPath(containerPath)) &&
    (variableName === undefined || isEnvironmentVariableName(variableName)) &&
    (delivery === "file" ? containerPath !== undefined : containerPath === undefined) &&
    (delivery === "env" ? variableName !== undefined : variableName === undefined)
  );
}

export function isSecretPolicy(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { default: default_, grants, forward } = fields;
  return (
    hasOnly(fields, 3, "default grants forward") &&
    default_ === "deny" &&
    every(grants, 0, 64, isSecretGrant) &&
    isSecretForwarding(forward)
  );
}

export function isSecretSourceUri(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 512 &&
    (isSurelySecretSourceUri(value) || (secretSourceUriForm.test(value) && !secretLiteral.test(value)))
  );
}

export function isSha256Digest(value: unknown): boolean {
  return typeof value === "string" && sha256DigestForm.test(value);
}

function isStorageBackend(value: unknown): boolean {
  return value === "podman-bind" || value === "podman-machine-bind" || value === "wsl-bind" || value === "native-bind" || value === "topolvm-local-pv" || value === "other";
}

export function isTimestamp(value: unknown): boolean {
  return typeof value === "string" && timestampForm.test(value);
}

export function isToolCapability(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const {
    capabilityId,
    capability,
    decision,
    grantRef,
    mountRefs,
    hosts,
    commands,
    mcpServerNames,
    secretGrantNames,
    toolSurfaceRefs,
  } = fields;
  return (
    hasOnly(fields, 3 + Number(grantRef !== undefined) + Number(mountRefs !== undefined) + Number(hosts !== undefined) + Number(commands !== undefined) + Number(mcpServerNames !== undefined) + Number(secretGrantNames !== undefined) + Number(toolSurfaceRefs !== undefined), "capabilityId capability decision grantRef mountRefs hosts commands mcpServerNames secretGrantNames toolSurfaceRefs") &&
    isLocalName(capabilityId) &&
    isCapabilityKind(capability) &&
    isCapabilityDecision(decision) &&
    (grantRef === undefined || isLeaseUrn(grantRef)) &&
    (mountRefs === undefined || everyOnce(mountRefs, 1, 256, isAgentWorkspaceMountUrn)) &&
    (hosts === undefined || everyOnce(hosts, 1, 512, isHostPattern)) &&
    (commands === undefined || every(commands, 1, 256, isCommandPrefix)) &&
    (mcpServerNames === undefined || everyOnce(mcpServerNames, 1, 64, isLocalName)) &&
    (secretGrantNames === undefined || everyOnce(secretGrantNames, 1, 64, isLocalName)) &&
    (toolSurfaceRefs === undefined || everyOnce(toolSurfaceRefs, 1, 64, isAgentToolSurfaceUrn)) &&
    (decision !== "allow" || grantRef !== undefined) &&
    (capability === "fs-read" || capability === "fs-write" || capability === "exec-shell" || capability === "vcs-commit" || capability === "vcs-push" ? mountRefs !== undefined : mountRefs === undefined) &&
    (capability === "net-egress" || capability === "browser-use" || capability === "vcs-push" ? hosts !== undefined : hosts === undefined) &&
    (capability === "exec-command" ? commands !== undefined : commands === undefined) &&
    (capability === "mcp-call" ? mcpServerNames !== undefined : mcpServerNames === undefined) &&
    (capability === "secret-use" ? secretGrantNames !== undefined : secretGrantNames === undefined) &&
    (capability === "subagent-spawn" ? toolSurfaceRefs !== undefined : toolSurfaceRefs === undefined)
  );
}

export function isToolExecutable(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { name, path, digest } = fields;
  return (
    hasOnly(fields, 1 + Number(path !== undefined) + Number(digest !== undefined), "name path digest") &&
    isExecutableName(name) &&
    (path === undefined || isContainerExecutablePath(path)) &&
    (digest === undefined || isSha256Digest(digest))
  );
}

export function isToolExposureUrn(value: unknown): boolean {
  return typeof value === "string" && value.length <= 255 && toolExposureUrnForm.test(value);
}

function isToolProbeResult(value: unknown): boolean {
  return value === "ok" || value === "absent" || value === "error";
}

export function isToolProvider(value: unknown): boolean {
  return typeof value === "string" && value.length <= 64 && cacheEcosystemForm.test(value);
}

export function isToolVersionProbe(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { command, constraint } = fields;
  return (
    hasOnly(fields, 1 + Number(constraint !== undefined), "command constraint") &&
    every(command, 1, 16, isCommandArgument) &&
    (constraint === undefined || isVerbatimVersion(constraint))
  );
}

function isUserIdMapping(value: unknown): boolean {
  return value === "same" || value === "mapped" || value === "isolated";
}

function isUserNamespace(value: unknown): boolean {
  return value === "keep-id" || value === "auto" || value === "nomap";
}

export function isUserPlane(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { containerUser, uidMapping, sudo, consentRef } = fields;
  return (
    hasOnly(fields, 3 + Number(consentRef !== undefined), "containerUser uidMapping sudo consentRef") &&
    isContainerUserName(containerUser) &&
    isUserIdMapping(uidMapping) &&
    sudo === "none" &&
    (consentRef === undefined || isDecisionUrn(consentRef))
  );
}

export function isVerbatimVersion(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value !== "" &&
    hasAtMost(value, 256) &&
    (isSurelyCommandArgument(value) || !(controlCharacter.test(value) || secretLiteral.test(value)))
  );
}

export function isWorktreePlane(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { repository, ref, strategy, gitDir, protectedPaths } = fields;
  return (
    hasOnly(fields, 2 + Number(repository !== undefined) + Number(ref !== undefined) + Number(protectedPaths !== undefined), "repository ref strategy gitDir protectedPaths") &&
    (repository === undefined || isRepositoryUri(repository)) &&
    (ref === undefined || isGitRef(ref)) &&
    isWorktreeStrategy(strategy) &&
    isGitDirectory(gitDir) &&
    (protectedPaths === undefined || everyOnce(protectedPaths, 1, 256, isRelativePath))
  );
}

function isWorktreeState(value: unknown): boolean {
  return value === "branch" || value === "detached" || value === "unborn" || value === "not-a-repository";
}

function isWorktreeStrategy(value: unknown): boolean {
  return value === "bind" || value === "worktree" || value === "clone" || value === "sync";
}

export function isWslSettings(value: unknown): boolean {
  const fields = ownFields(value);
  if (fields === undefined) return false;
  const { interop, appendWindowsPath, automount } = fields;
  return (
    hasOnly(fields, 3, "interop appendWindowsPath automount") &&
    interop === false &&
    appendWindowsPath === false &&
    automount === false
  );
}
