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
  hostReach,
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
  () => "K-(#$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%0123456789:;<=>?@ABCDEFGHI%$$'#####t#$n#%;#%i#&H#&u#'N#'s#(E#(i#)4#)X#)|#*B#*h#+.#+T#+u#,B#,c#-*#-Q#-s#.:#.Z#.z#/A#/a#0(#0H#0h#1.#2&#2I#2k#31#3S#3{#4C#4g#50#5V#5z#6F#6l#7H#7k#85#8Y#8z#9A#9g#:.#:N#:n#;4$#####<#%#$*##$$#$%#$&#$'#$(#%)#$*#+-#$.#$/#$0$81$<3$O6$T7$j=%h>%j?%oA%uB&#C&JG&>J$N##&%#&(#$)#($#*(#$$#*(#$$#*(#$$#01,v$#&4$`$#&*#$<#8##+#,z$#$%#$&#$'#$(#%)#$*##-#,.#$/,z0*Z1*^3*q6*v7+5=+A>+C?+GA+MB+UC,-G+{J*p$#8*-&%#:(#$)#($#<(#$$#<(#$$#<(#$$#B1,h$#:4++0#:)-'0*E1##3*H6##7*I=##>##?*MA##B*\\C*gG##<#J##+#,q$#$%#$&#$'#$(#%)#$*,x-#$.#$/,q0#91#=3#Q6#V7$`=$f>$h?$pA$vB%$C&eG&PJ#P$#J/,n%#L(#$)#($#N(#$$#N(#$$#N(#$$#T1(H$#L4$f0#L)-'0#$1##3#'6##7#(=##>##?#,A##B#<C#GG##&#Z2#$?#-D%)$#Z2#$%#Z4(<>(?$#Z8#[%#Z>#$C$U$#Z>#$$#Z:#$$#ZB(,%#Z0#$F#J$#\\B$r$#l8#$&#Z(#$:(%J('$#N:($'#\\6#$8'w:'yB'{$#Z4#$$#Z(#$$#NB'i$#Z4#$$#Z0#$$#\\A#$$#Z4#$$#ZA#$$#Z##$+$0#,O#,Q$,Q%,Q&,Q-,Q.,Q/,Q%#Z4#$8$J$#Z2#$$#ZA#$$#Z4#$$#ZC#$%#Z.#$>#%)$>#,H#,J$,\\%,\\-,\\.,\\$#Z:#$$#Z4#$$#Z=#$$#Z.-$$#Z>-$$#L),\\%#b2#$>'P$#Z:#$$#ZA#$$#ZJ#$$$J?'K'#Z7#$8'9;'CB'H(#d>#$?#&A$-B'7D$-$#fJ#$)$>&,M',M(,N),S*,BJ,y$#lJ-'$#Z3#$$#b.#$($d##$#,7%,I*#*/,5($f##$#,6%,H*#'/,4($h##$#,5%,G*#%/,3&$j#,2#,4%,F$$j%,3'$n#-'#,2%,2*#$$$j%,:'$r##$#,0%,0*#%$$n*-$($v#-%#,.%,7-,|/-#$#ZB#$$$22#$$#Z>#$$#ZA#$$#Z3#$%#b)#$0&y$#X2#$$#Z>#$$#Z<#$$#Z*#$$#60&h0#&),(0#$1##3#'6##7#(=##>##?#,A##B#;C#FG##&%42#$?#-D$P$%42#$%%44&]>&`$%48#R%%4>#$C#`$%4>#$$%4:#$$%4B&C%%40#$F#I$%6B$r$%F8#$&%4(#$:&<J&>$#*:&;'%66#$8&4:&6B&8$%44#$$%4(#$$#*B&&$%44#$$%40#$$%6A#$$%44#$$%4A#$$%4#,<%%44#$8$N$%42#$$%4A#$$%44#$$%4C#$%%4.#$>#%$$0&+\\$%4:#$$%44#$$%4=#$$%4.-$$%4>-$$#&)+^%%<2#$>%h$%4:#$$%4A#$$%4J#$$%|?%c'%47#$8%Q;%[B%`(%>>#$?#&A#9B%OD#9$%@J#$($0'+O(+P)+U*+VJ,y$%FJ-'$%43#$$%<.#$'&<##$#+K%+K*,C$$r*,@$%4B#$$%d2#$$%4>#$$%4A#$$%43#$%%<)#$0%?$#42#$$%4>#$$%4<#$$%4*,E$%4H#$$%49#$%&4(+;J+;%%>5#$E%5$%4J,n$%zC#$$%z?#$%%F-#$B%0$#&*#$$#&*#$$#J*+=%#d5#$E%*$#ZJ+z$$HC#$$$H?#$%#l-#$B%%$#L*,{$#Z?#$$#l<,|$#Z?#$$#lB#$$$2J#%$#Z6+e$#X)+@$#ZH#$$#Z9#$%$\\(+#J+#&#l:#$<$nH$p$#ZJ#$%$J;#$C$h$#Z8#$$#ZE#$$#Z4,n%#Z:-#D#$$#Z1#$$#ZH#$$#Z6#$$#Z4#$$#Z<#$$#ZB#$$$2J,t&$26#$7#&:$Z$#Z)#$$'.)+&$#d?#$$#l0#$$#nC$T$$2B#$%$2?#$F$P$#l7#$$#dA#$$#Z0#$$#\\B#$$$24#$$$4.+T$#ZC#$$$H7#$$#d>#$$#fA#$$#Z8#$$#ZI#$$#Z0#$$#\\C#$$$H8#$$#Z>#$$#Z=#$$#Z-#$&#L##$1$#C$,&#&###1#$C#w%%40#$4#5$%6B#$$%d8#$%%42#$6+y$%4##$$$0.*M$%4C#$$%z7#$$%>>#$$%@A#$$%48#$$%4I#$$%40#$$%6C#$$%z8#$$%4>#$$%4=#$$%4-,p$%40#$$%6A#$$%44#$$%4A,q$%4?#$$%F<,*$%4?#$$%FB#$$%dJ#%$%46+a$#4)*>&%F:#$<#TH#V$%4J#$%%|;#$C#B$%48#$$%4E#$$%44+y%%4:-#D#$$%41#$$%4H#$$%46#$$%44#$$%4<#$$%4B#$$%dJ+o&%d6#$7#&:#4$%4)#$$&X)*'$%>?#$$%F0#$$%HC#.$%dB#$%%d?#$F#*$%F7#$$%>A#$$%40#$$%6B#$$%d4#$$%f.+S$&8>#$$%4A+O$%zJ+^$(f(#$$&X()s%%z4#$B#'$%4B#$$%dC#$$%zJ+F$%d:#$$%44#$$%4H#$$%4(+T$%4>#$$%4G#$*%40#$1#&4#&>#&?#'A#&B#($%6(#$$&4()b$%4(-'$%F(-&$%d(-%$%40#$$%6:,x$%4?#$$%F8,v$%zB,r$)t>#$$%4:#$$%44#$$%4=#$$%x#,0%#Z0#$4#($#\\B#$$$28#$$'&2#$$#Z#,+$#Z0#$$#\\A#$$#Z4#$$#ZA-$%#Z>#$B#($#Z:#$$#Z4#$$#Z=#$$$F#+|$$2:#$$#Z4#$$#ZH#$$#Z(+H$#Z>#$$#ZG#$*#Z0#$1#&4#&>#&?#'A#&B#($#\\(#$$$\\()>$#Z(-'$#l(-&$$2(-%$$`>#$$#ZA**$$HJ+=$'2(#$$'.()L%$H4#$B,q$#ZB#$$$2C#$$$HJ){$#Z0#$$#\\:,o$#Z?#$$#l8,m$$HB,i$$2-+'%#Z1+@B#$$$2)+@$%d-*v%%41,*B#$$%d),*$%6?#$$%J?#$$%F)*e$%dJ*X$%4C#$$%z7#$$%>D#$$%41#$$%4J#$$%|?#$$(d0#$$%HC#$$%zJ#$$&4J(s%%4?#$A#'$%F0#$$%HC#$$%z(*\\$%4C-'$%d:#$$%4J*Y$(d0+q$%4?#$$%FJ#$$%|E#$$%4,-#$)&4#$$%42#$$%4A#$$%44#$$%4C#$$%n(#$$#*:#$$%44#$$%4H#$$%4(#$$#*,*I$%4I#$$%40*G$%48#$$%40*3$%d8#$$(`0*1$%44#$$%4H*$$%N((V$%d)#$$#4B#$$)&;#$$%40#$$%62#$$%8:#$$%4)#$$#42#$$%4>#$$%4<#$$%4*#$$#6B#$$)&4#$$%fA#$$%4E#$$%48#$$%42#$$%44#$$%4B#$$%d*#$%&4)(@*(H$%4B#$$%dB#$$%d:,h$%4D#$$%4=#$$%4C#$$%z:,d$%P?#$$%F8#$$%L*#$$#6F#$$%44#$$%41#$$%47#$$%>>#$$%4>#$$%4:#$$%4B#$$,**,o$#\\?#$$#p?#$$#l))+$$2J(p$#ZC#$$$H7#$$#dD#$$#Z1#$$#ZJ#$$$J?#$$'00#$$#nC#$$$HJ#$$$\\J'w%#Z?#$A#'$#l0#$$#nC#$$$H()x$#ZC-'$$2:#$$#ZJ)u$'00*.$#Z?#$$#lJ#$$$JE#$$#Z,-#$'L4#$$#Z2#$$#ZA#$$#Z4#$$#ZC#$$$<(#$$#N:#$$#Z4#$$#ZH#$$#Z(#$$#N,)e$#ZI#$$#Z0)c$#Z8#$$#Z0(K$$28#$$'&0(I$#Z4#$$#ZH(<$#t('l$$2)#$$#XB#$$'L;#$$#Z0#$$#\\2#$$#^:#$$#Z)#$$#X2#$$#Z>#$$#Z<#$$#Z*,-$#ZB#$$$2B#$$$2:,r$#ZD#$$#Z=#$$#ZC#$$$H:,n$#Z4#$$$&6#$$#Z8#$$#Z=#$$#Z##$>.P##&###$'A%'A&'A''A('B)'A*'H+(G,(G-'A.'A/'A0#$1#N3#p6#v7$8=$>>$@?$CA$JB$RC$XG$\\J(k4.P)'F0#$1#%2#-3#&6$c7#'8$e:$h=#%>#%?#DA#%B$kC#8D#TG#%'.R6#$8#$:#$B#4&.T2##?#)D##$.V8#c%.V>#$C#\\$.V>#$$.V:#$$.VB$[&.V0#$A#>F#\\$.TB#z$.V2#$%.V4#$>#5$.VB#$&.V4#$8#)B#0$.V2#$$.VA#$$.V4#$$.VC#+$.lB##$.V6#$$.V.(P$.V>#$$.V:#$$.V4#$$.V=-$$.z>-%$.v:#$$.V4#$$.VH,z$.VD#$$.V=#$$.VC#$$.|:-#$.b8#$&.V((1:,{J+K$.V8#$$.VE#$$.V0#$$.TC#$$.|4#$$.V##$$.P:#l$.V4#$$.V0#$$.TA#$$.V4#$$.VA#$$.V##$$$0#,Q$.VC#$$.|7#$$.Z>#$$.\\A#$$.V8#$$.VI#$$.V0#$$.TC#$$.|8#$$.V>#$$.V=#$$.V-)1$.|C#$$.|?#$%.b-(LB#$$.v-(K$.V3#$$.X.(5$.VB#$$.v2#$$.V>#$$.VA#$$.V3#$%.X)(70#$$.T?#$$/:?#$$.b)(4%.X2#$>#'$.V:#$$.VA#$$.VJ'z$.V?#$$.bJ*a'.V7#$8#);#.B#=(.Z>#$?#%A#&B#'D#&$.\\J'y$.bJ'x$.VJ'w$.vJ'v$.VC#$$.|7#$$.ZD#$$.V1#$$.VJ*G%.V?#$A#1$.b0#$$.dC#.$.lB#$%.v?#$F#*$.b7#$$.ZA#$$.V0#$$.TB#$$.v4#$$.n.'j$/z>#$$.VA,Z$.|('u$.VC-'$.v:#$$.VJ'r%.Z5,jE#$%.V1#$B#%$.V))+$.v))*$.V4#$$.VH&%$.V?#$$.b<,c$.V?#$$.bB#$$.vJ(l&.b:#$<#%H#($.VJ(m$.V0#$$.T:#$$.V('b$.V?#$$.b8-&%.V:,|D#$$.V1#$$.VH#$$.V6#$$.V4#$$.V<#$$.VB#$$.vJ'X&.v6,j7#$:#($.Z?#$$.b0#$$.dC#$$.|J'S$18((x$.|B#$$.v:#$$.V4#$$.VH,n$.V>#$$.VG#$*.V0#$1#%4#%>#%?#&A#%B#'$.T()#$.V((|$.b(({$.v((z$.v)*0$.V4#$$.V(&p$.VI#$$.V0#$$&X#+=$.V8#$$.V0#$$&4#+:$.v8#$$.x0-&&#H2#$?#-D$7$#H2#$%#H4%;>%>$#H8#U%#H>#$C#c$#H>#$$#H:#$$#HB%+%#H0#$F#I$22B$&$2B8#$&#H(#$:%$J%&$#<:%#'226#$8$v:$xB$z$#H4#$$#H(#$$#<B$h$#H4#$$#H0#$$22A#$$#H4#$$#HA#$$#H#%k%#H4#$8#U$#H2#$$#HA#$$#H4#$$#HC#$%#H.#$>#%'$p$%<-%D.%</%3$#H:#$$#H4#$$#H=#$$#H.-$$#H>-$$#:)%<%282#$>$P$#H:#$$#HA#$$#HJ#$$2x?$K'#H7#$8$9;$CB$H(2:>#$?#&A#<B$7D#<$2<J#$)2l&%-'%-(%.)%3*%+J,y$2BJ-'$#H3#$$28.#$)38##$#$z%%)*%r-#'/&X)3:##$#$y%%(*%o-#%/%r$$v*%m$$h/%l$$f/%o$#HB#$$2`2#$$#H>#$$#HA#$$#H3#$%28)#$0$$$#F2#$$#H>#$$#H<#$$#H*%q$#HH#$$#H9#$%30($gJ$g%2:5#$E#+$#HJ,k$2vC#$$2v?#$%2B-#$B#%$#J*&U$2`--'$#H6,Z%#H1#$B#&$#H)#$$3Z)$g$2`)-'$#H?#$$2B<,v$#H?#$$2BB#$$2`J#$$#F)$f&2B:#$<#_H#a$#HJ#$%2x;#$C#M$#H8#$$#HE#$$#H4,l%#H:-#D#$$#H1#$$#HH#$$#H6#$$#H4#$$#H<#$$#HB#$$2`J,b&2`6,k7#$:#?$2:?#$$2B0#$$2DC#;$2`B#$%2`?#$F#7$2B7#$$2:A#$$#H0#$$22B#$$2`4#$$2b.,E$#HC#$$2v7#$$2:>#$$2<A#$$#H8#$$#HI#$$#H0#$$22C#$$2v8#$$#H>#$$#H=#$$#H-#$$(&/$0$34>#$$#HA,4$2vJ,F$4((#$$3Z($6%2v4#$B#'$#HB#$$2`C#$$2vJ,+$2`:#$$#H4#$$#HH#$$#H(,<$#H>#$$#HG#$*#H0#$1#&4#&>#&?#'A#&B#($22(#$$30(#v$#H(-'$2B(-&$2`(-%$#H0#$$22:,x$#H?#$$2B8,v$2vB,r$22?#$$2F?#$$2B),&$2`J+p$#HC#$$2v7#$$2:D#$$#H1#$$#HJ#$$2x?#$$4&0#$$2DC#$$2vJ#$$30J#`%#H?#$A#'$2B0#$$2DC#$$2v(+w$#HC-'$2`:#$$#HJ+t$4&0,=$#H?#$$2BJ#$$2xE#$$#H,-#$4B4#$$#H2#$$#HA#$$#H4#$$#HC#$$2j(#$$#<:#$$#H4#$$#HH#$$#H(#$$#<,+d$#HI#$$#H0+b$#H8#$$#H0+K$2`8#$$3j0+I$#H4#$$#HH+<$2J(#L$2`)#$$#FB#$$4B;#$$#H0#$$222#$$24:#$$#H)#$$#F2#$$#H>#$$#H<#$$#H*'p$#HB#$$2`B#$$2`:,r$#HD#$$#H=#$$#HC#$$2v:,n$#H4#$$2V6#$$#H8#$$#H=#$$#H#(l$%44#$$%Z6#$$%48#$$%4=#$$%4#(g",
  () => [secretLiteral],
);

const isSurelyContainerExecutablePath = /* @__PURE__ */ surely(
  () => "(#(#$%$%%$$$$%$%$&'$$$$$$$$$$%%%$%%$$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%$%$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%###$#####%#%##''#$&#'##&$#$&#%%#(##$'#'$#'###",
);

const isSurelyContainerPath = /* @__PURE__ */ surely(
  () => "R%G#$%$%%$$$$%$%$&'$$()*$+$$$%%%$%%$,-./01234$56789:$;<=>?$@AB%%%%C%D-EFG12H4$5IJKL:$MNOPQ$@AB%%%%#####^#$6#$W#${#%B#%b#&(#&K#&m#'8#']#('#(O$#####%#%#%F'#$9#'##$#%E%%E&#%'%E-#'/#+4$T:$c;$e>$hF${GP-HP/IQVJQ5KQ\\LQbM%(NQfP%3QQi(#*#####$%%D&#$'#%$#)'%C$#+#%B%#*4#$LP%$#*KRD$#*LP$$#*ORB$#*GP$$#*QR@$#*OP$$#*ER>$#*LP$$#*JP$$#*GP$$#)'#$(#G##$#%5%%5&#%'%5%#H##$'#%$#G###%#-&#$-#D.#+-#$2#\\4#f5#j:#o@$4B$;EP=IPkNP|OQ3$#*DP$$#*NP$$#*HP$%#*C#&MP$$#*EP$##)&#*:#0DP$IP*$#*IP$$#*4#$$#*DP$$#*NP$$#*GP$$#*NR@$#*LP$$#*2#$%#*4#$LP%$#*KR<$#*PP$$#*OR:$#*MP$$#*LP$$#*1#$$#*4#$$#*IP$$#*GR4&#*DP$LP*NP@$#*MP$$#*2#$$#*LP$$#*'#$$#--#$$#*4$r$#*KP$$#*1#$$#*4#$$#*2#$$#*'#$&#-1#+DP$NP.$#*PP$$#*OP$$#*LP$$#*NP$$#*OP$$#*DP$$#*MQg$#*4#$$#*NP$$#*HQ_$#*A#$$#*NP$$#*OP$$#*GP$$#*JP$$#*FQY$#*HP$$#XC$V%#*4#$KP+$#*OP$$#*EP$$#*LP$$#*KP$$#*1#$$#*4#$$#*2$g$#*PP$$#*:%E$#*KP$$#*:#$$#*PP$$#*OR9$#*NR7$#*LP$$#*EP$$#*DP$$#*IQt$#xDP$$#*JP$$#*C#$$#*GP$$#*KP$$#*QP$$#*4#$$#*MP$$#*LP$$#*KP$$#*JP$$#*GP$$#*KQ\\$#*NP$$#*HP$$#)'#$'#-DP$ER'GR;MQJ$#*PP$$#*OP$$#*HP$$#*LP$$#*MP$$#*4#$$#*B#$$#*GP$$#*FP$$#*C#$$#*5#$$#*GP$$#*A$E$#*ER$%#*:$JNP$$#*GP$$#*NP$$#*NP$$#*4#$$#*LP$$#*KQh%#^DPvNP$$#*HP$$$fGP$$#*KP$$#*QQ1$#*KP$$#*4#v$#*4#$$#*-#$&#+)#$+#%@#&$#*(#m$#**#l$#*)%E$#*4#$$#*@#$$#)'#$$#-QP$$#*DP$$#*MPe$#*:$/$#*MP$$#*LPk%#04#`PPd&#*-$8A#$MR4$#*NP_$#*NR@$#*DP$$#*MP$$#)'#$'#-EP$IP(MP*NP+%#*DP$MP&$#*EP$$#*HQ($#*LPY%#*4#$LQM$#*-#l$#*PPV$#*:#$$#*LP$$#*LP$$#*IP$$#)'#$$#-EP$$#*MR=$#8G#$$#:Q#$$#)'#$%')##DN#$%'+##CH#$%'-##BJ#$$#&'#F$&RP#$$#2K#$$#)'#$$')N#$%'9##<G#$%';##;E#$%'=##:M#$$'9G#$%'A##8O#$$')N#$#'/$&XN#$$&JM#$$#)'#$%')I#$N#0%'O##1L#$$';E#$%'S##/D#$%'U##.I#$$#%'#$&$3GP8IP$NP)$#*4#$$#*-#$%#++$bGP$$#*@#$$#*GP4$#*-#\\$'=M#$$';E%*",
);

const isSurelyContainerUserName = /* @__PURE__ */ surely(
  () => ",#*#############$##$$$$$$$$$$#####################%##&#'##########(#(((((((((((((()((*(+((((((#######$#####(#%##)(#$)#$*#%+#$%#&$##*##$#()#$$#()#$$#(+#$##'",
);

const isSurelyEnvironmentVariableName = /* @__PURE__ */ surely(
  () => "X&Y################$$$$$%$$$$#######&'()*+,-./012345/6789:;<=>####?#@ABCDEFGH#IJKLMN#OPQRSTUVW#########l#$3#$U#$x#%?#%a#&'#&J#&n#'5#'U#'t#(:#(]#)##)E#)e#*,#*M#*m$#####>#%#&X&#$'#%(#8)#`*#*+#$,$D-#$.#$/#$0%71%@2#$3#$4#$5%F6%e7%h8#$9#$:&$;&:<&K=#$>&S?#$3#&$##%##'##(##)##*##,##0##1##5##6##7##:##;##<##>##%#(&#$9#+$#(7#$$#(-#$$#(?#$$#(*#$$#(3#$$#(:#$##'$#(.#$$#(1#$$#()#$$#(0#$$#(.#$$#(8#$$#(?#$$#(-#$$#(4#$$#(7#$$#(8&N$#(4#$$#(3#$$#(8#$$#(&#$$#(.#$$#(3#$$#(*#$$#(6#$%#()#$?#4$#(?#$%#(&#$3#*$#()#$$#()#$$#(6#$$#(*#$$#(7#$$#(7&=$#(&#$$#(2#$$#(*#$$#(7#$$#(5#$$#(&#$$#((#$$#(*&5%#H(#$7#-$#(4#$$#(3#$$#(3#$$#(*#$$#((#$$#(8#$$#(.#$$#(4#$$#(3&+$#(7#$$#(-#$$#(0#$$#(*#$$#(=&&'#('#$.#84#<=#^$#(9#$$#(7#$$#(?#$$#(7#$%#(*#$=#/$#(7#$$#(7#$$#(.#$$#(4#$$#(3#$$#(?#$$#('#$$#(9#$$#(7#$$#(?#$$#(&&,$#(7#$$#(8#$$#(*#$$#(2&P$#(7#$$#(5#$$#(1#$$#(&&@%#((#$8#5$#(0#$$#(*#$$#(6#$$#(?#$$#H(#$%#(*#$4#+$#(6#$$#(8#$$#(?#$$#(5#$$#(&#$$#(8#$$#(-%Y$#(3#$$#(8#$$#(*#$$#(<%`$#(3#$$#(*#$$#(8#$$#(?#$$#(7#$$#(8#$$#(&#$$#(6#$$#(8#$$#(9#$$#(5#$$#(?#$$#(-#$$#(4#$$#(4#$$#(0%a$#(1#$$#()#$$#(?%8'#((#$.#'1#Y5#d$#(4#$$#(3#$$#(:&:$#(8#$$#(?#$(#(&#$(#(*#75#D7#P$#(7#$$#(0#$$#(5#$$#(&%R$#(4#$$#(3#$$#(+#$$#(.#$$#(,#$$#(?#$$#(5#$$#(&#$$#(6#$$#(&#$$#(2#$$#(*#$$#(8#$$#(*#$$#(6%D$#(<#$%#(*#$8#%$#((%{$#(*#$$#(6#$$#(3#$$#(&#$$#(1#$$#(?#$$#()#$$#(.#$$#(+#$$#(+$u$#(6#$$#(4#$$#(<#$$#(=#$$#(?#$$#((#$$#(4#$$#(2#$$#(2#$$#(&#$$#(3#$$#()$i$#(7#$$#(-#$#&c$#(.#$$#('#$$#((#$$#(?#$$#(8#$$#(9#$$#(3#$$#(&#$$#('#$$#(1#$$#(*$w$#(,#$$#(?#$$#(&#$$#(,#$$#(*#$$#(3#$$#(8#$$#(?#$$#(.#$$#(3#$$#(+#$$#(4$O$#(9#$$#('#$$#(*#$$#((#$$#(4#$$#(3#$$#(+#$$#(.#$$#(,$F$%d*#$$#(7#$$#(7#$$#(4#$$#(5#$$#(*$n'#(*#$6#)9#-=#7$#(6#$$#(1#$$#(%#$$#(4#$$#(5$E$#(4#$$#(2#$$#(5#$$#(8%y$#(1#$$#(7#$$#(*#$$#(?#$$#(7#$$#(*#$$#(6#$$#(:#$$#(*#$$#(6$,$#(8#$$#(-#$$#(4#$$#(3#$$#(7#$$#(8#$$#(&#$$#(6#$$#(8#$$#(9#$$#(5#{$#(9#$$#('#$$#(=&<%#(7#$9#5$#(-#$$#(?#$$#(&#$%%v,#$9#*$#(*#$$#(3#$$#(8#$$#(?#$$#(5#$$#(.%]$#(8#$$#(-#$$#(?#$$#(7#$$#(4#$$#((#$$#(0#f$#()#$$#(4#$$#(?#$$#(&%'%#(.#$7#($#(2#$$#(.#$$#(3#$$#(.#h$#((#$$#(4#$$#()#$$#(*#$$#(?#$$#(.#$$#(5#$$#((#$$#(?#$$#(-#$$#(4#$$#(4#$$#(0#$$#(?#$$#((#$$#(1#$$#(.#L%#(&#$7#,$#(=#$$#(1#$$#(&#$$#(3#$$#()#$$#(?#$$#()#$$#(.$2$#(1#$$#2?#$$#(.#$$#(3#$$#(8#$$#(*#$$#(6#$$#(4%s$#(&#$$#(9#$$#(8#$$#(-#$$#(4#$$#(6#$$#(.#$$#(8#f$#()#$$#(4#$$#(8#$$#()#$$#(.%[",
);

const isSurelyGitRef = /* @__PURE__ */ surely(
  () => "2#1#$$$$$$$$$#$$%&'$$$$$$$$$$#$$$$#($$)$$$$$$$*+$$,$$$$$$$$$$$##$#$$$$)$-.$$$$*+$$,$$/0$$$$$$$1$$####$#####%#%##0/#$%#'##/-#$%#)##..#$%#+##-0#$%#-##,'#$)#/##$##+%#+&#+'#+(#&&#0%##&#$'#0%#/%#0+#%$#21#($#2,#$$#2)#$$#2*#$$#1'#$",
);

