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
  () => "### ##$##$$#$%#$&#$'#$(#%)#$*#++#m,#m-#$.#$/#$0#x1$,2#m3%S4#m5#m6%X7%j8#m9#m:#m;#m<#m=%o>#m?&)@#mA&0B&8C$*D#mE#mF#mG&CH#mI#mJ$+ $#$ $#$(#$)#( $#&(#$ $#&(#$ $#&(#$ $#)1*Y $#$4*V $#$*#$ $#,$#$%#$&#$'#$(#%)#$+#+,#+-#,.#$0(n1(}2#+3)B4#+5#+6)G7)S8#+9#+:#+;#+<#+=)X>#+?)n@#+A)uB)}C({D#+E#+F#+G*-H#+I#+J(| $#-**d $#.(#$)#( $#/(#$ $#/(#$ $#/(#$ $#21*I $#.4*F $#.)*e0([1##3##6##7(`=##?(aA##B(hG## $#$$#$%#$&#$'#$(#%)#$+#+,#+-#$.#$0#61#E2#+3$24#+5#+6$77$N8#+9#+:#+;#+<#+=$S>#+?$U@#+A$[B$eC#CD#+E#+F#+G$zH#+I#+J#D $#6/*Q $#7(#$)#( $#8(#$ $#8(#$ $#8(#$ $#;1&z $#74&w $#7)*e0#$1##3##6##7#(=##?#)A##B#0G## $#>2#$?#*D#C $#>2#$ $#>4#$>&o $#>B&l $#>C$= $#>0#$F$. $#?B$Y $#D8#$ $#>(#$:&dJ&f $#8:&c $#?8#$:&^B&` $#>I&[ $#>4#$8$4 $#>2#$ $#>A#$ $#>4#$ $#>C#$ $#>.#$>#% $#Q#*9$*K%*K-*K.*K $#>:#$ $#>4#$ $#>=#$ $#>.*b $#>>*b $#7)*K $#>4#$ $#>0#$ $#?A#$ $#>4#$ $#>A#$ $#>##$ $#Q$*,%*,&*,-*,.*,/*, $#>C#$ $#V7#$ $#C>#$ $#>A#$ $#>8#$ $#>I#$ $#>0#$ $#?C#$ $#V8#$ $#>>#$ $#>=#$ $#>-#$ $#7##$1&,C&5 $#$###1%wC&& $#$)*#0#$1##3##6##7#(=##?#)A##B#0G## $#n2#$?#*D#B $#n2#$ $#n4#$>%o $#nB%l $#nC#J $#n0#$F$i $#oB$} $#t8#$ $#n(#$:%dJ%f $#&:%c $#o8#$:%^B%` $#nI%[ $#n4#$8$g $#n2#$ $#nA#$ $#n4#$ $#nC#$ $#n.#$>#% $#_&)c $#n:#$ $#n4#$ $#n=#$ $#n.*b $#n>*b $#$))e $#n4#$ $#n0#$ $#oA#$ $#n4#$ $#nA#$ $#n#*7 $#nC#$ $$+7#$ $#s>#$ $#nA#$ $#n8#$ $#nI#$ $#n0#$ $#oC#$ $$+8#$ $#n>#$ $#n=#$ $#n-*9 $$+C#$ $$+?#$ $#t-#$B%8 $#$*#$ $#$*#$ $#6*)N $#>2#$>$- $#>:#$ $#>A#$ $#>J#$ $#W?$( $#>7#$8#t;$# $#C>#$?#&A#$B#3D#$ $#>J#$ $#Q&)O')O()P))U*)DJ)p $#DJ*e $#>3#$ $#>.#$ $#7$#$&#$'#$(#$)#$*#*+#$,#$-#$.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $#7$#$&#$'#$(#$)#$*#'+#$,#$-#$.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $#7$#$&#$'#$(#$)#$*#%+#$,#$-#$.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $$T#)6%)H $$T%)5 $#$$*e&*e'*e(*e)*e*#$+*e,*e-*e.*e/*e0*e1*e2*e3*e4*e5*e6*e7*e8*e9*e:*e;*e<*e=*e>*e?*e@*eA*eB*eC*eD*eE*eF*eG*eH*eI*eJ*e $$T%)< $#$$#$&#$'#$(#$)#$*#%+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $$V**b $$V$*c%)9&*c'*c(*c)*c+*c,*c-*`.*c0*c1*c2*c3*c4*c5*c6*c7*c8*c9*c:*c;*c<*c=*c>*c?*c@*cA*cB*cC*cD*cE*cF*cG*cH*cI*cJ*c $#KJ*W $#>6)_ $#VC#$ $#V?#$ $#D-#$B#^ $#7**H $#C5*PE#$ $#>1#$B#& $#>)#$ $$M()$))8J)$ $#K)*e $#>?#$ $#D<*J $#D:#$<#OH#R $#>J#$ $#W;#$C#A $#>8#$ $#>E#$ $#>4*D $#>:*aD#$ $#>1#$ $#>H#$ $#>6#$ $#>4#$ $#><#$ $#>B#$ $#KJ#$ $$e)), $#K6*Q7#$:#2 $#C?#$ $#D0#$ $#EC#. $#KB#$ $#K?#$F#* $#D7#$ $#CA#$ $#>0#$ $#?B#$ $#K4#$ $#L.*4 $$O>#$ $#>A*0 $#VJ*V $$j(#$ $$w((r $#V4#$ $#>B#$ $#KC#$ $#VJ*' $#>>#$ $#>G#$ $#>0#$1#&4#&>#&?#'A#&B#( $#?(#$ $$M((R $#>(*e $#D(*d $#K(*c $#>0#$ $#?:#$ $#>(*E $#>?#$ $#D8*d $#K-*, $#>C#$ $#V7#$ $#CD#$ $#>1#$ $#>J#$ $#W?#$ $$i0#$ $#EC#$ $#VJ#$ $$MJ(? $#>?#$ $#D0#$ $#EC#$ $#V(*4 $$i0*7 $#>?#$ $#DJ#$ $#WE#$ $#>,#$ $#>J*. $#n2#$>#{ $#n:#$ $#nA#$ $#nJ#$ $$,?#v $#n7#$8#.;#q $#s>#$?#&A#$B#+D#$ $#nJ#$ $#_'(.((/)(4*(5J)5 $#tJ*e $#n3#$ $#n.#$ $#$$#$&#$'#$(#$)#$*)^+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $$X*)Z $#{J*` $#n6), $#nC#$ $$+7#$ $#sD#$ $#n1#$ $#nJ#$ $$,?#+ $#s5*VE#$ $#n1#$B#& $#n)#$ $#_''x)'x*($ $#{)*e $#n?#$ $#t<*P $#t0#$:#1<#7H#; $#uC#. $#{B#$ $#{?#$F#* $#t7#$ $#sA#$ $#n0#$ $#oB#$ $#{4#$ $#|.*K $%_>#$ $#nA*G $$+J#$ $%]J'e $#nJ#$ $$,;#$C#= $#n8#$ $#nE#$ $#n4*= $%r0(U $#n0#$ $#o:#$ $#n(#$ $%n)'c $#n?#$ $#t8*c $#n:*YD#$ $#n1#$ $#nH#$ $#n6#$ $#n4#$ $#n<#$ $#nB#$ $#{J*[ $#{6*>7#$:#( $#s?#$ $#t0#$ $#uC#$ $$+J*V $&%(#$ $&$('M $$+4#$ $#nB#$ $#{C#$ $$+J*$ $#n>#$ $#nG#$ $#n0#$1#&4#&>#&?#'A#&B#( $#o(#$ $%]('@ $#n(*e $#t(*d $#{(*c $#n?#$ $#t0#$ $#uC#$ $$+(*D $%r0*Q $#n?#$ $#tJ#$ $$,E#$ $#n,#$ $#nJ*> $#{-(Q $#n0*< $#n8#$ $#n0)i $#{8#$ $%d0)g $#n4#$ $#nH(2 $#x('- $#{B#$ $#{:*b $#nD#$ $#n=#$ $#nC#$ $$+:*^ $#n0#$4#) $#oB#$ $#{8#$ $%d2#$ $#n##$ $#_.&y $#n0#$ $#oA#$ $#n4#$ $#nA*a $#n>#$ $#n:#$ $#n4#$ $#n=#$ $$*#*] $#>0#$4#( $#?B#$ $#K8#$ $$]2#$ $#>#*W $#>0#$ $#?A#$ $#>4#$ $#>A*b $#>>#$ $#>:#$ $#>4#$ $#>=#$ $#U#*N $#>0(Y $#>8#$ $#>0(. $#K8#$ $$]0(, $#>4#$ $#>H'2 $#H(&o $#KB#$ $#K:*b $#>D#$ $#>=#$ $#>C#$ $#V:*^ $#>H#$ $#>9(J $#>4#$ $#Y6#$ $#>8#$ $#>=#$ $#>##$ $#$###0#$1#J2#&3#d4#&5#&6#j7$'8#&9#&:#&;#&<#&=$->#&?$/@#&A$6B$>C#5D#&E#&F#&G$DH#&I#& $'=)&R0#$1#%2#)3#%6#%7#&8$J:$M=#%?#@A#%B$PD#PG#% $'>8#$:#$B#0 $'?2##?#%D## $'@C#Y $'@0#$A#>F#] $'?B#q $'@2#$ $'@4#$>#5 $'@B#$ $'@4#$8#)B#0 $'@2#$ $'@A#$ $'@4#$ $'@C#+ $'GB## $'@6#$ $'@.'= $'@>#$ $'@:#$ $'@4#$ $'@=*b $'N>*c $'L:#$ $'@4#$ $'@H*^ $'@D#$ $'@=#$ $'@C#$ $'O:*a $'B8#$ $'@('&:*_J)h $'@8#$ $'@E#$ $'@0#$ $'?C#$ $'O4#$ $'@##$ $'=:#` $'@4#$ $'@0#$ $'?A#$ $'@4#$ $'@A#$ $'@##$ $#_#*8 $'@C#$ $'O7#$ $'A>#$ $'@A#$ $'@8#$ $'@I#$ $'@0#$ $'?C#$ $'O8#$ $'@>#$ $'@=#$ $'@-&[ $'OC#$ $'O?#$ $'B-'.B#$ $'L-'- $'@3#$ $'@.(I $'@2#$>#' $'@:#$ $'@A#$ $'@J(= $'@?#$ $'BJ)6 $'@7#$8#(;#- $'A>#$?#%A#$B#&D#$ $'@J(< $'BJ(; $'LJ(: $'@C#$ $'O7#$ $'AD#$ $'@1#$ $'@J(B $'@?#$ $'B0#$ $'CC#. $'GB#$ $'L?#$F#* $'B7#$ $'AA#$ $'@0#$ $'?B#$ $'L4#$ $'H.(. $'|>#$ $'@A*G $'O((S $'A5*OE#$ $'@1#$B#% $'@)(5 $'L)(4 $'@4#$ $'@H%B $'@?#$ $'B<*H $'B:#$<#%H#( $'@J(A $'@0#$ $'?:#$ $'@((F $'@?#$ $'B8*d $'@:*`D#$ $'@1#$ $'@H#$ $'@6#$ $'@4#$ $'@<#$ $'@B#$ $'LJ(< $'L6*P7#$:#( $'A?#$ $'B0#$ $'CC#$ $'OJ(7 $(J((G $'@>#$ $'@G#$ $'@0#$1#%4#%>#%?#&A#%B#' $'?((L $'@((K $'B((J $'L((I $'@I#$ $'@0#$ $&.#); $'@8#$ $'@0#$ $%]#)8 $'L8#$ $'M0*d $#52#$?#*D#B $#52#$ $#54#$>$b $#5B$_ $#5C#K $#50#$F#P $(nB#q $(s8#$ $#5(#$:$VJ$X $#/:$U $(n8#$:$PB$R $#5I$N $#54#$8#H $#52#$ $#5A#$ $#54#$ $#5C#$ $#5.#$>#% $$&$$o%$o-$w.$o $#5:#$ $#54#$ $#5=#$ $#5.*b $#5>*b $#.)$o $#54#$ $#50#$ $(nA#$ $#54#$ $#5A#$ $#5#%8 $#5C#$ $)*7#$ $(r>#$ $#5A#$ $#58#$ $#5I#$ $#50#$ $(nC#$ $)*8#$ $#5>#$ $#5=#$ $#5-#$ $#l/$L $)*C#$ $)*?#$ $(s-#$B#% $#6*%g $(z-*e $#56*J $#53#$ $#5.#$ $%a$#$%$L&#$'#$(#$)#$+#$,#$-#'.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $%b$#$%$K&#$'#$(#$)#$+#$,#$-#%.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $$Z*%r $$S/%q $$R/%t $#52#$>#v $#5:#$ $#5A#$ $#5J#$ $)+?#q $#57#$8#);#l $(r>#$?#&A#$B#'D#$ $#5J#$ $)%&$?'$?($@)$E*$=J*< $(sJ*e $(zJ*d $#5C#$ $)*7#$ $(rD#$ $#51#$ $#5J#$ $)+?#+ $(r5*[E#$ $#51#$B#& $#5)#$ $)T($()$3J$( $(z)*e $#5?#$ $(s<*U $(s0#$:#1<#7H#; $(tC#. $(zB#$ $(z?#$F#* $(s7#$ $(rA#$ $#50#$ $(nB#$ $(z4#$ $({.*? $)E>#$ $#5A*; $)*J#$ $)TJ#r $#5J#$ $)+;#$C#= $#58#$ $#5E#$ $#54*B $)e0)b $#50#$ $(n:#$ $#5(#$ $)a)#y $#5?#$ $(s8*c $#5:*YD#$ $#51#$ $#5H#$ $#56#$ $#54#$ $#5<#$ $#5B#$ $(zJ*[ $(z6*>7#$:#( $(r?#$ $(s0#$ $(tC#$ $)*J*V $)s(#$ $)r(#d $)*4#$ $#5B#$ $(zC#$ $)*J*) $#5>#$ $#5G#$ $#50#$1#&4#&>#&?#'A#&B#( $(n(#$ $)T(#M $#5(*e $(s(*d $(z(*c $#5?#$ $(s0#$ $(tC#$ $)*(*D $)e0*Q $#5?#$ $(sJ#$ $)+E#$ $#5,#$ $#5J*> $#50*= $#58#$ $#50)o $(z8#$ $)D0)m $#54#$ $#5H)? $(w(#D $(zB#$ $(z:*b $#5D#$ $#5=#$ $#5C#$ $)*:*^ $#5H#$ $#59*. $#54#$ $)-6#$ $#58#$ $#5=#$ $#5#'E $#nH#$ $#n9&4 $#n4#$ $$.6#$ $#n8#$ $#n=#$ $#n#'> #$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%0123456789:;<=>?@ABCDEFGHI%$$'",
  () => [secretLiteral],
);

const isSurelyContainerExecutablePath = /* @__PURE__ */ surely(
  () => "### ##$'#$ ##%$#$&#% $#%##$'#' ##%### #$%$%%$$$$%$%$&'$$$$$$$$$$%%%$%%$$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%$%$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%",
);

const isSurelyContainerPath = /* @__PURE__ */ surely(
  () => "### ##$'#$ ##%$#$&#%(#$)#$*#$+#$-#'/#+0#-1#$2#$3#/4$T5#$7$58$]:$d=$i>$k?$l@#$A#$B#$C#$DP$EP$FQVGQcHQfIQgJ%# $#%##$'#%-##/##0##3##4##7##8##:##=##?##FP#GP#HP#IP#JP# ##&'%4 ##'#%3 $#&4#$GP% $#&8%5 $#&GP$ $#&=%3 $#&0#$ $#&?%1 $#&=#$ $#&ER/ $#&GP$ $#&7#$ $#&0#$ ##&'#$ ##5$#$&#%(#$)#$*#$+#$-#$/#$0#$1#$2#$3#$4#$5#$7#$8#$:#$=#$?#$@#$A#$B#$C#$DP$EP$FP$GP$HP$IP$JP$ $#5##$'#% ##5### ##(&#$-#D ##'-#$2#]4#g5#k:#p=$3@$4B$;EP=FPlIP} $#&DP$ $#&IP$ $#&3#$ $#&C#&HP$ $#&EP$ ##& $#&:#0DP$FP* $#&FP$ $#&4#$ $#&DP$ $#&IP$ $#&0#$ $#&IR1 $#&GP$ $#&2#$ $#&4#$GP% $#&8%- $#&JP$ $#&=%+ $#&HP$ $#&GP$ $#&1#$ $#&4#$ $#&FP$ $#&0%% $#&DP$GP*IP@ $#&HP$ $#&2#$ $#&GP$ $#&'#$ ##(-#$ $#&4$d $#&8#$ $#&1#$ $#&4#$ $#&2#$ $#&'#$ ##(1#+DP$IP. $#&JP$ $#&=#$ $#&GP$ $#&IP$ $#&=#$ $#&DP$ $#&HQX $#&4#$ $#&IP$ $#&3$P $#&A#$ $#&IP$ $#&=#$ $#&0#$ $#&7#$ $#&/$J $#&3#$ $#=C$G $#&4#$8#+ $#&=#$ $#&EP$ $#&GP$ $#&8#$ $#&1#$ $#&4#$ $#&2$X $#&JP$ $#&:%6 $#&8#$ $#&:#$ $#&JP$ $#&=%* $#&IR( $#&GP$ $#&EP$ $#&DP$ $#&FQf $#MDP$ $#&7#$ $#&C#$ $#&0#$ $#&8#$ $#&?#$ $#&4#$ $#&HP$ $#&GP$ $#&8#$ $#&7#$ $#&0#$ $#&8$M $#&IP$ $#&3#$ ##&'#$ ##(0%,DP$EQsHQ; $#&JP$ $#&=#$ $#&3#$ $#&GP$ $#&HP$ $#&4#$ $#&B#$ $#&0#$ $#&/#$ $#&C#$ $#&5#$ $#&0#$ $#&A$6 $#&EQp $#&:$;IP$ $#&0#$ $#&IP$ $#&IP$ $#&4#$ $#&GP$ $#&8$Y $#@DPhIP$ $#&3#$ $#r0#$ $#&8#$ $#&?#} $#&8#$ $#&4#h $#&4#$ $#&-#$ ##')#$+#%@#& $#&(#_ $#&*#^ $#&)%6 $#&4#$ $#&@#$ ##&'#$ ##(?#$ $#&DP$ $#&HPV $#&:#{ $#&HP$ $#&GP] $#)4#QJPU $#&-$)A#$HR% $#&IPP $#&7#$ $#&:#g $#&IR/ $#&DP$ $#&HP$ ##&'#$ ##(EP$FP(HP*IP+ $#&DP$HP& $#&EP$ $#&3#r $#&GPH $#&4#$GQ< $#&-#[ $#&JPE $#&:#$ $#&GP$ $#&GP$ $#&FP$ ##&'#$ ##(EP$ $#&HR. $$mI#$ $$dH#$ ##&'#$ #%(F#$I#0 #%)G#$ #%*E#$ #%+D#$ #%,F#$ #%-'#$ ##X0#9FP$IP) $#&4#$ $#&-#$ ##'+$d0#$ $#&@#$ $#&0#5 $#&-#^ #%5H#$ #%6E#$ $%7'#) #$%$%%$$$$%$%$&'$$()*$+$$$%%%$%%$,-./01234$56789:$;<=>?$@AB%%%%C%D-E/01234$5F78G:$HI=J?$@AB%%%%",
);

const isSurelyContainerUserName = /* @__PURE__ */ surelyNone(
  () => "### ##$##$$#$%#%&#$ $#$%## $#%$#$ $#%$#$ $#%&#$ ##% ###############################################$##%#&##########################$##%#&##########",
  () => [containerUserNameRootUser],
);

const isSurelyGitRef = /* @__PURE__ */ surely(
  () => "### ##$/#$ ##%-#$ ##&.#$ ##'0#$ ##('#$ ##)(#&)#$*#$+#$,#$-#$.#$/#$0P$1#$ $#)%##&#$'#0 ##)%#0+#% $#*1#( $#*,#$ $#*)#$ $#**#$ ##*'#$ #$$$$$$$$$#$$%&'$$$$$$$$$$#$$$$#($$)$$$$$$$*+$$,$$$$$$$$$$$##$#$$$$)$-.$$$$*+$$,$$/0$$$$$$$1$$#",
);

