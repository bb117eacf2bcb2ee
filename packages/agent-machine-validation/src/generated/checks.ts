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
  containerPathExecutedTarget,
  containerPathInvisibleCharacter,
  containerPathLoginTarget,
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
  httpsUrlPrivateHost,
  imageReferenceForm,
  imageReferencePrivateHost,
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
  relativeGlobNegation,
  relativePathForm,
  repositoryUriForm,
  repositoryUriPrivateHost,
  secretLiteral,
  secretSourceUriDotSegment,
  secretSourceUriForm,
  secretSourceUriSecretValue,
  sha256DigestForm,
  timestampForm,
  toolExposureUrnForm,
  verbatimVersionNamedHome,
} from "./patterns.ts";

const isSurelyCommandArgument = /* @__PURE__ */ surelyNone(
  () => "### ##$##$$#$%#$&#$'#$(#%)#$*#++#m,#m-#$.#$/#$0#x1$,2#m3%S4#m5#m6%X7%j8#m9#m:#m;#m<#m=%o>#m?&)@#mA&0B&8C$*D#mE#mF#mG&CH#mI#mJ$+ $#$ $#$(#$)#( $#&(#$ $#&(#$ $#&(#$ $#)1*Y $#$4*V $#$*#$ $#,$#$%#$&#$'#$(#%)#$+#+,#+-#,.#$0(n1(}2#+3)B4#+5#+6)G7)S8#+9#+:#+;#+<#+=)X>#+?)n@#+A)uB)}C({D#+E#+F#+G*-H#+I#+J(| $#-**d $#.(#$)#( $#/(#$ $#/(#$ $#/(#$ $#21*I $#.4*F $#.)*e0([1##3##6##7(`=##?(aA##B(hG## $#$$#$%#$&#$'#$(#%)#$+#+,#+-#$.#$0#61#E2#+3$24#+5#+6$77$N8#+9#+:#+;#+<#+=$S>#+?$U@#+A$[B$eC#CD#+E#+F#+G$zH#+I#+J#D $#6/*Q $#7(#$)#( $#8(#$ $#8(#$ $#8(#$ $#;1&z $#74&w $#7)*e0#$1##3##6##7#(=##?#)A##B#0G## $#>2#$?#*D#C $#>2#$ $#>4#$>&o $#>B&l $#>C$= $#>0#$F$. $#?B$Y $#D8#$ $#>(#$:&dJ&f $#8:&c $#?8#$:&^B&` $#>I&[ $#>4#$8$4 $#>2#$ $#>A#$ $#>4#$ $#>C#$ $#>.#$>#% $#Q#*9$*K%*K-*K.*K $#>:#$ $#>4#$ $#>=#$ $#>.*b $#>>*b $#7)*K $#>4#$ $#>0#$ $#?A#$ $#>4#$ $#>A#$ $#>##$ $#Q$*,%*,&*,-*,.*,/*, $#>C#$ $#V7#$ $#C>#$ $#>A#$!$#>8#$ $#>I#$ $#>0#$ $#?C#$ $#V8#$ $#>>#$ $#>=#$ $#>-#$ $#7##$1&,C&5 $#$###1%wC&& $#$)*#0#$1##3##6##7#(=##?#)A##B#0G## $#n2#$?#*D#B $#n2#$ $#n4#$>%o $#nB%l $#nC#J $#n0#$F$i $#oB$} $#t8#$ $#n(#$:%dJ%f $#&:%c $#o8#$:%^B%` $#nI%[ $#n4#$8$g $#n2#$ $#nA#$ $#n4#$ $#nC#$ $#n.#$>#% $#_&)c $#n:#$ $#n4#$ $#n=#$ $#n.*b $#n>*b $#$))e $#n4#$ $#n0#$ $#oA#$ $#n4#$ $#nA#$ $#n#*7 $#nC#$ $$+7#$ $#s>#$ $#nA#$ $#n8#$ $#nI#$ $#n0#$ $#oC#$ $$+8#$ $#n>#$ $#n=#$ $#n-*9 $$+C#$ $$+?#$ $#t-#$B%8 $#$*#$ $#$*#$ $#6*)N $#>2#$>$- $#>:#$ $#>A#$ $#>J#$!$#W?$( $#>7#$8#t;$# $#C>#$?#&A#$B#3D#$ $#>J#$ $#Q&)O')O()P))U*)DJ)p $#DJ*e $#>3#$ $#>.#$ $#7$#$&#$'#$(#$)#$*#*+#$,#$-#$.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $#7$#$&#$'#$(#$)#$*#'+#$,#$-#$.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $#7$#$&#$'#$(#$)#$*#%+#$,#$-#$.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $$T#)6%)H $$T%)5 $#$$*e&*e'*e(*e)*e*#$+*e,*e-*e.*e/*e0*e1*e2*e3*e4*e5*e6*e7*e8*e9*e:*e;*e<*e=*e>*e?*e@*eA*eB*eC*eD*eE*eF*eG*eH*eI*eJ*e $$T%)< $#$$#$&#$'#$(#$)#$*#%+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $$V**b $$V$*c%)9&*c'*c(*c)*c+*c,*c-*`.*c0*c1*c2*c3*c4*c5*c6*c7*c8*c9*c:*c;*c<*c=*c>*c?*c@*cA*cB*cC*cD*cE*cF*cG*cH*cI*cJ*c $#KJ*W $#>6)_ $#VC#$ $#V?#$ $#D-#$B#^ $#7**H $#C5*PE#$ $#>1#$B#& $#>)#$ $$M()$))8J)$ $#K)*e $#>?#$ $#D<*J $#D:#$<#OH#R $#>J#$ $#W;#$C#A $#>8#$ $#>E#$ $#>4*D $#>:*aD#$ $#>1#$ $#>H#$ $#>6#$ $#>4#$ $#><#$ $#>B#$ $#KJ#$ $$e)), $#K6*Q7#$:#2 $#C?#$ $#D0#$ $#EC#. $#KB#$ $#K?#$F#* $#D7#$ $#CA#$ $#>0#$ $#?B#$ $#K4#$ $#L.*4 $$O>#$ $#>A*0 $#VJ*V $$j(#$ $$w((r $#V4#$!$#>B#$ $#KC#$ $#VJ*' $#>>#$ $#>G#$ $#>0#$1#&4#&>#&?#'A#&B#( $#?(#$ $$M((R $#>(*e $#D(*d $#K(*c $#>0#$ $#?:#$ $#>(*E $#>?#$ $#D8*d $#K-*, $#>C#$ $#V7#$ $#CD#$ $#>1#$ $#>J#$ $#W?#$ $$i0#$ $#EC#$ $#VJ#$ $$MJ(? $#>?#$ $#D0#$ $#EC#$ $#V(*4 $$i0*7 $#>?#$ $#DJ#$ $#WE#$ $#>,#$ $#>J*. $#n2#$>#{ $#n:#$ $#nA#$ $#nJ#$ $$,?#v $#n7#$8#.;#q $#s>#$?#&A#$B#+D#$ $#nJ#$ $#_'(.((/)(4*(5J)5 $#tJ*e $#n3#$ $#n.#$ $#$$#$&#$'#$(#$)#$*)^+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $$X*)Z $#{J*` $#n6), $#nC#$ $$+7#$ $#sD#$ $#n1#$ $#nJ#$ $$,?#+ $#s5*VE#$ $#n1#$B#& $#n)#$ $#_''x)'x*($ $#{)*e!$#n?#$ $#t<*P $#t0#$:#1<#7H#; $#uC#. $#{B#$ $#{?#$F#* $#t7#$ $#sA#$ $#n0#$ $#oB#$ $#{4#$ $#|.*K $%_>#$ $#nA*G $$+J#$ $%]J'e $#nJ#$ $$,;#$C#= $#n8#$ $#nE#$ $#n4*= $%r0(U $#n0#$ $#o:#$ $#n(#$ $%n)'c $#n?#$ $#t8*c $#n:*YD#$ $#n1#$ $#nH#$ $#n6#$ $#n4#$ $#n<#$ $#nB#$ $#{J*[ $#{6*>7#$:#( $#s?#$ $#t0#$ $#uC#$ $$+J*V $&%(#$ $&$('M $$+4#$ $#nB#$ $#{C#$ $$+J*$ $#n>#$ $#nG#$ $#n0#$1#&4#&>#&?#'A#&B#( $#o(#$ $%]('@ $#n(*e $#t(*d $#{(*c $#n?#$ $#t0#$ $#uC#$ $$+(*D $%r0*Q $#n?#$ $#tJ#$ $$,E#$ $#n,#$!$#nJ*> $#{-(Q $#n0*< $#n8#$ $#n0)i $#{8#$ $%d0)g $#n4#$ $#nH(2 $#x('- $#{B#$ $#{:*b $#nD#$ $#n=#$ $#nC#$ $$+:*^ $#n0#$4#) $#oB#$ $#{8#$ $%d2#$ $#n##$ $#_.&y $#n0#$ $#oA#$ $#n4#$ $#nA*a $#n>#$ $#n:#$ $#n4#$ $#n=#$ $$*#*] $#>0#$4#( $#?B#$ $#K8#$ $$]2#$ $#>#*W $#>0#$ $#?A#$ $#>4#$ $#>A*b $#>>#$ $#>:#$ $#>4#$ $#>=#$ $#U#*N $#>0(Y $#>8#$ $#>0(. $#K8#$ $$]0(, $#>4#$ $#>H'2 $#H(&o $#KB#$ $#K:*b $#>D#$ $#>=#$ $#>C#$ $#V:*^ $#>H#$ $#>9(J $#>4#$ $#Y6#$ $#>8#$!$#>=#$ $#>##$ $#$###0#$1#J2#&3#d4#&5#&6#j7$'8#&9#&:#&;#&<#&=$->#&?$/@#&A$6B$>C#5D#&E#&F#&G$DH#&I#& $'=)&R0#$1#%2#)3#%6#%7#&8$J:$M=#%?#@A#%B$PD#PG#% $'>8#$:#$B#0 $'?2##?#%D## $'@C#Y $'@0#$A#>F#] $'?B#q $'@2#$ $'@4#$>#5 $'@B#$ $'@4#$8#)B#0 $'@2#$ $'@A#$ $'@4#$ $'@C#+ $'GB## $'@6#$ $'@.'= $'@>#$ $'@:#$ $'@4#$ $'@=*b $'N>*c $'L:#$ $'@4#$ $'@H*^ $'@D#$ $'@=#$ $'@C#$ $'O:*a $'B8#$ $'@('&:*_J)h $'@8#$ $'@E#$ $'@0#$ $'?C#$ $'O4#$ $'@##$ $'=:#` $'@4#$ $'@0#$ $'?A#$ $'@4#$ $'@A#$ $'@##$ $#_#*8 $'@C#$ $'O7#$ $'A>#$ $'@A#$ $'@8#$ $'@I#$ $'@0#$ $'?C#$ $'O8#$ $'@>#$ $'@=#$ $'@-&[ $'OC#$ $'O?#$ $'B-'.B#$ $'L-'-!$'@3#$ $'@.(I $'@2#$>#' $'@:#$ $'@A#$ $'@J(= $'@?#$ $'BJ)6 $'@7#$8#(;#- $'A>#$?#%A#$B#&D#$ $'@J(< $'BJ(; $'LJ(: $'@C#$ $'O7#$ $'AD#$ $'@1#$ $'@J(B $'@?#$ $'B0#$ $'CC#. $'GB#$ $'L?#$F#* $'B7#$ $'AA#$ $'@0#$ $'?B#$ $'L4#$ $'H.(. $'|>#$ $'@A*G $'O((S $'A5*OE#$ $'@1#$B#% $'@)(5 $'L)(4 $'@4#$ $'@H%B $'@?#$ $'B<*H $'B:#$<#%H#( $'@J(A $'@0#$ $'?:#$ $'@((F $'@?#$ $'B8*d $'@:*`D#$ $'@1#$ $'@H#$ $'@6#$ $'@4#$ $'@<#$ $'@B#$ $'LJ(< $'L6*P7#$:#( $'A?#$ $'B0#$ $'CC#$ $'OJ(7 $(J((G $'@>#$ $'@G#$ $'@0#$1#%4#%>#%?#&A#%B#'!$'?((L $'@((K $'B((J $'L((I $'@I#$ $'@0#$ $&.#); $'@8#$ $'@0#$ $%]#)8 $'L8#$ $'M0*d $#52#$?#*D#B $#52#$ $#54#$>$b $#5B$_ $#5C#K $#50#$F#P $(nB#q $(s8#$ $#5(#$:$VJ$X $#/:$U $(n8#$:$PB$R $#5I$N $#54#$8#H $#52#$ $#5A#$ $#54#$ $#5C#$ $#5.#$>#% $$&$$o%$o-$w.$o $#5:#$ $#54#$ $#5=#$ $#5.*b $#5>*b $#.)$o $#54#$ $#50#$ $(nA#$ $#54#$ $#5A#$ $#5#%8 $#5C#$ $)*7#$ $(r>#$ $#5A#$ $#58#$ $#5I#$ $#50#$ $(nC#$ $)*8#$ $#5>#$ $#5=#$ $#5-#$ $#l/$L $)*C#$ $)*?#$ $(s-#$B#% $#6*%g $(z-*e $#56*J $#53#$ $#5.#$!$%a$#$%$L&#$'#$(#$)#$+#$,#$-#'.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $%b$#$%$K&#$'#$(#$)#$+#$,#$-#%.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $$Z*%r $$S/%q $$R/%t $#52#$>#v $#5:#$ $#5A#$ $#5J#$ $)+?#q $#57#$8#);#l $(r>#$?#&A#$B#'D#$ $#5J#$ $)%&$?'$?($@)$E*$=J*< $(sJ*e $(zJ*d $#5C#$ $)*7#$ $(rD#$ $#51#$ $#5J#$ $)+?#+ $(r5*[E#$ $#51#$B#& $#5)#$ $)T($()$3J$( $(z)*e $#5?#$ $(s<*U $(s0#$:#1<#7H#; $(tC#. $(zB#$ $(z?#$F#* $(s7#$ $(rA#$ $#50#$ $(nB#$ $(z4#$ $({.*? $)E>#$ $#5A*; $)*J#$ $)TJ#r $#5J#$ $)+;#$C#= $#58#$ $#5E#$ $#54*B $)e0)b $#50#$ $(n:#$ $#5(#$ $)a)#y $#5?#$ $(s8*c $#5:*YD#$ $#51#$ $#5H#$ $#56#$ $#54#$ $#5<#$ $#5B#$ $(zJ*[ $(z6*>7#$:#(!$(r?#$ $(s0#$ $(tC#$ $)*J*V $)s(#$ $)r(#d $)*4#$ $#5B#$ $(zC#$ $)*J*) $#5>#$ $#5G#$ $#50#$1#&4#&>#&?#'A#&B#( $(n(#$ $)T(#M $#5(*e $(s(*d $(z(*c $#5?#$ $(s0#$ $(tC#$ $)*(*D $)e0*Q $#5?#$ $(sJ#$ $)+E#$ $#5,#$ $#5J*> $#50*= $#58#$ $#50)o $(z8#$ $)D0)m $#54#$ $#5H)? $(w(#D $(zB#$ $(z:*b $#5D#$ $#5=#$ $#5C#$ $)*:*^ $#5H#$ $#59*. $#54#$ $)-6#$ $#58#$ $#5=#$ $#5#'E $#nH#$ $#n9&4 $#n4#$ $$.6#$ $#n8#$ $#n=#$ $#n#'> K*f#$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%0123456789:;<=>?@ABCDEFGHI%$$'",
  () => [secretLiteral],
);

const isSurelyContainerExecutablePath = /* @__PURE__ */ surely(
  () => "### ##$'#$ ##%$#$&#% $#%##$'#' ##%### (#(#$%$%%$$$$%$%$&'$$$$$$$$$$%%%$%%$$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%$%$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%",
);

const isSurelyContainerPath = /* @__PURE__ */ surely(
  () => "### ##$'#$ ##%$#$&#%(#$)#$*#$+#$-#'/#+0#-1#$2#$3#/4$T5#$7$58$]:$d=$i>$k?$l@#$A#$B#$C#$DP$EP$FQVGQcHQfIQgJ%# $#%##$'#%-##/##0##3##4##7##8##:##=##?##FP#GP#HP#IP#JP# ##&'%4 ##'#%3 $#&4#$GP% $#&8%5 $#&GP$ $#&=%3 $#&0#$ $#&?%1 $#&=#$ $#&ER/ $#&GP$ $#&7#$ $#&0#$ ##&'#$ ##5$#$&#%(#$)#$*#$+#$-#$/#$0#$1#$2#$3#$4#$5#$7#$8#$:#$=#$?#$@#$A#$B#$C#$DP$EP$FP$GP$HP$IP$JP$ $#5##$'#% ##5### ##(&#$-#D ##'-#$2#]4#g5#k:#p=$3@$4B$;EP=FPlIP} $#&DP$ $#&IP$ $#&3#$ $#&C#&HP$ $#&EP$ ##& $#&:#0DP$FP* $#&FP$ $#&4#$ $#&DP$ $#&IP$ $#&0#$ $#&IR1 $#&GP$ $#&2#$ $#&4#$GP% $#&8%- $#&JP$ $#&=%+ $#&HP$ $#&GP$ $#&1#$ $#&4#$ $#&FP$ $#&0%% $#&DP$GP*IP@ $#&HP$ $#&2#$ $#&GP$ $#&'#$ ##(-#$ $#&4$d $#&8#$ $#&1#$ $#&4#$ $#&2#$ $#&'#$ ##(1#+DP$IP. $#&JP$ $#&=#$ $#&GP$!$#&IP$ $#&=#$ $#&DP$ $#&HQX $#&4#$ $#&IP$ $#&3$P $#&A#$ $#&IP$ $#&=#$ $#&0#$ $#&7#$ $#&/$J $#&3#$ $#=C$G $#&4#$8#+ $#&=#$ $#&EP$ $#&GP$ $#&8#$ $#&1#$ $#&4#$ $#&2$X $#&JP$ $#&:%6 $#&8#$ $#&:#$ $#&JP$ $#&=%* $#&IR( $#&GP$ $#&EP$ $#&DP$ $#&FQf $#MDP$ $#&7#$ $#&C#$ $#&0#$ $#&8#$ $#&?#$ $#&4#$ $#&HP$ $#&GP$ $#&8#$ $#&7#$ $#&0#$ $#&8$M $#&IP$ $#&3#$ ##&'#$ ##(0%,DP$EQsHQ; $#&JP$ $#&=#$ $#&3#$ $#&GP$ $#&HP$ $#&4#$ $#&B#$ $#&0#$ $#&/#$ $#&C#$ $#&5#$ $#&0#$ $#&A$6!$#&EQp $#&:$;IP$ $#&0#$ $#&IP$ $#&IP$ $#&4#$ $#&GP$ $#&8$Y $#@DPhIP$ $#&3#$ $#r0#$ $#&8#$ $#&?#} $#&8#$ $#&4#h $#&4#$ $#&-#$ ##')#$+#%@#& $#&(#_ $#&*#^ $#&)%6 $#&4#$ $#&@#$ ##&'#$ ##(?#$ $#&DP$ $#&HPV $#&:#{ $#&HP$ $#&GP] $#)4#QJPU $#&-$)A#$HR% $#&IPP $#&7#$ $#&:#g $#&IR/ $#&DP$ $#&HP$ ##&'#$ ##(EP$FP(HP*IP+ $#&DP$HP& $#&EP$ $#&3#r $#&GPH $#&4#$GQ< $#&-#[ $#&JPE $#&:#$ $#&GP$ $#&GP$ $#&FP$ ##&'#$ ##(EP$ $#&HR. $$mI#$ $$dH#$ ##&'#$ #%(F#$I#0 #%)G#$ #%*E#$ #%+D#$ #%,F#$ #%-'#$ ##X0#9FP$IP)!$#&4#$ $#&-#$ ##'+$d0#$ $#&@#$ $#&0#5 $#&-#^ #%5H#$ #%6E#$ $%7'#) K%8#$%$%%$$$$%$%$&'$$()*$+$$$%%%$%%$,-./01234$56789:$;<=>?$@AB%%%%C%D-E/01234$5F78G:$HI=J?$@AB%%%%",
);

const isSurelyContainerUserName = /* @__PURE__ */ surely(
  () => "### ##$(#$)#$*#%+#$ $#$$##*## $#%)#$ $#%)#$ $#%+#$ ##% ,#*#############$##$$$$$$$$$$#####################%##&#'##########(#(((((((((((((()((*(+((((((####",
);

const isSurelyGitRef = /* @__PURE__ */ surely(
  () => "### ##$/#$ ##%-#$ ##&.#$ ##'0#$ ##('#$ ##)(#&)#$*#$+#$,#$-#$.#$/#$0P$1#$ $#)%##&#$'#0 ##)%#0+#% $#*1#( $#*,#$ $#*)#$ $#**#$ ##*'#$ 2#1#$$$$$$$$$#$$%&'$$$$$$$$$$#$$$$#($$)$$$$$$$*+$$,$$$$$$$$$$$##$#$$$$)$-.$$$$*+$$,$$/0$$$$$$$1$$#",
);