const isSurelyHostPath = /* @__PURE__ */ surelyBoth(
  () => "mOq#$%$%%$$&'%(%)*+,-./0123435%%$%%6789:;<=>?@ABCDEFGHIJKLMNOP%%%%Q%RSTUVWXYZ[\\]^_`abcdefghijk%%%l####$;#$^#%/#%R#%w#&=#&]#'$#'O#'u#(?#(j#)6#*.#*N#*n#+Y#+y#,?#,`#-;#-^#.%#.E#.h#/2#/p#07#0W#0w#1=#1]#2##2E#2f#3D#3g#4-#4N#4r#5B#64#6T#7&#7F#7f#8-#8M#8o#9<#9]#:##:D#:v#;?#;e#</#<W#<w#=F#=f#>c#?,#?M#?m#@3#@V#@x#A>#Ab#B(#BH#Bh#C0#CR#Cr#D8#DY#Dy#ED#Ef#F.#FX#F|#GB#Gc#H)#HU#I,#IQ#Iq#J7#J[#K##KC#Kd#L+#LL#MJ#Mr#N8#NY#Ny#OE#P'#PG#Pj#Q3#QV#Q{#RA#Rd#S+#SL#Sp#T7#T[#T|#UB#Uh#V0#VV#V{#WB#Wc#X+#XM#Xp#Y7#YV#Yw#Z@#Zk#[0#[S#[u#\\=#\\]#]$#]F#]w#^D#^d#_+#_L#_m#`3#`U#`v#a=#ab#b)#bM#bm#c6#cY#cz#d@#d`#e'#eN#en#f4#fU#fv#g=#g]#h8#h\\#i##iC#id#j+#jL#jl#k2#kT#kv#l?#l`#m+#mM#mo#n6#n\\#o##oD#oe#p-#pM#px#q>#q^#r%#rM#ro#s6#sV#sv#t=#td#u\\#v)#vI#vl#w2#wT#wx#xI#xj#y2#yS#yt#z?#z_#{+#{K#{l#|I#|j$#2$#R$#u$$;$$c$%*$%K$%m$&7$&\\$'&$'R$'|$(C$(c$)1$)R$)t$*:$*Z$+#$+D$+m$,6$,V$,y$-@$-b$.+$.K$.k$/2$#####@#%#Op+#$7-p8-p9-p:-p;-p<-p=-p>-p?-p@-pA-pB-pC-pD-pE-pF-pG-pH-pI-pJ-pK-pL-pM-pN-pO-pP-pl4UJ#'##$#Oo%Oo*Oo+Oo5OoB$WD'QH)5J*$K*1L*4RP.SP9TPWUPfVQ=WP%XQFYQGZQP[P%\\QR],5^R8_,6`TXaUpbP%c,>dV9e,Kf,_g-3hY&iP%jP%kP%lOo*#*#####$%On*#$+#%5OnlOn$#)+Om+#-##$#Ol%Ol*#%+Ol5OlYP'lOl&#.##$+#%YP#$#/+Oj$#1#Oi$#0`P$$#0^P$$#0VP$$#1d|l%#+WP$aP%$#*d|g$#*aP$$#*]P$$#*ZP$$#*TP$$#*RP$$#*eP$$#*ZP$$#*`P$$#*_|h'#+RP$VP)ZP>`P?$#*TP$$#*\\P$$#*fP$$#*aP$$#?+OT$#*VP$$#*XP$$#*WP$$#*dP$$#)+#$,#i##$#ON%ON*#%+ON5ONYP+fP/lON'#j##$+#%YP#fP#$#k+OL$#-fP$$#0dP$$#0VP$$#0cP$$#<+OO$#l`P$$#l^P$$#lVP$$#md|h$#ldP$$#lVP$$#lcP$$$&+Oe$#*_|B$#*`P$$#*e|@'#+RP$VP(`P*jP,$#*aP$$#*eP$$#*RP$$#*Z|j$#*aP$$#*Y|U$#*cP$$#*V|A$#*XP$$#*UP$$#*cP$$#*ZP$$#*gP$$#*V|1'#+RP$VP>`P?cPR$#*eP$$#*RP$$#)+#$&#iSP$TP)aP/$#lRP$$#lTP$$#l\\P$$#lfP$$#la|Q$#l`P$$#l`P$$#l]P$$#lZP$$#lWP$$#lj|B$#lhP$$#lVP$$#l_P$$#lTP$$#lQ#$$#ldP$$#lVP$$#lTP$$#lcP$$#lVP$$#le|7$#*g{o$#*TP$$#*fP$$#*^P$$#*VP$$#*_P$$#*eP$$#*dP$$#*##$$#+RP$$#*_P$$#*UP$$#*##$$#+dP$$#*VP$$#*eP$$#*eP$$#*ZP$$#*_P$$#*X{f$#*ZP$$#*g|:&#+WP$eP%iP&$#*Z{X$#*T{W$#*aP$$#*`P$$#*cP$$#*eP$$#gdP$##h$#+a{l$#+`P$%#*^P$dP'$#*VP$-#+,#$-#$.#$/#$0#$1#$2#$3#$4#$dP$$%ud{J$#*eP$%#+Q#$W{S$#*^P$$#*_{x$#+_P$$#*Z{v$#+VP$$#*jP$$#*SP$$#*RP$$#*d|&'#+?#$Z#8`P,fP4$#*SP$'#+/#$2#%cP&iP)$#*.N<$#*0N;$#*RP$$#*cP$$#*j{8$#*/Ol$#*dP$$#*eP$$#*(#$$#*WP$$#*`P$$#*fP$$#*_P$$#*U{/$#*dP$$#*eP$$#*cP$$#*V{I$&8S#$$&9c#$$&@R#$$&Bc#$$&Dj#$$#)+#$%&k#Mz:#$%&m#MyV#$%&o#Mxg#$$&mV#$%&s#Mv]#$%&u#Mu`#$%&w#Mta#$$&mV#$%&{#Mrc#$%'##Mq+#$%'%#Mp9#$$&u`#$%')#Mn^#$$')^#$%'-#MlR#$%'/#Mk_#$%'1#MjU#$%'3#MiB#$%'5#MhZ#$$'/_#$$&mV#$%';#MeJ#$$&u`#$$&u`#$$&s]#$%'C#Mad#$$'#+#$%'G#M_I#$$&k:#$%'K#M]A#$$'Cd#$$'$+Mc&#+VP$ZP\\_P`$#*UP$$#*ZP$$#*RP$$#)+#$;'[##%#MU$#$%MU&#$'#$(#$)#$+MU,#$-#$.#$/#$0#$1#$2#$3#$4#$5MU6#$Q#$YPQaPUlMU*']#####$%MT*#$+#%5MTlMT$']+MS.'a##$#MR%MR*#%+MR5MRVP@YPBfPEhPIlMR*'c#####$%MQ*#$+#%5MQlMQ$'c+MP)#oVP$YP&aP)cP3gP6hP8$#0eP$$#0TzT$#0`P$$#0^P$$#0VzQ$#0cP$$#0`P$$#0XP$$#0cP$$#0RP$$#0^P$$#0UP$$#0RP$$#0eP$$#0RzG$#0`P$$#0`P$$#0ezD$#0RP$$#0czB$#0ZP$$#0_P$$#0UP$$#0`P$$#0hz`$'ceP$$'cT|U$'c`P$$'c^P$$'cV|R$'cdP$$'cVP$$'ccP$$'cd|N$'cZP$$'c_P$$'cUP$$'c`P$$'ch|l$'_`P$$']^P$$']VP$$'_d|B$'_dP$$']W|@$#*_P$$#*XP$$#*hP$$#*2NX$#*eP$$#)+#$?(u##%#Lu$#$%Lu&#$'#$(#$)#$+Lu,#$-#$.#$/#$0#$1#$2#$3#$4#$5Lu6#$Q#$SP<TPBUPaYQBfQMhQPlLu*(w#####$%Lt*#$+#%5LtlLt$(w+Ls('g6LrRP$Yy{ZP'aP4$#0aP$$#0aP$$(&)OC$#0iP$$#0)#$$#0RP$$#0aP$$#0aP$$#0]P$$#0ZP$$#0TP$$#0RP$$#0eP$$#0ZP$$#0`P$$#0_z2$#0cP$$'vZP$$#0gP$$#0RP$$#0e|*$(yRP$$(wTP$$(w\\P$$(wfP$$(waP$$(yd|U$(yYP$$(wcP$$(w`P$$(w^P$$(wVP$$(w`P$$(wdP$$(w+#$$({^P$$#0jP$$#0WP$$#0ZP$$#0]P$$#0VP$$#0dP$$#/+#$$#3UP$$#0`P$%#0TP$hP+$#0fP$$#0^P$$#0VP$$#0_P$$#0eP$$#0dP$##/$#0_P$$#0]P$$#0`P$$#0RP$$#0U|k$(yZP$$(wdP$$(w\\P$$(wdP$$(w+#$4*G##$#L2%L2*#%+L25L26L2RP'VP.YP0ZP4aPBcPLfPOgPRhPTlL2**I#####$%L1*#$+#%5L1lL1$*I+L0&'gay5fy5hy5$*IaP$$*IaP$%*I)#$UP%$*S)Ok$*IRP$$*IeP$$*IR|i$*IeP$$*IT|g$*I`P$$*I^P$$*IVP$$*Kd|c$*IiP$$*I)#$$*IRP$$*IaP$$*IaP$$*I]P$$*IZP$$*ITP$$*IRP$$*IeP$$*IZP$$*I`P$$*I_P$$*g+OV$*IcP$%*IZP$`P($*IgP$$*IRP$$*IeP$$*IV|O$*IXP$$*IcP$$*IRP$$*I^|P$*I`P$$*I`P$$*Ie|H$*IdP$$*IVP$$*Ic|a$*IRP$$*Ic|C$*IZP$$*I_P$$*IUP$$*I`P$$*Ih|Z&(yUP$XP)`P+$(wUP$$(w+#$$({]P$$#0_P$$#0UxX$(wWP$$)W+NN%(w^P$dP%$(wV{g$(we{J$(ydP$$(wVP$$(wc|k%(yZP$dP($(w_P$$(wUP$$(w`P$$(wh|f$(w]P$$(yX{@&#c+KAVP$ZP)$#*eP$$#+hP$$#*`P$$#*cP$$#*\\x@$#*ix?%#+aP$dQ8$#*eP$$#)+#$6,=##$#K7%K7*#%+K75K7TP5VP=WPCYPFZPN]PU^PY_Pj`PmdPsgQ%kQ)lK7*,@#####$%K6*#$+#%5K6lK6$,?+K5)#3TP$VzWaP+dP-eP1gzi%#0VP$`P&$#0cP$$#0ex[$#0_P$$#0WP$$#1ZP$$#0Xx4$#0cP$$#0Z{=$#0VP$$#0TP$$#0cP$$#0V|g$#0]xP%,@ZP$`P'$,@dP$$,@TP$$,@`|^$,@_P$$,@dP$$,@fP$$,@]|Z$,@]P$$,@RP$$,@dP$$,@eP$$,@ZP$$,@T|T$,@YP$$,@VP$$,@^|Q$,@`P$$,@^P$$,@VP$%,ASP$d|M$,@cP$$,@VP$$,@hP$#,?$,@`P$$,@SP$$,@cP$$,@`P$$,@\\P$$,@VP$$,@c|B$,@`P$$,@TP$$,@RP$$,@]|f$,@RP$$,@ZP$$,@]P$$,@TP$$,@`P$$,@hP$$,@)#$$,@UP$$,@`P$$,@TP$$,@\\P$$,@VP$$,@cP$$,@ZP$$,@kP$$,@VP$$,@U|-$,@`P$$,@^P$$,@R|n$,@fP$$,@eP$$,@]P$$,@ZP$$,@_P$$,@V|$$,@`P$$,@_P$$,@RP$$,@eP$$,@jP$$,@aP$$,@VP$$,@)#$$,@hP$$,@`P$$,@cP$$,@\\{r$,@RP$$,@fP$$,@]P$$,@e{n$,@ZP$$,@XP$$,@SP$$,@VP$$,@VP$$,@.#$$,@^P$$,@bP$$,@eP$$,@eP$$,?+#$$,CUyU$#*eP$$#*cP$$#*Vwg%#+VP$cP+$#*cP$$#*dP$$#*ZP$$#*dP$$#*eP$$#)+#$$*MYw$%#*ZP$`P'$#*gP$$#*RP$$#*ew[$%`XP$$#*cP$$#*RP$$#*^P$%#*##$UP/$#+WP$$#*ZP$$#*]P$$#*VP$$#*dP$$#+##$$#+&#$$#*iP$$#*4#$$#*2#$$#*'Ie$#*RP$$#*eP$$#*Rvb%#+`P$fw6$#*`P$$#*eP$$%{QI]*#+Sw9YP$_P(cP*ePShPXjP`$#*RP$$#*cP$$#*VP$##)$#*RP$$#*avW$#*gP$$#)+#$0/e##$#IP%IP*#%+IP5IPSP)XP/YP6aP9dP>fPFlIP*/h#####$%IO*#$+#%5IOlIO$/g+IN',CYvVdP$fvtgvS$,XdP$$#0]vR$/hRP$$/hTP$$/h\\P$$/hfP$$/haP$$/id|h$/hZP$$/heP$$/h]P$$/hRP$$/hSP$$/g+#$$/kUxm$/h`P$$/h^P$$/hV|g$/hZP$$/h]P$$/h]P$$/hRP$$/hc|Y$/hRP$$/h]P$$/heP$$/g+#$$/kaP$$,TZP$$#0]P$$#0]xc$/hdP$$/hVP$$/hcP$$/|+ON$#*`P$$#*cP$$#*RP$$#*XP$$#*VwI$#*RP$$#*aP$%#+*#$WP'$#+ZP$$#*^P$$#*Xv#$#*ZP$$#*]va$#*dP$&#+ZP$cP'eP($#*^P$$#*RP$$#*Xv\\$#*`vK$#*VP$$#*^us&#+RP$ZP*^|2%#*_P$cP%$#*\\w6$#*XP$$#*VP$$#*eP$#.t$#*^P$$#*VP$$#*dP$$#*YP$$#*ZP$$#*Wv=$#+dP$%#*VP$cud$#*cum&#+RP$`P%hQm$#*cua$#*]P$$#*fP$$#*^P$$#*VP$+1U##%##$%HX*#$+#&5HXdP'lHX%1U+HWdP$$1W+#$$#-6HU$1W+#$/1_##$#HS%HS*#%+HS5HS6HSYQE\\QI^QSfQ^lHS*1a#####$%HR*#$+#%5HRlHR$1a+HQ71e##$#HP%HP*#&+HP5HPRP3UP=VP[YP]]Pa_Pg`PmaPxcQ,dQ/fQ4gQ7hQ=lHP*1h#####$%HO*#%+HW5HOlHO$1g+HN%1iSP$aP)$1hRP$$1hTP$$1h\\P$$1hfP$$1ha|k$1hcP$$1hVP$$1hgP$$1hZP$$1h`P$$1hfP$$1hd|d$1haP$$1haP$$1h]P$$1hZP$$1hTP$$1hRP$$1heP$$1hZP$$1h`P$$1h_|g%1hVP$`P.$1hgP$$1h+#$'#3UP$WyScP(eP)$#0ZP$$#0dP$$#0\\P$,#0,H/-H/.H//H/0H/1H/2H/3H/4H/$#0U|m$#0eP$$#0ju3$1hTP$$1hfP$$1h^P$$1hVP$$1h_P$$1heP$$1hdP$$1h##$$1iRP$$1h_P$$1hUP$$1h##$$1idP$$1hVP$$1heP$$1heP$$1hZP$$1h_P$$1hX|I$1heP$$1hT|:$1h`P$$1h^P$$1hVP$$2)+Gm$1hZP$$1hSP$$1hcP$$1hRP$$1hcP$$1hj|0$1hVP$$1heP$$1hhP$$1h`P$$1hcP$$1h\\|*$1haP$$1heP$$1g+#$$#-YP$$#0`P$$#0^P$$#0VP$$#0SP$$#0cP$$#0VP$$#0ht]$1hcP$%1hZP$`P($1hgP$$1hRP$$1heP$$1hV{s$1hXP$$1hcP$$1hRP$$1h^P$$1hUP$$1hRP$$1heP$$1hR{k$1h`P$$1h`P$$1he{h$1hjP$$1hdP$$1heP$$1hVP$$1h^{c$1hdP$%1hVP$c{a$1hc{m%1hRP$`P%$1hc{^$1h]P$$1hfP$$1h^P$$1hV{g$1hZP$$1h_P$$1hUP$$1h`P$$1hh{b$1a`P$$1a^P$$1aVP$$1cd{N$1aVP$$1ajP$$1aSP$$1aRP$$1adP$$1aVP$$1c##$$1c&#$+4a#####$%G%'#$*#$+NF5G%lG%$4a+G$$1aRP$$1aTP$$1aZP$$1a_P$$1aeP$$1a`P$$1adP$$1aYP$$1a##$$1cYP$$1aUss$1adP$$1aVP$$1acP$$4O+N6$#*)#$$/.#Fq%#+ZP$dP($#*_P$$#*UP$$#*`P$$#*hsv$#*]P$$#**#$$#+]P$$#*`P$$#*TP$$#*RP$$#*]P$$#*YP$$#*`P$$#*dt9$&5ZH:$,)Z#$$,6i#$$#)+#$$'Cd#$%5U#FXe#$$&u`#$$&{c#$$&mVHk$/Kf#$$$0_#$$#)+#$$')^#$$&mV#$$'1U#$$'5Z#$$'-R#$$'#+#$*5o##$#FK%FK*#%+FK5FKlFK%5o##$+#%$5o###$'e#FH$1)^#$$/`a#$$#)+#$+6###$#FD%FD*#%+FD5FDYP0lFD&6###$+#%YP#$6%+FB%6)#FAh#$$&u`#$$&{c#$%6/#F>\\#$$5Ue#$$&{c#$$&mV#$$&mV#$$'Cd#$#'O$6%`P$$6%^P$$6%VP$$6'd|c$1Cd#$$1Fc#$$#)+#$&&sZ#$]#)d#:$'/_#$%6O#F.T#$$&s]#$%6S#F,f#$$'1UOG%&uZ#$`#)%6Y#F)S#$$'#+#$%6]#F'[#$$&og#$$')^H;$6OT#$$'-R#$$&s]#$$'#+#$''5T#$X#'ZObd#($6Sf#$$'1U#$$'-RF#$&u`H2$&{c#$$6OTH0$6uY#$$'-R#$$&{c#$$&mV#$$'#+#$'')U#$W#'^#*k#,%&uZ#$`Oj$6OT#$$5UeH'$&u`#$$'/_#$$5UeH#$'-R#$$'/_G|$&u`#$$'/_#$$&mV#$$'5Z#$$'/_#$%7E#E`WO[$1IR#$$1Lc#$$#)+#$'&sT#$]#Ce#Vh#Z$'-R#$$6OT#$%7S#EYY#$$&mV#$$'#+#$'&wR#$T#.U#2a#4$&wa#$$5Ue#$$'#+#$$'-R#$$&{c#$$6OT#$$7SY#$$'5Z#$$&og#$$&mVGa$6OT#$$'-R#$$6OT#$$7SYNd$'/_#$$7EWG\\$'-R#$$6OT#$$')^#$$'-R#$$'/_#$$'#+#$$&wa#$$6/\\#$%81#E=XGS$'5Z#$$6YS#$$'#+#$*89##$#E9%E9*#%+E95E9lE9%89##$+#%$89###%6)S#$h#($6Sf#$$'5Z#$$&s]#$$'1UGG$&u`#$$&{c#$$6/\\#$$'Cd#$$&wa#$$'-R#$$6OT#$$&mVNc$')^#$$&wa#$$'#+#$$6'#E&$6)h#$$6)hN]%8e#E#5#$$'#+#$E8i##$#D{%D{*#3+D{5D{7#>8#t=%I?%tF&iM(XR):S)NTQ2UQSVR7WR:X)OYRjZ)P[S$]S1^S<_P/`SVa)^cT{dU(eURfUUh)_iV0lD{*8l#####$%Dz*#$+#%5DzlDz$8k+Dy)8m#DxRP$TP']P*_P,aP.$8lfP$$8liP$%8m###*Du$8l`P$%8l^P$_|o,8l,On-On.On/On0On1On2On3On4On$8laP$$8le|o$8lfP$$8l]|j$8lcP$$8l_|h$&wa#$$'/_#$$&wa#$$')^#$%97#Dg)#$$'Cd#$$5Ue#$$&u`#$$&{c#$$&mV#$$'$+OZ&8rTP$cP0kPT$8leP$$8lZP$$8l`P$$8l_P$$8ldP$$8l)#$$8lcP$$8lfP$$8l_P$$8l_P$$8lVP$$8lc|L%8lTP$bP5$8lYP$$8lZP$$8lgP$$8l`P$$8ldP$$8l##$$8mUP$$8lVP$$8l##$$8maP$$8lcP$$8l`P$$8lXP$$8lcP$$8lRP$$8l^P$$8lRqB$8lfP$$8lZP$$8lgP$$8l`P$$8ldP$$8l##$$8mUP$$8lVP$$8l##$$8maP$$8lcP$$8l`P$$8lXP$$8lcP$$8lRP$$8l^P$$8lRP$$8ldq0$8lRP$$8lXP$$8lVP$$8l_P$$8le|#'8lK#*RP$`P)f#-$8lTP$$8l\\P$$8lfP$$8laP$$8md{w$8l`|j$8lZP$$8l]P$$8lU|c$:fZ#$$:h]#$$:jU#$$:N7#$$:PX#$$:RV#$$:T_#$$:Ve#$$8k+#$$6)h#$$&u`#$$&{c#$$6/\\#$#9C'8lYP$]P&`P2jP:$8lVP$$8lW{b$8lfP$$8ldP$$8leP$$8lVP$$8lcP$$8ldP$$8leP$$8l`P$$8lcP$$8lRP$$8lXP$$8lV{V$8z_P$$8uWP$$8lZP$$8lXP$$8l*#$$8m^P$$8ldP$$8lZ{N$8lXP$$8lhP$$8lZP$$8l_P$%8k+#$2#'$8oYP$$8l`P$$8l^|a$8l0#$$8k+Om&8l`P$cPPfPV%8lTP$\\P7$8lfP$$8l^P$$8lVP$$8l_P$$8leP$$8ldP$$8l##$$8mRP$$8l_P$$8lUP$$8l##$$8mdP$$8lVP$$8leP$$8leP$$8lZP$$8l_P$$8lXP$$:b+N0$8lfP$$8l^P$$8lVP$$8l_P$$8leP$$8lVP$$8l##$$8mfP$$8l_P$$8lUP$$8l##$$8mVP$$8lZP$$8l_P$$8ldP$$8leP$$8lVP$$8l]P$$8l]P$$8lfP$$8l_P$$8lXP$$8lVP$$8l_zq$8l`P$$8laP$$8lSP$$8l`P$$8liP$#8k$8l^P$$8laP$$8ldP$$8leP$$8lRP$$8lTP$$8l\\P$$8l*#$$8m]P$$8l`P$$8lXz`&8lW|(dP$eP%$8lUz^$8lTz]%8lZP$`P-$8l]P$$8lVP$$8lYP$$8lZP$$8ldP$$8leP$$8l`P$$8lcP$$8ljzS$8liP$$8l^P$$8lRP$$8lZP$$8l]oV&8l?#$Z#2`P($8leP$$8l]P$$8lRP$$8lSzh$8l`P$$8lXP$$8l]P$$8lVP$$8l##$$8mUP$$8lcP$$8lZP$$8lgP$$8lV|E$=^e#$$=`B#$$=bR#$$=dS#$$8l)#$$9TH#$$9Vf#$$9X_#$$9Z_#$$9\\V#$$9^c#$$8k+#$$6YS#$$6Sf#$$'5Z#$$&s]#$$'1U#$$'CdN9$;hZP$$8lSP$$8lVP$$8lcP$$8lWP$$8lZP$$8l]P$$8l*#$$8mdP$$8lj{e%8l]P$_P($8l##$$8m^P$$8lZP$$8l`|K$8lVP$$8leP$$8laP$$8lfP$$8lSys$8lVP$$8l_P$$8l\\P$$8lZP$$8l_P$$8ldP$$8k+#$$8odP$$8lVP$$8lTP$$8lcP$$8lVP$$8le{N$9$RP$$8lcP$$8lRP$$8lXP$$8l`P$$8l_P$$8k+#$$8oUP$$8lRP$$8leP$$8lRy[(8lVP$ZP-`P4dP5j|-%8lZP$f|,$8l_P$$8lVP$$8l##$$8mRP$$8lSP$$8l]P$$8lRP$$8lX|)%8l##$[P*$8mfP$$8l_P$$8lZP$$8lUP$$8lRP$$8lU{P$8l_{v%8l`P$jP($8lTP$$8lRP$$8lTP$$8lYz_$8ldP$%8l/#$2Mn$8l.Mn%8lTP$_P($8leP$$8l`P$$8laP$$8lf{$$8lVP$$8lUP$$8lcP$$8lZP$$8lgP$$8lVP$%8k##$eP($8m)#$$8l##$*@7##$###%A:*##+A:5A:lA:$@7+L2$8lVP$$8l^P$$8lay.'8lH#.RP$VP*c#F$8lXP$$8lVP$$8lWP$$8lZP$$8l]P$$8lV{s$8lcP$$8lWP$$8l]P$$8l`zd%9.ZP$`P'$8lgP$$8lRP$$8lez:%8lWP$XP'$8lZP$$8l]P$$8lVz]$8lcP$$8lRP$$8l^P$&8l##$U|+^P/$8mWP$$8lZP$$8l]P$$8lVP$$8ldP$$8m##$$8m&#$$8liP$$8l4#$$8l2#$$8l'Kf$;JZxe$@X`#$$@`X#$$@hc#$$@jR#$$@l^#$$@n##$$@o<#$$@rZ#$$@t]#$$@vV#$$@xd#$$8m##$$8m&#$$A$i#$$8l4#$$8l2#$$8l'#$$8k+#$%'GI#$M#9$5Ue#$$&mV#$$'-R#$$')^#$$'#+#$$'Cd#$$5Ue#$$&mV#$$'-R#$$')^#$$'-R#$$&wa#$$&wa#$$'Cd#$$'#+#$$6OT#$$&u`#$$')^#$$')^#$$&u`#$$'/_LI$'5Z#$$'/_#$$'1U#$$&u`#$$6)h#$$'Cd#$%B/#@>##$$'KA#$$'5Z#$$5Ue#$$'Cd#$$'#+#$/B;##$#@8%@8*#%+@85@8RP,TP/]P2_P4aP6l@8*B=#####$%@7*#$+#%5@7l@7$B=+@6%BA#@5?#$$'/_#$$6OT#$$&s]#$$6Sf#$$'1UK?$B=fP$$B=iP$%B?###*@-$B=`P$%B=^P$_|o,B=,On-On.On/On0On1On2On3On4On$B=aP$$B=e|o$B=fP$$B=]|j$B=cP$$B=_|h%8lVP$`xp$8lTP$%8l`P$jP&$8lgP$$8lVz4$8lTP$$8l]x9'8lRP$TP+hP5jP7$8l]P$$8leP$$8k+#$$8oTP$$8l`P$$8z_P$$8uWwg$8l`P$$8l`P$$8laP$$8k+#$$8oaP$$9,VP$$8lcP$$8ldP$$8lZP$$8ldxQ$8lRP$$8la{H$8ldP$$8leP$$8lVP$$8l^P$$8l##$$8mgP$$8l`P$$8l]P$$8lfP$$8l^P$$8lVP$$8l##$$8mZP$$8l_P$$8lWP$$8l`P$$8lcP$$8l^P$$8lRP$$8leP$$8lZP$$8l`yE$8lVP$$8l^P$$8layH$8ldP$$8lVP$$8lcy''8l?#+RP$Z#JaPD$8l^P$$8laP$%8k+#$2#&$8oSP$$8lZy9$8l0#$$8k+On$8l_P$$:TUP$$8l`P$$8lhP$$8ldP$&8m*#$-#'ZP.$8m`P$$8l]P$$8lUl6$8l,#$$8lfP$$8laP$$8lXP$$8lcP$$8lRP$$8lUxB$8l^P$$8lRP$$8lXP$$8lVP$$8lSP$$8lRP$$8lTP$$8l\\P$$8lfza$8ldP$$8ljP$$8ldP$$8leP$$8lVP$$8l^vr$D0_#$$D2U#$$D4`#$$D6h#$$D8d#$$D9+#$%Dy#>s<#$$&u`#$$'/_#$$5Ue#$$'CdJ%$8lRP$$8l^P$$8laP$$8laP$$8k+#$$8o^P$$8ljP$$8ldP$$8lbP$$8l]v]%9FT#$k#2$9He#$$9JZ#$$9L`#$$9N_#$$9Pd#$$8l)#$$9Tc#$$9Vf#$$9X_#$$9Z_#$$9\\V#$$9^c#$$8k+#$%EY#>VQJV$:NR#$$:PX#$$:RV#$$:T_#$$:VeOk$:XfJD$=\\ZKl$>X_#$$>bV#$$>de#$$>fa#$$>hf#$$>jS#$$8k+#$$6)h#$$6)h#$$6)h#$$&{c#$$&u`#$$&u`#$$5UeJE$@BcM-$CzZNr$'#+#$=#-*#$7-yB7CR>)S^OT^sU_6VbSWbiXbmYc*Zc7[d/\\d?]><^f;_g/`gIah=ciTdiZejFfjUgj]hfljjzCF3##%##$%><)#&*#$+><5><;#=R#JS#bT#qU(XV(fW)AX)TY)tZ)v[*#\\*5]*B^+`_,.`,Ca,Oc,wd-%e-Nf-_g-ch#4j-ol><+F5##$###%>;)#%*##+>;5>;l>;$F5+#%$F7h#1%')^#$h#($&u`#$$'1U#$$&mV#$$&s]@I$&u`#$$&{c#$$6/\\#$$5Ue#$$&{c#$$&mV#$$&mV#$$'OdGe$F7`#$$F7c#$$F7\\#$$F7e#$$F7c#$$F7V#$$F7V#$$F7d#$$F5+>+$F7R#$$F7d#$$F7j#$$F7E#$$F79#$$F7H#$$F5+#$$F;^#$$&u`#$$'1U#$$&mV#$$&s]#$$'N+=x%F7c#$d#2$F7U#$$F7f#$$F7Z#$$F7_#$$F7`#$$F7-#$$F71#$$F5+#$$F;a#$$'-R#$$6OT#$$6/\\#$$'-R#$$81XH,$F7U#$$F7W#$$F5+#$$F;Z#$$'/_#$$'Cd#$$5Ue#$$'-R#$$&s]O;$F7f#$$F7_#$%F5+#$U#,$F;Z#$$'/_#$$'Cd#$$5Ue#$$'-R#$$&s]#$$&s]#$$'#+Gs$F7]#$$F7V#$$F5+#$$F;TGp'F7R#$T&|`''a'[&F7S#$T#(c&k$F7R#$$F7]#$$F5+#$$G9dF\\$F7Y#$$F7V#$$F5+#$=&m9#$>#*H#1J#6R#<S#HT#RU#rV$&X$3Y$E\\$[]$e^%+_%F`%Pa%^c%ud&,e&;f#5g&Th&Ui&]j&`k&b&H/#=>F#$j#%%H1#==C?S$&wa#$$&{c#$$&mV#$$'Cd?N$&u`#$$')^#$$&mV#$$6YS#$$&{c#$$&mV#$$6)h?H$'#+#$$&{c#$$&mV#$$'/_#$$&og?C$&mV#$$6OT#$$5Ue#$$&u`#$$'/_#$$'5ZG$$7-_#$$'Cd#$$'5Z#$$6YS#$$&s]#$$&mV#$$97)#$$6OT#$$&u`#$$')^#$$&wa#$$'-RF{&&sR#$]#*f#,%Hy#<sk#$$&mV#$$&s]#$$'PZ#$$'Cd#$$6/\\?*$'-R#$$6OTOo$79TOn'7oR#$]#)`#3c#>$6YS#$$'-R#$$&s]#$$'#+#$$&waNq$'-R#$$'/_#$$81X#$$'1U#$$'#+#$$'5Z#$$'/_#$$'1U#$$&mV#$%IO#<[i>q&')^#$_#)f#+$&wa#$$&u`#$$'Cd#$$&mV#$$&{c>k$'1U#$$'-R>i$&{c#$$'Cd#$$'5ZOk%Ig#<Oj#$$'Cd#$$5Ue#$$'-R#$$&s]>a%&mV#$f#0$'/_#$$&u`#$$'#+#$'&{U#$X#&_#'c#($&mV#$$&wa>Y$&mVFN$&waF4$&mV#$$')^#$$&u`#$$5UeEZ$'/_EY$&s]#$$&mV#$$6OT#$$5Ue#$$&{c#$$&u`#$$'/_#$$'P)#$$6YS#$$6Sf#$$'5Z#$$&s]#$$'1UOK%&uZ#$`#&$81X#$$&mVF3&&s)#$]#)aMi$6YS#$$6Sf#$$'5Z#$$&s]#$$'1U>=$'-R#$$'/_#$$81X#$$6OT#$$'5Z#$$97)#$$&s]#$$'5Z#$$'/_F$%'-R#$f#'$5Ue#$$6OT#$$7SY>0$81X#$$81X#$$'5Z#$$'/_#$$81X#$$7EW#$$'-R#$$6OT#$$&mV#$$'#+#$%'1U#$Y#)$'-R#$$5Ue#$$'-R#$$'Cd#$$&mVEm$6Sf#$$6YS=x$'-R#$$81X#$$81X#$$&s]#$$&mV#$$7SY#$$6Sf#$$6YS#$$'#+#$%')UOa^M8'&sZ#$]#.^#5f#>$')^#$$'-R#$$'#+#$$'1U#$$&u`#$$6)h#$$'/_#$$&s]#$$&u`#$$'-RO=$'-R#$$')^#$$'-R#$%Ks#;I*#$$6OT#$$&wa#$$&wa=\\$97)#$$'Cd#$$5Ue#$$6Sf#$$'1U#$$'5Z#$$&u`#$$'#+#$$')^Lw$'-R#$$&{c#$$&u`#$$6OT#$$6/\\=M'&mV#$`#'d#1j#;%'Cd#$e#%$&u`E@$'-RLq$'1U#$$&mV#$$&s]#$$'Cd#$$'PT#$$&u`#$$&wa#$$&mV#$$'#+#$$7SYO8$97)#$$&wa#$$&s]#$$'-R#$$Igj#$$6)h#$$&{c#$$'5Z#$$81X#$$7SYE&$&wa#$$Igj#$$'PQEC%&mV#$`#($IOi#$$5Ue#$$&mV#$$'CdDx$'1U#$$&mV#$$'P)#$$81X#$$IgjO>$&{c#$$81X#$$Ks*#$$'Cd#$$6)h#$$'5Z#$$7EW#$$5Ue#$$Ks*#$$'Cd#$$6)h#$$'5Z#$$7EW#$$5UeN4)&{UDPZ#$_N3c#&f#/j#4$&wa#$$'PVME%&mV#$Z#*$97)#$$6OT#$$&u`#$$')^#$$')^#$$'5ZD[$'Cd#$$')^Mq$&wa#$$&wa#$$&mV#$$5Ue#$$&mVMi$Jka#$$&u`#$$&mV#$$5Ue#$$&{c#$$Igj<^&&mR#$V#)f#-$5Ue#$$5Ue#$$&s]#$$&mV#$$&{cLf$6YS#$$'-R#$$&{c#$%N/#:>/<T&'CS#$WDhd#)$&u`#$$6OT#$$&u`#$$&wa#$$EYQD^$5UeD4'&mTD\\V#$Y#)e#+$&s]#$$&mV#$$'/_#$$'5Z#$$6SfD#$'-R#$$&{cDn$'-R#$$5Ue#$$'5Z#$$6OT#$$6OT#$$7SY#$$&mVM-(&mV#$`#,c#-f#2j#4%&{R#$c#&$&s]#$$'1UOG$&{c#$$'-R#$$81X#$$&{c#$$6SfMr$&{cMt$'5Z#$$&og#$$Igj#$$'#+#$$'1UN($&{c#$$6YSCl$&wa#$%&mV#$d#)$'Cd#$$6OT#$$&{c#$$'5Z#$$&waCp$5UeLt$6OTD@%FER#$Y#($'Cd#$$')^#$$97)#$$&waLg$'5Z#$$'Cd#$$&waL{$')^#$$'-R#$$6/\\By$'-R#$$&{cCf$FCZD4$F7X#$$F7`#$$F5+#$&F;R#$XNrc#,$'1U#$$&og#$$'5Z#$$'Cd#$$&u`#$$&{c#$$Igj#$$97)OL$&mV#$$81X#$$'5Z#$$'CdNq$F7R#$$F7T#$$F7Y#$$F7V#$#Ff'F7T#$^#/_#4f#T$F7`#$$F7R#$$F7a#$$F7`#$$F7U#$$F7d#$$F5+#$$F;c#$$&mV#$$&wa#$$&u`;N$F7a#$$F7`#$$F7d#$$F7V#$$F7cK[&F7R#$U#+W#0$F7_#$%F5+#$.#'$F;U#$$'-R#$$5UeLL$F5+#$$F;a;B$F7R#$$F5+#$$F;a#$$6/\\#$$81X;<$F7Z#$$F7X#$$F5+#$%8_^#$h#*$6%`#$$6%U#$$6%V#$$6%]#$$6%d#$$6&+9%$6%`#$$6%c#$$6%\\#$$6%e#$$6%c#$$6%V#$$6%V#$$Pqd#$#Pq$F7c#$$F7d#$$F7ZOM$F7R#$$F7_#$$F7^#$$F5+#$$F;h#$$&u`#$$&{c#$$6/\\#$$'PeJJ%F7V#$f#0$F7V#$$F7a#$$F7W#$$F7R#$$F7T#$$F7V#$$F5+#$$F;h#$$FEV#$$'5Z#$$81X#$$7SYB^$F7SJ^%F7]#$d#L&F7R#$V#/^#8$F7_#$$F5+#$$F;e#$$&u`#$$&u`#$$&s]#$$6OT#$$7SY#$$'-R#$$'5Z#$$'/_:\\$F7T#$$F7e#$$F7c#$$F7`#$$F7_#$$Ff)#$$F9X#$$F7j#$$F7aNj$F5+#$,R3##$#8<%8<*#%+8<58<^#&h#,l8<'R3##$+KG^##h##$R5+8:$R5`#$$R5U#$$R5V#$$R5]#$$R5d#$$R6+8<$R5`#$$R5c#$$R5\\#$$R5e#$$R5c#$$R5V#$$R5V#$$RCd#$#RC$F7a#$$F7c#$$F7V#$$F7d#$$F7d#$$F7Z#$$F7W#$$F5+#$%F;U#$e#%$'5ZLz$&u`#$$&u`I\\%F7R#$`#3%F7T#$d#.$F7e#$$F7`#$$F7c#$$F7Z#$$F7`#$$F5+#$$F;^#$$&u`#$$'1U#$$'MVIP$F7e#$$F7R#$$F7Z#$$F5+NP$F7_#$$F7e#$$F7dN8&F7V#$Y#)c#/$F7^#$$F5+#$$F;c#$$6Sf#$$6YSM/$F7T#$$F7f#$$F7a#$$F5+#$$GsX#$$7SYAW$F7R#$$F7U#$$F7]#$$F7V#$$F5+#$&F;T#$[#'h#($'-R#$$6OT#$$7SYAv$'1UL/$FEc#$$'-R#$$&wa#$$&wa#$$&mV#$$&{c#$$'#+#$$'1U#$$'5Z#$$'CdAO$F7V#$$F7iIN$F7g#$$F7j#$$F7.#$$F5+#$$Gs]#$$&u`#$$6OTJb$F7f#$$F7]#$$F7Z#$$F7R#$$F5+#$%G9R#$T#*$&{c#$$5Ue#$$'5Z#$$7EW#$$'-R#$$6OTA:$&u`#$$')^#$$&wa#$$'5Z#$$&s]#$$&mVJu&F7V#$`#)c#,$F7c#$$F7R#$$F7d#$$F5+#$$F;UK.$F7_#$$F7R#$$F7_MN$F7V#$$F7h#$$F5+#$$F;d@7$F7`#$$F7T#$$F7R#$$F7]#$$F5+#$$F;d#$%5UY#$e$8$'-R#$$&{c#$$&mV#$$'#+#$4U-##$#6l%6l*#%+6l56lD#'I#2W#GX#Y^#]_#ha#qe#vf#|g$(l6l*U/#####$%6k*#$+#%56kl6k$U/+6j$6)hHM$U/f#$$U/=#$$U/V#$$U/e#$$U/+#$%U3Y#$g#($5Ue#$$5Ue#$$&wa#$$97)A+$N//Op$U/e#$$U/V#$$U/R#$$U/^#$$U/+#$$U3d#$$5Ue#$$&mV#$$'-R#$$')^#$$'-R#$$&wa#$$&wa#$$'Cd#$$'#+#$$6OT#$$&u`#$$')^#$$')^#$$&u`#$$'/_@(%U/_#$`#1$U/^#$$U/+#$$U3_#$$&u`#$$'1U#$$&mV#$$97)#$$&og#$$&mV#$$&{c#$$'Cd#$$'5Z#$$&u`Me$U/_#$$U/e#$$U/d#$$U0+6?$U/V#$$U/^#$$U/+#$$SA^63$U/Z#$$U/d#$$U/V#$$U/+#$%GKU#$^6.$&u`#$$6)h#$$'/_#$$&s]#$$&u`#$$'-R@g$U/g#$$U/Z#$$U/^#$$U/+#$%F;]#$^#&$'-R#$$HykKJ$'-R#$$'CdJ[$U/_#$$U/a#$$U/^#$$U/+#$$5ShGX$U/j#$$U/a#$$U/d#$$U/e#$$U/+#$$G9^5n$U/g#$$U/+#$$U3a#$$Igj#$$5Ue#$$7SYJJ$U/Z#$$U/c#$$U/e#$$U/f#$$U/R#$$U/]#$$U/V#$$U/_#$$U/g#$$U/d#$#V=$'-R#$$5Ue#$$&mV@J&F7.#$Z#0`#I$F5+#$%F;c#$h#+$&mV#$$&wa#$$&u`#$$'Cd#$$'5Z#$$5Ue#$$&u`Jx$FEc#$$'-R#$$&waK^%F7_#$i#:$F7V#$$F7T#$$F7c#$$F7R#$$F7W#$$F7e#$$F5+#$%S%c#$d#-$&mV#$$'Cd#$$&u`#$$6Sf#$$&{c#$$6OT#$$&mV#$$&wa#$$'-RIs$7SY#$$'-R#$$'1U#$$&mV#$$&{cOk$F5+#$$F;R?T$F7`#$$F7_GY(F7Z#$`#.a#1f#2g#5$F7^#$$F7S#$$F7]#$$F7V#$$F5+#$$F;a#$$6/\\#$$81X#$$'Cd#$%X]#5'.7=$F7U#$$F7V#$$F7)LU$F7^KO$F7X#$$F7V#$$F7eG*$F7^#$$F5+#$%F;*?CgNO$F7a#$$F7R#$$F7^#$$F5+#$$F;U#$$&u`#$$6)h#$$'/_#$$&s]#$$&u`#$$'-R#$$'1UN#(F7]#$_#.c#5f#:j#F$F7R#$$F7e#$$F7W#$$F7`#$$F7c#$$F7^#$$F7Z#$$F7`#$$F5+#$$G9*?,$F7a#$$F7^#$$F7)#$$F9d#$$F7e#$$F7`#$$F7cK*$F7`#$$F7e#$$F7`#$$F5+#$$F;eLK$F7S#$$F7)#$$F9T#$$F7R#$$F7T#$$F7Y#$$F7V#$$F5+#$%F;XIgY#$$&u`#$$'Cd#$$5UeM4$F7V#$$F7_#$$F7g#$$F5+#$$F;gMu&F7SOlf#$j#*$F7d#$$F7e#$$F7f#$$F7a#$$F5+#$$QgUN&$F7VK\\'F7S#$U#)e#6h#G$F7e#$$F5+#$$F;S#$$&u`#$$&u`>;$F7\\#$$F7^#$$F7R#$$F7_#$$F5+#$$F;T#$$'-R#$$'/_#$$'1U#$$'5Z#$$'1U#$$'-R#$$5Ue>M%F7R#$V#*$F7T#$$F7\\#$$F5+#$$F;a#$$'-R#$$'/_IH$F7R#$$F7^#$$F5+#$$F;d#$$5Ue#$$&mV#$$'-R#$$')^#$$'#+#$$'CdM1$F7Z#$$F7W#$$F7e#$$F7a#$$F7^F9$F7V#$$F7c#$$F7c#$$F7R#$$F7W#$$F7`#$$F7c#$$F7^#$$F7*#$$F5U#$$F5+#$$F;a#$$&s]#$$6Sf#$$81X#$$'5Z#$$'/_Lm$F7.#$$F7_#$$F7V#$$F7eJ)%F7Z#$`#,$F7c#$$F7e#$$F7f#$$F7R#$$F7]#$$F7V#$$F7_#$$F7gEA$F7]#$$F7e#$$F7RNg$F7R#$$F7c#$$F7_#$$F5+#$$GsS#$$&mV#$$&{c#$$&{c#$$IgjEf+#0F#RTP$WP/]P9_PEa$2dPgeQ)$#0eP$$#0ZP$$#0`P$$#0_P$$#0dP$$#0)#$$#0cP$$#0fP$$#0_P$$#0_P$$#0Vbl$#0SP$$#0VP$$#0VP$$#0]P$$#0UP$$#0ZP$$#0_P$$#0XP$$#0VP$$#0_c`$#0]P$$#0RP$$#0]P$$#0RP$$#0RP$$#0UP$$#0ZP$$#0^P$$#0ZP$$#0dP$$#0VP$$#0UcT$#0hP$$#0VP$$#0_P$$#0UP$$#0fP$$#0_P$$#0XP$$#0dP$$#0UP$$#0RP$$#0eP$$#0VP$$#0__t$#0aP$$(&]P$%#0VP$ZP.$#/+#$$#3^P$$#0`P$$#0SP$$#0ZP$$#0]P$$#0VP$$#0dP$$#0jP$$#0_b*$#0TP$$#0RP$$#0eP$$#0ZP$$#0`P$$#0_P$$#x##$$(%+2X%#0ZP$kP<$#0RP$$#0\\P$$#0ZP$$#0cP$$#0[P$$#0RP$$#0eP$$#/+#$%#3aP$hP,$#0`P$$#0hP$$#0VP$$#0cP$$#0dP$$#0YP$$#0VP$$#0]el$#0ZP$$#0_P$$#0UP$$#0`P$$#0hP$$#0dP$$#0a|c$#0eP$$#0RP$$#0]bp$#0dP$$#0ZP$$#0fP$$#0_P$$#0eP$$#0ZP$$#0^P$$#0RP$$#0Zbg$].a#$$]0:#$$((R#$$(*e#$$(,R#$$#/+#$%'3B#$H$w$&u`#$$6OT#$$'-R#$$&s]#$$'#+#$7&m7#$9#4C#DD#ZF#`K#jO$6S$;T<LU$<V$=X$LY$N^$R_$Sa$_c$jf$kg$lk$p%&{_#$c#,$'1U#$$&{c#$$&u`#$$'5Z#$$'1U#$$'#+#$$'GI#$$'1UDz$'1U#$$6Sf#$$'5Z#$$'/_#$$&u`#$%_##1q-#$%_%#1p1D{%&u`#$j#,%')^E,f#$$&{c#$$'Cd#$$'5Z#$$&mV#$$&{c#$$'#+#$$7o9<4$&wa#$$&{c#$$&mV#$$'Cd#$$'Cd#$$'#+#$$'%9<-%&uZ#$`#1$6OT#$$&{c#$$&u`#$$'Cd#$$&u`#$$7EW#$$5Ue#$$'#+#$$';J#$$Igj#$$&wa#$$&mV#$$'GIGV$Hyk#$$'5Z#$$&s]#$$&s]#$$'-R#$$'#+#$$'Cd#$$6OT;p$6Sf#$%_u#1H=#$$&mV#$$5Ue#$$'#+#$$_EgJW$6Sf#$$6YS#$$'#+#$$'%9#$$'-R#$$6OT#$$7SY#$$&mV#$$'#+#$$7SYLa$'/_#$%&{Z#$c#,$5Ue#$$Igj#$$'#+#$$6OT#$$'-R#$$6OT#$$7SY#$$&mVD;$&mV#$$'-R#$$&s]#$%`S#1,;#$$'/_#$$81X#$$'5Z#$$'/_#$$&mV#$$'#+#$$'%9#$$&u`#$$')^#$$')^#$$&u`#$$'/_#$$'#+#$$&k:#$$&mV#$$&{c#$$'5Z#$$&og#$$&mV#$$'1U#$$&k:#$$'-R#$$5Ue#$$'-RO%$'-R#$$&{c#$$'/_#$$'#+#$$_E8M;$'-RCf$&mVD5$&s]#$$&mV#$$6OT#$$5Ue#$$&{c#$$&u`#$$'/_#$$_C)#$$6YS#$$6Sf#$$'5Z#$$&s]#$$'1U#$$&mV#$$&{cNh$&u`#$$JSa0V$'-R#$$5Ue#$$6OT#$$7SYNb$'CdE?%&u`#$a#.$'1U#$$&mV#$%'#)#$+#'$81X#$$Igj#$$&waNZ$6OT#$$&u`#$$&{c#$$&mVFT$')^IW&'/Z#$_#%j#($&waNL$&wa#$$')^#$$UG+9X$&wa#$$&u`#$$&mV#$$5Ue#$$&{c#$$IgjNJ$'-REd$&ogB\\$6OT#$$&wa#$$6/\\#$$81X:R$'5Z:g$&u`#$$'-R#$$')^#$$'5Z#$$'/_#$$81X#$$'#+#$''/*#$<#0_#9f#:$')^#$$'5Z#$$'/_#$$&mV#$$6OT#$$&{c#$$'-R#$$7EW#$$5Ue#$$'#+#$%X#^#$h/z$&u`:^$'-R#$$6OT#$$5Ue#$$&u`#$$&{c#$$'5Z#$$&u`#$$'#+#$$')^Oh$&waOA$&og#$$'#+#$$&waIs(#0RP$VP,ZP2`P:fP@%#0TP$ZP'$#0\\P$$#0fP$$#0a\\s$#0iP$$#0RP$$#0UP$$#0V`<$#0]P$$#0XP$$#0VP$$#0]P$$#0VP$$#0cz%%#0]P$cP)%#0UP$]P&$#0VP$$#0c`3$#0VP$$#0U|n$#0`P$$#0f`/$#0iP$$#/##$$#1dP$$#0jP$$#0_P$$#0T`)$#0cP$$#0VP$$#0RP$$#0fP$$#/SP$$#0]P$$#0Ry?%#0`P$cP+%#0_P$`P'$#0eP$$#0RP$$#0Ta)$#0\\P$$#0ZP$$#0V\\j$#0VP$%#0RP$UP2$#0eP$$#0ZP$$#0gP$$#0VP$$#0##$$#1TP$$#0]P$$#0`P$$#0fP$$#0UP$$#0##$$#1WP$$#0ZP$$#0]|>$#0VP$$#0_P$$#0eP$$#0ZP$$#0R`v(#0RP$VP[ZP{`Q#cS6&#0UP$cP4eP@$#0`P$$#0dP$$#0##$$#1UP$$#0VP$$#0##$$#1RP$$#0aP$$#0]P$$#0ZP$$#0TP$$#0RP$$#0eP$$#0ZP$$#0gP$$#0`\\C$#0SP$%#0RP$gP)$#0]P$$#0RP$$#0fP$$#0\\P$$#0Z_E$#0ZP$$#0cP$$#0dP$$#0^P$$#0R_A%#0ZP$`P1$#0##$$#1RP$$#0aP$$#0aP$$#0]P$$#0ZP$$#0TP$$#0RP$$#0kP$$#0ZP$$#0`P$$#0_P$$#0Z[`$#0dP$$#0##$$#1UP$$#0VP$$#0##$$#1aP$$#0cP$$#0`P$$#0XP$$#0cP$$#0RP$$#0^^$%#0RP$dP*$#0UP$$#0*#$$#1]P$$#0VP$$#0eP$$#0ex'%#0TP$\\P($#0RP$$#0cP$$#0XP$$#0R^t%#0RP$eP($#0cP$$#0XP$$#0RP$$#0\\^p$#0`P$$#0aP$$#/+#$$#3`P$$#0]P$$#0UP$$#0##$$#1WP$$#0ZP$$#0cP$$#0VP$$#0WP$$#0`P$$#0iP$$#0#KF$#0RP$$#0cbp&#0TP$\\QlhQw$#0fP$$#0^P$$#0VP$$#0_P$$#0eP$(]hVP$ZxF`P&dP_jP%%]g_xEcP$#]h$#0dP$$#/+#$)]iRP$SP-ZP;^P>_PKaPP$#0cP$$#0kP$$#0eP$$#0SP$$#0cP$$#0ZP$$#0VP$$#0WP$$#0VZx$#0RP$$#0_P$$#0\\P$$#0##$$#1dP$$#0eP$$#0RP$$#0eP$$#0VP$$#0^P$$#0VP$$#0_P$$#0eP$$#0dZj$#0^P$$#0aP$$#0`|m$#0VP$$#0UP$$#0ZP$$#0TP$$#0RP$$#0]P$$#0##$$#1cP$$#0VP$$#0TP$$#0`P$$#0cP$$#0U|a$#0`P$$#0^P$$#0ZP$$#0_P$$#0R|\\$]lRP$%#0dP$jP($#0dP$$#0aP$$#0`P$$#0c|U$#0dP$$#0]P$$#0ZP$$#0a|R$#/+#$,fm-#$VP+WP/^P6_PW`PeePqgPtkQ'$#0aP$$#0RP$$#0dP$$#0dP$$#0hP$$#0`P$$#0c^Z$#0_P$$#0aP$$#0RP$$#0dZ`$#0ZP$$#0UP$$#0UP$$#0]P$$#0VP$$#0cP$$#0.-6%gJ`P$jP.%#0SP$_P*$#0RP$$#0iP$$#0eP$$#0VP$$#0cP$$#0^Z.$#0VP$$#0cP$$#0`Z+$#0##$%#1UP$cP-$#0RP$$#0eP$$#0RP$$#0##$$#1dP$$#0`P$$#0fP$$#0cP$$#0TzJ$#0VP$$#0TP$$#0VP$$#0ZP$$#0gP$$#0VP$$#0UP$$#0##$$#1WP$$#0ZP$$#0]z?$gdVP$$#0eP$$#0dP$$#0RP$$#0cP$$#0RP$$#0_P$$#0XP$$#0##$$#1TP$$#0`P$$#0^P$$#0aP$$#0f{+$#0fP$$#0eP$$#0]P$$#0`P$$#0`P$$#0\\P$$i0)#$$#0UP$$#0RP$$#0eP$$#0VP$$#0ZvQ$#0RP$$#0iP$%&uZYQ`YQ$#0ZP$$#0cP$$#0eP$$#0fP$$#0RP$$#0]P$$#0##$$#1^P$$#0RP$$#0TP$$#0YP$$#0ZP$$#0_yo$#0`P$$#0`|,$#0fP$$#0^P$$#0VP$$#0_P$%#/UP$eP%$#0Zv-)fcRvsVP$`P%d{*fP&jvW%cK+N,_{)$#0d{($f2^P$$#0`zf$#0_P$$#0]P$$#0`P$$#0RP$$#0UP$$#0dP$$#/+#$;jY##$#,)$,/%,)&,/',/(,/),/*,0+,),,/-,/.,//,/0,/1,/2,/3,/4,/5,)6,/Q,/eP&l,)1j\\####,/$,.%,(&,.',.(,.)#$*,/+,05,(6,.Q,.l,(2j\\,,'-,'.,'/,'0,'1,'2,'3,'4,'RY'SY'TY'UY'VY'WY'$j\\VP$$j\\]P$$j\\VP$$j\\XP$$j\\cP$$j\\RP$$j\\^P$$j\\##$$#1UP$$#0VP$$#0dP$$#0\\P$$#0eP$$#0`P$$#0aXy$#0`P$$#0aP$$#0SP$$#0`P$$#0iP$$#/##$$#1&#$+k2#####$%+j'#%*#$++r5+jl+j$k1++i#k1%#0ZP$dP.$#0XP$$#0VP$$#0_P$$#0VP$$#0##$$#1UP$$#0RP$$#0eP$$#0VP$$#0ZuG$#0TP$$#0cP$$#0ZP$%#0aP$eP'$#0eP$$#0`P$$#0cv:$#0`P$$#0cP$$#0ZP$$#0`\\,%#0ZP$`P%$#0]u:$#0eP$$#0`\\'%#0RP$`P'$#0^P$$#0SP$$#0Rxb$#0`P$$#0XP$$#0]P$$#0VP$$#0##$$#1UP$$#0cP$$#0ZP$$#0gP$$#0VP$$k-+#$$#3^P$$#0jP$$#0##$$#1UP$$#0cP$$#0ZP$$#0gP$$#0V[k&#0VP$ZP-fP.$#0_P$$#0eP$$#0VP$$#0UP$$#0VP$$#0##$$#1WP$$#0ZP$$#0]xD$l6++4$#0UP$$#0Sy4'#0TP$^P=_PWcPo$#0]P$$#0`P$$#0fP$$#0UP$%#0##$UP5$#1UP$$#0cP$$#0ZP$$#0gP$$#0VP$$#0##$$#1&#$$#0RP$$#0cP$$#0TP$$#0YP$$#0ZP$$#0gP$$#0VP$$#0'#$*m)#####$%*n*#$+*v5*nl*n$m)+*m$#0cP$$#0ZP$$#0gZ7&#0RP$VP)^P5&#0XP$eP'iwv%#0VP$ZP%$*0_[?$#0_uI$#0Xwr$#0dP$$#0dP$$#0RP$$#0XP$$#0VP$$#0Q#$$#0VP$$#0iP$$#0aP$$#0`P$$#0cP$$#0eWX%#0RP$ZP&$#0XP$$#0Z|a$#0TP$$#0YP$$#0)#$$#0RP$$#0a{O%#0UP$eP*$#0ZP$$#0cP$$#0ZP$$#0]P$$#0VP$$#0_|3$#0VP$%#0]P$cP0$#0XP$$#0cP$$#0RP$$#0aP$$#0YP$$#0ZP$$#0TP$$#0dP$$#0aP$$#0cP$$#0`P$$i2+*C$#0_P$$#0iP$$#0eZl%#0TP$fP'$#0]P$$#0`P$$#0XW^$#0UP$$#0Zxf$#0`P$%#0aP$eP,$#0]P$$#0ZP$$#0_P$$#0SP$$#0RP$$#0TP$$#0\\P$$#0f{'$#0eP$$#0RP$$#0TP$$#0]P$$#0`P$$#0fss%lTVP$fP%$#0jWJ$#0gP$$#0R|W'#0?#*RP$Z#E`P,$#0eP$$#0RP$$#0fP$$#0\\P$$#0dP$$#0V|P$#0SP$$#0cxZ%#0TP$\\P-$#0RP$$#0]P$$#0##$$#1dP$$#0VP$$#0eP$$#0eP$$#0ZP$$#0_|H$#0RP$$#0]P$$#0VP$$#0##$$#1VP$$#0ZP$$#0_P$$#0dP$$#0eP$$#0VP$$#0]P$$#0]P$$#0fP$$#0_P$$#0XsY$o&S#$$o(c#$$fTR#$$fVc#$$2Tj#$$#/+#$)&k7#$9#I:$0<3VK$Ga$I%^a_#$a#+$'1U#$$&{c#$$&u`#$$'5Z#$$'1U#$$'#+#$$'CdGA$&wa#$$&s]#$$'5Z#$$6OT#$$'-R#$$5Ue#$$'5Z#$$&u`#$$'/_#$$B/##$$'GI#$$6Sf#$$&wa#$$&wa#$$&u`#$$&{c#$$5Ue#$$'#+#$%')IE/^#$$'5Z#$$'/_#$$&mV#$$6OT#$$&{c#$$'-R#$$7EW#$$5Ue#$$'#+#$$bkd)*$'-R#$$6OT#$$7SY#$$&mV#$$'Cd#$$'#+#$8&m9#$>;\\C#)J;hO?8R3(SH,T#0UH-V<XX#2Y#3]#4^HC_#5`#9a#ZcH[d#\\e#]f;g%&u`#$j;W%6OT#$f<@$&u`#$$'-R#$%po#(xFHp$&u`#$$Hyk#$$'5Z#$$&s]#$$&s]#$$'-R#$$Ks*G=$7o`#$$')^<-$&u`<Y$'-R<h%&sZ=-]=7$&u`#$$'1U#$$&mV#$$M'+H6$&{c#$$81X#$$Ks*#$%M3H#$T#0$97)#$$&wa#$$&{c#$$&u`#$$6][#$$&mV#$$6OT#$$5Ue#$$Ks*#$%qQ#(ZH#$$'#+#$$qQH;>$'-R#$$&{c#$$5Ue#$$7SY#$$'-R#$$81X#$$&mV#$$Ks*#$$'%9#$$'-R#$$&{c#$$5Ue#$$7SY#$$'-R#$$81X#$$&mV#$$'KA=c&MIc(Ff(Fj#$$&wa=j$&mV>&$Igj>D$&mV#$$&og#$$&mV#$$&s]#$$&u`#$$&wa#$$&mV#$$&{c#$$'#+#$%r9#(9N#$$6OT#$$&u`#$$'1U#$$&mV#$$'#+#$$&k:#$$&mV#$$&{c#$$'5Z#$$&og#$$&mV#$$'1U#$$&k:>n$'/_#$$'5ZFd$'/_#$$&wa#$$')^#$$'#+1>*#0RP$SP.VP0ZP5`PNfPXjPa%#0YP$ZP*$#0RP$$#0ZP$$#0XP$$#0RP$$#0ZP$$#0_v($#0]P$$#1UP$$#0ZWQ$#0`P$$#0iTz%#0Xu|dP$$#0##$$#1UP$$#0`P$$#0TXB%#0TP$dP4$#0cP$$#0`P$$#0dP$$#0`P$$#0WP$$#0eP$$#0VP$$#0UP$$#0XP$$#0VP$$#0SP$$#0RP$$#0TP$$#0\\P$$#0fP$$#0aU-$#0##$$#1UP$$#0`P$$#0TP$$#0fP$$#0^P$$#0VP$$#0_xw%#0_P$gP,$#0VP$$#0cP$$#0`P$$#/+#$$#3hP$$#0RP$$#0]P$$#0]Y<$#0ZtY%#0dP$kP*$#0ZP$&chZP$\\P&bP'$#0\\P$$#0\\r*#f3$#0fy$$#0jP$$#0\\uL%#0##$_P1'#1UP$^P%aP(gP-$l8`|B$#0fP$$#0dP$$#0Zt^$#0ZP$$#0TP$$#0eP$$#0fP$$#0ctE$#0ZP$$#0UP$$#0VxW$#0UP$$#0ZtJ&#0RP$VP(eP9$#0^P$$#0ZP$$#0kP$$#0[xg&#0UP$eP0iP3$#0]P$$#0RP$%#0UP$dP)$#0UP$$#0_P$$#0ZP$$#0_P$$#0XxK$#0eP$$#0ZP$$#0_P$$#0Xt7$#0YP$$#0`P$$#0`X=$#0eyh$#0fP$$#0dP$$#0VP$$#0cSr(#0SP$_P(aPfcPjhPp$#0cP$$#0RP$$#0kP$$#0jWG$#0VP$$#0UP$$#0cP$$#0ZP$$#0gP$$#0VP$%#/##$+#N$#1)#$$#0##$*u?##$###%&c*##+&c5&cl&c$u?+#$'#3RP$SP&UP(a|=$#0dP$$#0Zpz%#0VsmZP$$#0]sw%#0VP$`P)$#0dP$$#0\\P$$#0eP$$#0`P$$#0aW1%#0TP$\\P8$#0fP$$#0^P$$#0VP$$#0_P$$#0eP$'fcVP$`P%dP&jpr$fecpq$#0dpp$#/+#$*]i-I#Vv*Wv.^P$_P'`P(gvs%#0`v5jP$$#0##$$#1Uv?$#0VvS$#0fP$$#0eP$$#0]P$$#0`P$$#0`P$$#0\\vH$#0fP$$#0^P$$#0VP$$#0_P$$#0eP$$uedp^$uCaP$$t6VP$$#0cP$$#0dP$$#0`P$$#0_P$$#0RP$$#0]P$$#0##$$#1gP$$#0RP$$#0fP$$#0]Uc$#0VP$$#0_P$$#0gP$$#0ap/$#0SP$$#0dP$$#0eP$$#0RP$$#0TP$$#0\\S,$#0_xp*#0RP$TP3ZP8]Pr`PucPyfQ6&#0cP$dP(gP-$#0RP$$#0]P$$#0]P$$#0VWi$#0dP$$#0hP$$#0`P$$#0cP$$#0USC$#0VP$$#0ZP$$#0\\P$$#0dP$$#0]pQ$#0]P$$#0`P$$#0fP$$#0UP$$lT#JE%#0TP$]P\\$#0eP$$#0fP$$#0cP$$#0VP$$#0dP$$#/+#$&#3ZP$aP9dPM$#0aP$$#0YP$$#0`P$$#0eP$$#0`P$$#0##$$#1]P$$#0ZP$$#0SP$$#0cP$$#0RP$$#0cP$$#0jP$$#0*#$$#1aP$$#0YP$$#0`P$$#0eP$$#0`P$$#0]P$$#0ZxM$#0YP$$#0`P$$#0eP$$#0`P$$#0dP$$#0##$$#1]P$$#0ZP$$#0SP$$#0cP$$#0RP$$#0cP$$#0jP$$#0*#$$#1aP$$#0YP$$#0`P$$#0eP$$#0`P$$#0d|\\$#0TP$$#0cP$$#0VP$$#0VP$$#0_P$$#0dP$$#0YP$$#0`Vp$#0Uuj$#0`P$$#0TP$$#0Ys6$#0SP$$#0cP$$#0RP$$#0_vb&#0VP$ZP-`P/%#0[P$fP&$#0VP$$#0^ob$#0kP$$#0ZP$$#0^P$$#0RP$$#0_P$$#0[s($)H_P$$#0ezn%#0XP$eP,$#0cP$$#0RP$$#0^P$$#0RP$$#0dP$$#0cP$$#0WP$$#0SQt$#0`P$$#0_vF%#0SP$]P%$#0]zD$#0aP$$#0ZwF$#0VP$%#0TP$dP&$#0VP$$#0_T=$#0ZP$$#0^vK+#0RP$TP+VPH\\PP]PW_PYePZjPc$#0gP$$#0VP$$#0UP$$#0##$$#1XP$$#0RP$$#0^r0'#0RP$YP)`P2cP;$#0cP$$#0ZP$$#0TP$$#0RP$$#0eo7$#0cP$$#0VP$$#0ZP$$#0SP$$#0eP$$#0ZP$$#0dP$$#0TP$$#0YU$$#0`P$$#0aP$$#/+#$$#3aP$$#0VP$$#0cP$$#0dP$$#0ZP$$#0dSu$#0ZP$$#0gP$$#0RP$$#0_P$$#0ZrF%,ZRP$_P)%#0WP$cP&$#0ZP$$#0]ur$#0TP$$#0Yqg$#0UP$$#0et'$#0cP$$#0ZP$$#0gP$%#0SP$VP&$#0`P$$#0cn%$#0S|o$#0ZP$$#0\\ue$#0Ru)%#0RP$VP+$#0cP$$#0eP$$#0##$$#1^P$$#0VP$$#0_P$$#0fQ)$#0Rsk$#0_P$$ch`P$$#0]P$$#0`P$$#0XP$$#0ju`%#0VP$cP)$#0^P$$#0aP$$#0]P$$#0RP$$#0eq#%#0VP$ZP'$#0dP$$#0`P$$#0cTD$#0]P$$#0ZP$$#0fP$$#0^P$$#0)&:%#0^P$_P'$#0SP$$#0cP$$#0VW.$#0UP$$#0fP$$#0YP$$#0RmI&#0RP$ZP&^P=$#0fP$$#0]UA$tBcP$$#0eP$$#0fP$$#0RP$$#0]P$$#0##$$#1^P$$#0RP$$#0TP$$#0YP$$#0ZP$$#0_P$$#0VP$$#0dP$$#1*#$$#1]P$$#0`P$$#0TP$$#0RP$$#0]P$$#0ZP$$#0kP$$#0VTd$#0hP$$#0RP$$#0cRh$#0RP$$#0_P$$#0UP$$#0VP$$#0iP$$#0*#$$#1UP$$#0ZP$$#0dqm%\\*T#$a@<$\\,e#$$\\.Z#$$\\0`#$$\\2_#$$\\4d#$$#0)#$$\\8c#$$\\:f#$$\\<_#$$\\>_#$$\\@V#$$(6c#$$#/+#$$EYQ#$$6)h#$$&u`#$$&{c#$$6/\\,^$nrZI%",
  () => "OI\\#$$$$$$$%&$$$'()*+,-./0123$$$$$$$456789:;<=>?@ABCDEFGHIJKLM$$$$N$456789:;<=>?@ABCDEFGHIJKLM$$$$####%/#%Q#&&#&L#&q#'C#'c#(,#(M#(n#)6#)W#*%#*E#*i#+1#+R#+s#,H#,i#-0#-Q#-x#.>#.d#/,#/K#/k#03#0S#0t#1=#1j#21#2]#3(#3N#3|#4C#4f#5-#5M#5o#65#6\\#6|#7B#7f#8/#8O#8s#9F#9f#:-#:P#:u#;=#;c#<(#<H#<i#=0#=R#=s#>B#>b#?*#?L#?n#@5#@X#@x#AA#Ad#B-#BN#Bp#C7#C\\#D%#DM#Dp#E6#EW#E{#FA#Fa#G(#GH#Gi#H/#HP#ID#Ie#J9#J^#K2#KT#Kw#L>#L^#M&#MF#Ml#N4#NT#Nx#O@#Oa#P+#PV#Px#QA#Qf#R.#RS#Rt#S;#S\\#T$#TE#Th#U.#UQ#Uq#V9#V[#W$#WJ#Wj#X1#XS#Xt#Y?#Y_#Z*#ZM#Zm#[5#[W#[|#\\F#\\n#];#]]#^$#^D#^d#_+#_O#`K#`l#aA#af#b;#b]#c%#cG#cg#d/#dO#dt#e=#e]#f(#fJ#fk#g5#ga#h'#hH#hp#i6#iY#j$#jD#jc#k*#kK#kl#l4#lU#lw#m@#m`#n+#ni#o4#oU#ow#p=#p^#q&#qF#qg#r/#rP#ry#s?#s`#t&#tG#th#u.#uN#uo#v5#vU#vu#w;#w[#w{#xB#xb#y,#yO#yu$#####<#%##$'#%(I')#'4I-5I/6I77I=8I?:I@;IA<0]>IB?ID@IFAIHCIIEIKFILGIRHCKIITJIVKF9NFD/#(###'#$(#%)#&4(b5(c6(g>(h?(jC(rE(tN)0.#(4)05)86*77)w9+%:*>;*?=*BC*IE*LF*P8#(+)*4)E5)Q6)b7)v8){:*#;*a<*c=*l>*r@+FA+rB+zC,+D,\\E,_F,hG,|H-<I-/7#&(#$4(^5.,6.H7.K8.b:.k;.v=0g>1*?1v@92A9aC9oE;tFC/G=SICYJC{MF=B#0##$'#%(#&)I[+(E4(N5(P6/+7/G8/l90&:00;:2<:9=%,>:??#0@:FA:_B:cC:eD&mE&pF:xG;;H'MI;\\JFNLFVMF]N#N/#2###'#$(#%)IZ4#'5#(6#,>#-?#/C#7E#9N#M.#24#M5#U6$I7$.9%<:$P;%M=$YC$`E$cF$g8#0+#$4#I5#b6#s7$-8$29IZ:$5;$x<$z>%/@%UA&&B&.C&9F&vG'3I'@JIZLIZMIZ$#2C(@$#26#-$#24#$$#26#$'#26#$>%]B#+E$D&#28(5B#*E$C$#B8IS%#28#$H$V$#2L&w$#24#$$#:F$2$#@>IX$#2B#$$#2>#$$#F<#$$#28#$$#2F('$#24#$$#:F&x%#28#$B#*$#26#$$#DB#$$#PI#$$#28#$$#2E#$$#^L'w$#2B#$$#2G#$$#2>#$$#F8#$$#2L#$&#2##$(#(C%-$#2%#$-#2*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$#2&#$$#2(#$$#66'j(#:5#$:'[A#'F'fI'h$#;)I,%#49I2;$($#:A#$$#2F#$$#2<#$$#25#$$#<?#$$#J8#$$#2N#$&$,7'08'7E'@%#24#$<'D%#26#$F'?$#@>#$$#FH#$%#25#$C'K$#<8#$$#26#$$#DB#$$#PA#$$#29#$$#2<#$$#2:#$$#2(#$%#6=$nL'>%$>4#$>$G$$@6#$$#@>#$$#FH#$$$FC#$&#Z'#$5&BN&u$#46#$%#D<IEB#$$#P7#$$#28#$$#2F#$%#2##$(#($#2%#$-#2*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$#2&#$$#2(#$$#6G&g%#D<I;E#$%#^8#$L#-$#`7#$$#28#$$#2A#$$#2G#$$#2<#$$#24#$$#:?#$$#JF#$$#vCHn$#2C#$$#ZG#$$#2B#$$#2@#$$#24#$$#:G#$$#2B#$$#2E#$$#])HJ$#28#$$#2C#$$#Z?#$$#JB#$$#2LI#$#2A#$$#2I#$$#1)HB&#2<#$A#`C#e$#2G#$%$:;#$?#'$#2H#$$#25#$$#<NHu$#24#$$#L5IZ$#2G#$$#2C#$$#24#$$#:F#$$#2F#$%#2J#$N#($#2B#$$#2E#$$#^7#$$#2FI9$$,8#&$#D<Hf$#^8I.$#2K#$$#2C#$$#ZB#$$#2E#$$#^GI1$#2<IC%#2<#$B#)$#2F#$$#2G#$$#2B#$$#2E#$$#^LI;$#2F#$$#2GHW$#28#$$#2A#$$#2>#$$#F<#$$#2A#$$#2FHQ$#25HW$#ZE#$$#^B#$$#l7HM$#^B#$$#2B#$$#2G#$$#pNHJ&#28#$F#)G#*$#2E#$$#^I#$$#28#$$#2E#$$#^NHD$#2;HB$#24#$$#::#$$#2<#$$#2A#$$#2:H=$#2H#$$#26#$$#D4#$$#:F#$$#2;Ht$#Z:Hs%#24#$BI:$#:EHi$#2A#$$#2C#$$#ZE#$$#^B#$$#l:#$$#2E#$$#^8#$$#`F#$$#2FHh&&F6#$>#&J#'$#B8#$$#2>#$$#FFHd$#2>#$$#E)GH'#27#$8#&@%FH%G$#25#$$$)KH_$#2L#$'%W6#$C#=F%;G%@$#D;#$$#24#$$#:<#$$#2A#$$%W'#$$#47#$$%J5Gl$#2<#$$#2E#$$#^8#$$#`5#$$#24#$$#>F#$$#28#$$#2'#$$#44#$$$.7#$$#2@#$$#2<#$$#2A#$$#2F#$$#27#$$#2>#$$#F'G+$#2BHf$#24#$$#\\<#$$#2E#$$#^(#$$#6=#$$'BF#$$#2B#$$#2AH<(#24#$5#*B#,E#DK#F$#26#$$#N4#$$#:E#$$#^B#$$#2B#$$#nAH5$#<B#$$#2KH3$#25#$%#24#$<#,$#26#$$#@B#($#FH#$$$FC#$%#Z'G`N#$$$,6G`$#PA#$$#29H)$#2?#$$#J8#$%#26#$C#)$#DB#$$#PA#$$#29#$$#2<#$$#2:G{$#ZE#$$#^B#$$#lI#$$#2<#$$#2F#$$#2<I:$#^<#$$#2@IT$#2G#$$#2F#$$#28#$$#2F#$$#2F#$$#2<#$$#2B#$$#2AH_%#2@#$FIC$#26#$$#DB#$$#PA#$$#2A#$$#28#$$#26#$$#DGIJ'#2?#$C#%F#*I#+$#J@Ga$#ZI#$$#24#$$#:H#$$#2?#$$#JGG\\$#2GG[%#24#$C#%$#9)F?$#ZAGX/&T+#$2GW8#%9I&:#&<#(>#*B#-C#?F#@H#DI$3$#2,GV$#2@GU$#2C#$$#Y)F9$#2C#$$#Z8GQ%#F2GP6#$$#DF#$$#2+IT$#2F#$$#2G#$$#2@#$$#24#$$#:A#$$#2N#$$$,8#$$#2A#$$#2I#$$#2<#$$#2E#$$#^B#$$#lA#$$#2@#$$#28#$$#2A#$$#2G#$$#2(HY$#Z>H5$)X4#$$#:9#$$#28#$$#2-G7$#25#$%#<?#$K#.$#J<#$$#2F#$$#2;#$$#2F#$$#28#$$#2G#$$#2G#$$#2<#$$#2A#$$#2:Gy$#2@#$$#2?#$$#J(#$$#6H#R%#26#$7HY$#DB#$$#PJI*&&Z7#$8#%G#*$(tCI+$#`@#$$#2@#$$#2<#$$#2A#$$#24Hz$#2F#$$#2MFu)&b4#$8#%>#&AGmB#)C#.$#:MFs$&dFHX$#F8#$$#2L#$$%WCH.$#26#$$#D>#$$'K8#$$#HGFk$#2CH)$#24#$$#\\E#$$#^F#$$#28#$$#25#$$#<H#$$#2A#$$#27#$$#2?#$$#J8F`$#2F#$$#2JFm%#29#$<GY%#2F#$I#)$#2G#$$#24#$$#:G#$$#28#$$%W(E=$#24#$$#:E#$$#^F#$$%W(Gp%#2F#$GHY$#28FH'#25#$7#%;#&@#'$#<>GI$#2<FN$#27Gv&#27GE8HSJ#$$#24#$$#:E#$$#^8#$$#`IHO$'J@FG$#2GHM$#2G#$$#2B#$$#2E#$$#^8#$$#_)E'$#24#$$#:5EU$#2LF>$#25#$$#<8#$$#26#$$#DB#$$#PA#$$#29#$$#2<#$$#2:#$$$U)Du$+VK#$$#2G#$##1$$<6Ef$%JF#$$#24#$$#9N#$$$,>#$$#F8#$$#2L#$#+;%#26#$7#&$#D7#$$#2FIT$#2,#$$#2/#$$#2/#$$#2+#$$#23#$$#1NIP$&ZFIM$#2G#$$#2<#$$#2B#$$#2AE:$#2G#$$#25#$$#<H#$$#26#$$#D>#$$#F8#$$#HGE3%#24#$@#%$#:@#$$#2?#$$#I)DQ$$d5D\\%#28#$<#%$#2>HS$#2?#$$#J8#$$#2>#$$#F8#$$#2L#$$+<6#$$#D;#$$#24#$$#:<G%$#26#$$#C)DC$#2;Hk$$|F#$$#2II*$(^4DJ$#2(#$$#6G#$$+VKGW$#2F#$$#2F#$$#2>#$$#F8#$$#2L#$$%|CFi%#Z<G(HFx$#2C#$$-r4#$$#:F#$$#2F#$$#2J#$$#2B#$$#2E#$$#^7#$$%WFE5%$(JF9M#$$#2HH]&$Z<#$B#(H#*$#2G#$$-(6#$$#DB#$$#P<F_$#2G#$$#2BE=$#2A#$$#27#$$#2?#$$#J8#$$#2)#$$#.6C=+#(6(<7,H8,KA#NC,VEC;H-/M-F$#(6#-$#(4#$$#(6#$'#(6#$>%mB#+E$Q&#(8(1B#*E$P$.T8Cr%#(8#$H$^$#(L'+$#(4#$$.LF$?$.R>IX$#(B#$$#(>#$$.X<#$$#(8#$$#(F(#$#(4#$$.LF',%#(8#$B#*$#(6#$$.VB#$$.bI#$$#(8#$$#(E#$$.pL's$#(B#$$#(G#$$#(>#$$.X8#$$#(L#$&#(##$(#(C#K$#(%#$-#(*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$#(&#$$#((#$$#,6'f$#(C#$%.l<#$H%F$#(9#$$#')CN$#*9CO$.LA#$$#(F#$$#(<#$$#(5#$$.N?#$$.\\8#$$#(N#$&/B7'+8'2E';%#(4#$<'?%#(6#$F':$.R>#$$.XH#$%#(5#$C'S$.N8#$$#(6#$$.VB#$$.bA#$$#(9#$$#(<#$$#(:#$$#((#$%#,='9L'F'/D5#$:#%F'BI'D$.M)C5%#(8#$<'7$#(>#$$.X8#$$#(L#$$/?C#$$#(4#$$.n<#$$#(E#$$.p(#$$#,='-%/T4#$>$A$/V6#$$.R>#$$.XH#$$/\\C#$&.l'#$5&BN&d$#*6#$%.V<I9B#$$.b7#$$#(8#$$#(F#$%#(##$(#($#(%#$-#(*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$#(&#$$#((#$$#,G&U%.V<I/E#$%.p8#$L#-$.r7#$$#(8#$$#(A#$$#(G#$$#(<#$$#(4#$$.L?#$$.\\F#$$/.CH`$#(C#$$.lG#$$#(B#$$#(@#$$#(4#$$.LG#$$#(B#$$#(E#$$.o)B`$#(8#$$#(C#$$.l?#$$.\\B#$$#(LHq$#(A#$$#(IHg&#(<#$A#[C#`$#(G#$%/P;#$?#'$#(H#$$#(5#$$.NNHj$#(4#$$.^5IZ$#(G#$$#(C#$$#(4#$$.LF#$$#(F#$%#(J#$N#($#(B#$$#(E#$$.p7#$$#(FI:$/B8#&$.V<H[$.p8I/$#(K#$$#(C#$$.lB#$$#(E#$$.pGI2$#(<IC$#(B#$$#(F#$$#(GHQ$#(8#$$#(A#$$#(>#$$.X<#$$#(A#$$#(FHK$#(5HQ$.lE#$$.pB#$$/$7HG$.pB#$$#(B#$$#(G#$$/(NHD&#(8#$F#)G#*$#(E#$$.pI#$$#(8#$$#(E#$$.pNH>$#(;H<$#(4#$$.L:#$$#(<#$$#(A#$$#(:H7$#(H#$$#(6#$$.V4#$$.LF#$$#(;H*$.l:H)$1b4#$$.LEHo$#(A#$$#(C#$$.lE#$$.pB#$$/$:#$$#(E#$$.p8#$$.rF#$$#(FGx&1h6#$>#&J#'$.T8#$$#(>#$$.XFGt$#(>#$$.W)Ad'#(7#$8#&@#GH#H$#(5#$$/qKGo$#(L#$&/{6#$F#<G#A$.V;#$$#(4#$$.L<#$$#(A#$$/?'#$$#*7#$$0x5H%$#(<#$$#(E#$$.p8#$$.r5#$$#(4#$$.PF#$$#(8#$$#('#$$#*4#$$/D7#$$#(@#$$#(<#$$#(A#$$#(F#$$#(7#$$#(>#$$.X'AG$#(G#$$#(B#$$#(E#$$.p8#$$.q)AB$#(4#$$.L5Gg$#(LGM$#(5#$$.N8#$$#(6#$$.VB#$$.bA#$$#(9#$$#(<#$$#(:#$$/?(G[(#(4#$5#*B#,E#EK#G$#(6#$$.`4#$$.LE#$$.pB#$$#(B#$$/&AG=$.NB#$$#(KG;$#(5#$%#(4#$<#+$#(6#$$.RB#($.XH#$$/\\C#$%.l'G^N#$$/B6G^$.bAG1$#(?#$$.\\8#$%#(6#$C#)$.VB#$$.bA#$$#(9#$$#(<#$$#(:G*$.lE#$$.pB#$$/$I#$$#(<#$$#(F#$$#(<#$$#(B#$$#(AF|$.p<#$$#(@IR$#(G#$$#(F#$$#(8#$$#(F#$$#(F#$$#(<#$$#(B#$$#(AHV%#(@#$FFp$#(6#$$.VB#$$.bA#$$#(A#$$#(8#$$#(6#$$.VGIH'#(?#$C#%F#*I#+$.\\@Fh$.lI#$$#(4#$$.LH#$$#(?#$$.\\GFc$#(GFb%#(4#$C#%$.K)@R$.lAF_/1v+#$2F^8#%9I%:#&<#(>#*B#-C#?F#@H#DI$0$#(,F]$#(@F\\$#(C#$$.k)@L$#(C#$$.l8FX%.X2FW6#$$.VF#$$#(+IT$#(F#$$#(G#$$#(@#$$#(4#$$.LA#$$#(N#$$/B8#$$#(A#$$#(I#$$#(<#$$#(E#$$.pB#$$/$A#$$#(@#$$#(8#$$#(A#$$#(G#$$#((Ff$.l>H,$524#$$.L9#$$#(8#$$#(-F>$#(5#$%.N?#$K#.$.\\<#$$#(F#$$#(;#$$#(F#$$#(8#$$#(G#$$#(G#$$#(<#$$#(A#$$#(:Gp$#(@#$$#(?#$$.\\(#$$#,H#O%#(6#$7F,$.VB#$$.bJI*&1|7#$8#%G#*$4JCI+$.r@#$$#(@#$$#(<#$$#(A#$$#(4Hz$#(F#$$#(ME|)2*4#$8#%>F=AGdB#&C#+$.LMEz$2,FHV$#(6#$$.V>#$$2m8#$$.ZGEu$#(CF9$#(4#$$.nE#$$.pF#$$#(8#$$#(5#$$.NH#$$#(A#$$#(7#$$#(?#$$.\\8Ej$#(F#$$#(JFl%#(9#$<GS%#(F#$I#)$#(G#$$#(4#$$.LG#$$#(8#$$/?(?S$#(4#$$.LE#$$.pF#$$/?(F&%#(F#$GH\\$#(8FH'#(5#$7#%;#&@#'$.N>GC$#(<EX$#(7Gx&#(7G?8HVJ#$$#(4#$$.LE#$$.p8#$$.rIHR$2l@EQ$7*K#$$#(G#$##'$#(GHM$/R6Ew$0xF#$$#(4#$$.KN#$$/B>#$$.X8#$$#(L#$#6i%#(6#$7#&$.V7#$$#(FIT$#(,#$$#(/#$$#(/#$$#(+#$$#(3#$$#'NIP$1|FIM$#(G#$$#(<#$$#(B#$$#(AE?$#(G#$$#(5#$$.NH#$$#(6#$$.V>#$$.X8#$$.ZGE8$2dFGh$#(?#$$.\\8#$$#(>#$$.X8#$$#(L#$$6j6#$$.V;#$$#(4#$$.L<G`$#(6#$$.U)>p$#(;I(%#(4#$@#%$.L@#$$#(?#$$.[)>k$085DR$0PF#$$#(II*$464DN$#((#$$#,G#$$7*KGl$#(F#$$#(F#$$#(>#$$.X8#$$#(L#$$1NCE1%.`@#$G#%$#(8H)$#(<#$$#(B#$$#(A#$$#(F#$$#('#$$#*E#$$1|H#$$#(A#$$#(A#$$#(8#$$#(E#$$.p)#$$#.N=h&#(4#$<#8J=f$/V6#$$.R>#$$.XH#$$/\\C#$%8b'#$F#*$#*6#$$0<B#$$.b7#$$#(8#$$#(F#$$0D'>C$#((#$$#,5#$$0.4#$$/V6#$$.R>#$$.XH#$$/\\C#$$087#$$#(5Da$#(G#$%846#$J=:$.VB#$$.b<#$$#(A#$$#()#$%#.>='J=/)0<4#$;$z?'cB<%E-#J-A$.L)#$$#.C<w%0x4#$B#7%.LF#$G#%$#(;IU$#(4#$$.LF#$$#(B#$$#(H#$$#(E#$$.p6#$$.T8#$$#(F#$$#((#$$#,?#$$.\\B#$$#(6#$$.V4#$$.L?#$$.\\(#$$#,K#$$#(@Hf$#(:#$$#(8#$$#(6I>&#(4#$?<PG<Y$.LF#$$#(L#$$#('#$$#*E#$$1|F#$$#(4#$$.L)#$$#.C<G$1`B#$$#(6#$$.VE#$$0RL#$$#(C#$$.lG#$$#(9#$$#(F#$$#((#$$#,6#$$0PBF=%#(B#$G<&$1d@#$$#(8#$%#('#$4;|$#*4#$$/DF#$$#(F#$$#(<#$$#(F#$$#(G#$$#(4#$$.LA#$$#(G#$$#()#$%#.(#$6;j$#0F;d%$|?#$E#-$#JB#$$#2H#$$#27#$$#29#$$#2?#$$#24#$$#LE#$$#^8#$$#`7>_$%$8#$$#`7#$$#28#$$#2A#$$#2G#$$#2<#$$#24#$$#:?#$$#JF#$%%5)=;N#$$$,E#$$&ZF#$$#24#$$#:C#$$#24#$$#\\E#$$#^4#$$#:@?A%#28#$B#*$%LI#$$#2(#$$#6I#$$+p4#$$#:E#$$#^F>F$#26#$%#D>#$H#.$#F8#$$#HE#$$%G6#$%#D9?{B#$$#PA#$$#29#$$#2<#$$#2:#$$#2=#$$#2F?Y$#2@#$$#28#$$#2A#$$#2G#$$#2E#$$#^8#$$#`I#$$#2<#$$#2F#$$#2<#$$#2B#$$#2A#$$#2F#$$#2'#$$#4I#$$#2+#$$#2*#$$#2*>(&#2?#$A#)G#2$#J8#$$#26#$$#DG#$$#2E#$$#^H@)%#26#$I#*$#D9#$$#2F#$$#20#$$#2(#$$#6K#$$#2@Ae&+a'<ZE#$N<Z$#^6Ar$#2;#$$#28#$$#2E#$$#^8#$$#`H?u%#2F#$G#+$#28#$$#2I#$$#28#$$#2A#$$#2G#$$#2F#$$#27=f$#2C#$$#Z6?A&%Z6#$<#'A:\\$#D?#$$#JB#$$#2HIV$#2G#$%%^'#$)#0$#46#$$$|E#$$#^8#$$#`7#$$#28#$$#2A#$$#2G#$$#2<#$$#24#$$#:?#$$#JF#$$%5)<8%#.6#$::B$9xE:7$#(E#$$.pB#$$/$@#$$#(8#$$#(B#$$#(F#$$#()#$$#.:#$$1`B#$$:fB#$$#(:#$$#(?#$$.\\8#$$#(7#$$#(E#$$.p<#$$#(I#$$#(8#$$#')#$$#.@9i$#(7#$$#(N#$&/B7#$8#&E#.$0xF#$$#(4;w%#(6#$7#&$.V7#$$#(FIY$#(,#$$#(/#$$#(/#$$#(+#$$#(3;o$1|FIS$#(8#$$#(A#$$#(>#$$.X<#$$#(A#$$#(F#$$#(N#$$/R;#$$#(B#$$1d@#$$#(8#$$#')#$)#.<#$=#1A9<C9>F9BH9I$>@A#$$#(<#$$#(G#$$#((#$$#,:#$$1,E#$$.pB#$$#(B#$$/&I#$$#(L#$$#((#$$#,7#$$/?8BR$>\\B#$$#(5#$$.NFA_&#(-#$8#(H#^$#(F#$$#((#$$#,L#$$#(4F;%#(A#$L#A$#(A#$$#(J#$$#(B#$$#(E#$$.pG#$&#((#$8#9E#:*/87#$A#'B#-C#/E#3GE^K#5$0xB#$$#(6#$$.UKE]$4pH#$$#(@#$$#(5#$$.N8#$$#(E#$$.pFEW$5&7#$$7ZFEU$5<4#$$.n:#$$#(8#$$#(FEQ$6JG#$$6X9EO$#(?#$$.\\F#$$#'KEL$?R8;1$.p(IF'6j'#$(#).#2F#4$#*0#$$#((#$$#,7#$$0x4#$$.LGA6$#,C#$$5<E#$$.pB#$$1zC#$$.l8#$$#(E#$$.pG#$$#(<#$$#(8Bk$#((#$$#,7B{$#(G#$$#(B#$$#(E#$$.p8#$%.r'#$(IM$#*@#$$#(N:p$#(5#$$.N8#$$3d4#$$.L7#$$#(@#$$#(<#$$#(A#$$#('#$$#*C#$$1v4#$$.LF#$$#(F#$$#(J#$$#(B#$$#(E#$$.p7#$$/?FAR&.\\8#$<88B)x$#(G#$$#(F#$$#(8#$$#(A#$$#(6#$$.VE#$$0RL#$$#(C#$$.lG#$$#()#$&#.4#$6$)?)k$.JE#Q$#(@#$$#(<#$$#(AFJ$#(:#$$#(<#$$#(F#$$#('#$$#*5#$$/T4#$$/V6#$$.R>#$$.XH#$$/\\C#$$8b':D$.lC#$$.l?#$$.\\<#$$#(6#$$.V4#$$.LG#$$#(<#$$#(B#$$#(A#$$#(N#$$/B7#$$#(8#$$0z9#$$#(4#$$.LH#$$#(?#$$.\\G#$$#(N#$$/B6#$$0PE#$$.p8#$$.r7#$$#(8#$$#(A#$$#(G#$$#(<#$$#(4#$$.L?#$$.\\F#$$0d(#$$/8=D`%.p6#$7#($.V;#$$#(<#$$#(I#$$#(8@.$#(H#$$#(<#$$#(A#$$#(B#$$#(N#$$/BF#$$2*8#$$2,6#$$.VE#$$.p8#$$0TG#$$#(F#$$#((#$$#,;#$$2M)9k$#(G#$%#(;#$B#0$5rN#$$/B<#$$#(A#$$#(9#$$#(B#$$#(N#$$/B5#$$/T4#$$/V<#$$#(?#$$.\\8#$$#(LAO$#(H#$$#(A#$$#(4#$$.LG#$$#(G#$$#(8#$$#(A#$$#(7#$$#((E9$#(4#$$.L:#$$#(8#$$#(A#$$#(G#$$#()D[$9xB(-%.\\8#$<#)$#(4#$$.LE#$$.p@#$$#(?#$$.\\(EC$#(8#$$#(A#$$#(G#$$#(N#$$/BF#$$2*8#$$2,6#$$.VE#$$.p8#$$0TG#$/Cd###'#$(#%)9A4#'5#(6#,>#-?#.C#6E#8N#L.Cd4#L5#T6$G7$,9%7:$N;$O=$RC$YE$\\F$`8Cd+#$4#H5#a6#r7$+8$0:$3;$q<$s=$|>%*@%XA&)B&1C&<D&[E&^F&gG&zH'9I',$CdC'r$Cd6#,$Cd4#$$Cd6#$'Cd6#$>%`B#*E$B&Cd8'hB#)E$A$Ct8IS$CdH$O$Cd4#$$ClF$1$Cr>IY$CdB#$$Cd>#$$Cx<#$$Cd8#$$CdF'[$Cd4#$$ClF&f%Cd8#$B#*$Cd6#$$CvB#$$D&I#$$Cd8#$$CdE#$$D4L'Q$CdB#$$CdG#$$Cd>#$$Cx8#$$CdL#$%Cd##$(#($Cd%#$-Cd*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$Cd&#$$Cd(#$$Ch6'D(Cl5#$:'5A#'F'@I'B$Cm)8n$Cf9I3$ClA#$$CdF#$$Cd<#$$Cd5#$$Cn?#$$Cz8#$$CdN#$&D\\7&f8&lE&u%Cd4#$<&y%Cd6#$F&t$Cr>#$$CdH#$%Cd5#$C'%$Cn8#$$Cd6#$$CvB#$$D&A#$$Cd9#$$Cd<#$$Cd:#$$Cd(#$$ChL&r%Dn4#$>$A$Dp6#$$Cr>#$$CdH#$$DvC#$&D0'#$5&0N&Q$Cf6#$%Cv<IEB#$$D&7#$$Cd8#$$CdF#$%Cd##$(#($Cd%#$-Cd*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$Cd&#$$Cd(#$$ChG&B%Cv<I;E#$%D48#$L#,$D67#$$Cd8#$$CdA#$$CdG#$$Cd<#$$Cd4#$$Cl?#$$CzFI#$CdC#$$D0G#$$CdB#$$Cd@#$$Cd4#$$ClG#$$CdB#$$CdE#$$D3)83$Cd8#$$CdC#$$D0?#$$CzB#$$CdLI$$CdA#$$CdI#$$Cc)8+&Cd<#$A#[C#`$CdG#$%Dj;#$?#'$CdH#$$Cd5#$$CnNHv$Cd4#$$C|5IZ$CdG#$$CdC#$$Cd4#$$ClF#$$CdF#$%CdJ#$N#($CdB#$$CdE#$$D47#$$CdFHZ$D\\8#&$Cv<Hg$D48I/$CdK#$$CdC#$$D0B#$$CdE#$$D4GHR$Cd<IC$CdB#$$CdF#$$CdGH]$Cd8#$$CdA#$$Cd>#$$Cx<#$$CdA#$$CdFHW$Cd5H]$D0E#$$D4B#$$DB7HS$D4B#$$CdB#$$CdG#$$DFNHP&Cd8#$F#)G#*$CdE#$$D4I#$$Cd8#$$CdE#$$D4NHJ$Cd;HH$Cd4#$$Cl:#$$Cd<#$$CdA#$$Cd:HC$CdH#$$Cd6#$$Cv4#$$ClF#$$Cd;Hy$D0:Hx$Fd4#$$ClEHn$CdA#$$CdC#$$D0E#$$D4B#$$DB:#$$CdE#$$D48#$$D6F#$$CdFHm'Fj6#$>#&F#'J#)$Ct8#$$Cd>#$$CxFHi$CdB#$$CdAHg$Cd>#$$Cw)74'Cd7#$8#&@#GH#H$Cd5#$$DYKHb$CdL#$&F+6#$F#<G#A$Cv;#$$Cd4#$$Cl<#$$CdA#$$F+'#$$Cf7#$$Ex5Gp$Cd<#$$CdE#$$D48#$$D65#$$Cd4#$$CpF#$$Cd8#$$Cd'#$$Cf4#$$D^7#$$Cd@#$$Cd<#$$CdA#$$CdF#$$Cd7#$$Cd>#$$Cx'6q$CdG#$$CdB#$$CdE#$$D48#$$D5)6l$Cd4#$$Cl5GX$CdLH@$Cd5#$$Cn8#$$Cd6#$$CvB#$$D&A#$$Cd9#$$Cd<#$$Cd:#$$E+)6`(Cd4#$5#*B#,E#DK#F$Cd6#$$D$4#$$ClE#$$D4B#$$CdB#$$DDAH0$CnB#$$CdKH.$Cd5#$%Cd4#$<#,$Cd6#$$CrB#($CdH#$$DvC#$%D0'G\\N#$$D\\6G\\$D&A#$$Cd9H$$Cd?#$$Cz8#$%Cd6#$C#)$CvB#$$D&A#$$Cd9#$$Cd<#$$Cd:Gv$D0E#$$D4B#$$DBI#$$Cd<#$$CdF#$$Cd<Hd$D4<#$$Cd@IT$CdG#$$CdF#$$Cd8#$$CdF#$$CdF#$$Cd<#$$CdB#$$CdAHU%Cd@#$FIC$Cd6#$$CvB#$$D&A#$$CdA#$$Cd8#$$Cd6#$$CvGIJ'Cd?#$C#%F#*I#+$Cz@G\\$D0I#$$Cd4#$$ClH#$$Cd?#$$CzGGW$CdGGV%Cd4#$C#%$Ck)6#$D0AGS.Fx+#$2GR8#%9I&:#&<#(>#*C#-F#.H#2I#v$Cd,GQ$Cd@GP$CdC#$$D/)5w$CdC#$$D08GL%Cx2GK6#$$CvF#$$Cd+IT$D0>H?$J64#$$Cl9#$$Cd8#$$Cd-GD$Cd5#$%Cn?#$K#.$Cz<#$$CdF#$$Cd;#$$CdF#$$Cd8#$$CdG#$$CdG#$$Cd<#$$CdA#$$Cd:H'$Cd@#$$Cd?#$$Cz(#$$ChH#M%Cd6#$7Hk$CvB#$$D&JI<&G$7#$8#%G#*$IRCI=$D6@#$$Cd@#$$Cd<#$$CdA#$$Cd4I2$CdF#$$CdMG()G,4#$8#%>#&AGwB#'C#*$ClMG&$G.FHj$Cx8H@$Cd6#$$Cv>#$$Gs8I'$Cd4#$$D2E#$$D4F#$$Cd8#$$Cd5#$$CnH#$$CdA#$$Cd7#$$Cd?#$$Cz8Fq$CdF#$$CdJG$%Cd9#$<Gg%CdF#$I#)$CdG#$$Cd4#$$ClG#$$Cd8#$$F+(57$Cd4#$$ClE#$$D4FFe%CdF#$GHp$Cd8FZ'Cd5#$7#%;#&@#'$Cn>GX$Cd<F`$Cd7H3&Cd7GT8HjJ#$$Cd4#$$ClE#$$D48#$$D6IHf$Gr@FY$KbK#$$CdG#$#Cc$CdGHa$Dl6F0$ExF#$$Cd4#$$CkN#$$D\\>#$$Cx8#$$CdLIT%Cd6#$7#&$Cv7#$$CdFIU$Cd,#$$Cd/#$$Cd/#$$Cd+#$$Cd3#$$CcNIQ$G$FIN$CdG#$$Cd<#$$CdB#$$CdAE_$CdG#$$Cd5#$$CnH#$$Cd6#$$Cv>#$$Cx8FX%Cd4#$@#%$Cl@#$$Cd?#$$Cy)4_$E:5E)%Cd8#$<#%$Cd>Hk$Cd?#$$Cz8#$$Cd>#$$Cx8#$$CdL#$$Cd6#$$Cv;#$$Cd4#$$Cl<Fy$Cd6#$$Cu)4Q$Cd;I$$ERF#$$CdII+$I<4Dq$Cd(#$$ChG#$$KbKH'$CdF#$$CdF#$$Cd>#$$Cx8#$$CdLF.%D0<GSHGI$.bA#$$#(9#$%#(6#$<#'$.VB#$$.bA#$$#(FDF$#(:#$$/?H#$$#(E#$$.p4#$$.LG#$$#(<#$$#(B#$$#(A#$$#((#$$#,C#$$5<;=B%.p8#$L#2$.r7#$$#(8#$$#(A#$$#(G#$$#(<#$$#(4#$$.L?#$$.\\F#$$0d(#$&/n6>uG#$K?h%7*9#$B?g$7,E#$$.p6#$$.V(:U$#(C#$$.lG#$$#(B#$$#(N#$$/B>#$$.X8#$$#(L#$$6j9#$$#(<#$$#(?#$$.\\8#$$#((#$$#,5#$$0.<#$$4$G>J$#(4#$$.L?#$$.\\?#$$.\\8#$$#(G#$$#((#$$#,F#$$6\\F#$$26B9t$@z<#$$B@G?L&#(6#$:#6F#8$.V4#$$.L?#$%.\\(#$F#,$#,F#$$6\\8#$$6`G#$$#(G#$$#(<#$$#(A#$$#(:#$$#(F=%$#(8#$$#(G#$$#(G#$$#(<#$$#(A#$$#(:#$$#(FHx$#(<#$$#(AIS$#(8#$$#(A#$$#(B#$$#(E#$$.p7#$$#((Aa&#(6#$A#2B#9$.VC#$$.l'#$$#*6#$$1R;#$$#(E#$$.pB#$$/$@#$$#(8#$$#('#$$#*C#$$.lE#$$.pB#$$1z9#$$#(<=9$#(8#$$#(@#$$#(B#$$#(A#$$#(<#$$#(6#$$.V(>*&#(5#$A#.G#2$#(4#$$.PK#$$#(G#$$#(8#$$#(E#$$.p@#$$#((#$$#,<#$$#(A#$$2T<96$#(8#$$#(E#$$.pB#$$/$)>M%#(##$F#,$#(7#$$#(8#$$#(##$$#(C#$$#(4#$$.LF#$$#(F#$$7(8I.$#(#IT&#(8#$C0FG0H$#(K#$$#(G#$$#(6#$$.V?#$$.\\B#$$#(H#$$#(7#$$#()#$%#.6By7#$$:$4#$$:&G#$$#(4#$$57F>>(#(4#$>#2?#4B/mE0$%.LE#$F#*$.pB#$$/$?#$$#(4#$$.^?#$$#(4#$$.^EA2$#(F#$$#(J#$$#(B#$$#(E#$$?P7#$$OJF#$$0d(@o$.X<#$$#()>'$#(4#$$.^L#$$#(J#$$#(E#$$.p<#$$#(:#$$#(;#$$#(G#$$#()#$$#.(#$$#04#$$.,H#$$#2G4J%&644LG#$$#2C#$$#24#$$#:F#$$#2F#$$#2J#$$%v73[$'0K#$$#2'#$$#44#$$$.C#$$#ZC#$$#ZF3U%'N4#$H#'$#:@#$$#24#$$#:?7B$#25#$$#<8#$$%W66p%(@B#$L#4%#25#$M#.$(T<#$$#2?#$$#J8#$$(j5#$$#24#$$#26#$$#@>#$$#FH#$$$FC#$$(^F2($#2<#$$#2?#$$#J?#$$#24#$$#K)2#%#2(#$?#&$#66#$$$|A4m$#JB#$$#2:#$$#2<#$$#2A#$$#2(IV%)<8#$C#&$#2G#$$#2E>u$#Z@I[$)L6#$$#D<3/')b4#$:#.>#3L#4$#:F#$$#2F#$$#2J#$$#2B#$$#2E#$$#^7#$$%|'#$$#4F#$$&bG#$$&pB6=$#2C#$$$)4#$$#:F#$$#2F#$$%WJ3.$)p<2x$#2C#$$#Z<IF(+(-#$8#&A#0C#7F#>$#26#$$#D94T%+,6#$A#'$#DE#$$#^8#$$%&G3c$#2G#$$#2E#$$#^L#$$#26#$$#D?#$$#J<I9$'J4#$$#:C#$$#ZF#$$#2;#$$#2B#$$#2G#$$%WF2b$+>B#$$#2G#$$#2?#$$#J<#$$#2:#$$#2;#$$#2G>1$#2;#$$$9)1?'+V8#$;#/<#8E#A$#2@#$$#2C#$$#ZB#$$#2E#$$#^4#$$#:E#$$#^L#$$#2<#$$#2G#$$#28#$$#2@3A$#2H#$$#2A#$$#27#$$#28#$$#2E#$$#^5#$$#<<#$$#2E#$$#^72D$'P@#$$#28#$$#2@#$$#24#$$#26#$$#N;#$$#2<#$$#2A#$$#282;$#^4#$$#:F#$$#2;0x&+p4#$B6'F#4%#::#$H#'$#2E#$$#^4#$$#:A44$#2?#$$#JG#$%#2'#$N#)$#4G#$$#2B#$$#2>#$$#F8#$$#HA2+$$,C#$$&T4#$$#:F#$$#2F0g$#26#$$#DB#$$#P7#$$#28#$$#2)#$$#.F#@%1|8#$>#=$#(6#$$.VB#$$.bI#$$#(8#$$#(E#$$.pL#$&#(##$'#3N#5&#(>#$C#(J#.$.X8#$$#(L#$$6j(#$&?T67=A9MC9`$.l;#$$#(E#$$.p4#$$.LF#$$#(8#$$#((IV$#(B#$$#(E#$$.p7#$$#(FIX&0:>INC#$JIX$1v;IR$UJ90I$.X8#$$.Z,>S+2*(#$8#29#]<#jB#tC$&F$1H$:%#,:#$F#,$1,C#$$.l:#$$/?'#$$#*4#$$/D:#$$#(8#$$#(A#$$#(G0;$6\\6#$$.V7#$$#(4#$$.L8#$$#(@9#(#(6#$8#+A#/E#2G#@$.VE#$$.p8#$$0TG#$$#(F#$$#((#$%/nC>eG#$$7*B;n$#(7#$%U*'#$N#%$UJ67B$UN67A$#(;#$$#(4#$%.L(>?FF:$.pI#$$20<#$$#(6#$$.T8#$&#('#$4#+N#,$#*4#$$/D6#$$.V6#$$.TB#$$.bH#$$#(A#$$#(G@;$#(6IW$/B4IU$#(G#$$#(<#$$#(A#$$#(:#$$#(F#$$#('#$$#*F#$$2*8#$$2,6#$$.VH#$$#(E#$$.p<#$$#(G#$$#(L?m$#(G#$$#(C#$%.l'#$(#*$#*6#$$0<B#$$.bA#$$#(9#$$#(<#$$#(:9)$#,=#$$2dF#$$#(B#$$#(A9t$#(G#$$#(8#$$#(@#$$#(4#$$.LA#$$#(4#$$.L:#$$#(8#$$#(E#$$.p(;3$#(4#$$.LC#$$.lH#$$#(<#$$#('#$$#*F#$$2*8#$$2,G#$$#(G#$$#(<#$$#(A#$$#(:D`$.l?#$$.\\H#$$#(A#$$#(>#$$.X(#$$#,F#$$6\\8#$$6`6#$$.VE#$$.p8#$$0TG5E%#(;#$?#+$/P'#$$#*4#$$/D:#$$#(8#$$#(A#$$#(G#$$#((//$.\\):Z$#(C#$$.l8#$$#(E#$$.p'#$$#*4#$$/D7>3'#(4#$8(I?(`B(a%.L>#$?(E$.X8#$$.ZB#$$#(H#$$#(G#$$/?'#$5XB##$'##(#%)/%4#N5#V6$J7$/9%8:$Q;$R=$U>#-?#/C$\\E$_F$cN#M.XB4#&5#'6#+7##9##:##;##=##C#6E#8F##9XB+#$4#I5#b6#s8$29I[:$5;$s<$u=%$>%*@%OA%zB&(C&3D&dE&gF&pG'-H'EI':M'C$XDC(;$XD6#-$XD4#$$XD6#$'XD6#$>%WB#+E$D&XD8(0B#*E$C$XR8IT%XD8#$H$Q$XDL&q$XD4#$$XJF$2$XP>IX$XDB#$$XD>#$$XV<#$$XD8#$$XDF'|$XD4#$$XJF&r%XD8#$B#*$XD6#$$XTB#$$X`I#$$XD8#$$XDE#$$XnL'r$XDB#$$XDG#$$XD>#$$XV8#$$XDL#$&XD##$(#(C%'$XD%#$-XD*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$XD&#$$XD(#$$XF6'e(XJ5#$:'VA#'F'aI'c$XK).Q$XB9I3$XJA#$$XDF#$$XD<#$$XD5#$$XL?#$$XZ8#$$XDN#$&Y<7'+8'2E';%XD4#$<'?%XD6#$F':$XP>#$$XVH#$%XD5#$C'F$XL8#$$XD6#$$XTB#$$X`A#$$XD9#$$XD<#$$XD:#$$XD(#$%XF=$hL'9%YN4#$>$B$YP6#$$XP>#$$XVH#$$YVC#$&Xj'#$5&<N&p$XB6#$%XT<IEB#$$X`7#$$XD8#$$XDF#$%XD##$(#($XD%#$-XD*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$XD&#$$XD(#$$XFG&b%XT<I;E#$%Xn8#$L#-$Xp7#$$XD8#$$XDA#$$XDG#$$XD<#$$XD4#$$XJ?#$$XZF#$$Y,CHn$XDC#$$XjG#$$XDB#$$XD@#$$XD4#$$XJG#$$XDB#$$XDE#$$Xm)-o$XD8#$$XDC#$$Xj?#$$XZB#$$XDLI#$XDA#$$XDI#$$XC)-g&XD<#$A#[C#`$XDG#$%YJ;#$?#'$XDH#$$XD5#$$XLNHu$XD4#$$X\\5IZ$XDG#$$XDC#$$XD4#$$XJF#$$XDF#$%XDJ#$N#($XDB#$$XDE#$$Xn7#$$XDFI9$Y<8#&$XT<Hf$Xn8I.$XDK#$$XDC#$$XjB#$$XDE#$$XnGI1$XD<IC$XDB#$$XDF#$$XDGH\\$XD8#$$XDA#$$XD>#$$XV<#$$XDA#$$XDFHV$XD5H\\$XjE#$$XnB#$$X|7HR$XnB#$$XDB#$$XDG#$$Y&NHO&XD8#$F#)G#*$XDE#$$XnI#$$XD8#$$XDE#$$XnNHI$XD;HG$XD4#$$XJ:#$$XD<#$$XDA#$$XD:HB$XDH#$$XD6#$$XT4#$$XJF#$$XD;Hy$Xj:Hx$[F4#$$XJEHn$XDA#$$XDC#$$XjE#$$XnB#$$X|:#$$XDE#$$Xn8#$$XpF#$$XDFHm&[L6#$>#&J#'$XR8#$$XD>#$$XVFHi$XD>#$$XU),r'XD7#$8#&@%FH%G$XD5#$$Y9KHd$XDL#$'Zg6#$C#<F%;G%@$XT;#$$XD4#$$XJ<#$$XDA#$$Zg'#$$XB7#$$ZZ5Gq$XD<#$$XDE#$$Xn8#$$Xp5#$$XD4#$$XNF#$$XD8#$$XD'#$$XB4#$$Y>7#$$XD@#$$XD<#$$XDA#$$XDF#$$XD7#$$XD>#$$XV',U$XD4#$$Xl<#$$XDE#$$Xn(#$$XF=#$$\\HF#$$XDB#$$XDAHB(XD4#$5#*B#,E#DK#F$XD6#$$X^4#$$XJE#$$XnB#$$XDB#$$Y$AH;$XLB#$$XDKH9$XD5#$%XD4#$<#,$XD6#$$XPB#($XVH#$$YVC#$%Xj'GfN#$$Y<6Gf$X`A#$$XD9H/$XD?#$$XZ8#$%XD6#$C#)$XTB#$$X`A#$$XD9#$$XD<#$$XD:H'$XjE#$$XnB#$$X|I#$$XD<#$$XDF#$$XD<I:$Xn<#$$XD@IT$XDG#$$XDF#$$XD8#$$XDF#$$XDF#$$XD<#$$XDB#$$XDAH`%XD@#$FIC$XD6#$$XTB#$$X`A#$$XDA#$$XD8#$$XD6#$$XTGIJ'XD?#$C#%F#*I#+$XZ@Gg$XjI#$$XD4#$$XJH#$$XD?#$$XZGGb$XDGGa%XD4#$C#%$XI)+j$XjAG^/[Z+#$2G]8#%9I&:#&<#(>#*B#-C#?F#@H#DI$4$XD,G\\$XD@G[$XDC#$$Xi)+d$XDC#$$Xj8GW%XV2GV6#$$XTF#$$XD+IT$XDF#$$XDG#$$XD@#$$XD4#$$XJA#$$XDN#$$Y<8#$$XDA#$$XDI#$$XD<#$$XDE#$$XnB#$$X|A#$$XD@#$$XD8#$$XDA#$$XDG#$$XD(HY$Xj>H6$^\\4#$$XJ9#$$XD8#$$XD-G=$XD5#$%XL?#$K#.$XZ<#$$XDF#$$XD;#$$XDF#$$XD8#$$XDG#$$XDG#$$XD<#$$XDA#$$XD:Gz$XD@#$$XD?#$$XZ(#$$XFH#R%XD6#$7HY$XTB#$$X`JI*&[`7#$8#%G#*$]xCI+$Xp@#$$XD@#$$XD<#$$XDA#$$XD4Hz$XDF#$$XDMF{)[h4#$8#%>#&AGnB#)C#.$XJMFy$[jFHX$XV8#$$XDL#$$ZgCH.$XD6#$$XT>#$$\\Q8#$$XXGFq$XDCH)$XD4#$$XlE#$$XnF#$$XD8#$$XD5#$$XLH#$$XDA#$$XD7#$$XD?#$$XZ8Ff$XDF#$$XDJFs%XD9#$<GZ%XDF#$I#)$XDG#$$XD4#$$XJG#$$XD8#$$Zg(*h$XD4#$$XJE#$$XnF#$$Zg(Gp%XDF#$GHY$XD8FN'XD5#$7#%;#&@#'$XL>GJ$XD<FT$XD7Gv&XD7GF8HSJ#$$XD4#$$XJE#$$Xn8#$$XpIHO$XD<HO$\\P@FL$XDGHL$XDG#$$XDB#$$XDE#$$Xn8#$$Xo)*Q$XD4#$$XJ5EZ$XDLFC$XD5#$$XL8#$$XD6#$$XTB#$$X`A#$$XD9#$$XD<#$$XD:#$$Ye)*E$`ZK#$$XDG#$#XC$YL6Ek$ZZF#$$XD4#$$XIN#$$Y<>#$$XV8#$$XDL#$#`?%XD6#$7#&$XT7#$$XDFIT$XD,#$$XD/#$$XD/#$$XD+#$$XD3#$$XCNIP$[`FIM$XDG#$$XD<#$$XDB#$$XDAE?$XDG#$$XD5#$$XLH#$$XD6#$$XT>#$$XV8#$$XXGE8%XD4#$@#%$XJ@#$$XD?#$$XY)){$Yt5Da%XD8#$<#%$XD>HR$XD?#$$XZ8#$$XD>#$$XV8#$$XDL#$$`@6#$$XT;#$$XD4#$$XJ<G$$XD6#$$XS))m$XD;Hj$Z2F#$$XDII*$]b4DO$XD(#$$XFG#$$`ZKGV$XDF#$$XDF#$$XD>#$$XV8#$$XDL#$$[2CFh%Xj<G'HFw$.\\B#$$#(F#$$#(62>%#(?#$A&O$.\\8#$$#(:#$$#(E#$$.p4#$$.L@#$%#(##$)#,$#(7#$$#(8#$$#(F#$$#(>#$$.XG#$$#(B#$$#(C#$$.l)#$$#.G#($UT9#$$#(G#$$#(C#$$.l'CC$X47#$$#(4#$$.LG31$.\\F@K%#(@#$E#-$#(6#$$.V4#$$.LG#$$#('#$$#*H#$$#(F#$$#(8#$$#(E#$$.pF9B%.p##$5#%$#(5#$$.NE#$$.pB#$$/$J#$$#(F3C%C&F#$G#2$#(8#$$#(E#$$.pF#$$#(N#$$/B7#$$0x4#$$.LG#$$#(4#$$.L5#$$#(4#$$.PF#$$#(8#$$#((#$$#,L4e$#(6#$$.V'#$$#*'(|&#(4#$<#8@#C%.L?#$H#/$.\\<#$$#(7#$$#(4#$$.LG#$$#(B#$$#(E#$$.pN#$$/B>#$$.X8#$$#(L#$$2bC/B$#(?#$$.\\G#$$#(J#$$#(4#$$.LE#$$.p7#$$#(8#$$#(A?X$#(E#$$.pG#$$#(H#$$#(4#$$.L?#$$.\\5#$$.NB#$$#(K#$$#(##$$#(I#$$#(@0N$#(4#$$.L<3J(#(4#$8$r:%%<%+C%0%#(6#$?#-$.`;#$$#(G#$$#(J#$$#(B#$$#(B#$$#(E#$$.p7#$$#(8#$$#(A>b$.\\?#$$.\\8#$$#(G#$$@,N#$8eH##$#(L$(L%(L&(L'(M((N)(O4#{5$(6$97$::$?;$G=$J>#/?#1C$PE$SF$WN.Y.eH(#$4#(5#)6#-7##:##;##=##C#8E#:F##$#,M#$$#(<#$$#(C#$#.k$eJ6#-$eJ4#$$eJ6#$'eJ6#$>#oB#+E#V&eJ8#hB#*E#U$e\\8IR%eJ8#$H#I$eJL#d$eJ4#$$eTF#\\$eZ>IX$eJB#$$eJ>#$$e`<#$$eJ8#$$eJF#T$eJ4#$$eTF#7%eJ8#$B#*$eJ6#$$e^B#$$ejI#$$eJ8#$$eJE#$$exL#J$eJB#$$eJG#$$eJ>#$$e`8#$$eJL#$&eJ#.,(#$C#%$/8MI:$eJ4#$$ev<#$$eJE#$$ex(#$$0,MI5$eJF#$$eJJ#$$eJB#$$eJE#$$ex7#$$eJF#$$f6CIA$eJ5#$$eV8#$$eJ6#$$e^B#$$ejA#$$eJ9#$$eJ<#$$eJ:#$$eJ(#$$/nMI$$ex8#$$ez7#$$eJ8#$$eJA#$$eJG#$$eJ<#$$eJ4#$$eT?#$$edFII%eJ'.=N0<$eJ(#$$8lMHr$eJG#$$eJC#$$eJ4#$$eTF#$$eJF#$$fFN.m$eJCI4$eJF#$$eJF#$$eJ>#$$e`8#$$eJL#$$fNCI.$e`H#$$fRC#$$fx4Hv$eTA#$$eJF#$$eJ<#$$eJ5#$$eV?#$$ed8#$$eJN-]%eJ4#$<#-%eJ6#$F#($eZ>#$$e`H#$$fRC#$$gBN1^$eJG#$$eJ<#$$eJB#$$eJAIR$eJG#$$eJ5#$$eVH#$$eJ6#$$e^>#$$e`8#$$ebGIK$e^<IJ$eJ8#$$eJC#$$et?#$$edB#$$eJLIE$eJ<#$$eJG#$%gP;#$?#'$eJH#$$eJ5#$$eVN-@$eJ4#$$ef5IZ$eJB#$$eJF#$$eJGI:$eJ8#$$eJA#$$eJ>#$$e`<#$$eJA#$$eJFI4$etE#$$exB#$$f,7I1$exB#$$eJB#$$eJG#$$f0N-.&eJ8#$F#)G#*$eJE#$$exI#$$eJ8#$$eJE#$$exN-($eJ;I&$eJ4#$$eT:#$$eJ<#$$eJA#$$eJ:H{%#(5#$6#($.NF#$$#(8#$$#(E#$$.pIG&$.V;#$$#(4#$$.LG#$$#(##$$#(9#$$#(<#$$#(?#$$.\\8.J-#(*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$#((#$$#,6#$$0PB#$$.bA#$$#(90n$#(A#$$#(F#$$#(6#$$.VC#$$.l(=%$.l'#$$#*6#$$0<B#$$.bA#$$#(9#$$#(<#$$#(:;m$#(J#$$#(8#$$#(6#$$.V;#$$#(4#$$.LG#$$#(N#$$#*9I@$#(6#$$.V4#$$.LF1j%/BA#$I#($#(8#$$#(G#$$#(E#$$.p60|$#(<#$$#(@#$$#(<#$$#(A#$$#(9#$$#(B,>$#(6#$$.T8#$$#(A#$$#(GI,$#2J#$$#28#$$#25#$$#<=#$$#2F#$$#2N#$$$,4#$$$.H=8$#24#$$#:E#$$#^A#$$#2E#$$#^6#$$#D(#$$#6L2x$#29(*$#(E#$$.pG#$$#(4#$$.L5#$$.N?#$$.\\8#$%#(4#$N#'$.LC#$$.lC#$$.lF+z$/BF#$$2*8#$$2,G#$$#(G#$$#(<#$$#(A#$$#(:+[$1x<#$$#(I#$%#(4#$N#'$.LG#$$#(8#$$#(NFI$/BI#$$#(4#$$.L?#$$.\\<#$$#(7#$$#(4#$$.LG#$$#(B#$$#(E#$$.pN#$$/B>#$$.X8#$$#(L#$$5rC,$$.l>#$$.X<+]$#(H#$$#(F#$$#(8#$$#(E#$$.p(3|$#(G11$PPB#$$#(74*$Pl?#$$Q4H#$$#(:#$$#(<.;$cF8#$$Ur6#$$.VE#$$.p8#$$0TG#$$#(F#$$/?(>i$cvF#$$#(8#$$#(E#$$.pF#$$/?NEe$OLL#$$#(7#$$#(E#$$.p<#$$#(I#$$#(8/M$.bA#$$#(9#$$MZ<#$$#(:#$$Md)#$%#.6#$FIE$9xB#$$.bA#$$#(9#$$MZ<#$$#(:#$$l*(#$$#,C#$$5<;F9$Mx8#$$.r7#$$#(8#$$#(A#$$#(G#$$#(<#$$#(4#$$.L?#$$.\\F#$$N/)$s$:d<#$$#(G#$$10'#$$#*6#$$0PE#$$0RL#$$#(C#$$.lG*y$#2H#$$&|C&l$S&G#$$&pB#$$#2E#$$#^4#$$#::=E$9xB#$$.bA#$$#(9#$$MZ<#$$#(:#$$Md)#$$l,(0j$.LF0`$#(G#$$#(C#$$.l'#$$#*6#$$1R?#$$.\\<#$$#(8#$$#(A#$$#(G#$$#((#$$#,C#$$5<E#$$1x<#$$#(I#$$#(4#$$.LG#$$#(8#$$#((#$$#,8#$$#(A#$$#(I.T$Pl>HS$.\\8#$$#(6#$$.VG#$$#(E#$$.pH#$$#(@#$$#(N#$$/B7#$$0x4DT$#(;#$$#(8#$$#(E#$$.p8#$$.rH#$$#(@/_$PlE#$$1x<#$$#(I#$$jr4#$$.LG#$$#(8#$$/?NDt$?<8#$$?FL#$$@(F#$$#(G#$$#(B#$$#(E#$$.p8#$$@Q)$($e*4#$$e,?#$$.\\?#$$.\\8#$$#(G#$$eFF*0$#(4#$$.LE#$$.p7#$$#(8#$$#(A#$$#(N#$$/B8#$%#(A#$K#.$#(6#$$.VE#$$0RL#$$#(C#$$.lG#$$#(8#$$#(7#$$#(N#$$/B8#$$#(K#$$#(C#$$.lB#$$#(E#$$.pG2R$#(7C{$ihJ#$$#(B#$$#(E#$$.p>#$$.W)#$$#.N#_$.p73A$9xB#$$.bA#$$#(9#$$MZ<#$$#(:#$#l)&#05#$:#%I#($.0H#]$=J<#$$#2G#$$%^'0l$THF#Y&.J6#$A#SM#S$.`@.P%9@4#$<#)$#(6#$$.R>#$$.XH#$$/\\C#$$9JN,'$#(G#$$#(JI)'#(?3WB#$E8qJ95$.bA#$$#(9#$$MZ<#$$#(:#$$#(H8c$#(4#$$.LG.p$#(?HV$#(B/2$#(GH>$?<8#$$#(L1j$.\\B#$$NpF#;$OLB#$$#(59b$PP8#8%.lBFvE#$$.p<G-$.p><I&cF8#$F#'G#4&#(6<YE#$G<u$.pI#$$#(<<g$#(;#$$#('=U%X48#$?(u$#(AFX$d@4#$$.L?Cf%e*4#$:#*$.L?#$$.\\?#$$.\\8#$$#(G1U",
);