const isSurelyHostPath = /* @__PURE__ */ surelyBoth(
  () => "### ##$+#$7-Z8-Z9-Z:-Z;-Z<-Z=-Z>-Z?-Z@-ZA-ZB-ZC-ZD-ZE-ZF-ZG-ZH-ZI-ZJ-ZK-ZL-ZM-ZN-ZO-ZP-Zm3q ##%$#$&#$'#$(#$)#$,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$B$WD'LH))J)aK)jL)mQ#$RP.SP9TPWUPgVQ=WP%XQFYQGZQP[P%]QR^+h_R3`+iaTSbUlcP%d+qeV-f,#g,7h,yiXXjP%kP%lP% $#%##$*#$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# ##&+N} ##($#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP'ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ $#(##$+#%YP# ##)+Nz ##*#Ny $#)aP$ $#)_P$ $#)VP$ ##*e|| ##'WP$bP% $#&e|w $#&bP$ $#&^P$ $#&ZP$ $#&TP$ $#&RP$ $#&fP$ $#&ZP$ $#&aP$ $#&`|x ##'RP$VP)ZP>aP? $#&TP$ $#&]P$ $#&gP$ $#&bP$ ##1+Nd $#&VP$ $#&XP$ $#&WP$ $#&eP$ ##&+#$ ##F$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP+ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP/hP$iP$jP$kP$lP$ $#F##$+#%YP#gP# ##G+N[ ##(gP$ $#)eP$ $#)VP$ $#)dP$ $#/+N_ $#GaP$ $#G_P$ $#GVP$ ##He|x $#GeP$ $#GVP$ $#GdP$ $#Q+Nu $#&`|Q $#&aP$ $#&f|O ##'RP$VP(aP*kP, $#&bP$ $#&fP$ $#&RP$ $#&Z|z $#&bP$ $#&Y|e $#&dP$ $#&V|P $#&XP$ $#&UP$ $#&dP$ $#&ZP$ $#&hP$ $#&V|@ ##'RP$VP>aP?dPR $#&fP$ $#&RP$ ##&+#$ ##FSP$TP)bP/ $#GRP$ $#GTP$ $#G]P$ $#GgP$ $#Gb|a $#GaP$ $#GaP$ $#G^P$ $#GZP$ $#GWP$ $#Gk|Q $#GiP$ $#GVP$ $#G`P$ $#GTP$ $#GQ#$ $#GeP$ $#GVP$ $#GTP$ $#GdP$ $#GVP$ $#Gf|F $#&h|$ $#&TP$ $#&gP$ $#&_P$ $#&VP$ $#&`P$ $#&fP$ $#&eP$ $#&##$ ##'RP$ $#&`P$ $#&UP$ $#&##$ ##'eP$ $#&VP$ $#&fP$ $#&fP$ $#&ZP$ $#&`P$ $#&X{v $#&ZP$ $#&h|I ##'WP$fP%jP& $#&Z{h $#&T{g $#&bP$ $#&aP$ $#&dP$ $#&fP$ ##EeP$ $#E ##'b{| ##'aP$ $#&_P$eP' $#&VP$ ##',#$-#$.#$/#$0#$1#$2#$3#$4#$eP$ #$Le{Y $#&fP$ ##'Q#$W{c $#&_P$ $#&`|- ##'`P$ $#&Z|+ ##'VP$ $#&kP$ $#&SP$ $#&RP$ $#&e|5 ##'?#$Z#8aP,gP4 $#&SP$ ##'/#$2#%dP&jP) $#&.MK $#&0MJ $#&RP$ $#&dP$ $#&k{G $#&/N| $#&eP$ $#&fP$ $#&(#$ $#&WP$ $#&aP$ $#&gP$ $#&`P$ $#&U{> $#&eP$ $#&fP$ $#&dP$ $#&V{X $$ZS#$ #$[d#$ $$_R#$ $$`d#$ $$ak#$ ##&+#$ #$u:#$ #$vV#$ #$wh#$ #$xV#$ #$y^#$ #$za#$ #${b#$ #$|V#$ #$}d#$ #%#+#$ #%$9#$ #%%a#$ #%&_#$ #%'_#$ #%(R#$ #%)`#$ #%*U#$ #%+B#$ #%,Z#$ #%-`#$ #%.V#$ #%/J#$ #%0a#$ #%1a#$ #%2^#$ #%3e#$ $%4+Lx ##'VP$ZP]`Pa $#&UP$ $#&ZP$ $#&RP$ ##&+#$ #%:$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP%SP%TP%UP%VP%WP%XP%YPQZP%[P%]P%^P%_P%`P%aP%bPUcP%dP%eP%fP%gP%hP%iP%jP%kP%lP% #%:##$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #%;+Lh #%=$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP@WP$XP$YPBZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gPEhP$iPIjP$kP$lP$ #%=##$+#%VP#YP#gP#iP# #%>+Le ##IVP$YP&bP)dP3hP6iP8 $#)fP$ $#)Tzi $#)aP$ $#)_P$ $#)Vzf $#)dP$ $#)aP$ $#)XP$ $#)dP$ $#)RP$ $#)_P$ $#)UP$ $#)RP$ $#)fP$ $#)Rz[ $#)aP$ $#)aP$ $#)fzX $#)RP$ $#)dzV $#)ZP$ $#)`P$ $#)UP$ $#)aP$ $#)izu #%>fP$ #%>T|e #%>aP$ #%>_P$ #%>V|b #%>eP$ #%>VP$ #%>dP$ #%>e|^ #%>ZP$ #%>`P$ #%>UP$ #%>aP$ #%>i|| #%<aP$ #%;_P$ #%;VP$ #%<e|Q #%<eP$ #%;W|O $#&`P$ $#&XP$ $#&iP$ $#&2Mm $#&fP$ ##&+#$ #%u$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP%SP<TPBUPbVP%WP%XP%YQBZP%[P%]P%^P%_P%`P%aP%bP%cP%dP%eP%fP%gQMhP%iQPjP%kP%lP% #%u##$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #%v+L- #%@6L,RP$Yz5ZP'bP4 $#)bP$ $#)bP$ $%L)NR $#)jP$ $#))#$ $#)RP$ $#)bP$ $#)bP$ $#)^P$ $#)ZP$ $#)TP$ $#)RP$ $#)fP$ $#)ZP$ $#)aP$ $#)`zF $#)dP$ $%GZP$ $#)hP$ $#)RP$ $#)f|9 #%wRP$ #%vTP$ #%v]P$ #%vgP$ #%vbP$ #%we|e #%wYP$ #%vdP$ #%vaP$ #%v_P$ #%vVP$ #%vaP$ #%veP$ #%v+#$ #%x_P$ $#)kP$ $#)WP$ $#)ZP$ $#)^P$ $#)VP$ $#)eP$ ##)+#$ ##+UP$ $#)aP$ $#)TP$iP+ $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $#)eP$ ##) $#)`P$ $#)^P$ $#)aP$ $#)RP$ $#)U|{ #%wZP$ #%veP$ #%v]P$ #%veP$ #%v+#$ #&^$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$Q#$RP'SP$TP$UP$VP.WP$XP$YP0ZP4[P$]P$^P$_P$`P$aP$bPBcP$dPLeP$fP$gPOhPRiPTjP$kP$lP$ #&^##$+#%6##RP#VP#YP#ZP#bP#dP#gP#hP#iP# #&_+KD #%@byIgyIiyI #&_bP$ #&_bP$ #&_)#$UP% #&d)N{ #&_RP$ #&_fP$ #&_R|y #&_fP$ #&_T|w #&_aP$ #&__P$ #&_VP$ #&`e|s #&_jP$ #&_)#$ #&_RP$ #&_bP$ #&_bP$ #&_^P$ #&_ZP$ #&_TP$ #&_RP$ #&_fP$ #&_ZP$ #&_aP$ #&_`P$ #&n+Nf #&_dP$ #&_ZP$aP( #&_hP$ #&_RP$ #&_fP$ #&_V|_ #&_XP$ #&_dP$ #&_RP$ #&__|` #&_aP$ #&_aP$ #&_f|W #&_eP$ #&_VP$ #&_d|q #&_RP$ #&_d|R #&_ZP$ #&_`P$ #&_UP$ #&_aP$ #&_i|j #%wUP$XP)aP+ #%vUP$ #%v+#$ #%x^P$ $#)`P$ $#)Uxm #%vWP$ #&8+M^ #%v_P$eP% #%vV{w #%vf{Y #%weP$ #%vVP$ #%vd|{ #%wZP$eP( #%v`P$ #%vUP$ #%vaP$ #%vi|v #%v^P$ #%wX{O ##C+JUVP$ZP) $#&fP$ ##'iP$ $#&aP$ $#&dP$ $#&]xT $#&jxS ##'bP$eQ8 $#&fP$ ##&+#$ #'X$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP5UP$VP=WPCXP$YPFZPN[P$]P$^PU_PY`PkaPnbP$cP$dP$ePtfP$gP$hQ%iP$jP$kP$lQ) $'X##$+#%TP#VP#WP#YP#ZP#^P#_P#`P#aP#eP#hP#lP# #'Y+JI ##+TP$VzgbP+eP-fP1hzy $#)VP$aP& $#)dP$ $#)fxp $#)`P$ $#)WP$ ##*ZP$ $#)XxH $#)dP$ $#)Z{L $#)VP$ $#)TP$ $#)dP$ $#)V|w $#)^xe $'YZP$aP' $'YeP$ $'YTP$ $'Ya|n $'Y`P$ $'YeP$ $'YgP$ $'Y^|j $'Y^P$ $'YRP$ $'YeP$ $'YfP$ $'YZP$ $'YT|d $'YYP$ $'YVP$ $'Y_|a $'YaP$ $'Y_P$ $'YVP$ #'ZSP$e|] $'YdP$ $'YVP$ $'YiP$ #'Y $'YaP$ $'YSP$ $'YdP$ $'YaP$ $'Y]P$ $'YVP$ $'Yd|Q $'YaP$ $'YTP$ $'YRP$ $'Y^|v $'YRP$ $'YZP$ $'Y^P$ $'YTP$ $'YaP$ $'YiP$ $'Y)#$ $'YUP$ $'YaP$ $'YTP$ $'Y]P$ $'YVP$ $'YdP$ $'YZP$ $'YlP$ $'YVP$ $'YU|< $'YaP$ $'Y_P$ $'YR}# $'YgP$ $'YfP$ $'Y^P$ $'YZP$ $'Y`P$ $'YV|3 $'YaP$ $'Y`P$ $'YRP$ $'YfP$ $'YkP$ $'YbP$ $'YVP$ $'Y)#$ $'YiP$ $'YaP$ $'YdP$ $'Y]|' $'YRP$ $'YgP$ $'Y^P$ $'Yf|# $'YZP$ $'YXP$ $'YSP$ $'YVP$ $'YVP$ $'Y.#$ $'Y_P$ $'YcP$ $'YfP$ $'YfP$ #'Y+#$ #'[Uye $#&fP$ $#&dP$ $#&Vw| ##'dP$ $#&ZP$aP' $#&hP$ $#&RP$ $#&fww $$AXP$ $#&dP$ $#&RP$ $#&_P$ $#&##$UP/ ##'WP$ $#&ZP$ $#&^P$ $#&VP$ $#&eP$ ##'##$ ##'&#$ $#&jP$ $#&4#$ $#&2#$ $#&'I& $#&RP$ $#&fP$ $#&Rw# ##'aP$gwQ $#&aP$ $#&fP$ #$OQHy ##'SwTYP$`P(dP*fPLkPQ $#&RP$ $#&dP$ $#&VP$ ##& $#&RP$ $#&bvs $#&hP$ ##&+#$ #)8$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP)TP$UP$VP$WP$XP$YP/ZP$[P$]P$^P$_P$`P$aP$bP2cP$dP$eP7fP$gP?hP$iP$jP$kP$lP$ $)8##$+#%SP#YP#bP#eP#gP# #)9+Hj #'[YvreP$gw5hvo $'feP$ $#)^vn $)9RP$ $)9TP$ $)9]P$ $)9gP$ $)9bP$ #):e|x $)9aP$ $)9_P$ $)9V}# $)9ZP$ $)9^P$ $)9^P$ $)9RP$ $)9d|p $)9RP$ $)9^P$ $)9fP$ #)9+#$ #);bP$ $'dZP$ $#)^P$ $#)^y& $)9eP$ $)9VP$ $)9dP$ $)C+Ne $#&aP$ $#&dP$ $#&RP$ $#&XP$ $#&Vwl $#&eP$ ##'dP$fP% $#&avy $#&VP$ $#&_vF ##'RP$ZP&_|S $#&`P$ $#&]wd $#&_P$ $#&VP$ $#&eP$ $#&YP$ $#&ZP$ $#&Wvo ##'eP$ $#&VP$dv; $#&dvD ##'RP$aP%iQh $#&dv8 $#&^P$ $#&gP$ $#&_P$ $#&VP$ #)u##$$#%&#%'#%(#%)#%*#$+#&,#%-#%.#%/#%0#%1#%2#%3#%4#%6#%Q#%RP%SP%TP%UP%VP%WP%XP%YP%ZP%[P%]P%^P%_P%`P%aP%bP%cP%dP%eP'fP%gP%hP%iP%jP%kP%lP% #)u+H.eP$ #)v+#$ ##(6H, #)v+#$ #)z$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$Q#$RP$SP$TP$UQ<VP$WP$XP$YQ?ZP$[P$]QC^P$_QM`P$aP$bP$cP$dP$eP$fP$gQXhP$iP$jP$kP$lP$ #)z##$+#%6##UP#YP#]P#_P#gP# #){+H( #)}$#$&#$'#$(#$)#$*#&,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP3SP$TP$UP=VPRWP$XP$YPTZP$[P$]P$^PX_P$`P_aPebPpcP$dQ#eQ&fP$gQ+hQ.iQ4jP$kP$lP$ $)}##$+H.RP#UP#VP#YP#^P#`P#aP#bP#dP#eP#gP#hP#iP# #*#+H% #*$SP$bP) $*#RP$ $*#TP$ $*#]P$ $*#gP$ $*#b|{ $*#dP$ $*#VP$ $*#hP$ $*#ZP$ $*#aP$ $*#gP$ $*#e|t $*#bP$ $*#bP$ $*#^P$ $*#ZP$ $*#TP$ $*#RP$ $*#fP$ $*#ZP$ $*#aP$ $*#`|w $*#VP$aP% $*#h|h $*#TP$ $*#gP$ $*#_P$ $*#VP$ $*#`P$ $*#fP$ $*#eP$ $*###$ #*$RP$ $*#`P$ $*#UP$ $*###$ #*$eP$ $*#VP$ $*#fP$ $*#fP$ $*#ZP$ $*#`P$ $*#X|b $*#fP$ $*#T|R $*#aP$ $*#_P$ $*#VP$ #*1+GM $*#ZP$ $*#SP$ $*#dP$ $*#RP$ $*#dP$ $*#k|H $*#VP$ $*#fP$ $*#iP$ $*#aP$ $*#dP$ $*#]|B $*#bP$ $*#fP$ #*#+#$ ##(YP$ $#)aP$ $#)_P$ $#)VP$ $#)SP$ $#)dP$ $#)VP$ $#)iu= $*#dP$ $*#ZP$aP( $*#hP$ $*#RP$ $*#fP$ $*#V|1 $*#XP$ $*#dP$ $*#RP$ $*#_P$ $*#UP$ $*#RP$ $*#fP$ $*#R|) $*#aP$ $*#aP$ $*#f|& $*#kP$ $*#eP$ $*#fP$ $*#VP$ $*#_{| $*#eP$ $*#VP$d{z $*#d|+ $*#RP$aP% $*#d{w $*#^P$ $*#gP$ $*#_P$ $*#V|% $*#ZP$ $*#`P$ $*#UP$ $*#aP$ $*#i{{ #){RP$ #){fP$ #){R{h #){aP$ #){_P$ #){VP$ #)|e{d #){VP$ #){kP$ #){SP$ #){RP$ #){eP$ #){VP$ #)|##$ #)|&#$ #){##$$##&##'#$(##)##*#$,##-##.##/##0##1##2##3##4##6##Q##RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #+G+F[ #){RP$ #){TP$ #){ZP$ #){`P$ #){fP$ #){aP$ #){eP$ #){YP$ #){##$ #)|YP$ #){UtP #){eP$ #){VP$ #){dP$ #+>+MK $#&)#$ $(w#FN ##'ZP$eP( $#&`P$ $#&UP$ $#&aP$ $#&itS $#&^P$ $#&*#$ ##'^P$ $#&aP$ $#&TP$ $#&RP$ $#&^P$ $#&YP$ $#&aP$ $#&etq #$YZGr #'NZ#$ $'Tj#$ ##&+#$ #+ne#$ #+of#$ #+pa#$ #+qd#$ #+rVHC #)+g#$ $#V`#$ ##&+#$ #+v_#$ #+wV#$ #+xU#$ #+yZ#$ #+zR#$ #+{+#$ #+|$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #+|##$+#% #+|### #%?#F% #)c_#$ $)5b#$ ##&+#$ #,($#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP0ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #,(##$+#%YP# #,)+Ez #,+i#$ #,,a#$ #,-d#$ #,.]#$ #,/f#$ #,0d#$ #,1V#$ #,2V#$ #,3e#$ #%4 #,)aP$ #,)_P$ #,)VP$ #,*e|s #)le#$ $)md#$ ##&+#$ #,<Z#$^#)e#M #,=`#$ #,>T#$ #,?^#$ #,@g#$ #,AUNV #,BZ#$a#< #,CS#$ #,D+#$ #,E[#$b#& #,Fh#$ #,G_Gn #,Hk#$ #,If#$ #,JY#$ #,Ka#$ #,L`#$ #,M/#$ #,N+#$ #,OU#$ #,PZ#$ #,Qe#$ #,Rf#$ #,S)#$ #,Tb#$ #,UR#$ #,VT#$ #,W]#$ #,XR#$ #,YX#$ #,ZVGY #,[T#$ #,]R#$ #,^^#$ #,_+#$ #,`T#$X#'ZN_e#( #,ag#$ #,bU#$ #,cREG #,daGQ #,ed#$ #,fTGO #,eY#$ #,hR#$ #,id#$ #,jV#$ #,k+#$ #,lU#$W#'_#*l#, #,mZ#$aNz #,nT#$ #,ofGF #,pa#$ #,q`#$ #,rfGB #,sR#$ #,t`GA #,ua#$ #,v`#$ #,wV#$ #,xZ#$ #,y`#$ #,zWNk #)oR#$ $)pd#$ ##&+#$ #-#T#$^#Bf#Ui#Y #-$R#$ #-%T#$ #-&Y#$ #-'V#$ #-(+#$ #-)R#$T#-U#1b#3 #-*b#$ #-+f#$ #-,+#$ #--R#$ #-.d#$ #-/T#$ #-0Y#$ #-1Z#$ #-2hNN #-3T#$ #-4R#$ #-5T#$ #-6YMb #-7`#$ #-8WF} #-9R#$ #-:T#$ #-;_#$ #-<R#$ #-=`#$ #->+#$ #-?b#$ #-@]#$ #-AXFt #-BZ#$ #-CS#$ #-D+#$ #-E$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #-E##$+#% #-E### #-HS#$i#( #-Ig#$ #-JZ#$ #-K^#$ #-LUFh #-Ma#$ #-Nd#$ #-O]#$ #-Pe#$ #-Qb#$ #-RR#$ #-ST#$ #-TVMa #-U_#$ #-Vb#$ #-W+#$ #,*#DK #-Yi#$ #-ZiMZ #-[5#$ #-]+#$ #-^$#$&#$'#$(#$)#$*#3,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$7#>8#u=%I?%uF&]M(1Q#$R(lS)%TQ2UQSVR7WR:X)&YRkZ)'[P$]P$^S$_S/`P/aSIb)5cP$dT_eTffU+gU.hP$i)6jUbkP$lP$ $-^##$*#$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#^P#_P#`P#aP#bP#dP#eP#fP#gP#iP#jP# #-_+DD #-`#DCRP$TP'^P*`P,bP. $-_gP$ $-_jP$ #-`###*D@ $-_aP$ $-__P$`}$ $-_,O#-O#.O#/O#0O#1O#2O#3O#4O# $-_bP$ $-_f}$ $-_gP$ $-_^|z $-_dP$ $-_`|x #-nb#$ #-o`#$ #-pb#$ #-q_#$ #-r)#$ #-se#$ #-tf#$ #-ua#$ #-vd#$ #-wV#$ $-x+Nj $-bTP$dP0lPT $-_fP$ $-_ZP$ $-_aP$ $-_`P$ $-_eP$ $-_)#$ $-_dP$ $-_gP$ $-_`P$ $-_`P$ $-_VP$ $-_d|[ $-_TP$cP5 $-_YP$ $-_ZP$ $-_hP$ $-_aP$ $-_eP$ $-_##$ #-`UP$ $-_VP$ $-_##$ #-`bP$ $-_dP$ $-_aP$ $-_XP$ $-_dP$ $-_RP$ $-__P$ $-_Rqh $-_gP$ $-_ZP$ $-_hP$ $-_aP$ $-_eP$ $-_##$ #-`UP$ $-_VP$ $-_##$ #-`bP$ $-_dP$ $-_aP$ $-_XP$ $-_dP$ $-_RP$ $-__P$ $-_RP$ $-_eqU $-_RP$ $-_XP$ $-_VP$ $-_`P$ $-_f|2 $-_K#*RP$aP)g#- $-_TP$ $-_]P$ $-_gP$ $-_bP$ #-`e|, $-_a|z $-_ZP$ $-_^P$ $-_U|s $.[Z#$ $.]^#$ $.^U#$ $.O7#$ $.PX#$ $.QV#$ $.R`#$ $.Sf#$ #-_+#$ #.hi#$ #.ia#$ #.jd#$ #.k]#$ #-x $-_YP$^P&aP2kP: $-_VP$ $-_W{r $-_gP$ $-_eP$ $-_fP$ $-_VP$ $-_dP$ $-_eP$ $-_fP$ $-_aP$ $-_dP$ $-_RP$ $-_XP$ $-_V{f $-f`P$ #-dWP$ $-_ZP$ $-_XP$ $-_*#$ #-`_P$ $-_eP$ $-_Z{^ $-_XP$ $-_iP$ $-_ZP$ $-_`P$ #-_+#$2#' #-aYP$ $-_aP$ $-__|q $-_0#$ #-_+N} $-_aP$dPPgPV $-_TP$]P7 $-_gP$ $-__P$ $-_VP$ $-_`P$ $-_fP$ $-_eP$ $-_##$ #-`RP$ $-_`P$ $-_UP$ $-_##$ #-`eP$ $-_VP$ $-_fP$ $-_fP$ $-_ZP$ $-_`P$ $-_XP$ $.Y+M? $-_gP$ $-__P$ $-_VP$ $-_`P$ $-_fP$ $-_VP$ $-_##$ #-`gP$ $-_`P$ $-_UP$ $-_##$ #-`VP$ $-_ZP$ $-_`P$ $-_eP$ $-_fP$ $-_VP$ $-_^P$ $-_^P$ $-_gP$ $-_`P$ $-_XP$ $-_VP$ $-_`{& $-_aP$ $-_bP$ $-_SP$ $-_aP$ $-_jP$ #-_ $-__P$ $-_bP$ $-_eP$ $-_fP$ $-_RP$ $-_TP$ $-_]P$ $-_*#$ #-`^P$ $-_aP$ $-_Xzp $-_W|7eP$fP% $-_Uzn $-_Tzm $-_ZP$aP- $-_^P$ $-_VP$ $-_YP$ $-_ZP$ $-_eP$ $-_fP$ $-_aP$ $-_dP$ $-_kzc $-_jP$ $-__P$ $-_RP$ $-_ZP$ $-_^o| $-_?#$Z#2aP( $-_fP$ $-_^P$ $-_RP$ $-_Szx $-_aP$ $-_XP$ $-_^P$ $-_VP$ $-_##$ #-`UP$ $-_dP$ $-_ZP$ $-_hP$ $-_V|T $0*f#$ $0+B#$ $0,R#$ $0-S#$ $-_)#$ $.%H#$ $.&g#$ $.'`#$ $.(`#$ $.)V#$ $.*d#$ #-_+#$ #0DS#$ #0Eg#$ #0FZ#$ #0G^#$ #0HU#$ #0IeMH $//ZP$ $-_SP$ $-_VP$ $-_dP$ $-_WP$ $-_ZP$ $-_^P$ $-_*#$ #-`eP$ $-_k{u $-_^P$`P( $-_##$ #-`_P$ $-_ZP$ $-_a|Z $-_VP$ $-_fP$ $-_bP$ $-_gP$ $-_Sz( $-hRP$ $-_dP$ $-_RP$ $-_XP$ $-_aP$ $-_`P$ #-_+#$ #-aUP$ $-_RP$ $-_fP$ $-_Ryx $-_VP$ZP-aP4eP5k|I $-_ZP$g|H $-_`P$ $-_VP$ $-_##$ #-`RP$ $-_SP$ $-_^P$ $-_RP$ $-_X|E $-_##$[P* #-`gP$ $-_`P$ $-_ZP$ $-_UP$ $-_RP$ $-_U{m $-_`|8 $-_aP$kP( $-_TP$ $-_RP$ $-_TP$ $-_Yz| $-_eP$ $-_/#$2M0 $-_.M0 $-_TP$`P( $-_fP$ $-_aP$ $-_bP$ $-_g{@ $-_VP$ $-_UP$ $-_dP$ $-_ZP$ $-_hP$ $-_VP$ #-_##$fP( #-`)#$ $-_##$ #17###$#$&#$'#$(#$)#$*##,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #17+KN $-_VP$ $-__P$ $-_byJ $-_H#.RP$VP*d#F $-_XP$ $-_VP$ $-_WP$ $-_ZP$ $-_^P$ $-_V|5 $-_dP$ $-_WP$ $-_^P$ $-_a{& $-mZP$aP' $-_hP$ $-_RP$ $-_fzV $-_WP$XP' $-_ZP$ $-_^P$ $-_Vzz $-_dP$ $-_RP$ $-__P$ $-_##$U|:_P/ #-`WP$ $-_ZP$ $-_^P$ $-_VP$ $-_eP$ #-`##$ #-`&#$ $-_jP$ $-_4#$ $-_2#$ $-_'K( $.{Zy' $1Ga#$ $1KX#$ $1Od#$ $1PR#$ $1Q_#$ $1R##$ #1S<#$ $1TZ#$ $1U^#$ $1VV#$ $1We#$ #-_##$+#K #-`&#$ $1Zj#$ $-_4#$ $-_2#$ $-_'#$ #-_+#$ #1rI#$M#9 #1sf#$ #1tV#$ #1uR#$ #1v_#$ #1w+#$ #1xe#$ #1yf#$ #1zV#$ #1{R#$ #1|_#$ #1}R#$ #2#b#$ #2$b#$ #2%e#$ #2&+#$ #2'T#$ #2(a#$ #2)_#$ #2*_#$ #2+a#$ #2,`Kf #2-Z#$ #2.`#$ #2/U#$ #20a#$ #21i#$ #22e#$ #23##$ #24A#$ #25Z#$ #26f#$ #27eJg #28U#$ #29a#$ #2:f#$ #2;`#$ #2<V#$ #2=fJa $-_VP$ayB $-_TP$ $-_aP$kP& $-_hP$ $-_Vza $-_TP$ $-_^xf $-_RP$iP+kP- $-_^P$ $-_fP$ #-_+#$ #-aTP$ $-_aP$ $-f`P$ #-dWx9 $-_RP$ $-_b{r $-_eP$ $-_fP$ $-_VP$ $-__P$ $-_##$ #-`hP$ $-_aP$ $-_^P$ $-_gP$ $-__P$ $-_VP$ $-_##$ #-`ZP$ $-_`P$ $-_WP$ $-_aP$ $-_dP$ $-__P$ $-_RP$ $-_fP$ $-_ZP$ $-_ay| $-_VP$ $-__P$ $-_bz$ $-_eP$ $-_VP$ $-_dy^ $-_?#+RP$Z#JbPD $-__P$ $-_bP$ $-_2#$ $-_0#$ #-_+#$ #-aSP$ $-_Zyn $-_`P$ $.RUP$ $-_aP$ $-_iP$ $-_eP$ #-`*#$-#'ZP. #-`aP$ $-_^P$ $-_Um( $-_,#$ $-_gP$ $-_bP$ $-_XP$ $-_dP$ $-_RP$ $-_Uxy $-__P$ $-_RP$ $-_XP$ $-_VP$ $-_SP$ $-_RP$ $-_TP$ $-_]P$ $-_g{0 $-_eP$ $-_kP$ $-_eP$ $-_fP$ $-_VP$ $-__wN $2t`#$ $2uU#$ $2va#$ $2wi#$ $2xe#$ #2y+#$ #3><#$ #3?a#$ #3@`Mw $-_RP$ $-__P$ $-_bP$ $-_bP$ #-_+#$ #-a_P$ $-_kP$ $-_eP$ $-_cP$ $-_^w; $-yT#$l#2 $-zf#$ $-{Z#$ $-|a#$ $-}`#$ $.#e#$ $-_)#$ $.%d#$ $.&g#$ $.'`#$ $.(`#$ $.)V#$ $.*d#$ #-_+#$ #3YQJ4 $.OR#$ $.PX#$ $.QV#$ $.R`#$ $.SfN{ $.TgI} $0)ZKJ $0T`#$ $0YV#$ $0Zf#$ $0[b#$ $0]g#$ $0^S#$ #-_+#$ #3ii#$ #3ji#$ #3ki#$ #3ld#$ #3ma#$ #3na#$ #3ofJ# $1<dLX $2lZN) #3r+#$ ##(*#$7-qB7-R=yS_5T_WU_uVcEWc[Xc`YcnZd#[du]e*^>0_g%`gtah3bi+djDejJfk6gkEhkMigVkkp #3t##$$#%&#%'#%(#%)#&*#$,#%-#%.#%/#%0#%1#%2#%3#%4#%6#%7#%8#%9#%:#%;#<<#%=#%>#%?#%@#%A#%B#%C#%D#%E#%F#%H#%I#%J#%K#%L#%M#%O#%Q#%R#IS#]T#lU(QV(`W)8X)KY)lZ)n[)u]*,^*9_+W`,%a,:b,FcP%d,oe,wf-Eg-Vh-Zi#3jP%k-glP% #3tR#$S#$T#$U#$VP$W#$X#$Y#$Z#$[#$]#$^#$_#$`#$a#$b#$d#$e#$f#$g#$h#$i#$k#$ #3u+#% #3vi#0 #3x_#$i#' #3ya#$ #3zU#$ #3{V@8 #3|a#$ #3}d#$ #4#]#$ #4$f#$ #4%d#$ #4&V#$ #4'V#$ #%4eG2 #3va#$ #3vd#$ #3v]#$ #3vf#$ #3vd#$ #3vV#$ #3vV#$ #3ve#$ #3u+={ #3vR#$ #3ve#$ #3vk#$ #3vE#$ #3v9#$ #3vH#$ #3u+#$ #3x_#$ #4:a#$ #4;U#$ #4<V#$ #4=^#$ $%3+=n #3vd#$e#- #3vU#$ #3vg#$ #3vZ#$ #3v`#$ #3va#$ #3v-#$ #3v1#$ #3u+#$ #3xbG3 #3vU#$ #3vW#$ #3u+#$ #3xZ#$ #4M`#$ #4Ne#$ #4Of#$ #4PR#$ #4Q^?b #3vg#$ #3v`#$ #3u+#$U#, #3xZ#$ #4V`#$ #4We#$ #4Xf#$ #4YR#$ #4Z^#$ #4[^#$ #4]+GW #3v^#$ #3vV#$ #3u+#$ #3xTGT #3vR#$T&|a'&b'Z #3vS#$T#(d&k #3vR#$ #3v^#$ #3u+#$ #4HeF. #3vY#$ #3vV#$ #3u+#$ #4k9#$>#*H#1J#6R#<S#HT#RU#rV$%X$2Y$D]$Z^$e_%*`%Ea%Ob%^d%ue&+f&:g#5h&Si&Tj&]k&`l&b #4lF#$k#% #4mC?H #4nb#$ #4od#$ #4pV#$ #4qe?C #4ra#$ #4s_#$ #4tV#$ #4uS#$ #4vd#$ #4wV#$ #4xi?= #4y+#$ #4zd#$ #4{V#$ #4|`#$ #4}h?8 #5#V#$ #5$T#$ #5%f#$ #5&a#$ #5'`#$ #5(ZFd #,n`#$ #5*e#$ #5+Z#$ #5,S#$ #5-^#$ #5.V#$ #5/)#$ #50T#$ #51a#$ #52_#$ #53b#$ #54RFa #55R#$^#*g#, #56l#$ #57V#$ #58^#$ $%4Z#$ #5:e#$ #5;]>z #5<R#$ #5=TO$ #,tTO# #-3R#$^#(a#2d#= #5@S#$ #5AR#$ #5B^#$ #5C+F7 #5DR#$ #5E`#$ #5FX#$ #5GU#$ #5H+#$ #5IZ#$ #5J`#$ #5KU#$ #5LV#$ #5Mj>h #5N_#$`#)g#+ #5Ob#$ #5Pa#$ #5Qe#$ #5RV#$ #5Sd>b #5TU#$ #5UR>` #5Vd#$ #5We#$ #5XZN{ #5Yk#$ #5Ze#$ #5[f#$ #5]R#$ #5^^>W #5_V#$g#0 #5``#$ #5aa#$ #5b+#$ #5cU#$X#&`#'d#( #5dV#$ #5eb>O #5fVF4 #5gbEb #5hV#$ #5i_#$ #5ja#$ #5kfE- #5l`E, #5m^#$ #5nV#$ #5oT#$ #5pf#$ #5qd#$ #5ra#$ #5s`#$ $%4)#$ #5uS#$ #5vg#$ #5wZ#$ #5x^#$ #5yUNZ #5zZ#$a#& #5{X#$ #5|VEt #5})#$^#)b>6 #6#S#$ #6$g#$ #6%Z#$ #6&^#$ #6'U>3 #6(R#$ #6)`#$ #6*X#$ #6+T#$ #6,Z#$ #6-)#$ #6.^#$ #6/Z#$ #60`Ee #61R#$g#' #62f#$ #63T#$ #64Y>& #65X#$ #66X#$ #67Z#$ #68`#$ #69X#$ #6:W#$ #6;R#$ #6<T#$ #6=V#$ #6>+#$ #6?U#$Y#) #6@R#$ #6Af#$ #6BR#$ #6Ce#$ #6DVES #6Eg#$ #6FS=o #6GR#$ #6HX#$ #6IX#$ #6J^#$ #6KV#$ #6LY#$ #6Mg#$ #6NS#$ #6O+#$ #6PUNq_LN #6QZ#$^#._#5g#> #6R_#$ #6SR#$ #6T+#$ #6UU#$ #6Va#$ #6Wi#$ #6X`#$ #6Y^#$ #6Za#$ #6[RNL #6]R#$ #6^_#$ #6_R#$ #6`*#$ #6aT#$ #6bb#$ #6cb=R #6d)#$ #6ee#$ #6ff#$ #6gg#$ #6hU#$ #6iZ#$ #6ja#$ #6k+#$ #6l_L3 #6mR#$ #6nd#$ #6oa#$ #6pT#$ #6q]=C #6rV#$a#'e#1k#; #6se#$f#% #6taE& #6uR=> #6vU#$ #6wV#$ #6x^#$ #6ye#$ $%4T#$ #6{a#$ #6|b#$ #6}V#$ #7#+#$ #7$YNG #7%)#$ #7&b#$ #7'^#$ #7(R#$ #7)k#$ #7*i#$ #7+d#$ #7,Z#$ #7-X#$ #7.YDg #7/b#$ #70k#$ $%4QE( #72V#$a#( #73j#$ #74f#$ #75V#$ #76eD_ #77U#$ #78V#$ $%4)#$ #7:X#$ #7;kNM #7<d#$ #7=X#$ #7>*#$ #7?e#$ #7@i#$ #7AZ#$ #7BW#$ #7Cf#$ #7D*#$ #7Ee#$ #7Fi#$ #7GZ#$ #7HW#$ #7IfMC #7JUD#Z#$`MBd#&g#/k#4 #7Kb#$ $%4VLU #7MV#$Z#* #7N)#$ #7OT#$ #7Pa#$ #7Q_#$ #7R_#$ #7SZDA #7Te#$ #7U_M& #7Vb#$ #7Wb#$ #7XV#$ #7Yf#$ #7ZVLy #6.b#$ #7]a#$ #7^V#$ #7_f#$ #7`d#$ #7ak<T #7bR#$V#)g#- #7cf#$ #7df#$ #7e^#$ #7fV#$ #7gdKw #7hS#$ #7iR#$ #7jd#$ #7k/<J #7lS#$WDMe#) #7ma#$ #7nT#$ #7oa#$ #7pb#$ #7qQDC #7rfCu #7sTDAV#$Y#)f#+ #7t^#$ #7uV#$ #7v`#$ #7wZ#$ #7xgCP #7yR#$ #7zdDS #7{R#$ #7|f#$ #7}Z#$ #8#T#$ #8$T#$ #8%Y#$ #8&VL= #8'V#$a#,d#-g#2k#4 #8(R#$d#& #8)^#$ #8*UNV #8+d#$ #8,R#$ #8-X#$ #8.d#$ #8/gM' #80dM) #81Z#$ #82h#$ #83k#$ #84+#$ #85UM7 #86d#$ #87SCR #88b#$ #89V#$e#) #8:e#$ #8;T#$ #8<d#$ #8=Z#$ #8>bCV #8?fL* #8@TD% #3|R#$Y#( #8Be#$ #8C_#$ #8D)#$ #8EbKx #8FZ#$ #8Ge#$ #8HbL0 #8I_#$ #8JR#$ #8K]BL #8LR#$ #8MdCL #%2ZCt #3vX#$ #3va#$ #3u+#$ #3xR#$XN'd#, #8SU#$ #8Th#$ #8UZ#$ #8Ve#$ #8Wa#$ #8Xd#$ #8Yk#$ #8Z)N[ #8[V#$ #8]X#$ #8^Z#$ #8_eN& #3vR#$ #3vT#$ #3vY#$ #3vV#$ $41 #3vT#$_#/`#4g#T #3va#$ #3vR#$ #3vb#$ #3va#$ #3vU#$ #3ve#$ #3u+#$ #3xd#$ #8nV#$ #8ob#$ #8pa;D #3vb#$ #3va#$ #3ve#$ #3vV#$ #3vdJl #3vR#$U#+W#0 #3v`#$ #3u+#$.#' #3xU#$ #8zR#$ #8{fK[ #3u+#$ #3xb;8 #3vR#$ #3u+#$ #3xb#$ #9&]#$ #9'X;2 #3vZ#$ #3vX#$ #3u+#$ #-X_#$i#* #,)a#$ #,)U#$ #,)V#$ #,)^#$ #,)e#$ $,)+8{ #,)a#$ #,)d#$ #,)]#$ #,)f#$ #,)d#$ #,)V#$ #,)V#$ #91e#$ #91 #3vd#$ #3ve#$ #3vZN] #3vR#$ #3v`#$ #3v_#$ #3u+#$ #3xi#$ #9Ca#$ #9Dd#$ #9E]#$ $%4fI` #3vV#$g#0 #3vV#$ #3vb#$ #3vW#$ #3vR#$ #3vT#$ #3vV#$ #3u+#$ #3xi#$ #3|V#$ #9QZ#$ #9RX#$ #9SYBD #3vSIt #3v^#$e#L #3vR#$V#/_#8 #3v`#$ #3u+#$ #3xf#$ #9Za#$ #9[a#$ #9]^#$ #9^T#$ #9_Y#$ #9`R#$ #9aZ#$ #9b`:R #3vT#$ #3vf#$ #3vd#$ #3va#$ #3v`#$ $41)#$ #3wX#$ #3vk#$ #3vbMz #3u+#$ #9m$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$C#$M#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_#&`P$aP$bP$cP$dP$eP$fP$gP$hP$i#,jP$kP$lP$ #9m##$+Ah_##i## #9n+85 #9na#$ #9nU#$ #9nV#$ #9n^#$ #9ne#$ $9n+87 #9na#$ #9nd#$ #9n]#$ #9nf#$ #9nd#$ #9nV#$ #9nV#$ #9ue#$ #9u #3vb#$ #3vd#$ #3vV#$ #3ve#$ #3ve#$ #3vZ#$ #3vW#$ #3u+#$ #3xU#$f:* #:-ZL/ #3vR#$a#3 #3vT#$e#. #3vf#$ #3va#$ #3vd#$ #3vZ#$ #3va#$ #3u+#$ #3x_#$ #:7a#$ #:8U#$ #%3V9z #3vf#$ #3vR#$ #3vZ#$ #3u+Mb #3v`#$ #3vf#$ #3veMI #3vV#$Y#)d#/ #3v_#$ #3u+#$ #3xd#$ #:Eg#$ #:FSL@ #3vT#$ #3vg#$ #3vb#$ #3u+#$ #4aX#$ #:LYA? #3vR#$ #3vU#$ #3v^#$ #3vV#$ #3u+#$ #3xT#$[#'i#( #:SR#$ #:TT#$ #:UYA+ #:VUK@ #3|d#$ #:XR#$ #:Yb#$ #:Zb#$ #:[V#$ #:]d#$ #:^+#$ #:_U#$ #:`Z#$ #:aeA7 #3vV#$ #3vjHf #3vh#$ #3vk#$ #3v.#$ #3u+#$ #4a^#$ #:ia#$ #:jTIt #3vg#$ #3v^#$ #3vZ#$ #3vR#$ #3u+#$ #4HR#$T#* #:qd#$ #:rf#$ #:sZ#$ #:tW#$ #:uR#$ #:vT@} #:wa#$ #:x_#$ #:yb#$ #:zZ#$ #:{^#$ #:|VJ, #3vV#$a#)d#, #3vd#$ #3vR#$ #3ve#$ #3u+#$ #3xUJ? #3v`#$ #3vR#$ #3v`L` #3vV#$ #3vi#$ #3u+#$ #3xe?g #3va#$ #3vT#$ #3vR#$ #3v^#$ #3u+#$ #3xe#$ #;5Y#$f$8 #;6R#$ #;7d#$ #;8V#$ #;9+#$ #;:$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$<#$=#$C#$D#'F#$I#2J#$K#$L#$Q#$RP$SP$TP$UP$VP$W#GX#YYP$ZP$[P$]P$^P$_#^`#iaP$b#rcP$dP$e#$f#wg#}h$(iP$jP$kP$lP$ #;:##$+#%I##W##X##_##`P#b##f##g##h## #;;+6h #;=iGe #;;g#$ #;;=#$ #;;V#$ #;;f#$ #;;+#$ #;=Y#$h#( #;Df#$ #;Ef#$ #;Fb#$ #;G)@m #;H/O% #;;f#$ #;;V#$ #;;R#$ #;;_#$ #;;+#$ #;=e#$ #;Of#$ #;PV#$ #;QR#$ #;R_#$ #;SR#$ #;Tb#$ #;Ub#$ #;Ve#$ #;W+#$ #;XT#$ #;Ya#$ #;Z_#$ #;[_#$ #;]a#$ #;^`?W #;;`#$a#1 #;;_#$ #;;+#$ #;=`#$ #;ca#$ #;dU#$ #;eV#$ #;f)#$ #;gh#$ #;hV#$ #;id#$ #;je#$ #;kZ#$ #;laLw #;;`#$ #;;f#$ #;;e#$ $;;+6< #;;V#$ #;;_#$ #;;+#$ #:D_60 #;;Z#$ #;;e#$ #;;V#$ #;;+#$ #4LU#$_6+ #;za#$ #;{i#$ #;|`#$ #;}^#$ #<#a#$ #<$R@N #;;h#$ #;;Z#$ #;;_#$ #;;+#$ #3x^#$_#& #<*R#$ #<+lJ[ #<,R#$ #<-eIm #;;`#$ #;;b#$ #;;_#$ #;;+#$ #+niFp #;;k#$ #;;b#$ #;;e#$ #;;f#$ #;;+#$ #,TiFj #;;h#$ #;;+#$ #;=b#$ #<<k#$ #<=f#$ #<>YI[ #;;Z#$ #;;d#$ #;;f#$ #;;g#$ #;;R#$ #;;^#$ #;;V#$ #;;`#$ #;;h#$ #;;e#$ #;p #<JR#$ #<Kf#$ #<LV@1 #3v.#$Z#0a#I #3u+#$ #3xd#$i#+ #<PV#$ #<Qb#$ #<Ra#$ #<Se#$ #<TZ#$ #<Uf#$ #<VaJ/ #3|d#$ #<XR#$ #<YbJp #3v`#$j#: #3vV#$ #3vT#$ #3vd#$ #3vR#$ #3vW#$ #3vf#$ #3u+#$ #:6d#$e#- #<dV#$ #<ee#$ #<fa#$ #<gg#$ #<hd#$ #<iT#$ #<jV#$ #<kb#$ #<lRI* #<mY#$ #<nR#$ #<oU#$ #<pV#$ #<qdN{ #3u+#$ #3xR?< #3va#$ #3v`Fl #3vZ#$a#.b#1g#2h#5 #3v_#$ #3vS#$ #3v^#$ #3vV#$ #3u+#$ #3xb#$ #<}]#$ #=#X#$ #=$e#$ #=%.75 #3vU#$ #3vV#$ #3v)Kg #3v_Ja #3vX#$ #3vV#$ #3vfFA #3v_#$ #3u+#$ #3x*?*hM_ #3vb#$ #3vR#$ #3v_#$ #3u+#$ #3xU#$ #=5a#$ #=6i#$ #=7`#$ #=8^#$ #=9a#$ #=:R#$ #=;UM2 #3v^#$`#.d#5g#:k#F #3vR#$ #3vf#$ #3vW#$ #3va#$ #3vd#$ #3v_#$ #3vZ#$ #3va#$ #3u+#$ #4H*>n #3vb#$ #3v_#$ #3v)#$ #3we#$ #3vf#$ #3va#$ #3vdJ; #3va#$ #3vf#$ #3va#$ #3u+#$ #3xf6_ #3vS#$ #3v)#$ #3wT#$ #3vR#$ #3vT#$ #3vY#$ #3vV#$ #3u+#$ #3xXHyY#$ #=]a#$ #=^e#$ #=_fLC #3vV#$ #3v`#$ #3vh#$ #3u+#$ #3xhM* #3vSN|g#$k#* #3ve#$ #3vf#$ #3vg#$ #3vb#$ #3u+#$ #9YUM5 #3vVJn #3vS#$U#)f#6i#G #3vf#$ #3u+#$ #3xS#$ #=qa#$ #=ra># #3v]#$ #3v_#$ #3vR#$ #3v`#$ #3u+#$ #3xT#$ #=yR#$ #=z`#$ #={U#$ #=|Z#$ #=}U#$ #>#R#$ #>$f=] #3vR#$V#* #3vT#$ #3v]#$ #3u+#$ #3xb#$ #>*R#$ #>+`HY #3vR#$ #3v_#$ #3u+#$ #3xe#$ #>0f#$ #>1V#$ #>2R#$ #>3_#$ #>4+#$ #>5eL@ #3vZ#$ #3vW#$ #3vf#$ #3vb#$ #3v_EK #3vV#$ #3vd#$ #3vd#$ #3vR#$ #3vW#$ #3va#$ #3vd#$ #3v_#$ #3v*#$ #3uU#$ #3u+#$ #3xb#$ #>G^#$ #>Hg#$ #>IX#$ #>JZ#$ #>K`K} #3v.#$ #3v`#$ #3vV#$ #3vfI: #3vZ#$a#, #3vd#$ #3vf#$ #3vg#$ #3vR#$ #3v^#$ #3vV#$ #3v`#$ #3vhDX #3v^#$ #3vf#$ #3vRMw #3vR#$ #3vd#$ #3v`#$ #3u+#$ #4aS#$ #>bV#$ #>cd#$ #>dd#$ #>ekDy $#)F#RTP$WP/^P9`PEb#|ePhfPs $#)fP$ $#)ZP$ $#)aP$ $#)`P$ $#)eP$ $#))#$ $#)dP$ $#)gP$ $#)`P$ $#)`P$ $#)Vce $#)SP$ $#)VP$ $#)VP$ $#)^P$ $#)UP$ $#)ZP$ $#)`P$ $#)XP$ $#)VP$ $#)`dX $#)^P$ $#)RP$ $#)^P$ $#)RP$ $#)RP$ $#)UP$ $#)ZP$ $#)_P$ $#)ZP$ $#)eP$ $#)VP$ $#)UdL $#)iP$ $#)VP$ $#)`P$ $#)UP$ $#)gP$ $#)`P$ $#)XP$ $#)eP$ $#)UP$ $#)RP$ $#)fP$ $#)VP$ $#)``r $#)bP$ $%L^P$ $#)VP$ZP. ##)+#$ ##+_P$ $#)aP$ $#)SP$ $#)ZP$ $#)^P$ $#)VP$ $#)eP$ $#)kP$ $#)`b} $#)TP$ $#)RP$ $#)fP$ $#)ZP$ $#)aP$ $#)`P$ $#M##$ #%L+2U $#)ZP$lP+ $#)RP$ $#)]P$ $#)ZP$ $#)dP$ $#)[P$ $#)RP$ $#)fc} $#)fP$ $#)RP$ $#)^cz $#)eP$ $#)ZP$ $#)gP$ $#)`P$ $#)fP$ $#)ZP$ $#)_P$ $#)RP$ $#)Zcq $?:b#$ $?;:#$ $%MR#$ $%Nf#$ $%OR#$ ##)+#$ #?jB#$H$x #?ka#$ #?lT#$ #?mR#$ #?n^#$ #?o+#$ #?p7#$9#4C#DD#ZF#aK#kO$6S$;T<DU$<V$=X$LY$N_$R`$Sb$`d$kg$lh$ml$q #?q`#$d#, #?rU#$ #?sd#$ #?ta#$ #?uZ#$ #?vU#$ #?w+#$ #?xI#$ #?yUDC #?zU#$ #?{g#$ #?|Z#$ #?}`#$ #@#a#$ #@$-#$ #@%1DD #@&a#$k#, #@'_DNg#$ #@(d#$ #@)e#$ #@*Z#$ #@+V#$ #@,d#$ #@-+#$ #-39<, #@/b#$ #@0d#$ #@1V#$ #@2e#$ #@3e#$ #@4+#$ #@59<% #@6Z#$a#1 #@7T#$ #@8d#$ #@9a#$ #@:e#$ #@;a#$ #@<W#$ #@=f#$ #@>+#$ #@?J#$ #@@k#$ #@Ab#$ #@BV#$ #@CIFy #@Dl#$ #@EZ#$ #@F^#$ #@G^#$ #@HR#$ #@I+#$ #@Je#$ #@KT;i #@Lg#$ #@M=#$ #@NV#$ #@Of#$ #@P+#$ #@5hIx #@Rg#$ #@SS#$ #@T+#$ #@U9#$ #@VR#$ #@WT#$ #@XY#$ #@YV#$ #@Z+#$ #@[YL' #@]`#$ #@^Z#$d#, #@_f#$ #@`k#$ #@a+#$ #@bT#$ #@cR#$ #@dT#$ #@eY#$ #@fVC_ #@gV#$ #@hR#$ #@i^#$ #@j;#$ #@k`#$ #@lX#$ #@mZ#$ #@n`#$ #@oV#$ #@p+#$ #@q9#$ #@ra#$ #@s_#$ #@t_#$ #@ua#$ #@v`#$ #@w+#$ #@x:#$ #@yV#$ #@zd#$ #@{Z#$ #@|h#$ #@}V#$ #A#U#$ #A$:#$ #A%R#$ #A&f#$ #A'RN4 #A(R#$ #A)d#$ #A*`#$ #A++#$ #@58L[ #A-RC/ #A.VCW #A/^#$ #A0V#$ #A1T#$ #A2f#$ #A3d#$ #A4a#$ #A5`#$ #@4)#$ #A7S#$ #A8g#$ #A9Z#$ #A:^#$ #A;U#$ #A<V#$ #A=dMx #A>a#$ #5}b0e #A@R#$ #AAf#$ #ABT#$ #ACYMr #ADeDb #AEa#$b#. #AFU#$ #AGV#$ #AH)#$+#' #AIX#$ #AJk#$ #AKbMj #ALT#$ #AMa#$ #ANd#$ #AOVEw #AP_Hx #AQZ#$`#%k#( #ARbM[ #ASb#$ #AT_#$ #;G+9> #AVb#$ #AWa#$ #AXV#$ #AYf#$ #AZd#$ #A[kMY #A]RE, #A^hB% #A_T#$ #A`b#$ #Aa]#$ #AbX:K #AcZ:` #Ada#$ #AeR#$ #Af_#$ #AgZ#$ #Ah`#$ #AiX#$ #Aj+#$ #Ak*#$<#0`#9g#: #Al_#$ #AmZ#$ #An`#$ #AoV#$ #ApT#$ #Aqd#$ #ArR#$ #AsW#$ #Atf#$ #Au+#$ #<c_#$i0. #Awa:V #AxR#$ #AyT#$ #Azf#$ #A{a#$ #A|d#$ #A}Z#$ #B#a#$ #B$+#$ #B%_Nx #B&bNP #B'h#$ #B(+#$ #B)bI9 $#)RP$VP,ZP2aP8gP> $#)TP$ZP' $#)]P$ $#)gP$ $#)b^' $#)jP$ $#)RP$ $#)UP$ $#)VaE $#)^P$ $#)XP$ $#)VP$ $#)^P$ $#)VP$ $#)da@ $#)^P$dP' $#)U}#^P$ $#)VP$ $#)U|| $#)aP$ $#)ga: $#)jP$ ##)##$ ##*eP$ $#)kP$ $#)`P$ $#)Ta4 $#)dP$ $#)VP$ $#)RP$ $#)gP$ ##)SP$ $#)^P$ $#)Ryb $#)aP$dP+ $#)`P$aP' $#)fP$ $#)RP$ $#)Tb4 $#)]P$ $#)ZP$ $#)V]{ $#)VP$ $#)RP$UP2 $#)fP$ $#)ZP$ $#)hP$ $#)VP$ $#)##$ ##*TP$ $#)^P$ $#)aP$ $#)gP$ $#)UP$ $#)##$ ##*WP$ $#)ZP$ $#)^|O $#)VP$ $#)`P$ $#)fP$ $#)ZP$ $#)Rb' $#)RP$VP[ZP|aQ$dSD $#)UP$dP4fP@ $#)aP$ $#)eP$ $#)##$ ##*UP$ $#)VP$ $#)##$ ##*RP$ $#)bP$ $#)^P$ $#)ZP$ $#)TP$ $#)RP$ $#)fP$ $#)ZP$ $#)hP$ $#)a]S $#)SP$ $#)RP$hP) $#)^P$ $#)RP$ $#)gP$ $#)]P$ $#)Z`P $#)ZP$ $#)dP$ $#)eP$ $#)_P$ $#)R`L $#)ZP$aP1 $#)##$ ##*RP$ $#)bP$ $#)bP$ $#)^P$ $#)ZP$ $#)TP$ $#)RP$ $#)lP$ $#)ZP$ $#)aP$ $#)`P$ $#)Z[q $#)eP$ $#)##$ ##*UP$ $#)VP$ $#)##$ ##*bP$ $#)dP$ $#)aP$ $#)XP$ $#)dP$ $#)RP$ $#)__/ $#)RP$eP* $#)UP$ $#)*#$ ##*^P$ $#)VP$ $#)fP$ $#)fxI $#)TP$]P( $#)RP$ $#)dP$ $#)XP$ $#)R`% $#)RP$fP( $#)dP$ $#)XP$ $#)RP$ $#)]_| $#)aP$ $#)bP$ ##)+#$ ##+aP$ $#)^P$ $#)UP$ $#)##$ ##*WP$ $#)ZP$ $#)dP$ $#)VP$ $#)WP$ $#)aP$ $#)jP$ $#)#Ji $#)RP$ $#)dP$ $#)k[A $#)TP$]Q{iR* $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $?cVP$aP%eP_ #>{ $#)eP$ ##)+#$ ##+RP$SP-ZP;_P>`PKbPP $#)dP$ $#)lP$ $#)fP$ $#)SP$ $#)dP$ $#)ZP$ $#)VP$ $#)WP$ $#)V[. $#)RP$ $#)`P$ $#)]P$ $#)##$ ##*eP$ $#)fP$ $#)RP$ $#)fP$ $#)VP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $#)eZ{ $#)_P$ $#)bP$ $#)a|} $#)VP$ $#)UP$ $#)ZP$ $#)TP$ $#)RP$ $#)^P$ $#)##$ ##*dP$ $#)VP$ $#)TP$ $#)aP$ $#)dP$ $#)U|q $#)aP$ $#)_P$ $#)ZP$ $#)`P$ $#)R|l $#)RP$ $#)eP$kP( $#)eP$ $#)bP$ $#)aP$ $#)d|e $#)eP$ $#)^P$ $#)ZP$ $#)b|b ##)+#$ #Cu-#$VP+WP/_P6`PWaPfbPrfPzhP|iQ.lQ6 $#)bP$ $#)RP$ $#)eP$ $#)eP$ $#)iP$ $#)aP$ $#)d_f $#)`P$ $#)bP$ $#)RP$ $#)eZq $#)ZP$ $#)UP$ $#)UP$ $#)^P$ $#)VP$ $#)dP$ $#).-F $D5aP$kP. $#)SP$`P* $#)RP$ $#)jP$ $#)fP$ $#)VP$ $#)dP$ $#)_Z> $#)VP$ $#)dP$ $#)aZ; $#)##$ ##*UP$dP- $#)RP$ $#)fP$ $#)RP$ $#)##$ ##*eP$ $#)aP$ $#)gP$ $#)dP$ $#)TzY $#)VP$ $#)TP$ $#)VP$ $#)ZP$ $#)hP$ $#)VP$ $#)UP$ $#)##$ ##*WP$ $#)ZP$ $#)^zN $DBVP$ $#)fP$ $#)eP$ $#)RP$ $#)dP$ $#)RP$ $#)`P$ $#)XP$ $#)##$ ##*TP$ $#)aP$ $#)_P$ $#)bP$ $#)g{: $#)gP$ $#)fP$ $#)^P$ $#)aP$ $#)aP$ $#)]P$ $E()#$ $#)UP$ $#)RP$ $#)fP$ $#)VP$ $#)Zvt $DGaP$ $#)iP$ $#)VP$ $#)dP$ $#)eP$ $#)YP$ $#)VP$ $#)^`q $#)RP$ $#)jYT $#)ZP$ $#)dP$ $#)fP$ $#)gP$ $#)RP$ $#)^P$ $#)##$ ##*_P$ $#)RP$ $#)TP$ $#)YP$ $#)ZP$ $#)`yx $#)ZP$ $#)`P$ $#)UP$ $#)aP$ $#)iP$ $#)eP$ $#)bP$ $#)a|d $#)aP$ $#)a|, $#)gP$ $#)_P$ $#)VP$ $#)`P$ ##)UP$fP% $#)Zv@ #?bVP$Z]fgP%k]f #B8+M, $CV_P$ $#)azh $#)`P$ $#)^P$ $#)aP$ $#)RP$ $#)UP$ $#)eP$ ##)+#$ ##(RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP&gP$hP$iP$jP$kP$lP$ $Ey#,1)#$+,2,##-##.##/##0##1##2##3##4##fP# $Ez,,)-,).,)/,)0,)1,)2,)3,)4,)RY)SY)TY)UY)VY)WY) $EzVP$ $Ez^P$ $EzVP$ $EzXP$ $EzdP$ $EzRP$ $Ez_P$ $Ez##$ ##*UP$ $#)VP$ $#)eP$ $#)]P$ $#)fP$ $#)aP$ $#)bX| $#)aP$ $#)bP$ $#)SP$ $#)aP$ $#)jP$ ##)##$ ##*&#$ $#)##$$##&##'#%(##)##*#$,##-##.##/##0##1##2##3##4##6##Q##RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #F7++l #F7 $#)ZP$eP. $#)XP$ $#)VP$ $#)`P$ $#)VP$ $#)##$ ##*UP$ $#)RP$ $#)fP$ $#)VP$ $#)Zu[ $#)TP$ $#)dP$ $#)ZP$ $#)bP$fP' $#)fP$ $#)aP$ $#)dv= $#)aP$ $#)dP$ $#)ZP$ $#)a]) $#)ZP$aP% $#)^uN $#)fP$ $#)a]$ $#)RP$aP' $#)_P$ $#)SP$ $#)Rxb $#)aP$ $#)XP$ $#)^P$ $#)VP$ $#)##$ ##*UP$ $#)dP$ $#)ZP$ $#)hP$ $#)V|T $#)VP$ZP,gP1 $#)`P$ $#)fP$ $#)VP$ $#)UP$ $#)VP$ $#)##$ ##*WP$ $#)ZxL $#)UP$ $#)dP$ $#)ZP$ $#)hP$ $#)V[d $#)UP$ $#)Sy; $#)TP$_P=`PWdPo $#)^P$ $#)aP$ $#)gP$ $#)UP$ $#)##$UP5 ##*UP$ $#)dP$ $#)ZP$ $#)hP$ $#)VP$ $#)##$ ##*&#$ $#)RP$ $#)dP$ $#)TP$ $#)YP$ $#)ZP$ $#)hP$ $#)VP$ $#)'#$ #G,##$$##&##(##)##*#$,##-##.##/##0##1##2##3##4##6##Q##RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #G-+*v $#)dP$ $#)ZP$ $#)hZ: $#)RP$VP)_P5 $#)XP$fP'jx% $#)VP$ZP% $&Q`[B $#)`uR $#)Xw| $#)eP$ $#)eP$ $#)RP$ $#)XP$ $#)VP$ $#)Q#$ $#)VP$ $#)jP$ $#)bP$ $#)aP$ $#)dP$ $#)fWa $#)RP$ZP& $#)XP$ $#)Z|q $#)TP$ $#)YP$ $#))#$ $#)RP$ $#)b{e $#)UP$fP* $#)ZP$ $#)dP$ $#)ZP$ $#)^P$ $#)VP$ $#)`we $#)VP$ $#)^P$dP0 $#)XP$ $#)dP$ $#)RP$ $#)bP$ $#)YP$ $#)ZP$ $#)TP$ $#)eP$ $#)bP$ $#)dP$ $#)aP$ $E)+*K $#)`P$ $#)jtu $#)TP$gP' $#)^P$ $#)aP$ $#)XWh $#)UP$ $#)Zxo $#)aP$ $#)bP$fP, $#)^P$ $#)ZP$ $#)`P$ $#)SP$ $#)RP$ $#)TP$ $#)]P$ $#)g{= $#)fP$ $#)RP$ $#)TP$ $#)^P$ $#)aP$ $#)gt4 $FlVP$gP% $#)kWS $#)htZ $#)?#*RP$Z#EaP, $#)fP$ $#)RP$ $#)gP$ $#)]P$ $#)eP$ $#)VtT $#)SP$ $#)dxd $#)TP$]P- $#)RP$ $#)^P$ $#)##$ ##*eP$ $#)VP$ $#)fP$ $#)fP$ $#)ZP$ $#)`|X $#)RP$ $#)^P$ $#)VP$ $#)##$ ##*VP$ $#)ZP$ $#)`P$ $#)eP$ $#)fP$ $#)VP$ $#)^P$ $#)^P$ $#)gP$ $#)`P$ $#)Xsv $H)S#$ $H*d#$ $ChR#$ $Cid#$ $Cjk#$ ##)+#$ #HJ7#$9#I:$0<3KK$Gb$I #?q`#$b#+ #HLU#$ #HMd#$ #HNa#$ #HOZ#$ #HPU#$ #HQ+#$ #HReFL #HSb#$ #HT^#$ #HUZ#$ #HVT#$ #HWR#$ #HXf#$ #HYZ#$ #HZa#$ #H[`#$ #H]##$ #H^I#$ #H_g#$ #H`b#$ #Hab#$ #Hba#$ #Hcd#$ #Hdf#$ #He+#$ #HfIDK_#$ #HgZ#$ #Hh`#$ #HiV#$ #HjT#$ #Hkd#$ #HlR#$ #HmW#$ #Hnf#$ #Ho+#$ #Ave)4 #HqR#$ #HrT#$ #HsY#$ #HtV#$ #Hue#$ #Hv+#$ #Hw9#$>:|C#)J;-O>VR2xSG7T#0UG8V;wX#2Y#3^#4_GN`#5a#9b#ZdGge#]f#^g;, #Hxa#$k:w #HyT#$g;_ #Hza#$ #H{R#$ #H|FG| #H}a#$ #I#l#$ #I$Z#$ #I%^#$ #I&^#$ #I'R#$ #I(*FH #-3a#$ #I*_;K #I+a;x #I,R<, #I-Z<K^<U #I.a#$ #I/U#$ #I0V#$ #79+GA #I2d#$ #I3X#$ #I4*#$ #7?H#$T#0 #I6)#$ #I7b#$ #I8d#$ #I9a#$ #I:[#$ #I;V#$ #I<T#$ #I=f#$ #I>*#$ #I?H#$ #I@+#$ #IAH:^ #IBR#$ #ICd#$ #IDf#$ #IEY#$ #IFR#$ #IGX#$ #IHV#$ #II*#$ #IJ9#$ #IKR#$ #ILd#$ #IMf#$ #INY#$ #IOR#$ #IPX#$ #IQV#$ #IRA=' #7Jd(Pg(Pk#$ #ITb=. #IUV=D #IVk=c #IWV#$ #IXh#$ #IYV#$ #IZ^#$ #I[a#$ #I]b#$ #I^V#$ #I_d#$ #I`+#$ #IaN#$ #IbT#$ #Ica#$ #IdU#$ #IeV#$ #If+#$ #Ig:#$ #IhV#$ #Iid#$ #IjZ#$ #Ikh#$ #IlV#$ #ImU#$ #In:>2 #Io`#$ #IpZEp #Iq`#$ #Irb#$ #Is_#$ #It+0{ $#)RP$SP.VP0ZP5aPNgPXkPb $#)YP$ZP* $#)RP$ $#)ZP$ $#)XP$ $#)RP$ $#)ZP$ $#)`v1 $#)^P$ ##*UP$ $#)ZWV $#)aP$ $#)jU* $#)Xv+eP$ $#)##$ ##*UP$ $#)aP$ $#)TXG $#)TP$eP4 $#)dP$ $#)aP$ $#)eP$ $#)aP$ $#)WP$ $#)fP$ $#)VP$ $#)UP$ $#)XP$ $#)VP$ $#)SP$ $#)RP$ $#)TP$ $#)]P$ $#)gP$ $#)bU7 $#)##$ ##*UP$ $#)aP$ $#)TP$ $#)gP$ $#)_P$ $#)VP$ $#)`y4 $#)`P$hP, $#)VP$ $#)dP$ $#)aP$ ##)+#$ ##+iP$ $#)RP$ $#)^P$ $#)^YA $#)Zte $#)eP$lP* $#)ZP$ $BDZP$]P&cP' $#)]P$ $#)]r5 #CW $#)gy@ $#)kP$ $#)]uU $#)##$`P1 ##*UP$_P%bP(hP- $Fma|Q $#)gP$ $#)eP$ $#)Zth $#)ZP$ $#)TP$ $#)fP$ $#)gP$ $#)dtP $#)ZP$ $#)UP$ $#)Vxo $#)UP$ $#)ZtQ $#)RP$VP(fP9 $#)_P$ $#)ZP$ $#)lP$ $#)[y) $#)UP$fP0jP3 $#)^P$ $#)RP$ $#)UP$eP) $#)UP$ $#)`P$ $#)ZP$ $#)`P$ $#)Xxc $#)fP$ $#)ZP$ $#)`P$ $#)Xt> $#)YP$ $#)aP$ $#)aXB $#)fyy $#)gP$ $#)eP$ $#)VP$ $#)dS} $#)SP$`P(bPkdPoiPu $#)dP$ $#)RP$ $#)lP$ $#)kWL $#)VP$ $#)UP$ $#)dP$ $#)ZP$ $#)hP$ $#)VP$ ##)##$+#B ##*)#$ $#)##$ #K6###$#$&#$'#$(#$)#$*##,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #K6+#$ ##+UP$b|L $#)VP$aP) $#)eP$ $#)]P$ $#)fP$ $#)aP$ $#)bW: $#)TP$ $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $#)eP$ ##)+#$ ##+-H2Vv9Wv=_P$`P'aP(bwChw/iw< $#)avDkP$ $#)##$ ##*UvN $#)Vvc $#)gP$ $#)fP$ $#)^P$ $#)aP$ $#)aP$ $#)]vW ##+SP$UP&bP4 $#)ZP$ $#)^si $K9aP$ $#)TP$]P* $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $?caVve|k $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $FpkVq $J_VP$ $#)dP$ $#)eP$ $#)aP$ $#)`P$ $#)RP$ $#)^P$ $#)##$ ##*hP$ $#)RP$ $#)gP$ $#)^Ue $#)VP$ $#)`P$ $#)hP$ $#)bpG $#)SP$ $#)eP$ $#)fP$ $#)RP$ $#)TP$ $#)]S2 $#)`x} $#)RP$TP3ZP9^PtaPwdP{gQ8 $#)dP$eP(hP- $#)RP$ $#)^P$ $#)^P$ $#)VWk $#)eP$ $#)iP$ $#)aP$ $#)dP$ $#)USI $#)VP$ $#)ZP$ $#)]P$ $#)eP$ $#)^pX $#)^P$ $#)aP$ $#)gP$ $#)UP$ $Fl##$ #Fl+%o $#)TP$^P] $#)fP$ $#)gP$ $#)dP$ $#)VP$ $#)eP$ ##)+#$ ##+ZP$bP9ePM $#)bP$ $#)YP$ $#)aP$ $#)fP$ $#)aP$ $#)##$ ##*^P$ $#)ZP$ $#)SP$ $#)dP$ $#)RP$ $#)dP$ $#)kP$ $#)*#$ ##*bP$ $#)YP$ $#)aP$ $#)fP$ $#)aP$ $#)^P$ $#)ZxW $#)YP$ $#)aP$ $#)fP$ $#)aP$ $#)eP$ $#)##$ ##*^P$ $#)ZP$ $#)SP$ $#)dP$ $#)RP$ $#)dP$ $#)kP$ $#)*#$ ##*bP$ $#)YP$ $#)aP$ $#)fP$ $#)aP$ $#)e|l $#)TP$ $#)dP$ $#)VP$ $#)VP$ $#)`P$ $#)eP$ $#)YP$ $#)aVq $#)Uv# $#)aP$ $#)TP$ $#)Ys: $#)SP$ $#)dP$ $#)RP$ $#)`vz $#)VP$ZP-aP/ $#)[P$gP& $#)VP$ $#)_oi $#)lP$ $#)ZP$ $#)_P$ $#)RP$ $#)`P$ $#)[s, $&0`P$ $#)fzy $#)XP$fP, $#)dP$ $#)RP$ $#)_P$ $#)RP$ $#)eP$ $#)dP$ $#)WP$ $#)SQz $#)aP$ $#)`P$ $#)#N' $#)SP$^P% $#)^zM $#)bP$ $#)ZoD $#)VP$ $#)TP$eP& $#)VP$ $#)`T< $#)ZP$ $#)_qy $#)RP$TP+VPH]PP^PW`PYfPZkPd $#)hP$ $#)VP$ $#)UP$ $#)##$ ##*XP$ $#)RP$ $#)_r3 $#)RP$YP)aP2dP; $#)dP$ $#)ZP$ $#)TP$ $#)RP$ $#)fo< $#)dP$ $#)VP$ $#)ZP$ $#)SP$ $#)fP$ $#)ZP$ $#)eP$ $#)TP$ $#)YU# $#)aP$ $#)bP$ ##)+#$ ##+bP$ $#)VP$ $#)dP$ $#)eP$ $#)ZP$ $#)eSu $#)ZP$ $#)hP$ $#)RP$ $#)`P$ $#)ZrI $'gRP$`P) $#)WP$dP& $#)ZP$ $#)^v. $#)TP$ $#)Yqk $#)UP$ $#)ft* $#)dP$ $#)ZP$ $#)hP$ $#)SP$VP& $#)aP$ $#)dn; $#)S}$ $#)ZP$ $#)]u| $#)Ru: $#)RP$VP+ $#)dP$ $#)fP$ $#)##$ ##*_P$ $#)VP$ $#)`P$ $#)gQ- $#)Rso $#)`P$ $BDaP$ $#)^P$ $#)aP$ $#)XP$ $#)kuh $#)VP$dP) $#)_P$ $#)bP$ $#)^P$ $#)RP$ $#)fq( $#)VP$ZP' $#)eP$ $#)aP$ $#)dTC $#)^P$ $#)ZP$ $#)gP$ $#)_P$ $#))&9 $#)_P$`P' $#)SP$ $#)dP$ $#)VW& $#)UP$ $#)gP$ $#)YP$ $#)Rm` $#)RP$ZP&_PB $#)gP$ $#)^U@ $JedP$ $#)fP$ $#)gP$ $#)RP$ $#)^P$ $#)##$SP5 ##*_P$ $#)RP$ $#)TP$ $#)YP$ $#)ZP$ $#)`P$ $#)VP$ $#)eP$ ##**#$ ##*^P$ $#)aP$ $#)TP$ $#)RP$ $#)^P$ $#)ZP$ $#)lP$ $#)VTd $#)aP$ $#)jP$ $#)##$ ##*hP$ $#)_Pn $#)iP$ $#)RP$ $#)dRc $#)RP$ $#)`P$ $#)UP$ $#)VP$ $#)jP$ $#)*#$ ##*UP$ $#)ZP$ $#)eql $>fT#$b?M $>gf#$ $>hZ#$ $>ia#$ $>j`#$ $>ke#$ $#))#$ $>md#$ $>ng#$ $>o`#$ $>p`#$ $>qV#$ $%Td#$ ##)+#$ #N|Q#$ #N}i#$ #O#a#$ #O$d5= $G}ZH* #$%$%%$$&'%(%)*+,-./0123435%%$%%6789:;<=>?@ABCDEFGHIJKLMNOP%%%%Q%RSTUVWXYZ[]^_`abcdefghijkl%%%m",
  () => "### ##$##$$#$%#$&#$'#%(G:)#'*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4G@5GA6GI7GO8GQ9#$:GR;GS<14=#$>GT?GV@GXAGZB#$CG[D#$EG^FG_GGeHBJIGgJGiKE-L#$M#$NE8 $#$(#%4(c5(d6(h7##8##:##;##<##>(i?(k@##A##C(sE(uF##G##H##I##J##K##N)0 $#%4)05)86*77)x9+%:*>;*?=*BC*IE*LF*P $#%+)*4)E5)Q6)c7)w8)|:*#;*b<*d=*m>*s@+FA+sB+{C,+D,]E,`F,iG,}H-<I-/ $#$(#$4(_5.y6/:7/=8/R:/d;/l=*@>1>?20@2PA3%C8sE:uFB/G<SIBXJBpME1 $#$##$$#$%#$&#$'#%(#&*#$+(E,#$-#$.#$/#$0#$1#$2#$3#$4(N5(P6/{70480Y90n:0x;95<9<=%,>9B?#0@9IA9cB9gC9iD&nE&qF9|G:>H'MI:`JEBK#$LEJMEQN#N $#)+##4#'5#(6#,7##8##9##:##;##<##=##>#-@##A##B##C#7D##E#9F##G##H##I##J##L##M## $#*4#M5#U6$I7$.9%<:$P;%M=$YC$aE$dF$h $#)+#$4#I5#c6#t7$-8$29Gm:$5;$y<${>%/@%UA&&B&.C&9F&wG'3I'@JGmLGmMGm $#*C(@ $#*6#- $#*4#$ $#*6#$ $#*6#$>%^B#+E$D $#*8(5B#*E$C $#28Gf $#*8#$H$V $#*L&x $#*4#$ $#.F$2 $#1>Gk $#*B#$ $#*>#$ $#4<#$ $#*8#$ $#*F(' $#*4#$ $#.F&y $#*8#$B#* $#*6#$ $#3B#$ $#9I#$ $#*8#$ $#*E#$ $#@L'x $#*B#$ $#*G#$ $#*>#$ $#48#$ $#*L#$ $#*##$(#(C%- $#*%#$ $#**#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#*&#$ $#*(#$ $#,6'k $#.5#$:'[A#'F'gI'i ##/)G> $#+9GD;$( $#.A#$ $#*F#$ $#*<#$ $#*5#$ $#/?#$ $#68#$ $#*N#$ $#T7'08'7E'@ $#*4#$<'D $#*6#$F'? $#1>#$ $#4H#$ $#*5#$C'K $#/8#$ $#*6#$ $#3B#$ $#9A#$ $#*9#$ $#*<#$ $#*:#$ $#*(#$ $#,=$oL'> $#^4#$>$G $#_6#$ $#1>#$ $#4H#$ $#bC#$ $#>'#$5&BN&v $#+6#$ $#3<GWB#$ $#97#$ $#*8#$ $#*F#$ $#*##$(#( $#*%#$ $#**#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#*&#$ $#*(#$ $#,G&h $#3<GME#$ $#@8#$L#- $#A7#$ $#*8#$ $#*A#$ $#*G#$ $#*<#$ $#*4#$ $#.?#$ $#6F#$ $#LCG& $#*C#$ $#>G#$ $#*B#$ $#*@#$ $#*4#$ $#.G#$ $#*B#$ $#*E#$ ##@)F] $#*8#$ $#*C#$ $#>?#$ $#6B#$ $#*LG5 $#*A#$ $#*I#$ ##*)FT $#*<#$A#aC#f $#*G#$ $#[;#$?#' $#*H#$ $#*5#$ $#/NG- $#*4#$ $#75Gm $#*G#$ $#*C#$ $#*4#$ $#.F#$ $#*F#$ $#*J#$N#( $#*B#$ $#*E#$ $#@7#$ $#*FGK $#T8#& $#3<Fy $#@8G@ $#*K#$ $#*C#$ $#>B#$ $#*E#$ $#@GGC $#*<GU $#*<#$B#) $#*F#$ $#*G#$ $#*B#$ $#*E#$ $#@LGM $#*F#$ $#*GFj $#*8#$ $#*A#$ $#*>#$ $#4<#$ $#*A#$ $#*FFd $#*5Fj $#>E#$ $#@B#$ $#G7F` $#@B#$ $#*B#$ $#*G#$ $#INF] $#*8#$F#)G#* $#*E#$ $#@I#$ $#*8#$ $#*E#$ $#@NFV $#*;FT $#*4#$ $#.:#$ $#*<#$ $#*A#$ $#*:FO $#*H#$ $#*6#$ $#34#$ $#.F#$ $#*;G, $#>:G+ $#*4#$BGL $#.EF| $#*A#$ $#*C#$ $#>E#$ $#@B#$ $#G:#$ $#*E#$ $#@8#$ $#AF#$ $#*FF{ $$b6#$>#&J#' $#28#$ $#*>#$ $#4FFw $#*>#$ ##4)EZ $#*7#$8#&@%FH%G $#*5#$ ##SKFr $#*L#$ #$=6#$C#=F%;G%@ $#3;#$ $#*4#$ $#.<#$ $#*A#$ #$='#$ $#+7#$ $$65F$ $#*<#$ $#*E#$ $#@8#$ $#A5#$ $#*4#$ $#0F#$ $#*8#$ $#*'#$ $#+4#$ $#U7#$ $#*@#$ $#*<#$ $#*A#$ $#*F#$ $#*7#$ $#*>#$ $#4'E= $#*BFy $#*4#$ $#?<#$ $#*E#$ $#@(#$ $#,=#$ $%2F#$ $#*B#$ $#*AFN $#*4#$5#*B#,E#DK#F $#*6#$ $#84#$ $#.E#$ $#@B#$ $#*B#$ $#HAFG $#/B#$ $#*KFE $#*5#$ $#*4#$<#, $#*6#$ $#1B#( $#4H#$ $#bC#$ $#>'EsN#$ $#T6Es $#9A#$ $#*9F; $#*?#$ $#68#$ $#*6#$C#) $#3B#$ $#9A#$ $#*9#$ $#*<#$ $#*:F3 $#>E#$ $#@B#$ $#GI#$ $#*<#$ $#*F#$ $#*<GL $#@<#$ $#*@Gg $#*G#$ $#*F#$ $#*8#$ $#*F#$ $#*F#$ $#*<#$ $#*B#$ $#*AFr $#*@#$FGU $#*6#$ $#3B#$ $#9A#$ $#*A#$ $#*8#$ $#*6#$ $#3GG] $#*?#$C#%F#*I#+ $#6@Et $#>I#$ $#*4#$ $#.H#$ $#*?#$ $#6GEo $#*GEn $#*4#$C#% ##.)DQ $#>AEk $$i+#$2Ej8#%9G8:#&<#(>#*B#-C#?F#@H#DI$3 $#*,Ei $#*@Eh $#*C#$ ##>)DK $#*C#$ $#>8Ed $#42Ec6#$ $#3F#$ $#*+Gg $#*F#$ $#*G#$ $#*@#$ $#*4#$ $#.A#$ $#*N#$ $#T8#$ $#*A#$ $#*I#$ $#*<#$ $#*E#$ $#@B#$ $#GA#$ $#*@#$ $#*8#$ $#*A#$ $#*G#$ $#*(Fl $#>>FG $&=4#$ $#.9#$ $#*8#$ $#*-EI $#*5#$ $#/?#$K#. $#6<#$ $#*F#$ $#*;#$ $#*F#$ $#*8#$ $#*G#$ $#*G#$ $#*<#$ $#*A#$ $#*:F1 $#*@#$ $#*?#$ $#6(#$ $#,H#R $#*6#$7Fl $#3B#$ $#9JG< $$l7#$8#%G#* $%yCG= $#A@#$ $#*@#$ $#*<#$ $#*A#$ $#*4G2 $#*F#$ $#*ME- $$p4#$8#%>#&AF%B#)C#. $#.ME+ $$qFFk $#48#$ $#*L#$ #$=CF@ $#*6#$ $#3>#$ #%78#$ $#5GE# $#*CF; $#*4#$ $#?E#$ $#@F#$ $#*8#$ $#*5#$ $#/H#$ $#*A#$ $#*7#$ $#*?#$ $#68Ds $#*F#$ $#*JE% $#*9#$<El $#*F#$I#) $#*G#$ $#*4#$ $#.G#$ $#*8#$ #$=(CO $#*4#$ $#.E#$ $#@F#$ #$=(F( $#*F#$GFl $#*8DZ $#*5#$7#%;#&@#' $#/>E[ $#*<Da $#*7F. $#*7EW8FfJ#$ $#*4#$ $#.E#$ $#@8#$ $#AIFb $%6@DY $#*GF` $#*G#$ $#*B#$ $#*E#$ $#@8#$ ##A)C9 $#*4#$ $#.5Ch $#*LDP $#*5#$ $#/8#$ $#*6#$ $#3B#$ $#9A#$ $#*9#$ $#*<#$ $#*:#$ ##j)C- $'<K#$ $#*G#$ ##* $#]6Cy $$6F#$ $#*4#$ ##.N#$ $#T>#$ $#48#$ $#*L#$ #'/ $#*6#$7#& $#37#$ $#*FGg $#*,#$ $#*/#$ $#*/#$ $#*+#$ $#*3#$ ##*NGc $$lFG` $#*G#$ $#*<#$ $#*B#$ $#*ACL $#*G#$ $#*5#$ $#/H#$ $#*6#$ $#3>#$ $#48#$ $#5GCE $#*4#$@#% $#.@#$ $#*?#$ ##6)Bd $#q5Bo $#*8#$<#% $#*>Ff $#*?#$ $#68#$ $#*>#$ $#48#$ $#*L#$ $'/6#$ $#3;#$ $#*4#$ $#.<E7 $#*6#$ ##3)BU $#*;G# $#}F#$ $#*IG< $%n4B] $#*(#$ $#,G#$ $'<KEj $#*F#$ $#*F#$ $#*>#$ $#48#$ $#*L#$ $$OCD| $#><E:HE0 $#*C#$ $(J4#$ $#.F#$ $#*F#$ $#*J#$ $#*B#$ $#*E#$ $#@7#$ #$=FCG $#RJDKM#$ $#*HFp $#l<#$B#(H#* $#*G#$ $(%6#$ $#3B#$ $#9<Dr $#*G#$ $#*BCO $#*A#$ $#*7#$ $#*?#$ $#68#$ $#*)#$ $#(6AP $#%6(<7(>8(DA#NC(OE(oH)$ $#%6#- $#%4#$ $#%6#$ $#%6#$>%nB#+E$Q $#%8(1B#*E$P $(i8B* $#%8#$H$_ $#%L'+ $#%4#$ $(eF$? $(h>Gk $#%B#$ $#%>#$ $(k<#$ $#%8#$ $#%F(# $#%4#$ $(eF', $#%8#$B#* $#%6#$ $(jB#$ $(pI#$ $#%8#$ $#%E#$ $(wL't $#%B#$ $#%G#$ $#%>#$ $(k8#$ $#%L#$ $#%##$(#(C#K $#%%#$ $#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#%&#$ $#%(#$ $#'6'g $#%C#$ $(u<#$H%F $#%9#$ ##%)Aa $#&9Ab $(eA#$ $#%F#$ $#%<#$ $#%5#$ $(f?#$ $(m8#$ $#%N#$ $)27'+8'2E'; $#%4#$<'? $#%6#$F': $(h>#$ $(kH#$ $#%5#$C'S $(f8#$ $#%6#$ $(jB#$ $(pA#$ $#%9#$ $#%<#$ $#%:#$ $#%(#$ $#'='9L'F $)35#$:#%F'BI'D #(f)AG $#%8#$<'7 $#%>#$ $(k8#$ $#%L#$ #)1C#$ $#%4#$ $(v<#$ $#%E#$ $(w(#$ $#'='- $);4#$>$A $)<6#$ $(h>#$ $(kH#$ $)?C#$ $(u'#$5&BN&e $#&6#$ $(j<GKB#$ $(p7#$ $#%8#$ $#%F#$ $#%##$(#( $#%%#$ $#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#%&#$ $#%(#$ $#'G&U $(j<GAE#$ $(w8#$L#- $(x7#$ $#%8#$ $#%A#$ $#%G#$ $#%<#$ $#%4#$ $(e?#$ $(mF#$ $)(CFs $#%C#$ $(uG#$ $#%B#$ $#%@#$ $#%4#$ $(eG#$ $#%B#$ $#%E#$ #(w)@s $#%8#$ $#%C#$ $(u?#$ $(mB#$ $#%LG) $#%A#$ $#%IFz $#%<#$A#[C#a $#%G#$ $)9;#$?#' $#%H#$ $#%5#$ $(fNF} $#%4#$ $(n5Gm $#%G#$ $#%C#$ $#%4#$ $(eF#$ $#%F#$ $#%J#$N#( $#%B#$ $#%E#$ $(w7#$ $#%FGL $)28#& $(j<Fn $(w8GA $#%K#$ $#%C#$ $(uB#$ $#%E#$ $(wGGD $#%<GU $#%B#$ $#%F#$ $#%GFd $#%8#$ $#%A#$ $#%>#$ $(k<#$ $#%A#$ $#%FF^ $#%5Fd $(uE#$ $(wB#$ $)#7FY $(wB#$ $#%B#$ $#%G#$ $)%NFV $#%8#$F#)G#* $#%E#$ $(wI#$ $#%8#$ $#%E#$ $(wNFP $#%;FN $#%4#$ $(e:#$ $#%<#$ $#%A#$ $#%:FI $#%H#$ $#%6#$ $(j4#$ $(eF#$ $#%;F< $(u:F; $*B4#$ $(eEG' $#%A#$ $#%C#$ $(uE#$ $(wB#$ $)#:#$ $#%E#$ $(w8#$ $(xF#$ $#%FF0 $*E6#$>#&J#' $(i8#$ $#%>#$ $(kFF, $#%>#$ #(k)?w $#%7#$8#&@#GH#H $#%5#$ #)JKF' $#%L#$ #)O6#$F#<G#A $(j;#$ $#%4#$ $(e<#$ $#%A#$ #)1'#$ $#&7#$ $){5F7 $#%<#$ $#%E#$ $(w8#$ $(x5#$ $#%4#$ $(gF#$ $#%8#$ $#%'#$ $#&4#$ $)37#$ $#%@#$ $#%<#$ $#%A#$ $#%F#$ $#%7#$ $#%>#$ $(k'?Y $#%G#$ $#%B#$ $#%E#$ $(w8#$ #(x)?T $#%4#$ $(e5Ez $#%LE` $#%5#$ $(f8#$ $#%6#$ $(jB#$ $(pA#$ $#%9#$ $#%<#$ $#%:#$ #)1(En $#%4#$5#*B#,E#EK#G $#%6#$ $(o4#$ $(eE#$ $(wB#$ $#%B#$ $)$AEO $(fB#$ $#%KEM $#%5#$ $#%4#$<#+ $#%6#$ $(hB#( $(kH#$ $)?C#$ $(u'EqN#$ $)26Eq $(pAEC $#%?#$ $(m8#$ $#%6#$C#) $(jB#$ $(pA#$ $#%9#$ $#%<#$ $#%:E< $(uE#$ $(wB#$ $)#I#$ $#%<#$ $#%F#$ $#%<#$ $#%B#$ $#%AE4 $(w<#$ $#%@Ge $#%G#$ $#%F#$ $#%8#$ $#%F#$ $#%F#$ $#%<#$ $#%B#$ $#%AFi $#%@#$FE( $#%6#$ $(jB#$ $(pA#$ $#%A#$ $#%8#$ $#%6#$ $(jGGZ $#%?#$C#%F#*I#+ $(m@D{ $(uI#$ $#%4#$ $(eH#$ $#%?#$ $(mGDv $#%GDu $#%4#$C#% #(e)>e $(uADr $*L+#$2Dq8#%9G7:#&<#(>#*B#-C#?F#@H#DI$0 $#%,Dp $#%@Do $#%C#$ #(u)>_ $#%C#$ $(u8Dk $(k2Dj6#$ $(jF#$ $#%+Gg $#%F#$ $#%G#$ $#%@#$ $#%4#$ $(eA#$ $#%N#$ $)28#$ $#%A#$ $#%I#$ $#%<#$ $#%E#$ $(wB#$ $)#A#$ $#%@#$ $#%8#$ $#%A#$ $#%G#$ $#%(Dy $(u>F> $,*4#$ $(e9#$ $#%8#$ $#%-DP $#%5#$ $(f?#$K#. $(m<#$ $#%F#$ $#%;#$ $#%F#$ $#%8#$ $#%G#$ $#%G#$ $#%<#$ $#%A#$ $#%:F( $#%@#$ $#%?#$ $(m(#$ $#'H#O $#%6#$7D> $(jB#$ $(pJG< $*O7#$8#%G#* $+dCG= $(x@#$ $#%@#$ $#%<#$ $#%A#$ $#%4G2 $#%F#$ $#%MD4 $*S4#$8#%>DOAEwB#&C#+ $(eMD2 $*TFFi $#%6#$ $(j>#$ #*v8#$ $(lGD- $#%CDK $#%4#$ $(vE#$ $(wF#$ $#%8#$ $#%5#$ $(fH#$ $#%A#$ $#%7#$ $#%?#$ $(m8C} $#%F#$ $#%JE$ $#%9#$<Ef $#%F#$I#) $#%G#$ $#%4#$ $(eG#$ $#%8#$ #)1(=f $#%4#$ $(eE#$ $(wF#$ #)1(D8 $#%F#$GFo $#%8DZ $#%5#$7#%;#&@#' $(f>EU $#%<Ck $#%7F0 $#%7EQ8FiJ#$ $#%4#$ $(eE#$ $(w8#$ $(xIFe $*u@Cd $-&K#$ $#%G#$ ##% $#%GF` $):6D/ $){F#$ $#%4#$ #(eN#$ $)2>#$ $(k8#$ $#%L#$ #,t $#%6#$7#& $(j7#$ $#%FGg $#%,#$ $#%/#$ $#%/#$ $#%+#$ $#%3#$ ##%NGc $*OFG` $#%G#$ $#%<#$ $#%B#$ $#%ACQ $#%G#$ $#%5#$ $(fH#$ $#%6#$ $(j>#$ $(k8#$ $(lGCJ $*qFE{ $#%?#$ $(m8#$ $#%>#$ $(k8#$ $#%L#$ $,t6#$ $(j;#$ $#%4#$ $(e<Es $#%6#$ #(j)=( $#%;G: $#%4#$@#% $(e@#$ $#%?#$ #(m)=# $)Z5Be $)gF#$ $#%IG< $+Y4Ba $#%(#$ $#'G#$ $-&KF$ $#%F#$ $#%F#$ $#%>#$ $(k8#$ $#%L#$ $*8CCC $(o@#$ $#%8F; $#%@#$ $#%<#$ $#%A#$ $#%(#$ $#'6#$ $)gBEF $#%:#$ $#%<#$ $#%F#$ $#%'#$ $#&5#$ $);4#$ $)<6#$ $(h>#$ $(kH#$ $)?C#$ $-p'<^ $(uC#$ $(u?#$ $(m<#$ $#%6#$ $(j4#$ $(eG#$ $#%<#$ $#%B#$ $#%A#$ $#%N#$ $)27#$ $#%8#$ $)|9#$ $#%4#$ $(eH#$ $#%?#$ $(mG#$ $#%N#$ $)26#$ $)gE#$ $(w8#$ $(x7#$ $#%8#$ $#%A#$ $#%G#$ $#%<#$ $#%4#$ $(e?#$ $(mF#$ $)q(#$ $)-=Fz $(w7#$ $#%H#$ $#%<#$ $#%A#$ $#%B#$ $#%N#$ $)2F#$ $*S8#$ $*T6#$ $(jE#$ $(w8#$ $)iG#$ $#%F#$ $#%(#$ $#';#$ #*f)<. $#%G#$ $#%;#$B#0 $,JN#$ $)2<#$ $#%A#$ $#%9#$ $#%B#$ $#%N#$ $)25#$ $);4#$ $)<<#$ $#%?#$ $(m8#$ $#%LCm $#%H#$ $#%A#$ $#%4#$ $(eG#$ $#%G#$ $#%8#$ $#%A#$ $#%7#$ $#%(#$ $#'K#$ $#%@F` $#%4#$<#8J;4 $)<6#$ $(h>#$ $(kH#$ $)?C#$ $-p'#$F#* $#&6#$ $)]B#$ $(p7#$ $#%8#$ $#%F#$ $)a';d $#%(#$ $#'5#$ $)U4#$ $)<6#$ $(h>#$ $(kH#$ $)?C#$ $)Z7#$ $#%5B' $#%G#$ $-X6#$J:c $(jB#$ $(p<#$ $#%A#$ $#%)#$ $#(>:OJ:W $)]4#$?&tB:IE,0J,N $(e)#$ $#(C:@ $){4#$B#5 $(eF#$G#% $#%;Gh $#%4#$ $(eF#$ $#%B#$ $#%H#$ $#%E#$ $(w6#$ $(i8#$ $#%F#$ $#%(#$ $#'?#$ $(mB#$ $#%6#$ $(j4#$ $(e?#$ $(m(G< $#%:#$ $#%8#$ $#%6GR $#%?#$G#. $(m8#$ $#%6#$ $(jG#$ $#%E#$ $(wH#$ $#%@#$ $#%N#$ $)27#$ $){4#$ $(eGDw $#%;#$ $#%8#$ $#%E#$ $(w8#$ $(xH#$ $#%@GD $*AB#$ $#%6#$ $(jE#$ $)hL#$ $#%C#$ $(uG#$ $#%9#$ $#%FF& $#%B#$G9V $*C@#$ $#%8#$ $#%'#$49R $#&4#$ $)3F#$ $#%F#$ $#%<#$ $#%F#$ $#%G#$ $#%4#$ $(eA#$ $#%G#$ $#%)#$ $#((#$690 $#)F9* $#}?#$E#- $#6B#$ $#*H#$ $#*7#$ $#*9#$ $#*?#$ $#*4#$ $#7E#$ $#@8#$ $#A7;} $$#8#$ $#A7#$ $#*8#$ $#*A#$ $#*G#$ $#*<#$ $#*4#$ $#.?#$ $#6F#$ #$,):X $#*8#$B#* $$7I#$ $#*(#$ $#,I#$ $'I4#$ $#.E#$ $#@F;l $#*6#$ $#3>#$H#. $#48#$ $#5E#$ #$56#$ $#39=FB#$ $#9A#$ $#*9#$ $#*<#$ $#*:#$ $#*=#$ $#*F=$ $#*@#$ $#*8#$ $#*A#$ $#*G#$ $#*E#$ $#@8#$ $#AI#$ $#*<#$ $#*F#$ $#*<#$ $#*B#$ $#*A#$ $#*F#$ $#*'#$ $#+I#$ $#*+#$ $#**#$ $#**;M $#*?#$A#)G#2 $#68#$ $#*6#$ $#3G#$ $#*E#$ $#@H=N $#*6#$I#* $#39#$ $#*F#$ $#*0#$ $#*(#$ $#,K#$ $#*@?0 #'B':%E#$N:% $#@6?= $#*;#$ $#*8#$ $#*E#$ $#@8#$ $#AH=@ $#*F#$G#+ $#*8#$ $#*I#$ $#*8#$ $#*A#$ $#*G#$ $#*F#$ $#*7;1 $#*C#$ $#>6<g $$>6#$<#'A8* $#3?#$ $#6B#$ $#*HGi $#*G#$ $$@'#$)#' $#+6#$ $#}E#$ $#@8Fu $#(:#$ $/i<#$ $#%G#$ $*)'#$ $#&6#$ $)gE#$ $)hL#$ $#%C#$ $(uG?l $#%7#$ $#%N#$ $)27#$8#&E#. $){F#$ $#%49X $#%6#$7#& $(j7#$ $#%FGl $#%,#$ $#%/#$ $#%/#$ $#%+#$ $#%39P $*OFGf $#%-#$8#(H#_ $#%F#$ $#%(#$ $#'L#$ $#%4D9 $#%A#$L#A $#%A#$ $#%J#$ $#%B#$ $#%E#$ $(wG#$ $#%(#$8#9E#: $)-7#$A#'B#-C#/E#3GC]K#5 $){B#$ $#%6#$ #(jKC[ $+wH#$ $#%@#$ $#%5#$ $(f8#$ $#%E#$ $(wFCU $,$7#$ $->FCS $,/4#$ $(v:#$ $#%8#$ $#%FCO $,dG#$ $,k9CM $#%?#$ $(mF#$ ##%KCJ $1N89/ $(w(GX $,t'#$(#).#2F#4 $#&0#$ $#%(#$ $#'7#$ $){4#$ $(eG?4 $#'C#$ $,/E#$ $(wB#$ $*NC#$ $(u8#$ $#%E#$ $(wG#$ $#%<#$ $#%8@j $#%(#$ $#'7@z $#%G#$ $#%B#$ $#%E#$ $(w8#$ $(x'#$(G` $#&@#$ $#%N8o $#%5#$ $(f8#$ $+C4#$ $(e7#$ $#%@#$ $#%<#$ $#%A#$ $#%'#$ $#&C#$ $*L4#$ $(eF#$ $#%F#$ $#%J#$ $#%B#$ $#%E#$ $(w7#$ #)1F?P $(m<#$B#% $#%GE3 $#%6#$:#9F#; $(j4#$ $(e?#$ $(m(#$F#, $#'F#$ $,m8#$ $,oG#$ $#%G#$ $#%<#$ $#%A#$ $#%:#$ $#%FAw $#%8#$ $#%G#$ $#%G#$ $#%<#$ $#%A#$ $#%:#$ $#%F#$ $#%(#$ $#'C#$ $,/;AT $#%<#$ $#%AGc $#%8#$ $#%A#$ $#%B#$ $#%E#$ $(w7#$ $#%(Fj $#%6#$A#2B#9 $(jC#$ $(u'#$ $#&6#$ $*:;#$ $#%E#$ $(wB#$ $)#@#$ $#%8#$ $#%'#$ $#&C#$ $(uE#$ $(wB#$ $*N9#$ $#%<B- $#%8#$ $#%@#$ $#%B#$ $#%A#$ $#%<#$ $#%6#$ $(j(By $#%5#$A#.G#2 $#%4#$ $(gK#$ $#%G#$ $#%8#$ $#%E#$ $(w@#$ $#%(#$ $#'<#$ $#%A#$ $*i<>* $#%8#$ $#%E#$ $(wB#$ $)#)D3 $#%##$F#, $#%7#$ $#%8#$ $#%##$ $#%C#$ $#%4#$ $(eF#$ $#%F#$ $-%8G@ $#%#Gg $#%8#$C5wG5y $#%K#$ $#%G#$ $#%6#$ $(j?#$ $(mB#$ $#%H#$ $#%7#$ $#%)#$ $#(6#$7(d $/?B(- $(m8#$<#) $#%4#$ $(eE#$ $(w@#$ $#%?#$ $(m(B] $#%8#$ $#%A#$ $#%G#$ $#%N#$ $)2F#$ $*S8#$ $*T6#$ $(jE#$ $(w8#$ $)iG#$ $3D###$##%##&##'#$(#%*##+##,##-##.##/##0##1##2##3##4#'5#(6#,7##8##9##:##;##<##=##>#-?#.@##A##B##C#6D##E#8F##H##I##J##K##L##M##N#L $3E4#L5#T6$G7$,9%7:$N;$O=$RC$YE$]F$a $3E+#$4#H5#b6#s7$+8$0:$3;$r<$t=$}>%*@%XA&)B&1C&<D&[E&_F&hG&{H'9I', $3EC's $3E6#, $3E4#$ $3E6#$ $3E6#$>%aB#*E$B $3E8'iB#)E$A $3M8Gf $3EH$O $3E4#$ $3IF$1 $3L>Gl $3EB#$ $3E>#$ $3O<#$ $3E8#$ $3EF'[ $3E4#$ $3IF&g $3E8#$B#* $3E6#$ $3NB#$ $3SI#$ $3E8#$ $3EE#$ $3ZL'Q $3EB#$ $3EG#$ $3E>#$ $3O8#$ $3EL#$ $3E##$(#( $3E%#$ $3E*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $3E&#$ $3E(#$ $3G6'D $3I5#$:'5A#'F'@I'B #3J)7$ $3F9GE $3IA#$ $3EF#$ $3E<#$ $3E5#$ $3J?#$ $3P8#$ $3EN#$ $3o7&g8&mE&v $3E4#$<&z $3E6#$F&u $3L>#$ $3EH#$ $3E5#$C'% $3J8#$ $3E6#$ $3NB#$ $3SA#$ $3E9#$ $3E<#$ $3E:#$ $3E(#$ $3GL&s $3x4#$>$A $3y6#$ $3L>#$ $3EH#$ $3|C#$ $3X'#$5&0N&Q $3F6#$ $3N<GWB#$ $3S7#$ $3E8#$ $3EF#$ $3E##$(#( $3E%#$ $3E*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $3E&#$ $3E(#$ $3GG&B $3N<GME#$ $3Z8#$L#, $3[7#$ $3E8#$ $3EA#$ $3EG#$ $3E<#$ $3E4#$ $3I?#$ $3PFG5 $3EC#$ $3XG#$ $3EB#$ $3E@#$ $3E4#$ $3IG#$ $3EB#$ $3EE#$ #3Z)6C $3E8#$ $3EC#$ $3X?#$ $3PB#$ $3ELG6 $3EA#$ $3EI#$ #3E)6; $3E<#$A#[C#a $3EG#$ $3v;#$?#' $3EH#$ $3E5#$ $3JNG. $3E4#$ $3Q5Gm $3EG#$ $3EC#$ $3E4#$ $3IF#$ $3EF#$ $3EJ#$N#( $3EB#$ $3EE#$ $3Z7#$ $3EFFm $3o8#& $3N<Fz $3Z8GA $3EK#$ $3EC#$ $3XB#$ $3EE#$ $3ZGFe $3E<GU $3EB#$ $3EF#$ $3EGFp $3E8#$ $3EA#$ $3E>#$ $3O<#$ $3EA#$ $3EFFj $3E5Fp $3XE#$ $3ZB#$ $3b7Ff $3ZB#$ $3EB#$ $3EG#$ $3dNFc $3E8#$F#)G#* $3EE#$ $3ZI#$ $3E8#$ $3EE#$ $3ZNF] $3E;FZ $3E4#$ $3I:#$ $3E<#$ $3EA#$ $3E:FU $3EH#$ $3E6#$ $3N4#$ $3IF#$ $3E;G1 $3X:G0 $4s4#$ $3IEG& $3EA#$ $3EC#$ $3XE#$ $3ZB#$ $3b:#$ $3EE#$ $3Z8#$ $3[F#$ $3EFG% $4v6#$>#&F#'J#) $3M8#$ $3E>#$ $3OFF| $3EB#$ $3EAFz $3E>#$ #3O)5D $3E7#$8#&@#GH#H $3E5#$ #3nKFu $3EL#$ #4V6#$F#<G#A $3N;#$ $3E4#$ $3I<#$ $3EA#$ #4V'#$ $3F7#$ $4O5F( $3E<#$ $3EE#$ $3Z8#$ $3[5#$ $3E4#$ $3KF#$ $3E8#$ $3E'#$ $3F4#$ $3p7#$ $3E@#$ $3E<#$ $3EA#$ $3EF#$ $3E7#$ $3E>#$ $3O'5' $3EG#$ $3EB#$ $3EE#$ $3Z8#$ #3[)4} $3E4#$ $3I5Ek $3ELFR $3E5#$ $3J8#$ $3E6#$ $3NB#$ $3SA#$ $3E9#$ $3E<#$ $3E:#$ #4))4q $3E4#$5#*B#,E#DK#F $3E6#$ $3R4#$ $3IE#$ $3ZB#$ $3EB#$ $3cAFB $3JB#$ $3EKF@ $3E5#$ $3E4#$<#, $3E6#$ $3LB#( $3EH#$ $3|C#$ $3X'EoN#$ $3o6Eo $3SA#$ $3E9F6 $3E?#$ $3P8#$ $3E6#$C#) $3NB#$ $3SA#$ $3E9#$ $3E<#$ $3E:F. $3XE#$ $3ZB#$ $3bI#$ $3E<#$ $3EF#$ $3E<Fw $3Z<#$ $3E@Gg $3EG#$ $3EF#$ $3E8#$ $3EF#$ $3EF#$ $3E<#$ $3EB#$ $3EAFh $3E@#$FGU $3E6#$ $3NB#$ $3SA#$ $3EA#$ $3E8#$ $3E6#$ $3NGG] $3E?#$C#%F#*I#+ $3P@Eo $3XI#$ $3E4#$ $3IH#$ $3E?#$ $3PGEj $3EGEi $3E4#$C#% #3I)43 $3XAEf $4}+#$2Ee8#%9G8:#&<#(>#*C#-F#.H#2I#w $3E,Ed $3E@Ec $3EC#$ #3X)4- $3EC#$ $3X8E_ $3O2E^6#$ $3NF#$ $3E+Gg $3X>FQ $6[4#$ $3I9#$ $3E8#$ $3E-EV $3E5#$ $3J?#$K#. $3P<#$ $3EF#$ $3E;#$ $3EF#$ $3E8#$ $3EG#$ $3EG#$ $3E<#$ $3EA#$ $3E:F9 $3E@#$ $3E?#$ $3P(#$ $3GH#M $3E6#$7G# $3NB#$ $3SJGN $5%7#$8#%G#* $6<CGO $3[@#$ $3E@#$ $3E<#$ $3EA#$ $3E4GD $3EF#$ $3EME: $5)4#$8#%>#&AF/B#'C#* $3IME8 $5*FF} $3O8FR $3E6#$ $3N>#$ #5M8G9 $3E4#$ $3YE#$ $3ZF#$ $3E8#$ $3E5#$ $3JH#$ $3EA#$ $3E7#$ $3E?#$ $3P8E) $3EF#$ $3EJE6 $3E9#$<Ez $3EF#$I#) $3EG#$ $3E4#$ $3IG#$ $3E8#$ #4V(3G $3E4#$ $3IE#$ $3ZFDx $3EF#$GG( $3E8Dm $3E5#$7#%;#&@#' $3J>Ek $3E<Ds $3E7FE $3E7Eg8F}J#$ $3E4#$ $3IE#$ $3Z8#$ $3[IFy $5L@Dl $7DK#$ $3EG#$ #3E $3EGFt $3w6DB $4OF#$ $3E4#$ #3IN#$ $3o>#$ $3O8#$ $3ELGg $3E6#$7#& $3N7#$ $3EFGh $3E,#$ $3E/#$ $3E/#$ $3E+#$ $3E3#$ #3ENGd $5%FGa $3EG#$ $3E<#$ $3EB#$ $3EACr $3EG#$ $3E5#$ $3JH#$ $3E6#$ $3N>#$ $3O8Dk $3E4#$@#% $3I@#$ $3E?#$ #3P)2p $405C; $3E8#$<#% $3E>G# $3E?#$ $3P8#$ $3E>#$ $3O8#$ $3EL#$ $3E6#$ $3N;#$ $3E4#$ $3I<E1 $3E6#$ #3N)2b $3E;G6 $4<F#$ $3EIG= $614C) $3E(#$ $3GG#$ $7DKF9 $3EF#$ $3EF#$ $3E>#$ $3O8#$ $3ELD@ $3X<EfHE[ $(pA#$ $#%9#$ $#%6#$<#' $(jB#$ $(pA#$ $#%F>K $#%:#$ #)1H#$ $#%E#$ $(w4#$ $(eG#$ $#%<#$ $#%B#$ $#%AAn $(w8#$L#2 $(x7#$ $#%8#$ $#%A#$ $#%G#$ $#%<#$ $#%4#$ $(e?#$ $(mF#$ $)q(#$ $)H6=.G#$K>: $-&9#$B>9 $-'E#$ $(w6#$ $(j(8i $#%C#$ $(uG#$ $#%B#$ $#%N#$ $)2>#$ $(k8#$ $#%L#$ $,t9#$ $#%<#$ $#%?#$ $(m8#$ $#%(#$ $#'5#$ $)U<#$ $+PG<^ $#%4#$ $(e?#$ $(m?#$ $(m8#$ $#%G#$ $#%(#$ $#'F#$ $,mF#$ $*YB8- $/B4#$ $/CG#$ $#%4#$ #,-F>? $#%4#$>#2?#4B/_E/p $(eE#$F#* $(wB#$ $)#?#$ $#%4#$ $(n?#$ $#%4#$ $(nE@U $#%F#$ $#%J#$ $#%B#$ $#%E#$ $1M7#$ $2TF#$ $)q(@8 $(k<#$ $#%)>( $#%4#$ $(nL#$ $#%J#$ $#%E#$ $(w<#$ $#%:#$ $#%;#$ $#%G#$ $#%)#$ $#((#$ $#)4#$ $(TH#$ $#*G3Y $$Y43[G#$ $#*C#$ $#*4#$ $#.F#$ $#*F#$ $#*J#$ $$L72k $%)K#$ $#*'#$ $#+4#$ $#UC#$ $#>C#$ $#>F2e $%84#$H#' $#.@#$ $#*4#$ $#.?6Q $#*5#$ $#/8#$ #$=66% $%_B#$L#4 $#*5#$M#. $%i<#$ $#*?#$ $#68#$ $%t5#$ $#*4#$ $#*6#$ $#1>#$ $#4H#$ $#bC#$ $%nF17 $#*<#$ $#*?#$ $#6?#$ $#*4#$ ##7)12 $#*(#$?#& $#,6#$ $#}A3} $#6B#$ $#*:#$ $#*<#$ $#*A#$ $#*(Gi $&/8#$C#& $#*G#$ $#*E>r $#>@Gn $&76#$ $#3<2> $&B4#$:#.>#3L#4 $#.F#$ $#*F#$ $#*J#$ $#*B#$ $#*E#$ $#@7#$ $$O'#$ $#+F#$ $$pG#$ $$wB5L $#*C#$ ##S4#$ $#.F#$ $#*F#$ #$=J2= $&I<2- $#*C#$ $#><GX $'%-#$8#&A#0C#7F#> $#*6#$ $#393d $''6#$A#' $#3E#$ $#@8#$ $$$G2s $#*G#$ $#*E#$ $#@L#$ $#*6#$ $#3?#$ $#6<GK $%64#$ $#.C#$ $#>F#$ $#*;#$ $#*B#$ $#*G#$ #$=F1r $'0B#$ $#*G#$ $#*?#$ $#6<#$ $#*:#$ $#*;#$ $#*G>- $#*;#$ ##[)0N $'<8#$;#/<#8E#A $#*@#$ $#*C#$ $#>B#$ $#*E#$ $#@4#$ $#.E#$ $#@L#$ $#*<#$ $#*G#$ $#*8#$ $#*@2P $#*H#$ $#*A#$ $#*7#$ $#*8#$ $#*E#$ $#@5#$ $#/<#$ $#*E#$ $#@71S $%9@#$ $#*8#$ $#*@#$ $#*4#$ $#*6#$ $#8;#$ $#*<#$ $#*A#$ $#*81J $#@4#$ $#.F#$ $#*;0- $'I4#$B56F#1 $#.H#$ $#*?#$ $#6G#$ $#*'#$N#) $#+G#$ $#*B#$ $#*>#$ $#48#$ $#5A1= $#TC#$ $$i4#$ $#.F#$ $#*F/z $#*6#$ $#3B#$ $#97#$ $#*8#$ $#*)#$ $#(F#@ $*O8#$>#= $#%6#$ $(jB#$ $(pI#$ $#%8#$ $#%E#$ $(wL#$ $#%##$'#3N#5 $#%>#$C#(J#. $(k8#$ $#%L#$ $,t(#$ $1O66OA8`C8s $(u;#$ $#%E#$ $(w4#$ $(eF#$ $#%8#$ $#%(Gi $#%B#$ $#%E#$ $(w7#$ $#%FGk $)[>GaC#$JGk $*L;Ge $;69/[ $(k8#$ $(l,=z $*S(#$8#29#^<#kB#uC$&F$1H$: $#':#$F#, $*'C#$ $(u:#$ #)1'#$ $#&4#$ $)3:#$ $#%8#$ $#%A#$ $#%G/M $,m6#$ $(j7#$ $#%4#$ $(e8#$ $#%@85 $#%6#$8#+A#/E#2G#@ $(jE#$ $(w8#$ $)iG#$ $#%F#$ $#%(#$ $)HC>1G#$ $-&B;? $#%7#$ $;&'#$N#% $;666T $;866S $#%;#$ $#%4#$ $(e(=fF>k $(wI#$ $*V<#$ $#%6#$ $(i8#$ $#%'#$4#+N#, $#&4#$ $)36#$ $(j6#$ $(iB#$ $(pH#$ $#%A#$ $#%G?O $#%6Gj $)24Gh $#%G#$ $#%<#$ $#%A#$ $#%:#$ $#%F#$ $#%'#$ $#&F#$ $*S8#$ $*T6#$ $(jH#$ $#%E#$ $(w<#$ $#%G#$ $#%L:u $#%G#$ $#%C#$ $(u'#$(#* $#&6#$ $)]B#$ $(pA#$ $#%9#$ $#%<#$ $#%:8; $#'=#$ $*qF#$ $#%B#$ $#%A9, $#%G#$ $#%8#$ $#%@#$ $#%4#$ $(eA#$ $#%4#$ $(e:#$ $#%8#$ $#%E#$ $(w(:_ $#%4#$ $(eC#$ $(uH#$ $#%<#$ $#%'#$ $#&F#$ $*S8#$ $*TG#$ $#%G#$ $#%<#$ $#%A#$ $#%:Cu $(u?#$ $(mH#$ $#%A#$ $#%>#$ $(k(#$ $#'F#$ $,m8#$ $,o6#$ $(jE#$ $(w8#$ $)iG4W $#%;#$?#+ $)9'#$ $#&4#$ $)3:#$ $#%8#$ $#%A#$ $#%G#$ $#%(.A $(m):_ $#%C#$ $(u8#$ $#%E#$ $(w'#$ $#&4#$ $)379; $#%4#$8(I?(`B(a $(e>#$?(E $(k8#$ $(lB#$ $#%H#$ $#%G#$ #)1'#$ $#$##$$#$%#$&#$'##(#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#N5#V6$J7$/8#$9%8:$Q;$R<#$=$U>#-?#/@#$A#$B#$C$]D#$E$`F$dG#$H#$I#$J#$K#$L#$M#$N#M $<`4#&5#'6#+7##9##:##;##=##C#6E#8F## $<`+#$4#I5#c6#t8$29Gn:$5;$t<$v=%$>%*@%OA%{B&(C&3D&eE&hF&qG'-H'EI':M'C $<aC(; $<a6#- $<a4#$ $<a6#$ $<a6#$>%WB#+E$D $<a8(0B#*E$C $<h8Gg $<a8#$H$Q $<aL&r $<a4#$ $<dF$2 $<g>Gk $<aB#$ $<a>#$ $<j<#$ $<a8#$ $<aF'} $<a4#$ $<dF&s $<a8#$B#* $<a6#$ $<iB#$ $<oI#$ $<a8#$ $<aE#$ $<vL's $<aB#$ $<aG#$ $<a>#$ $<j8#$ $<aL#$ $<a##$(#(C%' $<a%#$ $<a*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $<a&#$ $<a(#$ $<b6'f $<d5#$:'VA#'F'bI'd #<e)-d $<`9GE $<dA#$ $<aF#$ $<a<#$ $<a5#$ $<e?#$ $<l8#$ $<aN#$ $=/7'+8'2E'; $<a4#$<'? $<a6#$F': $<g>#$ $<jH#$ $<a5#$C'F $<e8#$ $<a6#$ $<iB#$ $<oA#$ $<a9#$ $<a<#$ $<a:#$ $<a(#$ $<b=$iL'9 $=84#$>$B $=96#$ $<g>#$ $<jH#$ $=<C#$ $<t'#$5&<N&q $<`6#$ $<i<GWB#$ $<o7#$ $<a8#$ $<aF#$ $<a##$(#( $<a%#$ $<a*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $<a&#$ $<a(#$ $<bG&c $<i<GME#$ $<v8#$L#- $<w7#$ $<a8#$ $<aA#$ $<aG#$ $<a<#$ $<a4#$ $<d?#$ $<lF#$ $='CG& $<aC#$ $<tG#$ $<aB#$ $<a@#$ $<a4#$ $<dG#$ $<aB#$ $<aE#$ #<v)-' $<a8#$ $<aC#$ $<t?#$ $<lB#$ $<aLG5 $<aA#$ $<aI#$ #<a),z $<a<#$A#[C#a $<aG#$ $=6;#$?#' $<aH#$ $<a5#$ $<eNG- $<a4#$ $<m5Gm $<aG#$ $<aC#$ $<a4#$ $<dF#$ $<aF#$ $<aJ#$N#( $<aB#$ $<aE#$ $<v7#$ $<aFGK $=/8#& $<i<Fy $<v8G@ $<aK#$ $<aC#$ $<tB#$ $<aE#$ $<vGGC $<a<GU $<aB#$ $<aF#$ $<aGFo $<a8#$ $<aA#$ $<a>#$ $<j<#$ $<aA#$ $<aFFi $<a5Fo $<tE#$ $<vB#$ $<}7Fe $<vB#$ $<aB#$ $<aG#$ $=$NFb $<a8#$F#)G#* $<aE#$ $<vI#$ $<a8#$ $<aE#$ $<vNF[ $<a;FY $<a4#$ $<d:#$ $<a<#$ $<aA#$ $<a:FT $<aH#$ $<a6#$ $<i4#$ $<dF#$ $<a;G1 $<t:G0 $>44#$ $<dEG& $<aA#$ $<aC#$ $<tE#$ $<vB#$ $<}:#$ $<aE#$ $<v8#$ $<wF#$ $<aFG% $>76#$>#&J#' $<h8#$ $<a>#$ $<jFF| $<a>#$ #<j),* $<a7#$8#&@%FH%G $<a5#$ #=.KFw $<aL#$ #=s6#$C#<F%;G%@ $<i;#$ $<a4#$ $<d<#$ $<aA#$ #=s'#$ $<`7#$ $=l5F) $<a<#$ $<aE#$ $<v8#$ $<w5#$ $<a4#$ $<fF#$ $<a8#$ $<a'#$ $<`4#$ $=07#$ $<a@#$ $<a<#$ $<aA#$ $<aF#$ $<a7#$ $<a>#$ $<j'+h $<a4#$ $<u<#$ $<aE#$ $<v(#$ $<b=#$ $>cF#$ $<aB#$ $<aAFT $<a4#$5#*B#,E#DK#F $<a6#$ $<n4#$ $<dE#$ $<vB#$ $<aB#$ $=#AFM $<eB#$ $<aKFK $<a5#$ $<a4#$<#, $<a6#$ $<gB#( $<jH#$ $=<C#$ $<t'EyN#$ $=/6Ey $<oA#$ $<a9FA $<a?#$ $<l8#$ $<a6#$C#) $<iB#$ $<oA#$ $<a9#$ $<a<#$ $<a:F9 $<tE#$ $<vB#$ $<}I#$ $<a<#$ $<aF#$ $<a<GL $<v<#$ $<a@Gg $<aG#$ $<aF#$ $<a8#$ $<aF#$ $<aF#$ $<a<#$ $<aB#$ $<aAFs $<a@#$FGU $<a6#$ $<iB#$ $<oA#$ $<aA#$ $<a8#$ $<a6#$ $<iGG] $<a?#$C#%F#*I#+ $<l@Ez $<tI#$ $<a4#$ $<dH#$ $<a?#$ $<lGEu $<aGEt $<a4#$C#% #<d)*} $<tAEq $>>+#$2Ep8#%9G8:#&<#(>#*B#-C#?F#@H#DI$4 $<a,Eo $<a@En $<aC#$ #<t)*w $<aC#$ $<t8Ej $<j2Ei6#$ $<iF#$ $<a+Gg $<aF#$ $<aG#$ $<a@#$ $<a4#$ $<dA#$ $<aN#$ $=/8#$ $<aA#$ $<aI#$ $<a<#$ $<aE#$ $<vB#$ $<}A#$ $<a@#$ $<a8#$ $<aA#$ $<aG#$ $<a(Fl $<t>FH $?m4#$ $<d9#$ $<a8#$ $<a-EO $<a5#$ $<e?#$K#. $<l<#$ $<aF#$ $<a;#$ $<aF#$ $<a8#$ $<aG#$ $<aG#$ $<a<#$ $<aA#$ $<a:F2 $<a@#$ $<a?#$ $<l(#$ $<bH#R $<a6#$7Fl $<iB#$ $<oJG< $>A7#$8#%G#* $?MCG= $<w@#$ $<a@#$ $<a<#$ $<aA#$ $<a4G2 $<aF#$ $<aME3 $>E4#$8#%>#&AF&B#)C#. $<dME1 $>FFFk $<j8#$ $<aL#$ #=sCF@ $<a6#$ $<i>#$ #>h8#$ $<kGE) $<aCF; $<a4#$ $<uE#$ $<vF#$ $<a8#$ $<a5#$ $<eH#$ $<aA#$ $<a7#$ $<a?#$ $<l8Dy $<aF#$ $<aJE+ $<a9#$<Em $<aF#$I#) $<aG#$ $<a4#$ $<dG#$ $<a8#$ #=s(){ $<a4#$ $<dE#$ $<vF#$ #=s(F( $<aF#$GFl $<a8Da $<a5#$7#%;#&@#' $<e>E] $<a<Dg $<a7F. $<a7EX8FfJ#$ $<a4#$ $<dE#$ $<v8#$ $<wIFb $<a<Fb $>g@D_ $<aGF_ $<aG#$ $<aB#$ $<aE#$ $<v8#$ #<w))d $<a4#$ $<d5Cm $<aLDU $<a5#$ $<e8#$ $<a6#$ $<iB#$ $<oA#$ $<a9#$ $<a<#$ $<a:#$ #=D))W $@lK#$ $<aG#$ #<a $=76D# $=lF#$ $<a4#$ #<dN#$ $=/>#$ $<j8#$ $<aL#$ #@_ $<a6#$7#& $<i7#$ $<aFGg $<a,#$ $<a/#$ $<a/#$ $<a+#$ $<a3#$ #<aNGc $>AFG` $<aG#$ $<a<#$ $<aB#$ $<aACQ $<aG#$ $<a5#$ $<eH#$ $<a6#$ $<i>#$ $<j8#$ $<kGCJ $<a4#$@#% $<d@#$ $<a?#$ #<l))3 $=K5Bt $<a8#$<#% $<a>Fe $<a?#$ $<l8#$ $<a>#$ $<j8#$ $<aL#$ $@_6#$ $<i;#$ $<a4#$ $<d<E6 $<a6#$ #<i))% $<a;F} $=WF#$ $<aIG< $?B4Bb $<a(#$ $<bG#$ $@lKEi $<aF#$ $<aF#$ $<a>#$ $<j8#$ $<aL#$ $>*CD{ $<t<E9HE/ $(mB#$ $#%F#$ $#%61P $#%?#$A&C $(m8#$ $#%:#$ $#%E#$ $(w4#$ $(e@#$ $#%##$)#, $#%7#$ $#%8#$ $#%F#$ $#%>#$ $(kG#$ $#%B#$ $#%C#$ $(u)#$ $#(G#( $;;9#$ $#%G#$ $#%C#$ $(u'AU $<X7#$ $#%45< $(mF>b $#%@#$E#- $#%6#$ $(j4#$ $(eG#$ $#%'#$ $#&H#$ $#%F#$ $#%8#$ $#%E#$ $(wF4J $(w##$5#% $#%5#$ $(fE#$ $(wB#$ $)#J#$ $#%F2V $.tF#$G#2 $#%8#$ $#%E#$ $(wF#$ $#%N#$ $)27#$ $){4#$ $(eG#$ $#%4#$ $(e5#$ $#%4#$ $(gF#$ $#%8#$ $#%(#$ $#'L47 $#%6#$ $(j'#$ $#&'(5 $#%4#$@#8 $(e?#$H#/ $(m<#$ $#%7#$ $#%4#$ $(eG#$ $#%B#$ $#%E#$ $(wN#$ $)2>#$ $(k8#$ $#%L#$ $*pC.U $#%?#$ $(mG#$ $#%J#$ $#%4#$ $(eE#$ $(w7#$ $#%8#$ $#%A8/ $#%4#$ $(e<2i $#%4#$8$s:%%<%+C%0 $#%6#$?#- $(o;#$ $#%G#$ $#%J#$ $#%B#$ $#%B#$ $#%E#$ $(w7#$ $#%8#$ $#%A7D $(m?#$ $(m8#$ $#%G#$ $1iN#$ $#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#|5$(6$97$:8#$9#$:$?;$G<#$=$J>#/?#1@#$A#$B#$C$PD#$E$SF$WG#$H#$I#$J#$K#$L#$M#$ $C)(#$4#(5#)6#-7##:##;##=##C#8E#:F## $#'M#$ $#%<#$ $#%C#$ #(u $C*6#- $C*4#$ $C*6#$ $C*6#$>#pB#+E#V $C*8#iB#*E#U $C38Ge $C*8#$H#I $C*L#e $C*4#$ $C/F#] $C2>Gk $C*B#$ $C*>#$ $C5<#$ $C*8#$ $C*F#T $C*4#$ $C/F#7 $C*8#$B#* $C*6#$ $C4B#$ $C:I#$ $C*8#$ $C*E#$ $CAL#J $C*B#$ $C*G#$ $C*>#$ $C58#$ $C*L#$ $C*#-J(#$C#% $)-MGL $C*4#$ $C@<#$ $C*E#$ $CA(#$ $)TMGG $C*F#$ $C*J#$ $C*B#$ $C*E#$ $CA7#$ $C*F#$ $CMCGS $C*5#$ $C08#$ $C*6#$ $C4B#$ $C:A#$ $C*9#$ $C*<#$ $C*:#$ $C*(#$ $)HMG6 $CA8#$ $CB7#$ $C*8#$ $C*A#$ $C*G#$ $C*<#$ $C*4#$ $C/?#$ $C7FG[ $C*'-[N/Z $C*(#$ $-uMG* $C*G#$ $C*C#$ $C*4#$ $C/F#$ $C*F#$ $CUN.1 $C*CGF $C*F#$ $C*F#$ $C*>#$ $C58#$ $C*L#$ $CYCG@ $C5H#$ $C[C#$ $Co4G. $C/A#$ $C*F#$ $C*<#$ $C*5#$ $C0?#$ $C78#$ $C*N,| $C*4#$<#- $C*6#$F#( $C2>#$ $C5H#$ $C[C#$ $D&N0} $C*G#$ $C*<#$ $C*B#$ $C*AGe $C*G#$ $C*5#$ $C0H#$ $C*6#$ $C4>#$ $C58#$ $C6GG^ $C4<G] $C*8#$ $C*C#$ $C??#$ $C7B#$ $C*LGW $C*<#$ $C*G#$ $D-;#$?#' $C*H#$ $C*5#$ $C0N,_ $C*4#$ $C85Gm $C*B#$ $C*F#$ $C*GGL $C*8#$ $C*A#$ $C*>#$ $C5<#$ $C*A#$ $C*FGF $C?E#$ $CAB#$ $CH7GC $CAB#$ $C*B#$ $C*G#$ $CJN,L $C*8#$F#)G#* $C*E#$ $CAI#$ $C*8#$ $C*E#$ $CAN,F $C*;G8 $C*4#$ $C/:#$ $C*<#$ $C*A#$ $C*:G3 $#%5#$6#( $(fF#$ $#%8#$ $#%E#$ $(wIEC $(j;#$ $#%4#$ $(eG#$ $#%##$ $#%9#$ $#%<#$ $#%?#$ $(m8-i $#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#%(#$ $#'6#$ $)gB#$ $(pA#$ $#%902 $#%A#$ $#%F#$ $#%6#$ $(jC#$ $(u(5b $(u'#$ $#&6#$ $)]B#$ $(pA#$ $#%9#$ $#%<#$ $#%:51 $#%J#$ $#%8#$ $#%6#$ $(j;#$ $#%4#$ $(eG#$ $#%N#$ $#&9GR $#%6#$ $(j4#$ $(eF1{ $)2A#$I#( $#%8#$ $#%G#$ $#%E#$ $(w60@ $#%<#$ $#%@#$ $#%<#$ $#%A#$ $#%9#$ $#%B+] $#%6#$ $(i8#$ $#%A#$ $#%GG> $#*J#$ $#*8#$ $#*5#$ $#/=#$ $#*F#$ $#*N#$ $#T4#$ $#UH;Y $#*4#$ $#.E#$ $#@A#$ $#*E#$ $#@6#$ $#3(#$ $#,L3) $#*9'H $#%E#$ $(wG#$ $#%4#$ $(e5#$ $(f?#$ $(m8#$ $#%4#$N#' $(eC#$ $(uC#$ $(uF+> $)2F#$ $*S8#$ $*TG#$ $#%G#$ $#%<#$ $#%A#$ $#%:*z $*M<#$ $#%I#$ $#%4#$N#' $(eG#$ $#%8#$ $#%NDg $)2I#$ $#%4#$ $(e?#$ $(m<#$ $#%7#$ $#%4#$ $(eG#$ $#%B#$ $#%E#$ $(wN#$ $)2>#$ $(k8#$ $#%L#$ $,JC+B $(u>#$ $(k<*| $#%H#$ $#%F#$ $#%8#$ $#%E#$ $(w(3T $#*H#$ $$}C&j $:'G#$ $$wB#$ $#*E#$ $#@4#$ $#.:<E $/?B#$ $(pA#$ $#%9#$ $8@<#$ $#%:#$ $8E)#$ $0$6#$F#- $/?B#$ $(pA#$ $#%9#$ $8@<#$ $#%:#$ $8E(#$)#& $#'C#$ $,/;D] $F7($W $B48#$ $;J6#$ $(jE#$ $(w8#$ $)iG#$ $#%F#$ #)1(<x $(eF1B $#%G#$ $#%C#$ $(u'#$ $#&6#$ $*:?#$ $(m<#$ $#%8#$ $#%A#$ $#%G#$ $#%(#$ $#'C#$ $,/E#$ $*M<#$ $#%I#$ $#%4#$ $(eG#$ $#%8#$ $#%(#$ $#'8#$ $#%A#$ $#%I.A $8xE#$ $*M<#$ $#%I#$ $El4#$ $(eG#$ $#%8#$ #)1NCq $(pA#$ $#%9#$ $8@<#$ $#%:#$ $8E)GE $1C8#$ $1HL#$ $1gF#$ $#%G#$ $#%B#$ $#%E#$ $(w8#$ #1|)#{ $Bu4#$ $Bv?#$ $(m?#$ $(m8#$ $#%G#$ $C(F*( $#%4#$ $(eE#$ $(w7#$ $#%8#$ $#%A#$ $#%N#$ $)28#$ $#%A#$K#. $#%6#$ $(jE#$ $)hL#$ $#%C#$ $(uG#$ $#%8#$ $#%7#$ $#%N#$ $)28#$ $#%K#$ $#%C#$ $(uB#$ $#%E#$ $(wG2_ $#%7Bt $/?B#$ $(pA#$ $#%9#$ $8@<#$ $#%:#$ #Fj $#)5#$:#%I#( $(VH#] $1#<#$ $#*G#$ $$@'1X $:fF#X $(dA#R $/#4#$<#) $#%6#$ $(h>#$ $(kH#$ $)?C#$ $/(N,' $#%G#$ $#%JGC $/?4).<#IB#$ $(pA#$ $#%9#$ $8@<#$ $#%:#$ $#%H8f $#%4#$ $(eG/c $#%?/u $#%B0* $#%GFd $1C8#$ $#%L2$ $(mB#$ $27F#; $2UB#$ $#%53& $3*8#8 $(uBEkE#$ $(w<E| $(w>;I $B48#$F#'G#4 $#%6;YE#$G;v $(wI#$ $#%<;h $#%;#$ $#%'<U $<X8#$?(v $#%AEL $B^4#$ $(e?Bf $Bu4#$:#* $(e?#$ $(m?#$ $(m8#$ $#%G1j #$$$$$$$%&$$$'()*+,-./0123$$$$$$$456789:;<=>?@ABCDEFGHIJKLM$$$$N$456789:;<=>?@ABCDEFGHIJKLM$$$$",
);