const isSurelyHostPath = /* @__PURE__ */ surelyBoth(
  () => "### ##$+#$7-M8-M9-M:-M;-M<-M=-M>-M?-M@-MA-MB-MC-MD-ME-MF-MG-MH-MI-MJ-MK-ML-MM-MN-MO-MP-Mm3v ##%$#$&#$'#$(#$)#$,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$B$WD'QH).J)fK)oL)rQ#$RP.SP9TPWUPgVQ=WP%XQFYQGZQP[P%]QR^+m_R8`+naTXbUqcP%d+veV2f,(g,<h,kiX^jP%kP%lP% $#%##$*#$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# ##&+O0 ##($#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP'ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ $#(##$+#%YP# ##)+O- ##*#O, $#)aP$ $#)_P$ $#)VP$ ##*e}/ ##'WP$bP% $#&e}* $#&bP$ $#&^P$ $#&ZP$ $#&TP$ $#&RP$ $#&fP$ $#&ZP$ $#&aP$ $#&`}+ ##'RP$VP)ZP>aP? $#&TP$ $#&]P$ $#&gP$ $#&bP$ ##1+Nr $#&VP$ $#&XP$ $#&WP$ $#&eP$ ##&+#$ ##F$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP+ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP/hP$iP$jP$kP$lP$ $#F##$+#%YP#gP# ##G+Nj ##(gP$ $#)eP$ $#)VP$ $#)dP$ $#/+Nm $#GaP$ $#G_P$ $#GVP$ ##He}+ $#GeP$ $#GVP$ $#GdP$ $#Q+O( $#&`|` $#&aP$ $#&f|^ ##'RP$VP(aP*kP, $#&bP$ $#&fP$ $#&RP$ $#&Z}- $#&bP$ $#&Y|s $#&dP$ $#&V|_ $#&XP$!$#&UP$ $#&dP$ $#&ZP$ $#&hP$ $#&V|N ##'RP$VP>aP?dPR $#&fP$ $#&RP$ ##&+#$ ##FSP$TP)bP/ $#GRP$ $#GTP$ $#G]P$ $#GgP$ $#Gb|o $#GaP$ $#GaP$ $#G^P$ $#GZP$ $#GWP$ $#Gk|` $#GiP$ $#GVP$ $#G`P$ $#GTP$ $#GQ#$ $#GeP$ $#GVP$ $#GTP$ $#GdP$ $#GVP$ $#Gf|T $#&h|2 $#&TP$ $#&gP$ $#&_P$ $#&VP$ $#&`P$ $#&fP$ $#&eP$ $#&##$ ##'RP$ $#&`P$ $#&UP$ $#&##$ ##'eP$ $#&VP$ $#&fP$ $#&fP$ $#&ZP$ $#&`P$ $#&X|) $#&ZP$ $#&h|W ##'WP$fP%jP& $#&Z{v $#&T{u $#&bP$ $#&aP$ $#&dP$ $#&fP$ ##EeP$ $#E ##'b|/!##'aP$ $#&_P$eP' $#&VP$ ##',#$-#$.#$/#$0#$1#$2#$3#$4#$eP$ #$Le{h $#&fP$ ##'Q#$W{q $#&_P$ $#&`|; ##'`P$ $#&Z|9 ##'VP$ $#&kP$ $#&SP$ $#&RP$ $#&e|C ##'?#$Z#8aP,gP4 $#&SP$ ##'/#$2#%dP&jP) $#&.MY $#&0MX $#&RP$ $#&dP$ $#&k{U $#&/O/ $#&eP$ $#&fP$ $#&(#$ $#&WP$ $#&aP$ $#&gP$ $#&`P$ $#&U{L $#&eP$ $#&fP$ $#&dP$ $#&V{g $$ZS#$ #$[d#$ $$_R#$ $$`d#$ $$ak#$ ##&+#$ #$u:#$ #$vV#$ #$wh#$ #$xV#$ #$y^#$ #$za#$ #${b#$ #$|V#$ #$}d#$ #%#+#$ #%$9#$ #%%a#$ #%&_#$ #%'_#$ #%(R#$ #%)`#$ #%*U#$ #%+B#$ #%,Z#$ #%-`#$ #%.V#$!#%/J#$ #%0a#$ #%1a#$ #%2^#$ #%3e#$ #%4+#$ #%5I#$ #%6:#$ #%7A#$ #%8e#$ $%9+M& ##'VP$ZP]`Pa $#&UP$ $#&ZP$ $#&RP$ ##&+#$ #%?$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP%SP%TP%UP%VP%WP%XP%YPQZP%[P%]P%^P%_P%`P%aP%bPUcP%dP%eP%fP%gP%hP%iP%jP%kP%lP% #%?##$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #%@+Lq #%B$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP@WP$XP$YPBZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gPEhP$iPIjP$kP$lP$ #%B##$+#%VP#YP#gP#iP# #%C+Ln ##IVP$YP&bP)dP3hP6iP8 $#)fP$ $#)Tzr $#)aP$ $#)_P$ $#)Vzo $#)dP$ $#)aP$ $#)XP$ $#)dP$ $#)RP$ $#)_P$ $#)UP$ $#)RP$ $#)fP$ $#)Rze $#)aP$ $#)aP$ $#)fzb $#)RP$ $#)dz` $#)ZP$ $#)`P$ $#)UP$ $#)aP$ $#)i{# #%CfP$ #%CT|s #%CaP$ #%C_P$ #%CV|p #%CeP$ #%CVP$ #%CdP$ #%Ce|l #%CZP$ #%C`P$ #%CUP$ #%CaP$ #%Ci}/ #%AaP$ #%@_P$!#%@VP$ #%Ae|` #%AeP$ #%@W|^ $#&`P$ $#&XP$ $#&iP$ $#&2Mv $#&fP$ ##&+#$ #%z$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP%SP<TPBUPbVP%WP%XP%YQBZP%[P%]P%^P%_P%`P%aP%bP%cP%dP%eP%fP%gQMhP%iQPjP%kP%lP% #%z##$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #%{+L6 #%E6L5RP$Yz>ZP'bP4 $#)bP$ $#)bP$ $%Q)Na $#)jP$ $#))#$ $#)RP$ $#)bP$ $#)bP$ $#)^P$ $#)ZP$ $#)TP$ $#)RP$ $#)fP$ $#)ZP$ $#)aP$ $#)`zO $#)dP$ $%LZP$ $#)hP$ $#)RP$ $#)f|G #%|RP$ #%{TP$ #%{]P$ #%{gP$ #%{bP$ #%|e|s #%|YP$ #%{dP$ #%{aP$ #%{_P$ #%{VP$ #%{aP$ #%{eP$ #%{+#$ #%}_P$ $#)kP$ $#)WP$ $#)ZP$ $#)^P$ $#)VP$ $#)eP$ ##)+#$ ##+UP$ $#)aP$ $#)TP$iP+ $#)gP$ $#)_P$ $#)VP$ $#)`P$!$#)fP$ $#)eP$ ##) $#)`P$ $#)^P$ $#)aP$ $#)RP$ $#)U}. #%|ZP$ #%{eP$ #%{]P$ #%{eP$ #%{+#$ #&c$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$Q#$RP'SP$TP$UP$VP.WP$XP$YP0ZP4[P$]P$^P$_P$`P$aP$bPBcP$dPLeP$fP$gPOhPRiPTjP$kP$lP$ #&c##$+#%6##RP#VP#YP#ZP#bP#dP#gP#hP#iP# #&d+KM #%EbyRgyRiyR #&dbP$ #&dbP$ #&d)#$UP% #&i)O. #&dRP$ #&dfP$ #&dR}, #&dfP$ #&dT}* #&daP$ #&d_P$ #&dVP$ #&ee}& #&djP$ #&d)#$ #&dRP$ #&dbP$ #&dbP$ #&d^P$ #&dZP$ #&dTP$ #&dRP$ #&dfP$ #&dZP$ #&daP$ #&d`P$ #&s+Nt #&ddP$ #&dZP$aP( #&dhP$ #&dRP$ #&dfP$ #&dV|m #&dXP$ #&ddP$ #&dRP$ #&d_|n #&daP$ #&daP$ #&df|f #&deP$ #&dVP$ #&dd}$ #&dRP$ #&dd|a #&dZP$ #&d`P$!#&dUP$ #&daP$ #&di|x #%|UP$XP)aP+ #%{UP$ #%{+#$ #%}^P$ $#)`P$ $#)Uxv #%{WP$ #&=+Ml #%{_P$eP% #%{V|* #%{f{h #%|eP$ #%{VP$ #%{d}. #%|ZP$eP( #%{`P$ #%{UP$ #%{aP$ #%{i}) #%{^P$ #%|X{^ ##C+J_VP$ZP) $#&fP$ ##'iP$ $#&aP$ $#&dP$ $#&]x^ $#&jx] ##'bP$eQ8 $#&fP$ ##&+#$ #'^$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP5UP$VP=WPCXP$YPFZPN[P$]P$^PU_PY`PkaPnbP$cP$dP$ePtfP$gP$hQ%iP$jP$kP$lQ) $'^##$+#%TP#VP#WP#YP#ZP#^P#_P#`P#aP#eP#hP#lP# #'_+JR ##+TP$VzubP+eP-fP1h{, $#)VP$aP& $#)dP$ $#)fxy $#)`P$ $#)WP$ ##*ZP$ $#)XxQ $#)dP$ $#)Z{Z $#)VP$ $#)TP$ $#)dP$ $#)V}* $#)^xn $'_ZP$aP' $'_eP$ $'_TP$ $'_a|| $'_`P$ $'_eP$ $'_gP$ $'_^|x $'_^P$ $'_RP$ $'_eP$ $'_fP$!$'_ZP$ $'_T|r $'_YP$ $'_VP$ $'__|o $'_aP$ $'__P$ $'_VP$ #'`SP$e|k $'_dP$ $'_VP$ $'_iP$ #'_ $'_aP$ $'_SP$ $'_dP$ $'_aP$ $'_]P$ $'_VP$ $'_d|` $'_aP$ $'_TP$ $'_RP$ $'_^}) $'_RP$ $'_ZP$ $'_^P$ $'_TP$ $'_aP$ $'_iP$ $'_)#$ $'_UP$ $'_aP$ $'_TP$ $'_]P$ $'_VP$ $'_dP$ $'_ZP$ $'_lP$ $'_VP$ $'_U|J $'_aP$ $'__P$ $'_R}1 $'_gP$ $'_fP$ $'_^P$ $'_ZP$ $'_`P$ $'_V|A $'_aP$ $'_`P$ $'_RP$ $'_fP$ $'_kP$ $'_bP$ $'_VP$ $'_)#$ $'_iP$ $'_aP$ $'_dP$ $'_]|5 $'_RP$ $'_gP$!$'_^P$ $'_f|1 $'_ZP$ $'_XP$ $'_SP$ $'_VP$ $'_VP$ $'_.#$ $'__P$ $'_cP$ $'_fP$ $'_fP$ #'_+#$ #'aUys $#&fP$ $#&dP$ $#&Vx* ##'dP$ $#&ZP$aP' $#&hP$ $#&RP$ $#&fx% $$AXP$ $#&dP$ $#&RP$ $#&_P$ $#&##$UP/ ##'WP$ $#&ZP$ $#&^P$ $#&VP$ $#&eP$ ##'##$ ##'&#$ $#&jP$ $#&4#$ $#&2#$ $#&'I/ $#&RP$ $#&fP$ $#&Rw, ##'aP$gwZ $#&aP$ $#&fP$ #$OQI' ##'Sw^YP$`P(dP*fPLkPQ $#&RP$ $#&dP$ $#&VP$ ##& $#&RP$ $#&bv| $#&hP$ ##&+#$ #)=$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP)TP$UP$VP$WP$XP$YP/ZP$[P$]P$^P$_P$`P$aP$bP2cP$dP$eP7fP$gP?hP$iP$jP$kP$lP$ $)=##$+#%SP#YP#bP#eP#gP# #)>+Hs #'aYv{eP$gw>hvx $'keP$ $#)^vw $)>RP$ $)>TP$ $)>]P$ $)>gP$!$)>bP$ #)?e}+ $)>aP$ $)>_P$ $)>V}1 $)>ZP$ $)>^P$ $)>^P$ $)>RP$ $)>d}# $)>RP$ $)>^P$ $)>fP$ #)>+#$ #)@bP$ $'iZP$ $#)^P$ $#)^y4 $)>eP$ $)>VP$ $)>dP$ $)H+Ns $#&aP$ $#&dP$ $#&RP$ $#&XP$ $#&Vwu $#&eP$ ##'dP$fP% $#&aw' $#&VP$ $#&_vO ##'RP$ZP&_|b $#&`P$ $#&]wm $#&_P$ $#&VP$ $#&eP$ $#&YP$ $#&ZP$ $#&Wvx ##'eP$ $#&VP$dvD $#&dvM ##'RP$aP%iQh $#&dvA $#&^P$ $#&gP$ $#&_P$ $#&VP$ #)z##$$#%&#%'#%(#%)#%*#$+#&,#%-#%.#%/#%0#%1#%2#%3#%4#%6#%Q#%RP%SP%TP%UP%VP%WP%XP%YP%ZP%[P%]P%^P%_P%`P%aP%bP%cP%dP%eP'fP%gP%hP%iP%jP%kP%lP% #)z+H7eP$ #){+#$ ##(6H5 #){+#$ #*$$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$Q#$RP$SP$TP$UQ<VP$WP$XP$YQ?ZP$[P$]QC^P$_QM`P$aP$bP$cP$dP$eP$fP$gQXhP$iP$jP$kP$lP$ #*$##$+#%6##UP#YP#]P#_P#gP# #*%+H1 #*'$#$&#$'#$(#$)#$*#&,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP3SP$TP$UP=VPRWP$XP$YPTZP$[P$]P$^PX_P$`P_aPebPpcP$dQ#eQ&fP$gQ+hQ.iQ4jP$kP$lP$ $*'##$+H7RP#UP#VP#YP#^P#`P#aP#bP#dP#eP#gP#hP#iP# #*(+H. #*)SP$bP) $*(RP$ $*(TP$!$*(]P$ $*(gP$ $*(b}. $*(dP$ $*(VP$ $*(hP$ $*(ZP$ $*(aP$ $*(gP$ $*(e}' $*(bP$ $*(bP$ $*(^P$ $*(ZP$ $*(TP$ $*(RP$ $*(fP$ $*(ZP$ $*(aP$ $*(`}* $*(VP$aP% $*(h|v $*(TP$ $*(gP$ $*(_P$ $*(VP$ $*(`P$ $*(fP$ $*(eP$ $*(##$ #*)RP$ $*(`P$ $*(UP$ $*(##$ #*)eP$ $*(VP$ $*(fP$ $*(fP$ $*(ZP$ $*(`P$ $*(X|p $*(fP$ $*(T|a $*(aP$ $*(_P$ $*(VP$ #*6+GV $*(ZP$ $*(SP$ $*(dP$ $*(RP$ $*(dP$ $*(k|V $*(VP$ $*(fP$ $*(iP$ $*(aP$ $*(dP$ $*(]|P $*(bP$ $*(fP$ #*(+#$ ##(YP$ $#)aP$!$#)_P$ $#)VP$ $#)SP$ $#)dP$ $#)VP$ $#)iuF $*(dP$ $*(ZP$aP( $*(hP$ $*(RP$ $*(fP$ $*(V|? $*(XP$ $*(dP$ $*(RP$ $*(_P$ $*(UP$ $*(RP$ $*(fP$ $*(R|7 $*(aP$ $*(aP$ $*(f|4 $*(kP$ $*(eP$ $*(fP$ $*(VP$ $*(_|/ $*(eP$ $*(VP$d|- $*(d|9 $*(RP$aP% $*(d|* $*(^P$ $*(gP$ $*(_P$ $*(V|3 $*(ZP$ $*(`P$ $*(UP$ $*(aP$ $*(i|. #*%RP$ #*%fP$ #*%R{v #*%aP$ #*%_P$ #*%VP$ #*&e{r #*%VP$ #*%kP$ #*%SP$ #*%RP$ #*%eP$ #*%VP$ #*&##$ #*&&#$ #*%##$$##&##'#$(##)##*#$,##-##.##/##0##1##2##3##4##6##Q##RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #+L+Fe #*%RP$ #*%TP$ #*%ZP$ #*%`P$ #*%fP$!#*%aP$ #*%eP$ #*%YP$ #*%##$ #*&YP$ #*%UtY #*%eP$ #*%VP$ #*%dP$ #+C+MY $#&)#$ $(|#FW ##'ZP$eP( $#&`P$ $#&UP$ $#&aP$ $#&it] $#&^P$ $#&*#$ ##'^P$ $#&aP$ $#&TP$ $#&RP$ $#&^P$ $#&YP$ $#&aP$ $#&etz #$YZG{ #'SZ#$ $'Yj#$ ##&+#$ #+se#$ #+tf#$ #+ua#$ #+vd#$ #+wVHQ #)0g#$ $#V`#$ ##&+#$ #+{_#$ #+|V#$ #+}U#$ #,#Z#$ #,$R#$ #,%+#$ #,&$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #,&##$+#% #,&### #%D#F. #)h_#$ $):b#$ ##&+#$ #,-$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP0ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #,-##$+#%YP# #,.+F( #,0i#$ #,1a#$ #,2d#$ #,3]#$ #,4f#$ #,5d#$ #,6V#$ #,7V#$ #,8e#$!#%9 #,.aP$ #,._P$ #,.VP$ #,/e}& #)qe#$ $)rd#$ ##&+#$ #,AZ#$^#)e#: #,B`#$ #,CT#$ #,D^#$ #,Eg#$ #,FUNe #,GZ#$a#) #,HS#$ #,I+#$ #,J[#$ #,Kh#$ #,L_G| #,MT#$ #,NR#$ #,O^#$ #,P+#$ #,QT#$X#'ZO%e#( #,Rg#$ #,SU#$ #,TREd #,UaGs #,Vd#$ #,WTGq #,VY#$ #,YR#$ #,Zd#$ #,[V#$ #,]+#$ #,^U#$W#'_#*l#, #,_Z#$aO- #,`T#$ #,afGh #,ba#$ #,c`#$ #,dfGd #,eR#$ #,f`Gc #,ga#$ #,h`#$ #,iV#$ #,jZ#$ #,k`#$ #,lWNy #)tR#$ $)ud#$ ##&+#$ #,pT#$^#Cf#Vi#Z #,qR#$ #,rT#$ #,sY#$ #,tV#$ #,u+#$ #,vR#$T#.U#2b#4 #,wb#$ #,xf#$ #,y+#$!#,zR#$ #,{d#$ #,|T#$ #,}Y#$ #-#Z#$ #-$h#$ #-%VGG #-&T#$ #-'R#$ #-(T#$ #-)YN' #-*`#$ #-+WGB #-,R#$ #--T#$ #-._#$ #-/R#$ #-0`#$ #-1+#$ #-2b#$ #-3]#$ #-4XG9 #-5Z#$ #-6S#$ #-7+#$ #-8$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #-8##$+#% #-8### #-;S#$i#( #-<g#$ #-=Z#$ #->^#$ #-?UG- #-@a#$ #-Ad#$ #-B]#$ #-Ce#$ #-Db#$ #-ER#$ #-FT#$ #-GVN& #-H_#$ #-Ib#$ #-J+#$ #,/#Dg #-Li#$ #-MiM{ #-N5#$ #-O+#$ #-P$#$&#$'#$(#$)#$*#3,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$7#>8#u=%I?%uF&]M(AQ#$R)#S)7TQ2UQSVR7WR:X)8YRkZ)9[P$]P$^S$_S/`P/aSIb)GcP$dToeTvfU;gU>hP$i)HjUtkP$lP$ $-P##$*#$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#^P#_P#`P#aP#bP#dP#eP#fP#gP#iP#jP# #-Q+D` #-R#D_RP$TP'^P*`P,bP. $-QgP$ $-QjP$ #-R###*D[ $-QaP$ $-Q_P$`}2 $-Q,O1-O1.O1/O10O11O12O13O14O1 $-QbP$ $-Qf}2 $-QgP$ $-Q^}- $-QdP$!$-Q`}+ #-ab#$ #-b`#$ #-cb#$ #-d_#$ #-e)#$ #-fe#$ #-gf#$ #-ha#$ #-id#$ #-jV#$ $-k+Nx $-TTP$dP0lPT $-QfP$ $-QZP$ $-QaP$ $-Q`P$ $-QeP$ $-Q)#$ $-QdP$ $-QgP$ $-Q`P$ $-Q`P$ $-QVP$ $-Qd|j $-QTP$cP5 $-QYP$ $-QZP$ $-QhP$ $-QaP$ $-QeP$ $-Q##$ #-RUP$ $-QVP$ $-Q##$ #-RbP$ $-QdP$ $-QaP$ $-QXP$ $-QdP$ $-QRP$ $-Q_P$ $-QRr( $-QgP$ $-QZP$ $-QhP$ $-QaP$ $-QeP$ $-Q##$ #-RUP$ $-QVP$ $-Q##$ #-RbP$ $-QdP$ $-QaP$ $-QXP$ $-QdP$ $-QRP$ $-Q_P$ $-QRP$ $-Qeqq $-QRP$ $-QXP$ $-QVP$!$-Q`P$ $-Qf|@ $-QK#*RP$aP)g#- $-QTP$ $-Q]P$ $-QgP$ $-QbP$ #-Re|: $-Qa}- $-QZP$ $-Q^P$ $-QU}& $.NZ#$ $.O^#$ $.PU#$ $.B7#$ $.CX#$ $.DV#$ $.E`#$ $.Ff#$ #-Q+#$ #.Zi#$ #.[a#$ #.]d#$ #.^]#$ #-k $-QYP$^P&aP2kP: $-QVP$ $-QW|% $-QgP$ $-QeP$ $-QfP$ $-QVP$ $-QdP$ $-QeP$ $-QfP$ $-QaP$ $-QdP$ $-QRP$ $-QXP$ $-QV{t $-X`P$ #-VWP$ $-QZP$ $-QXP$ $-Q*#$ #-R_P$ $-QeP$ $-QZ{l $-QXP$ $-QiP$ $-QZP$ $-Q`P$ #-Q+#$2#' #-SYP$ $-QaP$ $-Q_}$ $-Q0#$ #-Q+O0 $-QaP$dPPgPV $-QTP$]P7 $-QgP$ $-Q_P$ $-QVP$!$-Q`P$ $-QfP$ $-QeP$ $-Q##$ #-RRP$ $-Q`P$ $-QUP$ $-Q##$ #-ReP$ $-QVP$ $-QfP$ $-QfP$ $-QZP$ $-Q`P$ $-QXP$ $.L+MM $-QgP$ $-Q_P$ $-QVP$ $-Q`P$ $-QfP$ $-QVP$ $-Q##$ #-RgP$ $-Q`P$ $-QUP$ $-Q##$ #-RVP$ $-QZP$ $-Q`P$ $-QeP$ $-QfP$ $-QVP$ $-Q^P$ $-Q^P$ $-QgP$ $-Q`P$ $-QXP$ $-QVP$ $-Q`{4 $-QaP$ $-QbP$ $-QSP$ $-QaP$ $-QjP$ #-Q $-Q_P$ $-QbP$ $-QeP$ $-QfP$ $-QRP$ $-QTP$ $-Q]P$ $-Q*#$ #-R^P$ $-QaP$ $-QX{# $-QW|EeP$fP% $-QUz| $-QTz{ $-QZP$aP- $-Q^P$ $-QVP$ $-QYP$!$-QZP$ $-QeP$ $-QfP$ $-QaP$ $-QdP$ $-Qkzq $-QjP$ $-Q_P$ $-QRP$ $-QZP$ $-Q^p< $-Q?#$Z#2aP( $-QfP$ $-Q^P$ $-QRP$ $-QS{+ $-QaP$ $-QXP$ $-Q^P$ $-QVP$ $-Q##$ #-RUP$ $-QdP$ $-QZP$ $-QhP$ $-QV|c $/xf#$ $/yB#$ $/zR#$ $/{S#$ $-Q)#$ $-sH#$ $-tg#$ $-u`#$ $-v`#$ $-wV#$ $-xd#$ #-Q+#$ #07S#$ #08g#$ #09Z#$ #0:^#$ #0;U#$ #0<eMV $.}ZP$ $-QSP$ $-QVP$ $-QdP$ $-QWP$ $-QZP$ $-Q^P$ $-Q*#$ #-ReP$ $-Qk|( $-Q^P$`P( $-Q##$ #-R_P$ $-QZP$ $-Qa|i $-QVP$ $-QfP$ $-QbP$ $-QgP$ $-QSz6!$-ZRP$ $-QdP$ $-QRP$ $-QXP$ $-QaP$ $-Q`P$ #-Q+#$ #-SUP$ $-QRP$ $-QfP$ $-QRz+ $-QVP$ZP-aP4eP5k|W $-QZP$g|V $-Q`P$ $-QVP$ $-Q##$ #-RRP$ $-QSP$ $-Q^P$ $-QRP$ $-QX|S $-Q##$[P* #-RgP$ $-Q`P$ $-QZP$ $-QUP$ $-QRP$ $-QU{{ $-Q`|F $-QaP$kP( $-QTP$ $-QRP$ $-QTP$ $-QY{/ $-QeP$ $-Q/#$2M> $-Q.M> $-QTP$`P( $-QfP$ $-QaP$ $-QbP$ $-Qg{N $-QVP$ $-QUP$ $-QdP$ $-QZP$ $-QhP$ $-QVP$ #-Q##$fP( #-R)#$ $-Q##$ #1*###$#$&#$'#$(#$)#$*##,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #1*+K] $-QVP$ $-Q_P$ $-QbyX $-QH#.RP$VP*d#F $-QXP$ $-QVP$ $-QWP$ $-QZP$ $-Q^P$ $-QV|C $-QdP$!$-QWP$ $-Q^P$ $-Qa{4 $-`ZP$aP' $-QhP$ $-QRP$ $-Qfze $-QWP$XP' $-QZP$ $-Q^P$ $-QV{- $-QdP$ $-QRP$ $-Q_P$ $-Q##$U|H_P/ #-RWP$ $-QZP$ $-Q^P$ $-QVP$ $-QeP$ #-R##$ #-R&#$ $-QjP$ $-Q4#$ $-Q2#$ $-Q'K6 $.nZy5 $1:a#$ $1>X#$ $1Bd#$ $1CR#$ $1D_#$ $1E##$ #1F<#$ $1GZ#$ $1H^#$ $1IV#$ $1Je#$ #-R##$ #-R&#$ $1Mj#$ $-Q4#$ $-Q2#$ $-Q'#$ #-Q+#$ #1eI#$M#9 #1ff#$ #1gV#$ #1hR#$ #1i_#$ #1j+#$ #1ke#$ #1lf#$ #1mV#$ #1nR#$ #1o_#$ #1pR#$ #1qb#$ #1rb#$ #1se#$ #1t+#$ #1uT#$ #1va#$ #1w_#$!#1x_#$ #1ya#$ #1z`Kt #1{Z#$ #1|`#$ #1}U#$ #2#a#$ #2$i#$ #2%e#$ #2&##$ #2'A#$ #2(Z#$ #2)f#$ #2*e#$ #2++#$ #2,$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP,SP$TP/UP$VP$WP$XP$YP$ZP$[P$]P$^P2_P$`P4aP$bP6cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #2,##$+#%RP#TP#^P#`P#bP# #2-+@) #2/?#$ #20`#$ #21T#$ #22^#$ #23g#$ #24UJj #2-gP$ #2-jP$ #2.###*?{ #2-aP$ #2-_P$`}2 #2-,O1-O1.O1/O10O11O12O13O14O1 #2-bP$ #2-f}2 #2-gP$ #2-^}- #2-dP$ #2-`}+ $-QVP$ay@ $-QTP$ $-QaP$kP& $-QhP$ $-QVz_ $-QTP$ $-Q^xd $-QRP$iP+kP- $-Q^P$ $-QfP$ #-Q+#$ #-STP$ $-QaP$ $-X`P$ #-VWx7 $-QRP$ $-Qb{p $-QeP$ $-QfP$ $-QVP$ $-Q_P$ $-Q##$ #-RhP$ $-QaP$ $-Q^P$ $-QgP$ $-Q_P$ $-QVP$!$-Q##$ #-RZP$ $-Q`P$ $-QWP$ $-QaP$ $-QdP$ $-Q_P$ $-QRP$ $-QfP$ $-QZP$ $-Qayz $-QVP$ $-Q_P$ $-Qby} $-QeP$ $-QVP$ $-Qdy[ $-Q?#+RP$Z#JbPD $-Q_P$ $-QbP$ $-Q2#$ $-Q0#$ #-Q+#$ #-SSP$ $-QZyl $-Q`P$ $.EUP$ $-QaP$ $-QiP$ $-QeP$ #-R*#$-#'ZP. #-RaP$ $-Q^P$ $-QUm3 $-Q,#$ $-QgP$ $-QbP$ $-QXP$ $-QdP$ $-QRP$ $-QUxw $-Q_P$ $-QRP$ $-QXP$ $-QVP$ $-QSP$ $-QRP$ $-QTP$ $-Q]P$ $-Qg{. $-QeP$ $-QkP$ $-QeP$ $-QfP$ $-QVP$ $-Q_wL $2w`#$ $2xU#$ $2ya#$ $2zi#$ $2{e#$ #2|+#$ #3A<#$ #3Ba#$!#3C`#$ #3Df#$ #3EeIY $-QRP$ $-Q_P$ $-QbP$ $-QbP$ #-Q+#$ #-S_P$ $-QkP$ $-QeP$ $-QcP$ $-Q^w7 $-lT#$l#2 $-mf#$ $-nZ#$ $-oa#$ $-p`#$ $-qe#$ $-Q)#$ $-sd#$ $-tg#$ $-u`#$ $-v`#$ $-wV#$ $-xd#$ #-Q+#$ #3_QJ0 $.BR#$ $.CX#$ $.DV#$ $.E`#$ $.FfO. $.GgIy $/wZKF $0G`#$ $0LV#$ $0Mf#$ $0Nb#$ $0Og#$ $0PS#$ #-Q+#$ #3ni#$ #3oi#$ #3pi#$ #3qd#$ #3ra#$ #3sa#$ #3tfIz $1/dLT $2oZN5 #3w+#$ ##(*#$7-zB76R>'S_>T_aU`#VcNWceXciYcwZd,[e#]e3^>9_g.`g}ah<bi4djMejSfk?gkNhkVig`kky #3y##$$#%&#%'#%(#%)#&*#$,#%-#%.#%/#%0#%1#%2#%3#%4#%6#%7#%8#%9#%:#%;#=<#%=#%>#%?#%@#%A#%B#%C#%D#%E#%F#%H#%I#%J#%K#%L#%M#%O#%Q#%R#JS#cT#rU(XV(gW)AX)TY)uZ)w[*#]*5^*B_+a`,.a,Cb,OcP%d,xe-%f-Ng-`h-di#4jP%k-plP% #3yR#$S#$T#$U#$VP$W#$X#$Y#$Z#$[#$]#$^#$_#$`#$a#$b#$d#$e#$f#$g#$h#$i#$k#$ #3z+#% #3{i#1 #3}_#$i#( #4#a#$ #4$U#$ #4%V#$ #4&^@F #4'a#$ #4(d#$!#4)]#$ #4*f#$ #4+d#$ #4,V#$ #4-V#$ #%9eG? #3{a#$ #3{d#$ #3{]#$ #3{f#$ #3{d#$ #3{V#$ #3{V#$ #3{e#$ #3z+>( #3{R#$ #3{e#$ #3{k#$ #3{E#$ #3{9#$ #3{H#$ #3z+#$ #3}_#$ #4@a#$ #4AU#$ #4BV#$ #4C^#$ $%8+=v #3{d#$e#2 #3{U#$ #3{g#$ #3{Z#$ #3{`#$ #3{a#$ #3{-#$ #3{1#$ #3z+#$ #3}b#$ #4OR#$ #4PT#$ #4Q]#$ #4RR#$ #4SXGa #3{U#$ #3{W#$ #3z+#$ #3}Z#$ #4X`#$ #4Ye#$ #4Zf#$ #4[R#$ #4]^NX #3{g#$ #3{`#$ #3z+#$U#, #3}Z#$ #4b`#$ #4ce#$ #4df#$ #4eR#$ #4f^#$ #4g^#$ #4h+GM #3{^#$!#3{V#$ #3z+#$ #3}TGJ #3{R#$T&}a''b'[ #3{S#$T#(d&l #3{R#$ #3{^#$ #3z+#$ #4NeF6 #3{Y#$ #3{V#$ #3z+#$ #4v9#$>#*H#1J#6R#<S#HT#RU#sV$&X$3Y$E]$[^$f_%+`%Fa%Pb%_d%ve&,f&;g#5h&Ti&Uj&^k&al&c #4wF#$k#% #4xC?P #4yb#$ #4zd#$ #4{V#$ #4|e?K #4}a#$ #5#_#$ #5$V#$ #5%S#$ #5&d#$ #5'V#$ #5(i?E #5)+#$ #5*d#$ #5+V#$ #5,`#$ #5-h?@ #5.V#$ #5/T#$ #50f#$ #51a#$ #52`#$ #53ZFX #,``#$ #55e#$ #56Z#$ #57S#$ #58^#$ #59V#$ #5:)#$ #5;T#$ #5<a#$ #5=_#$ #5>b#$ #5?RFU #5@R#$^#*g#, #5Al#$ #5BV#$ #5C^#$ $%9Z#$ #5Ee#$ #5F]?' #5GR#$ #5HTO2 #,fTO1 #-&R#$^#)a#3d#> #5KS#$ #5LR#$ #5M^#$ #5N+#$!#5ObN4 #5PR#$ #5Q`#$ #5RX#$ #5SU#$ #5T+#$ #5UZ#$ #5V`#$ #5WU#$ #5XV#$ #5Yj>o #5Z_#$`#)g#+ #5[b#$ #5]a#$ #5^e#$ #5_V#$ #5`d>i #5aU#$ #5bR>g #5cd#$ #5de#$ #5eZO. #5fk#$ #5ge#$ #5hf#$ #5iR#$ #5j^>_ #5kV#$g#0 #5l`#$ #5ma#$ #5n+#$ #5oU#$X#&`#'d#( #5pV#$ #5qb>V #5rVF( #5sbEi #5tV#$ #5u_#$ #5va#$ #5wfE4 #5x`E3 #5y^#$ #5zV#$ #5{T#$ #5|f#$ #5}d#$ #6#a#$ #6$`#$ $%9)#$ #6&S#$ #6'g#$ #6(Z#$ #6)^#$ #6*UNi #6+Z#$a#& #6,X#$ #6-VEh #6.)#$^#)bM, #6/S#$ #60g#$ #61Z#$ #62^#$ #63U>: #64R#$!#65`#$ #66X#$ #67T#$ #68Z#$ #69)#$ #6:^#$ #6;Z#$ #6<`EX #6=R#$g#' #6>f#$ #6?T#$ #6@Y>- #6AX#$ #6BX#$ #6CZ#$ #6D`#$ #6EX#$ #6FW#$ #6GR#$ #6HT#$ #6IV#$ #6J+#$ #6KU#$Y#) #6LR#$ #6Mf#$ #6NR#$ #6Oe#$ #6PVEG #6Qg#$ #6RS=v #6SR#$ #6TX#$ #6UX#$ #6V^#$ #6WV#$ #6XY#$ #6Yg#$ #6ZS#$ #6[+#$ #6]UO$_LU #6^Z#$^#._#5g#> #6__#$ #6`R#$ #6a+#$ #6bU#$ #6ca#$ #6di#$ #6e`#$ #6f^#$ #6ga#$ #6hRNZ #6iR#$ #6j_#$ #6kR#$ #6l*#$ #6mT#$ #6nb#$ #6ob=Y #6p)#$ #6qe#$ #6rf#$ #6sg#$ #6tU#$ #6uZ#$!#6va#$ #6w+#$ #6x_L: #6yR#$ #6zd#$ #6{a#$ #6|T#$ #6}]=J #7#V#$a#'e#1k#; #7$e#$f#% #7%aDu #7&RL4 #7'U#$ #7(V#$ #7)^#$ #7*e#$ $%9T#$ #7,a#$ #7-b#$ #7.V#$ #7/+#$ #70YNU #71)#$ #72b#$ #73^#$ #74R#$ #75k#$ #76i#$ #77d#$ #78Z#$ #79X#$ #7:YDZ #7;b#$ #7<k#$ $%9QDx #7>V#$a#( #7?j#$ #7@f#$ #7AV#$ #7BeDR #7CU#$ #7DV#$ $%9)#$ #7FX#$ #7GkN[ #7Hd#$ #7IX#$ #7J*#$ #7Ke#$ #7Li#$ #7MZ#$ #7NW#$ #7Of#$ #7P*#$ #7Qe#$ #7Ri#$ #7SZ#$ #7TW#$ #7UfMQ #7VUD*Z#$`MPd#&g#/k#4 #7Wb#$ $%9VLc #7YV#$Z#* #7Z)#$!#7[T#$ #7]a#$ #7^_#$ #7__#$ #7`ZD5 #7ae#$ #7b_M4 #7cb#$ #7db#$ #7eV#$ #7ff#$ #7gVM, #6:b#$ #7ia#$ #7jV#$ #7kf#$ #7ld#$ #7mk<[ #7nR#$V#)g#- #7of#$ #7pf#$ #7q^#$ #7rV#$ #7sdL) #7tS#$ #7uR#$ #7vd#$ #7w/<Q #7xS#$WDBe#) #7ya#$ #7zT#$ #7{a#$ #7|b#$ #7}QD8 #8#fCi #8$TD6V#$Y#)f#+ #8%^#$ #8&V#$ #8'`#$ #8(Z#$ #8)gCW #8*R#$ #8+dDH #8,R#$ #8-f#$ #8.Z#$ #8/T#$ #80T#$ #81Y#$ #82VLJ #83V#$a#,d#-g#2k#4 #84R#$d#& #85^#$ #86UNe #87d#$ #88R#$ #89X#$ #8:d#$ #8;gM5 #8<dM7 #8=Z#$ #8>h#$ #8?k#$ #8@+#$!#8AUME #8Bd#$ #8CSCF #8Db#$ #8EV#$e#) #8Fe#$ #8GT#$ #8Hd#$ #8IZ#$ #8JbCJ #8KfL7 #8LTCu #4'R#$Y#( #8Ne#$ #8O_#$ #8P)#$ #8QbL* #8RZ#$ #8Se#$ #8TbL> #8U_#$ #8VR#$ #8W]BS #8XR#$ #8YdC@ #4&ZCi #3{X#$ #3{a#$ #3z+#$ #3}R#$XN5d#, #8`U#$ #8ah#$ #8bZ#$ #8ce#$ #8da#$ #8ed#$ #8fk#$ #8g)Nj #8hV#$ #8iX#$ #8jZ#$ #8keN4 #3{R#$ #3{T#$ #3{Y#$ #3{V#$ $47 #3{T#$_#/`#4g#T #3{a#$ #3{R#$ #3{b#$ #3{a#$ #3{U#$ #3{e#$ #3z+#$ #3}d#$ #8zV#$ #8{b#$ #8|a;K #3{b#$ #3{a#$ #3{e#$ #3{V#$ #3{dJy!#3{R#$U#+W#0 #3{`#$ #3z+#$.#' #3}U#$ #9+R#$ #9,fKj #3z+#$ #3}b;? #3{R#$ #3z+#$ #3}b#$ #92]#$ #93X;9 #3{Z#$ #3{X#$ #3z+#$ #-K_#$i#* #,.a#$ #,.U#$ #,.V#$ #,.^#$ #,.e#$ $,.+8} #,.a#$ #,.d#$ #,.]#$ #,.f#$ #,.d#$ #,.V#$ #,.V#$ #9=e#$ #9= #3{d#$ #3{e#$ #3{ZNk #3{R#$ #3{`#$ #3{_#$ #3z+#$ #3}i#$ #9Oa#$ #9Pd#$ #9Q]#$ $%9fIh #3{V#$g#0 #3{V#$ #3{b#$ #3{W#$ #3{R#$ #3{T#$ #3{V#$ #3z+#$ #3}i#$ #4'V#$ #9^Z#$ #9_X#$ #9`YB8 #3{SI| #3{^#$e#L #3{R#$V#/_#8 #3{`#$ #3z+#$ #3}f#$ #9ga#$!#9ha#$ #9i^#$ #9jT#$ #9kY#$ #9lR#$ #9mZ#$ #9n`:Y #3{T#$ #3{f#$ #3{d#$ #3{a#$ #3{`#$ $47)#$ #3|X#$ #3{k#$ #3{bN- #3z+#$ #9y$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$C#$M#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_#&`P$aP$bP$cP$dP$eP$fP$gP$hP$i#,jP$kP$lP$ #9y##$+Je_##i## #9z+87 #9za#$ #9zU#$ #9zV#$ #9z^#$ #9ze#$ $9z+89 #9za#$ #9zd#$ #9z]#$ #9zf#$ #9zd#$ #9zV#$ #9zV#$ #:&e#$ #:& #3{b#$ #3{d#$ #3{V#$ #3{e#$ #3{e#$ #3{Z#$ #3{W#$ #3z+#$ #3}U#$f#% #:9ZL= #::a#$ #:;aHz #3{R#$a#3 #3{T#$e#. #3{f#$ #3{a#$ #3{d#$ #3{Z#$ #3{a#$ #3z+#$ #3}_#$ #:Ea#$ #:FU#$ #%8VHn #3{f#$ #3{R#$ #3{Z#$ #3z+Mn #3{`#$!#3{f#$ #3{eMU #3{V#$Y#)d#/ #3{_#$ #3z+#$ #3}d#$ #:Sg#$ #:TSLL #3{T#$ #3{g#$ #3{b#$ #3z+#$ #4lX#$ #:ZYA1 #3{R#$ #3{U#$ #3{^#$ #3{V#$ #3z+#$ #3}T#$[#'i#( #:bR#$ #:cT#$ #:dYAP #:eUKL #4'd#$ #:gR#$ #:hb#$ #:ib#$ #:jV#$ #:kd#$ #:l+#$ #:mU#$ #:nZ#$ #:oeA) #3{V#$ #3{jHl #3{h#$ #3{k#$ #3{.#$ #3z+#$ #4l^#$ #:wa#$ #:xTJ% #3{g#$ #3{^#$ #3{Z#$ #3{R#$ #3z+#$ #4NR#$T#* #;$d#$ #;%f#$ #;&Z#$ #;'W#$ #;(R#$ #;)T@o #;*a#$ #;+_#$ #;,b#$ #;-Z#$ #;.^#$ #;/VJ8 #3{V#$a#)d#, #3{d#$ #3{R#$!#3{e#$ #3z+#$ #3}UJK #3{`#$ #3{R#$ #3{`Ll #3{V#$ #3{i#$ #3z+#$ #3}e?l #3{a#$ #3{T#$ #3{R#$ #3{^#$ #3z+#$ #3}e#$ #;CY#$f$8 #;DR#$ #;Ed#$ #;FV#$ #;G+#$ #;H$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$<#$=#$C#$D#'F#$I#2J#$K#$L#$Q#$RP$SP$TP$UP$VP$W#GX#YYP$ZP$[P$]P$^P$_#^`#iaP$b#rcP$dP$e#$f#wg#}h$(iP$jP$kP$lP$ #;H##$+#%I##W##X##_##`P#b##f##g##h## #;I+6h #;KiGk #;Ig#$ #;I=#$ #;IV#$ #;If#$ #;I+#$ #;KY#$h#( #;Rf#$ #;Sf#$ #;Tb#$ #;U)@` #;V/O3 #;If#$ #;IV#$ #;IR#$ #;I_#$ #;I+#$ #;Ke#$ #;^f#$ #;_V#$ #;`R#$ #;a_#$ #;bR#$ #;cb#$ #;db#$ #;ee#$ #;f+#$ #;gT#$ #;ha#$ #;i_#$ #;j_#$ #;ka#$ #;l`?] #;I`#$a#1 #;I_#$ #;I+#$ #;K`#$ #;qa#$ #;rU#$ #;sV#$!#;t)#$ #;uh#$ #;vV#$ #;wd#$ #;xe#$ #;yZ#$ #;zaM( #;I`#$ #;If#$ #;Ie#$ $;I+6< #;IV#$ #;I_#$ #;I+#$ #:R_60 #;IZ#$ #;Ie#$ #;IV#$ #;I+#$ #4WU#$_6+ #<-a#$ #<.i#$ #</`#$ #<0^#$ #<1a#$ #<2R@A #;Ih#$ #;IZ#$ #;I_#$ #;I+#$ #3}^#$_#& #<8R#$ #<9lJh #<:R#$ #<;eIy #;I`#$ #;Ib#$ #;I_#$ #;I+#$ #+siFv #;Ik#$ #;Ib#$ #;Ie#$ #;If#$ #;I+#$ #4N_5l #;Ih#$ #;I+#$ #;Kb#$ #<Jk#$ #<Kf#$ #<LYIh #;IZ#$ #;Id#$ #;If#$ #;Ig#$ #;IR#$ #;I^#$ #;IV#$ #;I`#$ #;Ih#$ #;Ie#$ #<# #<XR#$!#<Yf#$ #<ZV@$ #3{.#$Z#0a#I #3z+#$ #3}d#$i#+ #<_V#$ #<`b#$ #<aa#$ #<be#$ #<cZ#$ #<df#$ #<eaJ; #4'd#$ #<gR#$ #<hbJ| #3{`#$j#: #3{V#$ #3{T#$ #3{d#$ #3{R#$ #3{W#$ #3{f#$ #3z+#$ #:Dd#$e#- #<rV#$ #<se#$ #<ta#$ #<ug#$ #<vd#$ #<wT#$ #<xV#$ #<yb#$ #<zRI6 #<{Y#$ #<|R#$ #<}U#$ #=#V#$ #=$dO. #3z+#$ #3}R?. #3{a#$ #3{`Fw #3{Z#$a#.b#1g#2h#5 #3{_#$ #3{S#$ #3{^#$ #3{V#$ #3z+#$ #3}b#$ #=0]#$ #=1X#$ #=2e#$ #=3.7: #3{U#$ #3{V#$ #3{)Ks #3{_Jm #3{X#$ #3{V#$ #3{fFG #3{_#$ #3z+#$ #3}*>xhMm #3{b#$!#3{R#$ #3{_#$ #3z+#$ #3}U#$ #=Ca#$ #=Di#$ #=E`#$ #=F^#$ #=Ga#$ #=HR#$ #=IUM@ #3{^#$`#.d#5g#:k#F #3{R#$ #3{f#$ #3{W#$ #3{a#$ #3{d#$ #3{_#$ #3{Z#$ #3{a#$ #3z+#$ #4N*>a #3{b#$ #3{_#$ #3{)#$ #3|e#$ #3{f#$ #3{a#$ #3{dJG #3{a#$ #3{f#$ #3{a#$ #3z+#$ #3}fKi #3{S#$ #3{)#$ #3|T#$ #3{R#$ #3{T#$ #3{Y#$ #3{V#$ #3z+#$ #3}XI*Y#$ #=ka#$ #=le#$ #=mfLQ #3{V#$ #3{`#$ #3{h#$ #3z+#$ #3}hM8 #3{SO/g#$k#* #3{e#$ #3{f#$ #3{g#$ #3{b#$ #3z+#$ #9fUMC #3{VJz #3{S#$U#)f#6i#G #3{f#$ #3z+#$ #3}S#$ #>$a#$!#>%a=p #3{]#$ #3{_#$ #3{R#$ #3{`#$ #3z+#$ #3}T#$ #>,R#$ #>-`#$ #>.U#$ #>/Z#$ #>0U#$ #>1R#$ #>2f>' #3{R#$V#* #3{T#$ #3{]#$ #3z+#$ #3}b#$ #>8R#$ #>9`Hf #3{R#$ #3{_#$ #3z+#$ #3}e#$ #>>f#$ #>?V#$ #>@R#$ #>A_#$ #>B+#$ #>CeLN #3{Z#$ #3{W#$ #3{f#$ #3{b#$ #3{_EV #3{V#$ #3{d#$ #3{d#$ #3{R#$ #3{W#$ #3{a#$ #3{d#$ #3{_#$ #3{*#$ #3zU#$ #3z+#$ #3}b#$ #>U^#$ #>Vg#$ #>WX#$ #>XZ#$ #>Y`L0 #3{.#$ #3{`#$ #3{V#$ #3{fIF #3{Z#$a#, #3{d#$ #3{f#$ #3{g#$ #3{R#$ #3{^#$ #3{V#$!#3{`#$ #3{hD_ #3{^#$ #3{f#$ #3{RN* #3{R#$ #3{d#$ #3{`#$ #3z+#$ #4lS#$ #>pV#$ #>qd#$ #>rd#$ #>skE) $#)F#RTP$WP/^P9`PEb#|ePhfPs $#)fP$ $#)ZP$ $#)aP$ $#)`P$ $#)eP$ $#))#$ $#)dP$ $#)gP$ $#)`P$ $#)`P$ $#)Vcj $#)SP$ $#)VP$ $#)VP$ $#)^P$ $#)UP$ $#)ZP$ $#)`P$ $#)XP$ $#)VP$ $#)`d^ $#)^P$ $#)RP$ $#)^P$ $#)RP$ $#)RP$ $#)UP$ $#)ZP$ $#)_P$ $#)ZP$ $#)eP$ $#)VP$ $#)UdQ $#)iP$ $#)VP$ $#)`P$ $#)UP$ $#)gP$ $#)`P$ $#)XP$ $#)eP$ $#)UP$ $#)RP$ $#)fP$ $#)VP$ $#)``r $#)bP$ $%Q^P$ $#)VP$ZP.!##)+#$ ##+_P$ $#)aP$ $#)SP$ $#)ZP$ $#)^P$ $#)VP$ $#)eP$ $#)kP$ $#)`c' $#)TP$ $#)RP$ $#)fP$ $#)ZP$ $#)aP$ $#)`P$ $#M##$ #%Q+2U $#)ZP$lP+ $#)RP$ $#)]P$ $#)ZP$ $#)dP$ $#)[P$ $#)RP$ $#)fd' $#)fP$ $#)RP$ $#)^d$ $#)eP$ $#)ZP$ $#)gP$ $#)`P$ $#)fP$ $#)ZP$ $#)_P$ $#)RP$ $#)Zcv $?Hb#$ $?I:#$ $%RR#$ $%Sf#$ $%TR#$ ##)+#$ #?xB#$H$x #?ya#$ #?zT#$ #?{R#$ #?|^#$ #?}+#$ #@#7#$9#4C#DD#ZF#aK#kO$6S$;T<7U$<V$=X$LY$N_$R`$Sb$`d$kg$lh$ml$q #@$`#$d#, #@%U#$ #@&d#$ #@'a#$ #@(Z#$ #@)U#$ #@*+#$ #@+I#$ #@,UDN #@-U#$ #@.g#$ #@/Z#$ #@0`#$!#@1a#$ #@2-#$ #@31DO #@4a#$k#, #@5_DZg#$ #@6d#$ #@7e#$ #@8Z#$ #@9V#$ #@:d#$ #@;+#$ #-&9;z #@=b#$ #@>d#$ #@?V#$ #@@e#$ #@Ae#$ #@B+#$ #@C9;s #@DZ#$a#1 #@ET#$ #@Fd#$ #@Ga#$ #@He#$ #@Ia#$ #@JW#$ #@Kf#$ #@L+#$ #@MJ#$ #@Nk#$ #@Ob#$ #@PV#$ #@QIG* #@Rl#$ #@SZ#$ #@T^#$ #@U^#$ #@VR#$ #@W+#$ #@Xe#$ #@YT;[ #@Zg#$ #@[=#$ #@]V#$ #@^f#$ #@_+#$ #@ChJ+ #@ag#$ #@bS#$ #@c+#$ #@d9#$ #@eR#$ #@fT#$ #@gY#$ #@hV#$ #@i+#$ #@jYL5 #@k`#$ #@lZ#$d#, #@mf#$ #@nk#$ #@o+#$ #@pT#$ #@qR#$!#@rT#$ #@sY#$ #@tVCj #@uV#$ #@vR#$ #@w^#$ #@x;#$ #@y`#$ #@zX#$ #@{Z#$ #@|`#$ #@}V#$ #A#+#$ #A$9#$ #A%a#$ #A&_#$ #A'_#$ #A(a#$ #A)`#$ #A*+#$ #A+:#$ #A,V#$ #A-d#$ #A.Z#$ #A/h#$ #A0V#$ #A1U#$ #A2:#$ #A3R#$ #A4f#$ #A5RNB #A6R#$ #A7d#$ #A8`#$ #A9+#$ #@C8Lj #A;RC: #A<VCd #A=^#$ #A>V#$ #A?T#$ #A@f#$ #AAd#$ #ABa#$ #AC`#$ #@B)#$ #AES#$ #AFg#$ #AGZ#$ #AH^#$ #AIU#$ #AJV#$ #AKdN+ #ALa#$ #6.b0e #ANR#$ #AOf#$ #APT#$ #AQYN% #AReDn #ASa#$b#. #ATU#$ #AUV#$ #AV)#$+#'!#AWX#$ #AXk#$ #AYbMx #AZT#$ #A[a#$ #A]d#$ #A^VF( #A__I+ #A`Z#$`#%k#( #AabMj #Abb#$ #Ac_#$ #;U+9C #Aeb#$ #Afa#$ #AgV#$ #Ahf#$ #Aid#$ #AjkMh #AkRE8 #AlhB0 #AmT#$ #Anb#$ #Ao]#$ #ApX:= #AqZ:R #Ara#$ #AsR#$ #At_#$ #AuZ#$ #Av`#$ #AwX#$ #Ax+#$ #Ay*#$<#0`#9g#: #Az_#$ #A{Z#$ #A|`#$ #A}V#$ #B#T#$ #B$d#$ #B%R#$ #B&W#$ #B'f#$ #B(+#$ #<q_#$i0. #B*a:I #B+R#$ #B,T#$ #B-f#$ #B.a#$ #B/d#$ #B0Z#$ #B1a#$ #B2+#$ #B3_O+ #B4bN_ #B5h#$ #B6+#$ #B7bIG $#)RP$VP,ZP2aP8gP> $#)TP$ZP' $#)]P$ $#)gP$ $#)b^'!$#)jP$ $#)RP$ $#)UP$ $#)VaJ $#)^P$ $#)XP$ $#)VP$ $#)^P$ $#)VP$ $#)daE $#)^P$dP' $#)U}1^P$ $#)VP$ $#)U}/ $#)aP$ $#)ga? $#)jP$ ##)##$ ##*eP$ $#)kP$ $#)`P$ $#)Ta9 $#)dP$ $#)VP$ $#)RP$ $#)gP$ ##)SP$ $#)^P$ $#)Ryp $#)aP$dP+ $#)`P$aP' $#)fP$ $#)RP$ $#)Tb9 $#)]P$ $#)ZP$ $#)V]{ $#)VP$ $#)RP$UP2 $#)fP$ $#)ZP$ $#)hP$ $#)VP$ $#)##$ ##*TP$ $#)^P$ $#)aP$ $#)gP$ $#)UP$ $#)##$ ##*WP$ $#)ZP$ $#)^|^ $#)VP$ $#)`P$ $#)fP$ $#)ZP$ $#)Rb, $#)RP$VP[ZP|aQ$dSD $#)UP$dP4fP@ $#)aP$ $#)eP$ $#)##$ ##*UP$!$#)VP$ $#)##$ ##*RP$ $#)bP$ $#)^P$ $#)ZP$ $#)TP$ $#)RP$ $#)fP$ $#)ZP$ $#)hP$ $#)a]S $#)SP$ $#)RP$hP) $#)^P$ $#)RP$ $#)gP$ $#)]P$ $#)Z`U $#)ZP$ $#)dP$ $#)eP$ $#)_P$ $#)R`Q $#)ZP$aP1 $#)##$ ##*RP$ $#)bP$ $#)bP$ $#)^P$ $#)ZP$ $#)TP$ $#)RP$ $#)lP$ $#)ZP$ $#)aP$ $#)`P$ $#)Z[q $#)eP$ $#)##$ ##*UP$ $#)VP$ $#)##$ ##*bP$ $#)dP$ $#)aP$ $#)XP$ $#)dP$ $#)RP$ $#)__4 $#)RP$eP* $#)UP$ $#)*#$ ##*^P$ $#)VP$ $#)fP$ $#)fxW $#)TP$]P( $#)RP$ $#)dP$ $#)XP$ $#)R`* $#)RP$fP( $#)dP$!$#)XP$ $#)RP$ $#)]`& $#)aP$ $#)bP$ ##)+#$ ##+aP$ $#)^P$ $#)UP$ $#)##$ ##*WP$ $#)ZP$ $#)dP$ $#)VP$ $#)WP$ $#)aP$ $#)jP$ $#)#Jw $#)RP$ $#)dP$ $#)k[A $#)TP$]Q{iR* $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $?qVP$aP%eP_ #?. $#)eP$ ##)+#$ ##+RP$SP-ZP;_P>`PKbPP $#)dP$ $#)lP$ $#)fP$ $#)SP$ $#)dP$ $#)ZP$ $#)VP$ $#)WP$ $#)V[. $#)RP$ $#)`P$ $#)]P$ $#)##$ ##*eP$ $#)fP$ $#)RP$ $#)fP$ $#)VP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $#)eZ{ $#)_P$ $#)bP$ $#)a}0 $#)VP$ $#)UP$ $#)ZP$ $#)TP$ $#)RP$ $#)^P$!$#)##$ ##*dP$ $#)VP$ $#)TP$ $#)aP$ $#)dP$ $#)U}$ $#)aP$ $#)_P$ $#)ZP$ $#)`P$ $#)R|z $#)RP$ $#)eP$kP( $#)eP$ $#)bP$ $#)aP$ $#)d|s $#)eP$ $#)^P$ $#)ZP$ $#)b|p ##)+#$ #D(-#$VP+WP/_P6`PWaPfbPrfPzhP|iQ.lQ6 $#)bP$ $#)RP$ $#)eP$ $#)eP$ $#)iP$ $#)aP$ $#)d_k $#)`P$ $#)bP$ $#)RP$ $#)eZq $#)ZP$ $#)UP$ $#)UP$ $#)^P$ $#)VP$ $#)dP$ $#).-F $DCaP$kP. $#)SP$`P* $#)RP$ $#)jP$ $#)fP$ $#)VP$ $#)dP$ $#)_Z> $#)VP$ $#)dP$ $#)aZ; $#)##$ ##*UP$dP- $#)RP$ $#)fP$ $#)RP$ $#)##$ ##*eP$ $#)aP$ $#)gP$ $#)dP$ $#)Tzh!$#)VP$ $#)TP$ $#)VP$ $#)ZP$ $#)hP$ $#)VP$ $#)UP$ $#)##$ ##*WP$ $#)ZP$ $#)^z] $DPVP$ $#)fP$ $#)eP$ $#)RP$ $#)dP$ $#)RP$ $#)`P$ $#)XP$ $#)##$ ##*TP$ $#)aP$ $#)_P$ $#)bP$ $#)g{H $#)gP$ $#)fP$ $#)^P$ $#)aP$ $#)aP$ $#)]P$ $E6)#$ $#)UP$ $#)RP$ $#)fP$ $#)VP$ $#)Zw' $DUaP$ $#)iP$ $#)VP$ $#)dP$ $#)eP$ $#)YP$ $#)VP$ $#)^`v $#)RP$ $#)jYT $#)ZP$ $#)dP$ $#)fP$ $#)gP$ $#)RP$ $#)^P$ $#)##$ ##*_P$ $#)RP$ $#)TP$ $#)YP$ $#)ZP$ $#)`z+ $#)ZP$ $#)`P$ $#)UP$ $#)aP$!$#)iP$ $#)eP$ $#)bP$ $#)a|r $#)aP$ $#)a|: $#)gP$ $#)_P$ $#)VP$ $#)`P$ ##)UP$fP% $#)ZvN #?pVP$Z]kgP%k]k #BF+M: $Ce_P$ $#)azv $#)`P$ $#)^P$ $#)aP$ $#)RP$ $#)UP$ $#)eP$ ##)+#$ ##(RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP&gP$hP$iP$jP$kP$lP$ $F,#,1)#$+,2,##-##.##/##0##1##2##3##4##fP# $F-,,)-,).,)/,)0,)1,)2,)3,)4,)RY)SY)TY)UY)VY)WY) $F-VP$ $F-^P$ $F-VP$ $F-XP$ $F-dP$ $F-RP$ $F-_P$ $F-##$ ##*UP$ $#)VP$ $#)eP$ $#)]P$ $#)fP$ $#)aP$ $#)bX| $#)aP$ $#)bP$ $#)SP$ $#)aP$ $#)jP$ ##)##$ ##*&#$ $#)##$$##&##'#%(##)##*#$,##-##.##/##0##1##2##3##4##6##Q##RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #FE++l #FE $#)ZP$eP. $#)XP$ $#)VP$ $#)`P$ $#)VP$ $#)##$ ##*UP$ $#)RP$ $#)fP$ $#)VP$ $#)Zuj $#)TP$ $#)dP$!$#)ZP$ $#)bP$fP' $#)fP$ $#)aP$ $#)dvK $#)aP$ $#)dP$ $#)ZP$ $#)a]. $#)ZP$aP% $#)^u] $#)fP$ $#)a]) $#)RP$aP' $#)_P$ $#)SP$ $#)Rxp $#)aP$ $#)XP$ $#)^P$ $#)VP$ $#)##$ ##*UP$ $#)dP$ $#)ZP$ $#)hP$ $#)V|c $#)VP$ZP,gP1 $#)`P$ $#)fP$ $#)VP$ $#)UP$ $#)VP$ $#)##$ ##*WP$ $#)ZxZ $#)UP$ $#)dP$ $#)ZP$ $#)hP$ $#)V[i $#)UP$ $#)SyI $#)TP$_P=`PWdPo $#)^P$ $#)aP$ $#)gP$ $#)UP$ $#)##$UP5 ##*UP$ $#)dP$ $#)ZP$ $#)hP$ $#)VP$ $#)##$ ##*&#$ $#)RP$ $#)dP$ $#)TP$ $#)YP$ $#)ZP$ $#)hP$ $#)VP$ $#)'#$!#G:##$$##&##(##)##*#$,##-##.##/##0##1##2##3##4##6##Q##RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #G;+*v $#)dP$ $#)ZP$ $#)hZ? $#)RP$VP)_P5 $#)XP$fP'jx3 $#)VP$ZP% $&V`[G $#)`ua $#)Xx/ $#)eP$ $#)eP$ $#)RP$ $#)XP$ $#)VP$ $#)Q#$ $#)VP$ $#)jP$ $#)bP$ $#)aP$ $#)dP$ $#)fWa $#)RP$ZP& $#)XP$ $#)Z}$ $#)TP$ $#)YP$ $#))#$ $#)RP$ $#)b{s $#)UP$fP* $#)ZP$ $#)dP$ $#)ZP$ $#)^P$ $#)VP$ $#)`ws $#)VP$ $#)^P$dP0 $#)XP$ $#)dP$ $#)RP$ $#)bP$ $#)YP$ $#)ZP$ $#)TP$ $#)eP$ $#)bP$ $#)dP$ $#)aP$ $E7+*K $#)`P$ $#)ju( $#)TP$gP' $#)^P$ $#)aP$ $#)XWh $#)UP$ $#)Zx} $#)aP$ $#)bP$fP, $#)^P$ $#)ZP$!$#)`P$ $#)SP$ $#)RP$ $#)TP$ $#)]P$ $#)g{K $#)fP$ $#)RP$ $#)TP$ $#)^P$ $#)aP$ $#)gtB $FzVP$gP% $#)kWS $#)hti $#)?#*RP$Z#EaP, $#)fP$ $#)RP$ $#)gP$ $#)]P$ $#)eP$ $#)Vtc $#)SP$ $#)dxr $#)TP$]P- $#)RP$ $#)^P$ $#)##$ ##*eP$ $#)VP$ $#)fP$ $#)fP$ $#)ZP$ $#)`|g $#)RP$ $#)^P$ $#)VP$ $#)##$ ##*VP$ $#)ZP$ $#)`P$ $#)eP$ $#)fP$ $#)VP$ $#)^P$ $#)^P$ $#)gP$ $#)`P$ $#)Xt) $H7S#$ $H8d#$ $CvR#$ $Cwd#$ $Cxk#$ ##)+#$ #HX7#$9#I:$0<3=K$Gb$I #@$`#$b#+ #HZU#$ #H[d#$ #H]a#$ #H^Z#$ #H_U#$ #H`+#$ #HaeFZ!#Hbb#$ #Hc^#$ #HdZ#$ #HeT#$ #HfR#$ #Hgf#$ #HhZ#$ #Hia#$ #Hj`#$ #Hk##$ #HlI#$ #Hmg#$ #Hnb#$ #Hob#$ #Hpa#$ #Hqd#$ #Hrf#$ #Hs+#$ #HtIDY_#$ #HuZ#$ #Hv`#$ #HwV#$ #HxT#$ #Hyd#$ #HzR#$ #H{W#$ #H|f#$ #H}+#$ #B)e)4 #I$R#$ #I%T#$ #I&Y#$ #I'V#$ #I(e#$ #I)+#$ #I*9#$>;,C#)J;8O>cR2jSGET#0UGFV<(X#2Y#3^#4_G]`#5a#9b#ZdGue#]f#^g;7 #I+a#$k;' #I,T#$g;k #I-a#$ #I.R#$ #I/FH/ #I0a#$ #I1l#$ #I2Z#$ #I3^#$ #I4^#$ #I5R#$ #I6*FV #-&a#$ #I8_;W #I9a<) #I:R<8 #I;Z<W^<b #I<a#$ #I=U#$ #I>V#$ #7E+GO #I@d#$ #IAX#$ #IB*#$ #7KH#$T#0 #ID)#$ #IEb#$ #IFd#$!#IGa#$ #IH[#$ #IIV#$ #IJT#$ #IKf#$ #IL*#$ #IMH#$ #IN+#$ #IOH:i #IPR#$ #IQd#$ #IRf#$ #ISY#$ #ITR#$ #IUX#$ #IVV#$ #IW*#$ #IX9#$ #IYR#$ #IZd#$ #I[f#$ #I]Y#$ #I^R#$ #I_X#$ #I`V#$ #IaA=3 #7Vd(Pg(Pk#$ #Icb=: #IdV=P #Iek=o #IfV#$ #Igh#$ #IhV#$ #Ii^#$ #Ija#$ #Ikb#$ #IlV#$ #Imd#$ #In+#$ #IoN#$ #IpT#$ #Iqa#$ #IrU#$ #IsV#$ #It+#$ #Iu:#$ #IvV#$ #Iwd#$ #IxZ#$ #Iyh#$ #IzV#$ #I{U#$ #I|:>> #I}`#$ #J#ZF# #J$`#$ #J%b#$ #J&_#$ #J'+1% $#)RP$SP.VP0ZP5aPNgPXkPb $#)YP$ZP* $#)RP$ $#)ZP$ $#)XP$!$#)RP$ $#)ZP$ $#)`v? $#)^P$ ##*UP$ $#)ZW[ $#)aP$ $#)jU* $#)Xv9eP$ $#)##$ ##*UP$ $#)aP$ $#)TXL $#)TP$eP4 $#)dP$ $#)aP$ $#)eP$ $#)aP$ $#)WP$ $#)fP$ $#)VP$ $#)UP$ $#)XP$ $#)VP$ $#)SP$ $#)RP$ $#)TP$ $#)]P$ $#)gP$ $#)bU7 $#)##$ ##*UP$ $#)aP$ $#)TP$ $#)gP$ $#)_P$ $#)VP$ $#)`yB $#)`P$hP, $#)VP$ $#)dP$ $#)aP$ ##)+#$ ##+iP$ $#)RP$ $#)^P$ $#)^YF $#)Zts $#)eP$lP* $#)ZP$ $BRZP$]P&cP' $#)]P$ $#)]rC #Cf $#)gyN $#)kP$ $#)]ud $#)##$`P1 ##*UP$_P%bP(hP- $F{a|` $#)gP$ $#)eP$ $#)Ztv $#)ZP$!$#)TP$ $#)fP$ $#)gP$ $#)dt_ $#)ZP$ $#)UP$ $#)Vx} $#)UP$ $#)Zt` $#)RP$VP(fP9 $#)_P$ $#)ZP$ $#)lP$ $#)[y7 $#)UP$fP0jP3 $#)^P$ $#)RP$ $#)UP$eP) $#)UP$ $#)`P$ $#)ZP$ $#)`P$ $#)Xxq $#)fP$ $#)ZP$ $#)`P$ $#)XtL $#)YP$ $#)aP$ $#)aXG $#)fz, $#)gP$ $#)eP$ $#)VP$ $#)dS} $#)SP$`P(bPkdPoiPu $#)dP$ $#)RP$ $#)lP$ $#)kWQ $#)VP$ $#)UP$ $#)dP$ $#)ZP$ $#)hP$ $#)VP$ ##)##$+#B ##*)#$ $#)##$ #KD###$#$&#$'#$(#$)#$*##,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #KD+#$ ##+UP$b|Z $#)VP$aP) $#)eP$ $#)]P$ $#)fP$ $#)aP$ $#)bW? $#)TP$ $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$!$#)eP$ ##)+#$ ##+-H@VvGWvK_P$`P'aP(bwQhw=iwJ $#)avRkP$ $#)##$ ##*Uv] $#)Vvq $#)gP$ $#)fP$ $#)^P$ $#)aP$ $#)aP$ $#)]vf ##+SP$UP&bP4 $#)ZP$ $#)^sw $KGaP$ $#)TP$]P* $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $?qaV{e|y $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $G#kVv $JmVP$ $#)dP$ $#)eP$ $#)aP$ $#)`P$ $#)RP$ $#)^P$ $#)##$ ##*hP$ $#)RP$ $#)gP$ $#)^Uj $#)VP$ $#)`P$ $#)hP$ $#)bpU $#)SP$ $#)eP$ $#)fP$ $#)RP$ $#)TP$ $#)]S2 $#)`y0 $#)RP$TP3ZP9^PtaPwdP{gQ8 $#)dP$eP(hP- $#)RP$ $#)^P$ $#)^P$ $#)VWp $#)eP$ $#)iP$ $#)aP$ $#)dP$ $#)USI!$#)VP$ $#)ZP$ $#)]P$ $#)eP$ $#)^pg $#)^P$ $#)aP$ $#)gP$ $#)UP$ $Fz##$ #Fz+%o $#)TP$^P] $#)fP$ $#)gP$ $#)dP$ $#)VP$ $#)eP$ ##)+#$ ##+ZP$bP9ePM $#)bP$ $#)YP$ $#)aP$ $#)fP$ $#)aP$ $#)##$ ##*^P$ $#)ZP$ $#)SP$ $#)dP$ $#)RP$ $#)dP$ $#)kP$ $#)*#$ ##*bP$ $#)YP$ $#)aP$ $#)fP$ $#)aP$ $#)^P$ $#)Zxf $#)YP$ $#)aP$ $#)fP$ $#)aP$ $#)eP$ $#)##$ ##*^P$ $#)ZP$ $#)SP$ $#)dP$ $#)RP$ $#)dP$ $#)kP$ $#)*#$ ##*bP$ $#)YP$ $#)aP$ $#)fP$ $#)aP$ $#)e|z $#)TP$ $#)dP$ $#)VP$ $#)VP$!$#)`P$ $#)eP$ $#)YP$ $#)aVv $#)Uv1 $#)aP$ $#)TP$ $#)YsH $#)SP$ $#)dP$ $#)RP$ $#)`w- $#)VP$ZP-aP/ $#)[P$gP& $#)VP$ $#)_ow $#)lP$ $#)ZP$ $#)_P$ $#)RP$ $#)`P$ $#)[s: $&5`P$ $#)f{, $#)XP$fP, $#)dP$ $#)RP$ $#)_P$ $#)RP$ $#)eP$ $#)dP$ $#)WP$ $#)SQz $#)aP$ $#)`P$ $#)#N5 $#)SP$^P% $#)^z[ $#)bP$ $#)ZoR $#)VP$ $#)TP$eP& $#)VP$ $#)`TA $#)ZP$ $#)_r, $#)RP$TP+VPH]PP^PW`PYfPZkPd $#)hP$ $#)VP$ $#)UP$ $#)##$ ##*XP$ $#)RP$ $#)_rA $#)RP$YP)aP2dP; $#)dP$ $#)ZP$ $#)TP$ $#)RP$ $#)foJ $#)dP$ $#)VP$ $#)ZP$ $#)SP$!$#)fP$ $#)ZP$ $#)eP$ $#)TP$ $#)YU( $#)aP$ $#)bP$ ##)+#$ ##+bP$ $#)VP$ $#)dP$ $#)eP$ $#)ZP$ $#)eSz $#)ZP$ $#)hP$ $#)RP$ $#)`P$ $#)ZrW $'lRP$`P) $#)WP$dP& $#)ZP$ $#)^v< $#)TP$ $#)Yqy $#)UP$ $#)ft8 $#)dP$ $#)ZP$ $#)hP$ $#)SP$VP& $#)aP$ $#)dnI $#)S}2 $#)ZP$ $#)]v/ $#)RuH $#)RP$VP+ $#)dP$ $#)fP$ $#)##$ ##*_P$ $#)VP$ $#)`P$ $#)gQ- $#)Rs} $#)`P$ $BRaP$ $#)^P$ $#)aP$ $#)XP$ $#)kuv $#)VP$dP) $#)_P$ $#)bP$ $#)^P$ $#)RP$ $#)fq6 $#)VP$ZP' $#)eP$ $#)aP$ $#)dTH $#)^P$ $#)ZP$!$#)gP$ $#)_P$ $#))&> $#)_P$`P' $#)SP$ $#)dP$ $#)VW+ $#)UP$ $#)gP$ $#)YP$ $#)Rmn $#)RP$ZP&_PB $#)gP$ $#)^UE $JsdP$ $#)fP$ $#)gP$ $#)RP$ $#)^P$ $#)##$SP5 ##*_P$ $#)RP$ $#)TP$ $#)YP$ $#)ZP$ $#)`P$ $#)VP$ $#)eP$ ##**#$ ##*^P$ $#)aP$ $#)TP$ $#)RP$ $#)^P$ $#)ZP$ $#)lP$ $#)VTi $#)aP$ $#)jP$ $#)##$ ##*hP$ $#)_Pn $#)iP$ $#)RP$ $#)dRh $#)RP$ $#)`P$ $#)UP$ $#)VP$ $#)jP$ $#)*#$ ##*UP$ $#)ZP$ $#)eqz $>tT#$b?[ $>uf#$ $>vZ#$ $>wa#$ $>x`#$ $>ye#$ $#))#$ $>{d#$ $>|g#$ $>}`#$!$?#`#$ $?$V#$ $%Yd#$ ##)+#$ #O/Q#$ #O0i#$ #O1a#$ #O2d5H $H0ZH8 nO4#$%$%%$$&'%(%)*+,-./0123435%%$%%6789:;<=>?@ABCDEFGHIJKLMNOP%%%%Q%RSTUVWXYZ[]^_`abcdefghijkl%%%m",
  () => "### ##$##$$#$%#$&#$'#%(G:)#'*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4G@5GA6GI7GO8GQ9#$:GR;GS<14=#$>GT?GV@GXAGZB#$CG[D#$EG^FG_GGeHBJIGgJGiKE-L#$M#$NE8 $#$(#%4(c5(d6(h7##8##:##;##<##>(i?(k@##A##C(sE(uF##G##H##I##J##K##N)0 $#%4)05)86*77)x9+%:*>;*?=*BC*IE*LF*P $#%+)*4)E5)Q6)c7)w8)|:*#;*b<*d=*m>*s@+FA+sB+{C,+D,]E,`F,iG,}H-<I-/ $#$(#$4(_5.y6/:7/=8/R:/d;/l=*@>1>?20@2PA3%C8sE:uFB/G<SIBXJBpME1 $#$##$$#$%#$&#$'#%(#&*#$+(E,#$-#$.#$/#$0#$1#$2#$3#$4(N5(P6/{70480Y90n:0x;95<9<=%,>9B?#0@9IA9cB9gC9iD&nE&qF9|G:>H'MI:`JEBK#$LEJMEQN#N $#)+##4#'5#(6#,7##8##9##:##;##<##=##>#-@##A##B##C#7D##E#9F##G##H##I##J##L##M## $#*4#M5#U6$I7$.9%<:$P;%M=$YC$aE$dF$h $#)+#$4#I5#c6#t7$-8$29Gm:$5;$y<${>%/@%UA&&B&.C&9F&wG'3I'@JGmLGmMGm $#*C(@ $#*6#- $#*4#$ $#*6#$ $#*6#$>%^B#+E$D $#*8(5B#*E$C $#28Gf $#*8#$H$V $#*L&x $#*4#$ $#.F$2 $#1>Gk $#*B#$ $#*>#$ $#4<#$ $#*8#$ $#*F(' $#*4#$ $#.F&y $#*8#$B#* $#*6#$ $#3B#$ $#9I#$ $#*8#$ $#*E#$ $#@L'x $#*B#$ $#*G#$ $#*>#$ $#48#$ $#*L#$ $#*##$(#(C%- $#*%#$ $#**#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#*&#$ $#*(#$ $#,6'k $#.5#$:'[A#'F'gI'i ##/)G> $#+9GD;$( $#.A#$ $#*F#$ $#*<#$ $#*5#$ $#/?#$ $#68#$ $#*N#$ $#T7'08'7E'@ $#*4#$<'D $#*6#$F'? $#1>#$ $#4H#$ $#*5#$C'K $#/8#$!$#*6#$ $#3B#$ $#9A#$ $#*9#$ $#*<#$ $#*:#$ $#*(#$ $#,=$oL'> $#^4#$>$G $#_6#$ $#1>#$ $#4H#$ $#bC#$ $#>'#$5&BN&v $#+6#$ $#3<GWB#$ $#97#$ $#*8#$ $#*F#$ $#*##$(#( $#*%#$ $#**#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#*&#$ $#*(#$ $#,G&h $#3<GME#$ $#@8#$L#- $#A7#$ $#*8#$ $#*A#$ $#*G#$ $#*<#$ $#*4#$ $#.?#$ $#6F#$ $#LCG& $#*C#$ $#>G#$ $#*B#$ $#*@#$ $#*4#$ $#.G#$ $#*B#$ $#*E#$ ##@)F] $#*8#$ $#*C#$ $#>?#$ $#6B#$ $#*LG5 $#*A#$ $#*I#$ ##*)FT $#*<#$A#aC#f $#*G#$ $#[;#$?#' $#*H#$ $#*5#$ $#/NG- $#*4#$ $#75Gm $#*G#$ $#*C#$ $#*4#$!$#.F#$ $#*F#$ $#*J#$N#( $#*B#$ $#*E#$ $#@7#$ $#*FGK $#T8#& $#3<Fy $#@8G@ $#*K#$ $#*C#$ $#>B#$ $#*E#$ $#@GGC $#*<GU $#*<#$B#) $#*F#$ $#*G#$ $#*B#$ $#*E#$ $#@LGM $#*F#$ $#*GFj $#*8#$ $#*A#$ $#*>#$ $#4<#$ $#*A#$ $#*FFd $#*5Fj $#>E#$ $#@B#$ $#G7F` $#@B#$ $#*B#$ $#*G#$ $#INF] $#*8#$F#)G#* $#*E#$ $#@I#$ $#*8#$ $#*E#$ $#@NFV $#*;FT $#*4#$ $#.:#$ $#*<#$ $#*A#$ $#*:FO $#*H#$ $#*6#$ $#34#$ $#.F#$ $#*;G, $#>:G+ $#*4#$BGL $#.EF| $#*A#$ $#*C#$ $#>E#$ $#@B#$ $#G:#$ $#*E#$!$#@8#$ $#AF#$ $#*FF{ $$b6#$>#&J#' $#28#$ $#*>#$ $#4FFw $#*>#$ ##4)EZ $#*7#$8#&@%FH%G $#*5#$ ##SKFr $#*L#$ #$=6#$C#=F%;G%@ $#3;#$ $#*4#$ $#.<#$ $#*A#$ #$='#$ $#+7#$ $$65F$ $#*<#$ $#*E#$ $#@8#$ $#A5#$ $#*4#$ $#0F#$ $#*8#$ $#*'#$ $#+4#$ $#U7#$ $#*@#$ $#*<#$ $#*A#$ $#*F#$ $#*7#$ $#*>#$ $#4'E= $#*BFy $#*4#$ $#?<#$ $#*E#$ $#@(#$ $#,=#$ $%2F#$ $#*B#$ $#*AFN $#*4#$5#*B#,E#DK#F $#*6#$ $#84#$ $#.E#$ $#@B#$ $#*B#$ $#HAFG $#/B#$ $#*KFE $#*5#$ $#*4#$<#, $#*6#$ $#1B#( $#4H#$ $#bC#$ $#>'EsN#$ $#T6Es!$#9A#$ $#*9F; $#*?#$ $#68#$ $#*6#$C#) $#3B#$ $#9A#$ $#*9#$ $#*<#$ $#*:F3 $#>E#$ $#@B#$ $#GI#$ $#*<#$ $#*F#$ $#*<GL $#@<#$ $#*@Gg $#*G#$ $#*F#$ $#*8#$ $#*F#$ $#*F#$ $#*<#$ $#*B#$ $#*AFr $#*@#$FGU $#*6#$ $#3B#$ $#9A#$ $#*A#$ $#*8#$ $#*6#$ $#3GG] $#*?#$C#%F#*I#+ $#6@Et $#>I#$ $#*4#$ $#.H#$ $#*?#$ $#6GEo $#*GEn $#*4#$C#% ##.)DQ $#>AEk $$i+#$2Ej8#%9G8:#&<#(>#*B#-C#?F#@H#DI$3 $#*,Ei $#*@Eh $#*C#$ ##>)DK $#*C#$ $#>8Ed $#42Ec6#$ $#3F#$ $#*+Gg $#*F#$ $#*G#$ $#*@#$ $#*4#$ $#.A#$ $#*N#$ $#T8#$ $#*A#$ $#*I#$!$#*<#$ $#*E#$ $#@B#$ $#GA#$ $#*@#$ $#*8#$ $#*A#$ $#*G#$ $#*(Fl $#>>FG $&=4#$ $#.9#$ $#*8#$ $#*-EI $#*5#$ $#/?#$K#. $#6<#$ $#*F#$ $#*;#$ $#*F#$ $#*8#$ $#*G#$ $#*G#$ $#*<#$ $#*A#$ $#*:F1 $#*@#$ $#*?#$ $#6(#$ $#,H#R $#*6#$7Fl $#3B#$ $#9JG< $$l7#$8#%G#* $%yCG= $#A@#$ $#*@#$ $#*<#$ $#*A#$ $#*4G2 $#*F#$ $#*ME- $$p4#$8#%>#&AF%B#)C#. $#.ME+ $$qFFk $#48#$ $#*L#$ #$=CF@ $#*6#$ $#3>#$ #%78#$ $#5GE# $#*CF; $#*4#$ $#?E#$ $#@F#$ $#*8#$ $#*5#$ $#/H#$ $#*A#$ $#*7#$ $#*?#$ $#68Ds $#*F#$!$#*JE% $#*9#$<El $#*F#$I#) $#*G#$ $#*4#$ $#.G#$ $#*8#$ #$=(CO $#*4#$ $#.E#$ $#@F#$ #$=(F( $#*F#$GFl $#*8DZ $#*5#$7#%;#&@#' $#/>E[ $#*<Da $#*7F. $#*7EW8FfJ#$ $#*4#$ $#.E#$ $#@8#$ $#AIFb $%6@DY $#*GF` $#*G#$ $#*B#$ $#*E#$ $#@8#$ ##A)C9 $#*4#$ $#.5Ch $#*LDP $#*5#$ $#/8#$ $#*6#$ $#3B#$ $#9A#$ $#*9#$ $#*<#$ $#*:#$ ##j)C- $'<K#$ $#*G#$ ##* $#]6Cy $$6F#$ $#*4#$ ##.N#$ $#T>#$ $#48#$ $#*L#$ #'/ $#*6#$7#& $#37#$ $#*FGg $#*,#$ $#*/#$ $#*/#$ $#*+#$ $#*3#$ ##*NGc $$lFG` $#*G#$!$#*<#$ $#*B#$ $#*ACL $#*G#$ $#*5#$ $#/H#$ $#*6#$ $#3>#$ $#48#$ $#5GCE $#*4#$@#% $#.@#$ $#*?#$ ##6)Bd $#q5Bo $#*8#$<#% $#*>Ff $#*?#$ $#68#$ $#*>#$ $#48#$ $#*L#$ $'/6#$ $#3;#$ $#*4#$ $#.<E7 $#*6#$ ##3)BU $#*;G# $#}F#$ $#*IG< $%n4B] $#*(#$ $#,G#$ $'<KEj $#*F#$ $#*F#$ $#*>#$ $#48#$ $#*L#$ $$OCD| $#><E:HE0 $#*C#$ $(J4#$ $#.F#$ $#*F#$ $#*J#$ $#*B#$ $#*E#$ $#@7#$ #$=FCG $#RJDKM#$ $#*HFp $#l<#$B#(H#* $#*G#$ $(%6#$ $#3B#$ $#9<Dr $#*G#$ $#*BCO $#*A#$ $#*7#$ $#*?#$ $#68#$!$#*)#$ $#(6AP $#%6(<7(>8(DA#NC(OE(oH)$ $#%6#- $#%4#$ $#%6#$ $#%6#$>%nB#+E$Q $#%8(1B#*E$P $(i8B* $#%8#$H$_ $#%L'+ $#%4#$ $(eF$? $(h>Gk $#%B#$ $#%>#$ $(k<#$ $#%8#$ $#%F(# $#%4#$ $(eF', $#%8#$B#* $#%6#$ $(jB#$ $(pI#$ $#%8#$ $#%E#$ $(wL't $#%B#$ $#%G#$ $#%>#$ $(k8#$ $#%L#$ $#%##$(#(C#K $#%%#$ $#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#%&#$ $#%(#$ $#'6'g $#%C#$ $(u<#$H%F $#%9#$ ##%)Aa $#&9Ab $(eA#$ $#%F#$ $#%<#$ $#%5#$ $(f?#$ $(m8#$ $#%N#$ $)27'+8'2E'; $#%4#$<'? $#%6#$F': $(h>#$ $(kH#$ $#%5#$C'S $(f8#$ $#%6#$ $(jB#$ $(pA#$ $#%9#$ $#%<#$ $#%:#$!$#%(#$ $#'='9L'F $)35#$:#%F'BI'D #(f)AG $#%8#$<'7 $#%>#$ $(k8#$ $#%L#$ #)1C#$ $#%4#$ $(v<#$ $#%E#$ $(w(#$ $#'='- $);4#$>$A $)<6#$ $(h>#$ $(kH#$ $)?C#$ $(u'#$5&BN&e $#&6#$ $(j<GKB#$ $(p7#$ $#%8#$ $#%F#$ $#%##$(#( $#%%#$ $#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#%&#$ $#%(#$ $#'G&U $(j<GAE#$ $(w8#$L#- $(x7#$ $#%8#$ $#%A#$ $#%G#$ $#%<#$ $#%4#$ $(e?#$ $(mF#$ $)(CFs $#%C#$ $(uG#$ $#%B#$ $#%@#$ $#%4#$ $(eG#$ $#%B#$ $#%E#$ #(w)@s $#%8#$ $#%C#$ $(u?#$ $(mB#$ $#%LG) $#%A#$ $#%IFz $#%<#$A#[C#a $#%G#$ $)9;#$?#' $#%H#$ $#%5#$ $(fNF}!$#%4#$ $(n5Gm $#%G#$ $#%C#$ $#%4#$ $(eF#$ $#%F#$ $#%J#$N#( $#%B#$ $#%E#$ $(w7#$ $#%FGL $)28#& $(j<Fn $(w8GA $#%K#$ $#%C#$ $(uB#$ $#%E#$ $(wGGD $#%<GU $#%B#$ $#%F#$ $#%GFd $#%8#$ $#%A#$ $#%>#$ $(k<#$ $#%A#$ $#%FF^ $#%5Fd $(uE#$ $(wB#$ $)#7FY $(wB#$ $#%B#$ $#%G#$ $)%NFV $#%8#$F#)G#* $#%E#$ $(wI#$ $#%8#$ $#%E#$ $(wNFP $#%;FN $#%4#$ $(e:#$ $#%<#$ $#%A#$ $#%:FI $#%H#$ $#%6#$ $(j4#$ $(eF#$ $#%;F< $(u:F; $*B4#$ $(eEG' $#%A#$ $#%C#$ $(uE#$ $(wB#$ $)#:#$ $#%E#$!$(w8#$ $(xF#$ $#%FF0 $*E6#$>#&J#' $(i8#$ $#%>#$ $(kFF, $#%>#$ #(k)?w $#%7#$8#&@#GH#H $#%5#$ #)JKF' $#%L#$ #)O6#$F#<G#A $(j;#$ $#%4#$ $(e<#$ $#%A#$ #)1'#$ $#&7#$ $){5F7 $#%<#$ $#%E#$ $(w8#$ $(x5#$ $#%4#$ $(gF#$ $#%8#$ $#%'#$ $#&4#$ $)37#$ $#%@#$ $#%<#$ $#%A#$ $#%F#$ $#%7#$ $#%>#$ $(k'?Y $#%G#$ $#%B#$ $#%E#$ $(w8#$ #(x)?T $#%4#$ $(e5Ez $#%LE` $#%5#$ $(f8#$ $#%6#$ $(jB#$ $(pA#$ $#%9#$ $#%<#$ $#%:#$ #)1(En $#%4#$5#*B#,E#EK#G $#%6#$ $(o4#$ $(eE#$ $(wB#$ $#%B#$ $)$AEO $(fB#$ $#%KEM!$#%5#$ $#%4#$<#+ $#%6#$ $(hB#( $(kH#$ $)?C#$ $(u'EqN#$ $)26Eq $(pAEC $#%?#$ $(m8#$ $#%6#$C#) $(jB#$ $(pA#$ $#%9#$ $#%<#$ $#%:E< $(uE#$ $(wB#$ $)#I#$ $#%<#$ $#%F#$ $#%<#$ $#%B#$ $#%AE4 $(w<#$ $#%@Ge $#%G#$ $#%F#$ $#%8#$ $#%F#$ $#%F#$ $#%<#$ $#%B#$ $#%AFi $#%@#$FE( $#%6#$ $(jB#$ $(pA#$ $#%A#$ $#%8#$ $#%6#$ $(jGGZ $#%?#$C#%F#*I#+ $(m@D{ $(uI#$ $#%4#$ $(eH#$ $#%?#$ $(mGDv $#%GDu $#%4#$C#% #(e)>e $(uADr $*L+#$2Dq8#%9G7:#&<#(>#*B#-C#?F#@H#DI$0 $#%,Dp $#%@Do $#%C#$ #(u)>_ $#%C#$ $(u8Dk $(k2Dj6#$ $(jF#$ $#%+Gg!$#%F#$ $#%G#$ $#%@#$ $#%4#$ $(eA#$ $#%N#$ $)28#$ $#%A#$ $#%I#$ $#%<#$ $#%E#$ $(wB#$ $)#A#$ $#%@#$ $#%8#$ $#%A#$ $#%G#$ $#%(Dy $(u>F> $,*4#$ $(e9#$ $#%8#$ $#%-DP $#%5#$ $(f?#$K#. $(m<#$ $#%F#$ $#%;#$ $#%F#$ $#%8#$ $#%G#$ $#%G#$ $#%<#$ $#%A#$ $#%:F( $#%@#$ $#%?#$ $(m(#$ $#'H#O $#%6#$7D> $(jB#$ $(pJG< $*O7#$8#%G#* $+dCG= $(x@#$ $#%@#$ $#%<#$ $#%A#$ $#%4G2 $#%F#$ $#%MD4 $*S4#$8#%>DOAEwB#&C#+ $(eMD2 $*TFFi $#%6#$ $(j>#$ #*v8#$ $(lGD- $#%CDK $#%4#$ $(vE#$ $(wF#$ $#%8#$ $#%5#$!$(fH#$ $#%A#$ $#%7#$ $#%?#$ $(m8C} $#%F#$ $#%JE$ $#%9#$<Ef $#%F#$I#) $#%G#$ $#%4#$ $(eG#$ $#%8#$ #)1(=f $#%4#$ $(eE#$ $(wF#$ #)1(D8 $#%F#$GFo $#%8DZ $#%5#$7#%;#&@#' $(f>EU $#%<Ck $#%7F0 $#%7EQ8FiJ#$ $#%4#$ $(eE#$ $(w8#$ $(xIFe $*u@Cd $-&K#$ $#%G#$ ##% $#%GF` $):6D/ $){F#$ $#%4#$ #(eN#$ $)2>#$ $(k8#$ $#%L#$ #,t $#%6#$7#& $(j7#$ $#%FGg $#%,#$ $#%/#$ $#%/#$ $#%+#$ $#%3#$ ##%NGc $*OFG` $#%G#$ $#%<#$ $#%B#$ $#%ACQ $#%G#$ $#%5#$ $(fH#$ $#%6#$ $(j>#$ $(k8#$ $(lGCJ $*qFE{!$#%?#$ $(m8#$ $#%>#$ $(k8#$ $#%L#$ $,t6#$ $(j;#$ $#%4#$ $(e<Es $#%6#$ #(j)=( $#%;G: $#%4#$@#% $(e@#$ $#%?#$ #(m)=# $)Z5Be $)gF#$ $#%IG< $+Y4Ba $#%(#$ $#'G#$ $-&KF$ $#%F#$ $#%F#$ $#%>#$ $(k8#$ $#%L#$ $*8CCC $(o@#$ $#%8F; $#%@#$ $#%<#$ $#%A#$ $#%(#$ $#'6#$ $)gBEF $#%:#$ $#%<#$ $#%F#$ $#%'#$ $#&5#$ $);4#$ $)<6#$ $(h>#$ $(kH#$ $)?C#$ $-p'<^ $(uC#$ $(u?#$ $(m<#$ $#%6#$ $(j4#$ $(eG#$ $#%<#$ $#%B#$ $#%A#$ $#%N#$ $)27#$ $#%8#$ $)|9#$ $#%4#$ $(eH#$ $#%?#$!$(mG#$ $#%N#$ $)26#$ $)gE#$ $(w8#$ $(x7#$ $#%8#$ $#%A#$ $#%G#$ $#%<#$ $#%4#$ $(e?#$ $(mF#$ $)q(#$ $)-=Fz $(w7#$ $#%H#$ $#%<#$ $#%A#$ $#%B#$ $#%N#$ $)2F#$ $*S8#$ $*T6#$ $(jE#$ $(w8#$ $)iG#$ $#%F#$ $#%(#$ $#';#$ #*f)<. $#%G#$ $#%;#$B#0 $,JN#$ $)2<#$ $#%A#$ $#%9#$ $#%B#$ $#%N#$ $)25#$ $);4#$ $)<<#$ $#%?#$ $(m8#$ $#%LCm $#%H#$ $#%A#$ $#%4#$ $(eG#$ $#%G#$ $#%8#$ $#%A#$ $#%7#$ $#%(#$ $#'K#$ $#%@F` $#%4#$<#8J;4 $)<6#$ $(h>#$ $(kH#$ $)?C#$ $-p'#$F#* $#&6#$ $)]B#$!$(p7#$ $#%8#$ $#%F#$ $)a';d $#%(#$ $#'5#$ $)U4#$ $)<6#$ $(h>#$ $(kH#$ $)?C#$ $)Z7#$ $#%5B' $#%G#$ $-X6#$J:c $(jB#$ $(p<#$ $#%A#$ $#%)#$ $#(>:OJ:W $)]4#$?&tB:IE,0J,N $(e)#$ $#(C:@ $){4#$B#5 $(eF#$G#% $#%;Gh $#%4#$ $(eF#$ $#%B#$ $#%H#$ $#%E#$ $(w6#$ $(i8#$ $#%F#$ $#%(#$ $#'?#$ $(mB#$ $#%6#$ $(j4#$ $(e?#$ $(m(G< $#%:#$ $#%8#$ $#%6GR $#%?#$G#. $(m8#$ $#%6#$ $(jG#$ $#%E#$ $(wH#$ $#%@#$ $#%N#$ $)27#$ $){4#$ $(eGDw $#%;#$ $#%8#$ $#%E#$ $(w8#$ $(xH#$ $#%@GD $*AB#$ $#%6#$ $(jE#$!$)hL#$ $#%C#$ $(uG#$ $#%9#$ $#%FF& $#%B#$G9V $*C@#$ $#%8#$ $#%'#$49R $#&4#$ $)3F#$ $#%F#$ $#%<#$ $#%F#$ $#%G#$ $#%4#$ $(eA#$ $#%G#$ $#%)#$ $#((#$690 $#)F9* $#}?#$E#- $#6B#$ $#*H#$ $#*7#$ $#*9#$ $#*?#$ $#*4#$ $#7E#$ $#@8#$ $#A7;} $$#8#$ $#A7#$ $#*8#$ $#*A#$ $#*G#$ $#*<#$ $#*4#$ $#.?#$ $#6F#$ #$,):X $#*8#$B#* $$7I#$ $#*(#$ $#,I#$ $'I4#$ $#.E#$ $#@F;l $#*6#$ $#3>#$H#. $#48#$ $#5E#$ #$56#$ $#39=FB#$ $#9A#$ $#*9#$ $#*<#$ $#*:#$ $#*=#$ $#*F=$ $#*@#$ $#*8#$ $#*A#$ $#*G#$!$#*E#$ $#@8#$ $#AI#$ $#*<#$ $#*F#$ $#*<#$ $#*B#$ $#*A#$ $#*F#$ $#*'#$ $#+I#$ $#*+#$ $#**#$ $#**;M $#*?#$A#)G#2 $#68#$ $#*6#$ $#3G#$ $#*E#$ $#@H=N $#*6#$I#* $#39#$ $#*F#$ $#*0#$ $#*(#$ $#,K#$ $#*@?0 #'B':%E#$N:% $#@6?= $#*;#$ $#*8#$ $#*E#$ $#@8#$ $#AH=@ $#*F#$G#+ $#*8#$ $#*I#$ $#*8#$ $#*A#$ $#*G#$ $#*F#$ $#*7;1 $#*C#$ $#>6<g $$>6#$<#'A8* $#3?#$ $#6B#$ $#*HGi $#*G#$ $$@'#$)#' $#+6#$ $#}E#$ $#@8Fu $#(:#$ $/i<#$ $#%G#$ $*)'#$ $#&6#$ $)gE#$ $)hL#$ $#%C#$ $(uG?l $#%7#$ $#%N#$!$)27#$8#&E#. $){F#$ $#%49X $#%6#$7#& $(j7#$ $#%FGl $#%,#$ $#%/#$ $#%/#$ $#%+#$ $#%39P $*OFGf $#%-#$8#(H#_ $#%F#$ $#%(#$ $#'L#$ $#%4D9 $#%A#$L#A $#%A#$ $#%J#$ $#%B#$ $#%E#$ $(wG#$ $#%(#$8#9E#: $)-7#$A#'B#-C#/E#3GC]K#5 $){B#$ $#%6#$ #(jKC[ $+wH#$ $#%@#$ $#%5#$ $(f8#$ $#%E#$ $(wFCU $,$7#$ $->FCS $,/4#$ $(v:#$ $#%8#$ $#%FCO $,dG#$ $,k9CM $#%?#$ $(mF#$ ##%KCJ $1N89/ $(w(GX $,t'#$(#).#2F#4 $#&0#$ $#%(#$ $#'7#$ $){4#$ $(eG?4 $#'C#$ $,/E#$ $(wB#$ $*NC#$ $(u8#$ $#%E#$ $(wG#$ $#%<#$ $#%8@j $#%(#$ $#'7@z!$#%G#$ $#%B#$ $#%E#$ $(w8#$ $(x'#$(G` $#&@#$ $#%N8o $#%5#$ $(f8#$ $+C4#$ $(e7#$ $#%@#$ $#%<#$ $#%A#$ $#%'#$ $#&C#$ $*L4#$ $(eF#$ $#%F#$ $#%J#$ $#%B#$ $#%E#$ $(w7#$ #)1F?P $(m<#$B#% $#%GE3 $#%6#$:#9F#; $(j4#$ $(e?#$ $(m(#$F#, $#'F#$ $,m8#$ $,oG#$ $#%G#$ $#%<#$ $#%A#$ $#%:#$ $#%FAw $#%8#$ $#%G#$ $#%G#$ $#%<#$ $#%A#$ $#%:#$ $#%F#$ $#%(#$ $#'C#$ $,/;AT $#%<#$ $#%AGc $#%8#$ $#%A#$ $#%B#$ $#%E#$ $(w7#$ $#%(Fj $#%6#$A#2B#9 $(jC#$ $(u'#$ $#&6#$ $*:;#$ $#%E#$ $(wB#$ $)#@#$!$#%8#$ $#%'#$ $#&C#$ $(uE#$ $(wB#$ $*N9#$ $#%<B- $#%8#$ $#%@#$ $#%B#$ $#%A#$ $#%<#$ $#%6#$ $(j(By $#%5#$A#.G#2 $#%4#$ $(gK#$ $#%G#$ $#%8#$ $#%E#$ $(w@#$ $#%(#$ $#'<#$ $#%A#$ $*i<>* $#%8#$ $#%E#$ $(wB#$ $)#)D3 $#%##$F#, $#%7#$ $#%8#$ $#%##$ $#%C#$ $#%4#$ $(eF#$ $#%F#$ $-%8G@ $#%#Gg $#%8#$C5wG5y $#%K#$ $#%G#$ $#%6#$ $(j?#$ $(mB#$ $#%H#$ $#%7#$ $#%)#$ $#(6#$7(d $/?B(- $(m8#$<#) $#%4#$ $(eE#$ $(w@#$ $#%?#$ $(m(B] $#%8#$ $#%A#$ $#%G#$ $#%N#$ $)2F#$ $*S8#$ $*T6#$ $(jE#$!$(w8#$ $)iG#$ $3D###$##%##&##'#$(#%*##+##,##-##.##/##0##1##2##3##4#'5#(6#,7##8##9##:##;##<##=##>#-?#.@##A##B##C#6D##E#8F##H##I##J##K##L##M##N#L $3E4#L5#T6$G7$,9%7:$N;$O=$RC$YE$]F$a $3E+#$4#H5#b6#s7$+8$0:$3;$r<$t=$}>%*@%XA&)B&1C&<D&[E&_F&hG&{H'9I', $3EC's $3E6#, $3E4#$ $3E6#$ $3E6#$>%aB#*E$B $3E8'iB#)E$A $3M8Gf $3EH$O $3E4#$ $3IF$1 $3L>Gl $3EB#$ $3E>#$ $3O<#$ $3E8#$ $3EF'[ $3E4#$ $3IF&g $3E8#$B#* $3E6#$ $3NB#$ $3SI#$ $3E8#$ $3EE#$ $3ZL'Q $3EB#$ $3EG#$ $3E>#$ $3O8#$ $3EL#$ $3E##$(#( $3E%#$ $3E*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $3E&#$ $3E(#$ $3G6'D $3I5#$:'5A#'F'@I'B #3J)7$ $3F9GE $3IA#$ $3EF#$ $3E<#$ $3E5#$ $3J?#$ $3P8#$ $3EN#$ $3o7&g8&mE&v $3E4#$<&z $3E6#$F&u $3L>#$ $3EH#$ $3E5#$C'% $3J8#$ $3E6#$ $3NB#$ $3SA#$ $3E9#$ $3E<#$ $3E:#$!$3E(#$ $3GL&s $3x4#$>$A $3y6#$ $3L>#$ $3EH#$ $3|C#$ $3X'#$5&0N&Q $3F6#$ $3N<GWB#$ $3S7#$ $3E8#$ $3EF#$ $3E##$(#( $3E%#$ $3E*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $3E&#$ $3E(#$ $3GG&B $3N<GME#$ $3Z8#$L#, $3[7#$ $3E8#$ $3EA#$ $3EG#$ $3E<#$ $3E4#$ $3I?#$ $3PFG5 $3EC#$ $3XG#$ $3EB#$ $3E@#$ $3E4#$ $3IG#$ $3EB#$ $3EE#$ #3Z)6C $3E8#$ $3EC#$ $3X?#$ $3PB#$ $3ELG6 $3EA#$ $3EI#$ #3E)6; $3E<#$A#[C#a $3EG#$ $3v;#$?#' $3EH#$ $3E5#$ $3JNG. $3E4#$ $3Q5Gm $3EG#$ $3EC#$ $3E4#$ $3IF#$ $3EF#$ $3EJ#$N#( $3EB#$ $3EE#$ $3Z7#$ $3EFFm!$3o8#& $3N<Fz $3Z8GA $3EK#$ $3EC#$ $3XB#$ $3EE#$ $3ZGFe $3E<GU $3EB#$ $3EF#$ $3EGFp $3E8#$ $3EA#$ $3E>#$ $3O<#$ $3EA#$ $3EFFj $3E5Fp $3XE#$ $3ZB#$ $3b7Ff $3ZB#$ $3EB#$ $3EG#$ $3dNFc $3E8#$F#)G#* $3EE#$ $3ZI#$ $3E8#$ $3EE#$ $3ZNF] $3E;FZ $3E4#$ $3I:#$ $3E<#$ $3EA#$ $3E:FU $3EH#$ $3E6#$ $3N4#$ $3IF#$ $3E;G1 $3X:G0 $4s4#$ $3IEG& $3EA#$ $3EC#$ $3XE#$ $3ZB#$ $3b:#$ $3EE#$ $3Z8#$ $3[F#$ $3EFG% $4v6#$>#&F#'J#) $3M8#$ $3E>#$ $3OFF| $3EB#$ $3EAFz $3E>#$ #3O)5D $3E7#$8#&@#GH#H!$3E5#$ #3nKFu $3EL#$ #4V6#$F#<G#A $3N;#$ $3E4#$ $3I<#$ $3EA#$ #4V'#$ $3F7#$ $4O5F( $3E<#$ $3EE#$ $3Z8#$ $3[5#$ $3E4#$ $3KF#$ $3E8#$ $3E'#$ $3F4#$ $3p7#$ $3E@#$ $3E<#$ $3EA#$ $3EF#$ $3E7#$ $3E>#$ $3O'5' $3EG#$ $3EB#$ $3EE#$ $3Z8#$ #3[)4} $3E4#$ $3I5Ek $3ELFR $3E5#$ $3J8#$ $3E6#$ $3NB#$ $3SA#$ $3E9#$ $3E<#$ $3E:#$ #4))4q $3E4#$5#*B#,E#DK#F $3E6#$ $3R4#$ $3IE#$ $3ZB#$ $3EB#$ $3cAFB $3JB#$ $3EKF@ $3E5#$ $3E4#$<#, $3E6#$ $3LB#( $3EH#$ $3|C#$ $3X'EoN#$ $3o6Eo $3SA#$ $3E9F6!$3E?#$ $3P8#$ $3E6#$C#) $3NB#$ $3SA#$ $3E9#$ $3E<#$ $3E:F. $3XE#$ $3ZB#$ $3bI#$ $3E<#$ $3EF#$ $3E<Fw $3Z<#$ $3E@Gg $3EG#$ $3EF#$ $3E8#$ $3EF#$ $3EF#$ $3E<#$ $3EB#$ $3EAFh $3E@#$FGU $3E6#$ $3NB#$ $3SA#$ $3EA#$ $3E8#$ $3E6#$ $3NGG] $3E?#$C#%F#*I#+ $3P@Eo $3XI#$ $3E4#$ $3IH#$ $3E?#$ $3PGEj $3EGEi $3E4#$C#% #3I)43 $3XAEf $4}+#$2Ee8#%9G8:#&<#(>#*C#-F#.H#2I#w $3E,Ed $3E@Ec $3EC#$ #3X)4- $3EC#$ $3X8E_ $3O2E^6#$ $3NF#$ $3E+Gg $3X>FQ $6[4#$ $3I9#$ $3E8#$ $3E-EV $3E5#$ $3J?#$K#. $3P<#$ $3EF#$ $3E;#$ $3EF#$!$3E8#$ $3EG#$ $3EG#$ $3E<#$ $3EA#$ $3E:F9 $3E@#$ $3E?#$ $3P(#$ $3GH#M $3E6#$7G# $3NB#$ $3SJGN $5%7#$8#%G#* $6<CGO $3[@#$ $3E@#$ $3E<#$ $3EA#$ $3E4GD $3EF#$ $3EME: $5)4#$8#%>#&AF/B#'C#* $3IME8 $5*FF} $3O8FR $3E6#$ $3N>#$ #5M8G9 $3E4#$ $3YE#$ $3ZF#$ $3E8#$ $3E5#$ $3JH#$ $3EA#$ $3E7#$ $3E?#$ $3P8E) $3EF#$ $3EJE6 $3E9#$<Ez $3EF#$I#) $3EG#$ $3E4#$ $3IG#$ $3E8#$ #4V(3G $3E4#$ $3IE#$ $3ZFDx $3EF#$GG( $3E8Dm $3E5#$7#%;#&@#' $3J>Ek $3E<Ds $3E7FE $3E7Eg8F}J#$ $3E4#$ $3IE#$ $3Z8#$ $3[IFy $5L@Dl $7DK#$!$3EG#$ #3E $3EGFt $3w6DB $4OF#$ $3E4#$ #3IN#$ $3o>#$ $3O8#$ $3ELGg $3E6#$7#& $3N7#$ $3EFGh $3E,#$ $3E/#$ $3E/#$ $3E+#$ $3E3#$ #3ENGd $5%FGa $3EG#$ $3E<#$ $3EB#$ $3EACr $3EG#$ $3E5#$ $3JH#$ $3E6#$ $3N>#$ $3O8Dk $3E4#$@#% $3I@#$ $3E?#$ #3P)2p $405C; $3E8#$<#% $3E>G# $3E?#$ $3P8#$ $3E>#$ $3O8#$ $3EL#$ $3E6#$ $3N;#$ $3E4#$ $3I<E1 $3E6#$ #3N)2b $3E;G6 $4<F#$ $3EIG= $614C) $3E(#$ $3GG#$ $7DKF9 $3EF#$ $3EF#$ $3E>#$ $3O8#$ $3ELD@ $3X<EfHE[ $(pA#$ $#%9#$ $#%6#$<#'!$(jB#$ $(pA#$ $#%F>K $#%:#$ #)1H#$ $#%E#$ $(w4#$ $(eG#$ $#%<#$ $#%B#$ $#%AAn $(w8#$L#2 $(x7#$ $#%8#$ $#%A#$ $#%G#$ $#%<#$ $#%4#$ $(e?#$ $(mF#$ $)q(#$ $)H6=.G#$K>: $-&9#$B>9 $-'E#$ $(w6#$ $(j(8i $#%C#$ $(uG#$ $#%B#$ $#%N#$ $)2>#$ $(k8#$ $#%L#$ $,t9#$ $#%<#$ $#%?#$ $(m8#$ $#%(#$ $#'5#$ $)U<#$ $+PG<^ $#%4#$ $(e?#$ $(m?#$ $(m8#$ $#%G#$ $#%(#$ $#'F#$ $,mF#$ $*YB8- $/B4#$ $/CG#$ $#%4#$ #,-F>? $#%4#$>#2?#4B/_E/p $(eE#$F#* $(wB#$ $)#?#$ $#%4#$ $(n?#$ $#%4#$ $(nE@U $#%F#$ $#%J#$!$#%B#$ $#%E#$ $1M7#$ $2TF#$ $)q(@8 $(k<#$ $#%)>( $#%4#$ $(nL#$ $#%J#$ $#%E#$ $(w<#$ $#%:#$ $#%;#$ $#%G#$ $#%)#$ $#((#$ $#)4#$ $(TH#$ $#*G3Y $$Y43[G#$ $#*C#$ $#*4#$ $#.F#$ $#*F#$ $#*J#$ $$L72k $%)K#$ $#*'#$ $#+4#$ $#UC#$ $#>C#$ $#>F2e $%84#$H#' $#.@#$ $#*4#$ $#.?6Q $#*5#$ $#/8#$ #$=66% $%_B#$L#4 $#*5#$M#. $%i<#$ $#*?#$ $#68#$ $%t5#$ $#*4#$ $#*6#$ $#1>#$ $#4H#$ $#bC#$ $%nF17 $#*<#$ $#*?#$ $#6?#$ $#*4#$ ##7)12 $#*(#$?#& $#,6#$ $#}A3} $#6B#$ $#*:#$ $#*<#$ $#*A#$!$#*(Gi $&/8#$C#& $#*G#$ $#*E>r $#>@Gn $&76#$ $#3<2> $&B4#$:#.>#3L#4 $#.F#$ $#*F#$ $#*J#$ $#*B#$ $#*E#$ $#@7#$ $$O'#$ $#+F#$ $$pG#$ $$wB5L $#*C#$ ##S4#$ $#.F#$ $#*F#$ #$=J2= $&I<2- $#*C#$ $#><GX $'%-#$8#&A#0C#7F#> $#*6#$ $#393d $''6#$A#' $#3E#$ $#@8#$ $$$G2s $#*G#$ $#*E#$ $#@L#$ $#*6#$ $#3?#$ $#6<GK $%64#$ $#.C#$ $#>F#$ $#*;#$ $#*B#$ $#*G#$ #$=F1r $'0B#$ $#*G#$ $#*?#$ $#6<#$ $#*:#$ $#*;#$ $#*G>- $#*;#$ ##[)0N $'<8#$;#/<#8E#A $#*@#$ $#*C#$ $#>B#$ $#*E#$ $#@4#$ $#.E#$ $#@L#$ $#*<#$!$#*G#$ $#*8#$ $#*@2P $#*H#$ $#*A#$ $#*7#$ $#*8#$ $#*E#$ $#@5#$ $#/<#$ $#*E#$ $#@71S $%9@#$ $#*8#$ $#*@#$ $#*4#$ $#*6#$ $#8;#$ $#*<#$ $#*A#$ $#*81J $#@4#$ $#.F#$ $#*;0- $'I4#$B56F#1 $#.H#$ $#*?#$ $#6G#$ $#*'#$N#) $#+G#$ $#*B#$ $#*>#$ $#48#$ $#5A1= $#TC#$ $$i4#$ $#.F#$ $#*F/z $#*6#$ $#3B#$ $#97#$ $#*8#$ $#*)#$ $#(F#@ $*O8#$>#= $#%6#$ $(jB#$ $(pI#$ $#%8#$ $#%E#$ $(wL#$ $#%##$'#3N#5 $#%>#$C#(J#. $(k8#$ $#%L#$ $,t(#$ $1O66OA8`C8s $(u;#$ $#%E#$ $(w4#$ $(eF#$ $#%8#$ $#%(Gi $#%B#$!$#%E#$ $(w7#$ $#%FGk $)[>GaC#$JGk $*L;Ge $;69/[ $(k8#$ $(l,=z $*S(#$8#29#^<#kB#uC$&F$1H$: $#':#$F#, $*'C#$ $(u:#$ #)1'#$ $#&4#$ $)3:#$ $#%8#$ $#%A#$ $#%G/M $,m6#$ $(j7#$ $#%4#$ $(e8#$ $#%@85 $#%6#$8#+A#/E#2G#@ $(jE#$ $(w8#$ $)iG#$ $#%F#$ $#%(#$ $)HC>1G#$ $-&B;? $#%7#$ $;&'#$N#% $;666T $;866S $#%;#$ $#%4#$ $(e(=fF>k $(wI#$ $*V<#$ $#%6#$ $(i8#$ $#%'#$4#+N#, $#&4#$ $)36#$ $(j6#$ $(iB#$ $(pH#$ $#%A#$ $#%G?O $#%6Gj $)24Gh $#%G#$ $#%<#$ $#%A#$ $#%:#$ $#%F#$ $#%'#$ $#&F#$ $*S8#$ $*T6#$ $(jH#$ $#%E#$ $(w<#$!$#%G#$ $#%L:u $#%G#$ $#%C#$ $(u'#$(#* $#&6#$ $)]B#$ $(pA#$ $#%9#$ $#%<#$ $#%:8; $#'=#$ $*qF#$ $#%B#$ $#%A9, $#%G#$ $#%8#$ $#%@#$ $#%4#$ $(eA#$ $#%4#$ $(e:#$ $#%8#$ $#%E#$ $(w(:_ $#%4#$ $(eC#$ $(uH#$ $#%<#$ $#%'#$ $#&F#$ $*S8#$ $*TG#$ $#%G#$ $#%<#$ $#%A#$ $#%:Cu $(u?#$ $(mH#$ $#%A#$ $#%>#$ $(k(#$ $#'F#$ $,m8#$ $,o6#$ $(jE#$ $(w8#$ $)iG4W $#%;#$?#+ $)9'#$ $#&4#$ $)3:#$ $#%8#$ $#%A#$ $#%G#$ $#%(.A $(m):_ $#%C#$ $(u8#$ $#%E#$ $(w'#$ $#&4#$ $)379; $#%4#$8(I?(`B(a!$(e>#$?(E $(k8#$ $(lB#$ $#%H#$ $#%G#$ #)1'#$ $#$##$$#$%#$&#$'##(#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#N5#V6$J7$/8#$9%8:$Q;$R<#$=$U>#-?#/@#$A#$B#$C$]D#$E$`F$dG#$H#$I#$J#$K#$L#$M#$N#M $<`4#&5#'6#+7##9##:##;##=##C#6E#8F## $<`+#$4#I5#c6#t8$29Gn:$5;$t<$v=%$>%*@%OA%{B&(C&3D&eE&hF&qG'-H'EI':M'C $<aC(; $<a6#- $<a4#$ $<a6#$ $<a6#$>%WB#+E$D $<a8(0B#*E$C $<h8Gg $<a8#$H$Q $<aL&r $<a4#$ $<dF$2 $<g>Gk $<aB#$ $<a>#$ $<j<#$ $<a8#$ $<aF'} $<a4#$ $<dF&s $<a8#$B#* $<a6#$ $<iB#$ $<oI#$ $<a8#$ $<aE#$ $<vL's $<aB#$ $<aG#$ $<a>#$ $<j8#$ $<aL#$ $<a##$(#(C%' $<a%#$ $<a*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $<a&#$ $<a(#$ $<b6'f $<d5#$:'VA#'F'bI'd #<e)-d $<`9GE $<dA#$ $<aF#$ $<a<#$ $<a5#$ $<e?#$ $<l8#$ $<aN#$ $=/7'+8'2E'; $<a4#$<'? $<a6#$F': $<g>#$ $<jH#$ $<a5#$C'F $<e8#$ $<a6#$!$<iB#$ $<oA#$ $<a9#$ $<a<#$ $<a:#$ $<a(#$ $<b=$iL'9 $=84#$>$B $=96#$ $<g>#$ $<jH#$ $=<C#$ $<t'#$5&<N&q $<`6#$ $<i<GWB#$ $<o7#$ $<a8#$ $<aF#$ $<a##$(#( $<a%#$ $<a*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $<a&#$ $<a(#$ $<bG&c $<i<GME#$ $<v8#$L#- $<w7#$ $<a8#$ $<aA#$ $<aG#$ $<a<#$ $<a4#$ $<d?#$ $<lF#$ $='CG& $<aC#$ $<tG#$ $<aB#$ $<a@#$ $<a4#$ $<dG#$ $<aB#$ $<aE#$ #<v)-' $<a8#$ $<aC#$ $<t?#$ $<lB#$ $<aLG5 $<aA#$ $<aI#$ #<a),z $<a<#$A#[C#a $<aG#$ $=6;#$?#' $<aH#$ $<a5#$ $<eNG- $<a4#$ $<m5Gm $<aG#$ $<aC#$ $<a4#$ $<dF#$!$<aF#$ $<aJ#$N#( $<aB#$ $<aE#$ $<v7#$ $<aFGK $=/8#& $<i<Fy $<v8G@ $<aK#$ $<aC#$ $<tB#$ $<aE#$ $<vGGC $<a<GU $<aB#$ $<aF#$ $<aGFo $<a8#$ $<aA#$ $<a>#$ $<j<#$ $<aA#$ $<aFFi $<a5Fo $<tE#$ $<vB#$ $<}7Fe $<vB#$ $<aB#$ $<aG#$ $=$NFb $<a8#$F#)G#* $<aE#$ $<vI#$ $<a8#$ $<aE#$ $<vNF[ $<a;FY $<a4#$ $<d:#$ $<a<#$ $<aA#$ $<a:FT $<aH#$ $<a6#$ $<i4#$ $<dF#$ $<a;G1 $<t:G0 $>44#$ $<dEG& $<aA#$ $<aC#$ $<tE#$ $<vB#$ $<}:#$ $<aE#$ $<v8#$ $<wF#$ $<aFG% $>76#$>#&J#' $<h8#$ $<a>#$!$<jFF| $<a>#$ #<j),* $<a7#$8#&@%FH%G $<a5#$ #=.KFw $<aL#$ #=s6#$C#<F%;G%@ $<i;#$ $<a4#$ $<d<#$ $<aA#$ #=s'#$ $<`7#$ $=l5F) $<a<#$ $<aE#$ $<v8#$ $<w5#$ $<a4#$ $<fF#$ $<a8#$ $<a'#$ $<`4#$ $=07#$ $<a@#$ $<a<#$ $<aA#$ $<aF#$ $<a7#$ $<a>#$ $<j'+h $<a4#$ $<u<#$ $<aE#$ $<v(#$ $<b=#$ $>cF#$ $<aB#$ $<aAFT $<a4#$5#*B#,E#DK#F $<a6#$ $<n4#$ $<dE#$ $<vB#$ $<aB#$ $=#AFM $<eB#$ $<aKFK $<a5#$ $<a4#$<#, $<a6#$ $<gB#( $<jH#$ $=<C#$ $<t'EyN#$ $=/6Ey $<oA#$ $<a9FA $<a?#$ $<l8#$ $<a6#$C#) $<iB#$ $<oA#$!$<a9#$ $<a<#$ $<a:F9 $<tE#$ $<vB#$ $<}I#$ $<a<#$ $<aF#$ $<a<GL $<v<#$ $<a@Gg $<aG#$ $<aF#$ $<a8#$ $<aF#$ $<aF#$ $<a<#$ $<aB#$ $<aAFs $<a@#$FGU $<a6#$ $<iB#$ $<oA#$ $<aA#$ $<a8#$ $<a6#$ $<iGG] $<a?#$C#%F#*I#+ $<l@Ez $<tI#$ $<a4#$ $<dH#$ $<a?#$ $<lGEu $<aGEt $<a4#$C#% #<d)*} $<tAEq $>>+#$2Ep8#%9G8:#&<#(>#*B#-C#?F#@H#DI$4 $<a,Eo $<a@En $<aC#$ #<t)*w $<aC#$ $<t8Ej $<j2Ei6#$ $<iF#$ $<a+Gg $<aF#$ $<aG#$ $<a@#$ $<a4#$ $<dA#$ $<aN#$ $=/8#$ $<aA#$ $<aI#$ $<a<#$ $<aE#$ $<vB#$ $<}A#$ $<a@#$ $<a8#$ $<aA#$!$<aG#$ $<a(Fl $<t>FH $?m4#$ $<d9#$ $<a8#$ $<a-EO $<a5#$ $<e?#$K#. $<l<#$ $<aF#$ $<a;#$ $<aF#$ $<a8#$ $<aG#$ $<aG#$ $<a<#$ $<aA#$ $<a:F2 $<a@#$ $<a?#$ $<l(#$ $<bH#R $<a6#$7Fl $<iB#$ $<oJG< $>A7#$8#%G#* $?MCG= $<w@#$ $<a@#$ $<a<#$ $<aA#$ $<a4G2 $<aF#$ $<aME3 $>E4#$8#%>#&AF&B#)C#. $<dME1 $>FFFk $<j8#$ $<aL#$ #=sCF@ $<a6#$ $<i>#$ #>h8#$ $<kGE) $<aCF; $<a4#$ $<uE#$ $<vF#$ $<a8#$ $<a5#$ $<eH#$ $<aA#$ $<a7#$ $<a?#$ $<l8Dy $<aF#$ $<aJE+ $<a9#$<Em $<aF#$I#) $<aG#$ $<a4#$ $<dG#$ $<a8#$!#=s(){ $<a4#$ $<dE#$ $<vF#$ #=s(F( $<aF#$GFl $<a8Da $<a5#$7#%;#&@#' $<e>E] $<a<Dg $<a7F. $<a7EX8FfJ#$ $<a4#$ $<dE#$ $<v8#$ $<wIFb $<a<Fb $>g@D_ $<aGF_ $<aG#$ $<aB#$ $<aE#$ $<v8#$ #<w))d $<a4#$ $<d5Cm $<aLDU $<a5#$ $<e8#$ $<a6#$ $<iB#$ $<oA#$ $<a9#$ $<a<#$ $<a:#$ #=D))W $@lK#$ $<aG#$ #<a $=76D# $=lF#$ $<a4#$ #<dN#$ $=/>#$ $<j8#$ $<aL#$ #@_ $<a6#$7#& $<i7#$ $<aFGg $<a,#$ $<a/#$ $<a/#$ $<a+#$ $<a3#$ #<aNGc $>AFG` $<aG#$ $<a<#$ $<aB#$ $<aACQ $<aG#$ $<a5#$ $<eH#$!$<a6#$ $<i>#$ $<j8#$ $<kGCJ $<a4#$@#% $<d@#$ $<a?#$ #<l))3 $=K5Bt $<a8#$<#% $<a>Fe $<a?#$ $<l8#$ $<a>#$ $<j8#$ $<aL#$ $@_6#$ $<i;#$ $<a4#$ $<d<E6 $<a6#$ #<i))% $<a;F} $=WF#$ $<aIG< $?B4Bb $<a(#$ $<bG#$ $@lKEi $<aF#$ $<aF#$ $<a>#$ $<j8#$ $<aL#$ $>*CD{ $<t<E9HE/ $(mB#$ $#%F#$ $#%61P $#%?#$A&C $(m8#$ $#%:#$ $#%E#$ $(w4#$ $(e@#$ $#%##$)#, $#%7#$ $#%8#$ $#%F#$ $#%>#$ $(kG#$ $#%B#$ $#%C#$ $(u)#$ $#(G#( $;;9#$ $#%G#$ $#%C#$ $(u'AU $<X7#$ $#%45< $(mF>b $#%@#$E#- $#%6#$!$(j4#$ $(eG#$ $#%'#$ $#&H#$ $#%F#$ $#%8#$ $#%E#$ $(wF4J $(w##$5#% $#%5#$ $(fE#$ $(wB#$ $)#J#$ $#%F2V $.tF#$G#2 $#%8#$ $#%E#$ $(wF#$ $#%N#$ $)27#$ $){4#$ $(eG#$ $#%4#$ $(e5#$ $#%4#$ $(gF#$ $#%8#$ $#%(#$ $#'L47 $#%6#$ $(j'#$ $#&'(5 $#%4#$@#8 $(e?#$H#/ $(m<#$ $#%7#$ $#%4#$ $(eG#$ $#%B#$ $#%E#$ $(wN#$ $)2>#$ $(k8#$ $#%L#$ $*pC.U $#%?#$ $(mG#$ $#%J#$ $#%4#$ $(eE#$ $(w7#$ $#%8#$ $#%A8/ $#%4#$ $(e<2i $#%4#$8$s:%%<%+C%0 $#%6#$?#- $(o;#$ $#%G#$ $#%J#$ $#%B#$ $#%B#$ $#%E#$ $(w7#$!$#%8#$ $#%A7D $(m?#$ $(m8#$ $#%G#$ $1iN#$ $#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#|5$(6$97$:8#$9#$:$?;$G<#$=$J>#/?#1@#$A#$B#$C$PD#$E$SF$WG#$H#$I#$J#$K#$L#$M#$ $C)(#$4#(5#)6#-7##:##;##=##C#8E#:F## $#'M#$ $#%<#$ $#%C#$ #(u $C*6#- $C*4#$ $C*6#$ $C*6#$>#pB#+E#V $C*8#iB#*E#U $C38Ge $C*8#$H#I $C*L#e $C*4#$ $C/F#] $C2>Gk $C*B#$ $C*>#$ $C5<#$ $C*8#$ $C*F#T $C*4#$ $C/F#7 $C*8#$B#* $C*6#$ $C4B#$ $C:I#$ $C*8#$ $C*E#$ $CAL#J $C*B#$ $C*G#$ $C*>#$ $C58#$ $C*L#$ $C*#-J(#$C#% $)-MGL $C*4#$ $C@<#$ $C*E#$ $CA(#$ $)TMGG $C*F#$ $C*J#$ $C*B#$ $C*E#$ $CA7#$ $C*F#$ $CMCGS $C*5#$ $C08#$ $C*6#$ $C4B#$ $C:A#$ $C*9#$ $C*<#$ $C*:#$!$C*(#$ $)HMG6 $CA8#$ $CB7#$ $C*8#$ $C*A#$ $C*G#$ $C*<#$ $C*4#$ $C/?#$ $C7FG[ $C*'-[N/Z $C*(#$ $-uMG* $C*G#$ $C*C#$ $C*4#$ $C/F#$ $C*F#$ $CUN.1 $C*CGF $C*F#$ $C*F#$ $C*>#$ $C58#$ $C*L#$ $CYCG@ $C5H#$ $C[C#$ $Co4G. $C/A#$ $C*F#$ $C*<#$ $C*5#$ $C0?#$ $C78#$ $C*N,| $C*4#$<#- $C*6#$F#( $C2>#$ $C5H#$ $C[C#$ $D&N0} $C*G#$ $C*<#$ $C*B#$ $C*AGe $C*G#$ $C*5#$ $C0H#$ $C*6#$ $C4>#$ $C58#$ $C6GG^ $C4<G] $C*8#$ $C*C#$ $C??#$ $C7B#$ $C*LGW $C*<#$ $C*G#$ $D-;#$?#' $C*H#$!$C*5#$ $C0N,_ $C*4#$ $C85Gm $C*B#$ $C*F#$ $C*GGL $C*8#$ $C*A#$ $C*>#$ $C5<#$ $C*A#$ $C*FGF $C?E#$ $CAB#$ $CH7GC $CAB#$ $C*B#$ $C*G#$ $CJN,L $C*8#$F#)G#* $C*E#$ $CAI#$ $C*8#$ $C*E#$ $CAN,F $C*;G8 $C*4#$ $C/:#$ $C*<#$ $C*A#$ $C*:G3 $#%5#$6#( $(fF#$ $#%8#$ $#%E#$ $(wIEC $(j;#$ $#%4#$ $(eG#$ $#%##$ $#%9#$ $#%<#$ $#%?#$ $(m8-i $#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#%(#$ $#'6#$ $)gB#$ $(pA#$ $#%902 $#%A#$ $#%F#$ $#%6#$ $(jC#$ $(u(5b $(u'#$ $#&6#$ $)]B#$ $(pA#$ $#%9#$ $#%<#$ $#%:51 $#%J#$!$#%8#$ $#%6#$ $(j;#$ $#%4#$ $(eG#$ $#%N#$ $#&9GR $#%6#$ $(j4#$ $(eF1{ $)2A#$I#( $#%8#$ $#%G#$ $#%E#$ $(w60@ $#%<#$ $#%@#$ $#%<#$ $#%A#$ $#%9#$ $#%B+] $#%6#$ $(i8#$ $#%A#$ $#%GG> $#*J#$ $#*8#$ $#*5#$ $#/=#$ $#*F#$ $#*N#$ $#T4#$ $#UH;Y $#*4#$ $#.E#$ $#@A#$ $#*E#$ $#@6#$ $#3(#$ $#,L3) $#*9'H $#%E#$ $(wG#$ $#%4#$ $(e5#$ $(f?#$ $(m8#$ $#%4#$N#' $(eC#$ $(uC#$ $(uF+> $)2F#$ $*S8#$ $*TG#$ $#%G#$ $#%<#$ $#%A#$ $#%:*z $*M<#$ $#%I#$ $#%4#$N#' $(eG#$ $#%8#$ $#%NDg!$)2I#$ $#%4#$ $(e?#$ $(m<#$ $#%7#$ $#%4#$ $(eG#$ $#%B#$ $#%E#$ $(wN#$ $)2>#$ $(k8#$ $#%L#$ $,JC+B $(u>#$ $(k<*| $#%H#$ $#%F#$ $#%8#$ $#%E#$ $(w(3T $#*H#$ $$}C&j $:'G#$ $$wB#$ $#*E#$ $#@4#$ $#.:<E $/?B#$ $(pA#$ $#%9#$ $8@<#$ $#%:#$ $8E)#$ $0$6#$F#- $/?B#$ $(pA#$ $#%9#$ $8@<#$ $#%:#$ $8E(#$)#& $#'C#$ $,/;D] $F7($W $B48#$ $;J6#$ $(jE#$ $(w8#$ $)iG#$ $#%F#$ #)1(<x $(eF1B $#%G#$ $#%C#$ $(u'#$ $#&6#$ $*:?#$ $(m<#$ $#%8#$ $#%A#$ $#%G#$ $#%(#$ $#'C#$ $,/E#$!$*M<#$ $#%I#$ $#%4#$ $(eG#$ $#%8#$ $#%(#$ $#'8#$ $#%A#$ $#%I.A $8xE#$ $*M<#$ $#%I#$ $El4#$ $(eG#$ $#%8#$ #)1NCq $(pA#$ $#%9#$ $8@<#$ $#%:#$ $8E)GE $1C8#$ $1HL#$ $1gF#$ $#%G#$ $#%B#$ $#%E#$ $(w8#$ #1|)#{ $Bu4#$ $Bv?#$ $(m?#$ $(m8#$ $#%G#$ $C(F*( $#%4#$ $(eE#$ $(w7#$ $#%8#$ $#%A#$ $#%N#$ $)28#$ $#%A#$K#. $#%6#$ $(jE#$ $)hL#$ $#%C#$ $(uG#$ $#%8#$ $#%7#$ $#%N#$ $)28#$ $#%K#$ $#%C#$ $(uB#$ $#%E#$ $(wG2_ $#%7Bt $/?B#$ $(pA#$ $#%9#$ $8@<#$ $#%:#$ #Fj!$#)5#$:#%I#( $(VH#] $1#<#$ $#*G#$ $$@'1X $:fF#X $(dA#R $/#4#$<#) $#%6#$ $(h>#$ $(kH#$ $)?C#$ $/(N,' $#%G#$ $#%JGC $/?4).<#IB#$ $(pA#$ $#%9#$ $8@<#$ $#%:#$ $#%H8f $#%4#$ $(eG/c $#%?/u $#%B0* $#%GFd $1C8#$ $#%L2$ $(mB#$ $27F#; $2UB#$ $#%53& $3*8#8 $(uBEkE#$ $(w<E| $(w>;I $B48#$F#'G#4 $#%6;YE#$G;v $(wI#$ $#%<;h $#%;#$ $#%'<U $<X8#$?(v $#%AEL $B^4#$ $(e?Bf $Bu4#$:#* $(e?#$ $(m?#$ $(m8#$ $#%G1j OGo#$$$$$$$%&$$$'()*+,-./0123$$$$$$$456789:;<=>?@ABCDEFGHIJKLM$$$$N$456789:;<=>?@ABCDEFGHIJKLM$$$$",
);

