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
  () => "K*e#$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%0123456789:;<=>?@ABCDEFGHI%$$'####$4#%6#%a#&,#&]#'*#'J#'l#*@#+1#+U#+v#,B#,b#-3#-|#.F#.h#/0#/V#/v#0>#0^#1$#1u#2;#2]#3$#3K#3l#47#4_#5(#5R#5r#69#7S#7z#8B#8e#91#9Q#9q###K#%##$$#$%#$&#$'#$(#%)#$*#++#l,#l-#$.#$/#$0#w1$,2#l3%S4#l5#l6%X7%i8#l9#l:#l;#l<#l=%n>#l?&)@#lA&0B&8C$*D#lE#lF#lG&CH#lI#lJ$+##&%#&(#$)#($#*(#$$#*(#$$#*(#$$#01*Y$#&4*V$#&*#$H#6$#$%#$&#$'#$(#%)#$+#+,#+-#,.#$0(m1(|2#+3)B4#+5#+6)G7)S8#+9#+:#+;#+<#+=)X>#+?)m@#+A)tB)|C(zD#+E#+F#+G*-H#+I#+J({$#8**c%#:(#$)#($#<(#$$#<(#$$#<(#$$#B1*I$#:4*F.#:)*d0([1##3##6##7(_=##?(`A##B(gG##H#&$#$%#$&#$'#$(#%)#$+#+,#+-#$.#$0#61#E2#+3$24#+5#+6$77$N8#+9#+:#+;#+<#+=$S>#+?$U@#+A$[B$dC#CD#+E#+F#+G$yH#+I#+J#D$#J/*Q%#L(#$)#($#N(#$$#N(#$$#N(#$$#T1&y$#L4&v.#L)*d0#$1##3##6##7#(=##?#)A##B#0G##&#Z2#$?#*D#C$#Z2#$%#Z4#$>&n$#ZB&k$#ZC$=%#Z0#$F$.$#\\B$Y$#f8#$&#Z(#$:&cJ&e$#N:&b&#\\8#$:&]B&_$#ZI&[%#Z4#$8$4$#Z2#$$#ZA#$$#Z4#$$#ZC#$%#Z.#$>#%($&#*9$*K%*K-*K.*K$#Z:#$$#Z4#$$#Z=#$$#Z.*a$#Z>*a$#L)*K$#Z4#$$#Z0#$$#\\A#$$#Z4#$$#ZA#$$#Z##$)$&$*,%*,&*,-*,.*,/*,$#ZC#$$$07#$$#d>#$$#ZA#$$#Z8#$$#ZI#$$#Z0#$$#\\C#$$$08#$$#Z>#$$#Z=#$$#Z-#$&#L##$1&,C&5&#&###1%vC&&.#&)*#0#$1##3##6##7#(=##?#)A##B#0G##&$^2#$?#*D#B$$^2#$%$^4#$>%n$$^B%k$$^C#J%$^0#$F$h$$`B$|$$j8#$&$^(#$:%cJ%e$#*:%b&$`8#$:%]B%_$$^I%[%$^4#$8$f$$^2#$$$^A#$$$^4#$$$^C#$%$^.#$>#%$$@&)b$$^:#$$$^4#$$$^=#$$$^.*a$$^>*a$#&))d$$^4#$$$^0#$$$`A#$$$^4#$$$^A#$$$^#*7$$^C#$$%47#$$$h>#$$$^A#$$$^8#$$$^I#$$$^0#$$$`C#$$%48#$$$^>#$$$^=#$$$^-*9$%4C#$$%4?#$%$j-#$B%8$#&*#$$#&*#$$#J*)N%#Z2#$>$-$#Z:#$$#ZA#$$#ZJ#$$$2?$(&#Z7#$8#s;$#(#d>#$?#&A#$B#3D#$$#ZJ#$)$&&)O')O()P))U*)DJ)o$#fJ*d$#Z3#$$#Z.#$H#L$#$&#$'#$(#$)#$*#*+#$,#$-#$.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$H#L$#$&#$'#$(#$)#$*#'+#$,#$-#$.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$H#L$#$&#$'#$(#$)#$*#%+#$,#$-#$.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$%&,#)6%)H$&,%)5I#&$*d&*d'*d(*d)*d*#$+*d,*d-*d.*d/*d0*d1*d2*d3*d4*d5*d6*d7*d8*d9*d:*d;*d<*d=*d>*d?*d@*dA*dB*dC*dD*dE*dF*dG*dH*dI*dJ*d$&,%)<I#&$#$&#$'#$(#$)#$*#%+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$$&0**aH&0$*b%)9&*b'*b(*b)*b+*b,*b-*_.*b0*b1*b2*b3*b4*b5*b6*b7*b8*b9*b:*b;*b<*b=*b>*b?*b@*bA*bB*bC*bD*bE*bF*bG*bH*bI*bJ*b$#tJ*W$#Z6)^$$0C#$$$0?#$%#f-#$B#]$#L**H%#d5*PE#$%#Z1#$B#&$#Z)#$&%x()$))8J)$$#t)*d$#Z?#$$#f<*J&#f:#$<#OH#R$#ZJ#$%$2;#$C#A$#Z8#$$#ZE#$$#Z4*D%#Z:*`D#$$#Z1#$$#ZH#$$#Z6#$$#Z4#$$#Z<#$$#ZB#$$#tJ#$$&L)),&#t6*Q7#$:#2$#d?#$$#f0#$$#hC#.$#tB#$%#t?#$F#*$#f7#$$#dA#$$#Z0#$$#\\B#$$#t4#$$#v.*4$%|>#$$#ZA*0$$0J*V$&V(#$$&p((q$$04#$$#ZB#$$#tC#$$$0J*'$#Z>#$$#ZG#$*#Z0#$1#&4#&>#&?#'A#&B#($#\\(#$$%x((R$#Z(*d$#f(*c$#t(*b$#Z0#$$#\\:#$$#Z(*E$#Z?#$$#f8*c$#t-*,$#ZC#$$$07#$$#dD#$$#Z1#$$#ZJ#$$$2?#$$&T0#$$#hC#$$$0J#$$%xJ(?$#Z?#$$#f0#$$#hC#$$$0(*4$&T0*7$#Z?#$$#fJ#$$$2E#$$#Z,#$$#ZJ*.%$^2#$>#z$$^:#$$$^A#$$$^J#$$%6?#u&$^7#$8#.;#p($h>#$?#&A#$B#+D#$$$^J#$($@'(.((/)(4*(5J)5$$jJ*d$$^3#$$$^.#$I#&$#$&#$'#$(#$)#$*)]+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$$&4*)Z$$xJ*_$$^6),$$^C#$$%47#$$$hD#$$$^1#$$$^J#$$%6?#+%$h5*VE#$%$^1#$B#&$$^)#$&$@''w)'w*($$$x)*d$$^?#$$$j<*P'$j0#$:#1<#7H#;$$lC#.$$xB#$%$x?#$F#*$$j7#$$$hA#$$$^0#$$$`B#$$$x4#$$$z.*K$(@>#$$$^A*G$%4J#$$(<J'd$$^J#$%%6;#$C#=$$^8#$$$^E#$$$^4*=$(f0(U$$^0#$$$`:#$$$^(#$$(^)'b$$^?#$$$j8*b%$^:*YD#$$$^1#$$$^H#$$$^6#$$$^4#$$$^<#$$$^B#$$$xJ*[&$x6*>7#$:#($$h?#$$$j0#$$$lC#$$%4J*V$)((#$$)&('M$%44#$$$^B#$$$xC#$$%4J*$$$^>#$$$^G#$*$^0#$1#&4#&>#&?#'A#&B#($$`(#$$(<('@$$^(*d$$j(*c$$x(*b$$^?#$$$j0#$$$lC#$$%4(*D$(f0*Q$$^?#$$$jJ#$$%6E#$$$^,#$$$^J*>$$x-(Q$$^0*<$$^8#$$$^0)h$$x8#$$(J0)f$$^4#$$$^H(2$$r('-$$xB#$$$x:*a$$^D#$$$^=#$$$^C#$$%4:*]%$^0#$4#)$$`B#$$$x8#$$(J2#$$$^##$$$@.&x$$^0#$$$`A#$$$^4#$$$^A*`$$^>#$$$^:#$$$^4#$$$^=#$$%2#*\\%#Z0#$4#($#\\B#$$#t8#$$&<2#$$#Z#*W$#Z0#$$#\\A#$$#Z4#$$#ZA*a$#Z>#$$#Z:#$$#Z4#$$#Z=#$$$.#*N$#Z0(Y$#Z8#$$#Z0(.$#t8#$$&<0(,$#Z4#$$#ZH'2$#n(&n$#tB#$$#t:*a$#ZD#$$#Z=#$$#ZC#$$$0:*]$#ZH#$$#Z9(J$#Z4#$$$66#$$#Z8#$$#Z=#$$#Z##$>#&###0#$1#J2#&3#c4#&5#&6#i7$'8#&9#&:#&;#&<#&=$->#&?$/@#&A$6B$>C#5D#&E#&F#&G$DH#&I#&2+X)&R0#$1#%2#)3#%6#%7#&8$J:$M=#%?#@A#%B$PD#PG#%&+Z8#$:#$B#0&+\\2##?#%D##$+^C#Y&+^0#$A#>F#\\$+\\B#p$+^2#$%+^4#$>#5$+^B#$&+^4#$8#)B#0$+^2#$$+^A#$$+^4#$$+^C#+$+lB##$+^6#$$+^.'=$+^>#$$+^:#$$+^4#$$+^=*a$+z>*b$+v:#$$+^4#$$+^H*]$+^D#$$+^=#$$+^C#$$+|:*`$+b8#$&+^('&:*^J)g$+^8#$$+^E#$$+^0#$$+\\C#$$+|4#$$+^##$$+X:#_$+^4#$$+^0#$$+\\A#$$+^4#$$+^A#$$+^##$$$@#*8$+^C#$$+|7#$$+`>#$$+^A#$$+^8#$$+^I#$$+^0#$$+\\C#$$+|8#$$+^>#$$+^=#$$+^-&[$+|C#$$+|?#$%+b-'.B#$$+v-'-$+^3#$$+^.(I%+^2#$>#'$+^:#$$+^A#$$+^J(=$+^?#$$+bJ)6&+^7#$8#(;#-(+`>#$?#%A#$B#&D#$$+^J(<$+bJ(;$+vJ(:$+^C#$$+|7#$$+`D#$$+^1#$$+^J(B$+^?#$$+b0#$$+dC#.$+lB#$%+v?#$F#*$+b7#$$+`A#$$+^0#$$+\\B#$$+v4#$$+n.(.$,z>#$$+^A*G$+|((S%+`5*OE#$%+^1#$B#%$+^)(5$+v)(4$+^4#$$+^H%B$+^?#$$+b<*H&+b:#$<#%H#($+^J(A$+^0#$$+\\:#$$+^((F$+^?#$$+b8*c%+^:*_D#$$+^1#$$+^H#$$+^6#$$+^4#$$+^<#$$+^B#$$+vJ(<&+v6*P7#$:#($+`?#$$+b0#$$+dC#$$+|J(7$-r((G$+^>#$$+^G#$*+^0#$1#%4#%>#%?#&A#%B#'$+\\((L$+^((K$+b((J$+v((I$+^I#$$+^0#$$):#);$+^8#$$+^0#$$(<#)8$+v8#$$+x0*c&#H2#$?#*D#B$#H2#$%#H4#$>$a$#HB$^$#HC#K%#H0#$F#P$.^B#p$.h8#$&#H(#$:$VJ$X$#<:$U&.^8#$:$PB$R$#HI$N%#H4#$8#H$#H2#$$#HA#$$#H4#$$#HC#$%#H.#$>#%'%*$$n%$n-$v.$n$#H:#$$#H4#$$#H=#$$#H.*a$#H>*a$#:)$n$#H4#$$#H0#$$.^A#$$#H4#$$#HA#$$#H#%8$#HC#$$/27#$$.f>#$$#HA#$$#H8#$$#HI#$$#H0#$$.^C#$$/28#$$#H>#$$#H=#$$#H-#$$$Z/$L$/2C#$$/2?#$%.h-#$B#%$#J*%f$.v-*d$#H6*J$#H3#$$#H.#$H(D$#$%$L&#$'#$(#$)#$+#$,#$-#'.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$H(F$#$%$K&#$'#$(#$)#$+#$,#$-#%.#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$$&8*%q$&*/%p$&(/%s%#H2#$>#u$#H:#$$#HA#$$#HJ#$$/4?#p&#H7#$8#);#k(.f>#$?#&A#$B#'D#$$#HJ#$)/(&$?'$?($@)$E*$=J*<$.hJ*d$.vJ*c$#HC#$$/27#$$.fD#$$#H1#$$#HJ#$$/4?#+%.f5*[E#$%#H1#$B#&$#H)#$&0,($()$3J$($.v)*d$#H?#$$.h<*U'.h0#$:#1<#7H#;$.jC#.$.vB#$%.v?#$F#*$.h7#$$.fA#$$#H0#$$.^B#$$.v4#$$.x.*?$/h>#$$#HA*;$/2J#$$0,J#q$#HJ#$%/4;#$C#=$#H8#$$#HE#$$#H4*B$0L0)a$#H0#$$.^:#$$#H(#$$0D)#x$#H?#$$.h8*b%#H:*YD#$$#H1#$$#HH#$$#H6#$$#H4#$$#H<#$$#HB#$$.vJ*[&.v6*>7#$:#($.f?#$$.h0#$$.jC#$$/2J*V$0h(#$$0f(#c$/24#$$#HB#$$.vC#$$/2J*)$#H>#$$#HG#$*#H0#$1#&4#&>#&?#'A#&B#($.^(#$$0,(#M$#H(*d$.h(*c$.v(*b$#H?#$$.h0#$$.jC#$$/2(*D$0L0*Q$#H?#$$.hJ#$$/4E#$$#H,#$$#HJ*>$#H0*=$#H8#$$#H0)n$.v8#$$/f0)l$#H4#$$#HH)?$.p(#D$.vB#$$.v:*a$#HD#$$#H=#$$#HC#$$/2:*]$#HH#$$#H9*.$#H4#$$/86#$$#H8#$$#H=#$$#H#'E$$^H#$$$^9&4$$^4#$$%:6#$$$^8#$$$^=#$$$^#'>",
  () => [secretLiteral],
);

const isSurelyContainerExecutablePath = /* @__PURE__ */ surely(
  () => "(#(#$%$%%$$$$%$%$&'$$$$$$$$$$%%%$%%$$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%$%$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%######$#%'#$%#'$#$&#%%#(##$'#'$#'###",
);

const isSurelyContainerPath = /* @__PURE__ */ surely(
  () => "K%8#$%$%%$$$$%$%$&'$$()*$+$$$%%%$%%$,-./01234$56789:$;<=>?$@AB%%%%C%D-E/01234$5F78G:$HI=J?$@AB%%%%#####q#$b#%)#%M#%n#&4#&T#&w#'?#'d#(/#(R###$#%'#$B#'$#$&#%(#$)#$*#$+#$-#'/#+0#-1#$2#$3#/4$T5#$7$58$\\:$c=$h>$j?$k@#$A#$B#$C#$DP$EP$FQVGQbHQeIQfJ%#4#(##$'#%-##/##0##3##4##7##8##:##=##?##FP#GP#HP#IP#JP#$#)'%4$#+#%3%#*4#$GP%$#*8%5$#*GP$$#*=%3$#*0#$$#*?%1$#*=#$$#*ER/$#*GP$$#*7#$$#*0#$$#)'#$A#G$#$&#%(#$)#$*#$+#$-#$/#$0#$1#$2#$3#$4#$5#$7#$8#$:#$=#$?#$@#$A#$B#$C#$DP$EP$FP$GP$HP$IP$JP$%#H##$'#%$#G###%#-&#$-#D.#+-#$2#\\4#f5#j:#o=$3@$4B$;EP=FPkIP|$#*DP$$#*IP$$#*3#$%#*C#&HP$$#*EP$##)&#*:#0DP$FP*$#*FP$$#*4#$$#*DP$$#*IP$$#*0#$$#*IR1$#*GP$$#*2#$%#*4#$GP%$#*8%-$#*JP$$#*=%+$#*HP$$#*GP$$#*1#$$#*4#$$#*FP$$#*0%%&#*DP$GP*IP@$#*HP$$#*2#$$#*GP$$#*'#$$#--#$$#*4$c$#*8#$$#*1#$$#*4#$$#*2#$$#*'#$&#-1#+DP$IP.$#*JP$$#*=#$$#*GP$$#*IP$$#*=#$$#*DP$$#*HQX$#*4#$$#*IP$$#*3$P$#*A#$$#*IP$$#*=#$$#*0#$$#*7#$$#*/$J$#*3#$$#XC$G%#*4#$8#+$#*=#$$#*EP$$#*GP$$#*8#$$#*1#$$#*4#$$#*2$X$#*JP$$#*:%6$#*8#$$#*:#$$#*JP$$#*=%*$#*IR($#*GP$$#*EP$$#*DP$$#*FQe$#xDP$$#*7#$$#*C#$$#*0#$$#*8#$$#*?#$$#*4#$$#*HP$$#*GP$$#*8#$$#*7#$$#*0#$$#*8$M$#*IP$$#*3#$$#)'#$'#-0%,DP$EQrHQ;$#*JP$$#*=#$$#*3#$$#*GP$$#*HP$$#*4#$$#*B#$$#*0#$$#*/#$$#*C#$$#*5#$$#*0#$$#*A$6$#*EQo%#*:$;IP$$#*0#$$#*IP$$#*IP$$#*4#$$#*GP$$#*8$Y%#^DPgIP$$#*3#$$$f0#$$#*8#$$#*?#|$#*8#$$#*4#g$#*4#$$#*-#$&#+)#$+#%@#&$#*(#^$#**#]$#*)%6$#*4#$$#*@#$$#)'#$$#-?#$$#*DP$$#*HPV$#*:#z$#*HP$$#*GP\\%#04#QJPU&#*-$)A#$HR%$#*IPP$#*7#$$#*:#f$#*IR/$#*DP$$#*HP$$#)'#$'#-EP$FP(HP*IP+%#*DP$HP&$#*EP$$#*3#q$#*GPH%#*4#$GQ<$#*-#[$#*JPE$#*:#$$#*GP$$#*GP$$#*FP$$#)'#$$#-EP$$#*HR.$&\\I#$$&JH#$$#)'#$%'-F#$I#0$'/G#$$'1E#$$'3D#$$'5F#$$'7'#$&$30#9FP$IP)$#*4#$$#*-#$%#++$c0#$$#*@#$$#*0#5$#*-#]$'GH#$$'IE#$$'L'#)",
);

const isSurelyContainerUserName = /* @__PURE__ */ surely(
  () => ",#*#############$##$$$$$$$$$$#####################%##&#'##########(#(((((((((((((()((*(+((((((##########'#%(#$)#$*#%+#$%#&$##*##$#()#$$#()#$$#(+#$##'",
);

const isSurelyGitRef = /* @__PURE__ */ surely(
  () => "2#1#$$$$$$$$$#$$%&'$$$$$$$$$$#$$$$#($$)$$$$$$$*+$$,$$$$$$$$$$$##$#$$$$)$-.$$$$*+$$,$$/0$$$$$$$1$$#######$#%/#$$#'-#$$#).#$$#+0#$$#-'#$-#/(#&)#$*#$+#$,#$-#$.#$/#$0P$1#$&#0%##&#$'#0%#/%#0+#%$#21#($#2,#$$#2)#$$#2*#$$#1'#$",
);