const isSurelyHostPattern = /* @__PURE__ */ surelyNone(
  () => "### ##$##$$#%%#&&#)'#-(#6)#9*#$+#>,#$-#F.#I/#$0#X1#e2#n3#$4#x5#$6$*7$08$39#$:$B;$E<#n=#$>#$ $#$%##&##'##(##)##+##-##.##0##1##2##4##6##7##8##:##;##<## $#$ $#%9#$ $#%$#$ $#$1%* $#%6#$ $#%4#$ $#%&#$ ##% $#%&#$ $#%(#$ $#%/#$ $#%2#$ $#%&#$ $#%1#$ $#%*#$ $#%$#$ $#$.$w $#%3#$ $#%6#$ $#%4%& $#%)#$*#h $#%*#$ $#%:#$ $#%$#$ $#$7$n $#%6#$ $#%.#$ $#%8#$ $#%>#$ $#%$#$ $#$'#$ $#.3#$ $#%<$t $#%3#$ $#%1#$ $#%*$q $#%2#$ $#%8#$:#- $#%*#$6#( $#%6#$ $#%2#$ ##%&#$ $#%0$j $#%&#$ $#%2#$ $#%*#$ $#%8$f $#%&#$ $#%0#$ $#%.#$ $#%)$b $#%&#$2$>3$@:$Q $#%(#$2$` $#%3#$ $#%0#$ $#%-#$ $#%3#$ $#%7#$ $#%8#$ $#%$#$ $#$(#$ $#%3#$ $#81$U $#%*#$7#W $#%8#$ $#%&#$ $#%)#$ $#%&#$ $#%8#$ $#%&#$ $#%$#$ $#$4#&8#| $#%.#$ $#%4$R $#%&#$0#l6#h $#%(#$ $#%/#$ $#%*#$ $#%8#$ $#%$#$ $#$2#$ $#S.%* $#%0#$6#` $#%*#$ $#%<#$ $#%$#$ $#$)#$ $#:.#( $#%+#$ $#%&#$ $#%9#$ $#%0$` $#%6#$ $#%*#$ $#%($] $#%'#$*#F $#%2#$ $#%)#$ $#%6#$ $#%$#$ $#$9#@ $#%7#$:#% $#%0$o $#%($, $#%*#$6#%7$t $#%7$Q $#%&#$ $#%*#$ $#%+#$ $#%.#$ $#%/#$ $#%$#$ $#$1#$ $#f*#$ ##g $#%-#$ $#%3#$ $#%1#$ $#%*$f $#%(#$ $#%&#$ $#%4%( $#%3#$ $#%6#$ $#%/#$ $#%,#$ $#%6#$ $#%3#$ $#%9#z $#%7#m $#%'#$ $#%.#$ $#%2#$ $#%)#$ $#%$#$ $#$2#$ $#o*#$ $#%8#$ $#%;#$ $#%3#$ $#%6#$ $#%/#a $#%.#$ $#%:#$ $#%&#$ $#%8#y $#z&#$ $#%8#$ $#%+#$ $#%3#$ $#%6#$ $#%1#$ $#%*#$ $#%5#$ $#%9#$ $#%.#$ $#%2#$ $#%.#$ $#%<$) $$4*#$ $$52#$ $#%(#$ $#%*#$ $#%2#$ $#%8#$ $#%=#$ $#%9#$ $#%2#{ $#%)#$ $#%3#T $#%(#$ $#%&#$ $#%0#$ ##%$#$)#%-#*8#. $#$,#k $#%3#$ $#%1#$ $#%&#$ $#%.#$ $#%2#: $#%3#$ $$5$#$ $#$7#$ $$18#6 $#%*#$ $#%7#$ $#%8$A $#%-$@ $$1.$b $#J3#0 $#f7#$ #$? ##############$##%###############&'()*+,-.#/0123456789:;<=>######&'()*+,-.#/0123456789:;<=>####",
  () => [hostPatternPrivateHost, hostPatternRebindingHost],
);