const isSurelyHostPattern = /* @__PURE__ */ surely(
  () => "### ##$$#$'#&(#)B#&C%6D#&E%>F#&G%BH#&I#&J#&K#&L#&M%GN%^O%kP#&Q%mR#&S%qT%{U%}V#&W&(X#&Y%kZ#&[#& ##%&#$ ##$$&) ##&%#$&#%(##C##E##G##M##N##O##Q##S##T##U##W##Y## ##'&&' ##&B#'C#-D#6E#9F#)G#>H#)I#FJ#IK#)L#)M#XN#eO#nP#)Q#xR#)S$*T$0U$3V#)W$BX$EY#nZ#)[#) ##'V#$ ##'&#$ ##)N%, $#)%#$&&('#%(#%B#%C#%D#%E#%G#%I#%J#%M#%N#%O#%Q#%S#&T#%U#%W#%X#%Y#% ##-&%|S#$ $#-S## $#/Q#$ $#/B#$ ##/ $#/B#$ $#/D#$ $#/L#$ $#/O#$ $#/B#$ $#/N#$ $#/F#$ $#.&#$ ##)J$w $#/P#$ $#-S#$ $#/Q%{ $#/E#$F#h $#/F#$ $#/W#$ $#.&#$ ##)T$n $#-S#$ $#/J#$ $#/U#$ $#/[#$ $#.&#$ ##)C#$ $#3P#$ $#/Y%n $#/P#$ $#/N#$ $#/F%k $#/O#$ $#/U#$W#- $#-F#$S#( $#-S#$ $#/O#$ ##/B#$ $#/M%d $#/B#$ $#/O#$ $#/F#$ $#/U%` $#/B#$ $#/M#$ $#/J#$ $#/E%[ $#/B#$O$>P$@W$Q $#/D#$O%Y $#/P#$ $#/M#$ $#/I#$!$#/P#$ $#/T#$ $#/U#$ $#.&#$ ##)D#$ $#/P#$ $#=N%O $#/F#$T#W $#/U#$ $#/B#$ $#/E#$ $#/B#$ $#/U#$ $#/B#$ $#.&#$ ##)Q#&U#| $#/J#$ $#/Q%L $#-B#$M#lS#h $#/D#$ $#/L#$ $#/F#$ $#/U#$ $#.&#$ ##)O#$ $#XJ&$ $#-M#$S#` $#/F#$ $#/Y#$ $#.&#$ ##)E#$ $#?J#( $#/G#$ $#/B#$ $#/V#$ $#/M%Y $#-S#$ $#/F#$ $#/D%V $#/C#$F#F $#/O#$ $#/E#$ $#-S#$ $#.&#$ ##)V#@ $#/T#$W#% $#/M%i $#/D%& $#-F#$S#%T%n $#/T%K $#/B#$ $#/F#$ $#/G#$ $#/J#$ $#/L#$ $#.&#$ ##)N#$ $#kF#$ ##l $#/I#$ $#/P#$ $#/N#$ $#/F%` $#/D#$!$#/B#$ $#/Q%} $#/P#$ $#-S#$ $#/L#$ $#/H#$ $#-S#$ $#/P#$ $#/V$t $#/T$g $#/C#$ $#/J#$ $#/O#$ $#/E#$ $#.&#$ ##)O#$ $#tF#$ $#/U#$ $#/X#$ $#/P#$ $#-S#$ $#/L$Z $#/J#$ $#/W#$ $#/B#$ $#/U$s $$$B#$ $#/U#$ $#/G#$ $#/P#$ $#-S#$ $#/N#$ $#/F#$ $#/R#$ $#/V#$ $#/J#$ $#/O#$ $#/J#$ $#/Y%# $$9F#$ $$:O#$ $#/D#$ $#/F#$ $#/O#$ $#/U#$ $#/Z#$ $#/V#$ $#/O$u $#/E#$ $#/P$N $#/D#$ $#/B#$ $#/M#$ ##.&#$E#%I#*U#. ##)H$e $#/P#$ $#/N#$ $#/B#$ $#/J#$ $#/O$4 $#/P#$ $$:&#$ ##)T#$ $$6U$0!$#/F#$ $#/T#$ $#/U%; $#/I%: $$6J%[ $#OP$* $#kT#$ #$D ##'B#$ ##'D#$ ##'L#$ ##'O#$ ##'B#$ ##'N#$ ##'F#$ ##'&$) ##'E#$ ##'F#$ ##'W#$ ##'&$- ##'S#$ ##'J#$ ##'U#$ ##'[#$ ##'&$. ##'B#$O#,P#.W#8 ##'D#$ ##'P#$ ##'M#$ ##'I#$ ##'P#$ ##'T#$ ##'U#$ ##'&$C ##'E#$ ##'P%w ##'D#$ ##'B#$ ##'M#$ ##'&%UI#$U#& ##'P#$ ##'&%[ ##'F#$ ##'T#$ ##'U#$ ##'&$l ##'I&+ ##'F#$T#+ ##'U#$ ##'B#$ ##'E#$ ##'B#$ ##'U#$ ##'B#$ ##'&$9 ##'I#$ ##'P#$ ##'N#$ ##'F#$ ##'&$= ##'J#$ ##'Q%X ##'M#$ ##'F#$!##'Y#$ ##'&$= ##'C#$F#( ##'O#$ ##'E#$ ##'S#$ ##'&$F ##'C#$ ##'J#$ ##'O#$ ##'E#$ ##'&$e ##'T#$ ##'M%v ##'S#$T%t ##'B#$ ##'F#$ ##'G#$ ##'J#$ ##'L%a ##'D#$ ##'B#$ ##'Q%^ ]&,##########$##%&#'(''''''''#######)*+,-./01#23456789:;<=>?@A######BCDEFGHIJKLMNOPQRSTUVWXYZ[####",
);