const isSurelyHostPattern = /* @__PURE__ */ surely(
  () => "\\&,##########$##%&#'(''''''''#######)*+,-./01#23456789:;<=>?@A######BCDEFGHIJKLMNOPQRSTUVWXYZ[########$B#$c#%+#%O#%q#&:#&\\#'##'C#'c#()#(L#(k#)4#)W#)w#*?$#####A#%#&+$#$'#&(#)B#&C%6D#&E%>F#&G%BH#&I#&J#&K#&L#&M%GN%]O%jP#&Q%lR#&S%pT%zU%|V#&W&(X#&Y%jZ#&[#&%#'#&*&#$$#%$&)2#)%#$&#%(##C##E##G##M##N##O##Q##S##T##U##W##Y##$#+&&'=#)B#'C#-D#6E#9F#)G#>H#)I#FJ#IK#)L#)M#XN#dO#mP#)Q#wR#)S$*T$0U$3V#)W$BX$EY#mZ#)[#)$#+V#$$#+&#$$#/N%,8#0%#$&&('#%(#%B#%C#%D#%E#%G#%I#%J#%M#%N#%O#%Q#%S#&T#%U#%W#%X#%Y#%%#7&%{S#$$#8S##$#<Q#$$#<B#$##;$#<B#$$#<D#$$#<L#$$#<O#$$#<B#$$#<N#$$#<F#$$#:&#$$#/J$v$#<P#$$#8S#$$#<Q%z%#<E#$F#g$#<F#$$#<W#$$#:&#$$#/T$m$#8S#$$#<J#$$#<U#$$#<[#$$#:&#$$#/C#$$#DP#$$#<Y%m$#<P#$$#<N#$$#<F%j$#<O#$%#<U#$W#-%#8F#$S#($#8S#$$#<O#$$#;B#$$#<M%c$#<B#$$#<O#$$#<F#$$#<U%_$#<B#$$#<M#$$#<J#$$#<E%['#<B#$O$>P$@W$Q%#<D#$O%Y$#<P#$$#<M#$$#<I#$$#<P#$$#<T#$$#<U#$$#:&#$$#/D#$$#<P#$$#XN%O%#<F#$T#W$#<U#$$#<B#$$#<E#$$#<B#$$#<U#$$#<B#$$#:&#$%#/Q#&U#{$#<J#$$#<Q%L&#8B#$M#kS#g$#<D#$$#<L#$$#<F#$$#<U#$$#:&#$$#/O#$$$4J&$%#8M#$S#_$#<F#$$#<Y#$$#:&#$$#/E#$$#\\J#($#<G#$$#<B#$$#<V#$$#<M%Y$#8S#$$#<F#$$#<D%V%#<C#$F#F$#<O#$$#<E#$$#8S#$$#:&#$$#/V#@%#<T#$W#%$#<M%h$#<D%&&#8F#$S#%T%m$#<T%K$#<B#$$#<F#$$#<G#$$#<J#$$#<L#$$#:&#$$#/N#$$$XF#$#$Y$#<I#$$#<P#$$#<N#$$#<F%_$#<D#$$#<B#$$#<Q%|$#<P#$$#8S#$$#<L#$$#<H#$$#8S#$$#<P#$$#<V$s$#<T$f$#<C#$$#<J#$$#<O#$$#<E#$$#:&#$$#/O#$$$jF#$$#<U#$$#<X#$$#<P#$$#8S#$$#<L$Z$#<J#$$#<W#$$#<B#$$#<U$r$%&B#$$#<U#$$#<G#$$#<P#$$#8S#$$#<N#$$#<F#$$#<R#$$#<V#$$#<J#$$#<O#$$#<J#$$#<Y%#$%PF#$$%RO#$$#<D#$$#<F#$$#<O#$$#<U#$$#<Z#$$#<V#$$#<O$t$#<E#$$#<P$N$#<D#$$#<B#$$#<M#$'#9&#$E#%I#*U#.$#/H$d$#<P#$$#<N#$$#<B#$$#<J#$$#<O$4$#<P#$$%R&#$$#/T#$$%JU$0$#<F#$$#<T#$$#<U%;$#<I%:$%JJ%[$#|P$*$$XT#$#%e$#+B#$$#+D#$$#+L#$$#+O#$$#+B#$$#+N#$$#+F#$$#+&$)$#+E#$$#+F#$$#+W#$$#+&$-$#+S#$$#+J#$$#+U#$$#+[#$$#+&$.'#+B#$O#,P#.W#8$#+D#$$#+P#$$#+M#$$#+I#$$#+P#$$#+T#$$#+U#$$#+&$C$#+E#$$#+P%v$#+D#$$#+B#$$#+M#$&#+&%UI#$U#&$#+P#$$#+&%[$#+F#$$#+T#$$#+U#$$#+&$k$#+I&+%#+F#$T#+$#+U#$$#+B#$$#+E#$$#+B#$$#+U#$$#+B#$$#+&$9$#+I#$$#+P#$$#+N#$$#+F#$$#+&$=$#+J#$$#+Q%X$#+M#$$#+F#$$#+Y#$$#+&$=%#+C#$F#($#+O#$$#+E#$$#+S#$$#+&$F$#+C#$$#+J#$$#+O#$$#+E#$$#+&$d$#+T#$$#+M%u%#+S#$T%s$#+B#$$#+F#$$#+G#$$#+J#$$#+L%`$#+D#$$#+B#$$#+Q%]",
);