const isSurelyHttpsUrl = /* @__PURE__ */ surelyNone(
  () => "### ##$##$$#$%#$&#$'#$(#%)#$*#++#m,#m-#$.#$/#$0#x1$,2#m3%S4#m5#m6%X7*e8#m9#m:#m;#m<#m=%o>#m?&)@#mA&0B&8C$*D#mE#mF#mG&CH#mI#mJ$+ $#$7%i $#%(#$)#( $#&(#$ $#&(#$ $#&(#$ $#)1*Y $#%4*V $#%*#$ $#,$#$%#$&#$'#$(#%)#$+#+,#+-#,.#$0(n1(}2#+3)B4#+5#+6)G7)S8#+9#+:#+;#+<#+=)X>#+?)n@#+A)uB)}C({D#+E#+F#+G*-H#+I#+J(| $#-*.q $#.(#$)#( $#/(#$ $#/(#$ $#/(#$ $#21*I $#.4*F $#.).r0([1##3##6##7(`=##?(aA##B(hG## $#$$#$%#$&#$'#$(#%)#$+#+,#+-#$.#$0#61#E2#+3$24#+5#+6$77$N8#+9#+:#+;#+<#+=$S>#+?$U@#+A$[B$eC#CD#+E#+F#+G$zH#+I#+J#D $#6/._ $#7(#$)#( $#8(#$ $#8(#$ $#8(#$ $#;1&z $#74&w $#7).r0#$1##3##6##7#(=##?#)A##B#0G## $#>2#$?#*D#C $#>2#$ $#>4#$>&o $#>B&l $#>C$= $#>0#$F$. $#?B$Y $#D8#$ $#>(#$:&dJ&f $#8:&c $#?8#$:&^B&` $#>I&[ $#>4#$8$4 $#>2#$ $#>A#$ $#>4#$ $#>C#$ $#>.#$>#% $#Q#.F$.X%.X-.X..X $#>:#$ $#>4#$ $#>=#$ $#>..o $#>>.o $#7).X $#>4#$ $#>0#$ $#?A#$ $#>4#$ $#>A#$ $#>##$ $#Q$.9%.9&.9-.9..9/.9 $#>C#$ $#V7#$ $#C>#$ $#>A#$ $#>8#$ $#>I#$ $#>0#$ $#?C#$ $#V8#$ $#>>#$ $#>=#$ $#>-#$ $#7##$1&,C&5 $#%###1%wC&& $#$).00#$1##3##6##7#(=##?#)A##B#0G## $#n2#$?#*D#B $#n2#$ $#n4#$>%o $#nB%l $#nC#J $#n0#$F$i $#oB$} $#t8#$ $#n(#$:%dJ%f $#&:%c $#o8#$:%^B%` $#nI%[ $#n4#$8$g $#n2#$ $#nA#$ $#n4#$ $#nC#$ $#n.#$>#% $#_&-p $#n:#$ $#n4#$ $#n=#$ $#n..o $#n>.o $#%)-r $#n4#$ $#n0#$ $#oA#$ $#n4#$ $#nA#$ $#n#.D $#nC#$ $$+7#$ $#s>#$ $#nA#$ $#n8#$ $#nI#$ $#n0#$ $#oC#$ $$+8#$ $#n>#$ $#n=#$ $#n-.F $$+C#$ $$+?#$ $#t-#$B%8 $#%*#$ $#%*#$ $#6*-[ $#>2#$>$- $#>:#$ $#>A#$ $#>J#$ $#W?$( $#>7#$8#t;$# $#C>#$?#&A#$B#3D#$ $#>J#$ $#Q&-]'-](-^)-c*-QJ-} $#DJ.r $#>3#$ $#>.#$ $#7$#$&#$'#$(#$)#$*#*+#$,#$-#$.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $#7$#$&#$'#$(#$)#$*#'+#$,#$-#$.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $#7$#$&#$'#$(#$)#$*#%+#$,#$-#$.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $$T#-C%-U $$T%-B $#$$.r&.r'.r(.r).r*#$+.r,.r-.r..r/.r0.r1.r2.r3.r4.r5.r6.r7.r8.r9.r:.r;.r<.r=.r>.r?.r@.rA.rB.rC.rD.rE.rF.rG.rH.rI.rJ.r $$T%-I $#$$#$&#$'#$(#$)#$*#%+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $$V*.o $$V$.p%-F&.p'.p(.p).p+.p,.p-.m..p0.p1.p2.p3.p4.p5.p6.p7.p8.p9.p:.p;.p<.p=.p>.p?.p@.pA.pB.pC.pD.pE.pF.pG.pH.pI.pJ.p $#KJ.e $#>6-l $#VC#$ $#V?#$ $#D-#$B#^ $#7*.U $#C5.^E#$ $#>1#$B#& $#>)#$ $$M(-1)-EJ-1 $#K).r $#>?#$ $#D<.W $#D:#$<#OH#R $#>J#$ $#W;#$C#A $#>8#$ $#>E#$ $#>4.Q $#>:.nD#$ $#>1#$ $#>H#$ $#>6#$ $#>4#$ $#><#$ $#>B#$ $#KJ#$ $$e)-9 $#K6._7#$:#2 $#C?#$ $#D0#$ $#EC#. $#KB#$ $#K?#$F#* $#D7#$ $#CA#$ $#>0#$ $#?B#$ $#K4#$ $#L..A $$O>#$ $#>A.= $#VJ.d $$j(#$ $$w(-$ $#V4#$ $#>B#$ $#KC#$ $#VJ.4 $#>>#$ $#>G#$ $#>0#$1#&4#&>#&?#'A#&B#( $#?(#$ $$M(,` $#>(.r $#D(.q $#K(.p $#>0#$ $#?:#$ $#>(.R $#>?#$ $#D8.q $#K-.9 $#>C#$ $#V7#$ $#CD#$ $#>1#$ $#>J#$ $#W?#$ $$i0#$ $#EC#$ $#VJ#$ $$MJ,L $#>?#$ $#D0#$ $#EC#$ $#V(.A $$i0.D $#>?#$ $#DJ#$ $#WE#$ $#>,#$ $#>J.; $#n2#$>#{ $#n:#$ $#nA#$ $#nJ#$ $$,?#v $#n7#$8#.;#q $#s>#$?#&A#$B#+D#$ $#nJ#$ $#_',;(,<),A*,BJ-B $#tJ.r $#n3#$ $#n.#$ $#$$#$&#$'#$(#$)#$*-k+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $$X*-h $#{J.m $#n6-9 $#nC#$ $$+7#$ $#sD#$ $#n1#$ $#nJ#$ $$,?#+ $#s5.dE#$ $#n1#$B#& $#n)#$ $#_',*),**,1 $#{).r $#n?#$ $#t<.^ $#t0#$:#1<#7H#; $#uC#. $#{B#$ $#{?#$F#* $#t7#$ $#sA#$ $#n0#$ $#oB#$ $#{4#$ $#|..X $%_>#$ $#nA.T $$+J#$ $%]J+r $#nJ#$ $$,;#$C#= $#n8#$ $#nE#$ $#n4.J $%r0,c $#n0#$ $#o:#$ $#n(#$ $%n)+p $#n?#$ $#t8.p $#n:.gD#$ $#n1#$ $#nH#$ $#n6#$ $#n4#$ $#n<#$ $#nB#$ $#{J.i $#{6.K7#$:#( $#s?#$ $#t0#$ $#uC#$ $$+J.d $&%(#$ $&$(+Z $$+4#$ $#nB#$ $#{C#$ $$+J.1 $#n>#$ $#nG#$ $#n0#$1#&4#&>#&?#'A#&B#( $#o(#$ $%](+M $#n(.r $#t(.q $#{(.p $#n?#$ $#t0#$ $#uC#$ $$+(.Q $%r0._ $#n?#$ $#tJ#$ $$,E#$ $#n,#$ $#nJ.K $#{-,_ $#n0.I $#n8#$ $#n0-v $#{8#$ $%d0-t $#n4#$ $#nH,? $#x(+: $#{B#$ $#{:.o $#nD#$ $#n=#$ $#nC#$ $$+:.k $#n0#$4#) $#oB#$ $#{8#$ $%d2#$ $#n##$ $#_.++ $#n0#$ $#oA#$ $#n4#$ $#nA.n $#n>#$ $#n:#$ $#n4#$ $#n=#$ $$*#.j $#>0#$4#( $#?B#$ $#K8#$ $$]2#$ $#>#.e $#>0#$ $#?A#$ $#>4#$ $#>A.o $#>>#$ $#>:#$ $#>4#$ $#>=#$ $#U#.[ $#>0,g $#>8#$ $#>0,; $#K8#$ $$]0,9 $#>4#$ $#>H+? $#H(*| $#KB#$ $#K:.o $#>D#$ $#>=#$ $#>C#$ $#V:.k $#>H#$ $#>9,W $#>4#$ $#Y6#$ $#>8#$ $#>=#$ $#>##$ $#$###0#$1#J2#&3#d4#&5#&6#j7$'8#&9#&:#&;#&<#&=$->#&?$/@#&A$6B$>C#5D#&E#&F#&G$DH#&I#& $'=)*`0#$1#%2#)3#%6#%7#&8$J:$M=#%?#@A#%B$PD#PG#% $'>8#$:#$B#0 $'?2##?#%D## $'@C#Y $'@0#$A#>F#] $'?B#q $'@2#$ $'@4#$>#5 $'@B#$ $'@4#$8#)B#0 $'@2#$ $'@A#$ $'@4#$ $'@C#+ $'GB## $'@6#$ $'@.+J $'@>#$ $'@:#$ $'@4#$ $'@=.o $'N>.p $'L:#$ $'@4#$ $'@H.k $'@D#$ $'@=#$ $'@C#$ $'O:.n $'B8#$ $'@(+3:.lJ-u $'@8#$ $'@E#$ $'@0#$ $'?C#$ $'O4#$ $'@##$ $'=:#` $'@4#$ $'@0#$ $'?A#$ $'@4#$ $'@A#$ $'@##$ $#_#.E $'@C#$ $'O7#$ $'A>#$ $'@A#$ $'@8#$ $'@I#$ $'@0#$ $'?C#$ $'O8#$ $'@>#$ $'@=#$ $'@-*i $'OC#$ $'O?#$ $'B-+;B#$ $'L-+: $'@3#$ $'@.,V $'@2#$>#' $'@:#$ $'@A#$ $'@J,J $'@?#$ $'BJ-C $'@7#$8#(;#- $'A>#$?#%A#$B#&D#$ $'@J,I $'BJ,H $'LJ,G $'@C#$ $'O7#$ $'AD#$ $'@1#$ $'@J,O $'@?#$ $'B0#$ $'CC#. $'GB#$ $'L?#$F#* $'B7#$ $'AA#$ $'@0#$ $'?B#$ $'L4#$ $'H.,; $'|>#$ $'@A.T $'O(,a $'A5.]E#$ $'@1#$B#% $'@),B $'L),A $'@4#$ $'@H)O $'@?#$ $'B<.U $'B:#$<#%H#( $'@J,N $'@0#$ $'?:#$ $'@(,S $'@?#$ $'B8.q $'@:.mD#$ $'@1#$ $'@H#$ $'@6#$ $'@4#$ $'@<#$ $'@B#$ $'LJ,I $'L6.^7#$:#( $'A?#$ $'B0#$ $'CC#$ $'OJ,D $(J(,T $'@>#$ $'@G#$ $'@0#$1#%4#%>#%?#&A#%B#' $'?(,Y $'@(,X $'B(,W $'L(,V $'@I#$ $'@0#$ $&.#-H $'@8#$ $'@0#$ $%]#-E $'L8#$ $'M0.q $#52#$?#*D#B $#52#$ $#54#$>$b $#5B$_ $#5C#K $#50#$F#P $(nB#q $(s8#$ $#5(#$:$VJ$X $#/:$U $(n8#$:$PB$R $#5I$N $#54#$8#H $#52#$ $#5A#$ $#54#$ $#5C#$ $#5.#$>#% $$&$(|%(|-)).(| $#5:#$ $#54#$ $#5=#$ $#5..o $#5>.o $#.)(| $#54#$ $#50#$ $(nA#$ $#54#$ $#5A#$ $#5#)E $#5C#$ $)*7#$ $(r>#$ $#5A#$ $#58#$ $#5I#$ $#50#$ $(nC#$ $)*8#$ $#5>#$ $#5=#$ $#5-#$ $#l/(Y $)*C#$ $)*?#$ $(s-#$B#% $#6*)t $(z-.r $#56.W $#53#$ $#5.#$ $%a$#$%(Y&#$'#$(#$)#$+#$,#$-#'.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $%b$#$%(X&#$'#$(#$)#$+#$,#$-#%.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $$Z**$ $$S/*# $$R/*& $#52#$>#v $#5:#$ $#5A#$ $#5J#$ $)+?#q $#57#$8#);#l $(r>#$?#&A#$B#'D#$ $#5J#$ $)%&(L'(L((M)(R*(JJ.I $(sJ.r $(zJ.q $#5C#$ $)*7#$ $(rD#$ $#51#$ $#5J#$ $)+?#+ $(r5.iE#$ $#51#$B#& $#5)#$ $)T((5)(@J(5 $(z).r $#5?#$ $(s<.c $(s0#$:#1<#7H#; $(tC#. $(zB#$ $(z?#$F#* $(s7#$ $(rA#$ $#50#$ $(nB#$ $(z4#$ $({..L $)E>#$ $#5A.H $)*J#$ $)TJ($ $#5J#$ $)+;#$C#= $#58#$ $#5E#$ $#54.O $)e0-o $#50#$ $(n:#$ $#5(#$ $)a)(+ $#5?#$ $(s8.p $#5:.gD#$ $#51#$ $#5H#$ $#56#$ $#54#$ $#5<#$ $#5B#$ $(zJ.i $(z6.K7#$:#( $(r?#$ $(s0#$ $(tC#$ $)*J.d $)s(#$ $)r('q $)*4#$ $#5B#$ $(zC#$ $)*J.6 $#5>#$ $#5G#$ $#50#$1#&4#&>#&?#'A#&B#( $(n(#$ $)T('Z $#5(.r $(s(.q $(z(.p $#5?#$ $(s0#$ $(tC#$ $)*(.Q $)e0._ $#5?#$ $(sJ#$ $)+E#$ $#5,#$ $#5J.K $#50.J $#58#$ $#50-| $(z8#$ $)D0-z $#54#$ $#5H-L $(w('Q $(zB#$ $(z:.o $#5D#$ $#5=#$ $#5C#$ $)*:.k $#5H#$ $#59.; $#54#$ $)-6#$ $#58#$ $#5=#$ $#5#+R $#nH#$ $#n9*A $#n4#$ $$.6#$ $#n8#$ $#n=#$ $#n#+K $%kC#$ $$+C#$ $$+?#$ $$AB#$ $#{-#$ $#%*#$ $#%*#$ $$D(#$)#*+#+,$T0#61$[2#+3&x4#+5$p6#j7$'8#+9#+:#+;&y<%==%F>#+?'&@#+A%_B''C'(D#+E%zF#+G&*H#+I#+ $*m(#$)#(*'1,#*/'(1#]3#c5#*;#*<#*=$-?$/A$6B$>C#AE#*G$E $*n(#$ $*n(#$ $*n(#$ $*q1&n $*m*',/'#0$Q2$_3$c4$h7$s8$v;%+?%KB%_C%cF%x $*s4#$ $*n(.l0#$1##3##6##7#(=##?#)A##B#0G## $*u2#$?#*D#B $*u2#$ $*u4#$>$E $*uB$B $*uC#J $*u0#$F#M $*vB#h $*{8#$ $*u(#$:#vJ+$ $*n:#u $*v8#$:#3B#6 $*uI#0 $*u4#$8#. $*u2#$ $*uA#$ $*u4#$ $*uC#$ $*u.'=>#$ $*u:#$ $*u4#$ $*u=#$ $*u.'9 $*u>.o $*u6.q $*u0#$ $$e).V $*u8#$ $*u0#$ $$M(.N).S $+'8#$ $+20.q $*uC#$ $+17#$ $*z>#$ $*uA#$ $*u8#$ $*uI#$ $*u0#$ $*vC#$ $+18#$ $*u>#$ $*u=#$ $*u-'> $+1C#$ $+1?#$ $*{-(0B#$ $+'-(/ $*u3#$ $*u.'y $*u4#$ $*u0#$ $*vA#$ $*u4#$ $*uA#$ $*u#'% $*u2#$>#' $*u:#$ $*uA#$ $*uJ'g $*u?#$ $*{J(m $*u7#$8#(;#- $*z>#$?#%A#$B#&D#$ $*uJ'f $*{J'e $+'J'd $*uC#$ $+17#$ $*zD#$ $*u1#$ $*uJ(V $*u?#$ $*{0#$ $*|C#. $+'B#$ $+'?#$F#* $*{7#$ $*zA#$ $*u0#$ $*vB#$ $+'4#$ $+(.'W $+J>#$ $*uA.N $+1(.7 $*z5.]E#$ $*u1#$B#& $*u)#$ $$e)-s $+').r $*u4#$ $*uH., $*u?#$ $*{<.T $*{:#$<#%H#( $*uJ'c $*u0#$ $*v:#$ $*u(.) $*u?#$ $*{8.q $*u:.mD#$ $*u1#$ $*uH#$ $*u6#$ $*u4#$ $*u<#$ $*uB#$ $+'J'b $+'6.]7#$:#( $*z?#$ $*{0#$ $*|C#$ $+1J'] $+{(#$ $+4(-R $*u>#$ $*uG#$ $*u0#$1#&4#&>#&?#'A#&B#( $*v(#$ $%6)-Q $*u(.r $*{(.q $+'(.p $+'B#$ $+':.O $*uD#$ $*u=#$ $*uC#$ $+1:.K $*uD#$ $*u)#$ $*s<%= $+%A#$ $*u?#$ $*{0#$ #*|*%L-%L $+L0#$ $*v2#$ $*w:#$ $*u=#$ $*u0#$ $*v<#$ $*u4#$ $*u)#$ $*s8%/ $*u>#$ $*uA#$ $*u?#$ #*{*%?-%? $+R3#$4#m $*u4#$ $*uE#$ $*u)#$ $*sB%$ $*uH#$ $*u9-I $*uA#$ $*u8#$ $*uC#$ $+1I#$ $*u)#$ $*s1#$ $,J>#$ $*uG#$ #*u*%/-%/ $+q>#$ $*u<#$ $*u4.p $*u=#$ $*uC#$E#. $+14#$A#( $*uA#$ $*u=#$ #,g0#$ $*v;.i $*u0#$ $*v=#$ $*u4#$ $*uC#$ #,g>-* $*u0#$ $*v;#$ $*u8#$ $*u3.` $*u0#$=$H>$JE$^ $*v2#$=.^ $*w>#$ $*u;#$ $*u7#$ $*z>#$ $*uB#$ $+'C#$ $+1)#$ $*s2#$ $*u>#$ $,T<.S $*u4#$B#Z $*uC#$ $+10#$ $*v3#$ $*u0#$ $*vC#$ $+10#$ $*v)#$ $*s?#'C$+ $+x8#$ $*u?#$ $*{).3 $+z0#$;#tA#o $*|2#$ $*w:#$ $*u4#$ $*uC#$ $+1)#$ $*s=#$ $-54.M $+z;#$A#g $*u4#$ $*uG#$ $*u)#$ $*s3#$ $,W8#( $*u5#$ $*u0#$ $*vD#$ $+:;.C $*uA#$ $*u4#$ $*u2.@ $,&1#$4#M $*u=#$ $*u3#$ $*uA#$ $*u)#$ $*sD#F $,.B#$E#& $+';#$ $*u8.S $*u2.( $+14#$A#&B#@ $*uB#$ $+'C.4 $*u0#$ $*v4#$ $*u5#$ $*u8#$ $*u:#$ $*u)#$ $*s<#$ $-,4#$ #,gC.> $+'7#$ $*z>#$ $*u<#$ $*u4#$ $*u).I $*u2#$ $*u0#$ $*v?#$ $*}).h $*u>#$ $*uA#$ $*u:#$ $*u6#$ $*uA#$ $*u>#$ $*uD-U $,58.5 $+').< $*uB#$ #+'*#z-#z $*u1#$ $*u8#$ $*u=#$ $*u3#$ $*u)#$ $*s=#$ $-54#$ $*uC#$ $+1F#$ $*u>#$ $*uA#$ $*u:-V $*u8#$ $*uE#$ $*u0#$ $*vC#$ $+14-Q $-A0#$ $*vC#$ $+15#$ $*u>#$ $*uA#$ $*u<#$ $*u4#$ $*u@#$ $*uD#$ $*u8#$ $*u=#$ $*u8#$ $*uG#$ $*u)-a $-W4#$ $-X=#$ $*u2#$ $*u4#$ $*u=#$ $*uC#$ $+1H#$ $*uD#$ $*u=.j $*u3#$ $*u>-, $*u2#$ $*u0#$ $*v;#$ #,g)#$3#&7#+C#/ $*s6#$ $+X3-2 $*u>#$ $*u<#$ $*u0#$ $*v8#$ $*u=-- $*z>#$ $-X)#$ $*sB#$ $-SC-8 $+14#$ $*uB#$ $+'C#$ $+1)-z $*u7#$ $*z)-x $-S8#$ $+2C.B $,k>,{ $-,B#$ #-w7-w $*u4#$ $+M6#$ $*u8#$ $*u=#$ $*u#'J $+R3,e $,{0#$>#% $*v2-, $*u2#$ $*u0#$ $*v;#$ $*u).Q7#$C.] $*z>#$ $*u).X $+z;-D $,.B-V $-W4*v #$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%0123456789:;<=>?@ABCDEFGHI%$$'",
  () => [secretLiteral, httpsUrlPrivateHost],
);