const isSurelyHostPath = /* @__PURE__ */ surelyBoth(
  () => "mO4#$%$%%$$&'%(%)*+,-./0123435%%$%%6789:;<=>?@ABCDEFGHIJKLMNOP%%%%Q%RSTUVWXYZ[\\]^_`abcdefghijk%%%l####${#%D#&7#&Z#'%#'E#'e#(,#(W#)##)C#)c#*+#+j#,0#,P#-_#.%#.E#.f#/_#0(#0I#0i#12#1V#2Y#2z#3@#3`#4&#4F#4f#5.#5T#6L#6l#73#7X#9Z#9z#:A#:a#;'#;H#;j#<0#<{#=B#=b#>S#?E#?g#@0#@T#@z#A@#B2#BR#Cm#D5#DV#Dv#E<#E_#F'#FG#Fk#G1#GQ#Gp#H9#H[#H{#IA#Ib#J-#JO#Jq#Kf#L0#LP#Lq#M7#N'#NW#N{#OA#Oa#P,#PL#Pl#Q3#QS#Qs#SQ#Sq#T8#TX#Ty#U^#V$#VD#Vi#W1#WU#Wu#X>#X_#Y&#YJ#Yj#Z4#ZT#Zu#[A#[a#\\+#\\N#\\s#];#]]#^%#^E#^h#_.#_O#_r#`8#a-#aN#ao#b7#bY#by#cB#cb#dg#e-#eN#en#f6#fV#fu#g?#g`#h*#hK#ho#i5#iV#i{#jB#jb#k(#kI#kp#l6#lV#lw#m=#m^#n%#nY#n{#oB#ob#p)#pI#pi#q/#qQ#qs#r9#r]#s(#sJ#sl#t3#tY#tz#uA#ua#v*#vJ#vr#w8#wX#wy#xI#xk#y2#yR#yr#z8#zX#z|#{u#|;$#,$#O$#q$$:$$[$%P$%r$&9$&[$'%$'F$'f$(2$(R$(s$)O$)q$*7$*Y$*y$+F$+h$,.$,O$,u$-?$-`$.+$.x$/I$/k$01$0Y$0z$1B$1b$2($2K$2l$3;$3^$4$$4G$4h$50$5S$5t$6:$6[###?#%+#$7-M8-M9-M:-M;-M<-M=-M>-M?-M@-MA-MB-MC-MD-ME-MF-MG-MH-MI-MJ-MK-ML-MM-MN-MO-MP-Ml3uS#'$#$&#$'#$(#$)#$,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$B$WD'QH).J)eK)nL)qQ#$RP.SP9TPWUPfVQ=WP%XQFYQGZQP[P%\\QR]+l^R8_+m`TXaUpbP%c+udV2e,(f,<g,jhX]iP%jP%kP%@#(##$*#$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#\\P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#$#)+O0N#-$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP'ZP$[P$\\P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$&#.##$+#%YP#$#/+O-$#1#O,$#0`P$$#0^P$$#0VP$$#1d|/%#+WP$aP%$#*d|*$#*aP$$#*]P$$#*ZP$$#*TP$$#*RP$$#*eP$$#*ZP$$#*`P$$#*_|+'#+RP$VP)ZP>`P?$#*TP$$#*\\P$$#*fP$$#*aP$$#?+Nq$#*VP$$#*XP$$#*WP$$#*dP$$#)+#$N#i$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP+ZP$[P$\\P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP/gP$hP$iP$jP$kP$'#j##$+#%YP#fP#$#k+Ni$#-fP$$#0dP$$#0VP$$#0cP$$#<+Nl$#l`P$$#l^P$$#lVP$$#md|+$#ldP$$#lVP$$#lcP$$$&+O($#*_{_$#*`P$$#*e{]'#+RP$VP(`P*jP,$#*aP$$#*eP$$#*RP$$#*Z|-$#*aP$$#*Y{r$#*cP$$#*V{^$#*XP$$#*UP$$#*cP$$#*ZP$$#*gP$$#*V{N'#+RP$VP>`P?cPR$#*eP$$#*RP$$#)+#$&#iSP$TP)aP/$#lRP$$#lTP$$#l\\P$$#lfP$$#la{n$#l`P$$#l`P$$#l]P$$#lZP$$#lWP$$#lj{_$#lhP$$#lVP$$#l_P$$#lTP$$#lQ#$$#ldP$$#lVP$$#lTP$$#lcP$$#lVP$$#le{T$#*g{2$#*TP$$#*fP$$#*^P$$#*VP$$#*_P$$#*eP$$#*dP$$#*##$$#+RP$$#*_P$$#*UP$$#*##$$#+dP$$#*VP$$#*eP$$#*eP$$#*ZP$$#*_P$$#*X{)$#*ZP$$#*g{W&#+WP$eP%iP&$#*Zzu$#*Tzt$#*aP$$#*`P$$#*cP$$#*eP$$#gdP$##h$#+a{/$#+`P$%#*^P$dP'$#*VP$-#+,#$-#$.#$/#$0#$1#$2#$3#$4#$dP$$%udzg$#*eP$%#+Q#$Wzp$#*^P$$#*_{;$#+_P$$#*Z{9$#+VP$$#*jP$$#*SP$$#*RP$$#*d{C'#+?#$Z#8`P,fP4$#*SP$'#+/#$2#%cP&iP)$#*.MY$#*0MX$#*RP$$#*cP$$#*jzU$#*/O/$#*dP$$#*eP$$#*(#$$#*WP$$#*`P$$#*fP$$#*_P$$#*UzL$#*dP$$#*eP$$#*cP$$#*Vzf$&8S#$$&9c#$$&@R#$$&Bc#$$&Dj#$$#)+#$$&k:#$$&mV#$$&og#$$&qV#$$&s]#$$&u`#$$&wa#$$&yV#$$&{c#$$'#+#$$'%9#$$''`#$$')^#$$'+^#$$'-R#$$'/_#$$'1U#$$'3B#$$'5Z#$$'7_#$$'9V#$$';J#$$'=`#$$'?`#$$'A]#$$'Cd#$$'E+#$$'GI#$$'I:#$$'KA#$$'Md#$$'P+M&&#+VP$ZP\\_P`$#*UP$$#*ZP$$#*RP$$#)+#$N'[$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP%SP%TP%UP%VP%WP%XP%YPQZP%[P%\\P%]P%^P%_P%`P%aPUbP%cP%dP%eP%fP%gP%hP%iP%jP%kP%?'[##$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#\\P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#$']+LpN'a$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP@WP$XP$YPBZP$[P$\\P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fPEgP$hPIiP$jP$kP$)'a##$+#%VP#YP#fP#hP#$'c+Lm)#oVP$YP&aP)cP3gP6hP8$#0eP$$#0Tyq$#0`P$$#0^P$$#0Vyn$#0cP$$#0`P$$#0XP$$#0cP$$#0RP$$#0^P$$#0UP$$#0RP$$#0eP$$#0Ryd$#0`P$$#0`P$$#0eya$#0RP$$#0cy_$#0ZP$$#0_P$$#0UP$$#0`P$$#0hz#$'ceP$$'cT{r$'c`P$$'c^P$$'cV{o$'cdP$$'cVP$$'ccP$$'cd{k$'cZP$$'c_P$$'cUP$$'c`P$$'ch|/$'_`P$$']^P$$']VP$$'_d{_$'_dP$$']W{]$#*_P$$#*XP$$#*hP$$#*2Mu$#*eP$$#)+#$N(u$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP%SP<TPBUPaVP%WP%XP%YQBZP%[P%\\P%]P%^P%_P%`P%aP%bP%cP%dP%eP%fQMgP%hQPiP%jP%kP%?(u##$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#\\P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#$(w+L6('g6L5RP$Yy>ZP'aP4$#0aP$$#0aP$$(&)N`$#0iP$$#0)#$$#0RP$$#0aP$$#0aP$$#0]P$$#0ZP$$#0TP$$#0RP$$#0eP$$#0ZP$$#0`P$$#0_yO$#0cP$$'vZP$$#0gP$$#0RP$$#0e{G$(yRP$$(wTP$$(w\\P$$(wfP$$(waP$$(yd{r$(yYP$$(wcP$$(w`P$$(w^P$$(wVP$$(w`P$$(wdP$$(w+#$$({^P$$#0jP$$#0WP$$#0ZP$$#0]P$$#0VP$$#0dP$$#/+#$$#3UP$$#0`P$%#0TP$hP+$#0fP$$#0^P$$#0VP$$#0_P$$#0eP$$#0dP$##/$#0_P$$#0]P$$#0`P$$#0RP$$#0U|.$(yZP$$(wdP$$(w\\P$$(wdP$$(w+#$M*G$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$Q#$RP'SP$TP$UP$VP.WP$XP$YP0ZP4[P$\\P$]P$^P$_P$`P$aPBbP$cPLdP$eP$fPOgPRhPTiP$jP$kP$/*G##$+#%6##RP#VP#YP#ZP#aP#cP#fP#gP#hP#$*I+KM&'gaxRfxRhxR$*IaP$$*IaP$%*I)#$UP%$*S)O.$*IRP$$*IeP$$*IR|,$*IeP$$*IT|*$*I`P$$*I^P$$*IVP$$*Kd|&$*IiP$$*I)#$$*IRP$$*IaP$$*IaP$$*I]P$$*IZP$$*ITP$$*IRP$$*IeP$$*IZP$$*I`P$$*I_P$$*g+Ns$*IcP$%*IZP$`P($*IgP$$*IRP$$*IeP$$*IV{l$*IXP$$*IcP$$*IRP$$*I^{m$*I`P$$*I`P$$*Ie{e$*IdP$$*IVP$$*Ic|$$*IRP$$*Ic{`$*IZP$$*I_P$$*IUP$$*I`P$$*Ih{w&(yUP$XP)`P+$(wUP$$(w+#$$({]P$$#0_P$$#0Uwu$(wWP$$)W+Mk%(w^P$dP%$(wV{*$(wezg$(ydP$$(wVP$$(wc|.%(yZP$dP($(w_P$$(wUP$$(w`P$$(wh|)$(w]P$$(yXz]&#c+J^VP$ZP)$#*eP$$#+hP$$#*`P$$#*cP$$#*\\w]$#*iw\\%#+aP$dQ8$#*eP$$#)+#$N,=$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP5UP$VP=WPCXP$YPFZPN[P$\\P$]PU^PY_Pj`PmaP$bP$cP$dPseP$fP$gQ%hP$iP$jP$kQ)1,>##$+#%TP#VP#WP#YP#ZP#]P#^P#_P#`P#dP#gP#kP#$,?+JR)#3TP$VytaP+dP-eP1gz,%#0VP$`P&$#0cP$$#0ewx$#0_P$$#0WP$$#1ZP$$#0XwQ$#0cP$$#0ZzZ$#0VP$$#0TP$$#0cP$$#0V|*$#0]wm%,@ZP$`P'$,@dP$$,@TP$$,@`{{$,@_P$$,@dP$$,@fP$$,@]{w$,@]P$$,@RP$$,@dP$$,@eP$$,@ZP$$,@T{q$,@YP$$,@VP$$,@^{n$,@`P$$,@^P$$,@VP$%,ASP$d{j$,@cP$$,@VP$$,@hP$#,?$,@`P$$,@SP$$,@cP$$,@`P$$,@\\P$$,@VP$$,@c{_$,@`P$$,@TP$$,@RP$$,@]|)$,@RP$$,@ZP$$,@]P$$,@TP$$,@`P$$,@hP$$,@)#$$,@UP$$,@`P$$,@TP$$,@\\P$$,@VP$$,@cP$$,@ZP$$,@kP$$,@VP$$,@U{J$,@`P$$,@^P$$,@R|1$,@fP$$,@eP$$,@]P$$,@ZP$$,@_P$$,@V{A$,@`P$$,@_P$$,@RP$$,@eP$$,@jP$$,@aP$$,@VP$$,@)#$$,@hP$$,@`P$$,@cP$$,@\\{5$,@RP$$,@fP$$,@]P$$,@e{1$,@ZP$$,@XP$$,@SP$$,@VP$$,@VP$$,@.#$$,@^P$$,@bP$$,@eP$$,@eP$$,?+#$$,CUxr$#*eP$$#*cP$$#*Vw*$#+cP$%#*ZP$`P'$#*gP$$#*RP$$#*ew%$%`XP$$#*cP$$#*RP$$#*^P$%#*##$UP/$#+WP$$#*ZP$$#*]P$$#*VP$$#*dP$$#+##$$#+&#$$#*iP$$#*4#$$#*2#$$#*'I/$#*RP$$#*eP$$#*Rv,%#+`P$fvZ$#*`P$$#*eP$$%{QI')#+Sv]YP$_P(cP*ePLjPQ$#*RP$$#*cP$$#*VP$##)$#*RP$$#*au{$#*gP$$#)+#$N/W$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP)TP$UP$VP$WP$XP$YP/ZP$[P$\\P$]P$^P$_P$`P$aP2bP$cP$dP7eP$fP?gP$hP$iP$jP$kP$*/X##$+#%SP#YP#aP#dP#fP#$/Y+Hr',CYuzdP$fv>guw$,XdP$$#0]uv$/ZRP$$/ZTP$$/Z\\P$$/ZfP$$/ZaP$$/[d|+$/Z`P$$/Z^P$$/ZV|1$/ZZP$$/Z]P$$/Z]P$$/ZRP$$/Zc|#$/ZRP$$/Z]P$$/ZeP$$/Y+#$$/]aP$$,TZP$$#0]P$$#0]x4$/ZdP$$/ZVP$$/ZcP$$/n+Nr$#*`P$$#*cP$$#*RP$$#*XP$$#*Vvt$#*dP$%#+cP$eP%$#*`v'$#*VP$$#*^uO&#+RP$ZP&^{a$#*_P$$#*\\vl$#*^P$$#*VP$$#*dP$$#*YP$$#*ZP$$#*Wuw$#+dP$%#*VP$cuD$#*cuM&#+RP$`P%hQg$#*cuA$#*]P$$#*fP$$#*^P$$#*VP$P0u##$$#%&#%'#%(#%)#%*#$+#&,#%-#%.#%/#%0#%1#%2#%3#%4#%6#%Q#%RP%SP%TP%UP%VP%WP%XP%YP%ZP%[P%\\P%]P%^P%_P%`P%aP%bP%cP%dP'eP%fP%gP%hP%iP%jP%kP%%0u+H7dP$$0w+#$$#-6H5$0w+#$M1%$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$Q#$RP$SP$TP$UQ<VP$WP$XP$YQ?ZP$[P$\\QC]P$^QM_P$`P$aP$bP$cP$dP$eP$fQXgP$hP$iP$jP$kP$+1%##$+#%6##UP#YP#\\P#^P#fP#$1'+H1N1+$#$&#$'#$(#$)#$*#&,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP3SP$TP$UP=VPRWP$XP$YPTZP$[P$\\P$]PX^P$_P^`PdaPobP$cQ#dQ&eP$fQ+gQ.hQ4iP$jP$kP$21,##$+H7RP#UP#VP#YP#]P#_P#`P#aP#cP#dP#fP#gP#hP#$1-+H.%1/SP$aP)$1.RP$$1.TP$$1.\\P$$1.fP$$1.a|.$1.cP$$1.VP$$1.gP$$1.ZP$$1.`P$$1.fP$$1.d|'$1.aP$$1.aP$$1.]P$$1.ZP$$1.TP$$1.RP$$1.eP$$1.ZP$$1.`P$$1._|*%1.VP$`P%$1.g{u$1.TP$$1.fP$$1.^P$$1.VP$$1._P$$1.eP$$1.dP$$1.##$$1/RP$$1._P$$1.UP$$1.##$$1/dP$$1.VP$$1.eP$$1.eP$$1.ZP$$1._P$$1.X{o$1.eP$$1.T{`$1.`P$$1.^P$$1.VP$$1I+GV$1.ZP$$1.SP$$1.cP$$1.RP$$1.cP$$1.j{V$1.VP$$1.eP$$1.hP$$1.`P$$1.cP$$1.\\{P$1.aP$$1.eP$$1-+#$$#-YP$$#0`P$$#0^P$$#0VP$$#0SP$$#0cP$$#0VP$$#0htF$1.cP$%1.ZP$`P($1.gP$$1.RP$$1.eP$$1.V{?$1.XP$$1.cP$$1.RP$$1.^P$$1.UP$$1.RP$$1.eP$$1.R{7$1.`P$$1.`P$$1.e{4$1.jP$$1.dP$$1.eP$$1.VP$$1.^{/$1.dP$%1.VP$c{-$1.c{9%1.RP$`P%$1.c{*$1.]P$$1.fP$$1.^P$$1.V{3$1.ZP$$1._P$$1.UP$$1.`P$$1.h{.$1'RP$$1'eP$$1'Rzu$1'`P$$1'^P$$1'VP$$1)dzq$1'VP$$1'jP$$1'SP$$1'RP$$1'dP$$1'VP$$1)##$$1)&#$O1'##$$##&##'#$(##)##*#$,##-##.##/##0##1##2##3##4##6##Q##RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#\\P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#$3u+Fd$1'RP$$1'TP$$1'ZP$$1'_P$$1'eP$$1'`P$$1'dP$$1'YP$$1'##$$1)YP$$1'UsY$1'dP$$1'VP$$1'cP$$3c+MY$#*)#$$.z#FW%#+ZP$dP($#*_P$$#*UP$$#*`P$$#*hs\\$#*]P$$#**#$$#+]P$$#*`P$$#*TP$$#*RP$$#*]P$$#*YP$$#*`P$$#*dsy$&5ZGz$,)Z#$$,6i#$$#)+#$$4gd#$$4ie#$$4k`#$$4mc#$$4oVHQ$/=f#$$$0_#$$#)+#$$4w^#$$4yV#$$4{U#$$5#Z#$$5%R#$$5'+#$N5)$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$\\P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$%5)##$+#%$5)###$'e#F.$0Q^#$$/Ra#$$#)+#$N57$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP0ZP$[P$\\P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$&57##$+#%YP#$59+F($5=h#$$5?`#$$5Ac#$$5C\\#$$5Ee#$$5Gc#$$5IV#$$5KV#$$5Md#$#'O$59`P$$59^P$$59VP$$5;d|&$0cd#$$0fc#$$#)+#$&5_Z#$]#)d#:$5a_#$$5cT#$$5e]#$$5gf#$$5iUNd%5kZ#$`#)$5mS#$$5o+#$$5q[#$$5sg#$$5u^G{$5wT#$$5yR#$$5{]#$$6#+#$'6%T#$X#'ZO%d#($6'f#$$6)U#$$6+REc$6-`Gr$6/c#$$61TGp$6/Y#$$65R#$$67c#$$69V#$$6;+#$'6=U#$W#'^#*k#,%6?Z#$`O-$6AT#$$6CeGg$6E`#$$6G_#$$6IeGc$6KR#$$6M_Gb$6O`#$$6Q_#$$6SV#$$6UZ#$$6W_#$$6YWNx$0iR#$$0lc#$$#)+#$'6aT#$]#Ce#Vh#Z$6cR#$$6eT#$$6gY#$$6iV#$$6k+#$'6mR#$T#.U#2a#4$6oa#$$6qe#$$6s+#$$6uR#$$6wc#$$6yT#$$6{Y#$$7#Z#$$7%g#$$7'VGG$7)T#$$7+R#$$7-T#$$7/YN'$71_#$$73WGB$75R#$$77T#$$79^#$$7;R#$$7=_#$$7?+#$$7Aa#$$7C\\#$$7EXG9$7GZ#$$7IS#$$7K+#$N7M$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$\\P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$%7M##$+#%$7M###%7SS#$h#($7Uf#$$7WZ#$$7Y]#$$7[UG-$7]`#$$7_c#$$7a\\#$$7cd#$$7ea#$$7gR#$$7iT#$$7kVN&$7m^#$$7oa#$$7q+#$$5;#Df$7uh#$$7whMz$7y5#$$7{+#$T8#$#$&#$'#$(#$)#$*#3,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$7#>8#t=%I?%tF&\\M(AQ#$R)#S)7TQ2UQSVR7WR:X)8YRjZ)9[P$\\P$]S$^S/_P/`SIa)GbP$cTndTueU;fU>gP$h)HiUsjP$kP$:8$##$*#$+#%RP#SP#TP#UP#VP#WP#XP#YP#ZP#]P#^P#_P#`P#aP#cP#dP#eP#fP#hP#iP#$8%+D_)8'#D^RP$TP']P*_P,aP.$8&fP$$8&iP$%8'###*D[$8&`P$%8&^P$_|2,8&,O1-O1.O1/O10O11O12O13O14O1$8&aP$$8&e|2$8&fP$$8&]|-$8&cP$$8&_|+$8Ca#$$8E_#$$8Ga#$$8I^#$$8K)#$$8Md#$$8Oe#$$8Q`#$$8Sc#$$8UV#$$8X+Nw&8,TP$cP0kPT$8&eP$$8&ZP$$8&`P$$8&_P$$8&dP$$8&)#$$8&cP$$8&fP$$8&_P$$8&_P$$8&VP$$8&c{i%8&TP$bP5$8&YP$$8&ZP$$8&gP$$8&`P$$8&dP$$8&##$$8'UP$$8&VP$$8&##$$8'aP$$8&cP$$8&`P$$8&XP$$8&cP$$8&RP$$8&^P$$8&Rq($8&fP$$8&ZP$$8&gP$$8&`P$$8&dP$$8&##$$8'UP$$8&VP$$8&##$$8'aP$$8&cP$$8&`P$$8&XP$$8&cP$$8&RP$$8&^P$$8&RP$$8&dpp$8&RP$$8&XP$$8&VP$$8&_P$$8&e{@'8&K#*RP$`P)f#-$8&TP$$8&\\P$$8&fP$$8&aP$$8'd{:$8&`|-$8&ZP$$8&]P$$8&U|&$9zZ#$$9|]#$$:$U#$$9b7#$$9dX#$$9fV#$$9h_#$$9je#$$8%+#$$:7h#$$:9`#$$:;c#$$:=\\#$#8W'8&YP$]P&`P2jP:$8&VP$$8&W{%$8&fP$$8&dP$$8&eP$$8&VP$$8&cP$$8&dP$$8&eP$$8&`P$$8&cP$$8&RP$$8&XP$$8&Vzs$84_P$$8/WP$$8&ZP$$8&XP$$8&*#$$8'^P$$8&dP$$8&Zzk$8&XP$$8&hP$$8&ZP$$8&_P$%8%+#$2#'$8)YP$$8&`P$$8&^|$$8&0#$$8%+O0&8&`P$cPPfPV%8&TP$\\P7$8&fP$$8&^P$$8&VP$$8&_P$$8&eP$$8&dP$$8&##$$8'RP$$8&_P$$8&UP$$8&##$$8'dP$$8&VP$$8&eP$$8&eP$$8&ZP$$8&_P$$8&XP$$9v+MM$8&fP$$8&^P$$8&VP$$8&_P$$8&eP$$8&VP$$8&##$$8'fP$$8&_P$$8&UP$$8&##$$8'VP$$8&ZP$$8&_P$$8&dP$$8&eP$$8&VP$$8&]P$$8&]P$$8&fP$$8&_P$$8&XP$$8&VP$$8&_z4$8&`P$$8&aP$$8&SP$$8&`P$$8&iP$#8%$8&^P$$8&aP$$8&dP$$8&eP$$8&RP$$8&TP$$8&\\P$$8&*#$$8']P$$8&`P$$8&Xz#&8&W{EdP$eP%$8&Uy{$8&Tyz%8&ZP$`P-$8&]P$$8&VP$$8&YP$$8&ZP$$8&dP$$8&eP$$8&`P$$8&cP$$8&jyp$8&iP$$8&^P$$8&RP$$8&ZP$$8&]o<&8&?#$Z#2`P($8&eP$$8&]P$$8&RP$$8&Sz+$8&`P$$8&XP$$8&]P$$8&VP$$8&##$$8'UP$$8&cP$$8&ZP$$8&gP$$8&V{b$<re#$$<tB#$$<vR#$$<xS#$$8&)#$$8hH#$$8jf#$$8l_#$$8n_#$$8pV#$$8rc#$$8%+#$$=KS#$$=Mf#$$=OZ#$$=Q]#$$=SU#$$=UdMV$:|ZP$$8&SP$$8&VP$$8&cP$$8&WP$$8&ZP$$8&]P$$8&*#$$8'dP$$8&j{(%8&]P$_P($8&##$$8'^P$$8&ZP$$8&`{h$8&VP$$8&eP$$8&aP$$8&fP$$8&Sy6$88RP$$8&cP$$8&RP$$8&XP$$8&`P$$8&_P$$8%+#$$8)UP$$8&RP$$8&eP$$8&Ry+(8&VP$ZP-`P4dP5j{W%8&ZP$f{V$8&_P$$8&VP$$8&##$$8'RP$$8&SP$$8&]P$$8&RP$$8&X{S%8&##$[P*$8'fP$$8&_P$$8&ZP$$8&UP$$8&RP$$8&Uzz$8&_{F%8&`P$jP($8&TP$$8&RP$$8&TP$$8&Yz/$8&dP$%8&/#$2M>$8&.M>%8&TP$_P($8&eP$$8&`P$$8&aP$$8&fzN$8&VP$$8&UP$$8&cP$$8&ZP$$8&gP$$8&VP$%8%##$eP($8')#$$8&##$O?1###$#$&#$'#$(#$)#$*##,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$\\P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$$?1+K\\$8&VP$$8&^P$$8&axX'8&H#.RP$VP*c#F$8&XP$$8&VP$$8&WP$$8&ZP$$8&]P$$8&V{C$8&cP$$8&WP$$8&]P$$8&`z4%8BZP$`P'$8&gP$$8&RP$$8&eyd%8&WP$XP'$8&ZP$$8&]P$$8&Vz-$8&cP$$8&RP$$8&^P$&8&##$U{H^P/$8'WP$$8&ZP$$8&]P$$8&VP$$8&dP$$8'##$$8'&#$$8&iP$$8&4#$$8&2#$$8&'K6$:^Zx5$?R`#$$?ZX#$$?bc#$$?dR#$$?f^#$$?h##$$?i<#$$?lZ#$$?n]#$$?pV#$$?rd#$$8'##$$8'&#$$?xi#$$8&4#$$8&2#$$8&'#$$8%+#$%@KI#$M#9$@Me#$$@OV#$$@QR#$$@S^#$$@U+#$$@Wd#$$@Ye#$$@[V#$$@]R#$$@_^#$$@aR#$$@ca#$$@ea#$$@gd#$$@i+#$$@kT#$$@m`#$$@o^#$$@q^#$$@s`#$$@u_Ks$@wZ#$$@y_#$$@{U#$$A#`#$$A%h#$$A'd#$$A)##$$A+A#$$A-Z#$$A/e#$$A1d#$$A3+#$NA5$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP,SP$TP/UP$VP$WP$XP$YP$ZP$[P$\\P$]P2^P$_P4`P$aP6bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$*A5##$+#%RP#TP#]P#_P#aP#$A7+@)$A;?#$$A=_#$$A?T#$$AA]#$$ACf#$$AEUJi$A7fP$$A7iP$%A9###*?z$A7`P$%A7^P$_|2,A7,O1-O1.O1/O10O11O12O13O14O1$A7aP$$A7e|2$A7fP$$A7]|-$A7cP$$A7_|+%8&VP$`x@$8&TP$%8&`P$jP&$8&gP$$8&Vy^$8&TP$$8&]wc&8&RP$hP+jP-$8&]P$$8&eP$$8%+#$$8)TP$$8&`P$$84_P$$8/Ww7$8&RP$$8&azo$8&dP$$8&eP$$8&VP$$8&^P$$8&##$$8'gP$$8&`P$$8&]P$$8&fP$$8&^P$$8&VP$$8&##$$8'ZP$$8&_P$$8&WP$$8&`P$$8&cP$$8&^P$$8&RP$$8&eP$$8&ZP$$8&`xy$8&VP$$8&^P$$8&ax|$8&dP$$8&VP$$8&cx['8&?#+RP$Z#JaPD$8&^P$$8&aP$$8&2#$$8&0#$$8%+#$$8)SP$$8&Zxk$8&_P$$9hUP$$8&`P$$8&hP$$8&dP$&8'*#$-#'ZP.$8'`P$$8&]P$$8&Ul3$8&,#$$8&fP$$8&aP$$8&XP$$8&cP$$8&RP$$8&Uwv$8&^P$$8&RP$$8&XP$$8&VP$$8&SP$$8&RP$$8&TP$$8&\\P$$8&fz.$8&dP$$8&jP$$8&dP$$8&eP$$8&VP$$8&^vL$Bp_#$$BrU#$$Bt`#$$Bvh#$$Bxd#$$By+#$$C_<#$$Ca`#$$Cc_#$$Cee#$$CgdIY$8&RP$$8&^P$$8&aP$$8&aP$$8%+#$$8)^P$$8&jP$$8&dP$$8&bP$$8&]v7%8ZT#$k#2$8\\e#$$8^Z#$$8``#$$8b_#$$8dd#$$8&)#$$8hc#$$8jf#$$8l_#$$8n_#$$8pV#$$8rc#$$8%+#$$D?QJ0$9bR#$$9dX#$$9fV#$$9h_#$$9jeO.$9lfIx$<pZKF$=l_#$$=vV#$$=xe#$$=za#$$=|f#$$>$S#$$8%+#$$D]h#$$D_h#$$Dah#$$Dcc#$$De`#$$Dg`#$$DieIy$?<cLT$B`ZN5$Do+#$=#-*#$7-yB76R>'S^>T^`U_#VbNWbdXbhYbvZc,[d#\\d3]>9^f._f|`g<ah4ciMdiSej?fjNgjVhf_jjxfDs##$$#%&#%'#%(#%)#&*#$,#%-#%.#%/#%0#%1#%2#%3#%4#%6#%7#%8#%9#%:#%;#=<#%=#%>#%?#%@#%A#%B#%C#%D#%E#%F#%H#%I#%J#%K#%L#%M#%O#%Q#%R#JS#bT#qU(XV(fW)AX)TY)tZ)v[*#\\*5]*B^+`_,.`,Ca,ObP%c,wd-%e-Nf-_g-ch#4iP%j-okP%:DsR#$S#$T#$U#$VP$W#$X#$Y#$Z#$[#$\\#$]#$^#$_#$`#$a#$c#$d#$e#$f#$g#$h#$j#$$Du+#%$Dwh#1%D{^#$h#($E#`#$$E%U#$$E'V#$$E)]@F$E+`#$$E-c#$$E/\\#$$E1e#$$E3c#$$E5V#$$E7V#$$'OdG?$Dw`#$$Dwc#$$Dw\\#$$Dwe#$$Dwc#$$DwV#$$DwV#$$Dwd#$$Du+>($DwR#$$Dwd#$$Dwj#$$DwE#$$Dw9#$$DwH#$$Du+#$$D{^#$$E]`#$$E_U#$$EaV#$$Ec]#$$'N+=u%Dwc#$d#2$DwU#$$Dwf#$$DwZ#$$Dw_#$$Dw`#$$Dw-#$$Dw1#$$Du+#$$D{a#$$E{R#$$F#T#$$F%\\#$$F'R#$$F)XG`$DwU#$$DwW#$$Du+#$$D{Z#$$F3_#$$F5d#$$F7e#$$F9R#$$F;]NX$Dwf#$$Dw_#$%Du+#$U#,$D{Z#$$FE_#$$FGd#$$FIe#$$FKR#$$FM]#$$FO]#$$FQ+GM$Dw]#$$DwV#$$Du+#$$D{TGJ'DwR#$T&|`''a'[&DwS#$T#(c&k$DwR#$$Dw]#$$Du+#$$EydF6$DwY#$$DwV#$$Du+#$=Fm9#$>#*H#1J#6R#<S#HT#RU#rV$&X$3Y$E\\$[]$e^%+_%F`%Pa%^c%ud&,e&;f#5g&Th&Ui&]j&`k&b%FoF#$j#%$FqC?P$Fsa#$$Fuc#$$FwV#$$Fyd?K$F{`#$$G#^#$$G%V#$$G'S#$$G)c#$$G+V#$$G-h?E$G/+#$$G1c#$$G3V#$$G5_#$$G7g?@$G9V#$$G;T#$$G=e#$$G?`#$$GA_#$$GCZFX$6A_#$$GGd#$$GIZ#$$GKS#$$GM]#$$GOV#$$GQ)#$$GST#$$GU`#$$GW^#$$GYa#$$G[RFU&G]R#$]#*f#,$G_k#$$GaV#$$Gc]#$$'PZ#$$Ggd#$$Gi\\?'$GkR#$$GmTO2$6MTO1'7)R#$]#)`#3c#>$GsS#$$GuR#$$Gw]#$$Gy+#$$G{aN4$H#R#$$H%_#$$H'X#$$H)U#$$H++#$$H-Z#$$H/_#$$H1U#$$H3V#$$H5i>n&H7^#$_#)f#+$H9a#$$H;`#$$H=d#$$H?V#$$HAc>h$HCU#$$HER>f$HGc#$$HId#$$HKZO.$HMj#$$HOd#$$HQe#$$HSR#$$HU]>^%HWV#$f#0$HY_#$$H[`#$$H]+#$'H_U#$X#&_#'c#($HaV#$$Hca>V$HeVF($HgaEh$HiV#$$Hk^#$$Hm`#$$HoeE4$Hq_E3$Hs]#$$HuV#$$HwT#$$Hye#$$H{c#$$I#`#$$I%_#$$'P)#$$I)S#$$I+f#$$I-Z#$$I/]#$$I1UNh%I3Z#$`#&$I5X#$$I7VEg&I9)#$]#)aM,$I;S#$$I=f#$$I?Z#$$IA]#$$ICU>:$IER#$$IG_#$$IIX#$$IKT#$$IMZ#$$IO)#$$IQ]#$$ISZ#$$IU_EX%IWR#$f#'$IYe#$$I[T#$$I]Y>-$I_X#$$IaX#$$IcZ#$$Ie_#$$IgX#$$IiW#$$IkR#$$ImT#$$IoV#$$Iq+#$%IsU#$Y#)$IuR#$$Iwe#$$IyR#$$I{d#$$J#VEG$J%f#$$J'S=u$J)R#$$J+X#$$J-X#$$J/]#$$J1V#$$J3Y#$$J5f#$$J7S#$$J9+#$%J;UO$^LU'J=Z#$]#.^#5f#>$J?^#$$JAR#$$JC+#$$JEU#$$JG`#$$JIh#$$JK_#$$JM]#$$JO`#$$JQRNZ$JSR#$$JU^#$$JWR#$$JY*#$$J[T#$$J]a#$$J_a=Y$Ja)#$$Jcd#$$Jee#$$Jgf#$$JiU#$$JkZ#$$Jm`#$$Jo+#$$Jq^L:$JsR#$$Juc#$$Jw`#$$JyT#$$J{\\=J'K#V#$`#'d#1j#;%K%d#$e#%$K'`Dt$K)RL4$K+U#$$K-V#$$K/]#$$K1d#$$'PT#$$K5`#$$K7a#$$K9V#$$K;+#$$K=YNU$K?)#$$KAa#$$KC]#$$KER#$$KGj#$$KIh#$$KKc#$$KMZ#$$KOX#$$KQYDZ$KSa#$$KUj#$$'PQDw%KYV#$`#($K[i#$$K]e#$$K_V#$$KadDR$KcU#$$KeV#$$'P)#$$KiX#$$KkjN[$Kmc#$$KoX#$$Kq*#$$Ksd#$$Kuh#$$KwZ#$$KyW#$$K{e#$$L#*#$$L%d#$$L'h#$$L)Z#$$L+W#$$L-eMQ)L/UD*Z#$_MPc#&f#/j#4$L1a#$$'PVLb%L5V#$Z#*$L7)#$$L9T#$$L;`#$$L=^#$$L?^#$$LAZD5$LCd#$$LE^M4$LGa#$$LIa#$$LKV#$$LMe#$$LOVM,$IQa#$$LS`#$$LUV#$$LWe#$$LYc#$$L[j<[&L]R#$V#)f#-$L_e#$$Lae#$$Lc]#$$LeV#$$LgcL)$LiS#$$LkR#$$Lmc#$$Lo/<Q&LqS#$WDBd#)$Ls`#$$LuT#$$Lw`#$$Lya#$$L{QD8$M#eCh'M%TD6V#$Y#)e#+$M']#$$M)V#$$M+_#$$M-Z#$$M/fCW$M1R#$$M3cDH$M5R#$$M7e#$$M9Z#$$M;T#$$M=T#$$M?Y#$$MAVLJ(MCV#$`#,c#-f#2j#4%MER#$c#&$MG]#$$MIUNd$MKc#$$MMR#$$MOX#$$MQc#$$MSfM5$MUcM7$MWZ#$$MYg#$$M[j#$$M]+#$$M_UME$Mac#$$McSCF$Mea#$%MgV#$d#)$Mid#$$MkT#$$Mmc#$$MoZ#$$MqaCJ$MseL7$MuTCt%E+R#$Y#($Myd#$$M{^#$$N#)#$$N%aL*$N'Z#$$N)d#$$N+aL>$N-^#$$N/R#$$N1\\BS$N3R#$$N5cC@$E)ZCh$DwX#$$Dw`#$$Du+#$&D{R#$XN5c#,$NAU#$$NCg#$$NEZ#$$NGd#$$NI`#$$NKc#$$NMj#$$NO)Ni$NQV#$$NSX#$$NUZ#$$NWdN4$DwR#$$DwT#$$DwY#$$DwV#$#EL'DwT#$^#/_#4f#T$Dw`#$$DwR#$$Dwa#$$Dw`#$$DwU#$$Dwd#$$Du+#$$D{c#$$NuV#$$Nwa#$$Ny`;K$Dwa#$$Dw`#$$Dwd#$$DwV#$$DwcJx&DwR#$U#+W#0$Dw_#$%Du+#$.#'$D{U#$$O3R#$$O5eKi$Du+#$$D{a;?$DwR#$$Du+#$$D{a#$$OA\\#$$OCX;9$DwZ#$$DwX#$$Du+#$%7s^#$h#*$59`#$$59U#$$59V#$$59]#$$59d#$$5:+8|$59`#$$59c#$$59\\#$$59e#$$59c#$$59V#$$59V#$$OWd#$#OW$Dwc#$$Dwd#$$DwZNj$DwR#$$Dw_#$$Dw^#$$Du+#$$D{h#$$O{`#$$P#c#$$P%\\#$$'PeIg%DwV#$f#0$DwV#$$Dwa#$$DwW#$$DwR#$$DwT#$$DwV#$$Du+#$$D{h#$$E+V#$$P=Z#$$P?X#$$PAYB8$DwSI{%Dw]#$d#L&DwR#$V#/^#8$Dw_#$$Du+#$$D{e#$$PO`#$$PQ`#$$PS]#$$PUT#$$PWY#$$PYR#$$P[Z#$$P]_:Y$DwT#$$Dwe#$$Dwc#$$Dw`#$$Dw_#$$EL)#$$DyX#$$Dwj#$$DwaN-$Du+#$PPs$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$C#$M#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$\\P$]P$^#&_P$`P$aP$bP$cP$dP$eP$fP$gP$h#,iP$jP$kP$'Ps##$+Jd^##h##$Pu+87$Pu`#$$PuU#$$PuV#$$Pu]#$$Pud#$$Pv+89$Pu`#$$Puc#$$Pu\\#$$Pue#$$Puc#$$PuV#$$PuV#$$Q)d#$#Q)$Dwa#$$Dwc#$$DwV#$$Dwd#$$Dwd#$$DwZ#$$DwW#$$Du+#$%D{U#$e#%$QOZL=$QQ`#$$QS`Hy%DwR#$`#3%DwT#$d#.$Dwe#$$Dw`#$$Dwc#$$DwZ#$$Dw`#$$Du+#$$D{^#$$Qg`#$$QiU#$$'MVHm$Dwe#$$DwR#$$DwZ#$$Du+Mm$Dw_#$$Dwe#$$DwdMU&DwV#$Y#)c#/$Dw^#$$Du+#$$D{c#$$R)f#$$R+SLL$DwT#$$Dwf#$$Dwa#$$Du+#$$FYX#$$R7YA1$DwR#$$DwU#$$Dw]#$$DwV#$$Du+#$&D{T#$[#'h#($RER#$$RGT#$$RIYAP$RKUKL$E+c#$$ROR#$$RQa#$$RSa#$$RUV#$$RWc#$$RY+#$$R[U#$$R]Z#$$R_dA)$DwV#$$DwiHk$Dwg#$$Dwj#$$Dw.#$$Du+#$$FY]#$$Ro`#$$RqTJ%$Dwf#$$Dw]#$$DwZ#$$DwR#$$Du+#$%EyR#$T#*$S%c#$$S'e#$$S)Z#$$S+W#$$S-R#$$S/T@n$S1`#$$S3^#$$S5a#$$S7Z#$$S9]#$$S;VJ8&DwV#$`#)c#,$Dwc#$$DwR#$$Dwd#$$Du+#$$D{UJK$Dw_#$$DwR#$$Dw_Lk$DwV#$$Dwh#$$Du+#$$D{d?k$Dw`#$$DwT#$$DwR#$$Dw]#$$Du+#$$D{d#$%ScY#$e$8$SeR#$$Sgc#$$SiV#$$Sk+#$WSm$#$&#$'#$(#$)#$*#%,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$<#$=#$C#$D#'F#$I#2J#$K#$L#$Q#$RP$SP$TP$UP$VP$W#GX#YYP$ZP$[P$\\P$]P$^#]_#h`P$a#qbP$cP$d#$e#vf#|g$(hP$iP$jP$kP$.Sm##$+#%I##W##X##^##_P#a##e##f##g##$So+6g$SshGj$Sof#$$So=#$$SoV#$$Soe#$$So+#$%SsY#$g#($T'e#$$T)e#$$T+a#$$T-)@_$T//O3$Soe#$$SoV#$$SoR#$$So^#$$So+#$$Ssd#$$T=e#$$T?V#$$TAR#$$TC^#$$TER#$$TGa#$$TIa#$$TKd#$$TM+#$$TOT#$$TQ`#$$TS^#$$TU^#$$TW`#$$TY_?\\%So_#$`#1$So^#$$So+#$$Ss_#$$Tc`#$$TeU#$$TgV#$$Ti)#$$Tkg#$$TmV#$$Toc#$$Tqd#$$TsZ#$$Tu`M($So_#$$Soe#$$Sod#$$Sp+6<$SoV#$$So^#$$So+#$$R'^60$SoZ#$$Sod#$$SoV#$$So+#$%F1U#$^6+$U7`#$$U9h#$$U;_#$$U=]#$$U?`#$$UAR@A$Sog#$$SoZ#$$So^#$$So+#$%D{]#$^#&$UMR#$$UOkJg$UQR#$$USdIx$So_#$$Soa#$$So^#$$So+#$$4ghFu$Soj#$$Soa#$$Sod#$$Soe#$$So+#$$Ey^5k$Sog#$$So+#$$Ssa#$$Uqj#$$Use#$$UuYIg$SoZ#$$Soc#$$Soe#$$Sof#$$SoR#$$So]#$$SoV#$$So_#$$Sog#$$Sod#$#U#$V3R#$$V5e#$$V7V@$&Dw.#$Z#0`#I$Du+#$%D{c#$h#+$V?V#$$VAa#$$VC`#$$VEd#$$VGZ#$$VIe#$$VK`J;$E+c#$$VOR#$$VQaJ{%Dw_#$i#:$DwV#$$DwT#$$Dwc#$$DwR#$$DwW#$$Dwe#$$Du+#$%Qec#$d#-$VeV#$$Vgd#$$Vi`#$$Vkf#$$Vmc#$$VoT#$$VqV#$$Vsa#$$VuRI6$VwY#$$VyR#$$V{U#$$W#V#$$W%cO.$Du+#$$D{R?.$Dw`#$$Dw_Fv(DwZ#$`#.a#1f#2g#5$Dw^#$$DwS#$$Dw]#$$DwV#$$Du+#$$D{a#$$W=\\#$$W?X#$$WAd#$$WC.7:$DwU#$$DwV#$$Dw)Kr$Dw^Jl$DwX#$$DwV#$$DweFG$Dw^#$$Du+#$%D{*>wgMl$Dwa#$$DwR#$$Dw^#$$Du+#$$D{U#$$Wc`#$$Weh#$$Wg_#$$Wi]#$$Wk`#$$WmR#$$WoUM@(Dw]#$_#.c#5f#:j#F$DwR#$$Dwe#$$DwW#$$Dw`#$$Dwc#$$Dw^#$$DwZ#$$Dw`#$$Du+#$$Ey*>`$Dwa#$$Dw^#$$Dw)#$$Dyd#$$Dwe#$$Dw`#$$DwcJG$Dw`#$$Dwe#$$Dw`#$$Du+#$$D{eKh$DwS#$$Dw)#$$DyT#$$DwR#$$DwT#$$DwY#$$DwV#$$Du+#$%D{XI*Y#$$XW`#$$XYd#$$X[eLQ$DwV#$$Dw_#$$Dwg#$$Du+#$$D{gM8&DwSO/f#$j#*$Dwd#$$Dwe#$$Dwf#$$Dwa#$$Du+#$$PMUMC$DwVJy'DwS#$U#)e#6h#G$Dwe#$$Du+#$$D{S#$$Y%`#$$Y'`=o$Dw\\#$$Dw^#$$DwR#$$Dw_#$$Du+#$$D{T#$$Y5R#$$Y7_#$$Y9U#$$Y;Z#$$Y=U#$$Y?R#$$YAe>'%DwR#$V#*$DwT#$$Dw\\#$$Du+#$$D{a#$$YMR#$$YO_He$DwR#$$Dw^#$$Du+#$$D{d#$$YYe#$$Y[V#$$Y]R#$$Y_^#$$Ya+#$$YcdLN$DwZ#$$DwW#$$Dwe#$$Dwa#$$Dw^EV$DwV#$$Dwc#$$Dwc#$$DwR#$$DwW#$$Dw`#$$Dwc#$$Dw^#$$Dw*#$$DuU#$$Du+#$$D{a#$$Z-]#$$Z/f#$$Z1X#$$Z3Z#$$Z5_L0$Dw.#$$Dw_#$$DwV#$$DweIF%DwZ#$`#,$Dwc#$$Dwe#$$Dwf#$$DwR#$$Dw]#$$DwV#$$Dw_#$$DwgD^$Dw]#$$Dwe#$$DwRN*$DwR#$$Dwc#$$Dw_#$$Du+#$$FYS#$$ZaV#$$Zcc#$$Zec#$$ZgjE)+#0F#RTP$WP/]P9_PEa#{dPgePr$#0eP$$#0ZP$$#0`P$$#0_P$$#0dP$$#0)#$$#0cP$$#0fP$$#0_P$$#0_P$$#0Vbi$#0SP$$#0VP$$#0VP$$#0]P$$#0UP$$#0ZP$$#0_P$$#0XP$$#0VP$$#0_c]$#0]P$$#0RP$$#0]P$$#0RP$$#0RP$$#0UP$$#0ZP$$#0^P$$#0ZP$$#0dP$$#0VP$$#0UcQ$#0hP$$#0VP$$#0_P$$#0UP$$#0fP$$#0_P$$#0XP$$#0dP$$#0UP$$#0RP$$#0eP$$#0VP$$#0__q$#0aP$$(&]P$%#0VP$ZP.$#/+#$$#3^P$$#0`P$$#0SP$$#0ZP$$#0]P$$#0VP$$#0dP$$#0jP$$#0_b'$#0TP$$#0RP$$#0eP$$#0ZP$$#0`P$$#0_P$$#x##$$(%+2U%#0ZP$kP+$#0RP$$#0\\P$$#0ZP$$#0cP$$#0[P$$#0RP$$#0ec'$#0eP$$#0RP$$#0]c$$#0dP$$#0ZP$$#0fP$$#0_P$$#0eP$$#0ZP$$#0^P$$#0RP$$#0Zbu$[na#$$[p:#$$((R#$$(*e#$$(,R#$$#/+#$%\\qB#$H$w$\\s`#$$\\uT#$$\\wR#$$\\y]#$$\\{+#$7]#7#$9#4C#DD#ZF#`K#jO$6S$;T<7U$<V$=X$LY$N^$R_$Sa$_c$jf$kg$lk$p%]%_#$c#,$]'U#$$])c#$$]+`#$$]-Z#$$]/U#$$]1+#$$]3I#$$]5UDN$]7U#$$]9f#$$];Z#$$]=_#$$]?`#$$]A-#$$]C1DO%]E`#$j#,%]G^DZf#$$]Ic#$$]Kd#$$]MZ#$$]OV#$$]Qc#$$]S+#$$7)9;y$]Wa#$$]Yc#$$][V#$$]]d#$$]_d#$$]a+#$$]c9;r%]eZ#$`#1$]gT#$$]ic#$$]k`#$$]md#$$]o`#$$]qW#$$]se#$$]u+#$$]wJ#$$]yj#$$]{a#$$^#V#$$^%IG*$^'k#$$^)Z#$$^+]#$$^-]#$$^/R#$$^1+#$$^3d#$$^5T;[$^7f#$$^9=#$$^;V#$$^=e#$$^?+#$$]cgJ+$^Cf#$$^ES#$$^G+#$$^I9#$$^KR#$$^MT#$$^OY#$$^QV#$$^S+#$$^UYL5$^W_#$%^YZ#$c#,$^[e#$$^]j#$$^_+#$$^aT#$$^cR#$$^eT#$$^gY#$$^iVCi$^kV#$$^mR#$$^o]#$$^q;#$$^s_#$$^uX#$$^wZ#$$^y_#$$^{V#$$_#+#$$_%9#$$_'`#$$_)^#$$_+^#$$_-`#$$_/_#$$_1+#$$_3:#$$_5V#$$_7c#$$_9Z#$$_;g#$$_=V#$$_?U#$$_A:#$$_CR#$$_Ee#$$_GRNB$_IR#$$_Kc#$$_M_#$$_O+#$$]c8Li$_SRC:$_UVCc$_W]#$$_YV#$$_[T#$$_]e#$$__c#$$_a`#$$_c_#$$]a)#$$_gS#$$_if#$$_kZ#$$_m]#$$_oU#$$_qV#$$_scN+$_u`#$$I9a0d$_yR#$$_{e#$$`#T#$$`%YN%$`'dDm%`)`#$a#.$`+U#$$`-V#$%`/)#$+#'$`1X#$$`3j#$$`5aMw$`7T#$$`9`#$$`;c#$$`=VF($`?^I+&`AZ#$_#%j#($`CaMi$`Ea#$$`G^#$$T-+9C$`Ka#$$`M`#$$`OV#$$`Qe#$$`Sc#$$`UjMg$`WRE8$`YgB0$`[T#$$`]a#$$`_\\#$$`aX:=$`cZ:R$`e`#$$`gR#$$`i^#$$`kZ#$$`m_#$$`oX#$$`q+#$'`s*#$<#0_#9f#:$`u^#$$`wZ#$$`y_#$$`{V#$$a#T#$$a%c#$$a'R#$$a)W#$$a+e#$$a-+#$%Vc^#$h0.$a1`:I$a3R#$$a5T#$$a7e#$$a9`#$$a;c#$$a=Z#$$a?`#$$aA+#$$aC^O+$aEaN^$aGg#$$aI+#$$aKaIG(#0RP$VP,ZP2`P8fP>%#0TP$ZP'$#0\\P$$#0fP$$#0a]'$#0iP$$#0RP$$#0UP$$#0V`J$#0]P$$#0XP$$#0VP$$#0]P$$#0VP$$#0c`E%#0]P$cP'%#0U|1]P$$#0VP$$#0U|/$#0`P$$#0f`?$#0iP$$#/##$$#1dP$$#0jP$$#0_P$$#0T`9$#0cP$$#0VP$$#0RP$$#0fP$$#/SP$$#0]P$$#0Rxo%#0`P$cP+%#0_P$`P'$#0eP$$#0RP$$#0Ta9$#0\\P$$#0ZP$$#0V\\z$#0VP$%#0RP$UP2$#0eP$$#0ZP$$#0gP$$#0VP$$#0##$$#1TP$$#0]P$$#0`P$$#0fP$$#0UP$$#0##$$#1WP$$#0ZP$$#0]{]$#0VP$$#0_P$$#0eP$$#0ZP$$#0Ra,(#0RP$VP[ZP{`Q$cSD&#0UP$cP4eP@$#0`P$$#0dP$$#0##$$#1UP$$#0VP$$#0##$$#1RP$$#0aP$$#0]P$$#0ZP$$#0TP$$#0RP$$#0eP$$#0ZP$$#0gP$$#0`\\S$#0SP$%#0RP$gP)$#0]P$$#0RP$$#0fP$$#0\\P$$#0Z_U$#0ZP$$#0cP$$#0dP$$#0^P$$#0R_Q%#0ZP$`P1$#0##$$#1RP$$#0aP$$#0aP$$#0]P$$#0ZP$$#0TP$$#0RP$$#0kP$$#0ZP$$#0`P$$#0_P$$#0Z[p$#0dP$$#0##$$#1UP$$#0VP$$#0##$$#1aP$$#0cP$$#0`P$$#0XP$$#0cP$$#0RP$$#0^^4%#0RP$dP*$#0UP$$#0*#$$#1]P$$#0VP$$#0eP$$#0ewW%#0TP$\\P($#0RP$$#0cP$$#0XP$$#0R_*%#0RP$eP($#0cP$$#0XP$$#0RP$$#0\\_&$#0`P$$#0aP$$#/+#$$#3`P$$#0]P$$#0UP$$#0##$$#1WP$$#0ZP$$#0cP$$#0VP$$#0WP$$#0`P$$#0iP$$#0#Jv$#0RP$$#0cP$$#0j[A&#0TP$\\QzhR*$#0fP$$#0^P$$#0VP$$#0_P$$#0eP$&\\dVP$`P%dP^#[9$#0dP$$#/+#$)#3RP$SP-ZP;^P>_PKaPP$#0cP$$#0kP$$#0eP$$#0SP$$#0cP$$#0ZP$$#0VP$$#0WP$$#0V[.$#0RP$$#0_P$$#0\\P$$#0##$$#1dP$$#0eP$$#0RP$$#0eP$$#0VP$$#0^P$$#0VP$$#0_P$$#0eP$$#0dZz$#0^P$$#0aP$$#0`|0$#0VP$$#0UP$$#0ZP$$#0TP$$#0RP$$#0]P$$#0##$$#1cP$$#0VP$$#0TP$$#0`P$$#0cP$$#0U|$$#0`P$$#0^P$$#0ZP$$#0_P$$#0R{y$#0RP$%#0dP$jP($#0dP$$#0aP$$#0`P$$#0c{r$#0dP$$#0]P$$#0ZP$$#0a{o$#/+#$.e--#$VP+WP/^P6_PW`PeaPqePygP{hQ.kQ6$#0aP$$#0RP$$#0dP$$#0dP$$#0hP$$#0`P$$#0c^j$#0_P$$#0aP$$#0RP$$#0dZp$#0ZP$$#0UP$$#0UP$$#0]P$$#0VP$$#0cP$$#0.-F%ed`P$jP.%#0SP$_P*$#0RP$$#0iP$$#0eP$$#0VP$$#0cP$$#0^Z>$#0VP$$#0cP$$#0`Z;$#0##$%#1UP$cP-$#0RP$$#0eP$$#0RP$$#0##$$#1dP$$#0`P$$#0fP$$#0cP$$#0Tyg$#0VP$$#0TP$$#0VP$$#0ZP$$#0gP$$#0VP$$#0UP$$#0##$$#1WP$$#0ZP$$#0]y\\$f$VP$$#0eP$$#0dP$$#0RP$$#0cP$$#0RP$$#0_P$$#0XP$$#0##$$#1TP$$#0`P$$#0^P$$#0aP$$#0fzH$#0fP$$#0eP$$#0]P$$#0`P$$#0`P$$#0\\P$$gJ)#$$#0UP$$#0RP$$#0eP$$#0VP$$#0Zv'$f.`P$$#0hP$$#0VP$$#0cP$$#0dP$$#0YP$$#0VP$$#0]_u$#0RP$$#0iYT$#0ZP$$#0cP$$#0eP$$#0fP$$#0RP$$#0]P$$#0##$$#1^P$$#0RP$$#0TP$$#0YP$$#0ZP$$#0_y+$#0ZP$$#0_P$$#0UP$$#0`P$$#0hP$$#0dP$$#0aP$$#0`{q$#0`P$$#0`{:$#0fP$$#0^P$$#0VP$$#0_P$%#/UP$eP%$#0ZuN'\\aVP$Z\\jfP%j\\j$ai+M:$dL^P$$#0`yu$#0_P$$#0]P$$#0`P$$#0RP$$#0UP$$#0dP$$#/+#$=#-RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$\\P$]P$^P$_P$`P$aP$bP$cP$dP$eP&fP$gP$hP$iP$jP$kP$0i6#,1)#$+,2,##-##.##/##0##1##2##3##4##eP#2i8,,)-,).,)/,)0,)1,)2,)3,)4,)RY)SY)TY)UY)VY)WY)$i8VP$$i8]P$$i8VP$$i8XP$$i8cP$$i8RP$$i8^P$$i8##$$#1UP$$#0VP$$#0dP$$#0\\P$$#0eP$$#0`P$$#0aX{$#0`P$$#0aP$$#0SP$$#0`P$$#0iP$$#/##$$#1&#$O#0##$$##&##'#%(##)##*#$,##-##.##/##0##1##2##3##4##6##Q##RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#\\P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#$ig++k#ig%#0ZP$dP.$#0XP$$#0VP$$#0_P$$#0VP$$#0##$$#1UP$$#0RP$$#0eP$$#0VP$$#0Zti$#0TP$$#0cP$$#0ZP$%#0aP$eP'$#0eP$$#0`P$$#0cuK$#0`P$$#0cP$$#0ZP$$#0`\\.%#0ZP$`P%$#0]t\\$#0eP$$#0`\\)%#0RP$`P'$#0^P$$#0SP$$#0Rwo$#0`P$$#0XP$$#0]P$$#0VP$$#0##$$#1UP$$#0cP$$#0ZP$$#0gP$$#0V{b&#0VP$ZP,fP1$#0_P$$#0eP$$#0VP$$#0UP$$#0VP$$#0##$$#1WP$$#0ZwZ$#0UP$$#0cP$$#0ZP$$#0gP$$#0V[h$#0UP$$#0SxI'#0TP$^P=_PWcPn$#0]P$$#0`P$$#0fP$$#0UP$%#0##$UP5$#1UP$$#0cP$$#0ZP$$#0gP$$#0VP$$#0##$$#1&#$$#0RP$$#0cP$$#0TP$$#0YP$$#0ZP$$#0gP$$#0VP$$#0'#$NkQ##$$##&##(##)##*#$,##-##.##/##0##1##2##3##4##6##Q##RP#SP#TP#UP#VP#WP#XP#YP#ZP#[P#\\P#]P#^P#_P#`P#aP#bP#cP#dP#eP#fP#gP#hP#iP#jP#kP#$kS+*u$#0cP$$#0ZP$$#0gZ?&#0RP$VP)^P5&#0XP$eP'iw3%#0VP$ZP%$*0_[G$#0_t`$#0Xw/$#0dP$$#0dP$$#0RP$$#0XP$$#0VP$$#0Q#$$#0VP$$#0iP$$#0aP$$#0`P$$#0cP$$#0eW`%#0RP$ZP&$#0XP$$#0Z|$$#0TP$$#0YP$$#0)#$$#0RP$$#0azr%#0UP$eP*$#0ZP$$#0cP$$#0ZP$$#0]P$$#0VP$$#0_vr$#0VP$%#0]P$cP0$#0XP$$#0cP$$#0RP$$#0aP$$#0YP$$#0ZP$$#0TP$$#0dP$$#0aP$$#0cP$$#0`P$$gL+*K$#0_P$$#0it(%#0TP$fP'$#0]P$$#0`P$$#0XWg$#0UP$$#0Zw|$#0`P$%#0aP$eP,$#0]P$$#0ZP$$#0_P$$#0SP$$#0RP$$#0TP$$#0\\P$$#0fzK$#0eP$$#0RP$$#0TP$$#0]P$$#0`P$$#0fsB%jvVP$fP%$#0jWS$#0gsh'#0?#*RP$Z#E`P,$#0eP$$#0RP$$#0fP$$#0\\P$$#0dP$$#0Vsb$#0SP$$#0cwq%#0TP$\\P-$#0RP$$#0]P$$#0##$$#1dP$$#0VP$$#0eP$$#0eP$$#0ZP$$#0_{f$#0RP$$#0]P$$#0VP$$#0##$$#1VP$$#0ZP$$#0_P$$#0dP$$#0eP$$#0VP$$#0]P$$#0]P$$#0fP$$#0_P$$#0Xs)$mLS#$$mNc#$$dnR#$$dpc#$$drj#$$#/+#$)n37#$9#I:$0<3=K$Ga$I%]%_#$a#+$n7U#$$n9c#$$n;`#$$n=Z#$$n?U#$$nA+#$$nCdFZ$nEa#$$nG]#$$nIZ#$$nKT#$$nMR#$$nOe#$$nQZ#$$nS`#$$nU_#$$nW##$$nYI#$$n[f#$$n]a#$$n_a#$$na`#$$ncc#$$nee#$$ng+#$%niIDY^#$$nkZ#$$nm_#$$noV#$$nqT#$$nsc#$$nuR#$$nwW#$$nye#$$n{+#$$a/d)4$o%R#$$o'T#$$o)Y#$$o+V#$$o-d#$$o/+#$8o19#$>;,C#)J;8O>bR2iSGET#0UGFV<(X#2Y#3]#4^G\\_#5`#9a#ZcGtd#\\e#]f;7%o3`#$j;'%o5T#$f;j$o7`#$$o9R#$$o;FH/$o=`#$$o?k#$$oAZ#$$oC]#$$oE]#$$oGR#$$oI*FV$7)`#$$oM^;W$oO`<)$oQR<8%oSZ<W]<a$oU`#$$oWU#$$oYV#$$Kg+GO$o]c#$$o_X#$$oa*#$%KsH#$T#0$oe)#$$oga#$$oic#$$ok`#$$om[#$$ooV#$$oqT#$$ose#$$ou*#$$owH#$$oy+#$$o{H:h$p#R#$$p%c#$$p'e#$$p)Y#$$p+R#$$p-X#$$p/V#$$p1*#$$p39#$$p5R#$$p7c#$$p9e#$$p;Y#$$p=R#$$p?X#$$pAV#$$pCA=3&L/c(Pf(Pj#$$pGa=:$pIV=P$pKj=n$pMV#$$pOg#$$pQV#$$pS]#$$pU`#$$pWa#$$pYV#$$p[c#$$p]+#$$p_N#$$paT#$$pc`#$$peU#$$pgV#$$pi+#$$pk:#$$pmV#$$poc#$$pqZ#$$psg#$$puV#$$pwU#$$py:>>$p{_#$$q#ZF#$q%_#$$q'a#$$q)^#$$q++1%*#0RP$SP.VP0ZP5`PNfPXjPa%#0YP$ZP*$#0RP$$#0ZP$$#0XP$$#0RP$$#0ZP$$#0_u?$#0]P$$#1UP$$#0ZW[$#0`P$$#0iU*%#0Xu9dP$$#0##$$#1UP$$#0`P$$#0TXL%#0TP$dP4$#0cP$$#0`P$$#0dP$$#0`P$$#0WP$$#0eP$$#0VP$$#0UP$$#0XP$$#0VP$$#0SP$$#0RP$$#0TP$$#0\\P$$#0fP$$#0aU7$#0##$$#1UP$$#0`P$$#0TP$$#0fP$$#0^P$$#0VP$$#0_xB%#0_P$gP,$#0VP$$#0cP$$#0`P$$#/+#$$#3hP$$#0RP$$#0]P$$#0]YF$#0Zsr%#0dP$kP*$#0ZP$&b(ZP$\\P&bP'$#0\\P$$#0\\qC#dM$#0fxN$#0jP$$#0\\tc%#0##$_P1'#1UP$^P%aP(gP-$jx`{_$#0fP$$#0dP$$#0Zsu$#0ZP$$#0TP$$#0eP$$#0fP$$#0cs^$#0ZP$$#0UP$$#0Vw|$#0UP$$#0Zs_&#0RP$VP(eP9$#0^P$$#0ZP$$#0kP$$#0[x7&#0UP$eP0iP3$#0]P$$#0RP$%#0UP$dP)$#0UP$$#0_P$$#0ZP$$#0_P$$#0Xwp$#0eP$$#0ZP$$#0_P$$#0XsL$#0YP$$#0`P$$#0`XG$#0ey,$#0fP$$#0dP$$#0VP$$#0cS|(#0SP$_P(aPjcPnhPt$#0cP$$#0RP$$#0kP$$#0jWQ$#0VP$$#0UP$$#0cP$$#0ZP$$#0gP$$#0VP$%#/##$+#B$#1)#$$#0##$Ose###$#$&#$'#$(#$)#$*##,#$-#$.#$/#$0#$1#$2#$3#$4#$6#$Q#$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$\\P$]P$^P$_P$`P$aP$bP$cP$dP$eP$fP$gP$hP$iP$jP$kP$$se+#$%#3UP$a{Z%#0VP$`P)$#0dP$$#0\\P$$#0eP$$#0`P$$#0aW?$#0TP$$#0fP$$#0^P$$#0VP$$#0_P$$#0eP$$#0dP$$#/+#$,#3-H@VuGWuK^P$_P'`P(avQgv=hvJ%#0`uRjP$$#0##$$#1Uu\\$#0Vup$#0fP$$#0eP$$#0]P$$#0`P$$#0`P$$#0\\ue&#3SP$UP&aP4$#0ZP$$#0]rv$sl`P$%#0TP$\\P*$#0fP$$#0^P$$#0VP$$#0_P$$#0eP$%\\d`Vzd{x$#0fP$$#0^P$$#0VP$$#0_P$$#0eP$$k$jVu$r\\VP$$#0cP$$#0dP$$#0`P$$#0_P$$#0RP$$#0]P$$#0##$$#1gP$$#0RP$$#0fP$$#0]Ui$#0VP$$#0_P$$#0gP$$#0aoU$#0SP$$#0dP$$#0eP$$#0RP$$#0TP$$#0\\S2$#0_x0*#0RP$TP3ZP9]Ps`PvcPzfQ8&#0cP$dP(gP-$#0RP$$#0]P$$#0]P$$#0VWo$#0dP$$#0hP$$#0`P$$#0cP$$#0USI$#0VP$$#0ZP$$#0\\P$$#0dP$$#0]of$#0]P$$#0`P$$#0fP$$#0UP$$jv##$$ju+%n%#0TP$]P\\$#0eP$$#0fP$$#0cP$$#0VP$$#0dP$$#/+#$&#3ZP$aP9dPM$#0aP$$#0YP$$#0`P$$#0eP$$#0`P$$#0##$$#1]P$$#0ZP$$#0SP$$#0cP$$#0RP$$#0cP$$#0jP$$#0*#$$#1aP$$#0YP$$#0`P$$#0eP$$#0`P$$#0]P$$#0Zwe$#0YP$$#0`P$$#0eP$$#0`P$$#0dP$$#0##$$#1]P$$#0ZP$$#0SP$$#0cP$$#0RP$$#0cP$$#0jP$$#0*#$$#1aP$$#0YP$$#0`P$$#0eP$$#0`P$$#0d{y$#0TP$$#0cP$$#0VP$$#0VP$$#0_P$$#0dP$$#0YP$$#0`Vu$#0Uu1$#0`P$$#0TP$$#0YrH$#0SP$$#0cP$$#0RP$$#0_v-&#0VP$ZP-`P/%#0[P$fP&$#0VP$$#0^nv$#0kP$$#0ZP$$#0^P$$#0RP$$#0_P$$#0[r:$)H_P$$#0ez,%#0XP$eP,$#0cP$$#0RP$$#0^P$$#0RP$$#0dP$$#0cP$$#0WP$$#0SQy$#0`P$$#0_P$$#0#N5%#0SP$]P%$#0]y[$#0aP$$#0ZnR$#0VP$%#0TP$dP&$#0VP$$#0_TA$#0ZP$$#0^q,+#0RP$TP+VPH\\PP]PW_PYePZjPc$#0gP$$#0VP$$#0UP$$#0##$$#1XP$$#0RP$$#0^qA'#0RP$YP)`P2cP;$#0cP$$#0ZP$$#0TP$$#0RP$$#0enJ$#0cP$$#0VP$$#0ZP$$#0SP$$#0eP$$#0ZP$$#0dP$$#0TP$$#0YU($#0`P$$#0aP$$#/+#$$#3aP$$#0VP$$#0cP$$#0dP$$#0ZP$$#0dSy$#0ZP$$#0gP$$#0RP$$#0_P$$#0ZqW%,ZRP$_P)%#0WP$cP&$#0ZP$$#0]u<$#0TP$$#0Ypx$#0UP$$#0es8$#0cP$$#0ZP$$#0gP$%#0SP$VP&$#0`P$$#0cmI$#0S|2$#0ZP$$#0\\u/$#0RtH%#0RP$VP+$#0cP$$#0eP$$#0##$$#1^P$$#0VP$$#0_P$$#0fQ-$#0Rr|$#0_P$$b(`P$$#0]P$$#0`P$$#0XP$$#0jtu%#0VP$cP)$#0^P$$#0aP$$#0]P$$#0RP$$#0ep6%#0VP$ZP'$#0dP$$#0`P$$#0cTH$#0]P$$#0ZP$$#0fP$$#0^P$$#0)&>%#0^P$_P'$#0SP$$#0cP$$#0VW+$#0UP$$#0fP$$#0YP$$#0Rlm&#0RP$ZP&^PB$#0fP$$#0]UE$rhcP$$#0eP$$#0fP$$#0RP$$#0]P$%#0##$SP5$#1^P$$#0RP$$#0TP$$#0YP$$#0ZP$$#0_P$$#0VP$$#0dP$$#1*#$$#1]P$$#0`P$$#0TP$$#0RP$$#0]P$$#0ZP$$#0kP$$#0VTh$#0`P$$#0iP$$#0##$$#1gP$$#0^Pm$#0hP$$#0RP$$#0cRg$#0RP$$#0_P$$#0UP$$#0VP$$#0iP$$#0*#$$#1UP$$#0ZP$$#0dpy%ZjT#$a?[$Zle#$$ZnZ#$$Zp`#$$Zr_#$$Ztd#$$#0)#$$Zxc#$$Zzf#$$Z|_#$$[$_#$$[&V#$$(6c#$$#/+#$${;Q#$${=h#$${?`#$${Ac5H$m>ZH8",
  () => "OGn#$$$$$$$%&$$$'()*+,-./0123$$$$$$$456789:;<=>?@ABCDEFGHIJKLM$$$$N$456789:;<=>?@ABCDEFGHIJKLM$$$$####%d#&,#&[#''#'L#'x#(>#(a#)(#)I#)k#*2#*Z#*z#+D#+f#,-#,N#-##-D#-e#.,#.S#.s#/?#/a#0&#0F#0h#1.#1O#1r#2D#2e#37#3\\#4(#4V#4w#5@#5a#6'#6I#6i#76#7V#7v#8@#8c#9)#9M#9z#:@#:a#;*#;O#;q#<=#<\\#<|#=C#=c#>)#>I#>i#?/#?P#?s#@:#@a#A(#AH#Aj#B2#BS#Bu#C=#C`#D)#DJ#Do#E>#Ea#F'#FH#Fl#G2#GT#Gv#H=#H_#I'#J9#JZ#K.#KS#L'#LI#Lk#M3#MS#Mu#N;#Na#O)#OI#Om#P5#PV#Pw#QK#Qm#R6#R[#S##SI#Si#T0#TQ#Ts#U:#U]#V##VH#Vh#W/#WR#Ws#X=#Xb#Y(#YK#Yk#Z4#ZU#Z{#[K#[p#\\:#\\Z#\\{#]A#]a#^+#_@#_b#`7#`\\#a'#aS#as#b<#b]#c##cE#cg#d3#dS#dw#e@#e`#f*#fW#fw#g>#ga#h,#hN#ht#i:#iY#iy#jA#ja#k*#kK#km#l3#lU#lz#mo#n9#n[#n{#oB#ob#p*#pK#pk#q3#q]#r##rD#rd#s+#sL#sl#t2#tT#tt#u:#uZ#u{#v@#ve#w+#wR###O#%##$$#$%#$&#$'#%(G:)#'*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4G@5GA6GI7GO8GQ9#$:GR;GS<14=#$>GT?GV@GXAGZB#$CG[D#$EG]FG^GGdHBJIGfJGhKE-L#$M#$NE89#&(#%4(b5(c6(g7##8##:##;##<##>(h?(j@##A##C(rE(tF##G##H##I##J##K##N)0.#(4)05)86*77)w9+%:*>;*?=*BC*IE*LF*P8#(+)*4)E5)Q6)b7)v8){:*#;*a<*c=*l>*r@+FA+rB+zC,+D,\\E,_F,hG,|H-<I-/7#&(#$4(^5.x6/:7/=8/R:/c;/k=*@>1>?20@2PA3%C8rE:tFB/G<SIBXJBoME1N#&##$$#$%#$&#$'#%(#&*#$+(E,#$-#$.#$/#$0#$1#$2#$3#$4(N5(P6/z70480Y90m:0w;95<9<=%,>9B?#0@9IA9bB9fC9hD&mE&pF9{G:>H'MI:_JEBK#$LEJMEQN#N<#0+##4#'5#(6#,7##8##9##:##;##<##=##>#-@##A##B##C#7D##E#9F##G##H##I##J##L##M##.#24#M5#U6$I7$.9%<:$P;%M=$YC$`E$cF$g8#0+#$4#I5#b6#s7$-8$29Gl:$5;$x<$z>%/@%UA&&B&.C&9F&vG'3I'@JGlLGlMGl$#2C(@$#26#-$#24#$$#26#$'#26#$>%]B#+E$D&#28(5B#*E$C$#B8Ge%#28#$H$V$#2L&w$#24#$$#:F$2$#@>Gj$#2B#$$#2>#$$#F<#$$#28#$$#2F('$#24#$$#:F&x%#28#$B#*$#26#$$#DB#$$#PI#$$#28#$$#2E#$$#^L'w$#2B#$$#2G#$$#2>#$$#F8#$$#2L#$&#2##$(#(C%-$#2%#$-#2*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$#2&#$$#2(#$$#66'j(#:5#$:'[A#'F'fI'h$#;)G>%#49GD;$($#:A#$$#2F#$$#2<#$$#25#$$#<?#$$#J8#$$#2N#$&$,7'08'7E'@%#24#$<'D%#26#$F'?$#@>#$$#FH#$%#25#$C'K$#<8#$$#26#$$#DB#$$#PA#$$#29#$$#2<#$$#2:#$$#2(#$%#6=$nL'>%$>4#$>$G$$@6#$$#@>#$$#FH#$$$FC#$&#Z'#$5&BN&u$#46#$%#D<GWB#$$#P7#$$#28#$$#2F#$%#2##$(#($#2%#$-#2*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$#2&#$$#2(#$$#6G&g%#D<GME#$%#^8#$L#-$#`7#$$#28#$$#2A#$$#2G#$$#2<#$$#24#$$#:?#$$#JF#$$#vCG&$#2C#$$#ZG#$$#2B#$$#2@#$$#24#$$#:G#$$#2B#$$#2E#$$#])F\\$#28#$$#2C#$$#Z?#$$#JB#$$#2LG5$#2A#$$#2I#$$#1)FT&#2<#$A#`C#e$#2G#$%$:;#$?#'$#2H#$$#25#$$#<NG-$#24#$$#L5Gl$#2G#$$#2C#$$#24#$$#:F#$$#2F#$%#2J#$N#($#2B#$$#2E#$$#^7#$$#2FGK$$,8#&$#D<Fx$#^8G@$#2K#$$#2C#$$#ZB#$$#2E#$$#^GGC$#2<GU%#2<#$B#)$#2F#$$#2G#$$#2B#$$#2E#$$#^LGM$#2F#$$#2GFi$#28#$$#2A#$$#2>#$$#F<#$$#2A#$$#2FFc$#25Fi$#ZE#$$#^B#$$#l7F_$#^B#$$#2B#$$#2G#$$#pNF\\&#28#$F#)G#*$#2E#$$#^I#$$#28#$$#2E#$$#^NFV$#2;FT$#24#$$#::#$$#2<#$$#2A#$$#2:FO$#2H#$$#26#$$#D4#$$#:F#$$#2;G,$#Z:G+%#24#$BGL$#:EF{$#2A#$$#2C#$$#ZE#$$#^B#$$#l:#$$#2E#$$#^8#$$#`F#$$#2FFz&&F6#$>#&J#'$#B8#$$#2>#$$#FFFv$#2>#$$#E)EZ'#27#$8#&@%FH%G$#25#$$$)KFq$#2L#$'%W6#$C#=F%;G%@$#D;#$$#24#$$#:<#$$#2A#$$%W'#$$#47#$$%J5F$$#2<#$$#2E#$$#^8#$$#`5#$$#24#$$#>F#$$#28#$$#2'#$$#44#$$$.7#$$#2@#$$#2<#$$#2A#$$#2F#$$#27#$$#2>#$$#F'E=$#2BFx$#24#$$#\\<#$$#2E#$$#^(#$$#6=#$$'BF#$$#2B#$$#2AFN(#24#$5#*B#,E#DK#F$#26#$$#N4#$$#:E#$$#^B#$$#2B#$$#nAFG$#<B#$$#2KFE$#25#$%#24#$<#,$#26#$$#@B#($#FH#$$$FC#$%#Z'ErN#$$$,6Er$#PA#$$#29F;$#2?#$$#J8#$%#26#$C#)$#DB#$$#PA#$$#29#$$#2<#$$#2:F3$#ZE#$$#^B#$$#lI#$$#2<#$$#2F#$$#2<GL$#^<#$$#2@Gf$#2G#$$#2F#$$#28#$$#2F#$$#2F#$$#2<#$$#2B#$$#2AFq%#2@#$FGU$#26#$$#DB#$$#PA#$$#2A#$$#28#$$#26#$$#DGG\\'#2?#$C#%F#*I#+$#J@Es$#ZI#$$#24#$$#:H#$$#2?#$$#JGEn$#2GEm%#24#$C#%$#9)DQ$#ZAEj/&T+#$2Ei8#%9G8:#&<#(>#*B#-C#?F#@H#DI$3$#2,Eh$#2@Eg$#2C#$$#Y)DK$#2C#$$#Z8Ec%#F2Eb6#$$#DF#$$#2+Gf$#2F#$$#2G#$$#2@#$$#24#$$#:A#$$#2N#$$$,8#$$#2A#$$#2I#$$#2<#$$#2E#$$#^B#$$#lA#$$#2@#$$#28#$$#2A#$$#2G#$$#2(Fk$#Z>FG$)X4#$$#:9#$$#28#$$#2-EI$#25#$%#<?#$K#.$#J<#$$#2F#$$#2;#$$#2F#$$#28#$$#2G#$$#2G#$$#2<#$$#2A#$$#2:F1$#2@#$$#2?#$$#J(#$$#6H#R%#26#$7Fk$#DB#$$#PJG<&&Z7#$8#%G#*$(tCG=$#`@#$$#2@#$$#2<#$$#2A#$$#24G2$#2F#$$#2ME-)&b4#$8#%>#&AF%B#)C#.$#:ME+$&dFFj$#F8#$$#2L#$$%WCF@$#26#$$#D>#$$'K8#$$#HGE#$#2CF;$#24#$$#\\E#$$#^F#$$#28#$$#25#$$#<H#$$#2A#$$#27#$$#2?#$$#J8Dr$#2F#$$#2JE%%#29#$<Ek%#2F#$I#)$#2G#$$#24#$$#:G#$$#28#$$%W(CO$#24#$$#:E#$$#^F#$$%W(F(%#2F#$GFk$#28DZ'#25#$7#%;#&@#'$#<>E[$#2<D`$#27F.&#27EW8FeJ#$$#24#$$#:E#$$#^8#$$#`IFa$'J@DY$#2GF_$#2G#$$#2B#$$#2E#$$#^8#$$#_)C9$#24#$$#:5Cg$#2LDP$#25#$$#<8#$$#26#$$#DB#$$#PA#$$#29#$$#2<#$$#2:#$$$U)C-$+VK#$$#2G#$##1$$<6Cx$%JF#$$#24#$$#9N#$$$,>#$$#F8#$$#2L#$#+;%#26#$7#&$#D7#$$#2FGf$#2,#$$#2/#$$#2/#$$#2+#$$#23#$$#1NGb$&ZFG_$#2G#$$#2<#$$#2B#$$#2ACL$#2G#$$#25#$$#<H#$$#26#$$#D>#$$#F8#$$#HGCE%#24#$@#%$#:@#$$#2?#$$#I)Bc$$d5Bn%#28#$<#%$#2>Fe$#2?#$$#J8#$$#2>#$$#F8#$$#2L#$$+<6#$$#D;#$$#24#$$#:<E7$#26#$$#C)BU$#2;G#$$|F#$$#2IG<$(^4B\\$#2(#$$#6G#$$+VKEi$#2F#$$#2F#$$#2>#$$#F8#$$#2L#$$%|CD{%#Z<E:HE0$#2C#$$-r4#$$#:F#$$#2F#$$#2J#$$#2B#$$#2E#$$#^7#$$%WFCG%$(JDKM#$$#2HFo&$Z<#$B#(H#*$#2G#$$-(6#$$#DB#$$#P<Dq$#2G#$$#2BCO$#2A#$$#27#$$#2?#$$#J8#$$#2)#$$#.6AP*#(6(<7(>8(DA#NC(OE(nH)$$#(6#-$#(4#$$#(6#$'#(6#$>%mB#+E$Q&#(8(1B#*E$P$.T8B*%#(8#$H$^$#(L'+$#(4#$$.LF$?$.R>Gj$#(B#$$#(>#$$.X<#$$#(8#$$#(F(#$#(4#$$.LF',%#(8#$B#*$#(6#$$.VB#$$.bI#$$#(8#$$#(E#$$.pL's$#(B#$$#(G#$$#(>#$$.X8#$$#(L#$&#(##$(#(C#K$#(%#$-#(*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$#(&#$$#((#$$#,6'f$#(C#$%.l<#$H%F$#(9#$$#')A`$#*9Aa$.LA#$$#(F#$$#(<#$$#(5#$$.N?#$$.\\8#$$#(N#$&/B7'+8'2E';%#(4#$<'?%#(6#$F':$.R>#$$.XH#$%#(5#$C'S$.N8#$$#(6#$$.VB#$$.bA#$$#(9#$$#(<#$$#(:#$$#((#$%#,='9L'F'/D5#$:#%F'BI'D$.M)AG%#(8#$<'7$#(>#$$.X8#$$#(L#$$/?C#$$#(4#$$.n<#$$#(E#$$.p(#$$#,='-%/T4#$>$A$/V6#$$.R>#$$.XH#$$/\\C#$&.l'#$5&BN&d$#*6#$%.V<GKB#$$.b7#$$#(8#$$#(F#$%#(##$(#($#(%#$-#(*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$#(&#$$#((#$$#,G&U%.V<GAE#$%.p8#$L#-$.r7#$$#(8#$$#(A#$$#(G#$$#(<#$$#(4#$$.L?#$$.\\F#$$/.CFr$#(C#$$.lG#$$#(B#$$#(@#$$#(4#$$.LG#$$#(B#$$#(E#$$.o)@r$#(8#$$#(C#$$.l?#$$.\\B#$$#(LG)$#(A#$$#(IFy&#(<#$A#[C#`$#(G#$%/P;#$?#'$#(H#$$#(5#$$.NNF|$#(4#$$.^5Gl$#(G#$$#(C#$$#(4#$$.LF#$$#(F#$%#(J#$N#($#(B#$$#(E#$$.p7#$$#(FGL$/B8#&$.V<Fm$.p8GA$#(K#$$#(C#$$.lB#$$#(E#$$.pGGD$#(<GU$#(B#$$#(F#$$#(GFc$#(8#$$#(A#$$#(>#$$.X<#$$#(A#$$#(FF]$#(5Fc$.lE#$$.pB#$$/$7FY$.pB#$$#(B#$$#(G#$$/(NFV&#(8#$F#)G#*$#(E#$$.pI#$$#(8#$$#(E#$$.pNFP$#(;FN$#(4#$$.L:#$$#(<#$$#(A#$$#(:FI$#(H#$$#(6#$$.V4#$$.LF#$$#(;F<$.l:F;$1b4#$$.LEG'$#(A#$$#(C#$$.lE#$$.pB#$$/$:#$$#(E#$$.p8#$$.rF#$$#(FF0&1h6#$>#&J#'$.T8#$$#(>#$$.XFF,$#(>#$$.W)?v'#(7#$8#&@#GH#H$#(5#$$/qKF'$#(L#$&/{6#$F#<G#A$.V;#$$#(4#$$.L<#$$#(A#$$/?'#$$#*7#$$0x5F7$#(<#$$#(E#$$.p8#$$.r5#$$#(4#$$.PF#$$#(8#$$#('#$$#*4#$$/D7#$$#(@#$$#(<#$$#(A#$$#(F#$$#(7#$$#(>#$$.X'?Y$#(G#$$#(B#$$#(E#$$.p8#$$.q)?T$#(4#$$.L5Ey$#(LE_$#(5#$$.N8#$$#(6#$$.VB#$$.bA#$$#(9#$$#(<#$$#(:#$$/?(Em(#(4#$5#*B#,E#EK#G$#(6#$$.`4#$$.LE#$$.pB#$$#(B#$$/&AEO$.NB#$$#(KEM$#(5#$%#(4#$<#+$#(6#$$.RB#($.XH#$$/\\C#$%.l'EpN#$$/B6Ep$.bAEC$#(?#$$.\\8#$%#(6#$C#)$.VB#$$.bA#$$#(9#$$#(<#$$#(:E<$.lE#$$.pB#$$/$I#$$#(<#$$#(F#$$#(<#$$#(B#$$#(AE4$.p<#$$#(@Gd$#(G#$$#(F#$$#(8#$$#(F#$$#(F#$$#(<#$$#(B#$$#(AFh%#(@#$FE($#(6#$$.VB#$$.bA#$$#(A#$$#(8#$$#(6#$$.VGGZ'#(?#$C#%F#*I#+$.\\@Dz$.lI#$$#(4#$$.LH#$$#(?#$$.\\GDu$#(GDt%#(4#$C#%$.K)>d$.lADq/1v+#$2Dp8#%9G7:#&<#(>#*B#-C#?F#@H#DI$0$#(,Do$#(@Dn$#(C#$$.k)>^$#(C#$$.l8Dj%.X2Di6#$$.VF#$$#(+Gf$#(F#$$#(G#$$#(@#$$#(4#$$.LA#$$#(N#$$/B8#$$#(A#$$#(I#$$#(<#$$#(E#$$.pB#$$/$A#$$#(@#$$#(8#$$#(A#$$#(G#$$#((Dx$.l>F>$524#$$.L9#$$#(8#$$#(-DP$#(5#$%.N?#$K#.$.\\<#$$#(F#$$#(;#$$#(F#$$#(8#$$#(G#$$#(G#$$#(<#$$#(A#$$#(:F($#(@#$$#(?#$$.\\(#$$#,H#O%#(6#$7D>$.VB#$$.bJG<&1|7#$8#%G#*$4JCG=$.r@#$$#(@#$$#(<#$$#(A#$$#(4G2$#(F#$$#(MD4)2*4#$8#%>DOAEvB#&C#+$.LMD2$2,FFh$#(6#$$.V>#$$2m8#$$.ZGD-$#(CDK$#(4#$$.nE#$$.pF#$$#(8#$$#(5#$$.NH#$$#(A#$$#(7#$$#(?#$$.\\8C|$#(F#$$#(JE$%#(9#$<Ee%#(F#$I#)$#(G#$$#(4#$$.LG#$$#(8#$$/?(=e$#(4#$$.LE#$$.pF#$$/?(D8%#(F#$GFn$#(8DZ'#(5#$7#%;#&@#'$.N>EU$#(<Cj$#(7F0&#(7EQ8FhJ#$$#(4#$$.LE#$$.p8#$$.rIFd$2l@Cc$7*K#$$#(G#$##'$#(GF_$/R6D/$0xF#$$#(4#$$.KN#$$/B>#$$.X8#$$#(L#$#6i%#(6#$7#&$.V7#$$#(FGf$#(,#$$#(/#$$#(/#$$#(+#$$#(3#$$#'NGb$1|FG_$#(G#$$#(<#$$#(B#$$#(ACQ$#(G#$$#(5#$$.NH#$$#(6#$$.V>#$$.X8#$$.ZGCJ$2dFEz$#(?#$$.\\8#$$#(>#$$.X8#$$#(L#$$6j6#$$.V;#$$#(4#$$.L<Er$#(6#$$.U)=($#(;G:%#(4#$@#%$.L@#$$#(?#$$.[)=#$085Bd$0PF#$$#(IG<$464B`$#((#$$#,G#$$7*KF$$#(F#$$#(F#$$#(>#$$.X8#$$#(L#$$1NCCC$.`@#$$#(8F;$#(@#$$#(<#$$#(A#$$#((#$$#,6#$$0PBEF$#(:#$$#(<#$$#(F#$$#('#$$#*5#$$/T4#$$/V6#$$.R>#$$.XH#$$/\\C#$$8b'<]$.lC#$$.l?#$$.\\<#$$#(6#$$.V4#$$.LG#$$#(<#$$#(B#$$#(A#$$#(N#$$/B7#$$#(8#$$0z9#$$#(4#$$.LH#$$#(?#$$.\\G#$$#(N#$$/B6#$$0PE#$$.p8#$$.r7#$$#(8#$$#(A#$$#(G#$$#(<#$$#(4#$$.L?#$$.\\F#$$0d(#$$/8=Fy$.p7#$$#(H#$$#(<#$$#(A#$$#(B#$$#(N#$$/BF#$$2*8#$$2,6#$$.VE#$$.p8#$$0TG#$$#(F#$$#((#$$#,;#$$2M)<.$#(G#$%#(;#$B#0$5rN#$$/B<#$$#(A#$$#(9#$$#(B#$$#(N#$$/B5#$$/T4#$$/V<#$$#(?#$$.\\8#$$#(LCl$#(H#$$#(A#$$#(4#$$.LG#$$#(G#$$#(8#$$#(A#$$#(7#$$#((#$$#,K#$$#(@F_&#(4#$<#8J;4$/V6#$$.R>#$$.XH#$$/\\C#$%8b'#$F#*$#*6#$$0<B#$$.b7#$$#(8#$$#(F#$$0D';c$#((#$$#,5#$$0.4#$$/V6#$$.R>#$$.XH#$$/\\C#$$087#$$#(5B'$#(G#$%846#$J:b$.VB#$$.b<#$$#(A#$$#()#$%#.>:OJ:W(0<4#$?&sB:IE,0J,N$.L)#$$#.C:@%0x4#$B#5%.LF#$G#%$#(;Gg$#(4#$$.LF#$$#(B#$$#(H#$$#(E#$$.p6#$$.T8#$$#(F#$$#((#$$#,?#$$.\\B#$$#(6#$$.V4#$$.L?#$$.\\(G<$#(:#$$#(8#$$#(6GR%#(?#$G#.$.\\8#$$#(6#$$.VG#$$#(E#$$.pH#$$#(@#$$#(N#$$/B7#$$0x4#$$.LGDv$#(;#$$#(8#$$#(E#$$.p8#$$.rH#$$#(@GD$1`B#$$#(6#$$.VE#$$0RL#$$#(C#$$.lG#$$#(9#$$#(FF&%#(B#$G9V$1d@#$$#(8#$%#('#$49R$#*4#$$/DF#$$#(F#$$#(<#$$#(F#$$#(G#$$#(4#$$.LA#$$#(G#$$#()#$%#.(#$690$#0F9*%$|?#$E#-$#JB#$$#2H#$$#27#$$#29#$$#2?#$$#24#$$#LE#$$#^8#$$#`7;|$%$8#$$#`7#$$#28#$$#2A#$$#2G#$$#2<#$$#24#$$#:?#$$#JF#$$%5):X%#28#$B#*$%LI#$$#2(#$$#6I#$$+p4#$$#:E#$$#^F;k$#26#$%#D>#$H#.$#F8#$$#HE#$$%G6#$%#D9=FB#$$#PA#$$#29#$$#2<#$$#2:#$$#2=#$$#2F=$$#2@#$$#28#$$#2A#$$#2G#$$#2E#$$#^8#$$#`I#$$#2<#$$#2F#$$#2<#$$#2B#$$#2A#$$#2F#$$#2'#$$#4I#$$#2+#$$#2*#$$#2*;M&#2?#$A#)G#2$#J8#$$#26#$$#DG#$$#2E#$$#^H=N%#26#$I#*$#D9#$$#2F#$$#20#$$#2(#$$#6K#$$#2@?0&+a':%E#$N:%$#^6?=$#2;#$$#28#$$#2E#$$#^8#$$#`H=@%#2F#$G#+$#28#$$#2I#$$#28#$$#2A#$$#2G#$$#2F#$$#27;1$#2C#$$#Z6<f&%Z6#$<#'A8*$#D?#$$#JB#$$#2HGh$#2G#$%%^'#$)#'$#46#$$$|E#$$#^8Ft$#.:#$$<T<#$$#(G#$$10'#$$#*6#$$0PE#$$0RL#$$#(C#$$.lG?k$#(7#$$#(N#$&/B7#$8#&E#.$0xF#$$#(49X%#(6#$7#&$.V7#$$#(FGk$#(,#$$#(/#$$#(/#$$#(+#$$#(39P$1|FGe&#(-#$8#(H#^$#(F#$$#((#$$#,L#$$#(4D9%#(A#$L#A$#(A#$$#(J#$$#(B#$$#(E#$$.pG#$&#((#$8#9E#:*/87#$A#'B#-C#/E#3GC\\K#5$0xB#$$#(6#$$.UKC[$4pH#$$#(@#$$#(5#$$.N8#$$#(E#$$.pFCU$5&7#$$7ZFCS$5<4#$$.n:#$$#(8#$$#(FCO$6JG#$$6X9CM$#(?#$$.\\F#$$#'KCJ$?z89/$.p(GX'6j'#$(#).#2F#4$#*0#$$#((#$$#,7#$$0x4#$$.LG?4$#,C#$$5<E#$$.pB#$$1zC#$$.l8#$$#(E#$$.pG#$$#(<#$$#(8@i$#((#$$#,7@y$#(G#$$#(B#$$#(E#$$.p8#$%.r'#$(G_$#*@#$$#(N8n$#(5#$$.N8#$$3d4#$$.L7#$$#(@#$$#(<#$$#(A#$$#('#$$#*C#$$1v4#$$.LF#$$#(F#$$#(J#$$#(B#$$#(E#$$.p7#$$/?F?P%.\\<#$B#%$#(GE3&#(6#$:#9F#;$.V4#$$.L?#$%.\\(#$F#,$#,F#$$6\\8#$$6`G#$$#(G#$$#(<#$$#(A#$$#(:#$$#(FAv$#(8#$$#(G#$$#(G#$$#(<#$$#(A#$$#(:#$$#(F#$$#((#$$#,C#$$5<;AT$#(<#$$#(AGb$#(8#$$#(A#$$#(B#$$#(E#$$.p7#$$#((Fi&#(6#$A#2B#9$.VC#$$.l'#$$#*6#$$1R;#$$#(E#$$.pB#$$/$@#$$#(8#$$#('#$$#*C#$$.lE#$$.pB#$$1z9#$$#(<B-$#(8#$$#(@#$$#(B#$$#(A#$$#(<#$$#(6#$$.V(Bx&#(5#$A#.G#2$#(4#$$.PK#$$#(G#$$#(8#$$#(E#$$.p@#$$#((#$$#,<#$$#(A#$$2T<>*$#(8#$$#(E#$$.pB#$$/$)D3%#(##$F#,$#(7#$$#(8#$$#(##$$#(C#$$#(4#$$.LF#$$#(F#$$7(8G@$#(#Gf&#(8#$C5vG5x$#(K#$$#(G#$$#(6#$$.V?#$$.\\B#$$#(H#$$#(7#$$#()#$%#.6#$7(c$;\\B(-%.\\8#$<#)$#(4#$$.LE#$$.p@#$$#(?#$$.\\(B\\$#(8#$$#(A#$$#(G#$$#(N#$$/BF#$$2*8#$$2,6#$$.VE#$$.p8#$$0TG#$MCf###$##%##&##'#$(#%*##+##,##-##.##/##0##1##2##3##4#'5#(6#,7##8##9##:##;##<##=##>#-?#.@##A##B##C#6D##E#8F##H##I##J##K##L##M##N#L.Ch4#L5#T6$G7$,9%7:$N;$O=$RC$YE$\\F$`8Ch+#$4#H5#a6#r7$+8$0:$3;$q<$s=$|>%*@%XA&)B&1C&<D&[E&^F&gG&zH'9I',$ChC'r$Ch6#,$Ch4#$$Ch6#$'Ch6#$>%`B#*E$B&Ch8'hB#)E$A$Cx8Ge$ChH$O$Ch4#$$CpF$1$Cv>Gk$ChB#$$Ch>#$$C|<#$$Ch8#$$ChF'[$Ch4#$$CpF&f%Ch8#$B#*$Ch6#$$CzB#$$D*I#$$Ch8#$$ChE#$$D8L'Q$ChB#$$ChG#$$Ch>#$$C|8#$$ChL#$%Ch##$(#($Ch%#$-Ch*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$Ch&#$$Ch(#$$Cl6'D(Cp5#$:'5A#'F'@I'B$Cq)7$$Cj9GE$CpA#$$ChF#$$Ch<#$$Ch5#$$Cr?#$$D$8#$$ChN#$&D`7&f8&lE&u%Ch4#$<&y%Ch6#$F&t$Cv>#$$ChH#$%Ch5#$C'%$Cr8#$$Ch6#$$CzB#$$D*A#$$Ch9#$$Ch<#$$Ch:#$$Ch(#$$ClL&r%Dr4#$>$A$Dt6#$$Cv>#$$ChH#$$DzC#$&D4'#$5&0N&Q$Cj6#$%Cz<GWB#$$D*7#$$Ch8#$$ChF#$%Ch##$(#($Ch%#$-Ch*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$Ch&#$$Ch(#$$ClG&B%Cz<GME#$%D88#$L#,$D:7#$$Ch8#$$ChA#$$ChG#$$Ch<#$$Ch4#$$Cp?#$$D$FG5$ChC#$$D4G#$$ChB#$$Ch@#$$Ch4#$$CpG#$$ChB#$$ChE#$$D7)6C$Ch8#$$ChC#$$D4?#$$D$B#$$ChLG6$ChA#$$ChI#$$Cg)6;&Ch<#$A#[C#`$ChG#$%Dn;#$?#'$ChH#$$Ch5#$$CrNG.$Ch4#$$D&5Gl$ChG#$$ChC#$$Ch4#$$CpF#$$ChF#$%ChJ#$N#($ChB#$$ChE#$$D87#$$ChFFl$D`8#&$Cz<Fy$D88GA$ChK#$$ChC#$$D4B#$$ChE#$$D8GFd$Ch<GU$ChB#$$ChF#$$ChGFo$Ch8#$$ChA#$$Ch>#$$C|<#$$ChA#$$ChFFi$Ch5Fo$D4E#$$D8B#$$DF7Fe$D8B#$$ChB#$$ChG#$$DJNFb&Ch8#$F#)G#*$ChE#$$D8I#$$Ch8#$$ChE#$$D8NF\\$Ch;FZ$Ch4#$$Cp:#$$Ch<#$$ChA#$$Ch:FU$ChH#$$Ch6#$$Cz4#$$CpF#$$Ch;G1$D4:G0$Fh4#$$CpEG&$ChA#$$ChC#$$D4E#$$D8B#$$DF:#$$ChE#$$D88#$$D:F#$$ChFG%'Fn6#$>#&F#'J#)$Cx8#$$Ch>#$$C|FF{$ChB#$$ChAFy$Ch>#$$C{)5D'Ch7#$8#&@#GH#H$Ch5#$$D]KFt$ChL#$&F/6#$F#<G#A$Cz;#$$Ch4#$$Cp<#$$ChA#$$F/'#$$Cj7#$$E|5F($Ch<#$$ChE#$$D88#$$D:5#$$Ch4#$$CtF#$$Ch8#$$Ch'#$$Cj4#$$Db7#$$Ch@#$$Ch<#$$ChA#$$ChF#$$Ch7#$$Ch>#$$C|'5'$ChG#$$ChB#$$ChE#$$D88#$$D9)4|$Ch4#$$Cp5Ej$ChLFR$Ch5#$$Cr8#$$Ch6#$$CzB#$$D*A#$$Ch9#$$Ch<#$$Ch:#$$E/)4p(Ch4#$5#*B#,E#DK#F$Ch6#$$D(4#$$CpE#$$D8B#$$ChB#$$DHAFB$CrB#$$ChKF@$Ch5#$%Ch4#$<#,$Ch6#$$CvB#($ChH#$$DzC#$%D4'EnN#$$D`6En$D*A#$$Ch9F6$Ch?#$$D$8#$%Ch6#$C#)$CzB#$$D*A#$$Ch9#$$Ch<#$$Ch:F.$D4E#$$D8B#$$DFI#$$Ch<#$$ChF#$$Ch<Fv$D8<#$$Ch@Gf$ChG#$$ChF#$$Ch8#$$ChF#$$ChF#$$Ch<#$$ChB#$$ChAFg%Ch@#$FGU$Ch6#$$CzB#$$D*A#$$ChA#$$Ch8#$$Ch6#$$CzGG\\'Ch?#$C#%F#*I#+$D$@En$D4I#$$Ch4#$$CpH#$$Ch?#$$D$GEi$ChGEh%Ch4#$C#%$Co)43$D4AEe.F|+#$2Ed8#%9G8:#&<#(>#*C#-F#.H#2I#v$Ch,Ec$Ch@Eb$ChC#$$D3)4-$ChC#$$D48E^%C|2E]6#$$CzF#$$Ch+Gf$D4>FQ$J:4#$$Cp9#$$Ch8#$$Ch-EV$Ch5#$%Cr?#$K#.$D$<#$$ChF#$$Ch;#$$ChF#$$Ch8#$$ChG#$$ChG#$$Ch<#$$ChA#$$Ch:F9$Ch@#$$Ch?#$$D$(#$$ClH#M%Ch6#$7G#$CzB#$$D*JGN&G(7#$8#%G#*$IVCGO$D:@#$$Ch@#$$Ch<#$$ChA#$$Ch4GD$ChF#$$ChME:)G04#$8#%>#&AF/B#'C#*$CpME8$G2FF|$C|8FR$Ch6#$$Cz>#$$Gw8G9$Ch4#$$D6E#$$D8F#$$Ch8#$$Ch5#$$CrH#$$ChA#$$Ch7#$$Ch?#$$D$8E)$ChF#$$ChJE6%Ch9#$<Ey%ChF#$I#)$ChG#$$Ch4#$$CpG#$$Ch8#$$F/(3G$Ch4#$$CpE#$$D8FDw%ChF#$GG($Ch8Dl'Ch5#$7#%;#&@#'$Cr>Ej$Ch<Dr$Ch7FE&Ch7Ef8F|J#$$Ch4#$$CpE#$$D88#$$D:IFx$Gv@Dk$KfK#$$ChG#$#Cg$ChGFs$Dp6DB$E|F#$$Ch4#$$CoN#$$D`>#$$C|8#$$ChLGf%Ch6#$7#&$Cz7#$$ChFGg$Ch,#$$Ch/#$$Ch/#$$Ch+#$$Ch3#$$CgNGc$G(FG`$ChG#$$Ch<#$$ChB#$$ChACq$ChG#$$Ch5#$$CrH#$$Ch6#$$Cz>#$$C|8Dj%Ch4#$@#%$Cp@#$$Ch?#$$D#)2o$E>5C;%Ch8#$<#%$Ch>G#$Ch?#$$D$8#$$Ch>#$$C|8#$$ChL#$$Ch6#$$Cz;#$$Ch4#$$Cp<E1$Ch6#$$Cy)2a$Ch;G6$EVF#$$ChIG=$I@4C)$Ch(#$$ClG#$$KfKF9$ChF#$$ChF#$$Ch>#$$C|8#$$ChLD@%D4<EeHE[$.bA#$$#(9#$%#(6#$<#'$.VB#$$.bA#$$#(F>K$#(:#$$/?H#$$#(E#$$.p4#$$.LG#$$#(<#$$#(B#$$#(AAm%.p8#$L#2$.r7#$$#(8#$$#(A#$$#(G#$$#(<#$$#(4#$$.L?#$$.\\F#$$0d(#$&/n6=.G#$K>:%7*9#$B>9$7,E#$$.p6#$$.V(8h$#(C#$$.lG#$$#(B#$$#(N#$$/B>#$$.X8#$$#(L#$$6j9#$$#(<#$$#(?#$$.\\8#$$#((#$$#,5#$$0.<#$$4$G<]$#(4#$$.L?#$$.\\?#$$.\\8#$$#(G#$$#((#$$#,F#$$6\\F#$$26B8-$;b4#$$;dG#$$#(4#$$57F>?(#(4#$>#2?#4B/^E/o%.LE#$F#*$.pB#$$/$?#$$#(4#$$.^?#$$#(4#$$.^E@U$#(F#$$#(J#$$#(B#$$#(E#$$?x7#$$B,F#$$0d(@8$.X<#$$#()>($#(4#$$.^L#$$#(J#$$#(E#$$.p<#$$#(:#$$#(;#$$#(G#$$#()#$$#.(#$$#04#$$.,H#$$#2G3Y%&643[G#$$#2C#$$#24#$$#:F#$$#2F#$$#2J#$$%v72j$'0K#$$#2'#$$#44#$$$.C#$$#ZC#$$#ZF2d%'N4#$H#'$#:@#$$#24#$$#:?6Q$#25#$$#<8#$$%W66%%(@B#$L#4%#25#$M#.$(T<#$$#2?#$$#J8#$$(j5#$$#24#$$#26#$$#@>#$$#FH#$$$FC#$$(^F17$#2<#$$#2?#$$#J?#$$#24#$$#K)12%#2(#$?#&$#66#$$$|A3|$#JB#$$#2:#$$#2<#$$#2A#$$#2(Gh%)<8#$C#&$#2G#$$#2E>q$#Z@Gm$)L6#$$#D<2>')b4#$:#.>#3L#4$#:F#$$#2F#$$#2J#$$#2B#$$#2E#$$#^7#$$%|'#$$#4F#$$&bG#$$&pB5L$#2C#$$$)4#$$#:F#$$#2F#$$%WJ2=$)p<2-$#2C#$$#Z<GX(+(-#$8#&A#0C#7F#>$#26#$$#D93c%+,6#$A#'$#DE#$$#^8#$$%&G2r$#2G#$$#2E#$$#^L#$$#26#$$#D?#$$#J<GK$'J4#$$#:C#$$#ZF#$$#2;#$$#2B#$$#2G#$$%WF1q$+>B#$$#2G#$$#2?#$$#J<#$$#2:#$$#2;#$$#2G>-$#2;#$$$9)0N'+V8#$;#/<#8E#A$#2@#$$#2C#$$#ZB#$$#2E#$$#^4#$$#:E#$$#^L#$$#2<#$$#2G#$$#28#$$#2@2P$#2H#$$#2A#$$#27#$$#28#$$#2E#$$#^5#$$#<<#$$#2E#$$#^71S$'P@#$$#28#$$#2@#$$#24#$$#26#$$#N;#$$#2<#$$#2A#$$#281J$#^4#$$#:F#$$#2;0-&+p4#$B56F#1$#:H#$$#2?#$$#JG#$%#2'#$N#)$#4G#$$#2B#$$#2>#$$#F8#$$#HA1=$$,C#$$&T4#$$#:F#$$#2F/y$#26#$$#DB#$$#P7#$$#28#$$#2)#$$#.F#@%1|8#$>#=$#(6#$$.VB#$$.bI#$$#(8#$$#(E#$$.pL#$&#(##$'#3N#5&#(>#$C#(J#.$.X8#$$#(L#$$6j(#$&?|66OA8_C8r$.l;#$$#(E#$$.p4#$$.LF#$$#(8#$$#((Gh$#(B#$$#(E#$$.p7#$$#(FGj&0:>G`C#$JGj$1v;Gd$SJ9/[$.X8#$$.Z,=y+2*(#$8#29#]<#jB#tC$&F$1H$:%#,:#$F#,$1,C#$$.l:#$$/?'#$$#*4#$$/D:#$$#(8#$$#(A#$$#(G/M$6\\6#$$.V7#$$#(4#$$.L8#$$#(@85(#(6#$8#+A#/E#2G#@$.VE#$$.p8#$$0TG#$$#(F#$$#((#$%/nC>1G#$$7*B;?$#(7#$%S*'#$N#%$SJ66T$SN66S$#(;#$$#(4#$%.L(=eF>j$.pI#$$20<#$$#(6#$$.T8#$&#('#$4#+N#,$#*4#$$/D6#$$.V6#$$.TB#$$.bH#$$#(A#$$#(G?O$#(6Gi$/B4Gg$#(G#$$#(<#$$#(A#$$#(:#$$#(F#$$#('#$$#*F#$$2*8#$$2,6#$$.VH#$$#(E#$$.p<#$$#(G#$$#(L:t$#(G#$$#(C#$%.l'#$(#*$#*6#$$0<B#$$.bA#$$#(9#$$#(<#$$#(:8;$#,=#$$2dF#$$#(B#$$#(A9,$#(G#$$#(8#$$#(@#$$#(4#$$.LA#$$#(4#$$.L:#$$#(8#$$#(E#$$.p(:^$#(4#$$.LC#$$.lH#$$#(<#$$#('#$$#*F#$$2*8#$$2,G#$$#(G#$$#(<#$$#(A#$$#(:Ct$.l?#$$.\\H#$$#(A#$$#(>#$$.X(#$$#,F#$$6\\8#$$6`6#$$.VE#$$.p8#$$0TG4W%#(;#$?#+$/P'#$$#*4#$$/D:#$$#(8#$$#(A#$$#(G#$$#((.A$.\\):^$#(C#$$.l8#$$#(E#$$.p'#$$#*4#$$/D79;'#(4#$8(I?(_B(`%.L>#$?(E$.X8#$$.ZB#$$#(H#$$#(G#$$/?'#$N#&##$$#$%#$&#$'##(#%*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#N5#V6$J7$/8#$9%8:$Q;$R<#$=$U>#-?#/@#$A#$B#$C$\\D#$E$_F$cG#$H#$I#$J#$K#$L#$M#$N#M.VB4#&5#'6#+7##9##:##;##=##C#6E#8F##9VB+#$4#I5#b6#s8$29Gm:$5;$s<$u=%$>%*@%OA%zB&(C&3D&dE&gF&pG'-H'EI':M'C$VDC(;$VD6#-$VD4#$$VD6#$'VD6#$>%WB#+E$D&VD8(0B#*E$C$VR8Gf%VD8#$H$Q$VDL&q$VD4#$$VJF$2$VP>Gj$VDB#$$VD>#$$VV<#$$VD8#$$VDF'|$VD4#$$VJF&r%VD8#$B#*$VD6#$$VTB#$$V`I#$$VD8#$$VDE#$$VnL'r$VDB#$$VDG#$$VD>#$$VV8#$$VDL#$&VD##$(#(C%'$VD%#$-VD*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$VD&#$$VD(#$$VF6'e(VJ5#$:'VA#'F'aI'c$VK)-c$VB9GE$VJA#$$VDF#$$VD<#$$VD5#$$VL?#$$VZ8#$$VDN#$&W<7'+8'2E';%VD4#$<'?%VD6#$F':$VP>#$$VVH#$%VD5#$C'F$VL8#$$VD6#$$VTB#$$V`A#$$VD9#$$VD<#$$VD:#$$VD(#$%VF=$hL'9%WN4#$>$B$WP6#$$VP>#$$VVH#$$WVC#$&Vj'#$5&<N&p$VB6#$%VT<GWB#$$V`7#$$VD8#$$VDF#$%VD##$(#($VD%#$-VD*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$VD&#$$VD(#$$VFG&b%VT<GME#$%Vn8#$L#-$Vp7#$$VD8#$$VDA#$$VDG#$$VD<#$$VD4#$$VJ?#$$VZF#$$W,CG&$VDC#$$VjG#$$VDB#$$VD@#$$VD4#$$VJG#$$VDB#$$VDE#$$Vm)-'$VD8#$$VDC#$$Vj?#$$VZB#$$VDLG5$VDA#$$VDI#$$VC),y&VD<#$A#[C#`$VDG#$%WJ;#$?#'$VDH#$$VD5#$$VLNG-$VD4#$$V\\5Gl$VDG#$$VDC#$$VD4#$$VJF#$$VDF#$%VDJ#$N#($VDB#$$VDE#$$Vn7#$$VDFGK$W<8#&$VT<Fx$Vn8G@$VDK#$$VDC#$$VjB#$$VDE#$$VnGGC$VD<GU$VDB#$$VDF#$$VDGFn$VD8#$$VDA#$$VD>#$$VV<#$$VDA#$$VDFFh$VD5Fn$VjE#$$VnB#$$V|7Fd$VnB#$$VDB#$$VDG#$$W&NFa&VD8#$F#)G#*$VDE#$$VnI#$$VD8#$$VDE#$$VnNF[$VD;FY$VD4#$$VJ:#$$VD<#$$VDA#$$VD:FT$VDH#$$VD6#$$VT4#$$VJF#$$VD;G1$Vj:G0$YF4#$$VJEG&$VDA#$$VDC#$$VjE#$$VnB#$$V|:#$$VDE#$$Vn8#$$VpF#$$VDFG%&YL6#$>#&J#'$VR8#$$VD>#$$VVFF{$VD>#$$VU),*'VD7#$8#&@%FH%G$VD5#$$W9KFv$VDL#$'Xg6#$C#<F%;G%@$VT;#$$VD4#$$VJ<#$$VDA#$$Xg'#$$VB7#$$XZ5F)$VD<#$$VDE#$$Vn8#$$Vp5#$$VD4#$$VNF#$$VD8#$$VD'#$$VB4#$$W>7#$$VD@#$$VD<#$$VDA#$$VDF#$$VD7#$$VD>#$$VV'+g$VD4#$$Vl<#$$VDE#$$Vn(#$$VF=#$$ZHF#$$VDB#$$VDAFT(VD4#$5#*B#,E#DK#F$VD6#$$V^4#$$VJE#$$VnB#$$VDB#$$W$AFM$VLB#$$VDKFK$VD5#$%VD4#$<#,$VD6#$$VPB#($VVH#$$WVC#$%Vj'ExN#$$W<6Ex$V`A#$$VD9FA$VD?#$$VZ8#$%VD6#$C#)$VTB#$$V`A#$$VD9#$$VD<#$$VD:F9$VjE#$$VnB#$$V|I#$$VD<#$$VDF#$$VD<GL$Vn<#$$VD@Gf$VDG#$$VDF#$$VD8#$$VDF#$$VDF#$$VD<#$$VDB#$$VDAFr%VD@#$FGU$VD6#$$VTB#$$V`A#$$VDA#$$VD8#$$VD6#$$VTGG\\'VD?#$C#%F#*I#+$VZ@Ey$VjI#$$VD4#$$VJH#$$VD?#$$VZGEt$VDGEs%VD4#$C#%$VI)*|$VjAEp/YZ+#$2Eo8#%9G8:#&<#(>#*B#-C#?F#@H#DI$4$VD,En$VD@Em$VDC#$$Vi)*v$VDC#$$Vj8Ei%VV2Eh6#$$VTF#$$VD+Gf$VDF#$$VDG#$$VD@#$$VD4#$$VJA#$$VDN#$$W<8#$$VDA#$$VDI#$$VD<#$$VDE#$$VnB#$$V|A#$$VD@#$$VD8#$$VDA#$$VDG#$$VD(Fk$Vj>FH$\\\\4#$$VJ9#$$VD8#$$VD-EO$VD5#$%VL?#$K#.$VZ<#$$VDF#$$VD;#$$VDF#$$VD8#$$VDG#$$VDG#$$VD<#$$VDA#$$VD:F2$VD@#$$VD?#$$VZ(#$$VFH#R%VD6#$7Fk$VTB#$$V`JG<&Y`7#$8#%G#*$[xCG=$Vp@#$$VD@#$$VD<#$$VDA#$$VD4G2$VDF#$$VDME3)Yh4#$8#%>#&AF&B#)C#.$VJME1$YjFFj$VV8#$$VDL#$$XgCF@$VD6#$$VT>#$$ZQ8#$$VXGE)$VDCF;$VD4#$$VlE#$$VnF#$$VD8#$$VD5#$$VLH#$$VDA#$$VD7#$$VD?#$$VZ8Dx$VDF#$$VDJE+%VD9#$<El%VDF#$I#)$VDG#$$VD4#$$VJG#$$VD8#$$Xg()z$VD4#$$VJE#$$VnF#$$Xg(F(%VDF#$GFk$VD8D`'VD5#$7#%;#&@#'$VL>E\\$VD<Df$VD7F.&VD7EX8FeJ#$$VD4#$$VJE#$$Vn8#$$VpIFa$VD<Fa$ZP@D^$VDGF^$VDG#$$VDB#$$VDE#$$Vn8#$$Vo))c$VD4#$$VJ5Cl$VDLDU$VD5#$$VL8#$$VD6#$$VTB#$$V`A#$$VD9#$$VD<#$$VD:#$$We))W$^ZK#$$VDG#$#VC$WL6D#$XZF#$$VD4#$$VIN#$$W<>#$$VV8#$$VDL#$#^?%VD6#$7#&$VT7#$$VDFGf$VD,#$$VD/#$$VD/#$$VD+#$$VD3#$$VCNGb$Y`FG_$VDG#$$VD<#$$VDB#$$VDACQ$VDG#$$VD5#$$VLH#$$VD6#$$VT>#$$VV8#$$VXGCJ%VD4#$@#%$VJ@#$$VD?#$$VY))3$Wt5Bs%VD8#$<#%$VD>Fd$VD?#$$VZ8#$$VD>#$$VV8#$$VDL#$$^@6#$$VT;#$$VD4#$$VJ<E6$VD6#$$VS))%$VD;F|$X2F#$$VDIG<$[b4Ba$VD(#$$VFG#$$^ZKEh$VDF#$$VDF#$$VD>#$$VV8#$$VDL#$$Y2CDz%Vj<E9HE/$.\\B#$$#(F#$$#(61P%#(?#$A&C$.\\8#$$#(:#$$#(E#$$.p4#$$.L@#$%#(##$)#,$#(7#$$#(8#$$#(F#$$#(>#$$.XG#$$#(B#$$#(C#$$.l)#$$#.G#($ST9#$$#(G#$$#(C#$$.l'AU$V47#$$#(45<$.\\F>a%#(@#$E#-$#(6#$$.V4#$$.LG#$$#('#$$#*H#$$#(F#$$#(8#$$#(E#$$.pF4J%.p##$5#%$#(5#$$.NE#$$.pB#$$/$J#$$#(F2V%:jF#$G#2$#(8#$$#(E#$$.pF#$$#(N#$$/B7#$$0x4#$$.LG#$$#(4#$$.L5#$$#(4#$$.PF#$$#(8#$$#((#$$#,L47$#(6#$$.V'#$$#*'(5%#(4#$@#8%.L?#$H#/$.\\<#$$#(7#$$#(4#$$.LG#$$#(B#$$#(E#$$.pN#$$/B>#$$.X8#$$#(L#$$2bC.U$#(?#$$.\\G#$$#(J#$$#(4#$$.LE#$$.p7#$$#(8#$$#(A8/$#(4#$$.L<2h(#(4#$8$r:%%<%+C%0%#(6#$?#-$.`;#$$#(G#$$#(J#$$#(B#$$#(B#$$#(E#$$.p7#$$#(8#$$#(A7D$.\\?#$$.\\8#$$#(G#$$@TN#$G#(*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#{5$(6$97$:8#$9#$:$?;$G<#$=$J>#/?#1@#$A#$B#$C$PD#$E$SF$WG#$H#$I#$J#$K#$L#$M#$.c0(#$4#(5#)6#-7##:##;##=##C#8E#:F##$#,M#$$#(<#$$#(C#$#.k$c26#-$c24#$$c26#$'c26#$>#oB#+E#V&c28#hB#*E#U$cD8Gd%c28#$H#I$c2L#d$c24#$$c<F#\\$cB>Gj$c2B#$$c2>#$$cH<#$$c28#$$c2F#T$c24#$$c<F#7%c28#$B#*$c26#$$cFB#$$cRI#$$c28#$$c2E#$$c`L#J$c2B#$$c2G#$$c2>#$$cH8#$$c2L#$&c2#-J(#$C#%$/8MGL$c24#$$c^<#$$c2E#$$c`(#$$0,MGG$c2F#$$c2J#$$c2B#$$c2E#$$c`7#$$c2F#$$cxCGS$c25#$$c>8#$$c26#$$cFB#$$cRA#$$c29#$$c2<#$$c2:#$$c2(#$$/nMG6$c`8#$$cb7#$$c28#$$c2A#$$c2G#$$c2<#$$c24#$$c<?#$$cLFG[%c2'-[N/Z$c2(#$$8lMG*$c2G#$$c2C#$$c24#$$c<F#$$c2F#$$d.N.1$c2CGF$c2F#$$c2F#$$c2>#$$cH8#$$c2L#$$d6CG@$cHH#$$d:C#$$d`4G.$c<A#$$c2F#$$c2<#$$c25#$$c>?#$$cL8#$$c2N,{%c24#$<#-%c26#$F#($cB>#$$cHH#$$d:C#$$e*N0|$c2G#$$c2<#$$c2B#$$c2AGd$c2G#$$c25#$$c>H#$$c26#$$cF>#$$cH8#$$cJGG]$cF<G\\$c28#$$c2C#$$c\\?#$$cLB#$$c2LGW$c2<#$$c2G#$%e8;#$?#'$c2H#$$c25#$$c>N,^$c24#$$cN5Gl$c2B#$$c2F#$$c2GGL$c28#$$c2A#$$c2>#$$cH<#$$c2A#$$c2FGF$c\\E#$$c`B#$$cn7GC$c`B#$$c2B#$$c2G#$$crN,L&c28#$F#)G#*$c2E#$$c`I#$$c28#$$c2E#$$c`N,F$c2;G8$c24#$$c<:#$$c2<#$$c2A#$$c2:G3%#(5#$6#($.NF#$$#(8#$$#(E#$$.pIEC$.V;#$$#(4#$$.LG#$$#(##$$#(9#$$#(<#$$#(?#$$.\\8-h-#(*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$$#((#$$#,6#$$0PB#$$.bA#$$#(902$#(A#$$#(F#$$#(6#$$.VC#$$.l(5a$.l'#$$#*6#$$0<B#$$.bA#$$#(9#$$#(<#$$#(:51$#(J#$$#(8#$$#(6#$$.V;#$$#(4#$$.LG#$$#(N#$$#*9GR$#(6#$$.V4#$$.LF1z%/BA#$I#($#(8#$$#(G#$$#(E#$$.p60@$#(<#$$#(@#$$#(<#$$#(A#$$#(9#$$#(B+\\$#(6#$$.T8#$$#(A#$$#(GG>$#2J#$$#28#$$#25#$$#<=#$$#2F#$$#2N#$$$,4#$$$.H;Y$#24#$$#:E#$$#^A#$$#2E#$$#^6#$$#D(#$$#6L3)$#29'H$#(E#$$.pG#$$#(4#$$.L5#$$.N?#$$.\\8#$%#(4#$N#'$.LC#$$.lC#$$.lF+>$/BF#$$2*8#$$2,G#$$#(G#$$#(<#$$#(A#$$#(:*y$1x<#$$#(I#$%#(4#$N#'$.LG#$$#(8#$$#(NDf$/BI#$$#(4#$$.L?#$$.\\<#$$#(7#$$#(4#$$.LG#$$#(B#$$#(E#$$.pN#$$/B>#$$.X8#$$#(L#$$5rC+B$.l>#$$.X<*{$#(H#$$#(F#$$#(8#$$#(E#$$.p(3T$#2H#$$&|C&i$Q,G#$$&pB#$$#2E#$$#^4#$$#::<E$;\\B#$$.bA#$$#(9#$$M^<#$$#(:#$$Mh)#$%=&6#$F#-$;\\B#$$.bA#$$#(9#$$M^<#$$#(:#$%Mh(#$)#&$#,C#$$5<;D\\$iL($W$aF8#$$Sr6#$$.VE#$$.p8#$$0TG#$$#(F#$$/?(<w$.LF1B$#(G#$$#(C#$$.l'#$$#*6#$$1R?#$$.\\<#$$#(8#$$#(A#$$#(G#$$#((#$$#,C#$$5<E#$$1x<#$$#(I#$$#(4#$$.LG#$$#(8#$$#((#$$#,8#$$#(A#$$#(I.A$NrE#$$1x<#$$#(I#$$hZ4#$$.LG#$$#(8#$$/?NCp$.bA#$$#(9#$$M^<#$$#(:#$$Mh)GE$?d8#$$?nL#$$@PF#$$#(G#$$#(B#$$#(E#$$.p8#$$@y)#z$bl4#$$bn?#$$.\\?#$$.\\8#$$#(G#$$c.F*($#(4#$$.LE#$$.p7#$$#(8#$$#(A#$$#(N#$$/B8#$%#(A#$K#.$#(6#$$.VE#$$0RL#$$#(C#$$.lG#$$#(8#$$#(7#$$#(N#$$/B8#$$#(K#$$#(C#$$.lB#$$#(E#$$.pG2^$#(7Bs$;\\B#$$.bA#$$#(9#$$M^<#$$#(:#$#jU&#05#$:#%I#($.0H#\\$?$<#$$#2G#$$%^'1X$RNF#X$.JA#R%;$4#$<#)$#(6#$$.R>#$$.XH#$$/\\C#$$;.N,'$#(G#$$#(JGC&;\\4).<#IB#$$.bA#$$#(9#$$M^<#$$#(:#$$#(H8e$#(4#$$.LG/b$#(?/t$#(B0*$#(GFc$?d8#$$#(L2$$.\\B#$$ALF#;$B.B#$$#(53&$C28#8%.lBEjE#$$.p<E{$.p>;I&aF8#$F#'G#4&#(6;YE#$G;u$.pI#$$#(<;g$#(;#$$#('<U%V48#$?(u$#(AEL$b>4#$$.L?Be%bl4#$:#*$.L?#$$.\\?#$$.\\8#$$#(G1i",
);