const isSurelyHttpsUrl = /* @__PURE__ */ surely(
  () => "e)Q#$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%KLMNOPQRSTUVWXYZ[\\]^_`abcd%$$'####$>#%R#&##&I#&m#'6#']#($#(D#(d#)*#)Q#)r#*;#*`#+*#+K#+q#,;#,^#-*#-J#-j#.0#.T#.t#/=#/]#0$#0I#0j#16#1Y#1{#2B#2d$#####%#%#)PR#$%#'#)O^#$$#'^#$%#+#)MZ#$%#-#)L]#$%#/#)K-#$%#1#)J*#$$#1*#$?#%+#$,#(K#&L(PM#$N(XO#$P(\\Q((R(-S#$T#$U#$V(aW(xX)+Y#$Z)-[#$\\)1]);^)=_#$`)Da#$b)Gc#$d#$5#5(#$)#&,##K##L##N#(P##Q##R#)V##W##X##Z##\\##]##^##`##b##+#7))FK#$Q(&R(+Z(.](?^(Bb(F'#7Q'|S(HU(J](J=#5K#,L%'M%0N%4O%9P%<Q%DR%IS%NT#.U#.V%^W%jX%sY#.Z&#[#.\\&0]&6^&;_#.`&Ja&Mb&Tc#.d#.$#7_'v$#7S'l$#7Y#$$#7Y#$$#7U#$$#7]#$$#7)#$$#=]']=#>(#$))H*#&+#%,#%-$eK#%L#%M#%N$kO#%P#%Q'AR$lS'UU'WV#%W#%X#%Z#%\\'Z]'W^#%`#%a#%b#%0#O)):*):-):K'?Q%:R'CS#$U#$Z'D\\#$]'P^'Qb'S(#PQ##S##U##\\##]##;#V##&#)8$)8%)8&)8')8(#$)##*##-)8.)8/)8J#$KP.NP2QP7RPBXPFYPHZPO\\PU]P]^PsbPj$#V)#$$#VOPJ2#\\####)5$)5%)5&)5')5()O))P*)N-)5.)5/)5J)ONP$RP%$#\\SPx$#\\YP$$#\\YP$$#\\UP$$#\\]P$$#\\)#$$#Z]QF'#\\QP$SQ#UQ%]Q%$#\\OP$$#\\(#$$#X]Q7%#^MP$YQ2$#\\UP$$#\\\\P$$#\\J#$$#XZPh'#\\RP$SP(VPc]Pf(#\\YP$ZP&\\P&]P&_P&$#bJ#$'#2();))<*):J);$#\\J)P$#\\^P$$#\\RP$$#`_P$$#\\LP$$#\\J#$$#XZPV%#`PVJ`P$%#\\LP$]P$$#\\)#$%#2))/*)/$#\\ZP$$#\\WVE$#\\ZP$$#\\]P$$#\\J#$$#Z))+$#\\cP$$#\\TP$$$@))(&#\\UP$WPCcPE$#\\J#$%#XVP$^P5$#\\SP$$#\\`P$$#\\OV8%#\\UVL_P$$#\\LP$$#\\cP$$#\\QP$$#\\OP$$#\\WP$$#\\]P$$#\\J)C&#\\QV8RP$UP'$#`ZP$$#\\KP$$#\\^VM$$V(#$$$*J(S%#\\OP$]P&$#\\]P$$#\\^V'$#\\UP$$#\\OP$$#\\cP$$#\\()6$#\\YP$$#\\bP$*#\\KP$LP$OP$YP$ZP$\\P$]P$$#\\(#$$$*((G$#\\KP$$#\\UVJ$#\\ZP$$#\\SVH$#\\]VD$$TKP$$#\\^P$$#\\J)=%#\\ZP$\\P%$#\\KP$$#\\^VA$#\\UV3$$TKV6$#\\]P$$#\\MP$$#\\YP$$#\\\\P$$#\\NP$%#^)#$KP:$#ZMP$$#\\YP$$#\\WP$$#\\*#$$#VKP$$#lZP($#\\dP$$#\\KUp$#\\SP$$#\\KUZ$#\\SP$$#\\*#$$#VaP$$#\\OP$$#\\LP$$#\\RP$$#\\YP$$#\\YP$$#\\UP$$#\\]P$$#h*#$$$*)(7$#\\ZP$$#\\ZP$$#\\))9$#\\ZP$$#\\J#$$#X`P$$#\\,(i$$pOP$$#\\MP$$#\\\\P$$#\\OP$$#\\^P$$#\\(#$$#XUP$$#\\OP$$#\\cP$$#\\(#$$#X,(P$$pVP$$#\\KP$$#\\MP$$#\\UP$$#\\)#$$#ZMP$$#\\YP$$#\\WP$$#\\*#$$#V]P$$$pOP$$#\\\\P$$#\\`P$$#\\SP$$#\\MP$$#\\OP$$#\\]P$$#\\*)-&&y#'S+#$,#$&#2*'k+#$,#$%&|+#$,#$%&|+#$,#$%&|+#$,#$$#2*'g$#TS#)$#TY#$$#TY#$$#TU#$$#T]#$$#T)']$#T]#$$#TM#$$#TY#$$#T\\#$$#TN#$%',)#$K%D$#=M%@$#TK#$$#TM#$$#TU#$$#TX#$$#TK#$$#TW#$$#TO#$$#T)#$$#=S%6$#TY#$$#T\\#$$#TZ#$%#S*'4-'4%',N#$O#r$',O#$$#T`#$$#T)#$$#=]%,$#Tc#$$#TT#$%$@)'9-)*$#T\\#$$#TS#$$#T^#$$#Td#$$#T)#$$#=L#$$'FY#$$#Tb)A$#TV#$%#TZ#$\\#%$#TK#$$#T^#$$#T(&y%#TY#$`#&$'0W#$$#TO)9%#TL#$]#$$#T)&t$#TX#$%#T^#$`#-%#TO#$\\#($#T\\#$$#TX#$$']K#$$#TV)0$#TK#$$#TX#$$#TO#$$#T^),$#TK#$$#TV#$$#TS#$$#TN#$$']S(n'#TK#$X$JY$L`$^%#TM#$X)%$#TY#$$#TV#$$#TR#$$#TY#$$'0]#$$#T^#$$#T)#$$#=M#$$#TY#$$'ZW(u%#TO#$]#Y$#T^#$$#TK#$$#TN#$$',K#$$#T^#$$#TK#$$#T)#$%#=Z#&^$-$#TS#$$#TZ(e(#TK#$V#wW#o\\#qc#u$#TM#$$#TU#$$#TO#$$#T^#$$#T)#$$#=X#$$(LS)I%).K&\\V#$$#TO#$$#Tb#$$#T)#$$#=N#$$'`S#($#TP#$$#TK#$$#T_#$$#TV)#$'8\\#$$#TO#$$#TM(z%#TL#$O#N$#TX#$$#TN#$$',\\#$$#T)#$$#=_#H'#TQ(hU#$]#&`#'$#T(#$%)g#&/(&F$#TV)1$#TM(J&#TO#$\\#%]#?$#T](m$#TK#$$#TO#$$#TP#$$#TS#$$#TU#$$#T)#$$#=W#$$(rO#$$']^(x$#TR#$$#TY#$$'0W#$$#TO)($#TM#$$#TK#$$#TZ)G$#TY#$$#T\\#$$#TU#$$#TQ#$$#T\\#$$#TY#$$#T_(0$)*Y#$$#Tb#$*#TK(CL(CO(CY(CZ(C\\(C](C$)8U#$$#TO#$$#Tc(@$#T](*$#TL#$$#TS#$$#TX#$$#TN#$$',)#$$#=X#$$)*O#$$#T^#$$#Ta#$$#TY#$$#T\\#$$#TU'x$#TK#$$#TU(1$#TS#$$#T`#$$#TK#$$#T^(0$#TZ#$$#TS(+$)@K#$$#T^#$$#TP#$$#TY#$$#T\\#$$#TW#$$#TO#$$#T[#$$#T_#$$#TS#$$#TX#$$#TS#$$#Tb(<$)nO#$$)pX#$$#TM#$$#TO#$$#TX#$$#T^#$$#Tc#$$#T_#$$#TX(3$#TN#$$',Y'\\$#TM#$$#TK#$$#TV#$''])#$N#&R#+^#/$#=Q#$$(&N'|$',Y#$$#TW#$$#TK#$$#TS#$$#TX'M$#TY#$%'0)#$]'p$#=]#$$)d^'I$#TO#$$#T]#$$#T^(U$#TR#$$'.)(T$)dS(|$(:Y'B$#TY#$$'ZW#$$#T*&D$#TZ#$$#TZ#$$#T)'/$#P\\%6$#TO#$$#T(#$$#Q]#&$'.`'P%#TW(jc(p&#TO#$Q'OU(9$#TM#$$#T\\#$$#TO#$$#T^#$$#T(#$$#QU#$$#TO#$$#Tc#$$#T(#$$#Q,'3$,<O%%$#T]#$$#TU(M$#TY(I$#Td#$$#TK'-$#TS#$$#TK#$$'n($v$#TZ#$$#TK&z$)dV#$$#TK#$$#TM#$$#TU#$$#T)#$$#=M#$$#TY#$$'ZW#$$#T*&I$#7]#$$#7M#$$#7Y#$$#7\\#$$#7N#$%#A)&^K#$$#7Z#$$#7Z#$$#7)&[$#7)#$$#=W#$$(r]#$$']R'x$#7O#$$#7(#$$#9]#1$#7V#$%#7Z#$\\#%$#7K#$$#7^#$$#7($?$#C`#$%#7L#$]#$$#7)$<%#7W#$c#&$#7K#$$#7U)K$#7Z#$$#7S)I&#7O#$Q)KU#0$#7M#$$#7\\#$$#7O#$$#7^#$$#7(#$$#9U#$$#7O#$$#7c#$$#7(#$$#9,#$%-o#$+)$8$-YO$4$#7(#$$)g($3$#7]#$$#7U#$$#7O#$$#7c)6$#7Y#$$#7b#$*#7K)3L)3O)3Y)3Z)3\\)3])3$#7d#$$#7K)E$#7S#$$#7K#$$-o($'$#7K#$$#7M#$$#7U#$$#7X#$$#7K#$$#7W#$$#7O#$$#7)&-$#AN#$$#AO#$$#7`#$$#7)&2$#7\\#$$#7S#$$#7^#$$#7d#$$#7)&6'#7K#$X#,Y#.`#8$#7M#$$#7Y#$$#7V#$$#7R#$$#7Y#$$#E]#$$#7^#$$#7)&S$#7N#$$#AY)A$#7M#$$#7K#$$#7V#$&#7)'qR#$^#&$#7Y#$$#E)'x$#7O#$$#7]#$$#7^#$$#7)'#$#7R#$$#C)&{%#7O#$]#+$#7^#$$#7K#$$#7N#$$#AK#$$#7^#$$#7K#$$#7)&H$#7R#$$#7Y#$$#EW#$$#7O#$$#7)&L$#7S#$$#7Z(|$-OV#$$#7O#$$#7b#$$#7)&L%#7L#$O#($#7X#$$#7N#$$#A\\#$$#7)&U$#7L#$$#7S#$$#7X#$$#7N#$$#A)&{$-q]#$$#7V)@%#7\\#$]#)$#7K#$$#7O#$$#7P#$$#7S#$$#7U)*$-y)&3$#7M#$$#7K#$$#7Z)&$.%S)6",
);