const isSurelyImageReference = /* @__PURE__ */ surelyNone(
  () => "### ##$##$$#%%%2&#$'%3(%4)#%*#.+#%,%5-#%.#?/#%0#%1#%2#%3%64#f5#o6#%7%>8#%9$+:%?;%@<#%=$C>#%?#o@#%A#% $#$$##%##'##(##)##*##+##,##-##.##/##0##1##2##3##4##5##6##7##8##9##:##;##<##=##>##?##@##A## $#$%#$'##(##*##,##.##3##4##5##7##9##:##;##=##?## $#$%##'%A(#$)#'+#4,#70#D1#G3#V7#v:$.;$1>$C $#&<#$ $#&%#$ $#'4%* $#&9#$ $#&7#$ $#&)#$ $#&&%7 $#&)#$ $#&+#$ $#&2#$ $#&5#$ $#&)#$ $#&4#$ $#&-#$ $#&%#$ $#'1$w $#&6#$ $#&9#$ $#&7%6 $#&,#$-#h $#&-#$ $#&=#$ $#&%#$ $#':$n $#&9#$ $#&1#$ $#&;#$ $#&A#$ $#&%#$ $#'*#$ $#/6#$ $#&?%) $#&6#$ $#&4#$ $#&-%& $#&5#$ $#&;#$=#- $#&-#$9#( $#&9#$ $#&5#$ $#.)#$ $#&3$z $#&)#$ $#&5#$ $#&-#$ $#&;$v $#&)#$ $#&3#$ $#&1#$ $#&,$r $#&)#$5$>6$@=$Q $#&+#$5$p $#&6#$ $#&3#$ $#&0#$ $#&6#$ $#&:#$ $#&;#$ $#&%#$ $#'+#$ $#&6#$ $#94$f $#&-#$:#W $#&;#$ $#&)#$ $#&,#$ $#&)#$ $#&;#$ $#&)#$ $#&%#$ $#'7#&;#| $#&1#$ $#&7$c $#&)#$3#l9#h $#&+#$ $#&2#$ $#&-#$ $#&;#$ $#&%#$ $#'5#$ $#T1%: $#&3#$9#` $#&-#$ $#&?#$ $#&%#$ $#',#$ $#;1#( $#&.#$ $#&)#$ $#&<#$ $#&3$p $#&9#$ $#&-#$ $#&+$m $#&*#$-#F $#&5#$ $#&,#$ $#&9#$ $#&%#$ $#'<#@ $#&:#$=#% $#&3%$ $#&+$< $#&-#$9#%:%) $#&:$b $#&)#$ $#&-#$ $#&.#$ $#&1#$ $#&2#$ $#&%#$ $#'4#$ $#g-#$ $#.;$l $#&0#$ $#&6#$ $#&4#$ $#&-$v $#&+#$ $#&)#$ $#&7%8 $#&6#$ $#&9#$ $#&2#$ $#&/#$ $#&9#$ $#&6#$ $#&<$/ $#&:#} $#&*#$ $#&1#$ $#&5#$ $#&,#$ $#&%#$ $#'5#$ $#p-#$ $#&;#$ $#&>#$ $#&6#$ $#&9#$ $#&2#q $#&1#$ $#&=#$ $#&)#$ $#&;$. $#{)#$ $#&;#$ $#&.#$ $#&6#$ $#&9#$ $#&4#$ $#&-#$ $#&8#$ $#&<#$ $#&1#$ $#&5#$ $#&1#$ $#&?$9 $$5-#$ $$65#$ $#&+#$ $#&-#$ $#&5#$ $#&;#$ $#&@#$ $#&<#$ $#&5$0 $#&,#$ $#&6#e $#&+#$ $#&)#$ $#&3#$ $#.%#$,#%0#*;#. $#'/#{ $#&6#$ $#&4#$ $#&)#$ $#&1#$ $#&5#J $#&6#$ $$6%#$ $#':#$ $$2;#F $#&-#$ $#&:#$ $#&;$Q $#&0$P $$21$r $#K6#@ $#g:#$ $#.0$Q ##'%##&#2'#$(#% ##.%%A'##(## #%4<#6 $#&,#H $#Z)#$6#% $#&+#g $#&+#$ $#&)#$ $#&3#$ $#&%%'0#$;%1 $#&6#$ $#&%%- $#&3$# $#&:$5 $$5-#' #############$%&'(''''''''&######)*+,-./01$23456789:;<=>?@A######)*+,-./01$23456789:;<=>?@A####",
  () => [imageReferencePrivateHost],
);