const isSurelyHostPattern = /* @__PURE__ */ surely(
  () => "\\&,##########$##%&#'(''''''''#######)*+,-./01#23456789:;<=>?@A######BCDEFGHIJKLMNOPQRSTUVWXYZ[########$?#$`#%(#%L#%n#&7#&Y#&z#'@#'`#(&#(I#(h#)1#)T#)t#*<###@#%$#$'#&(#)B#&C%6D#&E%>F#&G%BH#&I#&J#&K#&L#&M%GN%]O%jP#&Q%lR#&S%pT%zU%|V#&W&(X#&Y%jZ#&[#&$#'&#$$#%$&)2#)%#$&#%(##C##E##G##M##N##O##Q##S##T##U##W##Y##$#+&&'=#)B#'C#-D#6E#9F#)G#>H#)I#FJ#IK#)L#)M#XN#dO#mP#)Q#wR#)S$*T$0U$3V#)W$BX$EY#mZ#)[#)$#+V#$$#+&#$$#/N%,8#0%#$&&('#%(#%B#%C#%D#%E#%G#%I#%J#%M#%N#%O#%Q#%S#&T#%U#%W#%X#%Y#%%#7&%{S#$$#8S##$#<Q#$$#<B#$##;$#<B#$$#<D#$$#<L#$$#<O#$$#<B#$$#<N#$$#<F#$$#:&#$$#/J$v$#<P#$$#8S#$$#<Q%z%#<E#$F#g$#<F#$$#<W#$$#:&#$$#/T$m$#8S#$$#<J#$$#<U#$$#<[#$$#:&#$$#/C#$$#DP#$$#<Y%m$#<P#$$#<N#$$#<F%j$#<O#$%#<U#$W#-%#8F#$S#($#8S#$$#<O#$$#;B#$$#<M%c$#<B#$$#<O#$$#<F#$$#<U%_$#<B#$$#<M#$$#<J#$$#<E%['#<B#$O$>P$@W$Q%#<D#$O%Y$#<P#$$#<M#$$#<I#$$#<P#$$#<T#$$#<U#$$#:&#$$#/D#$$#<P#$$#XN%O%#<F#$T#W$#<U#$$#<B#$$#<E#$$#<B#$$#<U#$$#<B#$$#:&#$%#/Q#&U#{$#<J#$$#<Q%L&#8B#$M#kS#g$#<D#$$#<L#$$#<F#$$#<U#$$#:&#$$#/O#$$$4J&$%#8M#$S#_$#<F#$$#<Y#$$#:&#$$#/E#$$#\\J#($#<G#$$#<B#$$#<V#$$#<M%Y$#8S#$$#<F#$$#<D%V%#<C#$F#F$#<O#$$#<E#$$#8S#$$#:&#$$#/V#@%#<T#$W#%$#<M%h$#<D%&&#8F#$S#%T%m$#<T%K$#<B#$$#<F#$$#<G#$$#<J#$$#<L#$$#:&#$$#/N#$$$XF#$#$Y$#<I#$$#<P#$$#<N#$$#<F%_$#<D#$$#<B#$$#<Q%|$#<P#$$#8S#$$#<L#$$#<H#$$#8S#$$#<P#$$#<V$s$#<T$f$#<C#$$#<J#$$#<O#$$#<E#$$#:&#$$#/O#$$$jF#$$#<U#$$#<X#$$#<P#$$#8S#$$#<L$Z$#<J#$$#<W#$$#<B#$$#<U$r$%&B#$$#<U#$$#<G#$$#<P#$$#8S#$$#<N#$$#<F#$$#<R#$$#<V#$$#<J#$$#<O#$$#<J#$$#<Y%#$%PF#$$%RO#$$#<D#$$#<F#$$#<O#$$#<U#$$#<Z#$$#<V#$$#<O$t$#<E#$$#<P$N$#<D#$$#<B#$$#<M#$'#9&#$E#%I#*U#.$#/H$d$#<P#$$#<N#$$#<B#$$#<J#$$#<O$4$#<P#$$%R&#$$#/T#$$%JU$0$#<F#$$#<T#$$#<U%;$#<I%:$%JJ%[$#|P$*$$XT#$#%e$#+B#$$#+D#$$#+L#$$#+O#$$#+B#$$#+N#$$#+F#$$#+&$)$#+E#$$#+F#$$#+W#$$#+&$-$#+S#$$#+J#$$#+U#$$#+[#$$#+&$.'#+B#$O#,P#.W#8$#+D#$$#+P#$$#+M#$$#+I#$$#+P#$$#+T#$$#+U#$$#+&$C$#+E#$$#+P%v$#+D#$$#+B#$$#+M#$&#+&%UI#$U#&$#+P#$$#+&%[$#+F#$$#+T#$$#+U#$$#+&$k$#+I&+%#+F#$T#+$#+U#$$#+B#$$#+E#$$#+B#$$#+U#$$#+B#$$#+&$9$#+I#$$#+P#$$#+N#$$#+F#$$#+&$=$#+J#$$#+Q%X$#+M#$$#+F#$$#+Y#$$#+&$=%#+C#$F#($#+O#$$#+E#$$#+S#$$#+&$F$#+C#$$#+J#$$#+O#$$#+E#$$#+&$d$#+T#$$#+M%u%#+S#$T%s$#+B#$$#+F#$$#+G#$$#+J#$$#+L%`$#+D#$$#+B#$$#+Q%]",
);