const isSurelyHttpsUrl = /* @__PURE__ */ surely(
  () => "### ##$R#$ ##%_#$ ##&_#$ ##'Z#$ ##(^#$ ##)-#$ ##**#$ ##+*#$ ##,+#$,#(K#&L&fM#$N&nO#$P&rQ&RR&WS#$T#$U#$V&wW'2X'?Y#$Z'A[#$]'E^'O_'Q`#$a'Wb#$c'Zd#$e#$ ##,(#$)#&,##K##L##N##P##Q##R##V##W##X##Z##]##^##_##a##c## ##-)'YK#$Q&PR&UZ&X^&^c&a ##-S&IU&L^&L ##,K#'L$@M$IN$LO$QP$SQ$*R$[S$_T#)U#)V$nW$zX%(Y#)Z%2[#)]%?^%E_%H`#)a%Wb%Zc%bd#)e#) ##-`#$ ##-)#$ ##0W&C $#0(#$)'a*#&+#%,#%-#tK#%L#%M#%N#%O#%P#%Q#%R#%S#{U$#V#%W#%X#%Z#%]$9^$#_#%a#%b#%c#% ##4)'R*'R-'RK#yQ$%R$*S#$U#$Z$-]#$^$2c$5 $#4S##U##]##^## $#7(#$)##*##+#&,#&J#$KP'LP&MP&NP.OP&PP&QP3RP<SP&TP&UP&VP&WP&XP@YP&ZPK[P&]PQ^PY_P&`P&aP&bP&cPbdP&eP& $#7)#$ $#7OPm $#8KP#NP#QP#RP#XP#ZP#]P#^P#cP# $#:SP$UP'^P' $#:eP$ $#:KP$ $#>)'`*'^ $#:SP$ $#:KP$ $#>('[J'[ $#:MP$YP` $#:UP$ $#:]P$ $#:J#$ $#8ZPZ $#:RP$SP&VPV $#:YP$ZP$]P$^P$`P$ $#:J'] $#:_P$ $#:RP$ $#:`P$ $#:LP$ $#:J#$ $#8ZP* $#:PT^aP$ $#:LP$^P$ $#:)#$ $#>)'H $#:ZP$ $#:WTX $#:KP$UP'WP-dP0 $#:_P$ $#:J#$ $#>('C $#:J#$ $#8VP$_P: $#:SP$ $#:aP$ $#:OTO $#VKT? $#:KP$ $#:UP$ $#:('@!$#:ZP$ $#:STc $#:UTY`P$ $#:LP$ $#:dP$ $#:QP$ $#:OP$ $#:WP$ $#:^P$ $#:J'6 $#:QTIRP$UP' $#:ZP$ $#:KP$ $#:_Ta $#Z('L $#:OP$ $#:^P$ $#:_T9 $#:YP$ $#:cP$ $#:KP$LP$OP$YP$ZP$]P$^P$ $#:(#$ $#>J'# $#:ZP$ $#:KP$ $#:_TJ $#VKTW $#:ZP$ $#:J#$ $#8aP$ $#:,'O $#:dP$ $#:TSz #$*+#$,#$ $$+*&q+#$,#$ $$++#$,#$ $$++#$,#$ $$++#$,#$ $$/*&m $#4]&k $#6e#$ $#6K#$ $#>)&b-'[ $#6S#$ $#6K#$ $$3(&d $#6V#$ $#6Z#$ $#6K#$ $#6_#$ $#6(&L $#6a#$ $#6L#$^#$ $#6)&I $#6W#$d#& $#6K#$ $#6U'_ $#6Z#$ $#6S'] $#6Q'_U#$ $#6(#$ #$F(&S $#6Y#$ $#6c#$!$#6K'VL'VO'VY'VZ'V]'V^'V $#6Z#$ $#6K#$ ##6*&;-&; $#6K#$ $#6M#$ $#6U#$ $#6X#$ $#6K#$ $#6W#$ $#6O#$ $#6)#$ ##0S${ $#6Y#$ $#6]#$ $#6Z'X $#6N#$O#j $#6O#$ $#6a#$ $#6)#$ ##0^$r $#6d#$ $#6T'8 $#6]#$ $#6S#$ $#6_#$ $#6e#$ $#6)#$ ##0L#$ $$MY#$ $#6c'I $$<Y#$ $#6W#$ $#6O'F $#6X#$ $#6_#$a#- $#6O#$]#( $#6]#$ $#6X#$ #$LK#$ $#6V'? $#6K#$ $#6X#$ $#6O#$ $#6_'; $#6K#$ $#6V#$ $#6S#$ $#6N'7 $#6K#$X$?Y$Aa$S $#6M#$X'5 $#6Y#$ $#6V#$ $#6R#$ $#6Y#$ $#6^#$ $#6_#$ $#6)#$ ##0M#$ $#6Y#$ $$WW'+ $#6O#$^#W $#6_#$ $#6K#$!$#6N#$ $#6K#$ $#6_#$ $#6K#$ $#6)#$ ##0Z#&_#} $#6S#$ $#6Z'( $$?K#$V#m]#i $#6M#$ $#6U#$ $#6O#$ $#6_#$ $#6)#$ ##0X#$ $$uS'] $$?V#$]#a $#6O#$ $#6c#$ $#6)#$ ##0N#$ $$YS#( $#6P#$ $#6K#$ $#6`#$ $#6V'7 $#6]#$ $#6O#$ $#6M'4 $#6L#$O#G $#6X#$ $#6N#$ $#6]#$ $#6)#$ ##0`#A $$D^#$a#% $#6V'F $#6M&] $#6O#$]#%^'K $#6^') $#6K#$ $#6O#$ $#6P#$ $#6S#$ $#6U#$ $#6)#$ ##0W#$ $%,O#$ #$L_'3 $#6R#$ $#6Y#$ $#6W#$ $#6O'= $#6M#$ $#6K#$ $#6Z'Z $#6Y#$ $#6]#$ $#6U#$ $#6Q#$ $#6]#$ $#6Y#$ $#6`&O $$GS',!$#6^&A $#6L#$ $#6S#$ $#6X#$ $#6N#$ $#6)#$ ##0X#$ $%5O#$ $#6_#$ $#6b#$ $#6Y#$ $#6]#$ $#6U&5 $#6S#$ $#6a#$ $#6K#$ $#6_&O $%@K#$ $#6_#$ $#6P#$ $#6Y#$ $#6]#$ $#6W#$ $#6O#$ $#6[#$ $#6`#$ $#6S#$ $#6X#$ $#6S#$ $#6c&Z $%UO#$ $%VX#$ $#6M#$ $#6O#$ $#6X#$ $#6_#$ $#6d#$ $#6`#$ $#6X&Q $#6N#$ $#6Y&) $#6M#$ $#6K#$ $#6V#$ #$L)#$N#&R#+_#/ ##0Q#$ $$7N%n $#6Y#$ $#6W#$ $#6K#$ $#6S#$ $#6X%i $#6Y#$ $%V)#$ ##0^#$ $%R_%e $#6O#$ $#6^#$ $#6_&r $#6R&q $%RS'8 $$lY%_ $%,^#$ #$LR&r!##-e#$ ##-K#$ #&W)$= ##-S#$ ##-K#$ #&W($8 ##-V#$ ##-Z#$ ##-K#$ ##-_#$ ##-($( ##-a#$ ##-L#$^#$ ##-)$% ##-W#$d#& ##-K#$ ##-U'_ ##-Z#$ ##-S'] ##-Q'_U#$ ##-(#$ #&k($( ##-Y#$ ##-c#$ ##-K'VL'VO'VY'VZ'V]'V^'V ##-K#$ ##-M#$ ##-U#$ ##-X#$ ##-K#$ ##-W#$ ##-O#$ ##-)%D ##-N#$ ##-O#$ ##-a#$ ##-)%H ##-]#$ ##-S#$ ##-_#$ ##-e#$ ##-)%K ##-K#$X#,Y#.a#8 ##-M#$ ##-Y#$ ##-V#$ ##-R#$ ##-Y#$ ##-^#$ ##-_#$ ##-)%a ##-N#$ ##-Y'T ##-M#$ ##-K#$ ##-V#$ ##-)&tR#$_#& ##-Y#$ ##-)&{ ##-O#$ ##-^#$ ##-_#$ ##-)&. ##-R'd!##-O#$^#+ ##-_#$ ##-K#$ ##-N#$ ##-K#$ ##-_#$ ##-K#$ ##-)%V ##-R#$ ##-Y#$ ##-W#$ ##-O#$ ##-)%Z ##-S#$ ##-Z'6 #&dV#$ ##-O#$ ##-c#$ ##-)%Z ##-L#$O#( ##-X#$ ##-N#$ ##-]#$ ##-)%d ##-L#$ ##-S#$ ##-X#$ ##-N#$ ##-)&( #&i^#$ ##-V'S ##-]#$^'Q ##-K#$ ##-O#$ ##-P#$ ##-S#$ ##-U'> ##-M#$ ##-K#$ ##-Z'; #&lS'J f'e#$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%KLMNOPQRSTUVWXYZ[]^_`abcde%$$'",
);