const isSurelyJsonPointer = /* @__PURE__ */ surely(
  () => "### ##$$#$ $#$###%##&#$ ##&%#& ###############$%%############################################################################&",
);

const isSurelyLinuxCapability = /* @__PURE__ */ surely(
  () => "### ##$%#$&#2'#4(#G)#%*#%+#%,#%-#%.#%/#%0#[1#i2#%3#%4#t5#%6#y7#%8#%9#%:#%;#%<#% $#$$#$%#$&#$'#$(#$0#%1#$4#$6#$8#'=#$ $#%0##8## $#&0#$ ##& $#&(#$ $#&-#$ $#&7#$ $#&=#$ $#&'#$ $#&3#$ $#&2#$ $#&7#$ $#&5#$ $#&3$/ $#&4#$ $#&*$. $#&%#$,#& $#&4#$ $#&=$& $#&)#$ $#&'#$ $#&/#$ $#&4#$ $#&3#$ $#&-#$ $#&2#$ $#&7#$ $#&=#$ $#&5#$ $#&)#$ $#&6#$ $#&7#$ $#&3#$ $#&5#$ $#&)#v $#&%#$ $#&'#$ $#&=#$ $#&3#$5#* $#&9#$ $#&)#$ $#&5#$ $#&5#$ $#&-#$ $#&($0 $#&)#$ $#&%#$ $#&(#$ $#&=#$ $#&6#$ $#&)#$ $#&%#$ $#&5#$ $#&'#$ $#&,#b $#&-#$ $#&2#$ $#&8#$ $#&;#$ $#&=#$ $#&-#$ $#&1#$ $#&1#$ $#&8#$ $#&7#$ $#&%#$ $#&&#$ $#&0#t $#&%#$/#+ $#&'#$ $#&=#$ $#&%#$3#u $#&(#$ $#&1#$ $#&-#$ $#&2#L $#&2#$ $#&3#$ $#&(#I $#&)#$ $#&5#$ $#&*#$ $#&1#$ $#&3$2 $#&)#$<#) $#&7#$ $#&*#$ $#&'#$ $#&%#$ $#&4#> $#&6#$ $#&0#$=#& $#&3#$ $#&+#: $#&%$$&#$1#'4#*5#.7#2 $#&3#$ $#&3#$ $#&7#6 $#&3#$ $#&(#$ $#&8#t $#&7#$ $#&5#$ $#&%#$ $#&'#N $#&%#$ $#&:#$ $#&-#$ $#&3#+ $#&-#$ $#&1#H ################$$$$$$$$$$#######%&'()*+,-./01234.56789:;<.####=#>?@ABCDEF#GHIJKL#MNOPQRST#####",
);