const isSurelyHttpsUrl = /* @__PURE__ */ surely(
  () => "e'd#$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%KLMNOPQRSTUVWXYZ[\\]^_`abcd%$$'####$5#%N#%v#&@#&c#'/#'V#'y#(F#(g#)/#)T#)w#*?#*b#+(#+H#+h#,1#,Q#,s#-@#-c#.+#.L#.n###$#%R#$$#'^#$$#)^#$$#+Z#$$#-]#$$#/-#$$#1*#$$#3*#$?#5+#$,#(K#&L&eM#$N&mO#$P&qQ&RR&WS#$T#$U#$V&vW'2X'?Y#$Z'A[#$\\'E]'O^'Q_#$`'Wa#$b'Zc#$d#$5#5(#$)#&,##K##L##N##P##Q##R##V##W##X##Z##\\##]##^##`##b##*#7)'YK#$Q&PR&UZ&X]&]b&`&#7S&IU&L]&L=#5K#'L$@M$IN$LO$QP$SQ$*R$[S$^T#)U#)V$mW$yX%(Y#)Z%2[#)\\%?]%E^%H_#)`%Wa%Zb%ac#)d#)$#7_#$$#7)#$$#=W&C=#>(#$)'`*#&+#%,#%-#sK#%L#%M#%N#%O#%P#%Q#%R#%S#zU$#V#%W#%X#%Z#%\\$9]$#^#%`#%a#%b#%/#E)'R*'R-'RK#xQ$%R$*S#$U#$Z$-\\#$]$2b$5'#FS##U##\\##]##C#L(#$)##*##+#&,#&J#$KP'LP&MP&NP.OP&PP&QP3RP<SP&TP&UP&VP&WP&XP@YP&ZPK[P&\\PQ]PY^P&_P&`P&aP&bPacP&dP&$#L)#$$#LOPl,#NKP#NP#QP#RP#XP#ZP#\\P#]P#bP#&#RSP$UP']P'$#RdP$$#RKP$%#Z)'_*']$#RSP$$#RKP$%#Z('[J'[%#RMP$YP_$#RUP$$#R\\P$$#RJ#$$#NZPZ&#RRP$SP&VPV(#RYP$ZP$\\P$]P$_P$$#RJ'\\$#R^P$$#RRP$$#R_P$$#RLP$$#RJ#$$#NZP*%#RPT]`P$%#RLP$]P$$#R)#$$#Z)'H$#RZP$$#RWTX'#RKP$UP'WP-cP0$#R^P$$#RJ#$$#Z('C$#RJ#$%#NVP$^P:$#RSP$$#R`P$$#ROTO$$0KT?$#RKP$$#RUP$$#R('@$#RZP$$#RSTb%#RUTY_P$$#RLP$$#RcP$$#RQP$$#ROP$$#RWP$$#R]P$$#RJ'6&#RQTIRP$UP'$#RZP$$#RKP$$#R^T`$$8('L$#ROP$$#R]P$$#R^T9$#RYP$$#RbP$*#RKP$LP$OP$YP$ZP$\\P$]P$$#R(#$$#ZJ'#$#RZP$$#RKP$$#R^TJ$$0KTW$#RZP$$#RJ#$$#N`P$$#R,'O$#RcP$$#RTSy%%1+#$,#$&%4*&p+#$,#$%%4+#$,#$%%4+#$,#$%%4+#$,#$$%<*&l$#F\\&j$#Jd#$$#JK#$%#Z)&a-'[$#JS#$$#JK#$$%D(&c$#JV#$$#JZ#$$#JK#$$#J^#$$#J(&L$#J`#$%#JL#$]#$$#J)&I%#JW#$c#&$#JK#$$#JU'^$#JZ#$$#JS'\\%#JQ'^U#$$#J(#$$%i(&S$#JY#$$#Jb#$*#JK'VL'VO'VY'VZ'V\\'V]'V$#JZ#$$#JK#$%#I*&;-&;$#JK#$$#JM#$$#JU#$$#JX#$$#JK#$$#JW#$$#JO#$$#J)#$$#=S$z$#JY#$$#J\\#$$#JZ'X%#JN#$O#i$#JO#$$#J`#$$#J)#$$#=]$q$#Jc#$$#JT'8$#J\\#$$#JS#$$#J^#$$#Jd#$$#J)#$$#=L#$$%xY#$$#Jb'I$%VY#$$#JW#$$#JO'F$#JX#$%#J^#$`#-%#JO#$\\#($#J\\#$$#JX#$$%uK#$$#JV'?$#JK#$$#JX#$$#JO#$$#J^';$#JK#$$#JV#$$#JS#$$#JN'7'#JK#$X$?Y$A`$S%#JM#$X'5$#JY#$$#JV#$$#JR#$$#JY#$$#J]#$$#J^#$$#J)#$$#=M#$$#JY#$$&2W'+%#JO#$]#W$#J^#$$#JK#$$#JN#$$#JK#$$#J^#$$#JK#$$#J)#$%#=Z#&^#|$#JS#$$#JZ'(&%\\K#$V#l\\#h$#JM#$$#JU#$$#JO#$$#J^#$$#J)#$$#=X#$$&lS'\\%%\\V#$\\#`$#JO#$$#Jb#$$#J)#$$#=N#$$&6S#($#JP#$$#JK#$$#J_#$$#JV'7$#J\\#$$#JO#$$#JM'4%#JL#$O#G$#JX#$$#JN#$$#J\\#$$#J)#$$#=_#A%%f]#$`#%$#JV'F$#JM&\\&#JO#$\\#%]'K$#J]')$#JK#$$#JO#$$#JP#$$#JS#$$#JU#$$#J)#$$#=W#$$'6O#$$%u^'3$#JR#$$#JY#$$#JW#$$#JO'=$#JM#$$#JK#$$#JZ'Z$#JY#$$#J\\#$$#JU#$$#JQ#$$#J\\#$$#JY#$$#J_&O$%lS',$#J]&A$#JL#$$#JS#$$#JX#$$#JN#$$#J)#$$#=X#$$'HO#$$#J^#$$#Ja#$$#JY#$$#J\\#$$#JU&5$#JS#$$#J`#$$#JK#$$#J^&O$'^K#$$#J^#$$#JP#$$#JY#$$#J\\#$$#JW#$$#JO#$$#J[#$$#J_#$$#JS#$$#JX#$$#JS#$$#Jb&Z$(.O#$$(0X#$$#JM#$$#JO#$$#JX#$$#J^#$$#Jc#$$#J_#$$#JX&Q$#JN#$$#JY&)$#JM#$$#JK#$$#JV#$'%u)#$N#&R#+^#/$#=Q#$$%LN%m$#JY#$$#JW#$$#JK#$$#JS#$$#JX%h$#JY#$$(0)#$$#=]#$$((^%d$#JO#$$#J]#$$#J^&q$#JR&p$((S'8$&ZY%^$'6]#$$%uR&q$#7d#$$#7K#$$*1)$=$#7S#$$#7K#$$*1($8$#7V#$$#7Z#$$#7K#$$#7^#$$#7($($#7`#$%#7L#$]#$$#7)$%%#7W#$c#&$#7K#$$#7U'^$#7Z#$$#7S'\\%#7Q'^U#$$#7(#$$*W($($#7Y#$$#7b#$*#7K'VL'VO'VY'VZ'V\\'V]'V$#7K#$$#7M#$$#7U#$$#7X#$$#7K#$$#7W#$$#7O#$$#7)%D$#7N#$$#7O#$$#7`#$$#7)%H$#7\\#$$#7S#$$#7^#$$#7d#$$#7)%K'#7K#$X#,Y#.`#8$#7M#$$#7Y#$$#7V#$$#7R#$$#7Y#$$#7]#$$#7^#$$#7)%`$#7N#$$#7Y'T$#7M#$$#7K#$$#7V#$&#7)&sR#$^#&$#7Y#$$#7)&z$#7O#$$#7]#$$#7^#$$#7)&.$#7R'c%#7O#$]#+$#7^#$$#7K#$$#7N#$$#7K#$$#7^#$$#7K#$$#7)%V$#7R#$$#7Y#$$#7W#$$#7O#$$#7)%Z$#7S#$$#7Z'6$*IV#$$#7O#$$#7b#$$#7)%Z%#7L#$O#($#7X#$$#7N#$$#7\\#$$#7)%c$#7L#$$#7S#$$#7X#$$#7N#$$#7)&($*S]#$$#7V'S%#7\\#$]'Q$#7K#$$#7O#$$#7P#$$#7S#$$#7U'>$#7M#$$#7K#$$#7Z';$*YS'J",
);