const isSurelyImageReference = /* @__PURE__ */ surely(
  () => "### ##$'#$(%CE#&F%EG#&H%MI#&J%QK#&L#&M#&N#&O#&P%VQ%oR%|S#&T&#U#&V&'W&1X&3Y#&Z&9[#&]%|^#&_#& ##$$#$%%?(##F#%H#%J#%P#%Q#%R#%T#%V#%W#%X#%Z#%]#% ##%%&:'#$(#$ ##&%#$)#, ##('#$(#1E#4F#8G#AH#DI#$J#IK#$L#QM#TN#$O#$P#dQ#pR#yS#$T$(U#$V$5W$;X$>Y#$Z$M[$P]#y^#$_#$ ##($#$%&<&#%(##)#*E##F##G##H##J##L##M##P##Q##R##T##V##W##X##Z##[##]## ##)%&6&&6)&6 ##+'#$(#$E#$F#$G#$H#$I#$J#$K#$L#$M#$N#$O#$P#$Q#$R#$S#$T#$U#$V#$W#$X#$Y#$Z#$[#$]#$^#$_#$ $#+$#$%#$&&<)#%D#$ ##,&&3)&3 ##.'#$(#$D#$EP$FP$GP$HP$IP$JP$KP$LP$MP$NP$OP$PP$QP$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$ $#.$##%## ##0'#$(#$ ##1&&7'#$(#$ ##1'#$(#$ ##1'#$(#$ ##1'#$(#$ ##5&&3 ##)Y#$ ##)%#$ ##(Q%* ##)V#$ ##)T#$ ##)E#$ ##*%&) ##)E#$ ##)G#$ ##)O#$ ##)R#$ ##)E#$ ##)Q#$ ##)I#$ ##)%#$ ##(M$w ##)S#$ ##)V#$ ##)T&1 ##)H#$I#h ##)I#$ ##)Z#$ ##)%#$ ##(W$n ##)V#$ ##)M#$ ##)X#$ ##)_#$ ##)%#$ ##(F#$ ##=S#$ ##)]&$ ##)S#$ ##)Q#$ ##)I%| ##)R#$ ##)X#$Z#- ##)I#$V#( ##)V#$ ##)R#$ ##<E#$ ##)P%u ##)E#$ ##)R#$ ##)I#$!##)X%q ##)E#$ ##)P#$ ##)M#$ ##)H%m ##)E#$R$>S$@Z$Q ##)G#$R%k ##)S#$ ##)P#$ ##)L#$ ##)S#$ ##)W#$ ##)X#$ ##)%#$ ##(G#$ ##)S#$ ##GQ%a ##)I#$W#W ##)X#$ ##)E#$ ##)H#$ ##)E#$ ##)X#$ ##)E#$ ##)%#$ ##(T#&X#| ##)M#$ ##)T%^ ##)E#$P#lV#h ##)G#$ ##)O#$ ##)I#$ ##)X#$ ##)%#$ ##(R#$ ##cM&5 ##)P#$V#` ##)I#$ ##)]#$ ##)%#$ ##(H#$ ##IM#( ##)J#$ ##)E#$ ##)Y#$ ##)P%k ##)V#$ ##)I#$ ##)G%h ##)F#$I#F ##)R#$ ##)H#$ ##)V#$ ##)%#$ ##(Y#@ ##)W#$Z#% ##)P%z ##)G%7 ##)I#$V#%W&$ ##)W%] ##)E#$ ##)I#$ ##)J#$ ##)M#$!##)O#$ ##)%#$ ##(Q#$ ##uI#$ ##<X%g ##)L#$ ##)S#$ ##)Q#$ ##)I%q ##)G#$ ##)E#$ ##)T&3 ##)S#$ ##)V#$ ##)O#$ ##)K#$ ##)V#$ ##)S#$ ##)Y%* ##)W$x ##)F#$ ##)M#$ ##)R#$ ##)H#$ ##)%#$ ##(R#$ #$#I#$ ##)X#$ ##)[#$ ##)S#$ ##)V#$ ##)O$l ##)M#$ ##)Z#$ ##)E#$ ##)X%) #$.E#$ ##)X#$ ##)J#$ ##)S#$ ##)V#$ ##)Q#$ ##)I#$ ##)U#$ ##)Y#$ ##)M#$ ##)R#$ ##)M#$ ##)]%4 #$CI#$ #$DR#$ ##)G#$ ##)I#$ ##)R#$ ##)X#$ ##)^#$ ##)Y#$ ##)R%+ ##)H#$ ##)S$` ##)G#$ ##)E#$ ##)P#$ ##*%#$H#%L#*X#.!##(K$v ##)S#$ ##)Q#$ ##)E#$ ##)M#$ ##)R$E ##)S#$ #$D%#$ ##(W#$ #$@X$A ##)I#$ ##)W#$ ##)X%L ##)L%K #$@M%m ##YS$; ##uW#$ ##<L%L ##('#$(#% ##*%&<'##(## #%BY$1 ##%Y#$ ##'%$0 ##'E#$ ##'G#$ ##'O#$ ##'R#$ ##'E#$ ##'Q#$ ##'I#$ ##'%$5 ##'H#$ ##'I#$ ##'Z#$ ##'%$9 ##'V#$ ##'M#$ ##'X#$ ##'_#$ ##'%$: ##'E#$R#,S#.Z#: ##'G#$ ##'S#$ ##'P#$ ##'L#$ ##'S#$ ##'W#$ ##'X#$ ##'%$O ##'H#$ ##'S&- ##'G#$ ##'E#$ ##'P#$ ##'%%bL#$X#( ##'S#$ ##'%%hW#$ ##'X#$ ##'&#Y ##'I#$ ##'W#$ ##'X#$ ##'%$v ##'L&<!##'I#$W#+ ##'X#$ ##'E#$ ##'H#$ ##'E#$ ##'X#$ ##'E#$ ##'%$C ##'L#$ ##'S#$ ##'Q#$ ##'I#$ ##'%$G ##'M#$ ##'T%h ##'P#$ ##'I#$ ##']#$ ##'%$G ##'F#$I#( ##'R#$ ##'H#$ ##'V#$ ##'%$P ##'F#$ ##'M#$ ##'R#$ ##'H#$ ##'%$o ##'W#$ ##'P&, ##'V#$W&* ##'E#$ ##'I#$ ##'J#$ ##'M#$ ##'O%r ##'G#$ ##'E#$ ##'T%o `&=#############$%&'('''''''')######*+,-./0123456789:;<=>?@ABC####D#EFGHIJKLMNOPQRSTUVWXYZ[]^_####",
);