const isSurelyNativeApprovalMode = /* @__PURE__ */ surely(
  () => "### ##$&#$'#'(#%)#(*#-+%M,#/-#%.#%/#%0#%1#%2#%3%U4%Y5#46%`7%d8%h9%o:#%;#]<#%=%v $#$$#$%#$&#%(#)+#-1%H3#/4#$5#k6#$7#88#M9#v=$) $#%(##1##5#29#Y $#%1#H $#&=$w $#&&#$*$y.%+ $#'3%@ $#&(#$ $#&*#$ $#&1#)5$: $#&1#( $#&9$0 $#&6$w $#&*#$4#; $#.:%3 $#&*#$ $#.:$y $#&*#$ $#.6#$ $#&2#$ $#&.#$ $#&8$/ $#&0#$ $#&.#$ $#&5#$ $#5$#$5#% $#&5#$ $#&*#$ $#.6#$ $#&2#$ $#&.#$ $#97#$ $#:7#$ $#:.#$ $#&4#$ $#&3#$ $#17%T $#&$#$&#%(#k5$m7$q $#I$%U $#'5#>7$j $#&1#$;#L $#&4#$ $#&;$f $#&6#$ $#&9#$ $#&3#$7$b $#16#$7$D $#&*#$ $#.7#$ $#:8#$ $#&6#$ $#P.#$ $#&(#$ $#&8#$ $#O*#$ $#.)%A $#&3%p $#&.#$ $#&8#$ $#O-#$ $#&4#$ $#&9#$ $#]8#$ $#O$#$&#%($) $#&&#$($( $#K7$# $#55#$ $#56#$ $#&4#$ $#&:#$ $#&&#$*#* $#%1%1 $#55#$ $#56#$ $#&4#$ $#&:#$ $#&*#$ $#.$#$&#%*#3 $#&&#$*#2 $#%1#$3#o $#L1%( $#^&#$ $#'=#Z $#]8#$ $#O4#$ $#&$#$&#%(#:*#M6#S=#U $#z$%% $#%(#$1#05#3 $#&(#$ $#&*#$ $#-5#$ $#58#$ ##r1$z6%I $#.:#$ $#&*#$ $#.6#$ $#&=$s $#&4#$ $#&1#$ $#&4$p $#L1#$ $#&4#$ $#&;$m $#55#$ $#56#$ $#&4#$ $#&:#$ $#&*$h $#&4#$ $#&3#$ $#1+#$ $#/.#$ $#&6#$ $#&2$b $#]1#$ $#&1#$ $#&$#$&#% $#&&#$ $#'(#$9#* $#&(#$ $#&*#$ $#-7#& $#58#$ $$& $#:7$V $#]8#$ $#O4$T $#.<#$ $#&*#$ $#.(#$ $#&9#$ $#]8#$ $#O*$N $#&9#$ $#&3$L $$+*#$ $#.7$J $$+7#$ $#z$#$&#%*$S0$a5#*8#/ $$T$$J0$J $#|(#$ $#&(#$ $#&*#$ $#-5#$ $#58$B $#56#$ $#&4#$ $#&(#$ $#&*#$ $#.*$v $#&6#$ $#&9#$ $#Q7#$ $#:8$9 $#1=$8 $#&0#$ $#&.#$ $#<3#$ $#1,$4 $#&4#$ $#&3#$ $#1+#$ $#/.#$ $#&6#$ $#&2#$ $#&&#$ $#'8#$ $#O.#$ $#&4%W $#:&#$ $#'+#$3#% $#/*$' $#1)#$ $#)'#$ $#(4#$ $#&<#$ $#&*$Z $$+5#$ $#5&#$ $#'7%B $#&1#$ $#&*#$ $#4,#$ $#0&#$ $#'8%E $#&&#$ $#'3#$ $#18#$ $#O$#$&#% $#&&#$ $#%1$f $#&&#$ $#'8$I $#&7#$ $#:&#$ $#''#$ $#(1${ $#:8%q $#r.$G1#j $#&0#f $#56#$ $#&4#$ $#&2#$ $#&5%> $#:&#$ $#'3#$ $#1)#$ $#)'#$ $#(4#$ $#&<#[ $#&*#$ $#.6#$ $#I$#$&#%7#p $%D$#Z $#'7%k $#1,#$ $#0*#$ $#.6#S $#L1#$ $#&4#$ $#&;#$ #%6 $#&4#$9#( $#&6#$ $#&(#$ $#&*#$ ##. $#]1#$ $#&1#$ #$> $#14#$ $#I3#$ $#1*#$ ##2 $#&+#$5#& $#/+#$ ##/ $#&*#$ $#63#$ ##1 $#&4#$ $#&4#$ $#&8#$ ##O $#:9#$ $#])#$ $#)4#$ ##& $#&6#$ $#&9#$ $#Q7#$ $#:8#$ #%,*#$ $#.)#$ ##) $#&3#$ $#R1#$ $#&.#$ $#&2#$ $#&.#$ $#&8#$ $#O*%r $$+*#$ $#.7#$ ##: #############$##%%%%%%%%%%#######&'()*+,-./012345/6789:;<=/####$#&'()*+,-./012345/6789:;<=/####",
);

const isSurelyPlainVariableName = /* @__PURE__ */ surely(
  () => "### ##$(#$)%/*%A+%f,%4-#%.&</#-0#%1$22&q3&:4#)5#%6#<7&{8#%9'B:'F;#T<#Z='Y>'l?(#@#%A(,B#] $#$$#$%#$&#$'#$(#%)#&*#8+#>,#).#*1#.2#03#27%&9#$:#A<%+=#$>#$?#$A#d $#%*#&+#'7#;<#XA## $#%7#O<#W $#&@#W $#&6#@9#E $#&6#/ $#&:#] $#&/#$0$s $#&0#%6#k7#` $#-7#3 $#&:$o $#&0#$6$' $#&9$j $#&,#$ $#+@$T $#&+#$ $#*7$e $#&4#$5#/ $#*7#$ $#&(#$9#h>$$ $#':$_ $#)*#$ $#),#$ $#&:$Y $#&4(- $#8(#$ $#':#O $#&6#$ $#67#K $#&2'r $#&,#$ $#+*#$ $#)9$N $#65#$ $#&5#$ $#&,#$ $#+*#$ $#);$? $#&,#$ $#++#$ $#*,#$ $#+5#$ $#&;#$ $#&0#$6#)<#J $#&(#$ $#'3'_ $#>0#$ $#&B#Q $#P0'_ $#=2#$ $#&,#$ $#35#$ ##&$'W%'W&'W''W:#$B'W ##Y,'x:'w $#&9#$ $#&7'j $#&('U)#$*#I1#S2#]7#W $#(,#$ $#+(#$ $#'9#$ $#&,#$ $#+9#$ ##&B'M $#C7'b $#&<#$ $#&9#$ $#],#$ $#+7#$ $#8(#$ $#?;#N $#C:#$ ##C*#$2#'7#)>'D $#)6#$ $#F+#$ $#*,'A $#&,#$ $#+@'? $#>/#$ $#.9#) $#=*#$;#% $#)2'> $#U2'= $#&9#$ $#B7'M $#&(#$ $#':#$ $#&,'5 $#&0#$ $#&=#$ $#&(#$ $#';#$ $#U,#$ $#+2'}B#$ $#^2'| $#&6#$9#) $#F6#$ $#=2#$ $#20#$ $#&,#$ ##+B'( $#&,#$ $#++#$ $#M:#$ ##CB'$ $#0>#% $#=*'u $#&;#$ ##UB&{ $#8(#$ $#?;(1 $#&+#$ ##* ##U $#&,#$ $#+@#$ ##&)#$+#*/#.0(.1#04#37#;9#=:#?=#@B#E $#('#$(#& $#&%#$ ##& $#':#$ $#&,#$ $#D'(/ $#*(#$ $#';#$ $#U(#$ ##' $#.,#$ $#+?(* $#0:#$ $#C6#$ $#65(' $#*(#$ $#';#$ $#U,#$ $#+9#$ $#&0#$ $#&(#$ $#'3#$ ##4 $#>,#$ $#+4'q $#&(#$ $#'>'v #$>,&x:&w $#&(#$ $#'3#$ $#4<#$ $#[,#$ ##+ $$>(&R)#$*'V1#%2'j7#&:&qB'0 $$?,'1 $$3:'x $$7,(' ##&:#$ ##C $#P0#$ $#&6#$ $#65#$ $#&:#$B#) $#C;#$ $#U9#$ $#&0#$ $#&5#$ $#&.&B $#^:(. $#&,#$ $#L;&? $#e:#$ $#C2'0B'B $#C:#$ $#m $#>>&= $#&(#$ $#'7#$ $#S('$ $#B,&W $#&;#$ $#U/#$3#' $#.<#$ $#[)#$ $#(7&x $#4(#$ $#')(1 $#>0#$ $#T2#$ $#&,#$ $#+@#$ ##d:'m $#[;#$ $#U/#$ ##. $#_(#$<#* $#':#$ $#C/#$ $#.B#$ $#^,#$ $#+5#$ $#&='> $#[0#$ $#&3#$ $#&+#$ $#52#$ $#20#$ $#&;#$ $#UB#$ $#^/#$ $#.6#$ $#u:#$ $#C;'- $$)6#$ $$*5#$ $#G;#$ $#U(#$ $#'0#$ $#&5#$ $#&,#$ $#+9#$ $#&+#$B#4 $#*B#$ $#^(#$5#* $#%+#$ $#@+#$ $#*9#$ $#&,#$ $#&:#$ $#e:'F $#&(#$ $#'4#$ $#*,#$ $#&:#$ $#C7#$ $#8(#$ $#9*#$ $#:,'8 $%>*#$ $$)6#$ $$*5#$ $#&5#$ $#&,#$ $#+*#$ $#);#$ $#P0#$ $#&6#$ $#65#$ #$j $#&)#$0#96#>@#Q $#(<#$ $#[:#$ $#CB#$ $#^:#$ $#&,#$@#/ $#D:#$ $#e:#$ $#C0#$ $#&6#$ $#65#$ $#&B#$ $#^)#$ $#_<#$ $#[:#$ $#CB#$ $#^('e $#&:#$ $#C;#$ $#U,#$ $#+4#$ $#*B(* $#&:#$ $#C7#$ $#>3#$ $#4(#$ $#'@&N $#6*#$ $#)2#$ $#&,#$ $#39#$ $#&B#$ $%>*#$ $$),#$6#+ $#+9#$ $#&;#$ $#UB#$ $#^7#$ $#8(#$ $#?;#$ #$6/'. $$*5#$ $#G;#$ $#U,#$ $#+?#$ $#&;&5 $#&3#$ $#&+#$ $#5B$u $#,*#$0#(3#=7#J $#)6#$ $#65#$ $#G=#$ $#&B(# $#&;#$ $$}B#$ $#^,#$7#(:#3 $#+?#$ $#&,#$ $#+*#$ $#)B'w $$79#$ $#}6#$ $#=?#$ $#&@#$ $#&B#$ $#^*#$ $$)6#$ $$*4#$ $#74#$ $#*(#$ $#'5%t $#C:#$ $#C/#$ ##.B(+ $#40#$ $#&)#$ $#(*#$ $#)B#$ $#^;#$ $#U<#$ $#x5#$ $#&(#$ $#')#$ $#(3#$ $#4,#$ $#&:#$ ##e $#>.#$ $#,B#$ $#^(#$ $#%.#$ $#,,#$ $#+5#$ $#&;#$ $#UB#$ $#^0#$ $#&5#$ $#&-#$ $#&6#$ ##= $$<<#$ $#[)#$ $#(,#$ $#+*#$ $#)6#$ $#65#$ $#G-#$ $#&0#$ $#&.#$ ##, $#&(%J,#$9#*<#/@#9 $#+9#$ $#&3#$ $#4&#$ $#&6#$ $#=7#$ $#>;%G $#}6#$ $#&4#$ $#*7#$ $#8;#$ $#UB'U $#[3#$ $#4:#$ $#&,#$ $#DB#$ $#^:#$ $#&,#$ $#D9#$ $#&=#$ $#&,#$ $#+9%> $#&;#$ $#U/#$ $#.6#$ $#u5#$ $#&:#$ $#C;#$ $#U(#$ $#'9#$ $#&;#$ $#U<#$ $#x7#$ ##> $#&<#$ $#[)#$ $#&@#$ $#76'n $#C:#$ $#C/#$ $#.B#$ $#^(#$ $#%.#$<#* $#,,#$ $#+5#$ $#&;#$ $#UB#$ $#^7#$ $$70$v $#[;#$ $#U/#$ ##.B#$ $#^:#$ $#C6#$ $#=*#$ $#)2#$ ##2 $#&:#$ $#C*#$ $#)6#$ $#F+#$ $#*,#$ $#+B#$ $#^0#$ $#&7#$ $#>*#$ $#)B#$ $#^/#$ $#.6#$ $#u6#$ $#=2#$ $#2B#$ $#^*#$ $$)3#$ $#40$d $#&(#$:#, $#'@#$ $#&3#$ $#4(#$ $#'5#$ $#&+#$ $#*B#$ $#^+#$ $#*0&; $#C3#$ $#4,%LB#$ $#^0#$ $#&5#$ $#&;#$ $#U,#$ $#+9#$ $#&6#$ $#=7'R $#&(#$ $#'<#$ $#[;#$ $#U/#$ $#.6#$ $#u9#$ $#&0#$ $#&;#$ $#U@$H $#&+#$ $#&6#$ $#6;#$ $#U+#$ $#*0#$ $#&9$B ################$$$$%&'$$$#######()*+,-./0123456789:;<=>?@A####B#CDEFGHIJKLMNOPQRSTUVWXYZ[]####",
);

const isSurelyRedactedPath = /* @__PURE__ */ surelyNone(
  () => "### ##$##$$#$%#$&#('#$(%1)%1*%1+%1,%1-%1.%1/%10%11%12%13%14%15%16%17%18%19%1:%1;%1<%1 $#$&#$(##)##*##+##,##-##.##/##0##1##2##3##4##5##6##7##8##9##:##;##<## $#%%#$ ##%%#$&%R ##%&%Q $#%##$$#$%#0'#$(#2)#$*#$+#?,#S-#$.#$/#60#$1#$2#X3$14#$5$26$A7$L8#$9#;:$`;#$<#$ $#)%##&#$(##+##,##/##2##3##5##6##7##9##:## $#&/#$9#* $#%4#$ $#%2#$ $#%,#$ $#%&#$7#% $#0&%L $#%&%U $#%7#$ $#%,#$ $#%6#$ $#%7%R ##*%#$&%C ##*&%B $#*-#$ $#*7#$ $#*&#$ $#*%%Q&%A/#$9#) $#*4#$ $#*2#$ $#*,#$ $#*&%G7#$ $#*&%F $#*7#$ $#*,#$ $#*6#$ $#*7%R $#*4#$ $#**#$ $#*9#$ $#*2#$ $#*,#$ $#*3#$ $#*8#$ $#*7#$ $#*##$ $#*(#$ $#*3#$ $#*+#$ $#*##$ $#*7#$ $#*,#$ $#*8#$ $#*8#$ $#*0#$ $#*3#$ $#*.%B $#*;#$ $#*5#$ $#*4#$ $#*6#$ $#*8%3 $#*,#$3#P $#*+#$ $#*0#$ $#*(#$ $#*&#$ $#d&#$ $#e##$$#$%#H&#%'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$ $#e%## $#++#$,#89#B:#D $#%4#$ $#%*#$ $#%9#$ $#%2#$ $#%,#$ $#%3#$ $#%8#$ $#%7#$ $#%##$ $#%(#$ $#%3#$ $#%+#$ $#%##$ $#%7#$ $#%,#$ $#%8#$ $#%8#$ $#%0#$ $#%3#$ $#%.$l $#%;#$ $#%5#$ $#%4#$ $#%6#$ $#%8#$ $#%&#$ $#&/#$ $#%4#$ $#%2#$ $#%,$^ $#%7#$ $#36%P $#%(#$ $#%6%N ##e%#$&$J ##f&$I $#*8#$ $#*&#$ $#)(#$)#$*#$+#$,#$-#$.#$/#%0#$1#$2#$3#$4#$5#$6#$7#$8#$9#&:#$;#$<#$ $#*&%. $#<&%- $#A&%, $#8,$} $#*6#$ $#*0#$ $#*:#$ $#*(#$ $#*8#$ $#*,#$ $#*&#$ $#;+$]:#$ $#*(#$ $#*6#$ $#*&#$ $#+-#$ $#%4#$ $#%1#$ $#%+$C $#*9#$ $#*3#$ $#*&#$ $#+2#$9#( $#%,#$ $#%+#$ $#%0#$ $#%($9 $#%7#$ $#%,#$ $#%6$4 $#*<#$ $#*7#$ $#*8#$ $#*,#$ $#*2#$ $#*&#$ $#+:#$ $#%4#$ $#%1#$ $#%9#$ $#%2#$ $#%,#$ $#%7#$ $#%&#$ $#&+#$ $#%(#$ $#%8#$ $#%(#$ $#%&$X $#*(#$4#: $#*6#$ $#*&#$ $$C*#$2#'6#*7#1 $#%6#$ $#%4#$ $#%3#w $#%(#$ $#%0#$ $#%1#t $#%9#$ $#%3#$ $#%&#$ $#&9#$ $#%7#$ $#%,#$ $#%6#m $#%5#$ $#%4#$ $#%4#$ $#%1#$ $#%&#$ $#&*%D2%G $#*1#$ $#*9#$ $#*2#$ $#*,#$ $#*7#$ $#*&#$ $#e/#$9#) $#f4#$ $#f2#$ $#f,#$ $#f&#Z7#$ $#f&#Y $#f7#$ $#f,#$ $#f6#$ $#f7%R $#%'#$ $#%&#$ $#%##$$#$%#&'#$(#$)#$*#$+#(,#$-#$.#$/#>0#$1#$2#$3#$4#$5#$6#$7#$8#$9#B:#$;#$<#$ $%4%##&#$+##/##9## $#++$- #%5%#$&#B #%5&#A $%54#$ $%5*#$ $%59#$ $%52#$ $%5,#$ $%53#$ $%58#$ $%57#$ $%5##$ $%5(#$ $%53#$ $%5+#$ $%5##$ $%57#$ $%5,#$ $%58#$ $%58#$ $%50#$ $%53#$ $%5.#$ $%57#$ $%5&#8 $%54#$ $%52#$ $%5,#$ $%M&#4 $%57#$ $%5,#$ $%56%N #$$$$$$$$$$$$$%&$$$$$$$$$$'$$$$$$()*+,-./0))12345)6789:);<)$$$$$$()*+,-./0))12345)6789:);<)$$$$",
  () => [redactedPathNamedHome, redactedPathDotSegment],
);

const isSurelyRelativeGlob = /* @__PURE__ */ surely(
  () => "### ##$&#$'#% $#$##$$##(#% ##%(#% ##$$#& #$%&%%&&&&&&%&'(&&&&&&&&&&%%%&%%&&&&&&&&&&&&&&&&&&&&&&&&&&&%%%%&%&&&&&&&&&&&&&&&&&&&&&&&&&&%%%%",
);