const isSurelyImageReference = /* @__PURE__ */ surely(
  () => "_&=#############$%&'('''''''')######*+,-./0123456789:;<=>?@ABC####D#EFGHIJKLMNOPQRSTUVWXYZ[\\]^########%-#%O#%p#&8#&\\#'&#'G#'k#(1#(Q#(q#):#)Z#*##*F#*i#+0#+R###?#%'#$(%CE#&F%EG#&H%MI#&J%QK#&L#&M#&N#&O#&P%VQ%nR%{S#&T&#U#&V&'W&1X&3Y#&Z&9[#&\\%{]#&^#&2#%$#$%%?(##F#%H#%J#%P#%Q#%R#%T#%V#%W#%X#%Z#%\\#%&#'%&:'#$(#$%#)%#$)#,?#-'#$(#1E#4F#8G#AH#DI#$J#IK#$L#QM#TN#$O#$P#cQ#oR#xS#$T$(U#$V$5W$;X$>Y#$Z$M[$P\\#x]#$^#$9#-$#$%&<&#%(##)#*E##F##G##H##J##L##M##P##Q##R##T##V##W##X##Z##[##\\##&#/%&6&&6)&6?#3'#$(#$E#$F#$G#$H#$I#$J#$K#$L#$M#$N#$O#$P#$Q#$R#$S#$T#$U#$V#$W#$X#$Y#$Z#$[#$\\#$]#$^#$(#4$#$%#$&&<)#%D#$%#5&&3)&3@#9'#$(#$D#$EP$FP$GP$HP$IP$JP$KP$LP$MP$NP$OP$PP$QP$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$\\P$]P$^P$%#:$##%##%#='#$(#$&#?&&7'#$(#$%#?'#$(#$%#?'#$(#$%#?'#$(#$$#G&&3$#/Y#$$#/%#$$#-Q%*$#/V#$$#/T#$$#/E#$$#1%&)$#/E#$$#/G#$$#/O#$$#/R#$$#/E#$$#/Q#$$#/I#$$#/%#$$#-M$v$#/S#$$#/V#$$#/T&1%#/H#$I#g$#/I#$$#/Z#$$#/%#$$#-W$m$#/V#$$#/M#$$#/X#$$#/^#$$#/%#$$#-F#$$#WS#$$#/\\&$$#/S#$$#/Q#$$#/I%{$#/R#$%#/X#$Z#-%#/I#$V#($#/V#$$#/R#$$#UE#$$#/P%t$#/E#$$#/R#$$#/I#$$#/X%p$#/E#$$#/P#$$#/M#$$#/H%l'#/E#$R$>S$@Z$Q%#/G#$R%j$#/S#$$#/P#$$#/L#$$#/S#$$#/W#$$#/X#$$#/%#$$#-G#$$#/S#$$#kQ%`%#/I#$W#W$#/X#$$#/E#$$#/H#$$#/E#$$#/X#$$#/E#$$#/%#$%#-T#&X#{$#/M#$$#/T%]&#/E#$P#kV#g$#/G#$$#/O#$$#/I#$$#/X#$$#/%#$$#-R#$$$GM&5%#/P#$V#_$#/I#$$#/\\#$$#/%#$$#-H#$$#oM#($#/J#$$#/E#$$#/Y#$$#/P%j$#/V#$$#/I#$$#/G%g%#/F#$I#F$#/R#$$#/H#$$#/V#$$#/%#$$#-Y#@%#/W#$Z#%$#/P%y$#/G%7&#/I#$V#%W&$$#/W%\\$#/E#$$#/I#$$#/J#$$#/M#$$#/O#$$#/%#$$#-Q#$$$kI#$$#UX%f$#/L#$$#/S#$$#/Q#$$#/I%p$#/G#$$#/E#$$#/T&3$#/S#$$#/V#$$#/O#$$#/K#$$#/V#$$#/S#$$#/Y%*$#/W$w$#/F#$$#/M#$$#/R#$$#/H#$$#/%#$$#-R#$$%#I#$$#/X#$$#/[#$$#/S#$$#/V#$$#/O$k$#/M#$$#/Z#$$#/E#$$#/X%)$%9E#$$#/X#$$#/J#$$#/S#$$#/V#$$#/Q#$$#/I#$$#/U#$$#/Y#$$#/M#$$#/R#$$#/M#$$#/\\%4$%cI#$$%eR#$$#/G#$$#/I#$$#/R#$$#/X#$$#/]#$$#/Y#$$#/R%+$#/H#$$#/S$_$#/G#$$#/E#$$#/P#$'#1%#$H#%L#*X#.$#-K$u$#/S#$$#/Q#$$#/E#$$#/M#$$#/R$E$#/S#$$%e%#$$#-W#$$%]X$A$#/I#$$#/W#$$#/X%L$#/L%K$%]M%l$$5S$;$$kW#$$#UL%L%#-'#$(#%&#1%&<'##(##$'aY$1$#'Y#$$#+%$0$#+E#$$#+G#$$#+O#$$#+R#$$#+E#$$#+Q#$$#+I#$$#+%$5$#+H#$$#+I#$$#+Z#$$#+%$9$#+V#$$#+M#$$#+X#$$#+^#$$#+%$:'#+E#$R#,S#.Z#:$#+G#$$#+S#$$#+P#$$#+L#$$#+S#$$#+W#$$#+X#$$#+%$O$#+H#$$#+S&-$#+G#$$#+E#$$#+P#$&#+%%aL#$X#($#+S#$%#+%%gW#$$#+X#$$#+&#Y$#+I#$$#+W#$$#+X#$$#+%$u$#+L&<%#+I#$W#+$#+X#$$#+E#$$#+H#$$#+E#$$#+X#$$#+E#$$#+%$C$#+L#$$#+S#$$#+Q#$$#+I#$$#+%$G$#+M#$$#+T%g$#+P#$$#+I#$$#+\\#$$#+%$G%#+F#$I#($#+R#$$#+H#$$#+V#$$#+%$P$#+F#$$#+M#$$#+R#$$#+H#$$#+%$n$#+W#$$#+P&,%#+V#$W&*$#+E#$$#+I#$$#+J#$$#+M#$$#+O%q$#+G#$$#+E#$$#+T%n",
);