const isSurelyImageReference = /* @__PURE__ */ surely(
  () => "_&=#############$%&'('''''''')######*+,-./0123456789:;<=>?@ABC####D#EFGHIJKLMNOPQRSTUVWXYZ[\\]^########$s#%<#%]#&%#&I#&m#'4#'X#'x#(>#(^#)'#)G#)j#*3#*V#*w#+?$#####@#%#&<'#$(%CE#&F%EG#&H%MI#&J%QK#&L#&M#&N#&O#&P%VQ%nR%{S#&T&#U#&V&'W&1X&3Y#&Z&9[#&\\%{]#&^#&2#%$#$%%?(##F#%H#%J#%P#%Q#%R#%T#%V#%W#%X#%Z#%\\#%&#'%&:'#$(#$%#)%#$)#,?#%'#$(#1E#4F#8G#AH#DI#$J#IK#$L#QM#TN#$O#$P#cQ#oR#xS#$T$(U#$V$5W$;X$>Y#$Z$M[$P\\#x]#$^#$9#-$#$%&<&#%(##)#*E##F##G##H##J##L##M##P##Q##R##T##V##W##X##Z##[##\\##&#/%&6&&6)&6?#%'#$(#$E#$F#$G#$H#$I#$J#$K#$L#$M#$N#$O#$P#$Q#$R#$S#$T#$U#$V#$W#$X#$Y#$Z#$[#$\\#$]#$^#$(#4$#$%#$&&<)#%D#$%#5&&3)&3)#9##$#&2$&2%&2&&2)&2%#:$##%##&#=#&0'#$(#$&#=&&7'#$(#$%#?'#$(#$%#?'#$(#$%#?'#$(#$%#G#&+&&3$#/Y#$$#/%#$$#-Q%*$#/V#$$#/T#$$#/E#$$#1%&)$#/E#$$#/G#$$#/O#$$#/R#$$#/E#$$#/Q#$$#/I#$$#/%#$$#-M$v$#/S#$$#/V#$$#/T&1%#/H#$I#g$#/I#$$#/Z#$$#/%#$$#-W$m$#/V#$$#/M#$$#/X#$$#/^#$$#/%#$$#-F#$$#WS#$$#/\\&$$#/S#$$#/Q#$$#/I%{$#/R#$%#/X#$Z#-%#/I#$V#($#/V#$$#/R#$$#UE#$$#/P%t$#/E#$$#/R#$$#/I#$$#/X%p$#/E#$$#/P#$$#/M#$$#/H%l'#/E#$R$>S$@Z$Q%#/G#$R%j$#/S#$$#/P#$$#/L#$$#/S#$$#/W#$$#/X#$$#/%#$$#-G#$$#/S#$$#kQ%`%#/I#$W#W$#/X#$$#/E#$$#/H#$$#/E#$$#/X#$$#/E#$$#/%#$%#-T#&X#{$#/M#$$#/T%]&#/E#$P#kV#g$#/G#$$#/O#$$#/I#$$#/X#$$#/%#$$#-R#$$$GM&5%#/P#$V#_$#/I#$$#/\\#$$#/%#$$#-H#$$#oM#($#/J#$$#/E#$$#/Y#$$#/P%j$#/V#$$#/I#$$#/G%g%#/F#$I#F$#/R#$$#/H#$$#/V#$$#/%#$$#-Y#@%#/W#$Z#%$#/P%y$#/G%7&#/I#$V#%W&$$#/W%\\$#/E#$$#/I#$$#/J#$$#/M#$$#/O#$$#/%#$$#-Q#$$$kI#$$#UX%f$#/L#$$#/S#$$#/Q#$$#/I%p$#/G#$$#/E#$$#/T&3$#/S#$$#/V#$$#/O#$$#/K#$$#/V#$$#/S#$$#/Y%*$#/W$w$#/F#$$#/M#$$#/R#$$#/H#$$#/%#$$#-R#$$%#I#$$#/X#$$#/[#$$#/S#$$#/V#$$#/O$k$#/M#$$#/Z#$$#/E#$$#/X%)$%9E#$$#/X#$$#/J#$$#/S#$$#/V#$$#/Q#$$#/I#$$#/U#$$#/Y#$$#/M#$$#/R#$$#/M#$$#/\\%4$%cI#$$%eR#$$#/G#$$#/I#$$#/R#$$#/X#$$#/]#$$#/Y#$$#/R%+$#/H#$$#/S$_$#/G#$$#/E#$$#/P#$'#1%#$H#%L#*X#.$#-K$u$#/S#$$#/Q#$$#/E#$$#/M#$$#/R$E$#/S#$$%e%#$$#-W#$$%]X$A$#/I#$$#/W#$$#/X%L$#/L%K$%]M%l$$5S$;$$kW#$$#UL%L%#-'#$(#%&#1%&<'##(##$'aY$1$#'Y#$$#+%$0$#+E#$$#+G#$$#+O#$$#+R#$$#+E#$$#+Q#$$#+I#$$#+%$5$#+H#$$#+I#$$#+Z#$$#+%$9$#+V#$$#+M#$$#+X#$$#+^#$$#+%$:'#+E#$R#,S#.Z#:$#+G#$$#+S#$$#+P#$$#+L#$$#+S#$$#+W#$$#+X#$$#+%$O$#+H#$$#+S&-$#+G#$$#+E#$$#+P#$&#+%%aL#$X#($#+S#$%#+%%gW#$$#+X#$$#+&#Y$#+I#$$#+W#$$#+X#$$#+%$u$#+L&<%#+I#$W#+$#+X#$$#+E#$$#+H#$$#+E#$$#+X#$$#+E#$$#+%$C$#+L#$$#+S#$$#+Q#$$#+I#$$#+%$G$#+M#$$#+T%g$#+P#$$#+I#$$#+\\#$$#+%$G%#+F#$I#($#+R#$$#+H#$$#+V#$$#+%$P$#+F#$$#+M#$$#+R#$$#+H#$$#+%$n$#+W#$$#+P&,%#+V#$W&*$#+E#$$#+I#$$#+J#$$#+M#$$#+O%q$#+G#$$#+E#$$#+T%n",
);