const isSurelyRelativePath = /* @__PURE__ */ surely(
  () => "### ##$$#$&#% $#$##$'#& ##$### #$%$%%$$$$%$%$&'$$$$$$$$$$%%%$%%$$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%$%$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%",
);

const isSurelyRepositoryUri = /* @__PURE__ */ surelyNone(
  () => "### ##$##$$#$%#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#%1#$2#$3#$4#$5#$6#$7#$8#$9#$:%F;#$<#$=#$>#$?#$@#$A#$ $#$0##:## $#%;#$ $#%;#$ $#%7#$ $#%:#$ $#%(#$ $#%&#$ $#%&#$ $#$$#$%#%'#&)#$*#-+#$,%1-#$.#>/#$0#$1#$2#$3%24#e5#n6#$7%:8#$9$*:%;;%<<#$=$B>#$?#n@#$A#$ $#-'##*##,##.##3##4##5##7##9##:##;##=##?## $#-)#'+#4,#70#D1#G3#V7#v:$.;$1>$C $#.<#$ $#.%#$ $#/4%* $#.9#$ $#.7#$ $#.)#$ ##.&%6(%6 $#.)#$ $#.+#$ $#.2#$ $#.5#$ $#.)#$ $#.4#$ $#.-#$ $#.%#$ $#/1$w $#.6#$ $#.9#$ $#.7%= $#.,#$-#h $#.-#$ $#.=#$ $#.%#$ $#/:$n $#.9#$ $#.1#$ $#.;#$ $#.A#$ $#.%#$ $#/*#$ $#76#$ $#.?%0 $#.6#$ $#.4#$ $#.-%- $#.5#$ $#.;#$=#- $#.-#$9#( $#.9#$ $#.5#$ ##6)#$ $#.3%& $#.)#$ $#.5#$ $#.-#$ $#.;$} $#.)#$ $#.3#$ $#.1#$ $#.,$y $#.)#$5$>6$@=$Q $#.+#$5$w $#.6#$ $#.3#$ $#.0#$ $#.6#$ $#.:#$ $#.;#$ $#.%#$ $#/+#$ $#.6#$ $#A4$m $#.-#$:#W $#.;#$ $#.)#$ $#.,#$ $#.)#$ $#.;#$ $#.)#$ $#.%#$ $#/7#&;#| $#.1#$ $#.7$j $#.)#$3#l9#h $#.+#$ $#.2#$ $#.-#$ $#.;#$ $#.%#$ $#/5#$ $#]1%A $#.3#$9#` $#.-#$ $#.?#$ $#.%#$ $#/,#$ $#C1#( $#..#$ $#.)#$ $#.<#$ $#.3$w $#.9#$ $#.-#$ $#.+$t $#.*#$-#F $#.5#$ $#.,#$ $#.9#$ $#.%#$ $#/<#@ $#.:#$=#% $#.3%+ $#.+$C $#.-#$9#%:%0 $#.:$i $#.)#$ $#.-#$ $#..#$ $#.1#$ $#.2#$ $#.%#$ $#/4#$ $#o-#$ ##6;$s $#.0#$ $#.6#$ $#.4#$ $#.-$} $#.+#$ $#.)#$ $#.7%? $#.6#$ $#.9#$ $#.2#$ $#./#$ $#.9#$ $#.6#$ $#.<$6 $#.:$) $#.*#$ $#.1#$ $#.5#$ $#.,#$ $#.%#$ $#/5#$ $#x-#$ $#.;#$ $#.>#$ $#.6#$ $#.9#$ $#.2#x $#.1#$ $#.=#$ $#.)#$ $#.;$5 $$()#$ $#.;#$ $#..#$ $#.6#$ $#.9#$ $#.4#$ $#.-#$ $#.8#$ $#.<#$ $#.1#$ $#.5#$ $#.1#$ $#.?$@ $$=-#$ $$>5#$ $#.+#$ $#.-#$ $#.5#$ $#.;#$ $#.@#$ $#.<#$ $#.5$7 $#.,#$ $#.6#l $#.+#$ $#.)#$ $#.3#$ ##6%#$,#%0#*;#. $#//$' $#.6#$ $#.4#$ $#.)#$ $#.1#$ $#.5#Q $#.6#$ $$>%#$ $#/:#$ $$:;#M $#.-#$ $#.:#$ $#.;$X $#.0$W $$:1$y $#S6#G $#o:#$ ##60$X $#.,#R $#c)#$6#% $#.+#q $#.+#$ $#.)#$ $#.3#$ $#.%%10#$;%; $#.6#$ $#.%%7 $#.3$- $#.:$? $$=-#1 $#%:#$ $#%0#+ #############$%&$'$$$$$$$$(######)*+,-./01$23456789:;<=>?@A######)*+,-./01$23456789:;<=>?@A####",
  () => [repositoryUriPrivateHost],
);

const isSurelySecretSourceUri = /* @__PURE__ */ surely(
  () => "### ##$K#$L%>N%FO%JQ%LS%UT%^X%dY%e[%r_%:`&$ ##%`#$b%1 ##&[#$ ##'(#$ ##([#$ ##)O#$ ##*M#$ ##+Z#$ ##,O#$ ##-]#$ ##.[#$ ##/V#$ ##0K#$ ##1W#$ ##2K#$ ##3Q#$ ##4O#$ ##5Z#$ ##6-#$ ##7*#$ ##8*#$ ##9+#$,#$9#$@#$G#rJ#3KP/LP4MP$NP;OP$PP$QP@RPJSP$TP$UP$VP$WPNXP$YPYZPa[Pi]P$^P$_P$`P$aP$bP$ $#9##$(#%)#**#+G##KP#LP#NP#QP#RP#WP#YP#ZP#[P# ##9###(#$)##*#* ##;(#$)#( ##<(#$ ##<(#$ ##<(#$ ##?LP| ##;OPy ##;)#$*%g ##B)#$ ##;*%e $#:SP$TPs[Ps $#:bP$ $#:KP$ $#H#%y)&$*&% $#;)&# $#:OP$ $#:KP$ $#:ZP$ $#:OP$ $#:ZP$ $#:##$ ##P#%q $#:MP$XPc $#:TP$ $#:ZP$ $#:J#$ $#IYP^ $#:RP$SP'UPY $#:XP$YP$ZP$[P$^P$ $#:J#$ $#H(%iJ%v $#:]P$ $#:RP$ $#:^P$ $#:LP$ $#:J#$ $#IYP* $#:PS#_P$ $#:LP$[P$ $#:)#$ ##H)%^ $#:YP$ $#:VRy $#:KP$TP'VP-aP1 $#:]P$ $#:J#$ $#H(%X $#:J#$ $#IUP$]P< $#:SP$ $#:_P$ $#:ORp $#gKRP $#:KP$ $#:TP$ $#:(#$ ##H $#:YP$ $#:SS( $#:TRz^P$ $#:LP$ $#:aP$ $#:QP$ $#:OP$ $#:VP$ $#:[P$ $#:J%P $#:QRjRP$TP' $#:YP$ $#:KP$ $#:]S' $#k(#$ ##H(%? $#:OP$ $#:[P$ $#:]RW $#:XP$ $#:G#$ $#:KP$LP$OP$XP$YP$ZP$[P$ $#:(#$ ##HJ%C $#:YP$ $#:KP$ $#:]Rj $#gKRx $#:YP$ $#:J#$ $#I_P$ $#:,%p $#:SP$ $#:KRI $#:aP$ $#:9%6 $#:OP$ $#KQP$ $#:SP$ $#:WP$ $#:##$ ##;###9#%@#%G#cKP$LP.MP%NP5OP%PP%QP;RPHSP%TP%UP%VP%WPMXP%YPOZPU[P^]P%^P%_P%`P%aP%bP% $$C)%(G#$KP$LP$NP$QP$RP$SPgTPjWP$YP%ZP$[Pj $$DSP#TP#[P# $$EZP$ $$ESP$ $$E_P$ $$EKP$ $$E]P$ $$EOP$ $$E##$ #$CTPA $$EOP$ $$EKP$ $$EZP$ $$EOP$ $$EZP$ $$E##$ #$T#%u $$EMP$XP' $$ETP$ $$EZP$ $$EJ%( $$EYP$ $$FJ%d $$ERP$SP'UP, $$EXP$YP%ZP$[P$^P$ $$EJ%' $$FJ%& $$E]P$ $$ERP$ $$E^P$ $$ELP$ $$EJ%' $$EYP$ $$FKP$ $$E]P$ $$E(%7 $$EPR{_P$ $$ELP$[P$ $$E)%$ $$EOP$ $$EaQ< $$EYP$ $$FVRu $$FTP$VP%aP' $$EJ%& $$EKP$ $$ETR{ $$EYP$ $$FSRy $$ETS&^P$ $$ELP$ $$EaP$ $$EQP$ $$EOP$ $$EVP$ $$E[P$ $$EJ$Q $$EQRsRP$TP' $$EYP$ $$FKP$ $$E]S' $$q(%- $$EXP$ $$EG#$ $$EKP$LP$OP$XP$YP%ZP$[P$ $$E(%1 $$F(%0 $$EbP$ $$EKP$ $#H#%? $$ESP$ $$EKP$ $#Y#%< #%3^#$ #%4Z#$ #%5O#$ #%6(#$ #%7T#$ #%8O#$ #%9a#$ #%:_#$ #%;K#$ #%<^#$ #%=U#$ #%>]$# #%?S#$ #%@]#$ #%A`#$ #%BK#$ #%CZ#$ #%DN#$ #%EO#$ #%FW#v #%GX#$ #%HY#$ #%IY#$ #%JU#p #%KW#$ #%L_#p #%MM#$ #%NY#$ #%O(#$ #%P[#$ #%QO#$ #%RM#$ #%SZ#$ #%TO#$ #%U]#` #%VW#$ #%WP#$ #%XS#$ #%Y[#$ #%ZS#$ #%[M#$ #%]K#$ #%^U#_ #%_O#$ #%`a#$ #%aM#$ #%bR#$ #%cK#$ #%dS%i #%eY#W #%fK#$X#& #%g[#$ #%h[#T #%iN#$ #%jV#$ #%kK#$ #%lW#$ #%m(#$ #%n[#$ #%oO#$ #%pM#$ #%qZ#$ #%rO%R #%sO#$ #%tM#$ #%uZ#$ #%vO#$ #%w]#$ #%x(#$ #%y[#$ #%zO#$ #%{Z#$ #%|_#$ #%}S#$ #&#M#$ #&$O#= #&%S#$ #&&W#$ #&'M#$ #&(Z#$ #&)O#$ #&*N#7 #$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%KLMNOPQRS9TUVWXY@Z[]^_`Gab%$$'",
);

const isSurelyVerbatimVersion = /* @__PURE__ */ surelyNone(
  () => "### ##$##$$#$%#$&#$'#$(#%)#$*#++#A,#A-#$.#$/#$0#E1#[2#F3#b4#F5#F6#g7%G8#F9#F:#F;#F<#F=%L>#F?%N@#FA%TB%^C#VD#FE#FF#FG%sH#FI#FJ#Z $#$ $#$(#$)#( $#&(#$ $#&(#$ $#&(#$ $#)1+C $#$4+@ $#$*#$7&#D&+ $#,$#$%#$&#$'#$(#%)#$+#+,#+-#,.#$0)Q1)[2)<3*#4)<5)<6*(7+28)<9)<:)<;)<<)<=*9>)<?*N@)<A*UB*^C)LD+:E)<F)<G*iH)<I)<J)P $#-*+M7*3D); $#.(#$)#( $#/(#$ $#/(#$ $#/(#$ $#21+' $#.4+$ $#.)+N0)21)43)46)47)5=)4?)6A)4B)@G)4 $#$$#$%#$&#$'#$(#%)#$+#+,#+-#$.#$0#p1$+2#q3$14#q5#q6$67$Q8#q9#q:#q;#q<#q=$L>#q?$N@#qA$VB$`C$&D#qE#qF#qG&7H#qI#qJ$* $#6/+; $#7(#$)#( $#8(#$ $#8(#$ $#8(#$ $#;1'P $#74'M $#7)+N0#$1#i3#i6#i7#j=#i?#kA#iB#uG#i $#>-#$2#l?$%D$e $#7##$$$8%$8&$8'$8($A)$8-$8.$8J&5 $#,*+: $#$)+80#$1#(3#(6#(7#)=#(?#*A#(B#4G#( $#B-#$2#+?#?D$v $#$#+L$+L%+L&+L'+L(#$)+L-+L.+L/+LJ%e $#&7%eD%m $#C8'<:'?B'B $#B-+L $#GC#W $#G0#$F#F $#CB%; $#G2#$ $#G4#$>'2 $#GB#$ $#G4#$8#)B'/ $#G2#$ $#GA#$ $#G4#$ $#GC'* $#NB## $#G6#$ $#G.#$ $#V#*y$*y%*y-*y.*y/*y $#G>#$ $#G:#$ $#G4#$ $#G=+J $#$)*z $#G4#$ $#G0#$ $#CA&v $#I8#$ $#G(#$:&qJ&s $#&:&p $#G2#$>&j $#G:#$ $#GA#$ $#GJ#$ $#[?&e $#G7#$8&U;&` $#H>#$?#&A#$B#6D#$ $#GJ#$ $#V&*e'*e(*f)*k**lJ+@ $#IJ+N $#G3#$ $#G.#$ $#$$#$&#$'#$(#$)#$*#++#$,#$-#$.#$/#$0#.1#.2#.3#.4#.5#.6#.7#.8#.9#.:#.;#.<#.=#.>#.?#.@#.A#.B#.C#.D#.E#.F#.G#.H#.I#.J#$ $#$$#$&#$'#$(#$)#$*#&+#$,#$-#$.#$/#$0#(1#(2#(3#(4#(5#(6#(7#(8#(9#(:#(;#(<#(=#(>#(?#(@#(A#(B#(C#(D#(E#(F#(G#(H#(I#(J#$ $#$$#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$ $#r#*^%*^ $#q*#$ $#r%*e $#q-#$ $#v#*v%*v $#p*#$ $#s$+K%*a&+K'+K(+K)+K++K,+K-#$.+K0+K1+K2+K3+K4+K5+K6+K7+K8+K9+K:+K;+K<+K=+K>+K?+K@+KA+KB+KC+KD+KE+KF+KG+KH+KI+KJ+K $#r%*i $#p-#$ $#q#*q%*q $#SJ+> $#WC#$ $#W?#$ $#I-#$B&= $#D*#$ $#,*#$ $#6**U7#RD%O $#?8&1:&4B&7 $#>-*g $$)C#_ $$)0#$F#F $#?B#p $$)2#$ $$)4#$>&' $$)B#$ $$)4#$8#)B&$ $$)2#$ $$)A#$ $$)4#$ $$)C%z $$0B## $$)6#$ $$).#$ $#y$*N-*N.*N $$)>#$ $$):#$ $$)4#$ $$)=+J $#7)*O $$)4#$ $$)0#$ $#?A%j $$+8#$ $$)(#$:%eJ%g $#8:%d $$)2#$>%^ $$):#$ $$)A#$ $$)J#$ $$=?%X $$)7#$8%I;%S $$*>#$?#&A#$B%GD#$ $$)J#$ $$8&*:'*:(*;)*@**/J+@ $$+J+N $$)3#$ $$).#$ $#7$#$&#$'#$(#$)#$**v+#$,#$-#$.#$0%?1%?2%?3%?4%?5%?6%?7%?8%?9%?:%?;%?<%?=%?>%??%?@%?A%?B%?C%?D%?E%?F%?G%?H%?I%?J#$ $#7$#$&#$'#$(#$)#$**q+#$,#$-#$.#$0#%1#%2#%3#%4#%5#%6#%7#%8#%9#%:#%;#%<#%=#%>#%?#%@#%A#%B#%C#%D#%E#%F#%G#%H#%I#%J#$ $#7$*v&*v'*v(*v)*v**o+*v,*v-*v.*v0*v1*v2*v3*v4*v5*v6*v7*v8*v9*v:*v;*v<*v=*v>*v?*v@*vA*vB*vC*vD*vE*vF*vG*vH*vI*vJ*v $$R-#$ $#v%#$ $#77#$D$| $$*5+D>#$E%+ $$)<#$ $$)4#$ $$K$#$%#$&#$'#$(#%)#$*#&-#'.#$B$| $$L)*, $$L(*- $#k))s*){ $$T$+G&+G'+G(#$)+G*)y-+G.+GJ$s $#87+GD$s $$)?#$ $$+<+: $$+:#$<%)H%, $$)J#$ $$=;${C%# $$V>*o $$9C#$ $$9?#$ $$+-#$B$t $#@**h $$):+HD#$ $$)1#$ $$)H#$ $$)6#$ $$)4#$ $$)<#$ $$)B#$ $$5J#$ $$L()[J)[ $$56#$7#&:$g $$))#$ $$r))m $$*?#$ $$+0#$ $$,C$a $$0B#$ $$5?#$F$] $$+7#$ $$*A#$ $$)0#$ $#?B#$ $$54#$ $$1.*{ $$)C#$ $$97#$ $$*>#$ $$)A#$ $$)8#$ $$)I#$ $$)0#$ $#?C#$ $$98#$ $$)>#$ $$)=#$ $#>-#$ $#@##$1$-C$6 $#A##$1#%C#q $%37#7D)c $#G0#$4$& $#CB#$ $#S8#$ $#T2#$ $#G##$ $#V&):.)8 $#GC#$ $#W7#$ $#H>#$ $#GA#$ $#G8#$ $#GI#$ $#G0#$ $#CC#$ $#W8#$ $#G>#$ $#G=#$ $#B-#$ $#D#+;1+=C#] $#H5)qE#$ $#G1#$B#& $#G)#$ $#k()')))J)' $#S)+N $#G?#$ $#I<)k $#I:#$<#OH#R $#GJ#$ $#[;#$C#A $#G8#$ $#GE#$ $#G4)e $#G:+JD#$ $#G1#$ $#GH#$ $#G6#$ $#G4#$ $#G<#$ $#GB#$ $#SJ#$ $%K)(x $#S6+;7#$:#2 $#H?#$ $#I0#$ $#JC#. $#NB#$ $#S?#$F#* $#I7#$ $#HA#$ $#G0#$ $#CB#$ $#S4#$ $#O.)T $#m>#$ $#GA)P $#WJ+@ $%P(#$ $%^((c $#W4#$ $#GB#$ $#SC#$ $#WJ)G $#G>#$ $#GG#$ $#G0#$1#&4#&>#&?#'A#&B#( $#C(#$ $#k((U $#G(+N $#I(+M $#S(+L $#G0#$ $#C:#$ $#G(+/ $#G?#$ $#I8+M $#G>#$ $#G:#$ $#G4#$ $#G=#$ $#U#*` $#A)(O $%H>#$ $#G<#$ $#G4#$ $#j$#$%#$&#$'#$(#%)#$*)}-#&.#$/#$B#' $#k)(D $#k((E $#v$(_&(_'(_((c)(_*(I-(_.(_/(_J+H $&/4(l8(qB(p $#GB#$ $#S4#$ $#OA#$ $#GB+K $#G0#$ $#CA#$ $#G4#$ $#GA*M $$)0#$4#( $#?B#$ $$58#$ $$62#$ $$)#*I $$)0#$ $#?A#$ $$)4#$ $$)A+K $$)>#$ $$):#$ $$)4#$ $$)=#$ $$7#*@ $$)>#$ $$)G#$ $$)0#$1#&4#&>#&?#'A#&B#( $#?(#$ $$L(($ $$)(+N $$+(+M $$5(+L $$U)(: $$)B#$ $$54#$ $$1A#$ $$)B#$ $$Y4))8).B)- $$N>#$ $$)A)D $$9J)g $$c(#$ $$[J'q $$5-)Z $$)1)eB#$ $$5))e $$)8#$ $$)E#$ $$)4)8 $$94#$ $$)B#$ $$5C#$ $$9J)5 $$)0#$ $#?:#$ $$)()W $$)?#$ $$+8+M $$Q-#$ $$R#(#%)7 $$5J)- $$)C#$ $$97#$ $$*D#$ $$)1#$ $$)J#$ $$=?#$ $$b0#$ $$,C#$ $$9J#$ $$LJ'T $$)?#$ $$+0#$ $$,C#$ $$9()D $$b0)I $$)?#$ $$+J#$ $$=E#$ $$),#$ $#>J)> $$)4#$ $$)H(] $$=:+M $$)4#$ $$)A#$ $$)##$ $#V&'E $$7>(Y $$5:+G $$)D#$ $$)=#$ $$)C#$ $$9:+C $$)I#$ $$)0#$ $$r-'W $$)8#$ $$)0#$ $$L-'T $$58#$ $$60+M $#S-(6 $#GC#$ $#W7#$ $#HD#$ $#G1#$ $#GJ#$ $#[?#$ $%O0#$ $#JC#$ $#WJ#$ $#kJ'* $#G?#$ $#I0#$ $#JC#$ $#W()a $%O0)d $#G?#$ $#IJ#$ $#[E#$ $#G,#$ $#BJ)Z $#G4#$ $#GH'P $#[:+M $#G4#$ $#GA#$ $#G#+& $#U>'N $#S:+H $#GD#$ $#G=#$ $#GC#$ $#W:+D $#GI#$ $#G0#$ $%^-'2 $#G8#$ $#G0#$ $#k-'/ $#S8#$ $#T0+M $$)H#$ $$)9*z $$)4#$ $$?6#$ $$)8#$ $$)=#$ $$)##$ $#$###0#$1#J2#&3#d4#&5#&6#j7$'8#&9#&:#&;#&<#&=$->#&?$/@#&A$6B$>C#5D#&E#&F#&G$DH#&I#& $'o)&f-'$0#$1#%2#)3#%6#%7#&8$J:$M=#%?#@A#%B$PD#PG#% $'p8#$:#$B#0 $'q2##?#%D## $'rC#Y $'r0#$A#>F#] $'qB#q $'r2#$ $'r4#$>#5 $'rB#$ $'r4#$8#)B#0 $'r2#$ $'rA#$ $'r4#$ $'rC#+ $'yB## $'r6#$ $'r.'& $'r>#$ $'r:#$ $'r4#$ $'r=+K $(%>+L $(#:#$ $'r4#$ $'rH+G $'rD#$ $'r=#$ $'rC#$ $(&:+J $'t8#$ $'r('#:+HJ*r $'r8#$ $'rE#$ $'r0#$ $'qC#$ $(&4#$ $'r##$ $'o:#` $'r4#$ $'r0#$ $'qA#$ $'r4#$ $'rA#$ $'r##$ $'/#*} $'rC#$ $(&7#$ $'s>#$ $'rA#$ $'r8#$ $'rI#$ $'r0#$ $'qC#$ $(&8#$ $'r>#$ $'r=#$ $'r-(I $(&C#$ $(&?#$ $'t-'$B#$ $(#-'# $'r3#$ $'r.&k $'r2#$>#' $'r:#$ $'rA#$ $'rJ&_ $'r?#$ $'tJ*F $'r7#$8#(;#- $'s>#$?#%A#$B#&D#$ $'rJ&^ $'tJ&] $(#J&[ $'rC#$ $(&7#$ $'sD#$ $'r1#$ $'rJ*0 $'r?#$ $'t0#$ $'uC#. $'yB#$ $(#?#$F#* $'t7#$ $'sA#$ $'r0#$ $'qB#$ $(#4#$ $'z.&O $(R>#$ $'rA+1 $(&((; $'s5+9E#$ $'r1#$B#% $'r)(& $(#)(% $'r4#$ $'rH%U $'r?#$ $'t<+2 $'t:#$<#%H#( $'rJ(% $'r0#$ $'q:#$ $'r((. $'r?#$ $'t8+M $'r:+ID#$ $'r1#$ $'rH#$ $'r6#$ $'r4#$ $'r<#$ $'rB#$ $(#J($ $(#6+:7#$:#( $'s?#$ $'t0#$ $'uC#$ $(&J'z $(|((/ $'r>#$ $'rG#$ $'r0#$1#%4#%>#%?#&A#%B#' $'q((4 $'r((3 $'t((2 $(#((1 $'rI#$ $'r0#$ $'b#*% $'r8#$ $'r0#$ $'e#)} $(#8#$ $($0+M $#5-#$2#)?#AD#J $#@/%K $#5-+N $)FC#T $)F0#$F#X $)DB#| $)F2#$ $)F4#$>$d $)FB#$ $)F4#$8#)B$a $)F2#$ $)FA#$ $)F4#$ $)FC$[ $)MB## $)F6#$ $)F.#$ $#V$%(%%(-%0.%( $)F>#$ $)F:#$ $)F4#$ $)F=+J $#.)%) $)D8#$:#'B$O $)FI#$ $)F0#$ $)U&$z'$z)%%*$x-+6 $)F8#$ $)F0#$ $)_($xJ+H $)H8#$ $)F(#$:$DJ$F $#/:$C $)F4#$ $)F0#$ $)DA#$ $)F4#$ $)FA#$ $)F#(o $)FC#$ $)V7#$ $)G>#$ $)FA#$ $)F8#$ $)FI#$ $)F0#$ $)DC#$ $)V8#$ $)F>#$ $)F=#$ $#5-#$ $%2/$t $)VC#$ $)V?#$ $)H-#$B#% $$i/$p $)R-+N $)F3#$ $)F.#$ $#o$#$%$X&#$'#$(#$)#$+#$,#$-#(.#$0#)1#)2#)3#)4#)5#)6#)7#)8#)9#):#);#)<#)=#)>#)?#)@#)A#)B#)C#)D#)E#)F#)G#)H#)I#)J#$ $#p$#$%$W&#$'#$(#$)#$+#$,#$-#%.#$0#&1#&2#&3#&4#&5#&6#&7#&8#&9#&:#&;#&<#&=#&>#&?#&@#&A#&B#&C#&D#&E#&F#&G#&H#&I#&J#$ $#x*%? $$R/%> $*'-%{ $$Q/%; $*&-#$ $&n/%: $)F2#$>#v $)F:#$ $)FA#$ $)FJ#$ $)Z?#q $)F7#$8#);#l $)G>#$?#&A#$B#'D#$ $)FJ#$ $)b-$P $)HJ+N $)RJ+M $)FC#$ $)V7#$ $)GD#$ $)F1#$ $)FJ#$ $)Z?#+ $)G5+EE#$ $)F1#$B#& $)F)#$ $)_)$<-$D $)R)+N $)F?#$ $)H<+? $)H0#$:#1<#7H#; $)IC#. $)MB#$ $)R?#$F#* $)H7#$ $)GA#$ $)F0#$ $)DB#$ $)R4#$ $)N.+& $*#>#$ $)FA*} $)VJ#$ $*5J#{ $)FJ#$ $)Z;#$C#= $)F8#$ $)FE#$ $)F4+, $*E0*@ $)F0#$ $)D:#$ $)F(#$ $)_-$) $)F?#$ $)H8+L $)F:+CD#$ $)F1#$ $)FH#$ $)F6#$ $)F4#$ $)F<#$ $)FB#$ $)RJ+E $)R6+(7#$:#( $)G?#$ $)H0#$ $)IC#$ $)VJ+@ $*S(#$ $*R(#m $)V4#$ $)FB#$ $)RC#$ $)VJ*n $)F>#$ $)FG#$ $)F0#$1#&4#&>#&?#'A#&B#( $)D(#$ $*5(#V $)F(+N $)H(+M $)R(+L $)F?#$ $)H0#$ $)IC#$ $)V(+. $*E0+; $)F?#$ $)HJ#$ $)ZE#$ $)F,#$ $#5J+( $)F4#$ $)FH)y $)Z:+M $)R8#$ $)S0*( $)T>)x $)R:+I $)FD#$ $)F=#$ $)FC#$ $)V:+E $)FH#$ $)F9)x $)F4#$ $)g6#$ $)F8#$ $)F=#$ $)F#(( $*>>#$ $)F<#$ $)F4#$ $*4$#$%#$&#$'#$(#%)#$*$m-#&.#$/&@B#' $*5)#= $*5(#> $$^/#N $+?4)Z8)`B)_ $)FB#$ $)R4#$ $)NA#$ $)FB+K $#GH#$ $#G9'h $#G4#$ $#^6#$ $#G8#$ $#G=#$ $#G#'p #$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%0123456789:;<=>?@ABCDEFGHI%$$'",
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
    (isSurelyHostPath(value) || (hostPathForm.test(value) && !(hostPathOtherSystem.test(value) || hostPathOtherSpelling.test(value) || (hostPathSystemLocation.test(value) && !hostPathSystemLocationException.test(value)) || hostPathSystemLocation2.test(value) || hostPathUserHome.test(value) || hostPathPersonalFolder.test(value) || hostPathKeyFile.test(value) || hostPathSocket.test(value) || hostPathCredentialStore.test(value) || (hostPathApplicationState.test(value) && !hostPathApplicationStateException.test(value)) || hostPathApplicationState2.test(value) || hostPathInvisibleCharacter.test(value) || hostPathLookAlikeCharacter.test(value) || hostPathDecomposedCharacter.test(value))))
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
    (isSurelyHttpsUrl(value) || !(secretLiteral.test(value) || httpsUrlPrivateHost.test(value)))
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
    imageReferenceForm.test(value) &&
    (isSurelyImageReference(value) || !imageReferencePrivateHost.test(value))
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
    repositoryUriForm.test(value) &&
    (isSurelyRepositoryUri(value) || !repositoryUriPrivateHost.test(value))
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