const isSurelyJsonPointer = /* @__PURE__ */ surely(
  () => "'#'###############$%%############################################################################&######$#%$#$&#&###%##&#$$#)%#&",
);

const isSurelyLinuxCapability = /* @__PURE__ */ surely(
  () => "U$:################$$$$$$$$$$#######%&'()*+,-./01234.56789:;<.####=#>?@ABCDEF#GHIJKL#MNOPQRST##########c#$*#$K#$k#%3#%U#%z###;#%%#$&#2'#4(#G)#%*#%+#%,#%-#%.#%/#%0#[1#h2#%3#%4#s5#%6#x7#%8#%9#%:#%;#%<#%.#&$#$%#$&#$'#$(#$0#%1#$4#$6#$8#'=#$%#(0##8##$#*0#$##)$#*(#$$#*-#$$#*7#$$#*=#$$#*'#$$#*3#$$#*2#$$#*7#$$#*5#$$#*3$/$#*4#$$#**$.%#*%#$,#&$#*4#$$#*=$&$#*)#$$#*'#$$#*/#$$#*4#$$#*3#$$#*-#$$#*2#$$#*7#$$#*=#$$#*5#$$#*)#$$#*6#$$#*7#$$#*3#$$#*5#$$#*)#u$#*%#$$#*'#$$#*=#$%#*3#$5#*$#*9#$$#*)#$$#*5#$$#*5#$$#*-#$$#*($0$#*)#$$#*%#$$#*(#$$#*=#$$#*6#$$#*)#$$#*%#$$#*5#$$#*'#$$#*,#a$#*-#$$#*2#$$#*8#$$#*;#$$#*=#$$#*-#$$#*1#$$#*1#$$#*8#$$#*7#$$#*%#$$#*&#$$#*0#s%#*%#$/#+$#*'#$$#*=#$%#*%#$3#t$#*(#$$#*1#$$#*-#$$#*2#L$#*2#$$#*3#$$#*(#I$#*)#$$#*5#$$#**#$$#*1#$$#*3$2%#*)#$<#)$#*7#$$#**#$$#*'#$$#*%#$$#*4#>$#*6#$%#*0#$=#&$#*3#$$#*+#:)#*%$$&#$1#'4#*5#.7#2$#*3#$$#*3#$$#*7#6$#*3#$$#*(#$$#*8#s$#*7#$$#*5#$$#*%#$$#*'#N$#*%#$$#*:#$$#*-#$$#*3#+$#*-#$$#*1#H",
);