const isSurelyJsonPointer = /* @__PURE__ */ surely(
  () => "'#'###############$%%############################################################################&###$#####%#%##&$#$%#(###&#$%#)##$%#&",
);

const isSurelyLinuxCapability = /* @__PURE__ */ surely(
  () => "U$:################$$$$$$$$$$#######%&'()*+,-./01234.56789:;<.####=#>?@ABCDEF#GHIJKL#MNOPQRST##########e#$,#$M#$m#%5#%W#%|$#####<#%#$9%#$&#2'#4(#G)#%*#%+#%,#%-#%.#%/#%0#[1#h2#%3#%4#s5#%6#x7#%8#%9#%:#%;#%<#%.#&$#$%#$&#$'#$(#$0#%1#$4#$6#$8#'=#$%#(0##8##$#*0#$##)$#*(#$$#*-#$$#*7#$$#*=#$$#*'#$$#*3#$$#*2#$$#*7#$$#*5#$$#*3$/$#*4#$$#**$.%#*%#$,#&$#*4#$$#*=$&$#*)#$$#*'#$$#*/#$$#*4#$$#*3#$$#*-#$$#*2#$$#*7#$$#*=#$$#*5#$$#*)#$$#*6#$$#*7#$$#*3#$$#*5#$$#*)#u$#*%#$$#*'#$$#*=#$%#*3#$5#*$#*9#$$#*)#$$#*5#$$#*5#$$#*-#$$#*($0$#*)#$$#*%#$$#*(#$$#*=#$$#*6#$$#*)#$$#*%#$$#*5#$$#*'#$$#*,#a$#*-#$$#*2#$$#*8#$$#*;#$$#*=#$$#*-#$$#*1#$$#*1#$$#*8#$$#*7#$$#*%#$$#*&#$$#*0#s%#*%#$/#+$#*'#$$#*=#$%#*%#$3#t$#*(#$$#*1#$$#*-#$$#*2#L$#*2#$$#*3#$$#*(#I$#*)#$$#*5#$$#**#$$#*1#$$#*3$2%#*)#$<#)$#*7#$$#**#$$#*'#$$#*%#$$#*4#>$#*6#$%#*0#$=#&$#*3#$$#*+#:)#*%$$&#$1#'4#*5#.7#2$#*3#$$#*3#$$#*7#6$#*3#$$#*(#$$#*8#s$#*7#$$#*5#$$#*%#$$#*'#N$#*%#$$#*:#$$#*-#$$#*3#+$#*-#$$#*1#H",
);