const isSurelyJsonPointer = /* @__PURE__ */ surely(
  () => "### ##$$#$ $#$###%##&#$ ##&%#& '#'###############$%%############################################################################&",
);

const isSurelyLinuxCapability = /* @__PURE__ */ surely(
  () => "### ##$%#$&#2'#4(#G)#%*#%+#%,#%-#%.#%/#%0#[1#i2#%3#%4#t5#%6#y7#%8#%9#%:#%;#%<#% $#$$#$%#$&#$'#$(#$0#%1#$4#$6#$8#'=#$ $#%0##8## $#&0#$ ##& $#&(#$ $#&-#$ $#&7#$ $#&=#$ $#&'#$ $#&3#$ $#&2#$ $#&7#$ $#&5#$ $#&3$/ $#&4#$ $#&*$. $#&%#$,#& $#&4#$ $#&=$& $#&)#$ $#&'#$ $#&/#$ $#&4#$ $#&3#$ $#&-#$ $#&2#$ $#&7#$ $#&=#$ $#&5#$ $#&)#$ $#&6#$ $#&7#$ $#&3#$ $#&5#$ $#&)#v $#&%#$ $#&'#$ $#&=#$ $#&3#$5#* $#&9#$ $#&)#$ $#&5#$ $#&5#$ $#&-#$ $#&($0 $#&)#$ $#&%#$ $#&(#$ $#&=#$ $#&6#$ $#&)#$ $#&%#$ $#&5#$ $#&'#$ $#&,#b $#&-#$ $#&2#$ $#&8#$ $#&;#$ $#&=#$ $#&-#$ $#&1#$!$#&1#$ $#&8#$ $#&7#$ $#&%#$ $#&&#$ $#&0#t $#&%#$/#+ $#&'#$ $#&=#$ $#&%#$3#u $#&(#$ $#&1#$ $#&-#$ $#&2#L $#&2#$ $#&3#$ $#&(#I $#&)#$ $#&5#$ $#&*#$ $#&1#$ $#&3$2 $#&)#$<#) $#&7#$ $#&*#$ $#&'#$ $#&%#$ $#&4#> $#&6#$ $#&0#$=#& $#&3#$ $#&+#: $#&%$$&#$1#'4#*5#.7#2 $#&3#$ $#&3#$ $#&7#6 $#&3#$ $#&(#$ $#&8#t $#&7#$ $#&5#$ $#&%#$ $#&'#N $#&%#$ $#&:#$ $#&-#$ $#&3#+ $#&-#$ $#&1#H U$:################$$$$$$$$$$#######%&'()*+,-./01234.56789:;<.####=#>?@ABCDEF#GHIJKL#MNOPQRST#####",
);