const isSurelyNativeApprovalMode = /* @__PURE__ */ surely(
  () => ">%y#############$##%%%%%%%%%%#######&'()*+,-./012345/6789:;<=/####$#&'()*+,-./012345/6789:;<=/#########m#$4#$\\#$|#%I#%r#&8#&Y#'%#'E#'f#(-#(N#(p#)3#)O###;#%&#$'#'(#%)#(*#-+%M,#/-#%.#%/#%0#%1#%2#%3%U4%Y5#46%_7%c8%g9%n:#%;#\\<#%=%u1#&$#$%#$&#%(#)+#-1%H3#/4#$5#j6#$7#88#M9#u=$)'#((##1##5#29#Y$#(1#H$#*=$v&#*&#$*$x.%+$#,3%@$#*(#$$#**#$%#*1#)5$:$#*1#($#*9$0$#*6$v%#**#$4#;$#::%3$#**#$$#::$x$#**#$$#:6#$$#*2#$$#*.#$$#*8$/$#*0#$$#*.#$$#*5#$%#H$#$5#%$#*5#$$#**#$$#:6#$$#*2#$$#*.#$$#P7#$$#R7#$$#R.#$$#*4#$$#*3#$$#@7%T(#*$#$&#%(#j5$l7$p$#p$%U%#,5#>7$i%#*1#$;#L$#*4#$$#*;$e$#*6#$$#*9#$%#*3#$7$a%#@6#$7$D$#**#$$#:7#$$#R8#$$#*6#$$$$.#$$#*(#$$#*8#$$#|*#$$#:)%A$#*3%o$#*.#$$#*8#$$#|-#$$#*4#$$#*9#$$$<8#$&#|$#$&#%($)%#*&#$($($#t7$#$#H5#$$#H6#$$#*4#$$#*:#$%#*&#$*#*$#(1%1$#H5#$$#H6#$$#*4#$$#*:#$$#**#$&#:$#$&#%*#3%#*&#$*#2%#(1#$3#n$#v1%($$>&#$$#,=#Z$$<8#$$#|4#$)#*$#$&#%(#:*#M6#S=#U$$v$%%&#((#$1#05#3$#*(#$$#**#$$#85#$$#H8#$%$e1$y6%I$#::#$$#**#$$#:6#$$#*=$r$#*4#$$#*1#$$#*4$o$#v1#$$#*4#$$#*;$l$#H5#$$#H6#$$#*4#$$#*:#$$#**$g$#*4#$$#*3#$$#@+#$$#<.#$$#*6#$$#*2$a$$<1#$$#*1#$%#*$#$&#%$#*&#$%#,(#$9#*$#*(#$$#**#$$#87#&$#H8#$#%*$#R7$V$$<8#$$#|4$T$#:<#$$#**#$$#:(#$$#*9#$$$<8#$$#|*$N$#*9#$$#*3$L$%4*#$$#:7$J$%47#$)$v$#$&#%*$S0$`5#*8#/%&,$$J0$J$$z(#$$#*(#$$#**#$$#85#$$#H8$B$#H6#$$#*4#$$#*(#$$#**#$$#:*$u$#*6#$$#*9#$$$&7#$$#R8$9$#@=$8$#*0#$$#*.#$$#V3#$$#@,$4$#*4#$$#*3#$$#@+#$$#<.#$$#*6#$$#*2#$$#*&#$$#,8#$$#|.#$$#*4%W$#R&#$%#,+#$3#%$#<*$'$#@)#$$#0'#$$#.4#$$#*<#$$#**$Z$%45#$$#H&#$$#,7%B$#*1#$$#**#$$#F,#$$#>&#$$#,8%E$#*&#$$#,3#$$#@8#$%#|$#$&#%$#*&#$$#(1$e$#*&#$$#,8$I$#*7#$$#R&#$$#,'#$$#.1$z$#R8%p%$f.$G1#i$#*0#e$#H6#$$#*4#$$#*2#$$#*5%>$#R&#$$#,3#$$#@)#$$#0'#$$#.4#$$#*<#[$#**#$$#:6#$&#p$#$&#%7#o$'f$#Z$#,7%j$#@,#$$#>*#$$#:6#S$#v1#$$#*4#$$#*;#$#'I%#*4#$9#($#*6#$$#*(#$$#**#$##9$$<1#$$#*1#$#%Y$#@4#$$#p3#$$#@*#$##A%#*+#$5#&$#<+#$##;$#**#$$#J3#$##?$#*4#$$#*4#$$#*8#$##{$#R9#$$$<)#$$#04#$##)$#*6#$$#*9#$$$&7#$$#R8#$$'5*#$$#:)#$##/$#*3#$$$(1#$$#*.#$$#*2#$$#*.#$$#*8#$$#|*%q$%4*#$$#:7#$##Q",
);

const isSurelyPlainVariableName = /* @__PURE__ */ surely(
  () => "](3################$$$$%&'$$$#######()*+,-./0123456789:;<=>?@A####B#CDEFGHIJKLMNOPQRSTUVWXYZ[\\#########z#$C#$e#%6#%Y#%{#&B#&i#'.#'T#'u#(<#(\\#)$#)D#)g#*-#*N#*s#+9#+X#+w#,@#,`#-%#-E#-e#.-#.M###>#%(#$)%/*%A+%e,%4-#%.&</#-0#%1$22&p3&:4#)5#%6#<7&z8#%9'B:'F;#T<#Z='Y>'k?(#@#%A(,B#\\8#&$#$%#$&#$'#$(#%)#&*#8+#>,#).#*1#.2#03#27%&9#$:#A<%+=#$>#$?#$A#c(#(*#&+#'7#;<#XA##%#(7#O<#W$#*@#W%#*6#@9#E$#*6#/$#*:#\\%#*/#$0$r&#*0#%6#j7#_$#87#3$#*:$n%#*0#$6$'$#*9$i$#*,#$$#4@$T$#*+#$$#27$d%#*4#$5#/$#27#$&#*(#$9#g>$$$#,:$^$#0*#$$#0,#$$#*:$Y$#*4(-$#N(#$$#,:#O$#*6#$$#J7#K$#*2'q$#*,#$$#4*#$$#09$N$#J5#$$#*5#$$#*,#$$#4*#$$#0;$?$#*,#$$#4+#$$#2,#$$#45#$$#*;#$&#*0#$6#)<#J$#*(#$$#,3'^$#Z0#$$#*B#Q$$$0'^$#X2#$$#*,#$$#D5#$)#)$'W%'W&'W''W:#$B'W%$5,'w:'v$#*9#$$#*7'i)#*('U)#$*#I1#S2#\\7#W$#.,#$$#4(#$$#,9#$$#*,#$$#49#$$#)B'M$#d7'a$#*<#$$#*9#$$$<,#$$#47#$$#N(#$$#\\;#N$#d:#$'#c*#$2#'7#)>'D$#06#$$#j+#$$#2,'A$#*,#$$#4@'?$#Z/#$$#:9#)%#X*#$;#%$#02'>$$.2'=$#*9#$$#b7'M$#*(#$$#,:#$$#*,'5$#*0#$$#*=#$$#*(#$$#,;#$$$.,#$%#42'|B#$$$>2'{%#*6#$9#)$#j6#$$#X2#$$#B0#$$#*,#$$#3B'($#*,#$$#4+#$$#x:#$$#cB'$$#>>#%$#X*'t$#*;#$$$-B&z$#N(#$$#\\;(1$#*+#$##1#$-$#*,#$$#4@#$.#))#$+#*/#.0(.1#04#37#;9#=:#?=#@B#E%#.'#$(#&$#*%#$##)$#,:#$$#*,#$$#f'(/$#2(#$$#,;#$$$.(#$##+$#:,#$$#4?(*$#>:#$$#d6#$$#J5('$#2(#$$#,;#$$$.,#$$#49#$$#*0#$$#*(#$$#,3#$##E$#Z,#$$#44'p$#*(#$$#,>'u%%Y,&w:&v$#*(#$$#,3#$$#F<#$$$:,#$##3+%Z(&R)#$*'V1#%2'i7#&:&pB'0$%\\,'1$%D:'w$%L,('$#):#$##c$$$0#$$#*6#$$#J5#$%#*:#$B#)$#d;#$$$.9#$$#*0#$$#*5#$$#*.&B$$>:(.$#*,#$$#v;&?$$L:#$%#d2'0B'B$#d:#$#$\\$#Z>&=$#*(#$$#,7#$$$*('$$#b,&W$#*;#$%$./#$3#'$#:<#$$$:)#$$#.7&w$#F(#$$#,)(1$#Z0#$$$,2#$$#*,#$$#4@#$$$I:'l$$:;#$$$./#$##9%$@(#$<#*$#,:#$$#d/#$$#:B#$$$>,#$$#45#$$#*='>$$:0#$$#*3#$$#*+#$$#H2#$$#B0#$$#*;#$$$.B#$$$>/#$$#:6#$$$l:#$$#d;'-$%06#$$%25#$$#l;#$$$.(#$$#,0#$$#*5#$$#*,#$$#49#$%#*+#$B#4$#2B#$%$>(#$5#*$#(+#$$#^+#$$#29#$$#*,#$$#*:#$$$L:'F$#*(#$$#,4#$$#2,#$$#*:#$$#d7#$$#N(#$$#P*#$$#R,'8$'Z*#$$%06#$$%25#$$#*5#$$#*,#$$#4*#$$#0;#$$$$0#$$#*6#$$#J5#$#&U'#*)#$0#96#>@#Q$#.<#$$$::#$$#dB#$$$>:#$%#*,#$@#/$#f:#$$$L:#$$#d0#$$#*6#$$#J5#$$#*B#$$$>)#$$$@<#$$$::#$$#dB#$$$>('d$#*:#$$#d;#$$$.,#$$#44#$$#2B(*$#*:#$$#d7#$$#Z3#$$#F(#$$#,@&N$#J*#$$#02#$$#*,#$$#D9#$$#*B#$$'Z*#$%%0,#$6#+$#49#$$#*;#$$$.B#$$$>7#$$#N(#$$#\\;#$$%I/'.$%25#$$#l;#$$$.,#$$#4?#$$#*;&5$#*3#$$#*+#$$#HB$t'#6*#$0#(3#=7#J$#06#$$#J5#$$#l=#$$#*B(#$#*;#$$&|B#$&$>,#$7#(:#3$#4?#$$#*,#$$#4*#$$#0B'v$%L9#$$$|6#$$#X?#$$#*@#$$#*B#$$$>*#$$%06#$$%24#$$#L4#$$#2(#$$#,5%s$#d:#$$#d/#$$#9B(+$#F0#$$#*)#$$#.*#$$#0B#$$$>;#$$$.<#$$$r5#$$#*(#$$#,)#$$#.3#$$#F,#$$#*:#$#$K$#Z.#$$#6B#$$$>(#$$#(.#$$#6,#$$#45#$$#*;#$$$.B#$$$>0#$$#*5#$$#*-#$$#*6#$##W$%V<#$$$:)#$$#.,#$$#4*#$$#06#$$#J5#$$#l-#$$#*0#$$#*.#$##5(#*(%J,#$9#*<#/@#9$#49#$$#*3#$$#F&#$$#*6#$$#X7#$$#Z;%G$$|6#$$#*4#$$#27#$$#N;#$$$.B'U$$:3#$$#F:#$$#*,#$$#fB#$$$>:#$$#*,#$$#f9#$$#*=#$$#*,#$$#49%>$#*;#$$$./#$$#:6#$$$l5#$$#*:#$$#d;#$$$.(#$$#,9#$$#*;#$$$.<#$$$r7#$##Y$#*<#$$$:)#$$#*@#$$#L6'm$#d:#$$#d/#$$#:B#$$$>(#$%#(.#$<#*$#6,#$$#45#$$#*;#$$$.B#$$$>7#$$%L0$u$$:;#$$$./#$$#9B#$$$>:#$$#d6#$$#X*#$$#02#$##A$#*:#$$#d*#$$#06#$$#j+#$$#2,#$$#4B#$$$>0#$$#*7#$$#Z*#$$#0B#$$$>/#$$#:6#$$$l6#$$#X2#$$#BB#$$$>*#$$%03#$$#F0$c%#*(#$:#,$#,@#$$#*3#$$#F(#$$#,5#$$#*+#$$#2B#$$$>+#$$#20&;$#d3#$%#F,%LB#$$$>0#$$#*5#$$#*;#$$$.,#$$#49#$$#*6#$$#X7'R$#*(#$$#,<#$$$:;#$$$./#$$#:6#$$$l9#$$#*0#$$#*;#$$$.@$H$#*+#$$#*6#$$#J;#$$$.+#$$#20#$$#*9$B",
);

const isSurelyRedactedPath = /* @__PURE__ */ surely(
  () => "Z&F#$$$$$$$$$$$$%&'(()((*+(((,$$$$$$-./012345..6789:.;<=>?.@A.$B$$$$CDEFGHIJKLLMNOPQLRSTUVLWXL$$$Y####$M#$o#%5#%V#&4#&T#&u#'<#'\\#(&#(G#)/#)s#*8#*{#,w#.s#0o#2a###<#%'#$-%-.%-/%-0%-1%-2%-3%-4%-5%-6%-7%-8%-9%-:%-;%-<%-=%->%-?%-@%-A%-R%QS%WY&DC#(##$$#$%#$&#3(#$)#$*#$+#$,#$CP5D#$EP$FPBGPVHP$IP$JP9KP$LP$MP$NP[OQ.PP$QQ/RQ>SQITP$UP>VQ\\WP$XP$Y#$0#(&##'#$CP#FP#GP#JP#NP#OP#QP#RP#SP#UP#VP#C#+##$$#$%#$&#&(#$)#$*#$+#$,#$CP$D#$EP$FP$GP$HP$IP$JP(KP$LP$MP$NP$OP$PP$QP$RP$SP$TP$UP-VP$WP$XP$Y#$'#,&##'#$JP#UP#%#-&#$'&@$#/&#$$#-'&>$#.PP$$#.NP$$#.GP$$#4SP$##4$#.SP$$#.GP$$#.RP$$#<'&;%#)&#$'&4$#)'&3$#*HP$$#*SP$$#*'#$&#G&&AJP$UP)$#*PP$$#*NP$$#*GP$$#JSP$##J$#*SP$$#*GP$$#*RP$$#Z'&*$#*PP$$#*EP$$#*UP$$#*NP$$#*GP$$#*OP$$#*TP$$#*SP$$#*##$$#*CP$$#*OP$$#*FP$$#*##$$#*SP$$#*GP$$#*TP$$#*TP$$#*KP$$#*OP$$#*IS2$#*WP$$#*QP$$#*PP$$#*RP$$#*TS#%#*GP$OP'$#*FP$$#*KP$$#*CS%$#*TP$$#*'#$9#'CP$D#$EP$FP$GP$HP$IP$JPHKP$LP$MP$NP$OP$PP$QP$RP$SP$TP$UPIVP$WP$XP$$#*'#$'#+FP$GP8UPBVPD$#.PP$$#.EP$$#.UP$$#.NP$$#.GP$$#.OP$$#.TP$$#.SP$$#.##$$#.CP$$#.OP$$#.FP$$#.##$$#.SP$$#.GP$$#.TP$$#.TP$$#.KP$$#.OP$$#.IR[$#.WP$$#.QP$$#.PP$$#.RP$$#.TP$$#.'#$$#/JP$$#.PP$$#.NP$$#.GRM$#.SP$$#BRS@$#.CP$$#.RS>$#T'&#$#^'%|$#LGRr$#*RP$$#*KP$$#*VP$$#*CP$$#*TP$$#*GP$$#*'#$%#QFRRVP$$#*CP$$#*RP$$#*'#$$#+HP$$#.PP$$#.MP$$#.FR9$#*UP$$#*OP$$#*'#$%#+NP$UP($#.GP$$#.FP$$#.KP$$#.CR/$#.SP$$#.GP$$#.RR+$#*XP$$#*SP$$#*TP$$#*GP$$#*NP$$#*'#$$#+VP$$#.PP$$#.MP$$#.UP$$#.NP$$#.GP$$#.SP$$#.'#$$#/FP$$#.CP$$#.TP$$#.CP$$#.'%N%#*CP$PP:$#*RP$$#*'#$'%UEP$NP'RP*SP1$#.RP$$#.PP$$#.OQl$#.CP$$#.KP$$#.MQi$#.UP$$#.OP$$#.'#$$#/UP$$#.SP$$#.GP$$#.RQb$#.QP$$#.PP$$#.PP$$#.MP$$#.'#$%#/ES4NS7$#*MP$$#*UP$$#*NP$$#*GP$$#*SP$$#*'#$C&y##$$#$%#$&#%(#$)#$*#$+#$,#$CP$D#$EP$FP$GP$HP$IP$JP'KP$LP$MP$NP$OP$PP$QP$RP$SP$TP$UP,VP$WP$XP$Y#$'&z&##'%/JP#UP#%&{&#$'$F$&{'$E$&|PP$$&|NP$$&|GP$$'&SP$#'&$&|SP$$&|GP$$&|RP$$'.'%$$'9,#$$';'#$C'>##$$#$%#$&#&(#$)#$*#$+#$,#$CP$D#$EP$FP(GP$HP$IP$JP>KP$LP$MP$NP$OP$PP$QP$RP$SP$TP$UPBVP$WP$XP$Y#$('>&##'#$FP#JP#UP#$#+FQz%'?&#$'$6$'?'$5$'@PP$$'@EP$$'@UP$$'@NP$$'@GP$$'@OP$$'@TP$$'@SP$$'@##$$'@CP$$'@OP$$'@FP$$'@##$$'@SP$$'@GP$$'@TP$$'@TP$$'@KP$$'@OP$$'@IP$$'@SP$#'F$'@PP$$'@NP$$'@GP$$'p'#u$'@SP$$'@GP$$'@RS>$('P#$$()P#$$(+T#$$(-,#$=(/(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$I#$J#$K#$L#$M#$N#$O#$P#$Q#$R#$S#$T#$U#$V#$W#$X#$%(0%&E'#r$(3J#$$(5C#$$(7)#$$(9*#$$(;+#$$(=,#$-(?(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(A(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(C(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(E(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(G(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(I(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(K(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(M(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(O(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(Q(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(S(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(U(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(W(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(Y(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-([(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(](#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(_(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(a(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(c(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(e(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(g(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(i(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(k(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(m(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(o(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(q(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(s(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(u(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(w(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-(y(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-({(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)#(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)%(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)'(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-))(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)+(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)-(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)/(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)1(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)3(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)5(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)7(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)9(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-);(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)=(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)?(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)A(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)C(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)E(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)G(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)I(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)K(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)M(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)O(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)Q(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)S(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)U(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)W(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)Y(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)[(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)](#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)_(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)a(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$-)c(#$)#$*#$+#$C#$D#$E#$F#$G#$H#$#)f$)h'#*",
);

const isSurelyRelativeGlob = /* @__PURE__ */ surely(
  () => ")#(#$%&%%&&&&&&%&'(&&&&&&&&&&%%%&%%&&&&&&&&&&&&&&&&&&&&&&&&&&&%%%%&%&&&&&&&&&&&&&&&&&&&&&&&&&&%%%%######%#%&#$'#%&#&##$$##(#%$#'(#%$#%$#&",
);

const isSurelyRelativePath = /* @__PURE__ */ surely(
  () => "(#'#$%$%%$$$$%$%$&'$$$$$$$$$$%%%$%%$$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%$%$$$$$$$$$$$$$$$$$$$$$$$$$$%%%%######%#%$#$&#%%#&##$'#&$#%###",
);