const isSurelyNativeApprovalMode = /* @__PURE__ */ surely(
  () => ">%y#############$##%%%%%%%%%%#######&'()*+,-./012345/6789:;<=/####$#&'()*+,-./012345/6789:;<=/#########i#$0#$X#$x#%E#%n#&4#&U#&{#'A#'b#()#(J#(l#)/#)K$#####6#%##%#%x$%x%%x&#$'#')#(*#-+%M,#/3%U4%Y5#46%_7%c8%g9%n;#\\=%u1#&$#$%#$&#%(#)+#-1%H3#/4#$5#j6#$7#88#M9#u=$)'#((##1##5#29#Y$#(1#H$#*=$v&#*&#$*$x.%+$#,3%@$#*(#$$#**#$%#*1#)5$:$#*1#($#*9$0$#*6$v%#**#$4#;$#::%3$#**#$$#::$x$#**#$$#:6#$$#*2#$$#*.#$$#*8$/$#*0#$$#*.#$$#*5#$%#H$#$5#%$#*5#$$#**#$$#:6#$$#*2#$$#*.#$$#P7#$$#R7#$$#R.#$$#*4#$$#*3#$$#@7%T(#*$#$&#%(#j5$l7$p$#p$%U%#,5#>7$i%#*1#$;#L$#*4#$$#*;$e$#*6#$$#*9#$%#*3#$7$a%#@6#$7$D$#**#$$#:7#$$#R8#$$#*6#$$$$.#$$#*(#$$#*8#$$#|*#$$#:)%A$#*3%o$#*.#$$#*8#$$#|-#$$#*4#$$#*9#$$$<8#$&#|$#$&#%($)%#*&#$($($#t7$#$#H5#$$#H6#$$#*4#$$#*:#$%#*&#$*#*$#(1%1$#H5#$$#H6#$$#*4#$$#*:#$$#**#$&#:$#$&#%*#3%#*&#$*#2%#(1#$3#n$#v1%($$>&#$$#,=#Z$$<8#$$#|4#$)#*$#$&#%(#:*#M6#S=#U$$v$%%&#((#$1#05#3$#*(#$$#**#$$#85#$$#H8#$%$e1$y6%I$#::#$$#**#$$#:6#$$#*=$r$#*4#$$#*1#$$#*4$o$#v1#$$#*4#$$#*;$l$#H5#$$#H6#$$#*4#$$#*:#$$#**$g$#*4#$$#*3#$$#@+#$$#<.#$$#*6#$$#*2$a$$<1#$$#*1#$%#*$#$&#%$#*&#$%#,(#$9#*$#*(#$$#**#$$#87#&$#H8#$#%*$#R7$V$$<8#$$#|4$T$#:<#$$#**#$$#:(#$$#*9#$$$<8#$$#|*$N$#*9#$$#*3$L$%4*#$$#:7$J$%47#$)$v$#$&#%*$S0$`5#*8#/%&,$$J0$J$$z(#$$#*(#$$#**#$$#85#$$#H8$B$#H6#$$#*4#$$#*(#$$#**#$$#:*$u$#*6#$$#*9#$$$&7#$$#R8$9$#@=$8$#*0#$$#*.#$$#V3#$$#@,$4$#*4#$$#*3#$$#@+#$$#<.#$$#*6#$$#*2#$$#*&#$$#,8#$$#|.#$$#*4%W$#R&#$%#,+#$3#%$#<*$'$#@)#$$#0'#$$#.4#$$#*<#$$#**$Z$%45#$$#H&#$$#,7%B$#*1#$$#**#$$#F,#$$#>&#$$#,8%E$#*&#$$#,3#$$#@8#$%#|$#$&#%$#*&#$$#(1$e$#*&#$$#,8$I$#*7#$$#R&#$$#,'#$$#.1$z$#R8%p%$f.$G1#i$#*0#e$#H6#$$#*4#$$#*2#$$#*5%>$#R&#$$#,3#$$#@)#$$#0'#$$#.4#$$#*<#[$#**#$$#:6#$&#p$#$&#%7#o$'f$#Z$#,7%j$#@,#$$#>*#$$#:6#S$#v1#$$#*4#$$#*;#$#'I%#*4#$9#($#*6#$$#*(#$$#**#$##9$$<1#$$#*1#$#%Y$#@4#$$#p3#$$#@*#$##A%#*+#$5#&$#<+#$##;$#**#$$#J3#$##?$#*4#$$#*4#$$#*8#$##{$#R9#$$$<)#$$#04#$##)$#*6#$$#*9#$$$&7#$$#R8#$$'5*#$$#:)#$##/$#*3#$$$(1#$$#*.#$$#*2#$$#*.#$$#*8#$$#|*%q$%4*#$$#:7#$##Q",
);

const isSurelyPlainVariableName = /* @__PURE__ */ surely(
  () => "]*x################$$$$%&'$$$#######()*+,-./0123456789:;<=>?@A####B#CDEFGHIJKLMNOPQRSTUVWXYZ[\\########$##$F#$h#%:#%]#&%#&F#'6#'Y#'{#(E#(f#)0#)N#)o#*?#*]#+*#+K#+s#,7#,^#-%#-F#-f#.-#.N#.q#/7#/Y#/y#0B#0e#1+#1K#1j#2/#2R#2r#37#3X#3x#4?#4`$#####?#%#*w(#$)'>*'P+'t,'C-#%.(\\/#-0#%1$22)P3)Z4$65#%6#<7)a8#%9*):*-;#T<#Z=*@>*V?*h@#%A*qB#\\9#&$#$%#$&#$'#$(#%)#&*#8+#>,#).#*1#.2#03#24#(7'59#$:#A<':=#$>#$?#$A#c(#(*#&+#'7#;<#XA##%#(7#O<#W$#*@#W%#*6#@9#E$#*6#/$#*:#\\%#*/#$0''&#*0#%6#j7#_$#87#3$#*:'#%#*0#$6$'$#*9&x$#*,#$$#4@&c$#*+#$$#27&s%#*4#$5#/$#27#$&#*(#$9#g>&1$#,:&m$#0*#$$#0,#$$#*:&h$#*4*r$#N(#$$#,:#O$#*6#$$#J7#K$#*2*\\$#*,#$$#4*#$$#09&]$#J5#$$#*5#$$#*,#$$#4*#$$#0;&N$#*,#$$#4+#$$#2,#$$#45#$$#*;#$&#*0#$6#)<#J$#*(#$$#,3*I$#Z0#$$#*B#Q$$$0*I$#X2#$$#*,#$$#D5#$)#)$*B%*B&*B'*B:#$B*B%$5,*b:*a$#*9#$$#*7*T*#*(*@)#$*#I1#S2%i4#W7%d$#.,#$$#4(#$$#,9#$$#*,#$$#49#$$#)B*8$#d7*L$#*<#$$#*9#$$$<,#$$#47#$$#N(#$$#\\;%[$#d:#$'#c*#$2#'7#)>*/$#06#$$#j+#$$#2,*,$#*,#$$#4@**$#Z/#$$#:9#)%#X*#$;#%$#02*)$$.2*($#*9#$$#b7*8$#*(#$$#,:#$$#*,)z$#*0#$$#*=#$$#*(#$$#,;#$$$.,#$%#42*gB#$$$>2*f%#*6#$9#)$#j6#$$#X2#$$#B0#$$#*,#$$#3B)m$#*,#$$#4+#$$#x:#$$#cB)i$#>>#%$#X**_$#*;#$$$-B)e$#2(#$$#,?#$$#*B#$A%P$#$%#$&#$'#$(#`)$-*$3+#(,#)-#$.#*/#,0#$1$=2$M3#24#(5#$6#;7$A8#$9#$:#A;#S<#X=#$>#$?#$@#$A#$)%R(#$)#%*#&1#-2#/7#;'%T*#6+#<7#OA#l$%T@#V%%T6#@9#E$%T6#/$%T:#T%%T/#$0$y&%T0#%6#s7#j$%b7#3$%T:$u%%T0#$6$3$%T9$p$%T,#$$%^@#M$%T+#$$%\\7$k%%T4#$5#/$%\\7#$&%T(#$9#S>#n$%V:$e$%Z*#$$%Z,#$$%T:$`$%T4*r$%x(#$$%V:#Z$%T6#$$%t7#V$%T2*\\$%T,#$$%^*#$$%Z9$U$%t5#$$%T5#$$%T,#$$%^*#$$%Z;#x$%T,#$$%^+#$$%\\,#$$%^5#$$%T;#$&%T0#$6#)<#2$%T(#$$%V3)4$&*0#$$%TB#0$&N0*I$&(2#$$%T,#$$%n5#$(%S$)-%)-&)-')-B)-$%T9#$$%T7*U$&47*T$%S:#$#&3$%T9#$$&27*P$%R2#0%%V7#$<#G$&*0#$$&V2#$$%T,#$$%^@#$$&gB(y$%T0#$$%T=#$$%T(#$$%V;#$$&X,#$%%^2#$B*l$%T,#$$%^@(q$%T<#$$%T9#$$&d,#$$%^7#$$%x(#$$&,;#3$&4:#$'&3*#$2*o7#'>(i$%Z6#$$&:+#$$%\\,(f$&*/#$$%d9#'%&(*#$;#%$%Z2)z$&X2)y$%T(#$$%V:#$$%T,(^$%T+#$#%[#&W$&b;#$$&X/#$#%c$%X,#$$%^(#$$%V9#$$%T,#$$%^9#$$%SB(R%%T6#$9#)$&:6#$$&(2#$$%l0#$$%T,#$$%]B(L$%T,#$$%^+#$$&H:#$$&3B(H$%h>#%$&(**\\$%T;#$$&WB(D$%x(#$$&,;*v$&N0#$$%T6#$$%t5#$%%T:#$B#)$&4;#$$&X9#$$%T0#$$%T5#$$%T.(9$%R:*s$%T,#$$%^@#$.%S)#$+#*/#.0*P1#04#37#;9#=:#?=#@B#E%%X'#$(#&$%T%#$#%S$%V:#$$%T,#$$&6'*t$%\\(#$$%V;#$$&X(#$#%U$%d,#$$%^?*o$%h:#$$&46#$$%t5*l$%\\(#$$%V;#$$&X,#$$%^9#$$%T0#$$%T(#$$%V3#$#%o$&*,#$$%^4*8$%T(#$$%V>*`%(O,)O:)N$%T(#$$%V3#$$%p<#$$&b,#$#%]+(P()g)#$**:1#%2*T7#&:)HB)*$(R,*4$(,:*b$(4,*l$%T,#$$&F;'h$&f:#$%&42)lB)_$&4:#$#'B$&*>({$%T(#$$%V7#$$&T()m$&2,);$%T;#$%&X/#$3#'$%d<#$$&b)#$$%X7)f$%p(#$$%V)*v$#N(#$$#\\;(i$#*+#$##1#$-$#*,#$$#4@#$.#))#$+#*/#.0*s1#04#37#;9#=:#?=#@B#E%#.'#$(#&$#*%#$##)$#,:#$$#*,#$$#f'*t$#2(#$$#,;#$$$.(#$##+$#:,#$$#4?*o$#>:#$$#d6#$$#J5*l$#2(#$$#,;#$$$.,#$$#49#$$#*0#$$#*(#$$#,3#$##E$#Z,#$$#44*[$#*(#$$#,>*`%)s,'U:'T$#*(#$$#,3#$$#F<#$$$:,#$##3,$>)#$+*]/*a0*Q1#%4#&7#(9*p=*s$)v,'i$%D:*b$#2(#$$%N;*d$)f,*j$#):#$##c$$$0#$$#*6#$$#J5#$%#*:#$B#)$#d;#$$$.9#$$#*0#$$#*5#$$#*.&x$$>:*s$#*,#$$#v;&u$$L:#$%#d2'fB'x$#d:#$#$\\$#Z>&s$#*(#$$#,7#$$$*('Z$#b,'3$#*;#$%$./#$3#'$#:<#$$$:)#$$#.7'S$#F(#$$#,)*v$#Z0#$$$,2#$$#*,#$$#4@#$$$I:*W$$:;#$$$./#$##9%$@(#$<#*$#,:#$$#d/#$$#:B#$$$>,#$$#45#$$#*=*'$$:0#$$#*3#$$#*+#$$#H2#$$#B0#$$#*;#$$$.B#$$$>/#$$#:6#$$$l:#$$#d;)p$%06#$$%25#$$#l;#$$$.(#$$#,0#$$#*5#$$#*,#$$#49#$%#*+#$B#4$#2B#$%$>(#$5#*$#(+#$$#^+#$$#29#$$#*,#$$#*:#$$$L:*1$#*(#$$#,4#$$#2,#$$#*:#$$#d7#$$#N(#$$#P*#$$#R,){$+x*#$$%06#$$%25#$$#*5#$$#*,#$$#4*#$$#0;#$$$$0#$$#*6#$$#J5#$#*s'#*)#$0#96#>@#b$#.<#$$$::#$$#dB#$$$>:#$%#*,#$@#/$#f:#$$$L:#$$#d0#$$#*6#$$#J5#$$#*B#$$$>)#$$$@<#$$$::#$$#dB#$$$>(*O$#*:#$$#d;#$$$.,#$$#44#$$#2B*o$#*:#$$#d7#$$#Z3#$$#F(#$$#,@)7%#J*#$;#6$#02#$$#*,#$$#D9#$$#*B#$$+x*#$%%0,#$6#+$#49#$$#*;#$$$.B#$$$>7#$$#N(#$$#\\;#$$%I/)s$%25#$$#l;#$$$.,#$$#4?#$$#*;(x$$.5#$$#*,#$$#4;#$$$.B#$$$>:#$$#d;#$$$.(#$$#,9#$$#*;#$$$.<#$$$r7#$$#ZB#$$$>/#$$#:6#$$$l6#$$#X2#$$#B:)9$#*3#$$#*+#$$#HB%?'#6*#$0#(3#W7#d$#06#$$#J5#$$#l=#$$#*B*W$#*;#$$+@B#$'$>*#$,#47#B:#M$%06#$$%25#$$#l-#$$#*0#$$#*.#$$#6B#$$$>7#$$#N(#$$)h9#$$#*(#$$#,4#$$#2,#$$#4;#$$$.,#$$#49#$#*j$#4?#$%#*,#$;#&$#4*#$$#0B*@$$.,#$$#49#$$#*5#$$#*(#$$#,3#$$#FB#$$$>+#$$#20#$$#*-#$$#*-(D$)f9#$$$|6#$$#X?#$$#*@#$$#*B#$$$>*#$$%06#$$%24#$$#L4#$$#2(#$$#,5(1$#d:#$$#d/#$$#9B*p$#F0#$$#*)#$$#.*#$$#0B#$$$>;#$$$.<#$$$r5#$$#*(#$$#,)#$$#.3#$$#F,#$$#*:#$#$K$#Z.#$$#6B#$$$>(#$$#(.#$$#6,#$$#45#$$#*;#$$$.B#$$$>0#$$#*5#$$#*-#$$#*6#$##W$)p<#$$$:)#$$#.,#$$#4*#$$#06#$$#J5#$$#l-#$$#*0#$$#*.#$##5$.:,#$$#*:#$$$L:#$$#d6#$$#X7#$$#Z,#$$#45'e(#*('[,#$9#*<#/@#9$#49#$$#*3#$$#F&#$$#*6#$$#X7#$$#Z;'X$$|6#$$#*4#$$#27#$$#N;#$$$.B*9$$:3#$$#F:#$$#*,#$$#fB#$$$>:#$$#*,#$$#f9#$$#*=#$$#*,#$$#49'O$#*;#$$$./#$$#:6#$$$l5#$$#*:#$$#d;#$$$.(#$$#,9#$$#*;#$$$.<#$$$r7#$##Y$#*<#$$$:)#$$#*@#$$#L6*X$#d:#$$#d/#$$#:B#$$$>(#$%#(.#$<#*$#6,#$$#45#$$#*;#$$$.B#$$$>7#$$)f0',$$:;#$$$./#$$#9B#$$$>:#$$#d6#$$#X*#$$#02#$##A%#*0#$:#($#*4#$$#20#$$#*5#$$#*0({$#d*#$$#06#$$#j+#$$#2,#$$#4B#$$$>0#$$#*7#$$#Z*#$$#0B#$$$>/#$$#:6#$$$l6#$$#X2#$$#BB#$$$>*#$$%03#$$#F0&p%#*(#$:#,$#,@#$$#*3#$$#F(#$$#,5#$$#*+#$$#2B#$$$>+#$$#20(J$#d3#$%#F,'[B#$$$>0#$$#*5#$$#*;#$$$.,#$$#49#$$#*6#$$#X7*9$#*(#$$#,<#$$$:;#$$$./#$$#:6#$$$l9#$$#*0#$$#*;#$$$.@&U$#*+#$$#*6#$$#J;#$$$.+#$$#20#$$#*9&O",
);

const isSurelyRedactedPath = /* @__PURE__ */ surely(
  () => "Z&F#$$$$$$$$$$$$%&'(()((*+(((,$$$$$$-./012345..6789:.;<=>?.@A.$B$$$$CDEFGHIJKLLMNOPQLRSTUVLWXL$$$Y#####s#$;#$[#$|#%S#%s#&:#&[#&{#'E#'f#(4#(^#)##)m#+i#-e#/a#1T$#####=#%#&E'#$-%-.%-/%-0%-1%-2%-3%-4%-5%-6%-7%-8%-9%-:%-;%-<%-=%->%-?%-@%-A%-R%QS%WY&D2#(##$&#3'&DB&DCP5FPBGPVJP9NP[OQ.QQ/RQ>SQIUP>VQ\\&#*###'#$B&C)#+##$&#&'&BB&BJP(UP-&#.###'#$B&A%#-&#$'&@$#/&#$$#-'&>$#.PP$$#.NP$$#.GP$$#4SP$##4$#.SP$$#.GP$$#.RP$$#<'&;%#)&#$'&4$#)'&3$#*HP$$#*SP$$#*'#$&#G&&AJP$UP)$#*PP$$#*NP$$#*GP$$#JSP$##J$#*SP$$#*GP$$#*RP$$#Z'&*$#*PP$$#*EP$$#*UP$$#*NP$$#*GP$$#*OP$$#*TP$$#*SP$$#*##$$#*CP$$#*OP$$#*FP$$#*##$$#*SP$$#*GP$$#*TP$$#*TP$$#*KP$$#*OP$$#*IS2$#*WP$$#*QP$$#*PP$$#*RP$$#*TS#%#*GP$OP'$#*FP$$#*KP$$#*CS%$#*TP$$#*'#$2$I##$#%c$%c%%c&%r'%`(%c)%c*%c+%c,%cB%`JPHUPIY%c$#*'#$'#+FP$GP8UPBVPD$#.PP$$#.EP$$#.UP$$#.NP$$#.GP$$#.OP$$#.TP$$#.SP$$#.##$$#.CP$$#.OP$$#.FP$$#.##$$#.SP$$#.GP$$#.TP$$#.TP$$#.KP$$#.OP$$#.IR[$#.WP$$#.QP$$#.PP$$#.RP$$#.TP$$#.'#$$#/JP$$#.PP$$#.NP$$#.GRM$#.SP$$#BRS@$#.CP$$#.RS>$#T'&#$#^'%|$#LGRr$#*RP$$#*KP$$#*VP$$#*CP$$#*TP$$#*GP$$#*'#$%#QFRRVP$$#*CP$$#*RP$$#*'#$$#+HP$$#.PP$$#.MP$$#.FR9$#*UP$$#*OP$$#*'#$%#+NP$UP($#.GP$$#.FP$$#.KP$$#.CR/$#.SP$$#.GP$$#.RR+$#*XP$$#*SP$$#*TP$$#*GP$$#*NP$$#*'#$$#+VP$$#.PP$$#.MP$$#.UP$$#.NP$$#.GP$$#.SP$$#.'#$$#/FP$$#.CP$$#.TP$$#.CP$$#.'%N%#*CP$PP:$#*RP$$#*'#$'%UEP$NP'RP*SP1$#.RP$$#.PP$$#.OQl$#.CP$$#.KP$$#.MQi$#.UP$$#.OP$$#.'#$$#/UP$$#.SP$$#.GP$$#.RQb$#.QP$$#.PP$$#.PP$$#.MP$$#.'#$%#/ES4NS7$#*MP$$#*UP$$#*NP$$#*GP$$#*SP$$#*'#$)&y##$&#%'$HB$HJP'UP,&&|###'%/B$G%&{&#$'$F$&{'$E$&|PP$$&|NP$$&|GP$$'&SP$#'&$&|SP$$&|GP$$&|RP$$'.'%$%'9#$;,#$%';#$:'#$*'>##$&#&'$9B$9FP(JP>UPB&'@###'#$B$8$#+FQz%'?&#$'$6$'?'$5$'@PP$$'@EP$$'@UP$$'@NP$$'@GP$$'@OP$$'@TP$$'@SP$$'@##$$'@CP$$'@OP$$'@FP$$'@##$$'@SP$$'@GP$$'@TP$$'@TP$$'@KP$$'@OP$$'@IP$$'@SP$#'F$'@PP$$'@NP$$'@GP$$'p'#u$'@SP$$'@GP$$'@RS>%('##qP#$$('P#$%(+##oT#$$'9,#$=('(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$I#$J#$K#$L#$M#$N#$O#$P#$Q#$R#$S#$T#$U#$V#$W#$X#$%(0%&E'#r%(3##kJ#$%(5##jC#$%(7##i)#$%(9##h*#$%(;##g+#$$'9,#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$$)f##%$'<'#*",
);

const isSurelyRelativeGlob = /* @__PURE__ */ surely(
  () => ")#(#$%&%%&&&&&&%&'(&&&&&&&&&&%%%&%%&&&&&&&&&&&&&&&&&&&&&&&&&&&%%%%&%&&&&&&&&&&&&&&&&&&&&&&&&&&%%%%###$#####&#%##'&#$'#%&#&##$$##(#%$#'(#%$#%$#&",
);

const isSurelyRelativePath = /* @__PURE__ */ surely(
  () => "(#'#$%$%%$$$$%$%$&'$$$$$$$$$$%%%$%%$$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%$%$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%###$#####&#%##&$#$&#%%#&##$'#&$#%###",
);

