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
  () => "### ##$+#$7,o8,o9,o:,o;,o<,o=,o>,o?,o@,oA,oB,oC,oD,oE,oF,oG,oH,oI,oJ,oK,oL,oM,oN,oO,oP,om2T ##%$#$&#$'#$(#$)#$,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$D'+H(cJ)?K)HL)KQ#$RP.SP9TPWUPgVQ=WP%XQFYQGZQP[P%]QR^QW_Qm`+FaT2bUJcP%d+OeUgf+]g+qh,0iX7jP%kP%lP% $#%##$*#$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# ##&+Lz ##($#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP'ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ $#(##$+#%YP# ##)+Lw ##*#Lv $#)aP$ $#)_P$ $#)VP$ ##*ezy ##'WP$bP% $#&ezt $#&bP$ $#&^P$ $#&ZP$ $#&TP$ $#&RP$ $#&fP$ $#&ZP$ $#&aP$ $#&`zu ##'RP$VP)ZP>aP? $#&TP$ $#&]P$ $#&gP$ $#&bP$ ##1+La $#&VP$ $#&XP$ $#&WP$ $#&eP$ ##&+#$ ##F$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP+ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP/hP$iP$jP$kP$lP$ $#F##$+#%YP#gP# ##G+LX ##(gP$ $#)eP$ $#)VP$ $#)dP$ $#/+L[ $#GaP$ $#G_P$ $#GVP$ ##Hezu $#GeP$ $#GVP$ $#GdP$ $#Q+Lr $#&`zN $#&aP$ $#&fzL ##'RP$VP(aP*kP, $#&bP$ $#&fP$ $#&RP$ $#&Zzw $#&bP$ $#&Yzb $#&dP$ $#&VzM $#&XP$ $#&UP$ $#&dP$ $#&ZP$ $#&hP$ $#&Vz= ##'RP$VP>aP?dPR $#&fP$ $#&RP$ ##&+#$ ##FSP$TP)bP/ $#GRP$ $#GTP$ $#G]P$ $#GgP$ $#Gbz^ $#GaP$ $#GaP$ $#G^P$ $#GZP$ $#GWP$ $#GkzN $#GiP$ $#GVP$ $#G`P$ $#GTP$ $#GQ#$ $#GeP$ $#GVP$ $#GTP$ $#GdP$ $#GVP$ $#GfzC $#&hy| $#&TP$ $#&gP$ $#&_P$ $#&VP$ $#&`P$ $#&fP$ $#&eP$ $#&##$ ##'RP$ $#&`P$ $#&UP$ $#&##$ ##'eP$ $#&VP$ $#&fP$ $#&fP$ $#&ZP$ $#&`P$ $#&Xys $#&ZP$ $#&hzF ##'WP$fP%jP& $#&Zye $#&Tyd $#&bP$ $#&aP$ $#&dP$ $#&fP$ ##EeP$ $#E ##'byy ##'aP$ $#&_P$eP' $#&VP$ ##',#$-#$.#$/#$0#$1#$2#$3#$4#$eP$ #$LeyV $#&fP$ ##'Q#$Wy` $#&_P$ $#&`z* ##'`P$ $#&Zz( ##'VP$ $#&kP$ $#&SP$ $#&RP$ $#&ez2 ##'ZP$aP,gP4 $#&SP$ ##'/#$2#%dP&jP) $#&.KH $#&0KG $#&RP$ $#&dP$ $#&kyD $#&/Ly $#&eP$ $#&fP$ $#&(#$ $#&WP$ $#&aP$ $#&gP$ $#&`P$ $#&Uy; $#&eP$ $#&fP$ $#&dP$ $#&VyU ##'VP$ZP]`Pa $#&UP$ $#&ZP$ $#&RP$ ##&+#$ #$t$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP%SP%TP%UP%VP%WP%XP%YPQZP%[P%]P%^P%_P%`P%aP%bPUcP%dP%eP%fP%gP%hP%iP%jP%kP%lP% #$t##$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #$u+K+ #$w$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP@WP$XP$YPBZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gPEhP$iPIjP$kP$lP$ #$w##$+#%VP#YP#gP#iP# #$x+K( ##IVP$YP&bP)dP3hP6iP8 $#)fP$ $#)Ty, $#)aP$ $#)_P$ $#)Vy) $#)dP$ $#)aP$ $#)XP$ $#)dP$ $#)RP$ $#)_P$ $#)UP$ $#)RP$ $#)fP$ $#)Rxz $#)aP$ $#)aP$ $#)fxw $#)RP$ $#)dxu $#)ZP$ $#)`P$ $#)UP$ $#)aP$ $#)iy8 #$xfP$ #$xTzb #$xaP$ #$x_P$ #$xVz_ #$xeP$ #$xVP$ #$xdP$ #$xezZ #$xZP$ #$x`P$ #$xUP$ #$xaP$ #$xizy #$vaP$ #$u_P$ #$uVP$ #$vezN #$veP$ #$uWzL $#&`P$ $#&XP$ $#&iP$ $#&2L0 $#&fP$ ##&+#$ #%S$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP%SP<TPBUPbVP%WP%XP%YQBZP%[P%]P%^P%_P%`P%aP%bP%cP%dP%eP%fP%gQMhP%iQPjP%kP%lP% #%S##$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #%T+JK #$z6JJRP$YxSZP'bP4 $#)bP$ $#)bP$ $%+)LO $#)jP$ $#))#$ $#)RP$ $#)bP$ $#)bP$ $#)^P$ $#)ZP$ $#)TP$ $#)RP$ $#)fP$ $#)ZP$ $#)aP$ $#)`xe $#)dP$ $%&ZP$ $#)hP$ $#)RP$ $#)fz6 #%URP$ #%TTP$ #%T]P$ #%TgP$ #%TbP$ #%Uezb #%UYP$ #%TdP$ #%TaP$ #%T_P$ #%TVP$ #%TaP$ #%TeP$ #%T+#$ #%V_P$ $#)kP$ $#)WP$ $#)ZP$ $#)^P$ $#)VP$ $#)eP$ ##)+#$ ##+UP$ $#)aP$ $#)TP$iP+ $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $#)eP$ ##) $#)`P$ $#)^P$ $#)aP$ $#)RP$ $#)Uzx #%UZP$ #%TeP$ #%T]P$ #%TeP$ #%T+#$ #&<$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$Q#$RP'SP$TP$UP$VP.WP$XP$YP0ZP4[P$]P$^P$_P$`P$aP$bPBcP$dPLeP$fP$gPOhPRiPTjP$kP$lP$ #&<##$+#%6##RP#VP#YP#ZP#bP#dP#gP#hP#iP# #&=+Ic #$zbwhgwhiwh #&=bP$ #&=bP$ #&=)#$UP% #&B)Lx #&=RP$ #&=fP$ #&=Rzv #&=fP$ #&=Tzt #&=aP$ #&=_P$ #&=VP$ #&>ezp #&=jP$ #&=)#$ #&=RP$ #&=bP$ #&=bP$ #&=^P$ #&=ZP$ #&=TP$ #&=RP$ #&=fP$ #&=ZP$ #&=aP$ #&=`P$ #&L+Lc #&=dP$ #&=ZP$aP( #&=hP$ #&=RP$ #&=fP$ #&=Vz[ #&=XP$ #&=dP$ #&=RP$ #&=_z] #&=aP$ #&=aP$ #&=fzT #&=eP$ #&=VP$ #&=dzn #&=RP$ #&=dzO #&=ZP$ #&=`P$ #&=UP$ #&=aP$ #&=izg #%UUP$XP)aP+ #%TUP$ #%T+#$ #%V^P$ $#)`P$ $#)Uw0 #%TWP$ #%r+KZ #%T_P$eP% #%TVyt #%TfyV #%UeP$ #%TVP$ #%Tdzx #%UZP$eP( #%T`P$ #%TUP$ #%TaP$ #%Tizs #%T^P$ #%UXyL ##C+HtVP$ZP) $#&fP$ ##'iP$ $#&aP$ $#&dP$ $#&]vs $#&jvr ##'bP$eQ8 $#&fP$ ##&+#$ #'7$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP5UP$VP=WPCXP$YPFZPN[P$]P$^PU_PY`PkaPnbP$cP$dP$ePtfP$gP$hQ%iP$jP$kP$lQ) $'7##$+#%TP#VP#WP#YP#ZP#^P#_P#`P#aP#eP#hP#lP# #'8+Hh ##+TP$VxdbP+eP-fP1hxv $#)VP$aP& $#)dP$ $#)fw3 $#)`P$ $#)WP$ ##*ZP$ $#)Xvg $#)dP$ $#)ZyI $#)VP$ $#)TP$ $#)dP$ $#)Vzt $#)^w( $'8ZP$aP' $'8eP$ $'8TP$ $'8azk $'8`P$ $'8eP$ $'8gP$ $'8^zg $'8^P$ $'8RP$ $'8eP$ $'8fP$ $'8ZP$ $'8Tza $'8YP$ $'8VP$ $'8_z^ $'8aP$ $'8_P$ $'8VP$ #'9SP$ezY $'8dP$ $'8VP$ $'8iP$ #'8 $'8aP$ $'8SP$ $'8dP$ $'8aP$ $'8]P$ $'8VP$ $'8dzN $'8aP$ $'8TP$ $'8RP$ $'8^zs $'8RP$ $'8ZP$ $'8^P$ $'8TP$ $'8aP$ $'8iP$ $'8)#$ $'8UP$ $'8aP$ $'8TP$ $'8]P$ $'8VP$ $'8dP$ $'8ZP$ $'8lP$ $'8VP$ $'8Uz9 $'8aP$ $'8_P$ $'8Rz{ $'8gP$ $'8fP$ $'8^P$ $'8ZP$ $'8`P$ $'8Vz0 $'8aP$ $'8`P$ $'8RP$ $'8fP$ $'8kP$ $'8bP$ $'8VP$ $'8)#$ $'8iP$ $'8aP$ $'8dP$ $'8]z$ $'8RP$ $'8gP$ $'8^P$ $'8fy{ $'8ZP$ $'8XP$ $'8SP$ $'8VP$ $'8VP$ $'8.#$ $'8_P$ $'8cP$ $'8fP$ $'8fP$ #'8+#$ #':Uwb $#&fP$ $#&dP$ $#&Vv? ##'dP$ $#&ZP$aP' $#&hP$ $#&RP$ $#&fv: $$AXP$ $#&dP$ $#&RP$ $#&_P$ $#&##$UP/ ##'WP$ $#&ZP$ $#&^P$ $#&VP$ $#&eP$ ##'##$ ##'&#$ $#&jP$ $#&4#$ $#&2#$ $#&'GD $#&RP$ $#&fP$ $#&RuA ##'aP$gup $#&aP$ $#&fP$ #$OQG< ##'SusYP$`P(dP*fPLkPQ $#&RP$ $#&dP$ $#&VP$ ##& $#&RP$ $#&bu6 $#&hP$ ##&+#$ #(r$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP)TP$UP$VP$WP$XP$YP/ZP$[P$]P$^P$_P$`P$aP$bP2cP$dP$eP7fP$gP?hP$iP$jP$kP$lP$ $(r##$+#%SP#YP#bP#eP#gP# #(s+G- #':Yu5eP$guShu2 $'DeP$ $#)^u1 $(sRP$ $(sTP$ $(s]P$ $(sgP$ $(sbP$ #(tezu $(saP$ $(s_P$ $(sVz{ $(sZP$ $(s^P$ $(s^P$ $(sRP$ $(sdzm $(sRP$ $(s^P$ $(sfP$ #(s+#$ #(ubP$ $'BZP$ $#)^P$ $#)^w# $(seP$ $(sVP$ $(sdP$ $(}+Lb $#&aP$ $#&dP$ $#&RP$ $#&XP$ $#&Vv/ $#&eP$ ##'dP$fP% $#&au< $#&VP$ $#&_te ##'RP$ZP&_zP $#&`P$ $#&]v' $#&_P$ $#&VP$ $#&eP$ $#&YP$ $#&ZP$ $#&Wu2 ##'eP$ $#&VP$dtY $#&dtc ##'RP$aP%iQh $#&dtV $#&^P$ $#&gP$ $#&_P$ $#&VP$ #)S##$$#%&#%'#%(#%)#%*#$+#&,#%-#%.#%/#%0#%1#%2#%3#%4#%6#%Q#%RP%SP%TP%UP%VP%WP%XP%YP%ZP%[P%]P%^P%_P%`P%aP%bP%cP%dP%eP'fP%gP%hP%iP%jP%kP%lP% #)S+FLeP$ #)T+#$ ##(6FJ #)T+#$ #)X$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$Q#$RP$SP$TP$UQ<VP$WP$XP$YQ?ZP$[P$]QC^P$_QM`P$aP$bP$cP$dP$eP$fP$gQXhP$iP$jP$kP$lP$ #)X##$+#%6##UP#YP#]P#_P#gP# #)Y+FF #)[$#$&#$'#$(#$)#$*#&,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP3SP$TP$UP=VPRWP$XP$YPTZP$[P$]P$^PX_P$`P_aPebPpcP$dQ#eQ&fP$gQ+hQ.iQ4jP$kP$lP$ $)[##$+FLRP#UP#VP#YP#^P#`P#aP#bP#dP#eP#gP#hP#iP# #)]+FC #)^SP$bP) $)]RP$ $)]TP$ $)]]P$ $)]gP$ $)]bzx $)]dP$ $)]VP$ $)]hP$ $)]ZP$ $)]aP$ $)]gP$ $)]ezq $)]bP$ $)]bP$ $)]^P$ $)]ZP$ $)]TP$ $)]RP$ $)]fP$ $)]ZP$ $)]aP$ $)]`zt $)]VP$aP% $)]hze $)]TP$ $)]gP$ $)]_P$ $)]VP$ $)]`P$ $)]fP$ $)]eP$ $)]##$ #)^RP$ $)]`P$ $)]UP$ $)]##$ #)^eP$ $)]VP$ $)]fP$ $)]fP$ $)]ZP$ $)]`P$ $)]Xz_ $)]fP$ $)]TzO $)]aP$ $)]_P$ $)]VP$ #)k+El $)]ZP$ $)]SP$ $)]dP$ $)]RP$ $)]dP$ $)]kzE $)]VP$ $)]fP$ $)]iP$ $)]aP$ $)]dP$ $)]]z? $)]bP$ $)]fP$ #)]+#$ ##(YP$ $#)aP$ $#)_P$ $#)VP$ $#)SP$ $#)dP$ $#)VP$ $#)is[ $)]dP$ $)]ZP$aP( $)]hP$ $)]RP$ $)]fP$ $)]Vz. $)]XP$ $)]dP$ $)]RP$ $)]_P$ $)]UP$ $)]RP$ $)]fP$ $)]Rz& $)]aP$ $)]aP$ $)]fz# $)]kP$ $)]eP$ $)]fP$ $)]VP$ $)]_yy $)]eP$ $)]VP$dyw $)]dz( $)]RP$aP% $)]dyt $)]^P$ $)]gP$ $)]_P$ $)]Vy} $)]ZP$ $)]`P$ $)]UP$ $)]aP$ $)]iyx #)YRP$ #)YfP$ #)YRye #)YaP$ #)Y_P$ #)YVP$ #)Zeya #)YVP$ #)YkP$ #)YSP$ #)YRP$ #)YeP$ #)YVP$ #)Z##$ #)Z&#$ #)Y##$$##&##'#$(##)##*#$,##-##.##/##0##1##2##3##4##6##Q##RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #+&+Dz #)YRP$ #)YTP$ #)YZP$ #)Y`P$ #)YfP$ #)YaP$ #)YeP$ #)YYP$ #)Y##$ #)ZYP$ #)YUro #)YeP$ #)YVP$ #)YdP$ #*x+KH $#&)#$ $(U#Dm ##'ZP$eP( $#&`P$ $#&UP$ $#&aP$ $#&irr $#&^P$ $#&*#$ ##'^P$ $#&aP$ $#&TP$ $#&RP$ $#&^P$ $#&YP$ $#&aP$ $#&es4 #'-Z#$ $'3j#$ ##&+#$ #+Ke#$ #+Lf#$ #+Ma#$ #+Nd#$ #+OV#$ $+P+DX #(eg#$ $#V`#$ ##&+#$ #+T_#$ #+UV#$ #+VU#$ #+WZ#$ #+XR#$ #+Y+#$ #+Z$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #+Z##$+#% #+Z### #$y#DC #)A_#$ $(ob#$ ##&+#$ #+b$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP0ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #+b##$+#%YP# #+c+D= #+ei#$ #+fa#$ #+gd#$ #+h]#$ #+if#$ #+jd#$ #+kV#$ #+lV#$ #+me#$ #+P #+caP$ #+c_P$ #+cVP$ #+dezp #)Je#$ $)Kd#$ ##&+#$ #+vZ#$^#)e#8 #+w`#$ #+xT#$ #+y^#$ #+zg#$ #+{ULR #+|Z#$a#) #+}S#$ #,#+#$ #,$[#$ #,%h#$ #,&_LM #,'T#$ #,(R#$ #,)^#$ #,*+#$ #+vT#$X#'^Cv #,,g#$ #,-U#$ #,.RCy #,/aLD #,0d#$ #,1TLB #)MR#$ $)Nd#$ ##&+#$ #,5T#$^#Df#Wi#[ #,6R#$ #,7T#$ #,8Y#$ #,9V#$ #,:+#$ #,;R#$T#/U#3b#5 #,<b#$ #,=f#$ #,>+#$ #,?R#$ #,@d#$ #,AT#$ #,BY#$ #,CZ#$ #,Dh#$ #,EV#$ #,FeL- #,GT#$ #,HR#$ #,IT#$ #,JYL( #,K`#$ #,LWL' #,MR#$ #,NT#$ #,O_#$ #,PR#$ #,Q`#$ #,R+#$ #,Sb#$ #,T]#$ #,UXKy #,VZ#$ #,WS#$ #,X+#$ #,Y$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #,Y##$+#% #,Y### #,]S#$i#( #,^g#$ #,_Z#$ #,`^#$ #,aULd #,ba#$ #,cd#$ #,d]#$ #,ee#$ #,fb#$ #,gR#$ #,hT#$ #,iVL( #,j_#$ #,kb#$ #,l+#$ #+d#C4 #,ni#$ #,oiK} #,p5#$ #,q+#$ #,r$#$&#$'#$(#$)#$*#3,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$7#>8#u=%I?%uF&GQ#$R(<S(PTQ2UQSVR7WR:X(QYRkZ(R[P$]P$^R{_S+`P/aS4b(acP$dT8eT?fT`gTchP$iTfjU2kP$lP$ $,r##$*#$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#^P#_P#`P#aP#bP#dP#eP#fP#gP#iP#jP# #,s+C- #,t#C,RP$TP'^P*`P,bP. $,sgP$ $,sjP$ #,t###*C) $,saP$ $,s_P$`z| $,s,L{-L{.L{/L{0L{1L{2L{3L{4L{ $,sbP$ $,sfz| $,sgP$ $,s^zw $,sdP$ $,s`zu #-'b#$ #-(`#$ #-)b#$ #-*_#$ #-+)#$ #-,e#$ #--f#$ #-.a#$ #-/d#$ #-0V#$ $-1+Lg $,vTP$dP0lPT $,sfP$ $,sZP$ $,saP$ $,s`P$ $,seP$ $,s)#$ $,sdP$ $,sgP$ $,s`P$ $,s`P$ $,sVP$ $,sdzX $,sTP$cP5 $,sYP$ $,sZP$ $,shP$ $,saP$ $,seP$ $,s##$ #,tUP$ $,sVP$ $,s##$ #,tbP$ $,sdP$ $,saP$ $,sXP$ $,sdP$ $,sRP$ $,s_P$ $,sRpP $,sgP$ $,sZP$ $,shP$ $,saP$ $,seP$ $,s##$ #,tUP$ $,sVP$ $,s##$ #,tbP$ $,sdP$ $,saP$ $,sXP$ $,sdP$ $,sRP$ $,s_P$ $,sRP$ $,sep> $,sRP$ $,sXP$ $,sVP$ $,s`P$ $,sfz/ $,sK#*RP$aP)g#- $,sTP$ $,s]P$ $,sgP$ $,sbP$ #,tez) $,sazw $,sZP$ $,s^P$ $,sUzp $-pZ#$ $-q^#$ $-rU#$ $-d7#$ $-eX#$ $-fV#$ $-g`#$ $-hf#$ #,s+#$ #-|i#$ #-}a#$ #.#d#$ #.$]#$ #-1 $,sYP$^P&aP2kP: $,sVP$ $,sWyo $,sgP$ $,seP$ $,sfP$ $,sVP$ $,sdP$ $,seP$ $,sfP$ $,saP$ $,sdP$ $,sRP$ $,sXP$ $,sVyc $,z`P$ #,xWP$ $,sZP$ $,sXP$ $,s*#$ #,t_P$ $,seP$ $,sZyZ $,sXP$ $,siP$ $,sZP$ $,s`P$ #,s+#$2#' #,uYP$ $,saP$ $,s_zn $,s0#$ #,s+Lz $,saP$dPPgPV $,sTP$]P7 $,sgP$ $,s_P$ $,sVP$ $,s`P$ $,sfP$ $,seP$ $,s##$ #,tRP$ $,s`P$ $,sUP$ $,s##$ #,teP$ $,sVP$ $,sfP$ $,sfP$ $,sZP$ $,s`P$ $,sXP$ $-n+K< $,sgP$ $,s_P$ $,sVP$ $,s`P$ $,sfP$ $,sVP$ $,s##$ #,tgP$ $,s`P$ $,sUP$ $,s##$ #,tVP$ $,sZP$ $,s`P$ $,seP$ $,sfP$ $,sVP$ $,s^P$ $,s^P$ $,sgP$ $,s`P$ $,sXP$ $,sVP$ $,s`y# $,saP$ $,sbP$ $,sSP$ $,saP$ $,sjP$ #,s $,s_P$ $,sbP$ $,seP$ $,sfP$ $,sRP$ $,sTP$ $,s]P$ $,s*#$ #,t^P$ $,saP$ $,sXxm $,sWz4eP$fP% $,sUxk $,sTxj $,sZP$aP- $,s^P$ $,sVP$ $,sYP$ $,sZP$ $,seP$ $,sfP$ $,saP$ $,sdP$ $,skx` $,sjP$ $,s_P$ $,sRP$ $,sZP$ $,s^ne $,s?#$Z#2aP( $,sfP$ $,s^P$ $,sRP$ $,sSxu $,saP$ $,sXP$ $,s^P$ $,sVP$ $,s##$ #,tUP$ $,sdP$ $,sZP$ $,shP$ $,sVzQ $/>f#$ $/?B#$ $/@R#$ $/AS#$ $,s)#$ $-9H#$ $-:g#$ $-;`#$ $-<`#$ $-=V#$ $->d#$ #,s+#$ #/XS#$ #/Yg#$ #/ZZ#$ #/[^#$ #/]U#$ #/^eKE $.CZP$ $,sSP$ $,sVP$ $,sdP$ $,sWP$ $,sZP$ $,s^P$ $,s*#$ #,teP$ $,skyr $,s`P$ $,sVP$ $,sfP$ $,sbP$ $,sgP$ $,sSx) $,|RP$ $,sdP$ $,sRP$ $,sXP$ $,saP$ $,s`P$ #,s+#$ #,uUP$ $,sRP$ $,sfP$ $,sRwy $,seP$kzJ $,saP$kP( $,sTP$ $,sRP$ $,sTP$ $,sYy3 $,seP$ $,s/#$2KB $,s.KB $,sTP$`P( $,sfP$ $,saP$ $,sbP$ $,sgyR $,sVP$ $,sUP$ $,sdP$ $,sZP$ $,shP$ $,sVP$ #,s##$fP( #,t)#$ $,s##$ #06###$#$&#$'#$(#$)#$*##,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #06+Ia $,sVP$ $,s_P$ $,sbw] $,sH#.RP$VP*d#F $,sXP$ $,sVP$ $,sWP$ $,sZP$ $,s^P$ $,sVzG $,sdP$ $,sWP$ $,s^P$ $,say8 $-&ZP$aP' $,shP$ $,sRP$ $,sfxi $,sWP$XP' $,sZP$ $,s^P$ $,sVy1 $,sdP$ $,sRP$ $,s_P$ $,s##$UzH_P/ #,tWP$ $,sZP$ $,s^P$ $,sVP$ $,seP$ #,t##$ #,t&#$ $,sjP$ $,s4#$ $,s2#$ $,s'I: $.4Zw9 $0Fa#$ $0JX#$ $0Nd#$ $0OR#$ $0P_#$ $0Q##$ #0R<#$ $0SZ#$ $0T^#$ $0UV#$ $0Ve#$ #,t##$ #,t&#$ $0Yj#$ $,s4#$ $,s2#$ $,s'#$ #,s+#$ #0qI#$ #0rf#$ #0sV#$ #0tR#$ #0u_#$ #0v+#$ #0we#$ #0xf#$ #0yV#$ #0zR#$ #0{_#$ #0|R#$ #0}b#$ #1#b#$ #1$e#$ #1%+#$ #1&T#$ #1'a#$ #1(_#$ #1)_#$ #1*a#$ #1+`Ix $,sVP$awf $,sTP$ $,saP$kP& $,shP$ $,sVy) $,sTP$ $,s^w. $,sRP$iP+kP- $,s^P$ $,sfP$ #,s+#$ #,uTP$ $,saP$ $,z`P$ #,xWv] $,sRP$ $,sbz% $,seP$ $,sfP$ $,sVP$ $,s_P$ $,s##$ #,thP$ $,saP$ $,s^P$ $,sgP$ $,s_P$ $,sVP$ $,s##$ #,tZP$ $,s`P$ $,sWP$ $,saP$ $,sdP$ $,s_P$ $,sRP$ $,sfP$ $,sZP$ $,saxD $,sVP$ $,s_P$ $,sbxG $,seP$ $,sVP$ $,sdx& $,sRP$ZP+bPD $,s_P$ $,sbP$ $,s2#$ $,s0#$ #,s+#$ #,uSP$ $,sZx6 $,s`P$ $-gUP$ $,saP$ $,siP$ $,seP$ #,t*#$-#'ZP. #,taP$ $,s^P$ $,sUl7 $,s,#$ $,sgP$ $,sbP$ $,sXP$ $,sdP$ $,sRP$ $,sUwA $,s_P$ $,sRP$ $,sXP$ $,sVP$ $,sSP$ $,sRP$ $,sTP$ $,s]P$ $,sgy> $,seP$ $,skP$ $,seP$ $,sfP$ $,sVP$ $,s_ur $,sRP$ $,s_P$ $,sbP$ $,sbP$ #,s+#$ #,u_P$ $,skP$ $,seP$ $,scP$ $,s^uh $-2T#$l#2 $-3f#$ $-4Z#$ $-5a#$ $-6`#$ $-7e#$ $,s)#$ $-9d#$ $-:g#$ $-;`#$ $-<`#$ $-=V#$ $->d#$ #,s+#$ #2>QHa $-dR#$ $-eX#$ $-fV#$ $-g`#$ $-hfLx $-igHN $/=ZIw $/i`#$ $/jV#$ $/kf#$ $/lb#$ $/mg#$ $/nS#$ #,s+#$ #2Mi#$ #2Ni#$ #2Oi#$ #2Pd#$ #2Qa#$ #2Ra#$ #2SfHO $0;dJp #2U+#$ ##(*#$7-sB6DR=7S_.T_PU_nVb]WbsXbwYc*Zc:[d1]dA^=I_f?`g3agMbhDdi^eidfjOgj_hjgifqkk. #2W##$$#%&#%'#%(#%)#&*#$,#%-#%.#%/#%0#%1#%2#%3#%4#%6#%7#%8#%9#%:#%;#=<#%=#%>#%?#%@#%A#%B#%C#%D#%E#%F#%H#%I#%J#%K#%L#%M#%O#%Q#%R#JS#cT#rU(IV(WW)2X)EY)cZ)e[)l]*#^*;_+Y`,'a,<b,HcP%d,qe,yf-Gg-Xh-]i#4jP%k-ilP% #2WR#$S#$T#$U#$VP$W#$X#$Y#$Z#$[#$]#$^#$_#$`#$a#$b#$d#$e#$f#$g#$h#$i#$k#$ #2X+#% #2Yi#1 #2[_#$i#( #2]a#$ #2^U#$ #2_V#$ #2`^Fe #2aa#$ #2bd#$ #2c]#$ #2df#$ #2ed#$ #2fV#$ #2gV#$ #+PeF) #2Ya#$ #2Yd#$ #2Y]#$ #2Yf#$ #2Yd#$ #2YV#$ #2YV#$ #2Ye#$ #2X+=8 #2YR#$ #2Ye#$ #2Yk#$ #2YE#$ #2Y9#$ #2YH#$ #2X+#$ #2[_#$ #2za#$ #2{U#$ #2|V#$ #2}^#$ $+PeEP #2Yd#$e#2 #2YU#$ #2Yg#$ #2YZ#$ #2Y`#$ #2Ya#$ #2Y-#$ #2Y1#$ #2X+#$ #2[b#$ #3.R#$ #3/T#$ #30]#$ #31R#$ #32XF6 #2YU#$ #2YW#$ #2X+#$ #2[Z#$ #37`#$ #38e#$ #39f#$ #3:R#$ #3;^LG #2Yg#$ #2Y`#$ #2X+#$U#, #2[Z#$ #3@`#$ #3Ae#$ #3Bf#$ #3CR#$ #3D^#$ #3E^#$ #3F+F$ #2Y^#$ #2YV#$ #2X+#$ #2[TE| #2YR#$T&na&sb'L #2YS#$T#(d&] #2YR#$ #2Y^#$ #2X+#$ #3-eDz #2YY#$ #2YV#$ #2X+#$ #3T9#$>#*H#1J#6R#<S#IT#SU#tV$(X$5Y$G]$_^$i_%%`%6a%Ab%Od%ge%xf&,g#5h&Ei&Fj&Nk&Ql&S #3UF#$k#% #3VCDx #3Wb#$ #3Xd#$ #3YV#$ #3ZeEj #3[a#$ #3]_#$ #3^V#$ #3_S#$ #3`d#$ #3aV#$ #3biDm #3c+#$ #3dd#$ #3eV#$ #3f`#$ #3ghDh #3hV#$ #3iT#$ #3jf#$ #3ka#$ #3l`#$ #3mZEB #3nT#$`#% #3ofD` #3pe#$ #3qZ#$ #3rS#$ #3s^#$ #3tV#$ #3u)#$ #3vT#$ #3wa#$ #3x_#$ #3yb#$ #3zRLs #3{R#$^#*g#, #3|l#$ #3}V#$ #4#^#$ $+PZ#$ #4%e#$ #4&]DM #4'R#$ #4(TL| #4(`DJ #,GR#$^#)a#3d#> #4+S#$ #4,R#$ #4-^#$ #4.+#$ #4/bK} #40R#$ #41`#$ #42X#$ #43U#$ #44+#$ #45Z#$ #46`#$ #47U#$ #48V#$ #49jD: #4:_#$`#)g#+ #4;b#$ #4<a#$ #4=e#$ #4>V#$ #4?dD4 #4@U#$ #4ARD2 #4Bd#$ #4Ce#$ #4DZLx #4Ek#$ #4Fe#$ #4Gf#$ #4HR#$ #4I^D* #4JV#$g#1 #4K`#$ #4La#$ #4M+#$ #4NU#$X#&`#(d#) #4OV#$ #4PbDt #4QV#$ #4R`C| #4SbDP #4TV#$ #4U_#$ #4Va#$ #4WfCv #4X`Cu #4Y^#$ #4ZV#$ #4[T#$ #4]f#$ #4^d#$ #4_a#$ #4``#$ $+P)#$ #4bS#$ #4cg#$ #4dZ#$ #4e^#$ #4fULV #4gZ#$a#& #4hX#$ #4iVL) #4j)#$^#)bJt #4kS#$ #4lg#$ #4mZ#$ #4n^#$ #4oUC` #4pR#$ #4q`#$ #4rX#$ #4sT#$ #4tZ#$ #4u)#$ #4v^#$ #4wZ#$ #4x`Ku #4yR#$g#' #4zf#$ #4{T#$ #4|YCR #4}X#$ #5#X#$ #5$Z#$ #5%`#$ #5&X#$ #5'W#$ #5(R#$ #5)T#$ #5*V#$ #5++#$ #5,U#$Y#* #5-R#$ #5.f#$ #5/R#$ #50e#$ #51V#$ #52fD7 #53g#$ #54SC? #55R#$ #56X#$ #57X#$ #58^#$ #59V#$ #5:Y#$ #5;g#$ #5<S#$ #5=+#$ #5>_JA #5?Z#$_#.g#5 #5@_#$ #5AR#$ #5B+#$ #5CU#$ #5Da#$ #5Ei#$ #5F`#$ #5G^#$ #5Ha#$ #5IRLH #5J)#$ #5Ke#$ #5Lf#$ #5Mg#$ #5NU#$ #5OZ#$ #5PaLk #5QR#$ #5Rd#$ #5Sa#$ #5TT#$ #5U]Co #2]V#$e#'k#1 #5We#$f#% #5XaKx #5YRJ) #5Z)#$ #5[b#$ #5]^#$ #5^R#$ #5_k#$ #5`i#$ #5ad#$ #5bZ#$ #5cX#$ #5dYK. #5eb#$ #5fk#$ $+PQC_ #5hV#$a#( #5ij#$ #5jf#$ #5kV#$ #5leK& #5mU#$ #5nV#$ $+P)#$ #5pX#$ #5qk#$ #5rbB] #5sd#$ #5tX#$ #5u*#$ #5ve#$ #5wi#$ #5xZ#$ #5yW#$ #5zf#$ #5{*#$ #5|e#$ #5}i#$ #6#Z#$ #6$W#$ #6%fKQ #6&UC#Z#$`KPd#&g#/k#4 #6'b#$ $+PVJa #6)V#$Z#* #6*)#$ #6+T#$ #6,a#$ #6-_#$ #6._#$ #6/ZJc #60e#$ #61_K3 #62b#$ #63b#$ #64V#$ #65f#$ #66VK+ #4vb#$ #68a#$ #69V#$ #6:f#$ #6;d#$ #6<kB7 #6=R#$V#)g#- #6>f#$ #6?f#$ #6@^#$ #6AV#$ #6BdJ' #6CS#$ #6DR#$ #6Ed#$ #6F/B- #6GS#$WC(e#) #6Ha#$ #6IT#$ #6Ja#$ #6Kb#$ #6LQBy #6MfBb #6NTBwV#$Y#)f#+ #6O^#$ #6PV#$ #6Q`#$ #6RZ#$ #6SgBP #6TR#$ #6UdC. #6VR#$ #6Wf#$ #6XZ#$ #6YT#$ #6ZT#$ #6[Y#$ #6]VJI #6^V#$a#,d#-g#2k#4 #6_R#$d#& #6`^#$ #6aULS #6bd#$ #6cR#$ #6dX#$ #6ed#$ #6fgK5 #6gdK7 #6hZ#$ #6ih#$ #6jk#$ #6k+#$ #6lUKF #6md#$ #6nSB? #6ob#$ #6pV#$e#) #6qe#$ #6rT#$ #6sd#$ #6tZ#$ #6ubIx #6vfJ6 #6wTBZ #2aR#$Y#( #6ye#$ #6z_#$ #6{)#$ #6|bJ) #6}Z#$ #7#e#$ #7$bJ= #7%_#$ #7&R#$ #7']AK #7(R#$ #7)dJL #2`ZBN #2YX#$ #2Ya#$ #2X+#$ #2[R#$XL$d#, #7/U#$ #70h#$ #71Z#$ #72e#$ #73a#$ #74d#$ #75k#$ #76)LX #77V#$ #78X#$ #79Z#$ #7:eL# #2YR#$ #2YT#$ #2YY#$ #2YV#$ $2q #2YT#$_#/`#4g#T #2Ya#$ #2YR#$ #2Yb#$ #2Ya#$ #2YU#$ #2Ye#$ #2X+#$ #2[d#$ #7IV#$ #7Jb#$ #7KaAy #2Yb#$ #2Ya#$ #2Ye#$ #2YV#$ #2YdHw #2YR#$U#+W#0 #2Y`#$ #2X+#$.#' #2[U#$ #7UR#$ #7VfIi #2X+#$ #2[b@v #2YR#$ #2X+#$ #2[b#$ #7]]#$ #7^XAg #2YZ#$ #2YX#$ #2X+#$ #,m_#$i#* #+ca#$ #+cU#$ #+cV#$ #+c^#$ #+ce#$ $+c+8A #+ca#$ #+cd#$ #+c]#$ #+cf#$ #+cd#$ #+cV#$ #+cV#$ #7he#$ #7h #2Yd#$ #2Ye#$ #2YZLY #2YR#$ #2Y`#$ #2Y_#$ #2X+#$ #2[i#$ #7za#$ #7{d#$ #7|]#$ $+PfGf #2YV#$g#0 #2YV#$ #2Yb#$ #2YW#$ #2YR#$ #2YT#$ #2YV#$ #2X+#$ #2[i#$ #2aV#$ #8-Z#$ #8.X#$ #8/YJ& #2YSGz #2Y^#$e#L #2YR#$V#/_#8 #2Y`#$ #2X+#$ #2[f#$ #86a#$ #87a#$ #88^#$ #89T#$ #8:Y#$ #8;R#$ #8<Z#$ #8=`A, #2YT#$ #2Yf#$ #2Yd#$ #2Ya#$ #2Y`#$ $2q)#$ #2ZX#$ #2Yk#$ #2YbKw #2X+#$ #8H$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$C#$M#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_#&`P$aP$bP$cP$dP$eP$fP$gP$hP$i#,jP$kP$lP$ #8H##$+Hd_##i## #8I+7V #8Ia#$ #8IU#$ #8IV#$ #8I^#$ #8Ie#$ $8I+7X #8Ia#$ #8Id#$ #8I]#$ #8If#$ #8Id#$ #8IV#$ #8IV#$ #8Pe#$ #8P #2Yb#$ #2Yd#$ #2YV#$ #2Ye#$ #2Ye#$ #2YZ#$ #2YW#$ #2X+#$ #2[U#$f#% #8dZJ+ #8ea#$ #8faFx #2YR#$a#3 #2YT#$e#. #2Yf#$ #2Ya#$ #2Yd#$ #2YZ#$ #2Ya#$ #2X+#$ #2[_#$ #8pa#$ #8qU#$ #,FVFl #2Yf#$ #2YR#$ #2YZ#$ #2X+K] #2Y`#$ #2Yf#$ #2YeKD #2YV#$Y#)d#, #2Y_#$ #2X+#$ #2[d#$ #9#g#$ #9$SJ; #2YT#$ #2Yg#$ #2YbGE #2YR#$ #2YU#$ #2Y^#$ #2YV#$ #2X+#$ #2[T#$[#'i#( #9.R#$ #9/T#$ #90Y@8 #91UIG #2ad#$ #93R#$ #94b#$ #95b#$ #96V#$ #97d#$ #98+#$ #99U#$ #9:Z#$ #9;eHu #2YV#$ #2YjFm #2Yh#$ #2Yk#$ #2Y.#$ #2X+#$ #3J^#$ #9Ca#$ #9DTH' #2Yg#$ #2Y^#$ #2YZ#$ #2YR#$ #2X+#$ #3-R#$T#* #9Kd#$ #9Lf#$ #9MZ#$ #9NW#$ #9OR#$ #9PTH` #9Qa#$ #9R_#$ #9Sb#$ #9TZ#$ #9U^#$ #9VVH; #2YV#$a#)d#7 #2Yd#$ #2YR#$ #2Ye#$ #2X+#$ #2[UHN #2Y`#$ #2YR#$ #2Y`#$ #2X+#$ #3JU#$ #9cV#$ #9db#$ #9eV#$ #9f`#$ #9gU#$ #9hV#$ #9i`#$ #9jT#$ #9kZ?X #2YV#$ #2Yi#$ #2X+#$ #2[e>[ #2Ya#$ #2YT#$ #2YR#$ #2Y^#$ #2X+#$ #2[e#$ #9vY#$f$8 #9wR#$ #9xd#$ #9yV#$ #9z+#$ #9{$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$<#$=#$C#$D#'F#$I#2J#$K#$L#$Q#$RP$SP$TP$UP$VP$W#GX#YYP$ZP$[P$]P$^P$_#^`#iaP$b#rcP$dP$e#$f#wg#}h$(iP$jP$kP$lP$ #9{##$+#%I##W##X##_##`P#b##f##g##h## #9|+6$ #:#iEa #9|g#$ #9|=#$ #9|V#$ #9|f#$ #9|+#$ #:#Y#$h#( #:*f#$ #:+f#$ #:,b#$ #:-)?= #:./L} #9|f#$ #9|V#$ #9|R#$ #9|_#$ #9|+#$ #:#e#$ #:5f#$ #:6V#$ #:7R#$ #:8_#$ #:9R#$ #::b#$ #:;b#$ #:<e#$ #:=+#$ #:>T#$ #:?a#$ #:@_#$ #:A_#$ #:Ba#$ #:C`>M #9|`#$a#1 #9|_#$ #9|+#$ #:#`#$ #:Ha#$ #:IU#$ #:JV#$ #:K)#$ #:Lh#$ #:MV#$ #:Nd#$ #:Oe#$ #:PZ#$ #:QaJj #9|`#$ #9|f#$ #9|e#$ $9|+5S #9|V#$ #9|_#$ #9|+#$ #8}_5G #9|Z#$ #9|e#$ #9|V#$ #9|+#$ #36U#$_5B #:`a#$ #:ai#$ #:b`#$ #:c^#$ #:da#$ #:eR>z #9|h#$ #9|Z#$ #9|_#$ #9|+#$ #2[^#$_#& #:kR#$ #:llHN #:mR#$ #:neGi #9|`#$ #9|b#$ #9|_#$ #9|+#$ #+KiDl #9|k#$ #9|b#$ #9|e#$ #9|f#$ #9|+#$ #3-_5( #9|h#$ #9|+#$ #:#b#$ #:}k#$ #;#f#$ #;$YGW #9|Z#$ #9|d#$ #9|f#$ #9|g#$ #9|R#$ #9|^#$ #9|V#$ #9|`#$ #9|h#$ #9|e#$ #:U #;0R#$ #;1f#$ #;2V>] #2Y.#$Z#0a#I #2X+#$ #2[d#$i#+ #;6V#$ #;7b#$ #;8a#$ #;9e#$ #;:Z#$ #;;f#$ #;<aG} #2ad#$ #;>R#$ #;?bHc #2Y`#$j#: #2YV#$ #2YT#$ #2Yd#$ #2YR#$ #2YW#$ #2Yf#$ #2X+#$ #8od#$e#- #;IV#$ #;Je#$ #;Ka#$ #;Lg#$ #;Md#$ #;NT#$ #;OV#$ #;Pb#$ #;QRG& #;RY#$ #;SR#$ #;TU#$ #;UV#$ #;VdLx #2X+#$ #2[R=f #2Ya#$ #2Y`Dm #2YZ#$a#.b#1g#2h#5 #2Y_#$ #2YS#$ #2Y^#$ #2YV#$ #2X+#$ #2[b#$ #;c]#$ #;dX#$ #;ee#$ #;f.<i #2YU#$ #2YV#$ #2Y)IY #2Y_HS #2YX#$ #2YV#$ #2YfD= #2Y_#$ #2X+#$ #2[*=UhK[ #2Yb#$ #2YR#$ #2Y_#$ #2X+#$ #2[U#$ #;va#$ #;wi#$ #;x`#$ #;y^#$ #;za#$ #;{R#$ #;|UK/ #2Y^#$`#.d#5g#:k#F #2YR#$ #2Yf#$ #2YW#$ #2Ya#$ #2Yd#$ #2Y_#$ #2YZ#$ #2Ya#$ #2X+#$ #3-*=> #2Yb#$ #2Y_#$ #2Y)#$ #2Ze#$ #2Yf#$ #2Ya#$ #2YdH. #2Ya#$ #2Yf#$ #2Ya#$ #2X+#$ #2[fIO #2YS#$ #2Y)#$ #2ZT#$ #2YR#$ #2YT#$ #2YY#$ #2YV#$ #2X+#$ #2[XFlY#$ #<Ba#$ #<Ce#$ #<DfJ5 #2YV#$ #2Y`#$ #2Yh#$ #2X+#$ #2[hK' #2YSLyg#$k#* #2Ye#$ #2Yf#$ #2Yg#$ #2Yb#$ #2X+#$ #85UK2 #2YVHa #2YS#$U#)f#6i#G #2Yf#$ #2X+#$ #2[S#$ #<Va#$ #<WaD: #2Y]#$ #2Y_#$ #2YR#$ #2Y`#$ #2X+#$ #2[T#$ #<_R#$ #<``#$ #<aU#$ #<bZ#$ #<cU#$ #<dR#$ #<ef<_ #2YR#$V#* #2YT#$ #2Y]#$ #2X+#$ #2[b#$ #<kR#$ #<l`FL #2YR#$ #2Y_#$ #2X+#$ #2[e#$ #<qf#$ #<rV#$ #<sR#$ #<t_#$ #<u+#$ #<veJ= #2YZ#$ #2YW#$ #2Yf#$ #2Yb#$ #2Y_CL #2YV#$ #2Yd#$ #2Yd#$ #2YR#$ #2YW#$ #2Ya#$ #2Yd#$ #2Y_#$ #2Y*#$ #2XU#$ #2X+#$ #2[b#$ #=-^#$ #=.g#$ #=/X#$ #=0Z#$ #=1`Iz #2Y.#$ #2Y`#$ #2YV#$ #2YfG- #2YZ#$a#, #2Yd#$ #2Yf#$ #2Yg#$ #2YR#$ #2Y^#$ #2YV#$ #2Y`#$ #2YhBT #2Y^#$ #2Yf#$ #2YRKt #2YR#$ #2Yd#$ #2Y`#$ #2X+#$ #3JS#$ #=GV#$ #=Hd#$ #=Id#$ #=JkBz $#)F#RTP$WP/^P9`PEb#|ePhfPs $#)fP$ $#)ZP$ $#)aP$ $#)`P$ $#)eP$ $#))#$ $#)dP$ $#)gP$ $#)`P$ $#)`P$ $#)VbZ $#)SP$ $#)VP$ $#)VP$ $#)^P$ $#)UP$ $#)ZP$ $#)`P$ $#)XP$ $#)VP$ $#)`cN $#)^P$ $#)RP$ $#)^P$ $#)RP$ $#)RP$ $#)UP$ $#)ZP$ $#)_P$ $#)ZP$ $#)eP$ $#)VP$ $#)UcB $#)iP$ $#)VP$ $#)`P$ $#)UP$ $#)gP$ $#)`P$ $#)XP$ $#)eP$ $#)UP$ $#)RP$ $#)fP$ $#)VP$ $#)``. $#)bP$ $%+^P$ $#)VP$ZP. ##)+#$ ##+_P$ $#)aP$ $#)SP$ $#)ZP$ $#)^P$ $#)VP$ $#)eP$ $#)kP$ $#)`as $#)TP$ $#)RP$ $#)fP$ $#)ZP$ $#)aP$ $#)`P$ $#M##$ #%++1m $#)ZP$lP+ $#)RP$ $#)]P$ $#)ZP$ $#)dP$ $#)[P$ $#)RP$ $#)fbs $#)fP$ $#)RP$ $#)^bp $#)eP$ $#)ZP$ $#)gP$ $#)`P$ $#)fP$ $#)ZP$ $#)_P$ $#)RP$ $#)Zbg $={b#$ $=|:#$ $%,R#$ $%-f#$ $%.R#$ ##)+#$ #>OB#$H$x #>Pa#$ #>QT#$ #>RR#$ #>S^#$ #>T+#$ #>U7#$9#4C#DD#ZF#aK#kO$6S$;T:pU$<V$=X$LY$N_$R`$Sb$`d$kg$lh$ml$q #>V`#$d#, #>WU#$ #>Xd#$ #>Ya#$ #>ZZ#$ #>[U#$ #>]+#$ #>^I#$ #>_UBE #>`U#$ #>ag#$ #>bZ#$ #>c`#$ #>da#$ #>e-#$ #>f1BF #>ga#$k#, #>h_BQg#$ #>id#$ #>je#$ #>kZ#$ #>lV#$ #>md#$ #>n+#$ #,G9:W #>pb#$ #>qd#$ #>rV#$ #>se#$ #>te#$ #>u+#$ #>v9:P #>wZ#$a#1 #>xT#$ #>yd#$ #>za#$ #>{e#$ #>|a#$ #>}W#$ #?#f#$ #?$+#$ #?%J#$ #?&k#$ #?'b#$ #?(V#$ #?)IDl #?*l#$ #?+Z#$ #?,^#$ #?-^#$ #?.R#$ #?/+#$ #?0e#$ #?1T:9 #?2g#$ #?3=#$ #?4V#$ #?5f#$ #?6+#$ #>vhGu #?8g#$ #?9S#$ #?:+#$ #?;9#$ #?<R#$ #?=T#$ #?>Y#$ #??V#$ #?@+#$ #?AYJ$ #?B`#$ #?CZ#$d#, #?Df#$ #?Ek#$ #?F+#$ #?GT#$ #?HR#$ #?IT#$ #?JY#$ #?KVAa #?LV#$ #?MR#$ #?N^#$ #?O;#$ #?P`#$ #?QX#$ #?RZ#$ #?S`#$ #?TV#$ #?U+#$ #?V9#$ #?Wa#$ #?X_#$ #?Y_#$ #?Za#$ #?[`#$ #?]+#$ #?^:#$ #?_V#$ #?`d#$ #?aZ#$ #?bh#$ #?cV#$ #?dU#$ #?e:#$ #?fR#$ #?gf#$ #?hRL1 #?iR#$ #?jd#$ #?k`#$ #?l+#$ #>v8JX #?nRA1 #?oVAZ #?p^#$ #?qV#$ #?rT#$ #?sf#$ #?td#$ #?ua#$ #?v`#$ #>u)#$ #?xS#$ #?yg#$ #?zZ#$ #?{^#$ #?|U#$ #?}V#$ #@#dKu #@$a#$ #4jb/| #@&R#$ #@'f#$ #@(T#$ #@)YKo #@*eBS #@+a#$b#. #@,U#$ #@-V#$ #@.)#$+#' #@/X#$ #@0k#$ #@1bKg #@2T#$ #@3a#$ #@4d#$ #@5VCj #@6_Fu #@7Z#$`#%k#( #@8bKX #@9b#$ #@:_#$ #:-+83 #@<b#$ #@=a#$ #@>V#$ #@?f#$ #@@d#$ #@AkKV #@BRBz #@Ch@& #@DT#$ #@Eb#$ #@F]#$ #@GX8u #@HZ90 #@Ia#$ #@JR#$ #@K_#$ #@LZ#$ #@M`#$ #@NX#$ #@O+#$ #@P*#$`#0g#1 #@Q_#$ #@RZ#$ #@S`#$ #@TV#$ #@UT#$ #@Vd#$ #@WR#$ #@XW#$ #@Yf#$ #@Z+#$ #;H_#$i/E #@]a9' #@^bLV #@_h#$ #@`+#$ #@abG? $#)RP$VP,ZP2aP8gP> $#)TP$ZP' $#)]P$ $#)gP$ $#)b]G $#)jP$ $#)RP$ $#)UP$ $#)V`D $#)^P$ $#)XP$ $#)VP$ $#)^P$ $#)VP$ $#)d`? $#)^P$dP' $#)Uz{^P$ $#)VP$ $#)Uzy $#)aP$ $#)g`9 $#)jP$ ##)##$ ##*eP$ $#)kP$ $#)`P$ $#)T`3 $#)dP$ $#)VP$ $#)RP$ $#)gP$ ##)SP$ $#)^P$ $#)Rwh $#)aP$dP+ $#)`P$aP' $#)fP$ $#)RP$ $#)Ta3 $#)]P$ $#)ZP$ $#)V]@ $#)VP$ $#)RP$UP2 $#)fP$ $#)ZP$ $#)hP$ $#)VP$ $#)##$ ##*TP$ $#)^P$ $#)aP$ $#)gP$ $#)UP$ $#)##$ ##*WP$ $#)ZP$ $#)^zL $#)VP$ $#)`P$ $#)fP$ $#)ZP$ $#)Ra& $#)RP$VP[ZP|aQ$dRc $#)UP$dP4fP@ $#)aP$ $#)eP$ $#)##$ ##*UP$ $#)VP$ $#)##$ ##*RP$ $#)bP$ $#)^P$ $#)ZP$ $#)TP$ $#)RP$ $#)fP$ $#)ZP$ $#)hP$ $#)a[t $#)SP$ $#)RP$hP) $#)^P$ $#)RP$ $#)gP$ $#)]P$ $#)Z_O $#)ZP$ $#)dP$ $#)eP$ $#)_P$ $#)R_K $#)ZP$aP1 $#)##$ ##*RP$ $#)bP$ $#)bP$ $#)^P$ $#)ZP$ $#)TP$ $#)RP$ $#)lP$ $#)ZP$ $#)aP$ $#)`P$ $#)Z[6 $#)eP$ $#)##$ ##*UP$ $#)VP$ $#)##$ ##*bP$ $#)dP$ $#)aP$ $#)XP$ $#)dP$ $#)RP$ $#)_^. $#)RP$eP* $#)UP$ $#)*#$ ##*^P$ $#)VP$ $#)fP$ $#)fvO $#)TP$]P( $#)RP$ $#)dP$ $#)XP$ $#)R_$ $#)RP$fP( $#)dP$ $#)XP$ $#)RP$ $#)]^{ $#)aP$ $#)bP$ ##)+#$ ##+aP$ $#)^P$ $#)UP$ $#)##$ ##*WP$ $#)ZP$ $#)dP$ $#)VP$ $#)WP$ $#)aP$ $#)jP$ $#)#Ho $#)RP$ $#)dP$ $#)kZb $#)TP$]Q@iQJ $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $>HVP$a^aeP% #=a ##)+#$ ##+-#$VP+WP/_P6`PWaPfbPrfPzhP|iQ.lQ5 $#)bP$ $#)RP$ $#)eP$ $#)eP$ $#)iP$ $#)aP$ $#)d_C $#)`P$ $#)bP$ $#)RP$ $#)eZp $#)ZP$ $#)UP$ $#)UP$ $#)^P$ $#)VP$ $#)dP$ $#).-E $#)aP$kP. $#)SP$`P* $#)RP$ $#)jP$ $#)fP$ $#)VP$ $#)dP$ $#)_Z= $#)VP$ $#)dP$ $#)aZ: $#)##$ ##*UP$dP- $#)RP$ $#)fP$ $#)RP$ $#)##$ ##*eP$ $#)aP$ $#)gP$ $#)dP$ $#)Ty5 $#)VP$ $#)TP$ $#)VP$ $#)ZP$ $#)hP$ $#)VP$ $#)UP$ $#)##$ ##*WP$ $#)ZP$ $#)^y* $#)VP$ $#)fP$ $#)eP$ $#)RP$ $#)dP$ $#)RP$ $#)`P$ $#)XP$ $#)##$ ##*TP$ $#)aP$ $#)_P$ $#)bP$ $#)gyq $#)gP$ $#)fP$ $#)^P$ $#)aP$ $#)aP$ $#)]P$ $C&)#$ $#)UP$ $#)RP$ $#)fP$ $#)VP$ $#)ZuX $#)aP$ $#)iP$ $#)VP$ $#)dP$ $#)eP$ $#)YP$ $#)VP$ $#)^`N $#)RP$ $#)jYS $#)ZP$ $#)dP$ $#)fP$ $#)gP$ $#)RP$ $#)^P$ $#)##$ ##*_P$ $#)RP$ $#)TP$ $#)YP$ $#)ZP$ $#)`xS $#)ZP$ $#)`P$ $#)UP$ $#)aP$ $#)iP$ $#)eP$ $#)bza $#)aP$ $#)az* $#)gP$ $#)_P$ $#)VP$ $#)`P$ ##)UP$fP% $#)Zu& #>GVP$Z]DgP%k]D #@p $B3_P$ $#)ayD $#)`P$ $#)^P$ $#)aP$ $#)RP$ $#)UP$ $#)eP$ ##)+#$ ##+fP$ $#)VP$ $#)^P$ $#)VP$ $#)XP$ $#)dP$ $#)RP$ $#)_P$ $#)##$ ##*UP$ $#)VP$ $#)eP$ $#)]P$ $#)fP$ $#)aP$ $#)bY# $#)aP$ $#)bP$ $#)SP$ $#)aP$ $#)jP$ ##)##$ ##*&#$ $#)##$$##&##'#%(##)##*#$,##-##.##/##0##1##2##3##4##6##Q##RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #D2++n #D2 $#)ZP$eP. $#)XP$ $#)VP$ $#)`P$ $#)VP$ $#)##$ ##*UP$ $#)RP$ $#)fP$ $#)VP$ $#)ZtC $#)TP$ $#)dP$ $#)ZP$ $#)bP$fP' $#)fP$ $#)aP$ $#)du% $#)aP$ $#)dP$ $#)ZP$ $#)a[e $#)ZP$aP% $#)^t6 $#)fP$ $#)a[` $#)RP$aP' $#)_P$ $#)SP$ $#)Rw@ $#)aP$ $#)XP$ $#)^P$ $#)VP$ $#)##$ ##*UP$ $#)dP$ $#)ZP$ $#)hP$ $#)VzQ $#)VP$ZP,gP1 $#)`P$ $#)fP$ $#)VP$ $#)UP$ $#)VP$ $#)##$ ##*WP$ $#)Zw+ $#)UP$ $#)dP$ $#)ZP$ $#)hP$ $#)V[D $#)UP$ $#)Swu $#)TP$_P=`PWdPo $#)^P$ $#)aP$ $#)gP$ $#)UP$ $#)##$UP5 ##*UP$ $#)dP$ $#)ZP$ $#)hP$ $#)VP$ $#)##$ ##*&#$ $#)RP$ $#)dP$ $#)TP$ $#)YP$ $#)ZP$ $#)hP$ $#)VP$ $#)'#$ #E'##$$##&##(##)##*#$,##-##.##/##0##1##2##3##4##6##Q##RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#lP# #E(+*x $#)dP$ $#)ZP$ $#)hYv $#)RP$VP)_P5 $#)XP$fP'jv_ $#)VP$ZP% $&0`[# $#)`t: $#)XvZ $#)eP$ $#)eP$ $#)RP$ $#)XP$ $#)VP$ $#)Q#$ $#)VP$ $#)jP$ $#)bP$ $#)aP$ $#)dP$ $#)fWc $#)RP$ZP& $#)XP$ $#)Zzn $#)TP$ $#)YP$ $#))#$ $#)RP$ $#)byb $#)UP$fP* $#)ZP$ $#)dP$ $#)ZP$ $#)^P$ $#)VP$ $#)`vC $#)VP$ $#)^P$dP0 $#)XP$ $#)dP$ $#)RP$ $#)bP$ $#)YP$ $#)ZP$ $#)TP$ $#)eP$ $#)bP$ $#)dP$ $#)aP$ $C'+*M $#)`P$ $#)js] $#)TP$gP' $#)^P$ $#)aP$ $#)XWj $#)UP$ $#)ZwM $#)aP$ $#)bP$fP, $#)^P$ $#)ZP$ $#)`P$ $#)SP$ $#)RP$ $#)TP$ $#)]P$ $#)gy: $#)fP$ $#)RP$ $#)TP$ $#)^P$ $#)aP$ $#)grw $DgVP$gP% $#)kWU $#)hsB $#)?#*RP$Z#EaP, $#)fP$ $#)RP$ $#)gP$ $#)]P$ $#)eP$ $#)Vs< $#)SP$ $#)dwB $#)TP$]P- $#)RP$ $#)^P$ $#)##$ ##*eP$ $#)VP$ $#)fP$ $#)fP$ $#)ZP$ $#)`zU $#)RP$ $#)^P$ $#)VP$ $#)##$ ##*VP$ $#)ZP$ $#)`P$ $#)eP$ $#)fP$ $#)VP$ $#)^P$ $#)^P$ $#)gP$ $#)`P$ $#)Xr^ $F$S#$ $F%d#$ $BDR#$ $BEd#$ $BFk#$ ##)+#$ #FE7#$9#I:$1<$HK$Jb$L #>V`#$b#+ #FGU#$ #FHd#$ #FIa#$ #FJZ#$ #FKU#$ #FL+#$ #FMeE4 #FNb#$ #FO^#$ #FPZ#$ #FQT#$ #FRR#$ #FSf#$ #FTZ#$ #FUa#$ #FV`#$ #FW##$ #FXI#$ #FYg#$ #FZb#$ #F[b#$ #F]a#$ #F^d#$ #F_f#$ #F`+#$ #FaIC3_#$ #FbZ#$ #Fc`#$ #FdV#$ #FeT#$ #Ffd#$ #FgR#$ #FhW#$ #Fif#$ #Fj+#$ #@[e)6 #FlR#$ #FmT#$ #FnY#$ #FoV#$ #Fpe#$ #Fq+#$ #Fr9#$>9hC#)J9tO=4R#0SEzT#1UE{V:fX#3Y#4^#5_F6`#6a#:b#[dFNe#^f#_g9s #Fsa#$k9c #FtT#$g:L #Fua#$ #FvR#$ #FwFFd #Fxa#$ #Fyl#$ #FzZ#$ #F{^#$ #F|^#$ #F}R#$ #G#*E0 #G$T9n #,Ga#$ #G&_:8 #G'a:f #G(R:u #G)Z;: #G*a#$ #G+U#$ #G,V#$ #5o+F( #G.d#$ #G/X#$ #G0*#$ #5vH#$T#0 #G2)#$ #G3b#$ #G4d#$ #G5a#$ #G6[#$ #G7V#$ #G8T#$ #G9f#$ #G:*#$ #G;H#$ #G<+#$ #G=H9H #G>R#$ #G?d#$ #G@f#$ #GAY#$ #GBR#$ #GCX#$ #GDV#$ #GE*#$ #GF9#$ #GGR#$ #GHd#$ #GIf#$ #GJY#$ #GKR#$ #GLX#$ #GMV#$ #GNA;_ #6&d(Qg(Qk#$ #GPb;f #GQV;| #GRk<? #GSV#$ #GTh#$ #GUV#$ #GV^#$ #GWa#$ #GXb#$ #GYV#$ #GZd#$ #G[+#$ #G]N#$ #G^T#$ #G_a#$ #G`U#$ #GaV#$ #Gb+#$ #Gc:#$ #GdV#$ #Ged#$ #GfZ#$ #Ggh#$ #GhV#$ #GiU#$ #Gj:<j #Gka#$ #Gl`:D #Gm`#$ #GnZDT #Go`#$ #Gpb#$ #Gq_#$ #Gr+0W $#)RP$SP.VP0ZP5aPNgPXkPb $#)YP$ZP* $#)RP$ $#)ZP$ $#)XP$ $#)RP$ $#)ZP$ $#)`th $#)^P$ ##*UP$ $#)ZW4 $#)aP$ $#)jU) $#)XtbeP$ $#)##$ ##*UP$ $#)aP$ $#)TX% $#)TP$eP4 $#)dP$ $#)aP$ $#)eP$ $#)aP$ $#)WP$ $#)fP$ $#)VP$ $#)UP$ $#)XP$ $#)VP$ $#)SP$ $#)RP$ $#)TP$ $#)]P$ $#)gP$ $#)bU6 $#)##$ ##*UP$ $#)aP$ $#)TP$ $#)gP$ $#)_P$ $#)VP$ $#)`w. $#)`P$hP, $#)VP$ $#)dP$ $#)aP$ ##)+#$ ##+iP$ $#)RP$ $#)^P$ $#)^Xz $#)Zs@ $#)eP$lP* $#)ZP$ $@|ZP$]P&cP' $#)]P$ $#)]pu #B4 $#)gw: $#)kP$ $#)]t1 $#)##$`P1 ##*UP$_P%bP(hP- $DhazN $#)gP$ $#)eP$ $#)ZsC $#)ZP$ $#)TP$ $#)fP$ $#)gP$ $#)ds, $#)ZP$ $#)UP$ $#)Vvi $#)UP$ $#)Zs- $#)RP$VP(fP9 $#)_P$ $#)ZP$ $#)lP$ $#)[w# $#)UP$fP0jP3 $#)^P$ $#)RP$ $#)UP$eP) $#)UP$ $#)`P$ $#)ZP$ $#)`P$ $#)Xv] $#)fP$ $#)ZP$ $#)`P$ $#)Xru $#)YP$ $#)aP$ $#)aW{ $#)fws $#)gP$ $#)eP$ $#)VP$ $#)dS| $#)SP$`P(bPjdPniPt $#)dP$ $#)RP$ $#)lP$ $#)kW* $#)VP$ $#)UP$ $#)dP$ $#)ZP$ $#)hP$ $#)VP$ ##)##$+#A ##*)#$ $#)##$ #I4###$#$&#$'#$(#$)#$*##,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$lP$ #I4+#$ ##+UP$bzI $#)VP$aP) $#)eP$ $#)]P$ $#)fP$ $#)aP$ $#)bVs $#)TP$ $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $#)eP$ ##)+#$ #BP_P$aP'fSblSb $BdkP$ $#)##$ ##*UtK $#)gP$ $#)fP$ $#)^P$ $#)aP$ $#)aP$ $#)]tU ##+SP$UP&bP4 $#)ZP$ $#)^rE $I7aP$ $#)TP$]P* $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $>HaVTezi $#)gP$ $#)_P$ $#)VP$ $#)`P$ $#)fP$ $DkkVO $H]VP$ $#)dP$ $#)eP$ $#)aP$ $#)`P$ $#)RP$ $#)^P$ $#)##$ ##*hP$ $#)RP$ $#)gP$ $#)^UC $#)VP$ $#)`P$ $#)hP$ $#)bo- $#)SP$ $#)eP$ $#)fP$ $#)RP$ $#)TP$ $#)]S2 $#)`vx $#)RP$TP3ZP9^PtaPwdP{gQ8 $#)dP$eP(hP- $#)RP$ $#)^P$ $#)^P$ $#)VWI $#)eP$ $#)iP$ $#)aP$ $#)dP$ $#)USI $#)VP$ $#)ZP$ $#)]P$ $#)eP$ $#)^o> $#)^P$ $#)aP$ $#)gP$ $#)UP$ $Dg##$ #Dg+%o $#)TP$^P] $#)fP$ $#)gP$ $#)dP$ $#)VP$ $#)eP$ ##)+#$ ##+ZP$bP9ePM $#)bP$ $#)YP$ $#)aP$ $#)fP$ $#)aP$ $#)##$ ##*^P$ $#)ZP$ $#)SP$ $#)dP$ $#)RP$ $#)dP$ $#)kP$ $#)*#$ ##*bP$ $#)YP$ $#)aP$ $#)fP$ $#)aP$ $#)^P$ $#)ZvR $#)YP$ $#)aP$ $#)fP$ $#)aP$ $#)eP$ $#)##$ ##*^P$ $#)ZP$ $#)SP$ $#)dP$ $#)RP$ $#)dP$ $#)kP$ $#)*#$ ##*bP$ $#)YP$ $#)aP$ $#)fP$ $#)aP$ $#)ezi $#)TP$ $#)dP$ $#)VP$ $#)VP$ $#)`P$ $#)eP$ $#)YP$ $#)aVO $#)Us{ $#)aP$ $#)TP$ $#)Yqr $#)SP$ $#)dP$ $#)RP$ $#)`tu $#)VP$ZP-aP/ $#)[P$gP& $#)VP$ $#)_nN $#)lP$ $#)ZP$ $#)_P$ $#)RP$ $#)`P$ $#)[qd $%j`P$ $#)fxw $#)XP$fP, $#)dP$ $#)RP$ $#)_P$ $#)RP$ $#)eP$ $#)dP$ $#)WP$ $#)SQz $#)aP$ $#)`P$ $#)#L$ $#)SP$^P% $#)^xK $#)bP$ $#)Zn* $#)VP$ $#)TP$eP& $#)VP$ $#)`Sv $#)ZP$ $#)_pU $#)RP$TP+VPH]PP^PW`PYfPZkPd $#)hP$ $#)VP$ $#)UP$ $#)##$ ##*XP$ $#)RP$ $#)_pk $#)RP$YP)aP2dP; $#)dP$ $#)ZP$ $#)TP$ $#)RP$ $#)fm} $#)dP$ $#)VP$ $#)ZP$ $#)SP$ $#)fP$ $#)ZP$ $#)eP$ $#)TP$ $#)YT] $#)aP$ $#)bP$ ##)+#$ ##+bP$ $#)VP$ $#)dP$ $#)eP$ $#)ZP$ $#)eSS $#)ZP$ $#)hP$ $#)RP$ $#)`P$ $#)Zq& $'ERP$`P) $#)WP$dP& $#)ZP$ $#)^t) $#)TP$ $#)YpG $#)UP$ $#)fr( $#)dP$ $#)ZP$ $#)hP$ $#)SP$VP& $#)aP$ $#)dl| $#)Sz| $#)ZP$ $#)]sw $#)Rs5 $#)RP$VP+ $#)dP$ $#)fP$ $#)##$ ##*_P$ $#)VP$ $#)`P$ $#)gQ- $#)Rqm $#)`P$ $@|aP$ $#)^P$ $#)aP$ $#)XP$ $#)ksc $#)VP$dP) $#)_P$ $#)bP$ $#)^P$ $#)RP$ $#)fo` $#)VP$ZP' $#)eP$ $#)aP$ $#)dS} $#)^P$ $#)ZP$ $#)gP$ $#)_P$ $#))%s $#)_P$`P' $#)SP$ $#)dP$ $#)VV` $#)UP$ $#)gP$ $#)YP$ $#)RlE $#)RP$ZP&_PB $#)gP$ $#)^Tz $HcdP$ $#)fP$ $#)gP$ $#)RP$ $#)^P$ $#)##$SP5 ##*_P$ $#)RP$ $#)TP$ $#)YP$ $#)ZP$ $#)`P$ $#)VP$ $#)eP$ ##**#$ ##*^P$ $#)aP$ $#)TP$ $#)RP$ $#)^P$ $#)ZP$ $#)lP$ $#)VTB $#)aP$ $#)jP$ $#)##$ ##*hP$ $#)_Pn $#)iP$ $#)RP$ $#)dRA $#)RP$ $#)`P$ $#)UP$ $#)VP$ $#)jP$ $#)*#$ ##*UP$ $#)ZP$ $#)epH $=KT#$b>3 $=Lf#$ $=MZ#$ $=Na#$ $=O`#$ $=Pe#$ $#))#$ $=Rd#$ $=Sg#$ $=T`#$ $=U`#$ $=VV#$ $%3d#$ ##)+#$ #LyQ#$ #Lzi#$ #L{a#$ #L|d4( $ExZF% #$%$%%$$&'%(%)*+,-./0123435%%$%%6789:;<=>?@ABCDEFGHIJKLMNOP%%%%Q%RSTUVWXYZ[]^_`abcdefghijkl%%%m",
  () => "### ##$##$$#$%#$&#$'#%(A7)#'*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4A=5A>6AF7AL8AN9#$:AO;AP</v=#$>AQ?AS@AUAAWB#$CAXD#$EAZFA[GAbH;0I;BJAdK=_L#$M#$N=j $#$(#%4(Z5([6(`7##8##:##;##<##>(a?(c@##A##C(fE(hF##G##H##I##J##K##N)# $#%4)#5)+6**7)k9*s:*1;*2=*5C*<E*?F*C $#%+(x4)85)D6)U7)j8)o:)q;*T<*V=*`>*f@+9A+fB+nC+yD,OE,RF,[G,pH-/I,} $#$(#$4(V5.i6/*7/-8/B:/S;/[=*3>0%?0r@17A1iC7SE9&F9BG:[J;MM=c $#$##$$#$%#$&#$'#%(#&*#$+(=,#$-#$.#$/#$0#$1#$2#$3#$4(F5(H67q78*88O98d:8n;=v<=}=%'>>(?#0@>/A>HB>LC>ND&iE&lF>bG?$H'HI?EJ?bK#$L?jM?qN#I $#)+##4#'5#(6#,7##8##9##:##;##<##=##>#-@##A##B##C#2D##E#4F##G##H##I##J##L##M## $#*4#H5#P6$D7$)9%7:$K;%H=$TC$[E$_F$c $#)+#$4#D5#^6#o7$(8$-9Ah:$0;$t<$v>%*@%PA%|B&)C&4F&rG'.I';JAhLAhMAh $#*C(8 $#*6#- $#*4#$ $#*6#$ $#*6#$>%XE$? $#*8(-E$> $#*E$= $#*8#$H$Q $#*L&s $#*4#$ $#.F$- $#1>Af $#*4#$ $#.F&y $#*8#$B#* $#*6#$ $#3B#$ $#*I#$ $#*8#$ $#*E#$ $#;L'x $#*B#$ $#*G#$ $#*>#$ $#48#$ $#*L#$ $#*##$(#(C%- $#*%#$ $#**#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#*&#$ $#*(#$ $#,6'k $#.5#$:'[A#'F'gI'i ##/)A> $#+9AD;$( $#.A#$ $#*F#$ $#*<#$ $#*5#$ $#/?#$ $#68#$ $#*N#$ $#O7'08'7E'@ $#*4#$<'D $#*6#$F'? $#1>#$ $#4H#$ $#*5#$C'K $#/8#$ $#*6#$ $#3B#$ $#*A#$ $#*9#$ $#*<#$ $#*:#$ $#*(#$ $#,=$oL'> $#X4#$>$G $#Y6#$ $#1>#$ $#4H#$ $#]C#$ $#9'#$5&BN&v $#+6#$ $#3<ARB#$ $#*7#$ $#*8#$ $#*F#$ $#*##$(#( $#*%#$ $#**#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#*&#$ $#*(#$ $#,G&h $#*<AHE#$ $#;8#$L#- $#<7#$ $#*8#$ $#*A#$ $#*G#$ $#*<#$ $#*4#$ $#.?#$ $#6F#$ $#GC@| $#*C#$ $#9G#$ $#*B#$ $#*@#$ $#*4#$ $#.G#$ $#*B#$ $#*E#$ ##;)@] $#*8#$ $#*C#$ $#9?#$ $#6B#$ $#*LA0 $#*A#$ $#*I#$ ##*)@T $#*<#$A#aC#f $#*G#$ $#V;#$?#' $#*H#$ $#*5#$ $#/NA( $#*4#$ $#75Ah $#*G#$ $#*C#$ $#*4#$ $#.F#$ $#*F#$ $#*J#$N#( $#*B#$ $#*E#$ $#;7#$ $#*FAF $#O8#& $#3<@t $#;8A; $#*K#$ $#*C#$ $#9B#$ $#*E#$ $#;GA> $#*<AP $#*<#$B#) $#*F#$ $#*G#$ $#*B#$ $#*E#$ $#;LAH $#*F#$ $#*G@e $#*8#$ $#*A#$ $#*>#$ $#4<#$ $#*A#$ $#*F@_ $#*5@e $#9E#$ $#;B#$ $#B7@Z $#;B#$ $#*B#$ $#*G#$ $#DN@W $#*8#$F#)G#* $#*E#$ $#;I#$ $#*8#$ $#*E#$ $#;N@Q $#*;@O $#*4#$ $#.:#$ $#*<#$ $#*A#$ $#*:@J $#*H#$ $#*6#$ $#34#$ $#.F#$ $#*;A' $#9:A& $#*4#$BAG $#.E@w $#*A#$ $#*C#$ $#9E#$ $#;B#$ $#B:#$ $#*E#$ $#;8#$ $#<F#$ $#*F@v $$]6#$>#&J#' $#28#$ $#*>#$ $#4F@r $#*>#$ ##4)?Z $#*7#$8#&@%FH%G $#*5#$ ##NK@m $#*L#$ #$86#$C#=F%;G%@ $#3;#$ $#*4#$ $#.<#$ $#*A#$ #$8'#$ $#+7#$ $$15?z $#*<#$ $#*E#$ $#;8#$ $#<5#$ $#*4#$ $#0F#$ $#*8#$ $#*'#$ $#+4#$ $#P7#$ $#*@#$ $#*<#$ $#*A#$ $#*F#$ $#*7#$ $#*>#$ $#4'?= $#*B@t $#*4#$ $#:<#$ $#*E#$ $#;(#$ $#,=#$ $%-F#$ $#*B#$ $#*A@I $#*4#$5#*B#,E#DK#F $#*6#$ $#84#$ $#.E#$ $#;B#$ $#*B#$ $#CA@B $#/B#$ $#*K@@ $#*5#$ $#*4#$<#, $#*6#$ $#1B#( $#4H#$ $#]C#$ $#9'?nN#$ $#O6?n $#*A#$ $#*9@6 $#*?#$ $#68#$ $#*6#$C#) $#3B#$ $#*A#$ $#*9#$ $#*<#$ $#*:@. $#9E#$ $#;B#$ $#BI#$ $#*<#$ $#*F#$ $#*<AG $#;<#$ $#*@Ab $#*G#$ $#*F#$ $#*8#$ $#*F#$ $#*F#$ $#*<#$ $#*B#$ $#*A@m $#*@#$FAP $#*6#$ $#3B#$ $#*A#$ $#*A#$ $#*8#$ $#*6#$ $#3GAW $#*?#$C#%F#*I#+ $#6@?o $#9I#$ $#*4#$ $#.H#$ $#*?#$ $#6G?j $#*G?i $#*4#$C#% ##.)>Q $#9A?f $$d+#$2?e8#%9A3:#&<#(>#*B#-C#?F#@H#DI$3 $#*,?d $#*@?c $#*C#$ ##9)>K $#*C#$ $#98?_ $#42?^6#$ $#3F#$ $#*+Ab $#*F#$ $#*G#$ $#*@#$ $#*4#$ $#.A#$ $#*N#$ $#O8#$ $#*A#$ $#*I#$ $#*<#$ $#*E#$ $#;B#$ $#BA#$ $#*@#$ $#*8#$ $#*A#$ $#*G#$ $#*(@g $#9>@B $&84#$ $#.9#$ $#*8#$ $#*-?D $#*5#$ $#/?#$K#. $#6<#$ $#*F#$ $#*;#$ $#*F#$ $#*8#$ $#*G#$ $#*G#$ $#*<#$ $#*A#$ $#*:@, $#*@#$ $#*?#$ $#6(#$ $#,H#R $#*6#$7@g $#3B#$ $#*JA7 $$g7#$8#%G#* $%tCA8 $#<@#$ $#*@#$ $#*<#$ $#*A#$ $#*4A- $#*F#$ $#*M?( $$k4#$8#%>#&A?{B#)C#. $#.M?& $$lF@f $#48#$ $#*L#$ #$8C@; $#*6#$ $#3>#$ #%28#$ $#5G>y $#*C@6 $#*4#$ $#:E#$ $#;F#$ $#*8#$ $#*5#$ $#/H#$ $#*A#$ $#*7#$ $#*?#$ $#68>n $#*F#$ $#*J>{ $#*9#$<?g $#*F#$I#) $#*G#$ $#*4#$ $#.G#$ $#*8#$ #$8(=O $#*4#$ $#.E#$ $#;F#$ #$8(@# $#*F#$G@g $#*8>U $#*5#$7#%;#&@#' $#/>?V $#*<>[ $#*7@) $#*7?R8@aJ#$ $#*4#$ $#.E#$ $#;8#$ $#<I@] $%1@>T $#*G@Z $#*G#$ $#*B#$ $#*E#$ $#;8#$ ##<)=9 $#*4#$ $#.5=c $#*L>K $#*5#$ $#/8#$ $#*6#$ $#3B#$ $#*A#$ $#*9#$ $#*<#$ $#*:#$ ##e)=- $'7K#$ $#*G#$ ##* $#W6=t $$1F#$ $#*4#$ ##.N#$ $#O>#$ $#48#$ $#*L#$ #'* $#*6#$7#& $#37#$ $#*FAb $#*,#$ $#*/#$ $#*/#$ $#*+#$ $#*3#$ ##*NA^ $$gFAZ $#*G#$ $#*<#$ $#*B#$ $#*A=G $#*G#$ $#*5#$ $#/H#$ $#*6#$ $#3>#$ $#48#$ $#5G=@ $#*4#$@#% $#.@#$ $#*?#$ ##6)<d $#l5<o $#*8#$<#% $#*>@a $#*?#$ $#68#$ $#*>#$ $#48#$ $#*L#$ $'*6#$ $#3;#$ $#*4#$ $#.<?2 $#*6#$ ##3)<U $#*;@y $#xF#$ $#*IA7 $%i4<] $#*F#$ $#*F#$ $#*>#$ $#48#$ $#*L#$ $$JC>z $#9<?8H?. $#*C#$ $(B4#$ $#.F#$ $#*F#$ $#*J#$ $#*B#$ $#*E#$ $#;7#$ #$8F=E $#MJ>IM#$ $#*H@n $#g<#$B#(H#* $#*G#$ $'{6#$ $#3B#$ $#*<>p $#*G#$ $#*B=M $#*A#$ $#*7#$ $#*?#$ $#68#$ $#*)#$ $#(6;U $#%6(47(68(<A#IC(GE(gH(w $#%6#- $#%4#$ $#%6#$ $#%6#$>%iE$L $#%8()E$K $#%E$J $#%8#$H$Y $#%L'& $#%4#$ $(]F$: $(`>Af $#%4#$ $(]F', $#%8#$B#* $#%6#$ $(bB#$ $#%I#$ $#%8#$ $#%E#$ $(jL't $#%B#$ $#%G#$ $#%>#$ $(c8#$ $#%L#$ $#%##$(#(C#K $#%%#$ $#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#%&#$ $#%(#$ $#'6'g $#%C#$ $(h<#$H%F $#%9#$ ##%);i $#&9;j $(]A#$ $#%F#$ $#%<#$ $#%5#$ $(^?#$ $(e8#$ $#%N#$ $)%7'+8'2E'; $#%4#$<'? $#%6#$F': $(`>#$ $(cH#$ $#%5#$C'S $(^8#$ $#%6#$ $(bB#$ $#%A#$ $#%9#$ $#%<#$ $#%:#$ $#%(#$ $#'='9L'F $)&5#$:#%F'BI'D #(^);O $#%8#$<'7 $#%>#$ $(c8#$ $#%L#$ #)$C#$ $#%4#$ $(i<#$ $#%E#$ $(j(#$ $#'='- $).4#$>$A $)/6#$ $(`>#$ $(cH#$ $)2C#$ $(h'#$5&BN&e $#&6#$ $(b<AFB#$ $#%7#$ $#%8#$ $#%F#$ $#%##$(#( $#%%#$ $#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#%&#$ $#%(#$ $#'G&U $#%<A<E#$ $(j8#$L#- $(k7#$ $#%8#$ $#%A#$ $#%G#$ $#%<#$ $#%4#$ $(]?#$ $(eF#$ $(vC@n $#%C#$ $(hG#$ $#%B#$ $#%@#$ $#%4#$ $(]G#$ $#%B#$ $#%E#$ #(j):{ $#%8#$ $#%C#$ $(h?#$ $(eB#$ $#%LA$ $#%A#$ $#%I@u $#%<#$A#[C#a $#%G#$ $),;#$?#' $#%H#$ $#%5#$ $(^N@x $#%4#$ $(f5Ah $#%G#$ $#%C#$ $#%4#$ $(]F#$ $#%F#$ $#%J#$N#( $#%B#$ $#%E#$ $(j7#$ $#%FAG $)%8#& $(b<@i $(j8A< $#%K#$ $#%C#$ $(hB#$ $#%E#$ $(jGA? $#%<AP $#%B#$ $#%F#$ $#%G@_ $#%8#$ $#%A#$ $#%>#$ $(c<#$ $#%A#$ $#%F@X $#%5@_ $(hE#$ $(jB#$ $(q7@T $(jB#$ $#%B#$ $#%G#$ $(sN@Q $#%8#$F#)G#* $#%E#$ $(jI#$ $#%8#$ $#%E#$ $(jN@K $#%;@I $#%4#$ $(]:#$ $#%<#$ $#%A#$ $#%:@D $#%H#$ $#%6#$ $(b4#$ $(]F#$ $#%;@7 $(h:@6 $*54#$ $(]E@} $#%A#$ $#%C#$ $(hE#$ $(jB#$ $(q:#$ $#%E#$ $(j8#$ $(kF#$ $#%F@+ $*86#$>#&J#' $(a8#$ $#%>#$ $(cF@' $#%>#$ #(c):$ $#%7#$8#&@#GH#H $#%5#$ #)=K?} $#%L#$ #)B6#$F#<G#A $(b;#$ $#%4#$ $(]<#$ $#%A#$ #)$'#$ $#&7#$ $)n5@2 $#%<#$ $#%E#$ $(j8#$ $(k5#$ $#%4#$ $(_F#$ $#%8#$ $#%'#$ $#&4#$ $)&7#$ $#%@#$ $#%<#$ $#%A#$ $#%F#$ $#%7#$ $#%>#$ $(c'9b $#%G#$ $#%B#$ $#%E#$ $(j8#$ #(k)9] $#%4#$ $(]5?u $#%L?Z $#%5#$ $(^8#$ $#%6#$ $(bB#$ $#%A#$ $#%9#$ $#%<#$ $#%:#$ #)$(?i $#%4#$5#*B#,E#EK#G $#%6#$ $(g4#$ $(]E#$ $(jB#$ $#%B#$ $(rA?J $(^B#$ $#%K?H $#%5#$ $#%4#$<#+ $#%6#$ $(`B#( $(cH#$ $)2C#$ $(h'?lN#$ $)%6?l $#%A?> $#%?#$ $(e8#$ $#%6#$C#) $(bB#$ $#%A#$ $#%9#$ $#%<#$ $#%:?7 $(hE#$ $(jB#$ $(qI#$ $#%<#$ $#%F#$ $#%<#$ $#%B#$ $#%A?/ $(j<#$ $#%@A` $#%G#$ $#%F#$ $#%8#$ $#%F#$ $#%F#$ $#%<#$ $#%B#$ $#%A@d $#%@#$F?# $#%6#$ $(bB#$ $#%A#$ $#%A#$ $#%8#$ $#%6#$ $(bGAU $#%?#$C#%F#*I#+ $(e@>v $(hI#$ $#%4#$ $(]H#$ $#%?#$ $(eG>q $#%G>p $#%4#$C#% #(])8m $(hA>m $*?+#$2>l8#%9A2:#&<#(>#*B#-C#?F#@H#DI$0 $#%,>k $#%@>j $#%C#$ #(h)8g $#%C#$ $(h8>f $(c2>e6#$ $(bF#$ $#%+Ab $#%F#$ $#%G#$ $#%@#$ $#%4#$ $(]A#$ $#%N#$ $)%8#$ $#%A#$ $#%I#$ $#%<#$ $#%E#$ $(jB#$ $(qA#$ $#%@#$ $#%8#$ $#%A#$ $#%G#$ $#%(>t $(h>@9 $+x4#$ $(]9#$ $#%8#$ $#%->K $#%5#$ $(^?#$K#. $(e<#$ $#%F#$ $#%;#$ $#%F#$ $#%8#$ $#%G#$ $#%G#$ $#%<#$ $#%A#$ $#%:@# $#%@#$ $#%?#$ $(e(#$ $#'H#O $#%6#$7>9 $(bB#$ $#%JA7 $*B7#$8#%G#* $+VCA8 $(k@#$ $#%@#$ $#%<#$ $#%A#$ $#%4A- $#%F#$ $#%M>/ $*F4#$8#%>>JA?rB#&C#+ $(]M>- $*GF@d $#%6#$ $(b>#$ #*i8#$ $(dG>( $#%C>F $#%4#$ $(iE#$ $(jF#$ $#%8#$ $#%5#$ $(^H#$ $#%A#$ $#%7#$ $#%?#$ $(e8=x $#%F#$ $#%J>z $#%9#$<?a $#%F#$I#) $#%G#$ $#%4#$ $(]G#$ $#%8#$ #)$(7n $#%4#$ $(]E#$ $(jF#$ #)$(>3 $#%F#$G@j $#%8>U $#%5#$7#%;#&@#' $(^>?P $#%<=f $#%7@+ $#%7?L8@dJ#$ $#%4#$ $(]E#$ $(j8#$ $(kI@` $*h@=_ $,tK#$ $#%G#$ ##% $#%G@Z $)-6>* $)nF#$ $#%4#$ #(]N#$ $)%>#$ $(c8#$ $#%L#$ #,g $#%6#$7#& $(b7#$ $#%FAb $#%,#$ $#%/#$ $#%/#$ $#%+#$ $#%3#$ ##%NA^ $*BFAZ $#%G#$ $#%<#$ $#%B#$ $#%A=L $#%G#$ $#%5#$ $(^H#$ $#%6#$ $(b>#$ $(c8#$ $(dG=E $*dF?v $#%?#$ $(e8#$ $#%>#$ $(c8#$ $#%L#$ $,g6#$ $(b;#$ $#%4#$ $(]<?n $#%6#$ #(b)70 $#%;A5 $#%4#$@#% $(]@#$ $#%?#$ #(e)7+ $)M5<e $)YF#$ $#%IA7 $+L4<a $#%F#$ $#%F#$ $#%>#$ $(c8#$ $#%L#$ $*+C=A $(g@#$ $#%8@9 $#%@#$ $#%<#$ $#%A#$ $#%(#$ $#'6#$ $)YB?D $#%:#$ $#%<#$ $#%F#$ $#%'#$ $#&5#$ $).4#$ $)/6#$ $(`>#$ $(cH#$ $)2C#$ $-c'6i $(hC#$ $(h?#$ $(e<#$ $#%6#$ $(b4#$ $(]G#$ $#%<#$ $#%B#$ $#%A#$ $#%N#$ $)%7#$ $#%8#$ $)o9#$ $#%4#$ $(]H#$ $#%?#$ $(eG#$ $#%N#$ $)%6#$ $)YE#$ $(j8#$ $(k7#$ $#%8#$ $#%A#$ $#%G#$ $#%<#$ $#%4#$ $(]?#$ $(eF#$ $)d(#$ $({=@x $(j7#$ $#%H#$ $#%<#$ $#%A#$ $#%B#$ $#%N#$ $)%F#$ $*F8#$ $*G6#$ $#%E#$ $(j8#$ $)[G#$ $#%F#$ $#%(#$ $#';#$ #*X)69 $#%G#$ $#%;#$B#0 $,=N#$ $)%<#$ $#%A#$ $#%9#$ $#%B#$ $#%N#$ $)%5#$ $).4#$ $)/<#$ $#%?#$ $(e8#$ $#%L=k $#%H#$ $#%A#$ $#%4#$ $(]G#$ $#%G#$ $#%8#$ $#%A#$ $#%7#$ $#%(#$ $#'K#$ $#%@@^ $#%4#$<#8J5A $)/6#$ $(`>#$ $(cH#$ $)2C#$ $-c'#$F#* $#&6#$ $)OB#$ $#%7#$ $#%8#$ $#%F#$ $)S'5o $#%(#$ $#'5#$ $)H4#$ $)/6#$ $(`>#$ $(cH#$ $)2C#$ $)M7#$ $#%5<% $#%G#$ $-K6#$J4p $(bB#$ $#%<#$ $#%A#$ $#%)#$ $#(>4]J4e $)O4#$?%mB4FE*|J+? $(])#$ $#(C4= $)n4#$B#5 $(]F#$G#% $#%;Ac $#%4#$ $(]F#$ $#%B#$ $#%H#$ $#%E#$ $(j6#$ $(a8#$ $#%F#$ $#%(#$ $#'?#$ $(eB#$ $#%6#$ $(b4#$ $(]?#$ $(e(A7 $#%:#$ $#%8#$ $#%6AM $#%?#$G#. $(e8#$ $#%6#$ $(bG#$ $#%E#$ $(jH#$ $#%@#$ $#%N#$ $)%7#$ $)n4#$ $(]G>u $#%;#$ $#%8#$ $#%E#$ $(j8#$ $(kH#$ $#%@A? $*4B#$ $#%6#$ $#%E#$ $)ZL#$ $#%C#$ $(hG#$ $#%9#$ $#%F?| $*5G#$ $#%G#$ $#%C#$ $(h'#$ $#&6#$ $*-?#$ $(e<#$ $#%8#$ $#%A#$ $#%G#$ $#%(#$ $#'C#$ $+}E#$ $*@<#$ $#%I#$ $#%4#$ $(]G#$ $#%8#$ $#%(#$ $#'8#$ $#%A#$ $#%I>r $#%7#$ $#%N#$ $)%7#$8#&E#. $)nF#$ $#%44m $#%6#$7#& $(b7#$ $#%FAg $#%,#$ $#%/#$ $#%/#$ $#%+#$ $#%34e $*BFAa $#%-#$8#(H#_ $#%F#$ $#%(#$ $#'L#$ $#%4?@ $#%A#$L#A $#%A#$ $#%J#$ $#%B#$ $#%E#$ $(jG#$ $#%(#$8#9E#: $({7#$A#'B#-C#/E#3G>dK#5 $)nB#$ $#%6#$ #(bK>c $+jH#$ $#%@#$ $#%5#$ $(^8#$ $#%E#$ $(jF>] $+r7#$ $-1F>Z $+}4#$ $(i:#$ $#%8#$ $#%F>V $,VG#$ $,^9>T $#%?#$ $(eF#$ ##%K>Q $0584C $(j(AS $,g'#$(#).#2F#4 $#&0#$ $#%(#$ $#'7#$ $)n4#$ $(]G:; $#'C#$ $+}E#$ $(jB#$ $*AC#$ $(h8#$ $#%E#$ $(jG#$ $#%<#$ $#%8;q $#%(#$ $#'7<& $#%G#$ $#%B#$ $#%E#$ $(j8#$ $(k'#$(AZ $#&@#$ $#%N4( $#%5#$ $(^8#$ $+64#$ $(]7#$ $#%@#$ $#%<#$ $#%A#$ $#%'#$ $#&C#$ $*?4#$ $(]F#$ $#%F#$ $#%J#$ $#%B#$ $#%E#$ $(j7#$ #)$F:W $(e<#$B#% $#%G@7 $#%6#$:#9F#; $(b4#$ $(]?#$ $(e(#$F#, $#'F#$ $,`8#$ $,bG#$ $#%G#$ $#%<#$ $#%A#$ $#%:#$ $#%F=# $#%8#$ $#%G#$ $#%G#$ $#%<#$ $#%A#$ $#%:#$ $#%F#$ $#%(#$ $#'C#$ $+};<[ $#%<#$ $#%AA^ $#%8#$ $#%A#$ $#%B#$ $#%E#$ $(j7#$ $#%(@e $#%6#$A#2B#; $(bC#$ $(h'#$ $#&6#$ $*-;#$ $#%E#$ $(jB#$ $(q@#$ $#%8#$ $#%'#$ $#&C#$ $(hE#$ $(jB#$ $*A9#$ $#%<=4 $#%8#$ $#%@#$ $#%B#$ $#%A#$ $#%<#$ $#%6#$ $(b(#$ $#'G#$ $,tK<4 $#%5#$A#.G#2 $#%4#$ $(_K#$ $#%G#$ $#%8#$ $#%E#$ $(j@#$ $#%(#$ $#'<#$ $#%A#$ $*[<9/ $#%8#$ $#%E#$ $(jB#$ $(q)?5 $#%##$F#, $#%7#$ $#%8#$ $#%##$ $#%C#$ $#%4#$ $(]F#$ $#%F#$ $,s8A9 $#%#Ab $#%8#$C1TG1V $#%K#$ $#%G#$ $#%6#$ $(b?#$ $(eB#$ $#%H#$ $#%7#$ $#%)#$ $#(6#$7([ $//B(% $(e8#$<#) $#%4#$ $(]E#$ $(j@#$ $#%?#$ $(e(=_ $#%8#$ $#%A#$ $#%G#$ $#%N#$ $)%F#$ $*F8#$ $*G6#$ $#%E#$ $(j8#$ $)[G#$ $2-###$##%##&##'#$(#%*##+##,##-##.##/##0##1##2##3##4#'5#(6#,7##8##9##:##;##<##=##>#-?#.@##A##B##C#1D##E#3F##H##I##J##K##L##M##N#G $2.4#G5#O6$B7$'9%2:$I;$J=$MC$TE$WF$[ $2.+#$4#C5#]6#n7$&8$+:$.;$m<$o=$x>%%@%SA&$B&,C&7D&VE&YF&cG&vH'4I'' $2.C'k $2.6#, $2.4#$ $2.6#$ $2.6#$>%[E$= $2.8'aE$< $2.E$; $2.H$J $2.4#$ $22F$, $25>Ag $2.4#$ $22F&g $2.8#$B#* $2.6#$ $27B#$ $2.I#$ $2.8#$ $2.E#$ $2>L'Q $2.B#$ $2.G#$ $2.>#$ $288#$ $2.L#$ $2.##$(#( $2.%#$ $2.*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $2.&#$ $2.(#$ $206'D $225#$:'5A#'F'@I'B #23)2; $2/9AE $22A#$ $2.F#$ $2.<#$ $2.5#$ $23?#$ $298#$ $2.N#$ $2R7&g8&mE&v $2.4#$<&z $2.6#$F&u $25>#$ $2.H#$ $2.5#$C'% $238#$ $2.6#$ $27B#$ $2.A#$ $2.9#$ $2.<#$ $2.:#$ $2.(#$ $20L&s $2[4#$>$A $2]6#$ $25>#$ $2.H#$ $2`C#$ $2<'#$5&0N&Q $2/6#$ $27<ARB#$ $2.7#$ $2.8#$ $2.F#$ $2.##$(#( $2.%#$ $2.*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $2.&#$ $2.(#$ $20G&B $2.<AHE#$ $2>8#$L#, $2?7#$ $2.8#$ $2.A#$ $2.G#$ $2.<#$ $2.4#$ $22?#$ $29FA0 $2.C#$ $2<G#$ $2.B#$ $2.@#$ $2.4#$ $22G#$ $2.B#$ $2.E#$ #2>)1Z $2.8#$ $2.C#$ $2<?#$ $29B#$ $2.LA1 $2.A#$ $2.I#$ #2.)1R $2.<#$A#[C#a $2.G#$ $2Y;#$?#' $2.H#$ $2.5#$ $23NA) $2.4#$ $2:5Ah $2.G#$ $2.C#$ $2.4#$ $22F#$ $2.F#$ $2.J#$N#( $2.B#$ $2.E#$ $2>7#$ $2.F@h $2R8#& $27<@u $2>8A< $2.K#$ $2.C#$ $2<B#$ $2.E#$ $2>G@` $2.<AP $2.B#$ $2.F#$ $2.G@k $2.8#$ $2.A#$ $2.>#$ $28<#$ $2.A#$ $2.F@e $2.5@k $2<E#$ $2>B#$ $2E7@a $2>B#$ $2.B#$ $2.G#$ $2GN@^ $2.8#$F#)G#* $2.E#$ $2>I#$ $2.8#$ $2.E#$ $2>N@W $2.;@U $2.4#$ $22:#$ $2.<#$ $2.A#$ $2.:@P $2.H#$ $2.6#$ $274#$ $22F#$ $2.;A, $2<:A+ $3V4#$ $22E@| $2.A#$ $2.C#$ $2<E#$ $2>B#$ $2E:#$ $2.E#$ $2>8#$ $2?F#$ $2.F@{ $3Y6#$>#&F#'J#) $268#$ $2.>#$ $28F@w $2.B#$ $2.A@u $2.>#$ #28)0[ $2.7#$8#&@#GH#H $2.5#$ #2QK@p $2.L#$ #3:6#$F#<G#A $27;#$ $2.4#$ $22<#$ $2.A#$ #3:'#$ $2/7#$ $335@# $2.<#$ $2.E#$ $2>8#$ $2?5#$ $2.4#$ $24F#$ $2.8#$ $2.'#$ $2/4#$ $2S7#$ $2.@#$ $2.<#$ $2.A#$ $2.F#$ $2.7#$ $2.>#$ $28'0> $2.G#$ $2.B#$ $2.E#$ $2>8#$ #2?)09 $2.4#$ $225?f $2.L@M $2.5#$ $238#$ $2.6#$ $27B#$ $2.A#$ $2.9#$ $2.<#$ $2.:#$ #2h)0- $2.4#$5#*B#,E#DK#F $2.6#$ $2;4#$ $22E#$ $2>B#$ $2.B#$ $2FA@= $23B#$ $2.K@; $2.5#$ $2.4#$<#, $2.6#$ $25B#( $2.H#$ $2`C#$ $2<'?jN#$ $2R6?j $2.A#$ $2.9@1 $2.?#$ $298#$ $2.6#$C#) $27B#$ $2.A#$ $2.9#$ $2.<#$ $2.:@) $2<E#$ $2>B#$ $2EI#$ $2.<#$ $2.F#$ $2.<@r $2><#$ $2.@Ab $2.G#$ $2.F#$ $2.8#$ $2.F#$ $2.F#$ $2.<#$ $2.B#$ $2.A@c $2.@#$FAP $2.6#$ $27B#$ $2.A#$ $2.A#$ $2.8#$ $2.6#$ $27GAW $2.?#$C#%F#*I#+ $29@?j $2<I#$ $2.4#$ $22H#$ $2.?#$ $29G?e $2.G?d $2.4#$C#% #22)/J $2<A?a $3a+#$2?`8#%9A3:#&<#(>#*C#-F#.H#2I#w $2.,?_ $2.@?^ $2.C#$ #2<)/D $2.C#$ $2<8?Y $282?X6#$ $27F#$ $2.+Ab $2<>@L $5?4#$ $229#$ $2.8#$ $2.-?Q $2.5#$ $23?#$K#. $29<#$ $2.F#$ $2.;#$ $2.F#$ $2.8#$ $2.G#$ $2.G#$ $2.<#$ $2.A#$ $2.:@4 $2.@#$ $2.?#$ $29(#$ $20H#M $2.6#$7@y $27B#$ $2.JAI $3d7#$8#%G#* $4{CAJ $2?@#$ $2.@#$ $2.<#$ $2.A#$ $2.4A? $2.F#$ $2.M?5 $3h4#$8#%>#&A@*B#'C#* $22M?3 $3iF@x $288@M $2.6#$ $27>#$ #418A4 $2.4#$ $2=E#$ $2>F#$ $2.8#$ $2.5#$ $23H#$ $2.A#$ $2.7#$ $2.?#$ $298?$ $2.F#$ $2.J?1 $2.9#$<?u $2.F#$I#) $2.G#$ $2.4#$ $22G#$ $2.8#$ #3:(._ $2.4#$ $22E#$ $2>F>s $2.F#$GA# $2.8>h $2.5#$7#%;#&@#' $23>?f $2.<>n $2.7@@ $2.7?b8@xJ#$ $2.4#$ $22E#$ $2>8#$ $2?I@t $40@>g $6(K#$ $2.G#$ #2. $2.G@o $2Z6>= $33F#$ $2.4#$ #22N#$ $2R>#$ $288#$ $2.LAb $2.6#$7#& $277#$ $2.FAc $2.,#$ $2./#$ $2./#$ $2.+#$ $2.3#$ #2.NA_ $3dFA[ $2.G#$ $2.<#$ $2.B#$ $2.A=m $2.G#$ $2.5#$ $23H#$ $2.6#$ $27>#$ $288>f $2.4#$@#% $22@#$ $2.?#$ #29)., $2o5=; $2.8#$<#% $2.>@y $2.?#$ $298#$ $2.>#$ $288#$ $2.L#$ $2.6#$ $27;#$ $2.4#$ $22<?, $2.6#$ #27)-y $2.;A1 $2{F#$ $2.IA8 $4p4=) $2.F#$ $2.F#$ $2.>#$ $288#$ $2.L>> $2<<?dH?Y $#%A#$ $#%9#$ $#%6#$<#' $(bB#$ $#%A#$ $#%F9U $#%:#$ #)$H#$ $#%E#$ $(j4#$ $(]G#$ $#%<#$ $#%B#$ $#%A;o $(j8#$L#2 $(k7#$ $#%8#$ $#%A#$ $#%G#$ $#%<#$ $#%4#$ $(]?#$ $(eF#$ $)d(#$ $);68;G#$K9D $,t9#$B9C $,uE#$ $(j6#$ $(b(3v $#%C#$ $(hG#$ $#%B#$ $#%N#$ $)%>#$ $(c8#$ $#%L#$ $,g9#$ $#%<#$ $#%?#$ $(e8#$ $#%(#$ $#'5#$ $)H<#$ $+CG7k $#%4#$ $(]?#$ $(e?#$ $(e8#$ $#%G#$ $#%(#$ $#'F#$ $,`F#$ $*LB3: $/24#$ $/3G#$ $#%4#$ #+{F9I $#%4#$>#2?#4B+BE+U $(]E#$F#* $(jB#$ $(q?#$ $#%4#$ $(f?#$ $#%4#$ $(fE:V $#%F#$ $#%J#$ $#%B#$ $#%E#$ $047#$ $1;F#$ $)d(:9 $(c<#$ $#%)92 $#%4#$ $(fL#$ $#%J#$ $#%E#$ $(j<#$ $#%:#$ $#%;#$ $#%G#$ $#%)#$ $#((#$ $#)4#$ $(LH#$ $#*G.o $#x?#$E#- $#6B#$ $#*H#$ $#*7#$ $#*9#$ $#*?#$ $#*4#$ $#7E#$ $#;8#$ $#<7-} $#y8#$ $#<7#$ $#*8#$ $#*A#$ $#*G#$ $#*<#$ $#*4#$ $#.?#$ $#6F#$ #$'),^ $#*8#$B#* $$2I#$ $#*(#$ $#,I#$ $'D4#$ $#.E#$ $#;F-l $#*6#$ $#3>#$H#. $#48#$ $#5E#$ #$06#$ $#39/FB#$ $#*A#$ $#*9#$ $#*<#$ $#*:#$ $#*=#$ $#*F/$ $#*@#$ $#*8#$ $#*A#$ $#*G#$ $#*E#$ $#;8#$ $#<I#$ $#*<#$ $#*F#$ $#*<#$ $#*B#$ $#*A#$ $#*F#$ $#*'#$ $#+I#$ $#*+#$ $#**#$ $#**-M $#*?#$A#)G#2 $#68#$ $#*6#$ $#3G#$ $#*E#$ $#;H/N $#*6#$I#* $#39#$ $#*F#$ $#*0#$ $#*(#$ $#,K#$ $#*@10 #'=',*E#$N,* $#;61= $#*;#$ $#*8#$ $#*E#$ $#;8#$ $#<H/@ $#*F#$G#+ $#*8#$ $#*I#$ $#*8#$ $#*A#$ $#*G#$ $#*F#$ $#*7-1 $#*C#$ $#96.g $$96#$<#'A() $#3?#$ $#6B#$ $#*HAd $#*G#$ $$;'#$)#' $#+6#$ $#xE#$ $#;8@p $#(:#$ $/X<#$ $#%G#$ $)w'#$ $#&6#$ $)YE#$ $)ZL#$ $#%C#$ $(hG1d $*B8#$>#= $#%6#$ $(bB#$ $#%I#$ $#%8#$ $#%E#$ $(jL#$ $#%##$'#3N#5 $#%>#$C#(J#. $(c8#$ $#%L#$ $,g(#$ $06621A4AC4T $(h;#$ $#%E#$ $(j4#$ $(]F#$ $#%8#$ $#%(Ad $#%B#$ $#%E#$ $(j7#$ $#%FAf $)N>A[C#$JAf $*?;A` $9B9+J $(c8#$ $(d,8O $*F(#$8#29#^<#gB#qC#}F$-H$6 $#':#$F#, $)uC#$ $(h:#$ #)$'#$ $#&4#$ $)&:#$ $#%8#$ $#%A#$ $#%G+< $,`6#$ $(b7#$ $#%4#$ $(]8#$ $#%@3r $#%6#$8#+A#/E#2G#@ $#%E#$ $(j8#$ $)[G#$ $#%F#$ $#%(#$ $);C8bG#$ $,tB6y $#%7#$ $92'#$N#% $9B626 $9D625 $#%;#$ $#%4#$ $(](8;F9@ $(jI#$ $*I<#$ $#%6#$ $(a8#$ $#%'#$4#+N#, $#&4#$ $)&6#$ $(b6#$ $(aB#$ $#%H#$ $#%A#$ $#%G:' $#%6Ae $)%4Ac $#%G#$ $#%<#$ $#%A#$ $#%:#$ $#%F#$ $#%'#$ $#&F#$ $*F8#$ $*G6#$ $(bH#$ $#%E#$ $(j<#$ $#%G#$ $#%L6S $#%G#$ $#%C#$ $(h'#$ $#&6#$ $)OB#$ $#%A#$ $#%9#$ $#%<#$ $#%:3x $#%G#$ $#%8#$ $#%@#$ $#%4#$ $(]A#$ $#%4#$ $(]:#$ $#%8#$ $#%E#$ $(j(6A $#%4#$ $(]C#$ $(hH#$ $#%<#$ $#%'#$ $#&F#$ $*F8#$ $*GG#$ $#%G#$ $#%<#$ $#%A#$ $#%:>H $(h?#$ $(eH#$ $#%A#$ $#%>#$ $(c(#$ $#'F#$ $,`8#$ $,b6#$ $#%E#$ $(j8#$ $)[G0= $#%;#$?#+ $),'#$ $#&4#$ $)&:#$ $#%8#$ $#%A#$ $#%G#$ $#%(*4 $(e)6A $#%C#$ $(h8#$ $#%E#$ $(j'#$ $#&4#$ $)&74y $#%4#$8#+?#=B#> $(]>#$?#' $(c8#$ $(dB#$ $#%H3# $(eB#$ $#%F#$ $#%62T $#%?#$A&0 $(e8#$ $#%:#$ $#%E#$ $(j4#$ $(]@#$ $#%##$)#, $#%7#$ $#%8#$ $#%F#$ $#%>#$ $(cG#$ $#%B#$ $#%C#$ $(h)#$ $#(G#$ $:a7#$ $#%46A $(eF>W $#%@#$E#- $#%6#$ $(b4#$ $(]G#$ $#%'#$ $#&H#$ $#%F#$ $#%8#$ $#%E#$ $(jF5O $(j##$5#% $#%5#$ $(^E#$ $(jB#$ $(qJ#$ $#%F3_ $.dF#$G#2 $#%8#$ $#%E#$ $(jF#$ $#%N#$ $)%7#$ $)n4#$ $(]G#$ $#%4#$ $(]5#$ $#%4#$ $(_F#$ $#%8#$ $#%(#$ $#'L5< $#%6#$ $(b'#$ $#&')J $#%4#$@#0 $(]?#$ $(e<#$ $#%7#$ $#%4#$ $(]G#$ $#%B#$ $#%E#$ $(jN#$ $)%>#$ $(c8#$ $#%L#$ $*cC/^ $#%4#$ $(]<3y $#%4#$8$l:$y<%$C%) $#%6#$?#- $(g;#$ $#%G#$ $#%J#$ $#%B#$ $#%B#$ $#%E#$ $(j7#$ $#%8#$ $#%A7H $(e?#$ $(e8#$ $#%G#$ $0ON#$ $#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#u5#|6$27$38#$9#$:$8;$@<#$=$C>#/?#1@#$A#$B#$C$ID#$E$LF$PG#$H#$I#$J#$K#$L#$M#$ $;b(#$4#(5#)6#-7##:##;##=##C#3E#5F## $#'M#$ $#%<#$ $#%C#$ #(h $;c6#- $;c4#$ $;c6#$ $;c6#$>#iE#Q $;c8#bE#P $;cE#O $;c8#$H#D $;cL#^ $;c4#$ $;hF#U $;k>Af $;c4#$ $;hF#7 $;c8#$B#* $;c6#$ $;mB#$ $;cI#$ $;c8#$ $;cE#$ $;uL#J $;cB#$ $;cG#$ $;c>#$ $;n8#$ $;cL#$ $;c#.`(#$C#% $({MAL $;c4#$ $;t<#$ $;cE#$ $;u(#$ $)GMAG $;cF#$ $;cJ#$ $;cB#$ $;cE#$ $;u7#$ $;cF#$ $<&CAN $;c5#$ $;i8#$ $;c6#$ $;mB#$ $;cA#$ $;c9#$ $;c<#$ $;c:#$ $;c(#$ $);MA6 $;u8#$ $;v7#$ $;c8#$ $;cA#$ $;cG#$ $;c<#$ $;c4#$ $;h?#$ $;pFAV $;c'.qN0p $;cG#$ $;cC#$ $;c4#$ $;hF#$ $;cF#$ $<.N/H $;cCAC $;cF#$ $;cF#$ $;c>#$ $;n8#$ $;cL#$ $<2CA= $;nH#$ $<4C#$ $<G4A+ $;hA#$ $;cF#$ $;c<#$ $;c5#$ $;i?#$ $;p8#$ $;cN.8 $;c4#$<#- $;c6#$F#( $;k>#$ $;nH#$ $<4C#$ $<WN29 $;cG#$ $;c<#$ $;cB#$ $;cAA` $;cG#$ $;c5#$ $;iH#$ $;c6#$ $;m>#$ $;n8#$ $;oGAX $;m<AW $;c8#$ $;cC#$ $;s?#$ $;pB#$ $;cLAR $;c<#$ $;cG#$ $<_;#$?#' $;cH#$ $;c5#$ $;iN-v $;c4#$ $;q5Ah $;cB#$ $;cF#$ $;cGAG $;c8#$ $;cA#$ $;c>#$ $;n<#$ $;cA#$ $;cFAA $;sE#$ $;uB#$ $;|7A> $;uB#$ $;cB#$ $;cG#$ $<#N-d $;c8#$F#)G#* $;cE#$ $;uI#$ $;c8#$ $;cE#$ $;uN-^ $;c;A3 $;c4#$ $;h:#$ $;c<#$ $;cA#$ $;c:A. $#%5#$6#( $(^F#$ $#%8#$ $#%E#$ $(jI?M $(b;#$ $#%4#$ $(]G#$ $#%##$ $#%9#$ $#%<#$ $#%?#$ $(e8/% $#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$ $#%(#$ $#'6#$ $)YB#$ $#%A#$ $#%91I $#%A#$ $#%F#$ $#%6#$ $(bC#$ $(h(5o $(h'#$ $#&6#$ $)OB#$ $#%A#$ $#%9#$ $#%<#$ $#%:5< $#%J#$ $#%8#$ $#%6#$ $(b;#$ $#%4#$ $(]G#$ $#%N#$ $#&9AM $#%6#$ $(b4#$ $(]F34 $)%A#$I#( $#%8#$ $#%G#$ $#%E#$ $(j61W $#%<#$ $#%@#$ $#%<#$ $#%A#$ $#%9#$ $#%B,t $#%6#$ $(a8#$ $#%A#$ $#%GA9 $#*H#$ $$xC(k $$T4(lG#$ $#*C#$ $#*4#$ $#.F#$ $#*F#$ $#*J#$ $$G7'{ $%$K#$ $#*'#$ $#+4#$ $#PC#$ $#9C#$ $#9F'u $%34#$H#' $#.@#$ $#*4#$ $#.?+b $#*5#$ $#/8#$ #$86+5 $%YB#$L#4 $#*5#$M#. $%d<#$ $#*?#$ $#68#$ $%o5#$ $#*4#$ $#*6#$ $#1>#$ $#4H#$ $#]C#$ $%iF&L $#*<#$ $#*?#$ $#6?#$ $#*4#$ ##7)&G $#*(#$?#& $#,6#$ $#xA)2 $#6B#$ $#*:#$ $#*<#$ $#*A#$ $#*(Ad $&*8#$C#& $#*G#$ $#*E;} $#9@Ai $&26#$ $#3<'N $&=4#$:#.>#3L#4 $#.F#$ $#*F#$ $#*J#$ $#*B#$ $#*E#$ $#;7#$ $$J'#$ $#+F#$ $$kG#$ $$rB*] $#*C#$ ##N4#$ $#.F#$ $#*F#$ #$8J'M $&D<'= $#*C#$ $#9<AS $&{-#$8#&A#0C#7F#> $#*6#$ $#39(t $&}6#$A#' $#*E#$ $#;8#$ $#zG(( $#*G#$ $#*E#$ $#;L#$ $#*6#$ $#3?#$ $#6<AF $%14#$ $#.C#$ $#9F#$ $#*;#$ $#*B#$ $#*G#$ #$8F'' $'+B#$ $#*G#$ $#*?#$ $#6<#$ $#*:#$ $#*;#$ $#*G;8 $#*;#$ ##V)%d $'78#$;#/<#8E#A $#*@#$ $#*C#$ $#9B#$ $#*E#$ $#;4#$ $#.E#$ $#;L#$ $#*<#$ $#*G#$ $#*8#$ $#*@'a $#*H#$ $#*A#$ $#*7#$ $#*8#$ $#*E#$ $#;5#$ $#/<#$ $#*E#$ $#;7&d $%4@#$ $#*8#$ $#*@#$ $#*4#$ $#*6#$ $#8;#$ $#*<#$ $#*A#$ $#*8&Z $#;4#$ $#.F#$ $#*;%B $'D4#$B*FF#1 $#.H#$ $#*?#$ $#6G#$ $#*'#$N#) $#+G#$ $#*B#$ $#*>#$ $#48#$ $#5A&M $#OC#$ $$d4#$ $#.F#$ $#*F%4 $#*6#$ $#3B#$ $#*7#$ $#*8#$ $#*)#$ $#(F#$ $9G9#$ $#%G#$ $#%C#$ $:)(#$ $#'=#$ $*dF#$ $#%B#$ $#%A/5 $#*J#$ $#*8#$ $#*5#$ $#/=#$ $#*F#$ $#*N#$ $#O4#$ $#PH9q $#*4#$ $#.E#$ $#;A#$ $#*E#$ $#;6#$ $#3(#$ $#,L:U $#*9&z $#%E#$ $(jG#$ $#%4#$ $(]5#$ $(^?#$ $(e8#$ $#%4#$N#' $(]C#$ $(hC#$ $(hF*h $)%F#$ $*F8#$ $*GG#$ $#%G#$ $#%<#$ $#%A#$ $#%:#$ $#%F#$ $#%(32 $*@<#$ $#%I#$ $#%4#$N#' $(]G#$ $#%8#$ $#%N=& $)%I#$ $#%4#$ $(]?#$ $(e<#$ $#%7#$ $#%4#$ $(]G#$ $#%B#$ $#%E#$ $(jN#$ $)%>#$ $(c8#$ $#%L#$ $,=C*j $(h>#$ $(c<*H $#%H#$ $#%F#$ $#%8#$ $#%E#$ $(j(1p $7XE#$ $*@<#$ $#%I#$ $@24#$ $(]G#$ $#%8#$ #)$N<e $#%A#$ $#%9#$ $6|<#$ $#%:#$ $7&)#$ $#(6#$F#, $//B#$ $#%A#$ $#%9#$ $6|<#$ $#%:#$ $@V(#$ $#'C#$ $+};<p $9G8#$ $9V6#$ $#%E#$ $(j8#$ $)[G#$ $#%F#$ #)$(:` $0*8#$ $0/L#$ $0MF#$ $#%G#$ $#%B#$ $#%E#$ $(j8#$ #0c)#y $;R4#$ $;S?#$ $(e?#$ $(e8#$ $#%G#$ $;aF)t $#%4#$ $(]E#$ $(j7#$ $#%8#$ $#%A#$ $#%N#$ $)%8#$ $#%A#$K#. $#%6#$ $#%E#$ $)ZL#$ $#%C#$ $(hG#$ $#%8#$ $#%7#$ $#%N#$ $)%8#$ $#%K#$ $#%C#$ $(hB#$ $#%E#$ $(jG1C $#%7;W $//B#$ $#%A#$ $#%9#$ $6|<#$ $#%:#$ #@V $#)5#$:#%I#( $(NH#Z $8t<#$ $#*G#$ $$;'9L $?KF#V $([A#P $.n4#$<#) $#%6#$ $(`>#$ $(cH#$ $)2C#$ $.sN+s $#%G#$ $#%JA> $//4)$<#GB#$ $#%A#$ $#%9#$ $6|<#$ $#%:#$ $#%H7D $#%4#$ $(]G/P $#%?/c $#%B/s $#%G/z $0*8#$ $#%L0d $(eB#$ $0yF#9 $1<B#$ $#%51h $1n8#6 $(hB@-E#$ $(j<@@ $(j>9S $9G8#$F#'G#2 $#%69dE#$G:% $(jI#$ $#%<9r $#%;#$ $#%':[ $:a8#$?(l $#%A=| $;R4#$:#* $(]?#$ $(e?#$ $(e8#$ $#%G0P #$$$$$$$%&$$$'()*+,-./0123$$$$$$$456789:;<=>?@ABCDEFGHIJKLM$$$$N$456789:;<=>?@ABCDEFGHIJKLM$$$$",
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