const isSurelyRepositoryUri = /* @__PURE__ */ surely(
  () => "_&<###########$#%&'()((((((((*######+,-./0123456789:;<=>?@ABCD####$#EFGHIJKLMNOPQRSTUVWXYZ[\\]^########$+#%.#%O#%q#&;#&]#'&#'J#'j#(0#(P#(p#)9#)Y#)|#*E#*e#+-###%#%L#$W&9$#'X#$$#)X#$$#+T#$$#-W#$$#/*#$$#1'#$$#3'#$?#5(#$)#'E#$F%<G#$H%DI#$J%HK#$L#$M#$N#$O#$P%MQ%cR%pS#$T%rU#$V%vW&&X&(Y#$Z&.[#$\\%p]#$^#$2#5%#$&#%)##F##H##J##P##Q##R##T##V##W##X##Z##\\##$#7&&1=#5E#'F#5G#>H#AI#)J#FK#)L#NM#QN#)O#)P#`Q#lR#uS#)T$%U#)V$2W$8X$;Y#)Z$J[$M\\#u]#)^#)$#7Y#$$#7&#$$#;Q%4:#;%#$&&8'#&(#%)#%*#(E#%F#%G#%H#%J#%L#%M#%P#%Q#%R#%T#%V#.W#%X#%Z#%[#%\\#%'#C&&+'&+*&+V#$$#CV##B#I$#$%#$&##(#$)#$EP$FP$GP$HP$IP$JP$KP$LP$MP$NP$OP$PP$QP$RP$SP$TP$UP$VP$WP$XP$YP$ZP$[P$\\P$]P$^P$$#J'&;%#M(#$)#$&#O'&9(#$)#$%#O(#$)#$%#O(#$)#$%#O(#$)#$$#W'&5$#GT#$$#GE#$$#E&&+$#GE#$$#GG#$$#GO#$$#GR#$$#GE#$$#GQ#$$#GI#$$#G&#$$#;M$v$#GS#$$#CV#$$#GT&0%#GH#$I#g$#GI#$$#GZ#$$#G&#$$#;W$m$#CV#$$#GM#$$#GX#$$#G^#$$#G&#$$#;F#$$#_S#$$#G\\&#$#GS#$$#GQ#$$#GI%z$#GR#$%#GX#$Z#-%#CI#$V#($#CV#$$#GR#$$#]E#$$#GP%s$#GE#$$#GR#$$#GI#$$#GX%o$#GE#$$#GP#$$#GM#$$#GH%k'#GE#$R$>S$@Z$Q%#GG#$R%i$#GS#$$#GP#$$#GL#$$#GS#$$#GW#$$#GX#$$#G&#$$#;G#$$#GS#$$#sQ%_%#GI#$W#W$#GX#$$#GE#$$#GH#$$#GE#$$#GX#$$#GE#$$#G&#$%#;T#&X#{$#GM#$$#GT%\\&#CE#$P#kV#g$#GG#$$#GO#$$#GI#$$#GX#$$#G&#$$#;R#$$$OM&4%#CP#$V#_$#GI#$$#G\\#$$#G&#$$#;H#$$#wM#($#GJ#$$#GE#$$#GY#$$#GP%i$#CV#$$#GI#$$#GG%f%#GF#$I#F$#GR#$$#GH#$$#CV#$$#G&#$$#;Y#@%#GW#$Z#%$#GP%x$#GG%6&#CI#$V#%W&#$#GW%[$#GE#$$#GI#$$#GJ#$$#GM#$$#GO#$$#G&#$$#;Q#$$$sI#$$#]X%e$#GL#$$#GS#$$#GQ#$$#GI%o$#GG#$$#GE#$$#GT&2$#GS#$$#CV#$$#GO#$$#GK#$$#CV#$$#GS#$$#GY%)$#GW$v$#GF#$$#GM#$$#GR#$$#GH#$$#G&#$$#;R#$$%+I#$$#GX#$$#G[#$$#GS#$$#CV#$$#GO$j$#GM#$$#GZ#$$#GE#$$#GX%($%AE#$$#GX#$$#GJ#$$#GS#$$#CV#$$#GQ#$$#GI#$$#GU#$$#GY#$$#GM#$$#GR#$$#GM#$$#G\\%3$%kI#$$%mR#$$#GG#$$#GI#$$#GR#$$#GX#$$#G]#$$#GY#$$#GR%*$#GH#$$#GS$^$#GG#$$#GE#$$#GP#$'#E&#$H#%L#*X#.$#;K$t$#GS#$$#GQ#$$#GE#$$#GM#$$#GR$D$#GS#$$%m&#$$#;W#$$%eX$@$#GI#$$#GW#$$#GX%K$#GL%J$%eM%k$$=S$:$$sW#$$#]L%K$#7E#$$#7G#$$#7O#$$#7R#$$#7E#$$#7Q#$$#7I#$$#7&$9$#7H#$$#7I#$$#7Z#$$#7&$=$#7V#$$#7M#$$#7X#$$#7^#$$#7&$>'#7E#$R#,S#.Z#8$#7G#$$#7S#$$#7P#$$#7L#$$#7S#$$#7W#$$#7X#$$#7&$S$#7H#$$#7S&,$#7G#$$#7E#$$#7P#$&#7&%eL#$X#&$#7S#$$#7&%k$#7I#$$#7W#$$#7X#$$#7&${$#7L&;%#7I#$W#+$#7X#$$#7E#$$#7H#$$#7E#$$#7X#$$#7E#$$#7&$I$#7L#$$#7S#$$#7Q#$$#7I#$$#7&$M$#7M#$$#7T%h$#7P#$$#7I#$$#7\\#$$#7&$M%#7F#$I#($#7R#$$#7H#$$#7V#$$#7&$V$#7F#$$#7M#$$#7R#$$#7H#$$#7&$t$#7W#$$#7P&+%#7V#$W&)$#7E#$$#7I#$$#7J#$$#7M#$$#7O%p$#7G#$$#7E#$$#7T%m$)QW#$$)SL#*",
);

const isSurelySecretSourceUri = /* @__PURE__ */ surely(
  () => "b&+#$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%KLMNOPQRS9TUVWXY@Z[\\]^_G`a%$$'#####N#$B#$g#%6#%Z#%|#&H#'6#'W#($#(H#(p#)6#)V#)v#*=#*]###/#%K#$L%>N%FO%JQ%LS%UT%]X%cY%d[%q^%:_&$%#'_#$a%1$#)[#$$#+(#$$#-[#$$#/O#$$#1M#$$#3Z#$$#5O#$$#7\\#$$#9[#$$#;V#$$#=K#$$#?W#$$#AK#$$#CQ#$$#EO#$$#GZ#$$#I-#$$#K*#$$#M*#$@#O+#$,#$9#$@#$G#qJ#3KP/LP4MP$NP;OP$PP$QP@RPJSP$TP$UP$VP$WPNXP$YPYZP`[Ph\\P$]P$^P$_P$`P$aP$1#P##$(#%)#**#+G##KP#LP#NP#QP#RP#WP#YP#ZP#[P#'#O###(#$)##*#*%#S(#$)#($#U(#$$#U(#$$#U(#$$#[LP{$#SOPx%#S)#$*%f$#a)#$$#S*%d&#RSP$TPr[Pr$#RaP$$#RKP$&#n#%x)&$*&%$#T)&#$#ROP$$#RKP$$#RZP$$#ROP$$#RZP$$#R##$$$##%p%#RMP$XPb$#RTP$$#RZP$$#RJ#$$#pYP]&#RRP$SP'UPY(#RXP$YP$ZP$[P$]P$$#RJ#$%#n(%hJ%u$#R\\P$$#RRP$$#R]P$$#RLP$$#RJ#$$#pYP*%#RPS#^P$%#RLP$[P$$#R)#$$#m)%]$#RYP$$#RVRx'#RKP$TP'VP-`P1$#R\\P$$#RJ#$$#n(%X$#RJ#$%#pUP$\\P<$#RSP$$#R^P$$#RORo$$PKRP$#RKP$$#RTP$$#R(#$##m$#RYP$$#RSS(%#RTRy]P$$#RLP$$#R`P$$#RQP$$#ROP$$#RVP$$#R[P$$#RJ%P&#RQRiRP$TP'$#RYP$$#RKP$$#R\\S'$$X(#$$#m(%?$#ROP$$#R[P$$#R\\RW$#RXP$$#RG#$*#RKP$LP$OP$XP$YP$ZP$[P$$#R(#$$#mJ%C$#RYP$$#RKP$$#R\\Ri$$PKRw$#RYP$$#RJ#$$#p^P$$#R,%o$#RSP$$#RKRI$#R`P$$#R9%6$#ROP$$#tQP$$#RSP$$#RWP$$#R##$>#S###9#%@#%G#bKP$LP.MP%NP5OP%PP%QP;RPHSP%TP%UP%VP%WPMXP%YPOZPU[P]\\P%]P%^P%_P%`P%aP%0%d)%(G#$KP$LP$NP$QP$RP$SPfTPiWP$YP%ZP$[Pi&%fSP#TP#[P#$%hZP$$%hSP$$%h^P$$%hKP$$%h\\P$$%hOP$$%h##$$%cTPA$%hOP$$%hKP$$%hZP$$%hOP$$%hZP$$%h##$$&+#%t%%hMP$XP'$%hTP$$%hZP$$%hJ%($%hYP$$%jJ%c&%hRP$SP'UP,(%hXP$YP%ZP$[P$]P$$%hJ%'$%jJ%&$%h\\P$$%hRP$$%h]P$$%hLP$$%hJ%'$%hYP$$%jKP$$%h\\P$$%h(%7%%hPRz^P$%%hLP$[P$$%h)%$$%hOP$$%h`Q<$%hYP$$%jVRt&%jTP$VP%`P'$%hJ%&$%hKP$$%hTRz$%hYP$$%jSRx%%hTS&]P$$%hLP$$%h`P$$%hQP$$%hOP$$%hVP$$%h[P$$%hJ$Q&%hQRrRP$TP'$%hYP$$%jKP$$%h\\S'$&d(%-$%hXP$$%hG#$*%hKP$LP$OP$XP$YP%ZP$[P$$%h(%1$%j(%0$%haP$$%hKP$$#n#%?$%hSP$$%hKP$$$6#%<$'C]#$$'EZ#$$'GO#$$'I(#$$'KT#$$'MO#$$'O`#$$'Q^#$$'SK#$$'U]#$$'WU#$$'Y\\$#$'[S#$$']\\#$$'__#$$'aK#$$'cZ#$$'eN#$$'gO#$$'iW#u$'kX#$$'mY#$$'oY#$$'qU#o$'sW#$$'u^#o$'wM#$$'yY#$$'{(#$$(#[#$$(%O#$$('M#$$()Z#$$(+O#$$(-\\#_$(/W#$$(1P#$$(3S#$$(5[#$$(7S#$$(9M#$$(;K#$$(=U#^$(?O#$$(A`#$$(CM#$$(ER#$$(GK#$$(IS%h$(KY#W%(MK#$X#&$(O[#$$(Q[#T$(SN#$$(UV#$$(WK#$$(YW#$$([(#$$(][#$$(_O#$$(aM#$$(cZ#$$(eO%R$(gO#$$(iM#$$(kZ#$$(mO#$$(o\\#$$(q(#$$(s[#$$(uO#$$(wZ#$$(y^#$$({S#$$)#M#$$)%O#=$)'S#$$))W#$$)+M#$$)-Z#$$)/O#$$)1N#7",
);

const isSurelyVerbatimVersion = /* @__PURE__ */ surelyNone(
  () => "K+O#$%$%&%%$%%'$()*+,++++++++-%%.$$/0123456789:;<=>?@ABCDEFGHI$$$$J%0123456789:;<=>?@ABCDEFGHI%$$'####$8#%M#&'#&O#(6#)'#)M#)p#+V#,3#,W#,x#-E#-k#.7#.X#/$#/Y#/z#0F#0i#10#1P#1p#26#2V#2v#3n#44#4V#4w#5D#5e#6/#6R#6{#7H#7q#87#9F#9m#::#:[#;$#;J#;j#<:###K#%##$$#$%#$&#$'#$(#%)#$*#++#A,#A-#$.#$/#$0#E1#[2#F3#a4#F5#F6#f7%G8#F9#F:#F;#F<#F=%L>#F?%N@#FA%TB%]C#VD#FE#FF#FG%rH#FI#FJ#Z##&%#&(#$)#($#*(#$$#*(#$$#*(#$$#01+C$#&4+@&#&*#$7&#D&+H#6$#$%#$&#$'#$(#%)#$+#+,#+-#,.#$0)Q1)[2)<3*#4)<5)<6*(7+28)<9)<:)<;)<<)<=*9>)<?*N@)<A*UB*]C)LD+:E)<F)<G*hH)<I)<J)P&#8*+M7*3D);%#:(#$)#($#<(#$$#<(#$$#<(#$$#B1+'$#:4+$.#:)+N0)21)43)46)47)5=)4?)6A)4B)@G)4H#&$#$%#$&#$'#$(#%)#$+#+,#+-#$.#$0#o1$+2#p3$14#p5#p6$67$Q8#p9#p:#p;#p<#p=$L>#p?$N@#pA$VB$_C$&D#pE#pF#pG&7H#pI#pJ$*$#J/+;%#L(#$)#($#N(#$$#N(#$$#N(#$$#T1'P$#L4'M.#L)+N0#$1#h3#h6#h7#i=#h?#jA#hB#tG#h'#Z-#$2#k?$%D$d-#L##$$$8%$8&$8'$8($A)$8-$8.$8J&5$#6*+:.#&)+80#$1#(3#(6#(7#)=#(?#*A#(B#4G#('#b-#$2#+?#?D$u.#&#+L$+L%+L&+L'+L(#$)+L-+L.+L/+LJ%d%#*7%dD%l&#d8'<:'?B'B$#b-+L$#lC#W%#l0#$F#F$#dB%;$#l2#$%#l4#$>'2$#lB#$&#l4#$8#)B'/$#l2#$$#lA#$$#l4#$$#lC'*$#zB##$#l6#$$#l.#$)$0#*x$*x%*x-*x.*x/*x$#l>#$$#l:#$$#l4#$$#l=+J$#&)*y$#l4#$$#l0#$$#dA&u$#p8#$&#l(#$:&pJ&r$#*:&o%#l2#$>&i$#l:#$$#lA#$$#lJ#$$$:?&d&#l7#$8&U;&_(#n>#$?#&A#$B#6D#$$#lJ#$)$0&*d'*d(*e)*j**kJ+@$#pJ+N$#l3#$$#l.#$I#&$#$&#$'#$(#$)#$*#++#$,#$-#$.#$/#$0#.1#.2#.3#.4#.5#.6#.7#.8#.9#.:#.;#.<#.=#.>#.?#.@#.A#.B#.C#.D#.E#.F#.G#.H#.I#.J#$I#&$#$&#$'#$(#$)#$*#&+#$,#$-#$.#$/#$0#(1#(2#(3#(4#(5#(6#(7#(8#(9#(:#(;#(<#(=#(>#(?#(@#(A#(B#(C#(D#(E#(F#(G#(H#(I#(J#$I#&$#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$G#$H#$I#$J#$%$f#*]%*]$$d*#$$$f%*d$$d-#$%$n#*u%*u$$b*#$H$h$+K%*`&+K'+K(+K)+K++K,+K-#$.+K0+K1+K2+K3+K4+K5+K6+K7+K8+K9+K:+K;+K<+K=+K>+K?+K@+KA+KB+KC+KD+KE+KF+KG+KH+KI+KJ+K$$f%*h$$b-#$%$d#*p%*p$$*J+>$$2C#$$$2?#$%#p-#$B&=$#f*#$$#6*#$&#J**U7#RD%O&#\\8&1:&4B&7$#Z-*f$%0C#^%%00#$F#F$#\\B#o$%02#$%%04#$>&'$%0B#$&%04#$8#)B&$$%02#$$%0A#$$%04#$$%0C%y$%>B##$%06#$$%0.#$&$t$*N-*N.*N$%0>#$$%0:#$$%04#$$%0=+J$#L)*O$%04#$$%00#$$#\\A%i$%48#$&%0(#$:%dJ%f$#N:%c%%02#$>%]$%0:#$$%0A#$$%0J#$$%X?%X&%07#$8%I;%S(%2>#$?#&A#$B%GD#$$%0J#$)%N&*:'*:(*;)*@**/J+@$%4J+N$%03#$$%0.#$H#L$#$&#$'#$(#$)#$**u+#$,#$-#$.#$0%?1%?2%?3%?4%?5%?6%?7%?8%?9%?:%?;%?<%?=%?>%??%?@%?A%?B%?C%?D%?E%?F%?G%?H%?I%?J#$H#L$#$&#$'#$(#$)#$**p+#$,#$-#$.#$0#%1#%2#%3#%4#%5#%6#%7#%8#%9#%:#%;#%<#%=#%>#%?#%@#%A#%B#%C#%D#%E#%F#%G#%H#%I#%J#$H#L$*u&*u'*u(*u)*u**n+*u,*u-*u.*u0*u1*u2*u3*u4*u5*u6*u7*u8*u9*u:*u;*u<*u=*u>*u?*u@*uA*uB*uC*uD*uE*uF*uG*uH*uI*uJ*u$&(-#$$$n%#$%#L7#$D${&%25+D>#$E%+$%0<#$$%04#$-%t$#$%#$&#$'#$(#%)#$*#&-#'.#$B${$%v)*,$%v(*-%$X))r*)z,&,$+G&+G'+G(#$)+G*)x-+G.+GJ$r%#N7+GD$r$%0?#$$%4<+:&%4:#$<%)H%,$%0J#$%%X;$zC%#$&0>*n$%PC#$$%P?#$%%4-#$B$s$#^**g%%0:+HD#$$%01#$$%0H#$$%06#$$%04#$$%0<#$$%0B#$$%HJ#$%%v()[J)[&%H6#$7#&:$f$%0)#$$&f))l$%2?#$$%40#$$%6C$`$%>B#$%%H?#$F$\\$%47#$$%2A#$$%00#$$#\\B#$$%H4#$$%@.*z$%0C#$$%P7#$$%2>#$$%0A#$$%08#$$%0I#$$%00#$$#\\C#$$%P8#$$%0>#$$%0=#$$#Z-#$&#^##$1$-C$6&#`##$1#%C#p%'D7#7D)b%#l0#$4$&$#dB#$$$*8#$$$,2#$$#l##$%$0&):.)8$#lC#$$$27#$$#n>#$$#lA#$$#l8#$$#lI#$$#l0#$$#dC#$$$28#$$#l>#$$#l=#$$#b-#$&#f#+;1+=C#\\%#n5)pE#$%#l1#$B#&$#l)#$&$X()')))J)'$$*)+N$#l?#$$#p<)j&#p:#$<#OH#R$#lJ#$%$:;#$C#A$#l8#$$#lE#$$#l4)d%#l:+JD#$$#l1#$$#lH#$$#l6#$$#l4#$$#l<#$$#lB#$$$*J#$$'t)(w&$*6+;7#$:#2$#n?#$$#p0#$$#rC#.$#zB#$%$*?#$F#*$#p7#$$#nA#$$#l0#$$#dB#$$$*4#$$#|.)T$$\\>#$$#lA)P$$2J+@$($(#$$(>((b$$24#$$#lB#$$$*C#$$$2J)G$#l>#$$#lG#$*#l0#$1#&4#&>#&?#'A#&B#($#d(#$$$X((U$#l(+N$#p(+M$$*(+L$#l0#$$#d:#$$#l(+/$#l?#$$#p8+M$#l>#$$#l:#$$#l4#$$#l=#$$$.#*_$#`)(O$'n>#$$#l<#$$#l4#$.$V$#$%#$&#$'#$(#%)#$*)|-#&.#$/#$B#'$$X)(D$$X((E-$n$(^&(^'(^((b)(^*(I-(^.(^/(^J+H&)<4(k8(pB(o$#lB#$$$*4#$$#|A#$$#lB+K$#l0#$$#dA#$$#l4#$$#lA*M%%00#$4#($#\\B#$$%H8#$$%J2#$$%0#*I$%00#$$#\\A#$$%04#$$%0A+K$%0>#$$%0:#$$%04#$$%0=#$$%L#*@$%0>#$$%0G#$*%00#$1#&4#&>#&?#'A#&B#($#\\(#$$%v(($$%0(+N$%4(+M$%H(+L$&.)(:$%0B#$$%H4#$$%@A#$$%0B#$&&64))8).B)-$%z>#$$%0A)D$%PJ)f$&H(#$$&:J'p$%H-)Z%%01)dB#$$%H))d$%08#$$%0E#$$%04)8$%P4#$$%0B#$$%HC#$$%PJ)5$%00#$$#\\:#$$%0()W$%0?#$$%48+M$&&-#$%&(#(#%)7$%HJ)-$%0C#$$%P7#$$%2D#$$%01#$$%0J#$$%X?#$$&F0#$$%6C#$$%PJ#$$%vJ'T$%0?#$$%40#$$%6C#$$%P()D$&F0)I$%0?#$$%4J#$$%XE#$$%0,#$$#ZJ)>$%04#$$%0H(\\$%X:+M$%04#$$%0A#$$%0##$$$0&'E$%L>(Y$%H:+G$%0D#$$%0=#$$%0C#$$%P:+C$%0I#$$%00#$$&f-'W$%08#$$%00#$$%v-'T$%H8#$$%J0+M$$*-(6$#lC#$$$27#$$#nD#$$#l1#$$#lJ#$$$:?#$$'|0#$$#rC#$$$2J#$$$XJ'*$#l?#$$#p0#$$#rC#$$$2()`$'|0)c$#l?#$$#pJ#$$$:E#$$#l,#$$#bJ)Z$#l4#$$#lH'P$$::+M$#l4#$$#lA#$$#l#+&$$.>'N$$*:+H$#lD#$$#l=#$$#lC#$$$2:+D$#lI#$$#l0#$$(>-'2$#l8#$$#l0#$$$X-'/$$*8#$$$,0+M$%0H#$$%09*y$%04#$$%\\6#$$%08#$$%0=#$$%0##$>#&###0#$1#J2#&3#c4#&5#&6#i7$'8#&9#&:#&;#&<#&=$->#&?$/@#&A$6B$>C#5D#&E#&F#&G$DH#&I#&3,`)&e-'$0#$1#%2#)3#%6#%7#&8$J:$M=#%?#@A#%B$PD#PG#%&,b8#$:#$B#0&,d2##?#%D##$,fC#Y&,f0#$A#>F#\\$,dB#p$,f2#$%,f4#$>#5$,fB#$&,f4#$8#)B#0$,f2#$$,fA#$$,f4#$$,fC#+$,tB##$,f6#$$,f.'&$,f>#$$,f:#$$,f4#$$,f=+K$-(>+L$-$:#$$,f4#$$,fH+G$,fD#$$,f=#$$,fC#$$-*:+J$,j8#$&,f('#:+HJ*q$,f8#$$,fE#$$,f0#$$,dC#$$-*4#$$,f##$$,`:#_$,f4#$$,f0#$$,dA#$$,f4#$$,fA#$$,f##$$+<#*|$,fC#$$-*7#$$,h>#$$,fA#$$,f8#$$,fI#$$,f0#$$,dC#$$-*8#$$,f>#$$,f=#$$,f-(I$-*C#$$-*?#$%,j-'$B#$$-$-'#$,f3#$$,f.&j%,f2#$>#'$,f:#$$,fA#$$,fJ&^$,f?#$$,jJ*F&,f7#$8#(;#-(,h>#$?#%A#$B#&D#$$,fJ&]$,jJ&\\$-$J&[$,fC#$$-*7#$$,hD#$$,f1#$$,fJ*0$,f?#$$,j0#$$,lC#.$,tB#$%-$?#$F#*$,j7#$$,hA#$$,f0#$$,dB#$$-$4#$$,v.&O$.(>#$$,fA+1$-*((;%,h5+9E#$%,f1#$B#%$,f)(&$-$)(%$,f4#$$,fH%U$,f?#$$,j<+2&,j:#$<#%H#($,fJ(%$,f0#$$,d:#$$,f((.$,f?#$$,j8+M%,f:+ID#$$,f1#$$,fH#$$,f6#$$,f4#$$,f<#$$,fB#$$-$J($&-$6+:7#$:#($,h?#$$,j0#$$,lC#$$-*J'y$.z((/$,f>#$$,fG#$*,f0#$1#%4#%>#%?#&A#%B#'$,d((4$,f((3$,j((2$-$((1$,fI#$$,f0#$$,F#*%$,f8#$$,f0#$$,L#)|$-$8#$$-&0+M'#H-#$2#)?#AD#J$#^/%K$#H-+N$/jC#T%/j0#$F#X$/fB#{$/j2#$%/j4#$>$c$/jB#$&/j4#$8#)B$`$/j2#$$/jA#$$/j4#$$/jC$[$/xB##$/j6#$$/j.#$'$0$%(%%(-%0.%($/j>#$$/j:#$$/j4#$$/j=+J$#:)%)&/f8#$:#'B$O$/jI#$$/j0#$(0.&$y'$y)%%*$w-+6$/j8#$$/j0#$%0@($wJ+H$/n8#$&/j(#$:$DJ$F$#<:$C$/j4#$$/j0#$$/fA#$$/j4#$$/jA#$$/j#(n$/jC#$$007#$$/l>#$$/jA#$$/j8#$$/jI#$$/j0#$$/fC#$$008#$$/j>#$$/j=#$$#H-#$$'B/$s$00C#$$00?#$%/n-#$B#%$&T/$o$0(-+N$/j3#$$/j.#$H$`$#$%$X&#$'#$(#$)#$+#$,#$-#(.#$0#)1#)2#)3#)4#)5#)6#)7#)8#)9#):#);#)<#)=#)>#)?#)@#)A#)B#)C#)D#)E#)F#)G#)H#)I#)J#$H$b$#$%$W&#$'#$(#$)#$+#$,#$-#%.#$0#&1#&2#&3#&4#&5#&6#&7#&8#&9#&:#&;#&<#&=#&>#&?#&@#&A#&B#&C#&D#&E#&F#&G#&H#&I#&J#$$$r*%?$&(/%>$1,-%z$&&/%;$1*-#$$*^/%:%/j2#$>#u$/j:#$$/jA#$$/jJ#$$08?#p&/j7#$8#);#k(/l>#$?#&A#$B#'D#$$/jJ#$$0F-$P$/nJ+N$0(J+M$/jC#$$007#$$/lD#$$/j1#$$/jJ#$$08?#+%/l5+EE#$%/j1#$B#&$/j)#$%0@)$<-$D$0()+N$/j?#$$/n<+?'/n0#$:#1<#7H#;$/pC#.$/xB#$%0(?#$F#*$/n7#$$/lA#$$/j0#$$/fB#$$0(4#$$/z.+&$1$>#$$/jA*|$00J#$$1HJ#z$/jJ#$%08;#$C#=$/j8#$$/jE#$$/j4+,$1h0*@$/j0#$$/f:#$$/j(#$$0@-$)$/j?#$$/n8+L%/j:+CD#$$/j1#$$/jH#$$/j6#$$/j4#$$/j<#$$/jB#$$0(J+E&0(6+(7#$:#($/l?#$$/n0#$$/pC#$$00J+@$2*(#$$2((#l$004#$$/jB#$$0(C#$$00J*m$/j>#$$/jG#$*/j0#$1#&4#&>#&?#'A#&B#($/f(#$$1H(#V$/j(+N$/n(+M$0((+L$/j?#$$/n0#$$/pC#$$00(+.$1h0+;$/j?#$$/nJ#$$08E#$$/j,#$$#HJ+($/j4#$$/jH)x$08:+M$0(8#$$0*0*($0,>)w$0(:+I$/jD#$$/j=#$$/jC#$$00:+E$/jH#$$/j9)w$/j4#$$0P6#$$/j8#$$/j=#$$/j#(($1Z>#$$/j<#$$/j4#$.1F$#$%#$&#$'#$(#%)#$*$l-#&.#$/&@B#'$1H)#=$1H(#>$&>/#N&3\\4)Z8)_B)^$/jB#$$0(4#$$/zA#$$/jB+K$#lH#$$#l9'g$#l4#$$$>6#$$#l8#$$#l=#$$#l#'o",
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