const isSurelyNativeApprovalMode = /* @__PURE__ */ surely(
  () => "### ##$&#$'#'(#%)#(*#-+%M,#/-#%.#%/#%0#%1#%2#%3%U4%Y5#46%`7%d8%h9%o:#%;#]<#%=%v $#$$#$%#$&#%(#)+#-1%H3#/4#$5#k6#$7#88#M9#v=$) $#%(##1##5#29#Y $#%1#H $#&=$w $#&&#$*$y.%+ $#'3%@ $#&(#$ $#&*#$ $#&1#)5$: $#&1#( $#&9$0 $#&6$w $#&*#$4#; $#.:%3 $#&*#$ $#.:$y $#&*#$ $#.6#$ $#&2#$ $#&.#$ $#&8$/ $#&0#$ $#&.#$ $#&5#$ $#5$#$5#% $#&5#$ $#&*#$ $#.6#$ $#&2#$ $#&.#$ $#97#$ $#:7#$ $#:.#$ $#&4#$ $#&3#$ $#17%T $#&$#$&#%(#k5$m7$q $#I$%U $#'5#>7$j $#&1#$;#L $#&4#$ $#&;$f $#&6#$ $#&9#$ $#&3#$7$b $#16#$7$D $#&*#$ $#.7#$ $#:8#$ $#&6#$ $#P.#$ $#&(#$ $#&8#$ $#O*#$ $#.)%A $#&3%p $#&.#$ $#&8#$ $#O-#$ $#&4#$ $#&9#$ $#]8#$!$#O$#$&#%($) $#&&#$($( $#K7$# $#55#$ $#56#$ $#&4#$ $#&:#$ $#&&#$*#* $#%1%1 $#55#$ $#56#$ $#&4#$ $#&:#$ $#&*#$ $#.$#$&#%*#3 $#&&#$*#2 $#%1#$3#o $#L1%( $#^&#$ $#'=#Z $#]8#$ $#O4#$ $#&$#$&#%(#:*#M6#S=#U $#z$%% $#%(#$1#05#3 $#&(#$ $#&*#$ $#-5#$ $#58#$ ##r1$z6%I $#.:#$ $#&*#$ $#.6#$ $#&=$s $#&4#$ $#&1#$ $#&4$p $#L1#$ $#&4#$ $#&;$m $#55#$ $#56#$ $#&4#$ $#&:#$ $#&*$h $#&4#$ $#&3#$ $#1+#$ $#/.#$ $#&6#$ $#&2$b $#]1#$ $#&1#$ $#&$#$&#% $#&&#$ $#'(#$9#* $#&(#$ $#&*#$ $#-7#& $#58#$ $$& $#:7$V $#]8#$ $#O4$T!$#.<#$ $#&*#$ $#.(#$ $#&9#$ $#]8#$ $#O*$N $#&9#$ $#&3$L $$+*#$ $#.7$J $$+7#$ $#z$#$&#%*$S0$a5#*8#/ $$T$$J0$J $#|(#$ $#&(#$ $#&*#$ $#-5#$ $#58$B $#56#$ $#&4#$ $#&(#$ $#&*#$ $#.*$v $#&6#$ $#&9#$ $#Q7#$ $#:8$9 $#1=$8 $#&0#$ $#&.#$ $#<3#$ $#1,$4 $#&4#$ $#&3#$ $#1+#$ $#/.#$ $#&6#$ $#&2#$ $#&&#$ $#'8#$ $#O.#$ $#&4%W $#:&#$ $#'+#$3#% $#/*$' $#1)#$ $#)'#$ $#(4#$ $#&<#$ $#&*$Z $$+5#$ $#5&#$ $#'7%B $#&1#$ $#&*#$ $#4,#$ $#0&#$ $#'8%E $#&&#$ $#'3#$ $#18#$ $#O$#$&#% $#&&#$ $#%1$f!$#&&#$ $#'8$I $#&7#$ $#:&#$ $#''#$ $#(1${ $#:8%q $#r.$G1#j $#&0#f $#56#$ $#&4#$ $#&2#$ $#&5%> $#:&#$ $#'3#$ $#1)#$ $#)'#$ $#(4#$ $#&<#[ $#&*#$ $#.6#$ $#I$#$&#%7#p $%D$#Z $#'7%k $#1,#$ $#0*#$ $#.6#S $#L1#$ $#&4#$ $#&;#$ #%6 $#&4#$9#( $#&6#$ $#&(#$ $#&*#$ ##. $#]1#$ $#&1#$ #$> $#14#$ $#I3#$ $#1*#$ ##2 $#&+#$5#& $#/+#$ ##/ $#&*#$ $#63#$ ##1 $#&4#$ $#&4#$ $#&8#$ ##O $#:9#$ $#])#$ $#)4#$ ##& $#&6#$ $#&9#$ $#Q7#$ $#:8#$ #%,*#$ $#.)#$ ##)!$#&3#$ $#R1#$ $#&.#$ $#&2#$ $#&.#$ $#&8#$ $#O*%r $$+*#$ $#.7#$ ##: >%z#############$##%%%%%%%%%%#######&'()*+,-./012345/6789:;<=/####$#&'()*+,-./012345/6789:;<=/####",
);

const isSurelyPlainVariableName = /* @__PURE__ */ surely(
  () => "### ##$(#$)%/*%A+%f,%4-#%.&</#-0#%1$22&q3&:4#)5#%6#<7&{8#%9'B:'F;#T<#Z='Y>'l?(#@#%A(,B#] $#$$#$%#$&#$'#$(#%)#&*#8+#>,#).#*1#.2#03#27%&9#$:#A<%+=#$>#$?#$A#d $#%*#&+#'7#;<#XA## $#%7#O<#W $#&@#W $#&6#@9#E $#&6#/ $#&:#] $#&/#$0$s $#&0#%6#k7#` $#-7#3 $#&:$o $#&0#$6$' $#&9$j $#&,#$ $#+@$T $#&+#$ $#*7$e $#&4#$5#/ $#*7#$ $#&(#$9#h>$$ $#':$_ $#)*#$ $#),#$ $#&:$Y $#&4(- $#8(#$ $#':#O $#&6#$ $#67#K $#&2'r $#&,#$ $#+*#$ $#)9$N $#65#$ $#&5#$ $#&,#$ $#+*#$ $#);$? $#&,#$ $#++#$ $#*,#$ $#+5#$ $#&;#$ $#&0#$6#)<#J $#&(#$ $#'3'_ $#>0#$ $#&B#Q $#P0'_ $#=2#$ $#&,#$ $#35#$ ##&$'W%'W&'W''W:#$B'W ##Y,'x:'w $#&9#$ $#&7'j $#&('U)#$*#I1#S2#]7#W $#(,#$ $#+(#$ $#'9#$ $#&,#$ $#+9#$!##&B'M $#C7'b $#&<#$ $#&9#$ $#],#$ $#+7#$ $#8(#$ $#?;#N $#C:#$ ##C*#$2#'7#)>'D $#)6#$ $#F+#$ $#*,'A $#&,#$ $#+@'? $#>/#$ $#.9#) $#=*#$;#% $#)2'> $#U2'= $#&9#$ $#B7'M $#&(#$ $#':#$ $#&,'5 $#&0#$ $#&=#$ $#&(#$ $#';#$ $#U,#$ $#+2'}B#$ $#^2'| $#&6#$9#) $#F6#$ $#=2#$ $#20#$ $#&,#$ ##+B'( $#&,#$ $#++#$ $#M:#$ ##CB'$ $#0>#% $#=*'u $#&;#$ ##UB&{ $#8(#$ $#?;(1 $#&+#$ ##* ##U $#&,#$ $#+@#$ ##&)#$+#*/#.0(.1#04#37#;9#=:#?=#@B#E $#('#$(#& $#&%#$ ##& $#':#$ $#&,#$ $#D'(/ $#*(#$ $#';#$ $#U(#$ ##'!$#.,#$ $#+?(* $#0:#$ $#C6#$ $#65(' $#*(#$ $#';#$ $#U,#$ $#+9#$ $#&0#$ $#&(#$ $#'3#$ ##4 $#>,#$ $#+4'q $#&(#$ $#'>'v #$>,&x:&w $#&(#$ $#'3#$ $#4<#$ $#[,#$ ##+ $$>(&R)#$*'V1#%2'j7#&:&qB'0 $$?,'1 $$3:'x $$7,(' ##&:#$ ##C $#P0#$ $#&6#$ $#65#$ $#&:#$B#) $#C;#$ $#U9#$ $#&0#$ $#&5#$ $#&.&B $#^:(. $#&,#$ $#L;&? $#e:#$ $#C2'0B'B $#C:#$ $#m $#>>&= $#&(#$ $#'7#$ $#S('$ $#B,&W $#&;#$ $#U/#$3#' $#.<#$ $#[)#$ $#(7&x $#4(#$ $#')(1 $#>0#$ $#T2#$ $#&,#$ $#+@#$ ##d:'m $#[;#$ $#U/#$!##. $#_(#$<#* $#':#$ $#C/#$ $#.B#$ $#^,#$ $#+5#$ $#&='> $#[0#$ $#&3#$ $#&+#$ $#52#$ $#20#$ $#&;#$ $#UB#$ $#^/#$ $#.6#$ $#u:#$ $#C;'- $$)6#$ $$*5#$ $#G;#$ $#U(#$ $#'0#$ $#&5#$ $#&,#$ $#+9#$ $#&+#$B#4 $#*B#$ $#^(#$5#* $#%+#$ $#@+#$ $#*9#$ $#&,#$ $#&:#$ $#e:'F $#&(#$ $#'4#$ $#*,#$ $#&:#$ $#C7#$ $#8(#$ $#9*#$ $#:,'8 $%>*#$ $$)6#$ $$*5#$ $#&5#$ $#&,#$ $#+*#$ $#);#$ $#P0#$ $#&6#$ $#65#$ #$j $#&)#$0#96#>@#Q $#(<#$ $#[:#$ $#CB#$ $#^:#$ $#&,#$@#/ $#D:#$ $#e:#$ $#C0#$!$#&6#$ $#65#$ $#&B#$ $#^)#$ $#_<#$ $#[:#$ $#CB#$ $#^('e $#&:#$ $#C;#$ $#U,#$ $#+4#$ $#*B(* $#&:#$ $#C7#$ $#>3#$ $#4(#$ $#'@&N $#6*#$ $#)2#$ $#&,#$ $#39#$ $#&B#$ $%>*#$ $$),#$6#+ $#+9#$ $#&;#$ $#UB#$ $#^7#$ $#8(#$ $#?;#$ #$6/'. $$*5#$ $#G;#$ $#U,#$ $#+?#$ $#&;&5 $#&3#$ $#&+#$ $#5B$u $#,*#$0#(3#=7#J $#)6#$ $#65#$ $#G=#$ $#&B(# $#&;#$ $$}B#$ $#^,#$7#(:#3 $#+?#$ $#&,#$ $#+*#$ $#)B'w $$79#$ $#}6#$ $#=?#$ $#&@#$ $#&B#$ $#^*#$ $$)6#$ $$*4#$ $#74#$ $#*(#$ $#'5%t $#C:#$!$#C/#$ ##.B(+ $#40#$ $#&)#$ $#(*#$ $#)B#$ $#^;#$ $#U<#$ $#x5#$ $#&(#$ $#')#$ $#(3#$ $#4,#$ $#&:#$ ##e $#>.#$ $#,B#$ $#^(#$ $#%.#$ $#,,#$ $#+5#$ $#&;#$ $#UB#$ $#^0#$ $#&5#$ $#&-#$ $#&6#$ ##= $$<<#$ $#[)#$ $#(,#$ $#+*#$ $#)6#$ $#65#$ $#G-#$ $#&0#$ $#&.#$ ##, $#&(%J,#$9#*<#/@#9 $#+9#$ $#&3#$ $#4&#$ $#&6#$ $#=7#$ $#>;%G $#}6#$ $#&4#$ $#*7#$ $#8;#$ $#UB'U $#[3#$ $#4:#$ $#&,#$ $#DB#$ $#^:#$ $#&,#$ $#D9#$ $#&=#$ $#&,#$ $#+9%> $#&;#$ $#U/#$ $#.6#$ $#u5#$!$#&:#$ $#C;#$ $#U(#$ $#'9#$ $#&;#$ $#U<#$ $#x7#$ ##> $#&<#$ $#[)#$ $#&@#$ $#76'n $#C:#$ $#C/#$ $#.B#$ $#^(#$ $#%.#$<#* $#,,#$ $#+5#$ $#&;#$ $#UB#$ $#^7#$ $$70$v $#[;#$ $#U/#$ ##.B#$ $#^:#$ $#C6#$ $#=*#$ $#)2#$ ##2 $#&:#$ $#C*#$ $#)6#$ $#F+#$ $#*,#$ $#+B#$ $#^0#$ $#&7#$ $#>*#$ $#)B#$ $#^/#$ $#.6#$ $#u6#$ $#=2#$ $#2B#$ $#^*#$ $$)3#$ $#40$d $#&(#$:#, $#'@#$ $#&3#$ $#4(#$ $#'5#$ $#&+#$ $#*B#$ $#^+#$ $#*0&; $#C3#$ $#4,%LB#$ $#^0#$ $#&5#$ $#&;#$ $#U,#$!$#+9#$ $#&6#$ $#=7'R $#&(#$ $#'<#$ $#[;#$ $#U/#$ $#.6#$ $#u9#$ $#&0#$ $#&;#$ $#U@$H $#&+#$ $#&6#$ $#6;#$ $#U+#$ $#*0#$ $#&9$B ^(3################$$$$%&'$$$#######()*+,-./0123456789:;<=>?@A####B#CDEFGHIJKLMNOPQRSTUVWXYZ[]####",
);

const isSurelyRedactedPath = /* @__PURE__ */ surely(
  () => "### ##$'#$-%-.%-/%-0%-1%-2%-3%-4%-5%-6%-7%-8%-9%-:%-;%-<%-=%->%-?%-@%-A%-R%QS%WY&D $#%##$$#$%#$&#3(#$)#$*#$+#$,#$CP5D#$EP$FPBGPVHP$IP$JP9KP$LP$MP$NP[OQ.PP$QQ/RQ>SQITP$UP>VQ]WP$XP$Y#$ $#%&##'#$CP#FP#GP#JP#NP#OP#QP#RP#SP#UP#VP# ##'##$$#$%#$&#&(#$)#$*#$+#$,#$CP$D#$EP$FP$GP$HP$IP$JP(KP$LP$MP$NP$OP$PP$QP$RP$SP$TP$UP-VP$WP$XP$Y#$ $#'&##'#$JP#UP# ##(&#$'&@ ##)&#$ ##('&> $#(PP$ $#(NP$ $#(GP$ $#+SP$ $#+ $#(SP$ $#(GP$ $#(RP$ $#/'&; ##&&#$'&4 ##&'&3 $#&HP$ $#&SP$ $#&'#$ ##5&&AJP$UP) $#&PP$ $#&NP$ $#&GP$ $#6SP$ $#6 $#&SP$ $#&GP$ $#&RP$ $#>'&* $#&PP$ $#&EP$ $#&UP$ $#&NP$ $#&GP$ $#&OP$ $#&TP$ $#&SP$ $#&##$ $#&CP$ $#&OP$ $#&FP$ $#&##$ $#&SP$ $#&GP$ $#&TP$ $#&TP$ $#&KP$ $#&OP$ $#&IS2 $#&WP$ $#&QP$ $#&PP$ $#&RP$ $#&TS# $#&GP$OP' $#&FP$ $#&KP$ $#&CS% $#&TP$ $#&'#$!##%CP$D#$EP$FP$GP$HP$IP$JPHKP$LP$MP$NP$OP$PP$QP$RP$SP$TP$UPIVP$WP$XP$ $#&'#$ ##'FP$GP8UPBVPD $#(PP$ $#(EP$ $#(UP$ $#(NP$ $#(GP$ $#(OP$ $#(TP$ $#(SP$ $#(##$ $#(CP$ $#(OP$ $#(FP$ $#(##$ $#(SP$ $#(GP$ $#(TP$ $#(TP$ $#(KP$ $#(OP$ $#(IR[ $#(WP$ $#(QP$ $#(PP$ $#(RP$ $#(TP$ $#('#$ ##)JP$ $#(PP$ $#(NP$ $#(GRM $#(SP$ $#2RS@ $#(CP$ $#(RS> $#;'&# $#@'%} $#7GRs $#&RP$ $#&KP$ $#&VP$ $#&CP$ $#&TP$ $#&GP$ $#&'#$ ##:FRRVP$ $#&CP$ $#&RP$ $#&'#$ ##'HP$ $#(PP$ $#(MP$ $#(FR9 $#&UP$ $#&OP$ $#&'#$ ##'NP$UP( $#(GP$ $#(FP$ $#(KP$ $#(CR/ $#(SP$!$#(GP$ $#(RR+ $#&XP$ $#&SP$ $#&TP$ $#&GP$ $#&NP$ $#&'#$ ##'VP$ $#(PP$ $#(MP$ $#(UP$ $#(NP$ $#(GP$ $#(SP$ $#('#$ ##)FP$ $#(CP$ $#(TP$ $#(CP$ $#('%N $#&CP$PP: $#&RP$ $#&'#$ #$<EP$NP'RP*SP1 $#(RP$ $#(PP$ $#(OQm $#(CP$ $#(KP$ $#(MQj $#(UP$ $#(OP$ $#('#$ ##)UP$ $#(SP$ $#(GP$ $#(RQc $#(QP$ $#(PP$ $#(PP$ $#(MP$ $#('#$ ##)ES4NS7 $#&MP$ $#&UP$ $#&NP$ $#&GP$ $#&SP$ $#&'#$ #$|##$$#$%#$&#%(#$)#$*#$+#$,#$CP$D#$EP$FP$GP$HP$IP$JP'KP$LP$MP$NP$OP$PP$QP$RP$SP$TP$UP,VP$WP$XP$Y#$ $$|&##'%/JP#UP# #$}&#$'$F #$}'$E $$}PP$ $$}NP$ $$}GP$ $%$SP$ $%$ $$}SP$ $$}GP$ $$}RP$ $%('%$ #%.,#$!#%/'#$ $%0##$$#$%#$&#&(#$)#$*#$+#$,#$CP$D#$EP$FP(GP$HP$IP$JP>KP$LP$MP$NP$OP$PP$QP$RP$SP$TP$UPBVP$WP$XP$Y#$ $%0&##'#$FP#JP#UP# ##'FQ{ #%1&#$'$6 #%1'$5 $%1PP$ $%1EP$ $%1UP$ $%1NP$ $%1GP$ $%1OP$ $%1TP$ $%1SP$ $%1##$ $%1CP$ $%1OP$ $%1FP$ $%1##$ $%1SP$ $%1GP$ $%1TP$ $%1TP$ $%1KP$ $%1OP$ $%1IP$ $%1SP$ $%4 $%1PP$ $%1NP$ $%1GP$ $%I'#v $%1SP$ $%1GP$ $%1RS> #%RP#$ #%SP#$ #%TT#$ #%U,#$ #%V(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$I#$J#$K#$L#$M#$N#$O#$P#$Q#$R#$S#$T#$U#$V#$W#$X#$ $%V%&E'#s #%XJ#$ #%YC#$ #%Z)#$ #%[*#$ #%]+#$ #%^,#$ #%_(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%`(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%a(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%b(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%c(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%d(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%e(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%f(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%g(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%h(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%i(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%j(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%k(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%l(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%m(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%n(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%o(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$!#%p(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%q(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%r(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%s(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%t(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%u(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%v(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%w(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%x(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%y(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%z(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%{(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%|(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #%}(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&#(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&$(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&%(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&&(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&'(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&((#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&)(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&*(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&+(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&,(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&-(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&.(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&/(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&0(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&1(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&2(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&3(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&4(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&6(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&7(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&8(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&9(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&:(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&;(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&<(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&=(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&>(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&?(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&@(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&A(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&B(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ #&C(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$ $&D $&E'#* Z&F#$$$$$$$$$$$$%&'(()((*+(((,$$$$$$-./012345..6789:.;<=>?.@A.$B$$$$CDEFGHIJKLLMNOPQLRSTUVLWXL$$$Y",
);

const isSurelyRelativeGlob = /* @__PURE__ */ surely(
  () => "### ##$&#$'#% $#$##$$##(#% ##%(#% ##$$#& )#(#$%&%%&&&&&&%&'(&&&&&&&&&&%%%&%%&&&&&&&&&&&&&&&&&&&&&&&&&&&%%%%&%&&&&&&&&&&&&&&&&&&&&&&&&&&%%%%",
);

const isSurelyRelativePath = /* @__PURE__ */ surely(
  () => "### ##$$#$&#% $#$##$'#& ##$### (#'#$%$%%$$$$%$%$&'$$$$$$$$$$%%%$%%$$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%$%$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%",
);

const isSurelyRepositoryUri = /* @__PURE__ */ surely(
  () => "### ##$L#$W&9 ##%X#$ ##&X#$ ##'T#$ ##(W#$ ##)*#$ ##*'#$ ##+'#$ ##,(#$)#'E#$F%<G#$H%DI#$J%HK#$L#$M#$N#$O#$P%MQ%dR%qS#$T%sU#$V%wW&&X&(Y#$Z&.[#$]%q^#$_#$ ##,%#$&#%)##F##H##J##P##Q##R##T##V##W##X##Z##]## ##-&&1 ##,E#'F#5G#>H#AI#)J#FK#)L#NM#QN#)O#)P#aQ#mR#vS#)T$%U#)V$2W$8X$;Y#)Z$J[$M]#v^#)_#) ##-Y#$ ##-&#$ ##/Q%4 ##/%#$&&8'#&(#%)#%*#(E#%F#%G#%H#%J#%L#%M#%P#%Q#%R#%T#%V#.W#%X#%Z#%[#%]#% ##3&&+'&+*&+V#$ ##3V## ##6$#$%#$&##(#$)#$EP$FP$GP$HP$IP$JP$KP$LP$MP$NP$OP$PP$QP$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$ $#6'&; ##8(#$)#$ ##9'&9(#$)#$ ##9(#$)#$ ##9(#$)#$ ##9(#$)#$ ##='&5 ##5T#$ ##5E#$ ##4&&+ ##5E#$ ##5G#$ ##5O#$ ##5R#$ ##5E#$ ##5Q#$ ##5I#$ ##5&#$ ##/M$w ##5S#$ ##3V#$ ##5T&0 ##5H#$I#h ##5I#$ ##5Z#$ ##5&#$ ##/W$n ##3V#$ ##5M#$ ##5X#$ ##5_#$ ##5&#$ ##/F#$ ##AS#$ ##5]&# ##5S#$ ##5Q#$ ##5I%{ ##5R#$ ##5X#$Z#- ##3I#$V#( ##3V#$ ##5R#$ ##@E#$!##5P%t ##5E#$ ##5R#$ ##5I#$ ##5X%p ##5E#$ ##5P#$ ##5M#$ ##5H%l ##5E#$R$>S$@Z$Q ##5G#$R%j ##5S#$ ##5P#$ ##5L#$ ##5S#$ ##5W#$ ##5X#$ ##5&#$ ##/G#$ ##5S#$ ##KQ%` ##5I#$W#W ##5X#$ ##5E#$ ##5H#$ ##5E#$ ##5X#$ ##5E#$ ##5&#$ ##/T#&X#| ##5M#$ ##5T%] ##3E#$P#lV#h ##5G#$ ##5O#$ ##5I#$ ##5X#$ ##5&#$ ##/R#$ ##gM&4 ##3P#$V#` ##5I#$ ##5]#$ ##5&#$ ##/H#$ ##MM#( ##5J#$ ##5E#$ ##5Y#$ ##5P%j ##3V#$ ##5I#$ ##5G%g ##5F#$I#F ##5R#$ ##5H#$ ##3V#$ ##5&#$ ##/Y#@ ##5W#$Z#% ##5P%y ##5G%6 ##3I#$V#%W&# ##5W%[!##5E#$ ##5I#$ ##5J#$ ##5M#$ ##5O#$ ##5&#$ ##/Q#$ ##yI#$ ##@X%f ##5L#$ ##5S#$ ##5Q#$ ##5I%p ##5G#$ ##5E#$ ##5T&2 ##5S#$ ##3V#$ ##5O#$ ##5K#$ ##3V#$ ##5S#$ ##5Y%) ##5W$w ##5F#$ ##5M#$ ##5R#$ ##5H#$ ##5&#$ ##/R#$ #$'I#$ ##5X#$ ##5[#$ ##5S#$ ##3V#$ ##5O$k ##5M#$ ##5Z#$ ##5E#$ ##5X%( #$2E#$ ##5X#$ ##5J#$ ##5S#$ ##3V#$ ##5Q#$ ##5I#$ ##5U#$ ##5Y#$ ##5M#$ ##5R#$ ##5M#$ ##5]%3 #$GI#$ #$HR#$ ##5G#$ ##5I#$ ##5R#$ ##5X#$ ##5^#$ ##5Y#$ ##5R%* ##5H#$ ##5S$_!##5G#$ ##5E#$ ##5P#$ ##4&#$H#%L#*X#. ##/K$u ##5S#$ ##5Q#$ ##5E#$ ##5M#$ ##5R$D ##5S#$ #$H&#$ ##/W#$ #$DX$@ ##5I#$ ##5W#$ ##5X%K ##5L%J #$DM%l ##^S$: ##yW#$ ##@L%K ##-E#$ ##-G#$ ##-O#$ ##-R#$ ##-E#$ ##-Q#$ ##-I#$ ##-&$9 ##-H#$ ##-I#$ ##-Z#$ ##-&$= ##-V#$ ##-M#$ ##-X#$ ##-_#$ ##-&$> ##-E#$R#,S#.Z#8 ##-G#$ ##-S#$ ##-P#$ ##-L#$ ##-S#$ ##-W#$ ##-X#$ ##-&$S ##-H#$ ##-S&, ##-G#$ ##-E#$ ##-P#$ ##-&%fL#$X#& ##-S#$ ##-&%l ##-I#$ ##-W#$ ##-X#$ ##-&$| ##-L&; ##-I#$W#+ ##-X#$ ##-E#$!##-H#$ ##-E#$ ##-X#$ ##-E#$ ##-&$I ##-L#$ ##-S#$ ##-Q#$ ##-I#$ ##-&$M ##-M#$ ##-T%i ##-P#$ ##-I#$ ##-]#$ ##-&$M ##-F#$I#( ##-R#$ ##-H#$ ##-V#$ ##-&$V ##-F#$ ##-M#$ ##-R#$ ##-H#$ ##-&$u ##-W#$ ##-P&+ ##-V#$W&) ##-E#$ ##-I#$ ##-J#$ ##-M#$ ##-O%q ##-G#$ ##-E#$ ##-T%n #&:W#$ #&;L#* `&<###########$#%&'()((((((((*######+,-./0123456789:;<=>?@ABCD####$#EFGHIJKLMNOPQRSTUVWXYZ[]^_####",
);