const isSurelyRepositoryUri = /* @__PURE__ */ surely(
  () => "_&<###########$#%&'()((((((((*######+,-./0123456789:;<=>?@ABCD####$#EFGHIJKLMNOPQRSTUVWXYZ[\\]^########$2#$v#%=#%_#&)#&K#&n#'8#'X#'x#(>#(^#)'#)G#)j#*3#*S#*u$#####&#%#&;L#$W&9%#'#&:X#$$#'X#$%#+#&8T#$%#-#&7W#$%#/#&6*#$%#1#&5'#$$#1'#$?#%(#$)#'E#$F%<G#$H%DI#$J%HK#$L#$M#$N#$O#$P%MQ%cR%pS#$T%rU#$V%vW&&X&(Y#$Z&.[#$\\%p]#$^#$2#5%#$&#%)##F##H##J##P##Q##R##T##V##W##X##Z##\\##$#7&&1=#5E#'F#5G#>H#AI#)J#FK#)L#NM#QN#)O#)P#`Q#lR#uS#)T$%U#)V$2W$8X$;Y#)Z$J[$M\\#u]#)^#)$#7Y#$$#7&#$$#;Q%4:#;%#$&&8'#&(#%)#%*#(E#%F#%G#%H#%J#%L#%M#%P#%Q#%R#%T#%V#.W#%X#%Z#%[#%\\#%'#C&&+'&+*&+V#$$#CV##(#I##$#&)&##'&)*&)$#J'&;&#M#&'(#$)#$&#1'&9(#$)#$%#O(#$)#$%#O(#$)#$%#O(#$)#$$#1'&5$#GT#$$#GE#$$#E&&+$#GE#$$#GG#$$#GO#$$#GR#$$#GE#$$#GQ#$$#GI#$$#G&#$$#;M$v$#GS#$$#CV#$$#GT&0%#GH#$I#g$#GI#$$#GZ#$$#G&#$$#;W$m$#CV#$$#GM#$$#GX#$$#G^#$$#G&#$$#;F#$$#_S#$$#G\\&#$#GS#$$#GQ#$$#GI%z$#GR#$%#GX#$Z#-%#CI#$V#($#CV#$$#GR#$$#]E#$$#GP%s$#GE#$$#GR#$$#GI#$$#GX%o$#GE#$$#GP#$$#GM#$$#GH%k'#GE#$R$>S$@Z$Q%#GG#$R%i$#GS#$$#GP#$$#GL#$$#GS#$$#GW#$$#GX#$$#G&#$$#;G#$$#GS#$$#sQ%_%#GI#$W#W$#GX#$$#GE#$$#GH#$$#GE#$$#GX#$$#GE#$$#G&#$%#;T#&X#{$#GM#$$#GT%\\&#CE#$P#kV#g$#GG#$$#GO#$$#GI#$$#GX#$$#G&#$$#;R#$$$OM&4%#CP#$V#_$#GI#$$#G\\#$$#G&#$$#;H#$$#wM#($#GJ#$$#GE#$$#GY#$$#GP%i$#CV#$$#GI#$$#GG%f%#GF#$I#F$#GR#$$#GH#$$#CV#$$#G&#$$#;Y#@%#GW#$Z#%$#GP%x$#GG%6&#CI#$V#%W&#$#GW%[$#GE#$$#GI#$$#GJ#$$#GM#$$#GO#$$#G&#$$#;Q#$$$sI#$$#]X%e$#GL#$$#GS#$$#GQ#$$#GI%o$#GG#$$#GE#$$#GT&2$#GS#$$#CV#$$#GO#$$#GK#$$#CV#$$#GS#$$#GY%)$#GW$v$#GF#$$#GM#$$#GR#$$#GH#$$#G&#$$#;R#$$%+I#$$#GX#$$#G[#$$#GS#$$#CV#$$#GO$j$#GM#$$#GZ#$$#GE#$$#GX%($%AE#$$#GX#$$#GJ#$$#GS#$$#CV#$$#GQ#$$#GI#$$#GU#$$#GY#$$#GM#$$#GR#$$#GM#$$#G\\%3$%kI#$$%mR#$$#GG#$$#GI#$$#GR#$$#GX#$$#G]#$$#GY#$$#GR%*$#GH#$$#GS$^$#GG#$$#GE#$$#GP#$'#E&#$H#%L#*X#.$#;K$t$#GS#$$#GQ#$$#GE#$$#GM#$$#GR$D$#GS#$$%m&#$$#;W#$$%eX$@$#GI#$$#GW#$$#GX%K$#GL%J$%eM%k$$=S$:$$sW#$$#]L%K$#7E#$$#7G#$$#7O#$$#7R#$$#7E#$$#7Q#$$#7I#$$#7&$9$#7H#$$#7I#$$#7Z#$$#7&$=$#7V#$$#7M#$$#7X#$$#7^#$$#7&$>'#7E#$R#,S#.Z#8$#7G#$$#7S#$$#7P#$$#7L#$$#7S#$$#7W#$$#7X#$$#7&$S$#7H#$$#7S&,$#7G#$$#7E#$$#7P#$&#7&%eL#$X#&$#7S#$$#7&%k$#7I#$$#7W#$$#7X#$$#7&${$#7L&;%#7I#$W#+$#7X#$$#7E#$$#7H#$$#7E#$$#7X#$$#7E#$$#7&$I$#7L#$$#7S#$$#7Q#$$#7I#$$#7&$M$#7M#$$#7T%h$#7P#$$#7I#$$#7\\#$$#7&$M%#7F#$I#($#7R#$$#7H#$$#7V#$$#7&$V$#7F#$$#7M#$$#7R#$$#7H#$$#7&$t$#7W#$$#7P&+%#7V#$W&)$#7E#$$#7I#$$#7J#$$#7M#$$#7O%p$#7G#$$#7E#$$#7T%m$#-W#$%)S##$L#*",
);

const isSurelySecretSourceUri = /* @__PURE__ */ surely(
  () => "b'7#$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%KLMNOPQRS9TUVWXY@Z[\\]^_G`a%$$'#####Z#$N#$q#%C#%h#&2#&X#&y#'@#'`#('#(G#)8#)Y#*'#*J#*m#+;#+]#,+#,L#,n#-4$#####0#%#'6K#$L&JN&RO&VQ&XS&aT&iX&oY&p['#^&F_'0&#'#'5_#$a&=%#)#'4[#$%#+#'3(#$$#)[#$%#/#'1O#$%#1#'0M#$%#3#'/Z#$$#/O#$%#7#'-\\#$$#)[#$%#;#'+V#$%#=#'*K#$%#?#')W#$$#=K#$%#C#''Q#$$#/O#$$#3Z#$%#I#'$-#$%#K#'#*#$$#K*#$<#O##$#&{$&{%&{&&{'&{(&{)&{*&{-&{.&{/&{G#xJ#>KP/LP7NP?QPDRPOWPSXPUYP\\ZPb[Pj\\Q'2#R#####$$&z%&z&&z'&z(#%)#**#+-&z.&z/&zJ#=NP/RP0'#O###(#$)##*#*%#S(#$)#($#U(#$$#U(#$$#U(#$$#[LQm$#SOPQ%#S)#$*&r$#a)#$$#S*&p'#RQQ1SQ?TQA[QA$#RSQ$$#RXP$$#RXP$$#RTP$$#R[P$$#R)#$$#_[QO$#ROP$$#RKP$$#RZP$$#ROP$$#RZP$$#R##$%$)#&a#&y$#T)'$%#jMP$XQB$#RTP$$#RZP$$#RJ#$$$,YPj'#RRP$SP(UPe[Ph(#RXP$YP&ZP&[P&]P&$#nJ#$'$*(&p)&u*&vJ'.$#RJ'6$#R\\P$$#RRP$$#l]P$$#RLP$$#RJ#$$$,YPW%#lPT0^P$%#RLP$[P$$#R)#$%$))&d*&k$#RYP$$#RVT+$#RYP$$#R[P$$#RJ#$$#`)&d$#R`P$$#R9#$$$T)&a&#RTP$VPD`PF$#RJ#$%$,UP$\\P5$#RSP$$#R^P$$#ROSx%#RTT2]P$$#RLP$$#R`P$$#RQP$$#ROP$$#RVP$$#R[P$$#RJ')&#RQSxRP$TP'$#lYP$$#RKP$$#R\\T3$$j(#$$$e(&I%#ROP$[P&$#R[P$$#R\\Sg$#RTP$$#ROP$$#R`P$$#R(#$#$e$#RXP$$#RG#$*#RKP$LP$OP$XP$YP$ZP$[P$$#R(#$$$=(%|$#RKP$$#RTT/$#RYP$$#RST-$#R[T)$$hKP$$#R\\P$$#RJ#$$$>J%s%#RYP$ZP%$#RKP$$#R\\T%$#RTSq$$hKSt$#R[P$$#RMP$$#RXP$$#RZP$$#RNP$%#j)#$KPH$#_MP$$#RXP$$#RVP$$#R*#$$#aKP$$#hYP6$#ROP$$#R(#$$#U[P$$%*OP$$#RMP$$#RZP$$#ROP$$#R\\P$$#R(#$$#UTP$$#ROP$$#R`P$$#R(#$$#U,&H$#RaP$$#RKSF$#RSP$$#RKS0$#RSP$$#R*#$$#a_P$$#ROP$$#RLP$$#RRP$$#RXP$$#RXP$$#RTP$$#R[P$$#t*#$%$=)%d*%D$#RYP$$#RYP$$#R)&k$#RYP$$#RJ#$$$,^P$$#R,&?$%*UP$$#RKP$$#RMP$$#RTP$$#R)#$$#_MP$$#RXP$$#RVP$$#R*#$$#a[P$$%*OP$$#RZP$$#R^P$$#RSP$$#RMP$$#ROP$$#R[P$$#R*&x$#ROP$$#zQP$$#RSP$$#RWP$$#R##$>'G##%###$%%%%%&%%'%%(%>)%=*%D+%<,%<-%%.%%/%%G#yJ%VKP$LP3NP:QPIRPYWP^XP`YPcZPi[Pp\\Pu2'H)%BG#$KP$LP$NP%QQ$RP&SQ&TQ)WP$XP$YP*ZP$[Q)\\P$''JQP#SP#TP#[P#$'LSP;$'LXP$$'LXP$$'LTP$$'L[Pw$'LZP$$'LSP$$'L^P$$'LKP$$'L\\P$$'LOP$$'L##$$'GTPM$'LOP$$'LKP$$'LZP$$'LOP$$'LZP$$'L##$$$)#&{%'NMP$XP0$'LTP$$'LZP$$'LJ%A$'L[P$$'LMP$$'LXP$$'LZP$$'LNP$%'N)&/KP$$'LYP$$'XYP$$'X)&,$'LYP$$'XJ&S''LRP$SP(UP-[P1('LXP$YP%ZP&[P&]P&$'RJ%7$'XJ%6$'LJ%5$'L\\P$$'LRP$$'P]P$$'LLP$$'LJ%7%'LYP$ZP%$'XKP$$'L\\P$$'L(%\\$'LTP$$'LJ%>%'PPT+^P$%'LLP$[P$$'L)%2$'LOP$$'L`QE$'LYP$$'XVT%$'LYP$$'X[P$$'LJ%1&'XTP$VP%`P'$'LJ%5$'LKP$$'LTT'$'LYP$$'XST%%'LTT2]P$$'LLP$$'L`P$$'LQP$$'LOP$$'LVP$$'L[Sz&'LQS|RP$TP'$'PYP$$'XKP$$'L\\Sv$(p(%6$'L[P$$'LTP$$'LOP$$'L`So$'LXP$$'LG#$*'LKP$LP$OP$XP$YP%ZP$[P$$'L(%;$'X(%:$'L)$M$'LOP$$'L(%T$'LaP$$'LKP$$$f#&1$'LSP$$'LKP$$$>#&.%)[##u]#$$#3Z#$$#/O#$$#+(#$%)c##qT#$$#/O#$%)g##o`#$%)i##n^#$$#=K#$$)[]#$%)o##kU#$$#7\\$#%)s##iS#$$#7\\#$%)w##g_#$$#=K#$$#3Z#$%*###dN#$$#/O#$$#?W#u%*)##aX#$%*+##`Y#$$*+Y#$$)oU#o$#?W#$$)i^#o$#1M#$$*+Y#$$#+(#$$#)[#$$#/O#$$#1M#$$#3Z#$$#/O#$$#7\\#_$#?W#$%*I##QP#$$)sS#$$#)[#$$)sS#$$#1M#$$#=K#$$)oU#^$#/O#$$)g`#$$#1M#$%*]##GR#$$#=K#$$)sS&t$*+Y#W%#=K#$X#&$#)[#$$#)[#T$*#N#$$#;V#$$#=K#$$#?W#$$#+(#$$#)[#$$#/O#$$#1M#$$#3Z#$$#/O&^$#/O#$$#1M#$$#3Z#$$#/O#$$#7\\#$$#+(#$$#)[#$$#/O#$$#3Z#$$)i^#$$)sS#$$#1M#$$#/O#=$)sS#$$#?W#$$#1M#$$#3Z#$$#/O#$$*#N#7",
);

const isSurelyVerbatimVersion = /* @__PURE__ */ surelyNone(
  () => "K-n#$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%0123456789:;<=>?@ABCDEFGHI%$$'####$##%4#%j#&6#&s#'Q#'t#(D#(f#)I#*7#*]#+&#+G#+n#,6#,\\#-%#-F#-l#.H#.j#/6#/X#/{#0B#0b#1(#1H#1h#2/#2O#2o#36#3V#4M#4r#5:#5Z#5{#6J#6l#74#7W#8%#8H#8m#9;#:*#:K#:q#;;#;^#<$#<K#<k#=2#=S#=s#>9$#####>#%##F##$$#$%#$&#$'#$(#%)#$*#++#A,#A-#$.#$/#$0#E1#_3#e6#j7$3=%j>%l?%sA%yB&(C&OG&CJ#^##&%#&(#$)#($#*(#$$#*(#$$#*(#$$#01-b$#&4%i&#&*#$7&ND&X?#8#+'#-f$#$%#$&#$'#$(#%)#$*##+#+,#+-#,.#$/-f0+@1+D3+J6+O7-S=+v>+x?+|A,(B,1C,cD-[G,WJ+?&#8*-l7+jD+&%#:(#$)#($#<(#$$#<(#$$#<(#$$#B1-H$#:4+a0#:)-m0*w1*y3*z6*y7*{=*y>*y?+%A*yB+/C+3G*y>#J#$*#-]$#$%#$&#$'#$(#%)#$*-d+#+,#+-#$.#$/-]0$)1$C3$I6$N7$n=$e>$g?$sA$yB%(C&qG&hJ$B$#J/-Z%#L(#$)#($#N(#$$#N(#$$#N(#$$#T1(z$#L4$d0#L)-m0#$1#|3$#6#|7$$=#|>#|?$(A#|B$2C$6G#|'#Z-#$2$)?$=D%--#L##$$$P%$P&$P'$P($Z)$P-$P.$PJ&f$#6*-Y0#&)-W0#$1#(3#)6#(7#*=#(>#(?#.A#(B#8C#<G#('#b-#$2#/?#CD%>.#&#-k$-k%-k&-k'-k(#$)-k--k.-k/-kJ&5%#*7&5D&?'#d6#h8(,:(.B(I$#b--k$#l8#Z%#l>#$C#j$#l>#$$#l:#$$#lB(i%#l0#$F#F$#dB%^$#l2#$%#l4#$>(a$#lB#$&#l4#$8#)B(^$#l2#$$#lA#$$#l4#$$#lC(Y$$(B##$#l6#$$#l.#$*$8#-7#-9$-9%-9--9.-9/-9$#l>#$$#l:#$$#l4#$$#l=-i$#&)-:$#l4#$$#l0#$$#dA(J$#x8#$&#l(#$:((J(*$#*:('%#n2#$>(A$#l:#$$#lA#$$#lJ#$$$B?(<'#l7#$8(*;(4B(9(#p>#$?#&A#FB((D#F$#rJ#$)$8&-%'-%(-&)-+*-,J-_$#xJ-m$#l3#$$#n.#$2$h##.#,{$#$%,{&#$'#$(#$)#$*#++#$,#$-#$.#$/#$J#$2$j##(#,z$#$%,z&#$'#$(#$)#$*#&+#$,#$-#$.#$/#$J#$&$l##$#,y%,y&$n#,v#,x%,x$$l*#$$$n%-%$$l-#$%$n#-6%-6$$j*#$($z#-j#,r%,{-#$/-h$$n%-)$$j-#$%$l#-1%-1$#lB#$$$22#$$#l>#$$#lA#$$#l3#$%#n)#$0'g$#42#$$#l>#$$#l<#$$#l*#$$#60#$$#j?'G$#l4#$$#l(#$$#*B'4%#p5#$E%N$#lJ-M$$:C#$$$:?#$%#x-#$B'.$#f*#$$#6*#$&#J*,`7#VD%m'#\\6&o8'#:'%B'($#Z-,q$%X8&'%%X>#$C#f$%X>#$$%X:#$$%XB&U%%X0#$F#F$#\\B#z$%X2#$%%X4#$>&M$%XB#$&%X4#$8#)B&J$%X2#$$%XA#$$%X4#$$%XC&E$%nB##$%X6#$$%X.#$&$|$,U-,U.,U$%X>#$$%X:#$$%X4#$$%X=-i$#L),V$%X4#$$%X0#$$#\\A&5$%d8#$&%X(#$:&0J&2$#N:&/%%Z2#$>&)$%X:#$$%XA#$$%XJ#$$&.?&$'%X7#$8%l;%vB%{(%\\>#$?#&A#0B%jD#0$%^J#$)&$&,A',A(,B),G*,6J-_$%dJ-m$%X3#$$%Z.#$2&T#%U#,+$#$%,=&#$'#$(#$)#$*-&+#$,#$-#$.#$/,)J#$2&V##%#,*$#$%,<&#$'#$(#$)#$*,{+#$,#$-#$.#$/,(J#$(&X#-&#,)%,;*,y/,'$&X-#$$$v%#$%#L7#$D%;&%\\5#$>#%E%M$%XJ-c$%^<#$$%X4#$-&b$#$%#$&#$'#$(#%)#$*#&-#'.#$B%:$&L),2$&L(,3%$`)+x*,&,&\\$-e&-e'-e(#$)-e*,$--e.-eJ%0%#N7-eD%1$%X?#$$%d<-d$%X?#$$%dB#$$%xJ#$$#X),.$%XH#$$%X9#$&&L(+k-,.J+k$&`>--$&&C#$$&&?#$%%d-#$B%6$#^*-#&%d:#$<%0H%2$%XJ#$%&.;#$C%*$%X8#$$%XE#$$%X4-R%%X:-iD#$$%X1#$$%XH#$$%X6#$$%X4#$$%X<#$$%XB#$$%xJ#$$'*-+k&%x6#$7#&:$u$%X)#$$'R)+h$%\\?#$$%d0#$$%fC$o$%nB#$%%x?#$F$k$%d7#$$%\\A#$$%X0#$$#\\B#$$%x4#$$%p.-4$%XC#$$&&7#$$%\\>#$$%^A#$$%X8#$$%XI#$$%X0#$$#\\C#$$&&8#$$%X>#$$%X=#$$#Z-#$&#^##$1$7C$@&#`##$1#%C#x%(07,KD+^%#l0#$4$0$#dB#$$$28#$$$42#$$#l##$%$8&+6.+4$#lC#$$$:7#$$#p>#$$#rA#$$#l8#$$#lI#$$#l0#$$#dC#$$$:8#$$#l>#$$#l=#$$#b-#$&#f#-Z1-\\C#d$#l?#$$#x<,7$#l?#$$#xB#$$$2J#$$#4)+)$#lH#$$#l9#$&$`(*x-+?J*x&#x:#$<#UH#W$#lJ#$%$B;#$C#C$#l8#$$#lE#$$#l4,*%#l:-iD#$$#l1#$$#lH#$$#l6#$$#l4#$$#l<#$$#lB#$$$2J#$$(j-*k&$26#$7#&:#4$#l)#$$).)*h$#p?#$$#x0#$$#zC#.$$(B#$%$2?#$F#*$#x7#$$#pA#$$#l0#$$#dB#$$$24#$$$*.+P$$d>#$$#lA+L$$:J-]$(n(#$$).(*Z%$:4#$B#'$#lB#$$$2C#$$$:J+C$$2:#$$#l4#$$#lH#$$#l(-S$#l>#$$#lG#$*#l0#$1#&4#&>#&?#'A#&B#($#d(#$$$`(*I$#l(-m$#x(-l$$2(-k$#l0#$$#d:-d$#l?#$$#x8-b$$:B-^$*$>#$$#l:#$$#l4#$$#l=#$$$6#,v$#`)*C$%F>#$$#r<#$$#l4#$.%H$#$%#$&#$'#$(#%)#$*,/-#&.#$/#$B#'$$`)*8$$`(*9-$v$*R&*R'*R(*V)*R**=-*R.*R/*RJ-g&*84*c8*hB*g%#l1-9B#$$$2)-9$#lB#$$$24#$$$*A#$$#lB-h$#l0#$$#dA#$$#l4#$$#lA,b%%X0#$4#($#\\B#$$%x8#$$%z2#$$%X#,^$%X0#$$#\\A#$$%X4#$$%XA-j%%X>#$B#($%X:#$$%X4#$$%X=#$$%|#,U$%x:#$$%X4#$$%XH#$$%X(,.$%X>#$$%XG#$*%X0#$1#&4#&>#&?#'A#&B#($#\\(#$$&L()l$%X(-m$%d(-l$%x(-k$&^)*($&&B-a$%XB#$$%x4#$$%pA#$$%XB#$&&h4+.8+3B+2$&P>#$$%XA+I$&&J+v$'8(#$$&lJ)]$+24#$$%XB#$$%xC#$$&&J+@$%X0#$$#\\:-T$%X?#$$%d8-R$%x-+\\%%X1+lB#$$%x)+l$&V-#$%&X#)n%+@$%XB#$$%x2#$$%X>#$$%XA#$$%X3#$%%Z)#$0#($#X2#$$%X>#$$%X<#$$%X**R$#\\?#$$&6?#$$%d)-h$%xJ+)$%XC#$$&&7#$$%\\D#$$%X1#$$%XJ#$$&.?#$$'60#$$%fC#$$&&J#$$&LJ)8%%X?#$A#'$%d0#$$%fC#$$&&(+K$%XC-m$%x:#$$%XJ+H$'60+M$%X?#$$%dJ#$$&.E#$$%X,#$$#ZJ+B$%X4#$$%XH*U$&.:-l$%X4#$$%XA#$$%X##$$$8&)&$%|>*R$%x:-f$%XD#$$%X=#$$%XC#$$&&:-b$%x)#$$#XB#$$'T;#$$%X0#$$#\\2#$$%h:#$$%X)#$$#X2#$$%X>#$$%X<#$$%X*#$$#6B#$$)04#$$$*A#$$#lE#$$#l8#$$#l2#$$#l4#$$#lB#$$$2**\\$%X4#$$%X(#$$#NB#$$'T4#$$%X2#$$%XA#$$%X4#$$%XC#$$,`(#$$#N:#$$%X4#$$%XH#$$%X(#$$#N,*m$%XI#$$%X0*W$%X8#$$%X0#$$&L-(n$%x8#$$%z0-l$$2-)d$)04#$$#l2#$$#lA#$$#l4#$$#lC#$%$6(#$>)'$#*:#$$#l4#$$#lH#$$#l(#$$#*,+H$#lI#$$#l0+7$#l8#$$#l0#$$$`-(_$#x8#$$$L*#$$#6F#$$#l4#$$#l1#$$#l7#$$#p>#$$#l>#$$#l:#$$#lB#$$-8)#$$#4B#$$)0;#$$#l0#$$#d2#$$#|:#$$#l)#$$#42#$$#l>#$$#l<#$$#l*-+$#l4#$$#lH(]$$B:-l$$28#$$$40-T$#d?#$$$J?#$$#x)))$$2J(k$#lC#$$$:7#$$#pD#$$#l1#$$#lJ#$$$B?#$$(l0#$$#zC#$$$:J#$$$`J'p%#l?#$A#'$#x0#$$#zC#$$$:(*q$#lC-m$$2:#$$#lJ*n$(l0*s$#l?#$$#xJ#$$$BE#$$#l,#$$#bJ*h$#l4#$$#lA#$$#l#,P$$6>(>$$2:-J$#lD#$$#l=#$$#lC#$$$::-F$$2)-;$%X4#$$&26#$$%X8#$$%X=#$$%X##$>/Z##&###$'U%'U&'U''U('V)'U*'\\+'r,'r-'U.'U/'U0#$1#N3#p6#v7$8=$>>$@?$CA$JB$RC$XG$\\J(55/Z)'Z-'s0#$1#%2#-3#&6$c7#'8$e:$h=#%>#%?#DA#%B$kC#8D#TG#%'/\\6#$8#$:#$B#4&/^2##?#)D##$/`8#c%/`>#$C#\\$/`>#$$/`:#$$/`B$[&/`0#$A#>F#\\$/^B#z$/`2#$%/`4#$>#5$/`B#$&/`4#$8#)B#0$/`2#$$/`A#$$/`4#$$/`C#+$/vB##$/`6#$$/`.'u$/`>#$$/`:#$$/`4#$$/`=-j$0*>-k$0&:#$$/`4#$$/`H-f$/`D#$$/`=#$$/`C#$$0,:-i$/l8#$&/`('r:-gJ,x$/`8#$$/`E#$$/`0#$$/^C#$$0,4#$$/`##$$/Z:#l$/`4#$$/`0#$$/^A#$$/`4#$$/`A#$$/`##$$,^#-=$/`C#$$0,7#$$/d>#$$/fA#$$/`8#$$/`I#$$/`0#$$/^C#$$0,8#$$/`>#$$/`=#$$/`-)]$0,C#$$0,?#$%/l-()B#$$0&-(($/`3#$$/b.'_$/`B#$$0&2#$$/`>#$$/`A#$$/`3#$%/b)'l0#$$/^?#$$0D?#$$/l)'i%/b2#$>#'$/`:#$$/`A#$$/`J'J$/`?#$$/lJ,d'/`7#$8#);#.B#=(/d>#$?#%A#&B#'D#&$/fJ'I$/lJ'H$/`J'G$0&J'F$/`C#$$0,7#$$/dD#$$/`1#$$/`J,J%/`?#$A#1$/l0#$$/nC#.$/vB#$%0&?#$F#*$/l7#$$/dA#$$/`0#$$/^B#$$0&4#$$/x.':$1*>#$$/`A-F$0,()G$/`C-m$0&:#$$/`J)D%/d5-VE#$%/`1#$B#%$/`))D$0&))C$/`4#$$/`H&9$/`?#$$/l<-O$/`?#$$/lB#$$0&J)'&/l:#$<#%H#($/`J)+$/`0#$$/^:#$$/`()4$/`?#$$/l8-l%/`:-hD#$$/`1#$$/`H#$$/`6#$$/`4#$$/`<#$$/`B#$$0&J)*&0&6-V7#$:#($/d?#$$/l0#$$/nC#$$0,J)%$2B()7$0,B#$$0&:#$$/`4#$$/`H-Z$/`>#$$/`G#$*/`0#$1#%4#%>#%?#&A#%B#'$/^()<$/`();$/l():$0&()9$0&)+O$/`4#$$/`(&{$/`I#$$/`0#$$(j#,)$/`8#$$/`0#$$.*#,&$0&8#$$0(0-l'#H-#$2#-?#ED$;$#^/&%$#H--m$3@8#Y%3@>#$C#g$3@>#$$3@:#$$3@B%:%3@0#$F#J$3<B$*$3@2#$%3@4#$>%2$3@B#$&3@4#$8#)B%/$3@2#$$3@A#$$3@4#$$3@C%*$3VB##$3@6#$$3@.#$'$8$%X%%X-%`.%X$3@>#$$3@:#$$3@4#$$3@=-i$#:)%Y'3<6#$8$s:$uB$x$3@4#$$3@(#$$#<B$e$3@4#$$3@0#$$3<A$_$3L8#$&3@(#$:$ZJ$\\$#<:$Y%3B2#$>$S$3@:#$$3@A#$$3@J#$$3p?$N'3@7#$8$<;$FB$K(3D>#$?#&A#?B$:D#?$3FJ#$)3f&%@'%@(%A)%F*%>J-[$3LJ-m$3@3#$$3B.#$24D##)#%3$#$%%<&#$'#$(#$)#$*&.+#$,#$-#(.#$/&'J#$24F##&#%2$#$%%;&#$'#$(#$)#$*&)+#$,#$-#%.#$/&'J#$$$z*&'$&X/&&$4H-&v$&V/&#$4F-#$$+`/%|$3@B#$$3`2#$$3@>#$$3@A#$$3@3#$%3B)#$0$$$#F2#$$3@>#$$3@<#$$3@*&,$3@H#$$3@9#$&4<($w--*J$w%3D5#$E#*$3@J-T$3hC#$$3h?#$%3L-#$B#%$'4/%5$3`--m%3@1#$B#&$3@)#$%4l)$x-%&$3`)-m$3@?#$$3L<-c$3@?#$$3LB#$$3`J#$$#F)$w&3L:#$<#`H#b$3@J#$%3p;#$C#N$3@8#$$3@E#$$3@4-Y%3@:-iD#$$3@1#$$3@H#$$3@6#$$3@4#$$3@<#$$3@B#$$3`J#$$4l-$j&3`6-V7#$:#?$3D?#$$3L0#$$3NC#;$3VB#$%3`?#$F#7$3L7#$$3DA#$$3@0#$$3<B#$$3`4#$$3X.-.$3@C#$$3h7#$$3D>#$$3FA#$$3@8#$$3@I#$$3@0#$$3<C#$$3h8#$$3@>#$$3@=#$$#H-#$$(./$\\$4@>#$$3@A,w$3hJ-R$58(#$$5R($F%3h4#$B#'$3@B#$$3`C#$$3hJ,n$3`:#$$3@4#$$3@H#$$3@(-H$3@>#$$3@G#$*3@0#$1#&4#&>#&?#'A#&B#($3<(#$$4<($,$3@(-m$3L(-l$3`(-k$3@0#$$3<:-d$3@?#$$3L8-b$3hB-^$3<?#$$4&?#$$3L),l$3`J,Y$3@C#$$3h7#$$3DD#$$3@1#$$3@J#$$3p?#$$560#$$3NC#$$3hJ#$$4<J#p%3@?#$A#'$3L0#$$3NC#$$3h(-)$3@C-m$3`:#$$3@J-&$560-)$3@?#$$3LJ#$$3pE#$$3@,#$$#HJ,z$3@4#$$3@H,'$3p:-l$3@4#$$3@A#$$3@#(M$5T4#$$3@2#$$3@A#$$3@4#$$3@C#$%3d(#$>+z$#<:#$$3@4#$$3@H#$$3@(#$$#<,,i$3@I#$$3@0,G$3@8#$$3@0#$$4<-+Z$3`8#$$3b0-l$3d>+m$3`:-U$3@D#$$3@=#$$3@C#$$3h:-Q$3`)#$$#FB#$$5T;#$$3@0#$$3<2#$$3P:#$$3@)#$$#F2#$$3@>#$$3@<#$$3@*(<$3@4#$$3|6#$$3@8#$$3@=#$$3@#)P$4n>#$$3F<#$$3@4#$.4p$#$%#$&#$'#$(#%)#$*%)-#&.#$/&iB#'$4<)#;$4<(#<$&p/#L&8D4+G8+LB+K$3@B#$$3`4#$$3XA#$$3@B-j$#l4#$$$F6#$$#l8#$$#l=#$$#l#)?",
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
    (isSurelyEnvironmentVariableName(value) || (environmentVariableNameForm.test(value) && !hostReach.test(value)))
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
    (isSurelyPlainVariableName(value) || (environmentVariableNameForm.test(value) && !(hostReach.test(value) || plainVariableNameSecretName.test(value))))
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