const isSurelySecretSourceUri = /* @__PURE__ */ surely(
  () => "### ##$K#$L%>N%FO%JQ%LS%UT%^X%dY%e[%r_%:`&$ ##%`#$b%1 ##&[#$ ##'(#$ ##([#$ ##)O#$ ##*M#$ ##+Z#$ ##,O#$ ##-]#$ ##.[#$ ##/V#$ ##0K#$ ##1W#$ ##2K#$ ##3Q#$ ##4O#$ ##5Z#$ ##6-#$ ##7*#$ ##8*#$ ##9+#$,#$9#$@#$G#rJ#3KP/LP4MP$NP;OP$PP$QP@RPJSP$TP$UP$VP$WPNXP$YPYZPa[Pi]P$^P$_P$`P$aP$bP$ $#9##$(#%)#**#+G##KP#LP#NP#QP#RP#WP#YP#ZP#[P# ##9###(#$)##*#* ##;(#$)#( ##<(#$ ##<(#$ ##<(#$ ##?LP| ##;OPy ##;)#$*%g ##B)#$ ##;*%e $#:SP$TPs[Ps $#:bP$ $#:KP$ $#H#%y)&$*&% $#;)&# $#:OP$ $#:KP$ $#:ZP$ $#:OP$ $#:ZP$ $#:##$ ##P#%q $#:MP$XPc $#:TP$ $#:ZP$ $#:J#$ $#IYP^ $#:RP$SP'UPY $#:XP$YP$ZP$[P$^P$ $#:J#$ $#H(%iJ%v $#:]P$ $#:RP$ $#:^P$ $#:LP$ $#:J#$ $#IYP* $#:PS#_P$ $#:LP$[P$ $#:)#$!##H)%^ $#:YP$ $#:VRy $#:KP$TP'VP-aP1 $#:]P$ $#:J#$ $#H(%X $#:J#$ $#IUP$]P< $#:SP$ $#:_P$ $#:ORp $#gKRP $#:KP$ $#:TP$ $#:(#$ ##H $#:YP$ $#:SS( $#:TRz^P$ $#:LP$ $#:aP$ $#:QP$ $#:OP$ $#:VP$ $#:[P$ $#:J%P $#:QRjRP$TP' $#:YP$ $#:KP$ $#:]S' $#k(#$ ##H(%? $#:OP$ $#:[P$ $#:]RW $#:XP$ $#:G#$ $#:KP$LP$OP$XP$YP$ZP$[P$ $#:(#$ ##HJ%C $#:YP$ $#:KP$ $#:]Rj $#gKRx $#:YP$ $#:J#$ $#I_P$ $#:,%p $#:SP$ $#:KRI $#:aP$ $#:9%6 $#:OP$ $#KQP$ $#:SP$ $#:WP$ $#:##$ ##;###9#%@#%G#cKP$LP.MP%NP5OP%PP%QP;RPHSP%TP%UP%VP%WPMXP%YPOZPU[P^]P%^P%_P%`P%aP%bP% $$C)%(G#$KP$LP$NP$QP$RP$SPgTPjWP$YP%ZP$[Pj $$DSP#TP#[P# $$EZP$ $$ESP$ $$E_P$!$$EKP$ $$E]P$ $$EOP$ $$E##$ #$CTPA $$EOP$ $$EKP$ $$EZP$ $$EOP$ $$EZP$ $$E##$ #$T#%u $$EMP$XP' $$ETP$ $$EZP$ $$EJ%( $$EYP$ $$FJ%d $$ERP$SP'UP, $$EXP$YP%ZP$[P$^P$ $$EJ%' $$FJ%& $$E]P$ $$ERP$ $$E^P$ $$ELP$ $$EJ%' $$EYP$ $$FKP$ $$E]P$ $$E(%7 $$EPR{_P$ $$ELP$[P$ $$E)%$ $$EOP$ $$EaQ< $$EYP$ $$FVRu $$FTP$VP%aP' $$EJ%& $$EKP$ $$ETR{ $$EYP$ $$FSRy $$ETS&^P$ $$ELP$ $$EaP$ $$EQP$ $$EOP$ $$EVP$ $$E[P$ $$EJ$Q $$EQRsRP$TP' $$EYP$ $$FKP$ $$E]S' $$q(%- $$EXP$ $$EG#$ $$EKP$LP$OP$XP$YP%ZP$[P$ $$E(%1 $$F(%0 $$EbP$ $$EKP$!$#H#%? $$ESP$ $$EKP$ $#Y#%< #%3^#$ #%4Z#$ #%5O#$ #%6(#$ #%7T#$ #%8O#$ #%9a#$ #%:_#$ #%;K#$ #%<^#$ #%=U#$ #%>]$# #%?S#$ #%@]#$ #%A`#$ #%BK#$ #%CZ#$ #%DN#$ #%EO#$ #%FW#v #%GX#$ #%HY#$ #%IY#$ #%JU#p #%KW#$ #%L_#p #%MM#$ #%NY#$ #%O(#$ #%P[#$ #%QO#$ #%RM#$ #%SZ#$ #%TO#$ #%U]#` #%VW#$ #%WP#$ #%XS#$ #%Y[#$ #%ZS#$ #%[M#$ #%]K#$ #%^U#_ #%_O#$ #%`a#$ #%aM#$ #%bR#$ #%cK#$ #%dS%i #%eY#W #%fK#$X#& #%g[#$ #%h[#T #%iN#$ #%jV#$ #%kK#$ #%lW#$ #%m(#$ #%n[#$ #%oO#$!#%pM#$ #%qZ#$ #%rO%R #%sO#$ #%tM#$ #%uZ#$ #%vO#$ #%w]#$ #%x(#$ #%y[#$ #%zO#$ #%{Z#$ #%|_#$ #%}S#$ #&#M#$ #&$O#= #&%S#$ #&&W#$ #&'M#$ #&(Z#$ #&)O#$ #&*N#7 c&+#$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%KLMNOPQRS9TUVWXY@Z[]^_`Gab%$$'",
);

const isSurelyVerbatimVersion = /* @__PURE__ */ surelyNone(
  () => "### ##$##$$#$%#$&#$'#$(#%)#$*#++#A,#A-#$.#$/#$0#E1#[2#F3#b4#F5#F6#g7%G8#F9#F:#F;#F<#F=%L>#F?%N@#FA%TB%^C#VD#FE#FF#FG%sH#FI#FJ#Z $#$ $#$(#$)#( $#&(#$ $#&(#$ $#&(#$ $#)1+C $#$4+@ $#$*#$7&#D&+ $#,$#$%#$&#$'#$(#%)#$+#+,#+-#,.#$0)Q1)[2)<3*#4)<5)<6*(7+28)<9)<:)<;)<<)<=*9>)<?*N@)<A*UB*^C)LD+:E)<F)<G*iH)<I)<J)P $#-*+M7*3D); $#.(#$)#( $#/(#$ $#/(#$ $#/(#$ $#21+' $#.4+$ $#.)+N0)21)43)46)47)5=)4?)6A)4B)@G)4 $#$$#$%#$&#$'#$(#%)#$+#+,#+-#$.#$0#p1$+2#q3$14#q5#q6$67$Q8#q9#q:#q;#q<#q=$L>#q?$N@#qA$VB$`C$&D#qE#qF#qG&7H#qI#qJ$* $#6/+; $#7(#$)#( $#8(#$ $#8(#$ $#8(#$ $#;1'P $#74'M $#7)+N0#$1#i3#i6#i7#j=#i?#kA#iB#uG#i $#>-#$2#l?$%D$e $#7##$$$8%$8&$8'$8($A)$8-$8.$8J&5 $#,*+: $#$)+80#$1#(3#(6#(7#)=#(?#*A#(B#4G#( $#B-#$2#+?#?D$v $#$#+L$+L%+L&+L'+L(#$)+L-+L.+L/+LJ%e $#&7%eD%m $#C8'<:'?B'B $#B-+L $#GC#W $#G0#$F#F $#CB%; $#G2#$ $#G4#$>'2 $#GB#$ $#G4#$8#)B'/ $#G2#$ $#GA#$ $#G4#$ $#GC'* $#NB## $#G6#$ $#G.#$ $#V#*y$*y%*y-*y.*y/*y $#G>#$ $#G:#$ $#G4#$ $#G=+J $#$)*z $#G4#$ $#G0#$ $#CA&v $#I8#$ $#G(#$:&qJ&s $#&:&p $#G2#$>&j!$#G:#$ $#GA#$ $#GJ#$ $#[?&e $#G7#$8&U;&` $#H>#$?#&A#$B#6D#$ $#GJ#$ $#V&*e'*e(*f)*k**lJ+@ $#IJ+N $#G3#$ $#G.#$ $#$$#$&#$'#$(#$)#$*#++#$,#$-#$.#$/#$0#.1#.2#.3#.4#.5#.6#.7#.8#.9#.:#.;#.<#.=#.>#.?#.@#.A#.B#.C#.D#.E#.F#.G#.H#.I#.J#$ $#$$#$&#$'#$(#$)#$*#&+#$,#$-#$.#$/#$0#(1#(2#(3#(4#(5#(6#(7#(8#(9#(:#(;#(<#(=#(>#(?#(@#(A#(B#(C#(D#(E#(F#(G#(H#(I#(J#$ $#$$#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $#r#*^%*^ $#q*#$ $#r%*e $#q-#$ $#v#*v%*v $#p*#$ $#s$+K%*a&+K'+K(+K)+K++K,+K-#$.+K0+K1+K2+K3+K4+K5+K6+K7+K8+K9+K:+K;+K<+K=+K>+K?+K@+KA+KB+KC+KD+KE+KF+KG+KH+KI+KJ+K $#r%*i $#p-#$ $#q#*q%*q $#SJ+> $#WC#$ $#W?#$ $#I-#$B&= $#D*#$ $#,*#$ $#6**U7#RD%O $#?8&1:&4B&7 $#>-*g $$)C#_ $$)0#$F#F $#?B#p $$)2#$ $$)4#$>&' $$)B#$ $$)4#$8#)B&$ $$)2#$ $$)A#$ $$)4#$ $$)C%z $$0B## $$)6#$ $$).#$ $#y$*N-*N.*N $$)>#$ $$):#$ $$)4#$ $$)=+J $#7)*O $$)4#$ $$)0#$ $#?A%j $$+8#$ $$)(#$:%eJ%g $#8:%d $$)2#$>%^ $$):#$ $$)A#$ $$)J#$ $$=?%X!$$)7#$8%I;%S $$*>#$?#&A#$B%GD#$ $$)J#$ $$8&*:'*:(*;)*@**/J+@ $$+J+N $$)3#$ $$).#$ $#7$#$&#$'#$(#$)#$**v+#$,#$-#$.#$0%?1%?2%?3%?4%?5%?6%?7%?8%?9%?:%?;%?<%?=%?>%??%?@%?A%?B%?C%?D%?E%?F%?G%?H%?I%?J#$ $#7$#$&#$'#$(#$)#$**q+#$,#$-#$.#$0#%1#%2#%3#%4#%5#%6#%7#%8#%9#%:#%;#%<#%=#%>#%?#%@#%A#%B#%C#%D#%E#%F#%G#%H#%I#%J#$ $#7$*v&*v'*v(*v)*v**o+*v,*v-*v.*v0*v1*v2*v3*v4*v5*v6*v7*v8*v9*v:*v;*v<*v=*v>*v?*v@*vA*vB*vC*vD*vE*vF*vG*vH*vI*vJ*v $$R-#$ $#v%#$ $#77#$D$| $$*5+D>#$E%+ $$)<#$ $$)4#$ $$K$#$%#$&#$'#$(#%)#$*#&-#'.#$B$| $$L)*, $$L(*- $#k))s*){ $$T$+G&+G'+G(#$)+G*)y-+G.+GJ$s $#87+GD$s $$)?#$ $$+<+: $$+:#$<%)H%, $$)J#$ $$=;${C%# $$V>*o $$9C#$ $$9?#$ $$+-#$B$t $#@**h $$):+HD#$ $$)1#$ $$)H#$ $$)6#$ $$)4#$ $$)<#$ $$)B#$ $$5J#$ $$L()[J)[ $$56#$7#&:$g $$))#$ $$r))m $$*?#$ $$+0#$ $$,C$a $$0B#$ $$5?#$F$] $$+7#$ $$*A#$ $$)0#$ $#?B#$ $$54#$ $$1.*{ $$)C#$ $$97#$ $$*>#$ $$)A#$ $$)8#$ $$)I#$ $$)0#$ $#?C#$ $$98#$!$$)>#$ $$)=#$ $#>-#$ $#@##$1$-C$6 $#A##$1#%C#q $%37#7D)c $#G0#$4$& $#CB#$ $#S8#$ $#T2#$ $#G##$ $#V&):.)8 $#GC#$ $#W7#$ $#H>#$ $#GA#$ $#G8#$ $#GI#$ $#G0#$ $#CC#$ $#W8#$ $#G>#$ $#G=#$ $#B-#$ $#D#+;1+=C#] $#H5)qE#$ $#G1#$B#& $#G)#$ $#k()')))J)' $#S)+N $#G?#$ $#I<)k $#I:#$<#OH#R $#GJ#$ $#[;#$C#A $#G8#$ $#GE#$ $#G4)e $#G:+JD#$ $#G1#$ $#GH#$ $#G6#$ $#G4#$ $#G<#$ $#GB#$ $#SJ#$ $%K)(x $#S6+;7#$:#2 $#H?#$ $#I0#$ $#JC#. $#NB#$ $#S?#$F#* $#I7#$ $#HA#$ $#G0#$ $#CB#$ $#S4#$ $#O.)T $#m>#$ $#GA)P $#WJ+@ $%P(#$ $%^((c!$#W4#$ $#GB#$ $#SC#$ $#WJ)G $#G>#$ $#GG#$ $#G0#$1#&4#&>#&?#'A#&B#( $#C(#$ $#k((U $#G(+N $#I(+M $#S(+L $#G0#$ $#C:#$ $#G(+/ $#G?#$ $#I8+M $#G>#$ $#G:#$ $#G4#$ $#G=#$ $#U#*` $#A)(O $%H>#$ $#G<#$ $#G4#$ $#j$#$%#$&#$'#$(#%)#$*)}-#&.#$/#$B#' $#k)(D $#k((E $#v$(_&(_'(_((c)(_*(I-(_.(_/(_J+H $&/4(l8(qB(p $#GB#$ $#S4#$ $#OA#$ $#GB+K $#G0#$ $#CA#$ $#G4#$ $#GA*M $$)0#$4#( $#?B#$ $$58#$ $$62#$ $$)#*I $$)0#$ $#?A#$ $$)4#$ $$)A+K $$)>#$ $$):#$ $$)4#$ $$)=#$ $$7#*@ $$)>#$ $$)G#$ $$)0#$1#&4#&>#&?#'A#&B#( $#?(#$ $$L(($ $$)(+N $$+(+M $$5(+L $$U)(: $$)B#$ $$54#$!$$1A#$ $$)B#$ $$Y4))8).B)- $$N>#$ $$)A)D $$9J)g $$c(#$ $$[J'q $$5-)Z $$)1)eB#$ $$5))e $$)8#$ $$)E#$ $$)4)8 $$94#$ $$)B#$ $$5C#$ $$9J)5 $$)0#$ $#?:#$ $$)()W $$)?#$ $$+8+M $$Q-#$ $$R#(#%)7 $$5J)- $$)C#$ $$97#$ $$*D#$ $$)1#$ $$)J#$ $$=?#$ $$b0#$ $$,C#$ $$9J#$ $$LJ'T $$)?#$ $$+0#$ $$,C#$ $$9()D $$b0)I $$)?#$ $$+J#$ $$=E#$ $$),#$ $#>J)> $$)4#$ $$)H(] $$=:+M $$)4#$ $$)A#$ $$)##$ $#V&'E $$7>(Y $$5:+G $$)D#$ $$)=#$ $$)C#$ $$9:+C $$)I#$ $$)0#$ $$r-'W $$)8#$ $$)0#$!$$L-'T $$58#$ $$60+M $#S-(6 $#GC#$ $#W7#$ $#HD#$ $#G1#$ $#GJ#$ $#[?#$ $%O0#$ $#JC#$ $#WJ#$ $#kJ'* $#G?#$ $#I0#$ $#JC#$ $#W()a $%O0)d $#G?#$ $#IJ#$ $#[E#$ $#G,#$ $#BJ)Z $#G4#$ $#GH'P $#[:+M $#G4#$ $#GA#$ $#G#+& $#U>'N $#S:+H $#GD#$ $#G=#$ $#GC#$ $#W:+D $#GI#$ $#G0#$ $%^-'2 $#G8#$ $#G0#$ $#k-'/ $#S8#$ $#T0+M $$)H#$ $$)9*z $$)4#$ $$?6#$ $$)8#$ $$)=#$ $$)##$ $#$###0#$1#J2#&3#d4#&5#&6#j7$'8#&9#&:#&;#&<#&=$->#&?$/@#&A$6B$>C#5D#&E#&F#&G$DH#&I#& $'o)&f-'$0#$1#%2#)3#%6#%7#&8$J:$M=#%?#@A#%B$PD#PG#% $'p8#$:#$B#0 $'q2##?#%D## $'rC#Y $'r0#$A#>F#] $'qB#q $'r2#$ $'r4#$>#5 $'rB#$ $'r4#$8#)B#0 $'r2#$ $'rA#$!$'r4#$ $'rC#+ $'yB## $'r6#$ $'r.'& $'r>#$ $'r:#$ $'r4#$ $'r=+K $(%>+L $(#:#$ $'r4#$ $'rH+G $'rD#$ $'r=#$ $'rC#$ $(&:+J $'t8#$ $'r('#:+HJ*r $'r8#$ $'rE#$ $'r0#$ $'qC#$ $(&4#$ $'r##$ $'o:#` $'r4#$ $'r0#$ $'qA#$ $'r4#$ $'rA#$ $'r##$ $'/#*} $'rC#$ $(&7#$ $'s>#$ $'rA#$ $'r8#$ $'rI#$ $'r0#$ $'qC#$ $(&8#$ $'r>#$ $'r=#$ $'r-(I $(&C#$ $(&?#$ $'t-'$B#$ $(#-'# $'r3#$ $'r.&k $'r2#$>#' $'r:#$ $'rA#$ $'rJ&_ $'r?#$ $'tJ*F $'r7#$8#(;#- $'s>#$?#%A#$B#&D#$ $'rJ&^ $'tJ&] $(#J&[ $'rC#$ $(&7#$!$'sD#$ $'r1#$ $'rJ*0 $'r?#$ $'t0#$ $'uC#. $'yB#$ $(#?#$F#* $'t7#$ $'sA#$ $'r0#$ $'qB#$ $(#4#$ $'z.&O $(R>#$ $'rA+1 $(&((; $'s5+9E#$ $'r1#$B#% $'r)(& $(#)(% $'r4#$ $'rH%U $'r?#$ $'t<+2 $'t:#$<#%H#( $'rJ(% $'r0#$ $'q:#$ $'r((. $'r?#$ $'t8+M $'r:+ID#$ $'r1#$ $'rH#$ $'r6#$ $'r4#$ $'r<#$ $'rB#$ $(#J($ $(#6+:7#$:#( $'s?#$ $'t0#$ $'uC#$ $(&J'z $(|((/ $'r>#$ $'rG#$ $'r0#$1#%4#%>#%?#&A#%B#' $'q((4 $'r((3 $'t((2 $(#((1 $'rI#$ $'r0#$ $'b#*% $'r8#$ $'r0#$ $'e#)} $(#8#$ $($0+M $#5-#$2#)?#AD#J $#@/%K $#5-+N!$)FC#T $)F0#$F#X $)DB#| $)F2#$ $)F4#$>$d $)FB#$ $)F4#$8#)B$a $)F2#$ $)FA#$ $)F4#$ $)FC$[ $)MB## $)F6#$ $)F.#$ $#V$%(%%(-%0.%( $)F>#$ $)F:#$ $)F4#$ $)F=+J $#.)%) $)D8#$:#'B$O $)FI#$ $)F0#$ $)U&$z'$z)%%*$x-+6 $)F8#$ $)F0#$ $)_($xJ+H $)H8#$ $)F(#$:$DJ$F $#/:$C $)F4#$ $)F0#$ $)DA#$ $)F4#$ $)FA#$ $)F#(o $)FC#$ $)V7#$ $)G>#$ $)FA#$ $)F8#$ $)FI#$ $)F0#$ $)DC#$ $)V8#$ $)F>#$ $)F=#$ $#5-#$ $%2/$t $)VC#$ $)V?#$ $)H-#$B#% $$i/$p $)R-+N $)F3#$ $)F.#$ $#o$#$%$X&#$'#$(#$)#$+#$,#$-#(.#$0#)1#)2#)3#)4#)5#)6#)7#)8#)9#):#);#)<#)=#)>#)?#)@#)A#)B#)C#)D#)E#)F#)G#)H#)I#)J#$ $#p$#$%$W&#$'#$(#$)#$+#$,#$-#%.#$0#&1#&2#&3#&4#&5#&6#&7#&8#&9#&:#&;#&<#&=#&>#&?#&@#&A#&B#&C#&D#&E#&F#&G#&H#&I#&J#$ $#x*%? $$R/%> $*'-%{ $$Q/%; $*&-#$ $&n/%:!$)F2#$>#v $)F:#$ $)FA#$ $)FJ#$ $)Z?#q $)F7#$8#);#l $)G>#$?#&A#$B#'D#$ $)FJ#$ $)b-$P $)HJ+N $)RJ+M $)FC#$ $)V7#$ $)GD#$ $)F1#$ $)FJ#$ $)Z?#+ $)G5+EE#$ $)F1#$B#& $)F)#$ $)_)$<-$D $)R)+N $)F?#$ $)H<+? $)H0#$:#1<#7H#; $)IC#. $)MB#$ $)R?#$F#* $)H7#$ $)GA#$ $)F0#$ $)DB#$ $)R4#$ $)N.+& $*#>#$ $)FA*} $)VJ#$ $*5J#{ $)FJ#$ $)Z;#$C#= $)F8#$ $)FE#$ $)F4+, $*E0*@ $)F0#$ $)D:#$ $)F(#$ $)_-$) $)F?#$ $)H8+L $)F:+CD#$ $)F1#$ $)FH#$ $)F6#$ $)F4#$ $)F<#$ $)FB#$ $)RJ+E $)R6+(7#$:#( $)G?#$ $)H0#$ $)IC#$ $)VJ+@ $*S(#$!$*R(#m $)V4#$ $)FB#$ $)RC#$ $)VJ*n $)F>#$ $)FG#$ $)F0#$1#&4#&>#&?#'A#&B#( $)D(#$ $*5(#V $)F(+N $)H(+M $)R(+L $)F?#$ $)H0#$ $)IC#$ $)V(+. $*E0+; $)F?#$ $)HJ#$ $)ZE#$ $)F,#$ $#5J+( $)F4#$ $)FH)y $)Z:+M $)R8#$ $)S0*( $)T>)x $)R:+I $)FD#$ $)F=#$ $)FC#$ $)V:+E $)FH#$ $)F9)x $)F4#$ $)g6#$ $)F8#$ $)F=#$ $)F#(( $*>>#$ $)F<#$ $)F4#$ $*4$#$%#$&#$'#$(#%)#$*$m-#&.#$/&@B#' $*5)#= $*5(#> $$^/#N $+?4)Z8)`B)_ $)FB#$ $)R4#$ $)NA#$ $)FB+K $#GH#$ $#G9'h $#G4#$ $#^6#$ $#G8#$ $#G=#$ $#G#'p K+O#$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%0123456789:;<=>?@ABCDEFGHI%$$'",
  () => [secretLiteral, verbatimVersionNamedHome],
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
    (isSurelyContainerPath(value) || (containerExecutablePathForm.test(value) && !(containerPathInvisibleCharacter.test(value) || (containerPathReservedTarget.test(value) && !containerPathReservedTargetException.test(value)) || containerPathReservedTarget2.test(value) || containerPathExecutedTarget.test(value) || containerPathLoginTarget.test(value))))
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
    ((value.length <= 31 && isSurelyContainerUserName(value)) || (containerUserNameForm.test(value) && !containerUserNameRootUser.test(value)))
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
    (isSurelyHostPath(value) || (hostPathForm.test(value) && !(hostPathOtherSystem.test(value) || hostPathOtherSpelling.test(value) || (hostPathSystemLocation.test(value) && !hostPathSystemLocationException.test(value)) || hostPathSystemLocation2.test(value) || hostPathUserHome.test(value) || hostPathPersonalFolder.test(value) || hostPathKeyFile.test(value) || hostPathSocket.test(value) || hostPathCredentialStore.test(value) || (hostPathApplicationState.test(value) && !hostPathApplicationStateException.test(value)) || hostPathApplicationState2.test(value) || hostPathInvisibleCharacter.test(value) || hostPathLookAlikeCharacter.test(value) || hostPathDecomposedCharacter.test(value))))
  );
}

export function isHostPattern(value: unknown): boolean {
  return (
    typeof value === "string" &&
    value.length <= 253 &&
    ((value.length <= 61 && isSurelyHostPattern(value)) || (hostPatternForm.test(value) && !(hostPatternPrivateHost.test(value) || hostPatternRebindingHost.test(value))))
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
    ((value.length <= 61 && isSurelyHttpsUrl(value)) || (httpsUrlForm.test(value) && !(secretLiteral.test(value) || httpsUrlPrivateHost.test(value))))
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
  return (
    typeof value === "string" &&
    value.length <= 512 &&
    ((value.length <= 127 && isSurelyImageReference(value)) || (imageReferenceForm.test(value) && !imageReferencePrivateHost.test(value)))
  );
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
    (isSurelyRedactedPath(value) || (redactedPathForm.test(value) && !(controlCharacter.test(value) || redactedPathNamedHome.test(value) || redactedPathDotSegment.test(value))))
  );
}

function isRelabeling(value: unknown): boolean {
  return value === "none" || value === "shared" || value === "private";
}

export function isRelativeGlob(value: unknown): boolean {
  return (
    typeof value === "string" &&
    hasAtMost(value, 512) &&
    (isSurelyRelativeGlob(value) || (relativeGlobForm.test(value) && !(controlCharacter.test(value) || invisibleCharacter.test(value) || relativeGlobNegation.test(value))))
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
  return (
    typeof value === "string" &&
    value.length <= 512 &&
    ((value.length <= 61 && isSurelyRepositoryUri(value)) || (repositoryUriForm.test(value) && !repositoryUriPrivateHost.test(value)))
  );
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
    !secretSourceUriSecretValue.test(value) &&
    (isSurelySecretSourceUri(value) || (secretSourceUriForm.test(value) && !(secretLiteral.test(value) || secretSourceUriDotSegment.test(value))))
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
    (isSurelyVerbatimVersion(value) || !(controlCharacter.test(value) || secretLiteral.test(value) || verbatimVersionNamedHome.test(value)))
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
