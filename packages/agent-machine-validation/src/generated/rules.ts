// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import { spared, surely } from "../automaton.ts";
import { once } from "../once.ts";
import { lazy } from "../pattern.ts";
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, mostRelated, prefixesIn } from "../rules/support.ts";
import { cachesInsideCode, notComposed, overlappingRoots, overlappingSources, unmaskedSources } from "../rules/functions.ts";

const pattern23 = /* @__PURE__ */ spared(
  () => "G%t#############$%&'()*+,-./01######22334566666666666666766666####8#92:;<56=>6?@6ABC6DEF666666########$y#&d#'v#(Q#)D#*y#+E#+s#,K#,s#-g#.?#.c#/:#/b#0)###C#%##$$#%%#'&#)'#.(#?)#.*#.+#.,#.-#..#./#.0#.1#>5#Z7#]8#(9PJ:#J;PJ<PJ=#]>#]?#]@#]A#gB#]C#]D#]E#]FP]##&$#&%#$&#&(#+@$wE$|>#&$#$'#'(#')#'*#'+#',#'-#'.#'/#'0#'5#t7$-9Pf:#f;Pf<Pf=$->$-?$-@$-A$.B$-C$-D$-E$/FQ-%#.(#yE$,'#0%#$&#'7%h>$W$#.E%d>#.&#$'#c(#c)#c*#c+#c,#c-#c.#c/#c0#c5#d7#u9Pd:#d;Pd<Pd=#u>#u?#u@#uA$#B#uC#uD#uE#uFPu$#27$('#&%%q&##7%Z>%_>#*&%r'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5#G7#H9PG:#G;PG<PG=#H>#H?#H@#HA#JB#HC#HD#HE#HFPH$#<1#$2#&'#$(%P)#$*#$+#$,#$-#$.#$/#$0#$5%U9RU:%U;RU<RU2#<'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%N9RN:%N;RN<RN$#<1#$2#&'#$(%E)#$*#$+#$,#$-#$.#$/#$0#$5%J9RJ:%J;RJ<RJ2#<'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%C9RC:%C;RC<RC$#<1#$2#&'#$(%:)#$*#$+#$,#$-#$.#$/#$0#$5%?9R?:%?;R?<R?2#<'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%89R8:%8;R8<R8$#<1#$2#&'#$(%/)#$*#$+#$,#$-#$.#$/#$0#$5%49R4:%4;R4<R42#<'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%-9R-:%-;R-<R-$#<1#$2#&'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%*9R*:%*;R*<R*4#Z#%[$%\\%%]&%c1#$7#98%_=#9>#9?#9@#9A#;B#9C#9D#9E#9FP9$#&5#/'#<'#$-#0.$z0${%#>%#$'$V-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#<%#$'%#(%#)%#*%#+%#,%#-%#.%#/%#0%#-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#<%#$'$y($y)$y*$y+$y,$y-$y.$y/$y0$y-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#k%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#%-#m'%[(%[)%[*%[+%[,%[-%[.%[/%[0%[-#k'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$-#k'%Z(%Z)%Z*%Z+%Z,%Z-%Z.%Z/%Z0%Z%#<(#$1#4$#^1%Y$#>0#$$#>%#$$#,)#$$#<,#$$#>+#$$#>%%f$#>(%m2#<'%O(%`)%O*%O+%O,%O-%O.%O/%O0%O5#$9P$:#$;P$<P$$#<(%k$$,C#$$$,>#$$$,C#$$$,<#$$#t1%=&#t:$6;Q6<Qa)#\\##$$#0%#1&$$1$38$4$#&7#%$$,1%r$$@E#$$$,<#$$$.D#$$$,E#$)$,##$$#%%#$&#&1#$8#')$L#%5$%6%%8&%:1%O8%9$$L%%6&$L$%7%%9&%<$$L$%6$$01%h$#*7%j$#.7#k%#6(#&1%e$#61%9$$Z1%8'$\\'#$-#5.#I0#O%$\\%#$'#V-#.'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#6%#$'#c(#c)#c*#c+#c,#c-#c.#c/#c0#c-#.'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#6%#$'#_(#_)#_*#_+#_,#_-#_.#_/#_0#_-#.'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.$m%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#%-$o'%*(%*)%**%*+%*,%*-%*.%*/%*0%*-$m'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$-$m'%h(%h)%h*%h+%h,%h-%h.%h/%h0%h&$Z:#$;P$<PW2$\\'#$(#I)#$*#$+#$,#$-#$.#$/#$0#$5#T9PT:#T;PT<PT2$\\'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5#G9PG:#G;PG<PG$#61#$/$L1$t7%U=%U>%U?%U@%UA%_B%UC%UD%UE%UFRU2#6'$|(#$)$|*$|+$|,$|-$|.$|/$|0$|5#,9P,:#,;P,<P,$$`1%4$$\\0#$$$\\%#$$#.)#$$#6,#$$$\\+#$$$\\%%a$%&C#%$#6(%[$%&>#$$%&C#$$%&<#$$$Z1$f$%&1%D$%61%C$%BB#$$%&:#$$%8?#$*%%#$`$$`%$`&$`1$`8$`<#$$%8F#$$%K<%h$$\\)#$$$\\%#$&#.(#$)#%*#&'#6-%b.%b/%b0%b)%X'%a(%a)%a*%a+%a,%a%#6'%`(%`$$\\)#$$$\\%#$$#.(#$$#6-#$$$\\/%[$$Z1%R'$z'#$-#+.#,0#-$$b1%P$$\\%#$(#.(#$-#'.%i/%i0%i&#6'#$(#$)#%$%Z1$Z%%t/%:0%:%%X+%R,%R$$|0%M$$|)%`$$|)%e$$z(#$$$`1%E$$^/#$$$\\'%B.$\\%%9'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$$\\%%8$%t%%5$%BE#$$%&<#$$%8D#$$%&E#$)%&#$|$%%%%%&%$1$|8%%$#27%o$%B;#$$%88#$&#0;#$<#&D#.$$ZE#$$%&9$5%$Z:#$;#&$$^;#$$$^E%q$$^)#$$$\\,#$$$\\,#$$$\\(#$$$\\0$-$%BE%k$#\\7$g$#07%_2#>'#$(#')#$*#$+#$,#$-#$.#$/#$0#$5#J9PJ:#J;PJ<PJ2#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5#%9P%:#%;P%<P%$#<1%'$#t1%&'&b'#$-#;.#<0#A$#`1%$$#>%#$(#,(#$-#'.#(/#(0#(&#<'#$(#$)#%,$&'$O($O)$O*$O,$O-$O.$O/$O0$O%&r/$,0$,(&r'$+($+)$+*$+1$:$&r1$9%$@9#$B#.$$.A#$'$/##t%#$&#t1#t'#+##s%#$&#s1#s'#-##r%##&#r1#r$$@B#$$$,:#$$$.?#$('#$#n%#n8#n<#$C$E$$.F#$$'/<$D$$,:#$$$.9#$$$*@#$$'#C$?$#x1$g$&d)#$$#>%#$&#,(#$)%a*#%%&v+#p,#p%#<'$7($7$&d)#$$#>%#$$#,(#$$#<-#$$#>/$2$&b(#$$#^1$[$#>)%i$#>)%m$$*/#$$#>'%J.#>%#y'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$#>%#x$&r%#u$#Z1$2$#V(#{'#T'#$-#%.#&0#'$#`1#j$#V0#z$#V)%]$#V)%a%#T(#$1$+$#^1#e$#P(#s'#N'#$-#%.#&0#'$#`1#_$#P0#r$#P)%U$#P)%Y%#N(#$1$#$#^1#Z$#J(#k'#H'#$-#%.#&0#'$#`1#T$#J0#j$#J)%M$#J)%Q%#H(#$1#u$#^1#O$#D(#c'#B'#$-#%.#&0#'$#`1#I$#D0#b$#D)%E$#D)%I%#B(#$1#m$#^1#D$$@E#$$$,<#$$$.D#$$$,E#$$$,&#q$$@;#$$$.8$i$%FE#$$%&=#$$%&&#)$%BE#$$%&<#$$%8D#$$%&E#$$%&&#g",
  /* @__PURE__ */ lazy(
  () => "(?:^|[^A-Za-z0-9])(?:/Users/|[A-Za-z]:[^A-Za-z0-9]Users[^A-Za-z0-9])[A-Za-z0-9]|(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|[.]sock(?:et)?(?:[^A-Za-z0-9]|$)|/[.]ssh/|/id_(?:rsa|dsa|ecdsa|ed25519)|npipe:|(?:^|[^0-9A-Za-z:])[Ff](?:[Ee]80|[CDcd][0-9A-Fa-f]{2}):[0-9A-Fa-f:]|(?:^|//|[^A-Za-z0-9._/-])(?:[A-Za-z0-9-]+[.])+(?:local|lan)[.]*(?:[^A-Za-z0-9._-]|$)|(?:^|[^0-9.])(?:10[.][0-9]{1,3}|192[.]168|169[.]254|100[.](?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])|172[.](?:1[6-9]|2[0-9]|3[01]))[.][0-9]{1,3}[.][0-9]{1,3}(?:[^0-9.]|[.][^0-9]|$|[.]$)",
),
);
const checkText25 = (report, text, plane, place) => {
if (!(!(pattern23.test(text)))) {
broken(report, 47, plane, `${place}`);
}
for (const found24 of notComposed({ this: text })) {
broken(report, 48, plane, `${place}` + found24.pointer, [found24.found], found24.related, found24.count);
}
};
const isOrdinary26 = /* @__PURE__ */ surely(
  () => "V&q#############$%&'()*+,-./01######2344567789:7777777;7<77777####=#>?@ABCDEFGHIJKLMGNOPQRGSTU########%=#'8#(V#)P#*I#+P#,@#-:#-a#.4#.X#/(#/O#0,#0Y#1##1M#1p#2U#3'#3T###N#%##$$#%%#'&#*'#/(#@)#/*#/+#/,#/-#/.#//#/0#/1#?2#K9#c;#c=#(>#[?P[@#[AP[BP[CP^D#dE%/FPcG#cHPcI#cJ#cK%3L#cM%5N#cO%8P#cQPcR#cS%9T#cUPc##&$#&%#$'#&(#,B%FI%IO%NI#&$#$'#((#()#(*#(+#(,#(-#(.#(/#(0#(2$+9$A;$A>$2?Q2@$2AQ2BQ2CQ3D$DE$QFQAG$AHQAI$AJ$AK$VL$AM$XN$AO$[P$AQQAR$AS$aT$AUQA&#.%#$(#iO%$$#.B$@'#0%#$&#'<&dF%v$#.O&`G#0&#$'#p(#p)#p*#p+#p,#p-#p.#p/#p0#p9#y>Pq?Pq@#qAPqBPqCPqD#yE#yFPyG#yHPyI#yJ#yK#{L#yM#yN#yOPyP#yQPyR#yS#yT#yUPy$#4<$;'#&%&n&##<&VF&[G#*&&o'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$9#H>PG?PG@#GAPGBPGCPGD#HE#HFPHG#HHPHI#HJ#HK#JL#HM#HN#HOPHP#HQPHR#HS#HT#HUPH$#>1#$4#&'#$(&K)#$*#$+#$,#$-#$.#$/#$0#$2&P>&R?SR@&RASRBSRCSR3#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>SI?SI@&IASIBSICSI$#>1#$4#&'#$(&?)#$*#$+#$,#$-#$.#$/#$0#$2&D>&F?SF@&FASFBSFCSF3#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S=?S=@&=AS=BS=CS=$#>1#$4#&'#$(&3)#$*#$+#$,#$-#$.#$/#$0#$2&8>&:?S:@&:AS:BS:CS:3#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S1?S1@&1AS1BS1CS1$#>1#$4#&'#$(&')#$*#$+#$,#$-#$.#$/#$0#$2&,>&.?S.@&.AS.BS.CS.3#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S%?S%@&%AS%BS%CS%$#>1#$4#&'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$2%{>%|?R|@%|AR|BR|CR|3#>'&U(&U)&U*&U+&U,&U-&U.&U/&U0&U>SU?SU@&UASUBSUCSU$#&CP?'#>'#$-#0.%K0%L%#@%#$'%$-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#>%#$'%t(%t)%t*%t+%t,%t-%t.%t/%t0%t-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#>%#$'%p(%p)%p*%p+%p,%p-%p.%p/%p0%p-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#m%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#%-#o'&X(&X)&X*&X+&X,&X-&X.&X/&X0&X-#m'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$-#m'&W(&W)&W*&W+&W,&W-&W.&W/&W0&W(#>(#$1#48%e:%g;%g$#`1&V$#@0#$$#@%#$$#,)#$$#>,#$$#@+#$$#@%&c$#@(&j3#>'&L(&])&L*&L+&L,&L-&L.&L/&L0&L>P$?P$@#$AP$BP$CP$$#>(&h$$.M#$$$.F#$$$.M#$$$.B#$$$,1&9$$,1#$)#^##$$%;%%<&%C1%R=%S$#&<%2&$<@#$AP$BR/3#@'#$($^)#$*#$+#$,#$-#$.#$/#$0#$>R*?R*@%*AR*BR*CR*3#@'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>Q\\?Q\\@$\\AQ\\BQ\\CQ\\$#>1#$4#&'&1(&1)&1*&1+&1,&1-&1.&1/&10&11&1>S1?S1@&1AS1BS1CS1$$.1&j&$LE#$F#'I$C($.L#$M#$N#$O#$Q#$$$.=#$)$T#&.$&2%&3&&41&I=&2$$.P#$$$.E#$$$.Q#$$$.?#$$$0=#$$#0M$5'#8'#$-#1.$-0$.&#8%#$'#L1&3-#2'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#8%#$'$0($0)$0*$0+$0,$0-$0.$0/$00$0-#2'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#8%#$'$,($,)$,*$,+$,,$,-$,.$,/$,0$,-#2'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.$o%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#%-$q'&'(&')&'*&'+&',&'-&'.&'/&'0&'-$o'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$-$o'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$#81&)$$x(#$$$b1&'$$x0#$$$x%#$$#2)#$$#8,#$$$x+#$$$x%&b3#8'%u(&])%u*%u+%u,%u-%u.%u/%u0%u>P$?P$@#$AP$BP$CP$$#8(&i$%0M#$$%0F#$$%0M#$$%0B#$$$z1%e'$z1&D8#$:#';#'$%0U#$$%0>#$&$T$%a&%l=%a$%08#$$%02#$8#8'%^(%^)%^*%^+%^,%^-%^.%^/%^0%^2%^3%^4%^5%^6%^7%^8%^9%^:%^;%^<%^$$z1&=&%L@#$AP$BPf3$x'#$(#')#$*#$+#$,#$-#$.#$/#$0#$>Pa?Pa@#aAPaBPaCPa3$x'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>P%?P%@#%AP%BP%CP%$#81&?$$z1&>'%R'#$-#R.#S0#X$$d1&<$$x%#$(#2(#$-#'.#(/#(0#(&#8'#$(#$)#%,%,'&W(&W)&W*&W,&W-&W.&W/&W0&W%%b/&N0&N(%b'&M(&M)&M*&M1%m$%b1%l$%01&.$%LT#$$%09&\\&%jE#$F#&I#+(%0L#$M#$N#$O#$Q#$$%0=&4$%0P#$$%0E#$$%0Q#$$%0?#$$%2=&5$%0M#$$%0>#$$%2P#$$%0$#$$%D&%G$%jR#$%%0?#$O#&$%2%#$$&.%%@$%0%&p$%jM#$$%6J&`$%jT#$$%0M#$$%0F&f%%jH&eL#$$%0@#$$%2H#$*%/#%1$%1%%1&%11%1=%1B#$$%2P#$$&IB&6$%jL#$$%0S#$*%0>#$?#$B#$L#&M#&N#&O#&$%2$#$$$T$%*$%0$&p$%$1%h$%T)#$$$x%#$&#2(#$)&G*#%%%f+%{,%{%#8'&((&($%T)#$$$x%#$$#2(#$$#8-#$$$x/&#$%R(#$$$b1%\\$$x)&f$$x)&j$$z/#$$$x'&0.$d%%i'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$$x%%h$%b%%e$&>>#$$%2P#$$%0=#$$$T=$k$%jH&A$$.M#$$$.>#$$$0P#$$$.$#$$&.%$i$$LR#$%$.?#$O#%$$0%&>$$.%&=$$LM#$$$4J%I$$LT#$$$.M#$$$.F&g$$LH&f$$LL#$$$.S#$*$.>#$?#$B#$L#&M#&N#&O#&$$0$#$$&X%$Z$$.$&p$$,1%:'$F'#$-#>.#?0#D$#b1%8$#@%#$(#,(#$-#'.#(/#(0#(&#>'#$(#$)#%,$('%$(%$)%$*%$,%$-%$.%$/%$0%$%'j/$[0$[('j'$Z($Z)$Z*$Z1$i$'j1$h$$<T#$$$.9#$$%D%$L%$L>#$L#.$$0K#$'$1#$E%#$&$E1$E'#+#$D%#$&$D1$D'#-#$C%##&$C1$C$'PL#$$$.@#$$$0H#$('{$$?%$?=$?B#$M$q$$0P#$$(-B$p$$.@#$$$0>#$$$,I#$$'{M$k$#z1$x$$H)#$$#@%#$&#,(#$)&[*#%%'n+$B,$B%#>'$c($c$$H)#$$#@%#$$#,(#$$#>-#$$#@/$^$$F(#$$#`1$l$#@)&f$#@)&j$$,/#$$#@'$g$$LO#$$$.B#$$$0N#$$$.O#$($R##$$#%%#$&#&1#$%$T$$%%$'$'Z$$$%$T%$)&$,$#*<&i$#.<#$$%jO#$$%0B#$$%2N#$$%0O#$(%t#&h$$^%#$&&j1&h$$T%#w$#4<&k$%jA#$$%2=#$&#0A#$B#&N#.$%LO#$$%0>#l%%L@#$A#&$$zA#$$$zO&n$$z)#$$$x,#$$$x,#$$$x(#$$$x0#d$%jO&h$#^<&R$#0<&[$$.U#$$$.>&.$$.8#$$$.2#$/#\\7#\\8#\\9#\\:#\\;#\\<#\\>$3?$3@$3A$3B$3C$3.#@%$%'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$#@%$$$'j%#{'#\\1$88&i:&k;&k$#\\1$7$#X($&'#V'#$-#%.#&0#'$#b1#o$#X0$%$#X)&3$#X)&7(#V(#$1$08&a:&c;&c$#`1#j%#V(&p1$.$#R(#w'#P'#$-#%.#&0#'$#b1#c$#R0#v$#R)&*$#R)&.(#P(#$1$'8&X:&Z;&Z$#`1#^%#P(&p1$%$#L(#n'#J'#$-#%.#&0#'$#b1#W$#L0#m$#L)%{$#L)&%(#J(#$1#x8&O:&Q;&Q$#`1#R%#J(&p1#v$#F(#e'#D'#$-#%.#&0#'$#b1#K$#F0#d$#F)%r$#F)%v(#D(#$1#o8&F:&H;&H$#`1#F%#D(&p1#m$$LO#$$$.B#$$$0N#$$$.O#$$$.&&%$$LA#$$$0=&/$&DO#$$%0E#$$%0&#)$%jO#$$%0B#$$%2N#$$%0O#$$%0&%u",
);
const pattern38 = /* @__PURE__ */ lazy(
  () => "(?:^|[^A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20}|glpat-[A-Za-z0-9_-]{16}|sk-[A-Za-z0-9_-]{40}|xox[abeoprs]-[A-Za-z0-9-]{10}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30}|npm_[A-Za-z0-9]{30}|pypi-[A-Za-z0-9_-]{30}|hv[sb][.][A-Za-z0-9_-]{20})|[A-Za-z0-9_-]{10}[.]eyJ[A-Za-z0-9_-]{10}",
);
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
const pattern219 = /* @__PURE__ */ spared(
  () => "A%D#############$#%#&#'#############################################()*+,-./01234567#89:;<=>?@#########f#$-#$M#$m#%\\#&$#&a#'(#'I#'i#(0#(U#(w###@#%$#$%#%&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@P$$#&%##+#(.#$/#+3#95#`6#g9#_;$t<%/%#(5#$6#&$#(;#$$#&%%>$#&%#$$#()#$$#(0#$$#(5%@$#(6#$$#(9#$$#(:#$$#(,#$$#(+#$$#(:#$$#(6#$$#(6#$$#(3#$$#(*#$$#((#$$#(*#$$#(/#$$#(,%2$#(0#$%#()#$5#C$#(8#$$#((#$$#(8#$$#(?#$$#&%#$$#(+#$$#(,#$$#(<#$$#(,#$$#(3#$$#(6#$$#(7#$$#(,#$$#(8#$$#&%#$$#(*#$$#(6#$$#(4#$$#(4#$$#((#$$#(5#$$#(+#$$#(3#$$#(0#$$#(5#$$#(,#$$#(:#$$#(6#$$#(6#$$#(3#$$#(9$k$#(;#$$#(>#$$#()#$$#(8#$$#(,#$$#(=$e$#(0#$$#(>#$$#&%#$$#(9#$$#(:#$$#(6#$$#(8$p$#(7#$$#(:#$$#&%#$?#($#$&#$'#$(#,)#$*#=+#$,#$-#$.#E/#J0#\\1#`2#$3#b4#e5#s6#$7#w8#y9#$:#|;#$<#$=#$>$+?#$@P$1$^%#$(##*##.##/##0##1##3##4##5##7##8##:##>##%#43#$9$Z$#(0#$$#()#$$#(,#$$#(>#$$#(,#$$#(*$R%$`5#$@#+%$`(#$+#+$$`*#$$$`6#$$$`5#$$$`+#$$$`(#$$$`'#$$$`%$C$$`8#$$$`6#$$$`0#$$$`+#$$$`$#$$$`9#$$$`+#$$$`2%<&$`5#$6#%;#($$`0%:$$`5#$$$`+#$$$`(%7$$`+#$$$`(#$?%F$##&##'##(##)##*##+##,##-##.##/##0##1##2##3##4##5##6##7##8##9##:##;##<##=##>##?##@P#$$`6#$$$`6#$$$`.#$$$`3#$$$`,%/$$`6#$%$`4#$9#)$$`,#$$$`)#$$$`8#$$$`,#$$$`=%($$`:#$$$`,#$$$`+#$$$`:#$$$`6#$$$`6#$$$`3#$$$`*#$$$`(#$$$`*#$$$`/%2$$`5#$$$`:#$$$`,#$$$`3$s$$`(#$$$`<%$$$`6#$$$`*#$$$`(%?$$`0#$%$`*#$5#*$$`8#$$$`6#$$$`9#$$$`6#$$$`-#$$$`:$f$$`0#$$$t-#$$$`6#$$$`8#$$$`.#$$$`,$_$$`<#$$$`0#$$$`+#$$$`0$i$$`2#$$$`.$Z$$`6#$%$`*#$9$X$$`4$g$$`6#$$$`6#$$$`3#$$$`*#$$$`/#$$$`(#$$$`0#$$$`5#$$$`9$N$$`&#$$$`&$L$#(9#$$#(8#$$#&%#$&#(0#$3#)9#4$#(5#$$#(*#$$#(3#$$#(;#$$#(+#Z%#(0#$6#%$#()#F$#(*#$$#((#$$#(3#$$#&%#$&#(*#$.#'0%9$#(;#$$#(+#$$#(($I$#(6#=$#(8$.$#((#$$#(8#$$#&%#$$#(*#$$#((#$$#(*#$$#(/#$$#(,#$$#&%#$&#((#$+#&7#($#(7#$$#(:#0$#(5#$$#(-#.$#((#$$#(*#$$#(4#$$#((#.",
  /* @__PURE__ */ lazy(
  () => "^/(?:gnu|go/bin|hostedtoolcache|library/developer/commandlinetools|linuxbrew|nix/store|opt/(?:anaconda3|android-sdk|az|cni|conda|(?:cuda|rocm)[^/]*|google|homebrew|hostedtoolcache|intel|java|local|microsoft|miniconda3|miniforge3|nvidia|pkg|ros|toolchains|x11|[^/]+/(?:bin|libexec|sbin))|sw|usr/(?:include|lib|local/(?:cuda[^/]*|go|include)|src)|var/cache/(?:apt|dnf|pacman))/",
),
);
const pattern220 = /* @__PURE__ */ spared(
  () => "H$|#$$$$$$$%&$$$'$())*+,)-).)/$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$012345678$9:;<=>?@ABCDEFG$$$$$#####u#$;#$\\#%$#%E#%e#&+#&Y#&z#'A#'c###G#%##$%#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#%0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$F#$GP$##&$#&(#$3#&0#$2#35#96#?7#C:#Q;#[<#i>#m?$8@$9A$CB$QD$XE$cF$p%#&<#$>#,$#&0#$$#&2#$$#&=#$$#&<#$$#&3#$$#&0#$%#&($p+#$$#&($o$#&0#$$#&2#$$#&7#$$#&4#$$#&*#$$#&,$v$#&G#$$#&6#$$#&E#$$#&8#$$#&<#$$#>-$v$#&:#$$#&C#$$#&B#$$#&B#$$#&4#$$#&@$j%#&7#$=$i$#&2#$$#&C#$$#&>$f$#&=#$$#&A#$$#&B#$$#&4#$$#&3#$$#&B#$$#&=#$$#&=#$$#&:#$$#&2#$$#&0#$$#&2#$$#&7#$$#&4$X$#&0#$$#&@#$$#&0#$$#&6#$$#&=#$$#&<#$$#&(#$$#&1#$$#&8#$$#&<$N%#&8#$A#.$#&<#$%#&6#$8#'$#&E#$$#V+#$$#&*$H$#25#$$#&=#$$#&@#$$#&6#$$#&4$B$#&G#$$#&A#$$#&-$F$#&D#$$#&;#$$#&,#$$#&E$<%#&@#$G#B$#&=#$$#&6#$$#&@#$$#&0#$$#&;#$$#&##$$#&5#$$#&8#$$#&:#$$#&4#$$#&A#$$#&##$$#&%#$$#&F#$$#&.#$$#&-#$$#&&#$$#&(#$$#&E#$$#&8#$$#&<#$$#&3#$$#&=#$$#&E#$$#&A#$$#&##$$#&9#$$#&8#$$#&B#$$#&A#w$#&B#$$#&7#$$#&=#$$#&<#$)#&)#$*#$+#$,#$-#$.#$$%R(#d$#&B#p%#&B#$C#($#&=#$$#&=#$$#&:#$$#&A$u$#&1#$$#&G#$)#&)#$*#$+#$,#$-#$.#$%%f'#$(#Z$#&F$H&#&2#$@#&B#)$#&=#$$#&=#y$#&2#$$#&(#$$#&5#m$#&@#$$#&0#$$#&E#$$#&1#$$#&4#$$#&@#$$#&@#$$#&G#X%#&4#$=#($#&F#$$#&:#$$#&8#$$#&D#w$#&=#$$#&:$V%#&2#$C#'$#&>#$$#&9#$$#&6#M$#&:#$$#&9#$$#&0#$$#&<#$$#&A#$$#&3#$$#&9#F$#&0#$$#&;#$$#&>#$%#&(#$-#+%#&0#$A#&$#&>#$$#&>$D$#&2#$$#&@#$$#&8#$$#&>$?$#&,#$$#&($t$#&0#$$#&;#$$#&>#$$#&>#$$#&(#$%#&0#$>#%$#&>#S$#&7#G",
  /* @__PURE__ */ lazy(
  () => ":/(?:anaconda3?|apache24|cygwin|cygwin64|(?:src/)?flutter|ghcup|go|hostedtoolcache|laragon/bin|mingw|mingw32|mingw64|miniconda3?|miniforge3?|msys64|nvm4w|program files [(]x86[)]/windows kits|qt|scoop|strawberry|texlive|tools|vcpkg|vulkansdk|wamp(?:64)?/(?:apps|scripts)|xampp/(?:apache|php)|(?:python|rtools|ruby)[0-9]+|ruby[0-9]+-x64)/",
),
);
const pattern221 = /* @__PURE__ */ lazy(
  () => ":/(?:apache24/htdocs|msys64/mingw-packages|scoop/cache|vcpkg/downloads)/",
);
const words223 = [".git/hooks/", ".git/config/", "/.vscode/", "/.idea/", "/.devcontainer/", "/.mcp.json/", "/.claude/", "/.codex/"];
const pattern228 = /* @__PURE__ */ lazy(() => "/[.]git/[a-z0-9-]+/worktrees/");
const words248 = ["/.git/", "/.vscode/", "/.idea/", "/.devcontainer/", "/.mcp.json/", "/.claude/", "/.codex/"];
const pattern271 = /* @__PURE__ */ spared(
  () => "B%@#############$%&##'############################################(#)*+,-./012345678#9:;<=>?@####A#####k#$2#$S#$u#%;#%^#&%#&H#&i#'/#'O#'p#(6###A#%$#$%#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@P$A#%##&$#&&#$&#&%#$)$w.%;/#&)#$-#1/#C3#Y4#d5#v6$(8$79$B:$H;$\\=$r$#&:#$$#&,#$$#&.#$$#&&#$$#&1#$$#&6#$$#&:#$$#&;#$$#&)#$$#&4#$$#&4#$$#&:#$$#&&%.$#&4#$%#&)#$-#/$#&6#$$#&&#$$#&;#$$#&7#$$#&7#$$#&4#$$#&+#$$#&0#$$#&)#$$#&1#$$#&6%2$#&+#$$#&;#$$#&9#$$#&7#$$#&6%.%#&0#$9#+$#&+#$$#&<#$$#&8#$$#&&#$$#&/#$$#&0#$$#&+%&$#&)#$$#&,#$$#&4#$$#&-#$$#&&#$%#&2#$>#&$#&,#$$#&3$w$#&9#$$#&)#$$#&8#$$#&8#$$#&-#$$#&9$r%#&7#$9#&$#&6#$$#&)%'$#&-#$$#&>#$$#&&#$$#&:#$$#&;#$$#&7#$$#&9#$$#&-$g$#&7#$$#&+#$$#&)#$$#&4#$$#&&#$$#&:#$$#&0#$$#&)#$$#&9#$$#&-#$$#&&#$&#&.#$5#&<#)$#&6#$$#&5$Y$#&1#$$#&:#$$#&-$M$#&=$U%#&'#$1#&$#&&#$$#&>$u$#&?#$$#&&#$$#&)#$$#&9#$$#&+#$$#&0#$$#&1#$$#&=#$$#&-$H%#&8#$=#*$#&5#$$#&&#$$#&(#$$#&6#$$#&8#$$#&?$B$#&5#$$#&&#$$#&=#$$#&-#$$#&9#$$#&:#$$#&1#$$#&7$G%#&9#$@#+$#&7#$$#&;#$$#&7#$$#&&#$$#&;#$$#&7#$$#&7$0$#&-#$$#&6#$$#&=%/&#&*%=<#$@#($#&:#$$#&;#$$#&<#$$#&8$.$#&-$-%#&*#$,#*$#&;#$$#&&#$$#&*#$$#&7#$$#&7#$$#&;#|$#&3#$$#&5#$$#&)#$$#&6#$$#&&#$$#&+#$$#&)#$$#&6#$$#&,#$$#&1#$$#&,#$$#&)#$$#&;$f$#&-#$$#&9#$$#&9#$$#&)#$$#&.#$$#&7#$$#&9#$$#&5#$$#&%#$$#&,#$$#&&#$$#&8#$$#&4#$$#&<#$$#&/#$$#&1#$$#&6#$$#&$#$$#&+#$$#&)#$$#&+#$$#&0$2$#&7#$$#&4#$$#&;#$$#&)$`$#&8#$$#&8#$$#&,#$$#&)#$$#&;#$$#&)#$$#&&#$%#&4#$9#2$#&7#$$#&+#$$#&)#$$#&4#$$#&&#$$#&6#$$#&8#$$#&5#$$#&$#$$#&+#$$#&)#$$#&+#$$#&0#$$#&-$9$#&7#$$#&)#$$#&5#$$#&1#$$#&6#$$#&/#$$#&&#$$':<#|$#&=#w",
  /* @__PURE__ */ lazy(
  () => "~/(?:[.]asdf/installs|[.]elan/toolchains|[.]ghcup/ghc|[.]local/share/(?:fnm|mise/installs|uv)|[.]nvm/versions|[.]proto/tools|[.]pyenv/versions|[.]rbenv/versions|[.]rustup/toolchains|[.]rye/toolchains|[.]sdkman/candidates|[.]volta/tools|appdata/roaming/uv|fvm|[.]electron|[.]gradle/(?:jdks|wrapper)|[.]konan|[.]krew/store|[.]m2/wrapper|[.]mix/archives|(?:[.]npm|appdata/(?:local|roaming)/npm-cache)/_npx|[.]sbt/boot|[.]terraform[.]d/plugin-cache)/",
),
);
const pattern272 = /* @__PURE__ */ spared(
  () => "H&I#############$%&#'#()*+#,######################################-#./0123456#789:;<=>?@ABCDEF###G#####w#$D#$d#%*#%L#%l#&2#&T#&t#'<#'\\#(##(D#(f#)-#)N#)o#*5#*W###G#%$#$%#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$FP$G#%##&$#&&#$1#&%#$.$W/$u1$v3%$4%,8%99%F:%[;%d<%m=#_>%q?&4*#&.#$0#62#{4$.8$5<$MB$D$#&>#$$#&1#$$#&A#$$#&6#$$#&:#$$#&;#$$#&'#$$#&*#$$#&&#$$#&<#$$#&.#$$#&0#$$#&7#$$#&.#$$#&4#$$#&2#$$#&?#$$#&&&2$#&.#$$#&0#$$#&5#$$#&2#$$#&&#$+#&/#$0#+2#05#79#;:#G<#J?#\\$#&.#$$#&F#$$#&2#$$#&8#$$#&6#$$#&?#$$#&7&<$#&E#$$#&<#$$#&>#$$#&2#$$#&?&6$#&8#$$#&2#$$#&0#$$#&@#$$#&>#$$#&;#$$#&:&0$#&.#$$#&@#$$#&0#$$#&5&,$#&?#$$#&$#$$#&<#$$#&8#$$#&.#$$#&E#$$#&C#$$#&>#$$#&6#$$#&4#$$#&5#$$#&@%z$#&;#$$#&1#$$#&2%w%#&>#$A#.%#&2#$6#*$#&$#$$#&0#$$#&;#$$#&9#$$#&9#$$#&6&>$#&?#$$#&9#$$#&.%l$#&<#$$#&<#$$#&2#$$#&@#$$#&2#$$#&2#$$#&>%e$#&2#$$#&8#$$#&2#$$#&:#$$#&6#$$#&A#$$#&9%^$#&?#$$#&<#$$#&>#$$#&2#$$#&?#$$#&?#$$#&6#$$#&3#$$#&&#$$#&@#$$#&;#$$#&;#$$#&8%P$#&2#$$#&9#$$#&&#$$#&>#$$#&A#$$#&/#$$#&E%J$#&;#$$#&0#$$#&.#$$#&8#$$#&&#$$#&?#$$#&5#$$#&.#$$#&>#$$#&2#$$#&&#$&#&4#$:#%B#'$#&2&($#&B#$$#&6&&$#&6#$$#&>#$$#&@#$$#&A#$$#&.#$$#&8#$$#&2#$$#&:#$$#&B%1$#&8#$$#&.#$$#&@#$$#&3#$$#&;#$$#&>#$$#&9#$$#&6#$$#&;$z%#&:#$<#2%#&.#$1#*$#&0#$$#&;#$$#&:#$$#&1#$$#&.#$$#R(${$#&>#$$#&;#$$#&6#$$#&1#$$#&&#$$#&?#$$#&1%'$#&<#$$#&1#$$#&.#$$#&@#$$#&.#$$#&&#$$#&8#$$#&;#$$#&0#$$#&.#$$#&8#$$#&&#$$#^.#$$#0:#$$#&1&4$#&6%#$#&2#$$#&B#$$#&2#$$#&8#$$#&;#$$#&<#$%#&&#$9#)$#&3#$$#&8#$$#&A#$$#&@#$$#&@%;$#&2#$$#&:#$$#&@#$$#&&&A$#&;#$%#&&#$;#%$#&/&6$#&4#$$#&8#$$#&2#$$#&$#$$#&0#$$#&8#$$#&;#$$#&A#$$#&1#$$#&$%u$#&6#$$#&/#$$#&>#$$#&.#$$#&>#$$#&E#$$#&&#$%#&.%|0#$$#&.#$$#&0#$$#&5#$$#&2#$$#&?$?%#&.#$6#+$#&9#$$#&/#$$#&.#$$#&3#$$#&;#$$#&>#$$#&4$^%#&0#$:#*$#&>#$$#&;#$$#&9#$$#&.#$$#&9#$$#&/$b$#&6#$$&>3#$$#&;#$$#&>#$$#&4#$$#&2%M$#&;#$$#&1#$$#&2#$$#&-#$$#&9#$$#&;#$$#&1#$$#&A#$$#&8#t$#&<#$$#&@#$$#&&#$%#&.#$9#&$#&:#$$#&.%9$#&6#$$#&:#$$#&6%6$#&2#$$#&>#$$#&8#$$#&*#i$#&&#$%#&C#$D#-$#&6#$$#&:#$$#&$#$$#&8#$$#&6#$$#&/#$$#&>#$$#&.#$$#&>$]$#&,#$$#&+#$$#&-#$$#&+#$$#&)#$$#&$#$$#&<#$$#&0#$$#&$#$$#&8#$$#&6#$$#&:#$$#&A#$$#&D#$$#&$#$$#&4#$$#&:#$$#&A&1%#&0#$1#.$#&;#$$#&;#$$#&<#$$#&&#$%#&.#$?#&$#&<#$$#&<#C$#&5#$$#&6#$$#&9#@$#&7#$$#&&#$$#&4#$$#&;#$$#&'#$F)n$##%##'##(##)##*##+##,##-##.##/##0##1##2##3##4##5##6##7##8##9##:##;##<##=##>##?##@##A##B##C##D##E##FP#G##",
  /* @__PURE__ */ lazy(
  () => "~/(?:[.]gem/ruby|[.]local/share/(?:gem|virtualenvs)|[.]virtualenvs|(?:opt/)?(?:ana|mini)conda3?|mambaforge|micromamba|miniforge3?|node_modules|perl5|r/(?:win-library|x86_64-pc-linux-gnu-library)|(?:[.]|appdata/local/|library/)arduino15/packages|[.]espressif/tools|[.]platformio/packages|android/sdk|(?:appdata/local|library)/android/sdk|(?:develop(?:ment)?/)?flutter|google-cloud-sdk|qt|sdk/go1[^/]*|[.]local/share/nvim|bin|go/bin|scoop/(?:apps|shims)|(?:[.]cache|appdata/local|library/caches)/(?:bazelisk|cypress|electron|hatch|ms-playwright|node|pre-commit|prisma|puppeteer|selenium))/",
),
);
const wordSet273 = /* @__PURE__ */ once(() => new Set(["~/.npm", "~/android", "~/appdata/local/npm-cache", "~/appdata/roaming/npm-cache", "~/go", "~/r"]));
const pattern274 = /* @__PURE__ */ spared(
  () => "A%M#############$%&##'##############################################()*+,-./01234567#89:;<=>?####@#####n#$6#$Z#$|#%B#%b#&(#&H#&k#'1#'R#'r#(9###@#%$#$%#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?P$@#%##&$#&&#$'#&%#$($l.%&3%+1#&)#$*#7+#e,#o.#y/$)0$+1$.3$14$E5$O7$_9$b?$h$#&;#$$#&5#$%#&&#$+#2$#&0#$$#&5#$$#&9#$$#&:#$$#&(#$$#&3#$$#&3#$$#&&#$$#&*#$$#&(#$$#&*#$$#&/#$$#&,#$$#&&%7$#&3#$$#&,%E%#F(#$6#4%#J)#$8#&$#&(#$$#&3%G$#&.#$$#&6#$$#&&#$%#&.#$8#&$#&0#$$#&:%A$#&,#$$#&.#$$#&0#$$#&9#$$#&:#$$#&8#$$#&?%:'#&*#$4#*5#/;#=$#&6#$$#&(#$$#&7#$$#&6#$$#&+#$$#&9%3$#&7#$$#&6#$$#&9#$$#&,#$$#&8%(%#&(#$+#,$#&5#$%#&&#$'#($#&+#$$#&(#$$#&:#$$#&(%'$#&&#$$#&7%%$#&(#$$#&&#$$#&7#$$#&2#$$#&.%:$#&8#$$#&9#$$#&0%;$#&;#$$#&)#$$#&&#$$#&7#$$#&(#$$#&*#$$#&2#$$#&(#$$#&.#$$#&,%-$#&3#$$#&,#$$#&*#$$#&:#$$#&8#$$#&6#$$#&5#$$#&$#$$#&.#$$#&?%1$#&8#$$#&(#$$#&+#$$#&3#$$#&,#$$#&&#$$#&*#$$#&(#$$#&*#$$#&/%9$#&,#$$#&>%0$#&<#$$#&?#$$#&'$T$#&;#$$#&3#$$#&0$w$#&6#$$#&*#$$#&(#$$#&3#$$#&&#$$#&9#$$#&/#$$#&(#$$#&8#$$#&,#$$#&&#$$#&7#$$#&5#$$#&7#$$#&4#$$#&&#$$#&9#$$#&:#$$#&6#$$#&8$<$#&'#$$#&&#$$#&8#$$#&,#$$#&7#$$#&6#$$#&9#$$#&0#$$#&:#$$#&6$E'#&0#$6#-7#/;#0$#&4#$$#&)#$$#&3#$$#&,#$$#&&#$$#&7#$$#&2#$$#&.#$$#&9$|$#&+#$$#&,$i$#&4$&$#&.#$$#&,#$$#&:$V$#&;#$$#&)#$$#&$#u$#&=#$$#&0#$$#&-#$$#&:#$$#&7#$$#&4#n$#&(#$$#&8#$$#&5#q$#&7#$$#&7#$$#&+#$$#&(#$$#&:#$$#&(#$$#&&#$%#&3#$8#&$#&6#$$#&*#l$#&6#$$#&(#$$#&4#$$#&0#$$#&5#$$#&.#$$#&&#$$#&5#$$#&7#$$#&4%0$#&6#$$#&&#$$#&7#$$#&2#$$#&.#X$#&0#$$#&)#$$#&8#$$#&(#$$#&8#$$#&?#$$#&&#$%%2+#$7$Y$#&,#$$#&<#$$#&,#$$#&3#$$#&6#$$#&7#$$#&,#$$#&8#$$#&&#$$#&>#$$#&*#$$#&6#$$#&+#$$#&,#$$#&&#$$#&+#$$#&,#$$#&8#$$#&0#$$#&<#$$#&,#$$#&+#]",
  /* @__PURE__ */ lazy(
  () => "~/(?:[.]bun/install/cache|[.]bundle/cache|[.]cabal|[.]cache|[.]cargo/(?:git|registry)|[.]ccache|[.]cocoapods|[.]composer/cache|[.]conan/data|[.]conan2/p|[.]conda/pkgs|[.]coursier/cache|[.]dub/packages|[.]electron-gyp|[.]gradle/caches|[.]hex/packages|[.]ivy2|[.]julia|[.]local/share/pnpm/store|[.]m2/repository|[.]nimble/pkgs2|[.]node-gyp|[.]npm|[.]nuget/packages|[.]pub-cache|[.]swiftpm/cache|[.]yarn|appdata/local|appdata/roaming/npm-cache|go/pkg|library/caches|library/developer/xcode/deriveddata|library/pnpm/store)/",
),
);
const pattern376 = /* @__PURE__ */ spared(
  () => "<#W##########$###%##################################################&'()*+,-.//01234/56789://;########$6#$]#%(###;#%$#%%#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;P$$#&$##$#(%#$1#(&#$'#+(#-*#/+#1,#4.#:0#<1#>2#B3#E4#G6#N:#R%#((#$6#($#(%#$9#(&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$9#(&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$##'$#(6#$$#(3#R$#(.#$$#(;#P$#(3#$$#01#N$#()#$$#08#L$#(.#$$#(5#$$#(1#I&#(*#$3#%8#($#(2#G&#0'#F8#$9#%$#(9#E$#07#D$#('#C$#(2#$%#()#A+#F$#(7#$$#()#?&#(*#>.#$8#%$#(0#=$#(2#$$#(.#;'#(*#M-#$.#%3#H$#(6#9$#((#8$#(5#$$#0,#6&#(0#T3#$5#($#(0#$$#(.#$$#((#$$#(*#1$#(*#$$#(6#M$#((#$$#(-#$$#03#$$#(3#E$#(*#>",
  /* @__PURE__ */ lazy(
  () => "^[*][.](?:ac|asso|biz|co|com|ed|edu|firm|gen|go|gob|gouv|gov|govt|gub|ind|info|ltd|me|mil|muni|net|ne|nhs|nic|nom|or|org|plc|police|press|sch|school|web)[.][a-z]{2}$",
),
);
const pattern377 = /* @__PURE__ */ spared(
  () => "=$1##############$###%##############################################&'()*+,#-./0123456789#:#;<#########b#$(#$H#$h#%.#%N###<#%$#%%#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<P$##&+#&&#$'#-,#90#A1#L3#S6#X:#k&#&0#$1#t<$($#&-#$$#&;#$$#&9#$$#&2#$$#&(#$$#&7#$$#&$#$$#*(#.$#&&#$$#&(#$$#&/#$$#&'#$$#&0#$$#&&#$$#&<#$$#&*#$$#&'#$$#&%$&$#&3#$$#&1#t$#&3#$$#&3#$$#&,#$$#&0#$$#&*#$$#&&#$$#&4#$$#&-#u$#&-#$$#&2#$$#&3#$$#&)#$$#&*#$$#&3#$$#&'#$$#&.#$$#&*#$$#&(#$$#&8#j$#&;#$$#&5#$$#&(#$$#&0#$$#&3#$$#&9#$$#&)#d$#&6#$$#&&#$$#&(#$$#&0#$$#&*$($#&%#$$#&$#$$#*(#$$#&0#$$#&3#$$#&9#$$#&)#$$#&+#$$#&0#$$#&&#$$#&6#$$#&*#$$#&7#$$#&8#$$#&3#$$#&6#$$#&&#$$#&,#$$#&*#L$#&-#$$#&2#$$#&)#$$#&3#$$#&:#$$#&7#$$#&$#$$#*2#$$#&*#$$#&8#8$#&&#$$#&<#$$#&3#$$#&2#$$#&&#$$#&:#$$#&7#$$#&$#$$#*(#$$#&3#$$#&1#$$#%$#$$#*(#$$#&2#*$#&9#$$#&6#$$#&*#$$#&$#$$#<2#w",
  /* @__PURE__ */ lazy(
  () => "[.](?:amazonaws[.]com|amazonaws[.]com[.]cn|windows[.]net|azure[.]com|azure[.]net|googleapis[.]com|oraclecloud[.]com|aliyuncs[.]com|myqcloud[.]com|backblazeb2[.]com|linodeobjects[.]com|r2[.]cloudflarestorage[.]com)$",
),
);
const wordSet378 = /* @__PURE__ */ once(() => new Set(["*.github.io", "*.gitlab.io", "*.pages.dev", "*.workers.dev", "*.vercel.app", "*.netlify.app", "*.herokuapp.com", "*.web.app", "*.firebaseapp.com", "*.appspot.com", "*.run.app", "*.fly.dev", "*.onrender.com", "*.railway.app", "*.azurewebsites.net", "*.cloudapp.net", "*.cloudfront.net", "*.elasticbeanstalk.com", "*.digitaloceanspaces.com", "*.ondigitalocean.app", "*.r2.dev", "*.surge.sh", "*.glitch.me", "*.repl.co", "*.ngrok.io", "*.ngrok.app", "*.ngrok-free.app", "*.trycloudflare.com", "*.loca.lt", "*.readthedocs.io", "*.blogspot.com", "*.wordpress.com", "*.githubusercontent.com", "*.duckdns.org", "*.deno.dev", "*.deno.net", "*.azureedge.net", "*.azurefd.net", "*.azurecontainer.io", "*.azurecontainerapps.io", "*.azurestaticapps.net", "*.azurecr.io", "*.azure-api.net", "*.trafficmanager.net", "*.servicebus.cloudapi.net", "*.awsapprunner.com", "*.lambda-url.aws", "*.on.aws", "*.cloudfunctions.net", "*.translate.goog", "*.usercontent.goog", "*.googleusercontent.com", "*.codespaces.githubpreview.dev", "*.github.dev", "*.app.github.dev", "*.githubpreview.dev", "*.gitpod.io", "*.replit.app", "*.replit.dev", "*.stackblitz.io", "*.webcontainer.io", "*.codesandbox.io", "*.csb.app", "*.netlify.com", "*.now.sh", "*.render.com", "*.up.railway.app", "*.bitbucket.io", "*.gitbook.io", "*.hf.space", "*.streamlit.app", "*.modal.run", "*.koyeb.app", "*.cyclic.app", "*.myshopify.com", "*.weebly.com", "*.wixsite.com", "*.webflow.io", "*.framer.app", "*.carrd.co", "*.notion.site", "*.hashnode.dev", "*.supabase.co", "*.firebaseio.com", "*.nhost.run", "*.convex.cloud", "*.convex.site", "*.val.run", "*.pipedream.net", "*.ngrok.dev", "*.ngrok-free.dev", "*.serveo.net", "*.localtunnel.me", "*.pinggy.link", "*.pinggy.io", "*.bore.pub", "*.tunnelmole.net", "*.zrok.io", "*.dyndns.org", "*.no-ip.org", "*.ddns.net", "*.hopto.org", "*.zapto.org", "*.sytes.net", "*.dynu.net", "*.freeddns.org", "*.mooo.com", "*.afraid.org", "*.nsupdate.info", "*.dedyn.io", "*.desec.io", "*.eu.org", "*.uk.com", "*.us.com", "*.de.com", "*.eu.com", "*.gb.net", "*.in.net", "*.jpn.com", "*.br.com", "*.cn.com", "*.za.com", "*.blogspot.co.uk", "*.tumblr.com", "*.substack.com", "*.medium.com", "*.hubspotpagebuilder.com", "*.webhook.site", "*.requestbin.net", "*.oast.fun", "*.oast.pro", "*.oast.live", "*.oast.site", "*.interact.sh", "*.burpcollaborator.net", "*.platform.sh", "*.platformsh.site", "*.scw.cloud", "*.clever-cloud.com", "*.cleverapps.io", "*.vultrobjects.com", "*.wasabisys.com", "*.b-cdn.net", "*.fastly.net", "*.edgesuite.net", "*.akamaized.net", "*.stormkit.dev", "*.edgecompute.app", "*.fastly-edge.com"]));
const wordSet460 = /* @__PURE__ */ once(() => new Set(["codex untrusted", "codex on-request", "codex on-failure", "codex never", "claude-code default", "claude-code manual", "claude-code acceptEdits", "claude-code auto", "claude-code dontAsk", "openclaw always", "openclaw on-miss", "goose approve", "goose smart_approve", "goose chat", "goose auto"]));
const wordSet461 = /* @__PURE__ */ once(() => new Set(["codex untrusted ask", "codex on-request ask-on-risk", "codex on-failure ask-on-risk", "codex never auto-in-sandbox", "claude-code default ask", "claude-code manual ask", "claude-code acceptEdits ask-on-risk", "claude-code auto auto-in-sandbox", "claude-code dontAsk deny", "openclaw always ask", "openclaw on-miss ask-on-risk", "goose approve ask", "goose smart_approve ask-on-risk", "goose chat deny", "goose auto auto-in-sandbox"]));
const pattern559 = /* @__PURE__ */ spared(
  () => ";#y#############$###############%###################################&'()*+,-.//01234/5678/9/:/#########_#$%#$[#${#%A###:#%$#&%#%&#$'#X(#$)#g*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9P$:#w'#&$##'##)##:####&$#($#$'#(&#$)#6+#C:#K$#(0#$$#(0#$$#(3#$$#(9#$$#($#$%#(&#$)#0$#(0#$$#(0#$$#($#$%#(4#$7#)$#(&#$$#(7#$$#(-#$$#(6#$$#'%#e$#(3#$$#(3#$$#(0#u$#(&#$$#(2#$$#(,#$$#(*#$$#(5#$$#(3#$$#(8#$$#(6#$$#(0#$$#(:#$$#($#$9#&$#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$$#i%#U$#(8#$$#(0#$$#(0#$$#($#$$#(&#$$#(8#$$#(7#$$#(3#a%#(*#$3#+$#(6#$$#($#$$#(&#$$#(0#$$#(9#$$#(&#$$#(:#X$#(0#p$#(:#$$#(4#$$#(&#$$#(6#$$#(6#$$#(4#$$#(*#$$#(5#$$#(1#$$#(.#$$#(6#$$#(6#$$#(.#$$#(3#$$#(2#H$#(&#$$#(2#$$#(,#$$#(*#$$#(5#$$#($#$$#(+#$$#(8#$$#(0#$$#(0#$$#($#$$#(&#$$#((#$$#((#$$#(*#$$#(6#8$#(3#Y",
  /* @__PURE__ */ lazy(
  () => "(?:^|=)(?:--(?:allow-)?dangerously-[a-z-]+|--yolo|--full-auto|--yes-always|--allow-all-tools|--allow-all-paths|yolo|danger-full-access|bypasspermissions)(?:=|$)",
),
);
const pattern564 = /* @__PURE__ */ spared(
  () => "?#t#############$%#&&&&&&&&&&#####################################$#'()*+,-./$012345$6789:;<=>#########n#$8#$\\#%'#%K###?#%##$$#%%#%&#%'#&(#.)#8*#?+#E,#G-#%.#%/#%0#I1#L2#P3#Q4#%5#V6#i7#'8#m9#%:#%;#%<#n=#%>#/##&3#&'##(##)##*##+##,##0##1##2##3##5##6##7##8##<##>##%#*7#$;#*$#*.#$$#)%#$$#*+#$$#*<#$$#*+#$##)$#*0#o%#*'#$9#%$#*7#l&#*/#$3#l7#'$#*1#$$#**#$$#*'#h$#*=#$$#*(#$$#*4#$$#*<#e&#>2#$6#%8#)$#**#c$#*/#$$#*)#$$#*8#$$#*1#_$#*6#^&#*'#d+#$4#&$#*3#$$#*4#[$#*)#$$#*0#$$#*+#n%#*1#$3#&$#*:#$$#*/#\\$#*:#T$#>9#$$#*(#$$#*+#d%#*/#$9#&$#*2#$$#*'#a$#*'#M$#*0#S&#*+#$4#&9#K$#*6#$$#**#\\$#**#$$#*+#G(#*+#$.#%4#&;#M=#0$#*6#Z$#*5#D%#**#$;#'$#*2#$$#*'#$$#*3#@$#*+#$$#*6#$$#*7#$$#*.#$$#*+#$$#*1#O$#*8#$$#*.#$$#*4#$$#*3#$%#)%#$&##$$S+#6%#*(#$9#%$#*'#9$#*(#$$#*=#0%#*)#64#;%#*'#$4#'$#*6#$$#*-#$$#*7#+$#*3#1",
  /* @__PURE__ */ lazy(
  () => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby|buildah|crictl|ctr|docker|kubectl|limactl|nerdctl|podman)(?:[.]exe)?$",
),
);
const pattern569 = /* @__PURE__ */ lazy(
  () => "(?:^|[^a-z0-9_.-])(?:chroot|doas|gsudo|nsenter|pkexec|run0|runas|su|sudo|systemd-run|unshare|wsl)(?:[.]exe)?$",
);
const pattern574 = /* @__PURE__ */ lazy(() => "^[*? ]+$");
const pattern607 = /* @__PURE__ */ spared(
  () => "?#`#############$%#&&&&&&&&&&#####################################$#'()*+,-./$012345$6789:;<=>#########m#$6#$Z###?#%##$$#%%#%&#%'#&(#.)#5*#7+#:,#<-#%.#%/#%0#/1#>2#@3#A4#%5#D6#U7#'8#Y9#%:#%;#%<#Z=#%>#/##&3#&'##(##)##*##+##,##0##1##2##3##5##6##7##8##<##>##%#*7#$;#*$#*.#$$#)%#$$#*+#$$#*<#$$#*+#$##)$#*0#[%#*'#$9#%$#*7#X%#*3#X7#$$#*=#$$#*(#$$#*4#$$#*<#T$#>2#$$#**#R%#*'#X+#$$#*3#$$#*4#O%#*1#$3#&$#*:#$$#*/#S$#*:#K$#*9#$$#*'#I$#*0#O%#*4#$9#G$#**#$$#*+#E(#*+#$.#&4#';#K=#.$#*6#$$#*1#B$#*5#A$#*;#$$#*+#$$#*6#$$#*7#$$#*.#$$#*+#$$#*1#X$#*8#$$#*.#$$#*4#$$#*3#$%#)%#$&##$$++#6%#*(#$9#%$#*'#9$#*(#$$#*=#0%#*)#64#8%#*'#$4#'$#*6#$$#*-#$$#*7#+$#*3#1",
  /* @__PURE__ */ lazy(
  () => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby)(?:[.]exe)?$",
),
);
const pattern611 = /* @__PURE__ */ spared(
  () => "@#i#############$%#&&&&&&&&&&#####################################'#()*+,-./0'123456'789:;<=>?#########o#$7#$]#%%###@#%##$$#%%#'&#''#'(#4)#7*#>+#@,#C-#E.#'/#'0#'1#82#G3#I4#J5#'6#M7#^8#59#b:#';#(<#'=#c>#'?#8##&5#&$#$(#%)#%*#%+#%,#%-#%1#%2#%3#%4#%6#%7#%8#%9#%;#1=#%?#%%#*$#$;#%$#,;##$#.,#$$#.7#$$#.8#$$#.0#$$#.5#$$#.4#$$#-%#$$#.,#$$#.=#$$#.,#$##-$#/%#e%#.8#$<#%$#./#b$#.1#a%#.(#$:#%$#.8#f$#:8#$$#.>#$$#.)#$$#.5#$$#.=#Z$#P3#$$#.+#X%#.(#a,#$$#.4#$$#.5#U%#.2#$4#&$#,;#$$#.0#\\$#,;#Q$#.:#$$#.(#O$#.1#X%#.5#$:#M$#.+#$$#.,#K(#.,#$/#&5#'<#T>#.$#.7#$$#.2#H$#.6#G$#.<#$$#.,#$$#.7#$$#.8#$$#./#$$#.,#$$#.2#a$#.9#$$#./#$$#.5#$$#.4#$%#-%#$&##$$=,#<%#.)#$:#%$#.(#B$#.)#$$#.>#6%#.*#?5#A%#.(#$5#'$#.7#$$#..#$$#.8#1$#.4#:",
  /* @__PURE__ */ lazy(
  () => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby|-v|--?version|version)(?:[.]exe)?$",
),
);

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
const deny422 = network115?.deny;
const allow433 = network115?.allow;
const agent447 = planes78?.agent;
const toolSurfaceRefs448 = agent447?.toolSurfaceRefs;
const planes76 = root?.planes;
const mounts188 = root?.mounts;
const network323 = root?.network;
const secrets379 = root?.secrets;
const name452 = root?.name;
const description454 = root?.description;
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
const description316 = item190?.description;
const maskedSubpaths319 = item190?.maskedSubpaths;
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
if (!((((!((accessMode191 === "read-write" || accessMode191 === "write-only-artifacts")) || !((path216 !== undefined))) || ((cache217 !== undefined) && (!((writeBack218 !== undefined)) || (writeBack218 === "overlay")))) || (((!(pattern271.test((lowerAscii(path216) + "/"))) && !(pattern272.test((lowerAscii(path216) + "/")))) && !(wordSet273().has(lowerAscii(path216)))) && ((cache217 !== undefined) || ((!(pattern274.test((lowerAscii(path216) + "/"))) && !((path216 + "/").startsWith("/var/cache/ccache/"))) && !((lowerAscii(path216) + "/").includes("/.pnpm-store/")))))))) {
broken(report, 31, 0, `/mounts/${i189}/source/path`, [path216, accessMode191]);
}
const list275 = mounts154.length <= 16 ? mounts154 : prefixesIn(index255 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath250);
let t277 = true;
for (let i278 = 0; i278 < list275.length; i278++) {
const m276 = list275[i278];
if (!((((!(isBelow(agentPath250, m276.agentPath)) || (accessMode191 === m276.accessMode)) || (m276.accessMode === "read-write")) || ((accessMode191 === "read-only") && (m276.accessMode === "browser-read-write-agent-read-only"))))) { t277 = false; break; }
}
if (!(t277)) {
const related279 = [];
let count280 = 0;
for (let i281 = 0; i281 < mounts154.length; i281++) {
if (i281 === i189) continue;
const other282 = mounts154[i281];
if (isBelow(agentPath250, other282.agentPath)) {
if (count280++ < mostRelated) related279.push([0, `/mounts/${i281}/accessMode`]);
}
}
broken(report, 32, 0, `/mounts/${i189}/accessMode`, [agentPath250, accessMode191], related279, count280);
}
let t287 = !((allowlistRootId195 !== undefined));
if (!t287) {
const list283 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId195);
let t285 = true;
for (let i286 = 0; i286 < list283.length; i286++) {
const r284 = list283[i286];
if (!(((((r284.rootId !== allowlistRootId195) || (accessMode191 === r284.maxAccess)) || (r284.maxAccess === "read-write")) || ((accessMode191 === "read-only") && (r284.maxAccess === "browser-read-write-agent-read-only"))))) { t285 = false; break; }
}
t287 = t285;
}
if (!(t287)) {
const related288 = [];
let count289 = 0;
for (let i290 = 0; i290 < pathAllowlist196.length; i290++) {
const other291 = pathAllowlist196[i290];
if (((allowlistRootId195 !== undefined) && (other291.rootId === allowlistRootId195))) {
if (count289++ < mostRelated) related288.push([0, `/planes/host/pathAllowlist/${i290}/maxAccess`]);
}
}
broken(report, 33, 0, `/mounts/${i189}/accessMode`, [accessMode191, allowlistRootId195], related288, count289);
}
if (source192 !== undefined) {
const kind292 = source192?.kind;
const path293 = source192?.path;
const allowlistRootId294 = source192?.allowlistRootId;
if (!((((kind292 !== "machine-path") || !((path293 !== undefined))) || !(pattern139.test(path293))))) {
broken(report, 16, 0, `/mounts/${i189}/source/path`, [path293]);
}
if (!(((((kind292 !== "host-path") || !((path293 !== undefined))) || path293.startsWith("~/")) || ((adapter138 === "windows") === pattern139.test(path293))))) {
broken(report, 18, 0, `/mounts/${i189}/source/path`, [path293, adapter138]);
}
if (!(((kind292 !== "machine-path") || (manager80 !== "none")))) {
broken(report, 21, 0, `/mounts/${i189}/source/kind`, [], [[0, `/planes/machine/manager`]]);
}
let t305 = (!((path293 !== undefined)) || !((allowlistRootId294 !== undefined)));
if (!t305) {
let t304;
if ((adapter138 === "linux")) {
const list295 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId294);
let t297 = true;
for (let i298 = 0; i298 < list295.length; i298++) {
const r296 = list295[i298];
if (!(((r296.rootId !== allowlistRootId294) || isAtOrBelow(path293, r296.path)))) { t297 = false; break; }
}
t304 = t297;
} else {
const list299 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId294);
const text301 = lowerAscii(path293);
let t302 = true;
for (let i303 = 0; i303 < list299.length; i303++) {
const r300 = list299[i303];
if (!(((r300.rootId !== allowlistRootId294) || isAtOrBelow(text301, lowerAscii(r300.path))))) { t302 = false; break; }
}
t304 = t302;
}
t305 = t304;
}
if (!(t305)) {
const related306 = [];
let count307 = 0;
for (let i308 = 0; i308 < pathAllowlist196.length; i308++) {
const other309 = pathAllowlist196[i308];
if (((allowlistRootId294 !== undefined) && (other309.rootId === allowlistRootId294))) {
if (count307++ < mostRelated) related306.push([0, `/planes/host/pathAllowlist/${i308}/path`]);
}
}
broken(report, 22, 0, `/mounts/${i189}/source/path`, [path293, allowlistRootId294], related306, count307);
}
let t314 = !((allowlistRootId294 !== undefined));
if (!t314) {
const list310 = pathAllowlist196.length <= 16 ? pathAllowlist196 : equalIn(index197 ??= indexBy(pathAllowlist196, (r0) => r0.rootId), allowlistRootId294);
let t312 = false;
for (let i313 = 0; i313 < list310.length; i313++) {
const r311 = list310[i313];
if ((r311.rootId === allowlistRootId294)) { t312 = true; break; }
}
t314 = t312;
}
if (!(t314)) {
broken(report, 29, 0, `/mounts/${i189}/source/allowlistRootId`, [allowlistRootId294]);
}
if (path293 !== undefined) {
if (!isOrdinary26(path293)) checkText39(report, path293, 0, `/mounts/${i189}/source/path`);
}
}
if (description316 !== undefined) {
if (!isOrdinary26(description316)) checkText25(report, description316, 0, `/mounts/${i189}/description`);
}
if (agentPath250 !== undefined) {
if (!isOrdinary26(agentPath250)) checkText66(report, agentPath250, 0, `/mounts/${i189}/agentPath`);
}
if (maskedSubpaths319 !== undefined) {
for (let i320 = 0; i320 < maskedSubpaths319.length; i320++) {
const item321 = maskedSubpaths319[i320];
if (!isOrdinary26(item321)) checkText39(report, item321, 0, `/mounts/${i189}/maskedSubpaths/${i320}`);
}
}
}
}
if (network323 !== undefined) {
const publish324 = network323?.publish;
const localBinding325 = network323?.localBinding;
const allow326 = network323?.allow;
const deny329 = network323?.deny;
let index351;
let index363;
if (!((!((publish324 !== undefined)) || ((localBinding325 !== undefined) && localBinding325)))) {
broken(report, 38, 7, `/network/localBinding`, [], [[0, `/network/publish`]]);
}
if (allow326 !== undefined) {
for (let i327 = 0; i327 < allow326.length; i327++) {
const item328 = allow326[i327];
const host331 = item328?.host;
const protocol352 = item328?.protocol;
let t340 = !((deny329 !== undefined));
if (!t340) {
let t338 = false;
for (let i339 = 0; i339 < deny329.length; i339++) {
const d330 = deny329[i339];
let t337 = (d330 === host331);
if (!t337) {
let t336 = d330.startsWith("*.");
if (t336) {
const list332 = d330.split("*");
let t334 = false;
for (let i335 = 0; i335 < list332.length; i335++) {
const suffix333 = list332[i335];
if (((suffix333 !== "") && host331.endsWith(suffix333))) { t334 = true; break; }
}
t336 = t334;
}
t337 = t336;
}
if (t337) { t338 = true; break; }
}
t340 = !(t338);
}
if (!(t340)) {
const related341 = [];
let count342 = 0;
for (let i343 = 0; i343 < deny329.length; i343++) {
const other344 = deny329[i343];
let t350 = (other344 === host331);
if (!t350) {
let t349 = other344.startsWith("*.");
if (t349) {
const list345 = other344.split("*");
let t347 = false;
for (let i348 = 0; i348 < list345.length; i348++) {
const suffix346 = list345[i348];
if (((suffix346 !== "") && host331.endsWith(suffix346))) { t347 = true; break; }
}
t349 = t347;
}
t350 = t349;
}
if (t350) {
if (count342++ < mostRelated) related341.push([0, `/network/deny/${i343}`]);
}
}
broken(report, 34, 7, `/network/allow/${i327}/host`, [host331], related341, count342);
}
const list353 = allow326.length <= 16 ? allow326 : equalIn(index351 ??= indexBy(allow326, (a0) => `${a0.host} ${a0.protocol}`), `${host331} ${protocol352}`);
let t355 = 0;
for (let i356 = 0; i356 < list353.length; i356++) {
const a354 = list353[i356];
if (((a354.host === host331) && (a354.protocol === protocol352)) && ++t355 > 1) break;
}
if (!(t355 === 1)) {
const related357 = [];
let count358 = 0;
for (let i359 = 0; i359 < allow326.length; i359++) {
if (i359 === i327) continue;
const other360 = allow326[i359];
if (((other360.host === host331) && (other360.protocol === protocol352))) {
if (count358++ < mostRelated) related357.push([0, `/network/allow/${i359}/host`]);
}
}
broken(report, 35, 7, `/network/allow/${i327}/host`, [host331, protocol352], related357, count358);
}
}
}
if (publish324 !== undefined) {
for (let i361 = 0; i361 < publish324.length; i361++) {
const item362 = publish324[i361];
const hostPort364 = item362?.hostPort;
const list365 = publish324.length <= 16 ? publish324 : equalIn(index363 ??= indexBy(publish324, (p0) => p0.hostPort), hostPort364);
let t367 = 0;
for (let i368 = 0; i368 < list365.length; i368++) {
const p366 = list365[i368];
if ((p366.hostPort === hostPort364) && ++t367 > 1) break;
}
if (!(t367 === 1)) {
const related369 = [];
let count370 = 0;
for (let i371 = 0; i371 < publish324.length; i371++) {
if (i371 === i361) continue;
const other372 = publish324[i371];
if ((other372.hostPort === hostPort364)) {
if (count370++ < mostRelated) related369.push([0, `/network/publish/${i371}/hostPort`]);
}
}
broken(report, 36, 7, `/network/publish/${i361}/hostPort`, [hostPort364], related369, count370);
}
}
}
if (allow326 !== undefined) {
for (let i373 = 0; i373 < allow326.length; i373++) {
const item374 = allow326[i373];
const host375 = item374?.host;
if (!((!(host375.startsWith("*.")) || !(((pattern376.test(host375) || pattern377.test(host375)) || wordSet378().has(host375)))))) {
broken(report, 37, 7, `/network/allow/${i373}/host`, [host375]);
}
}
}
}
if (secrets379 !== undefined) {
const grants380 = secrets379?.grants;
let index384;
let index390;
let index401;
if (grants380 !== undefined) {
for (let i381 = 0; i381 < grants380.length; i381++) {
const item382 = grants380[i381];
const containerPath383 = item382?.containerPath;
const name391 = item382?.name;
const variableName400 = item382?.variableName;
let t389 = !((containerPath383 !== undefined));
if (!t389) {
const list385 = grants380.length <= 16 ? grants380 : equalIn(index384 ??= indexBy(grants380, (g0) => g0.containerPath), containerPath383);
let t387 = 0;
for (let i388 = 0; i388 < list385.length; i388++) {
const g386 = list385[i388];
if (((g386.containerPath !== undefined) && (g386.containerPath === containerPath383)) && ++t387 > 1) break;
}
t389 = t387 === 1;
}
if (!(t389)) {
broken(report, 41, 8, `/secrets/grants/${i381}/containerPath`, [containerPath383]);
}
const list392 = grants380.length <= 16 ? grants380 : equalIn(index390 ??= indexBy(grants380, (g0) => g0.name), name391);
let t394 = 0;
for (let i395 = 0; i395 < list392.length; i395++) {
const g393 = list392[i395];
if ((g393.name === name391) && ++t394 > 1) break;
}
if (!(t394 === 1)) {
const related396 = [];
let count397 = 0;
for (let i398 = 0; i398 < grants380.length; i398++) {
if (i398 === i381) continue;
const other399 = grants380[i398];
if ((other399.name === name391)) {
if (count397++ < mostRelated) related396.push([0, `/secrets/grants/${i398}/name`]);
}
}
broken(report, 42, 8, `/secrets/grants/${i381}/name`, [name391], related396, count397);
}
let t406 = !((variableName400 !== undefined));
if (!t406) {
const list402 = grants380.length <= 16 ? grants380 : equalIn(index401 ??= indexBy(grants380, (g0) => g0.variableName), variableName400);
let t404 = 0;
for (let i405 = 0; i405 < list402.length; i405++) {
const g403 = list402[i405];
if (((g403.variableName !== undefined) && (g403.variableName === variableName400)) && ++t404 > 1) break;
}
t406 = t404 === 1;
}
if (!(t406)) {
broken(report, 43, 8, `/secrets/grants/${i381}/variableName`, [variableName400]);
}
}
}
if (grants380 !== undefined) {
for (let i407 = 0; i407 < grants380.length; i407++) {
const item408 = grants380[i407];
const containerPath409 = item408?.containerPath;
const name418 = item408?.name;
const audienceHosts419 = item408?.audienceHosts;
const toolSurfaceRefs444 = item408?.toolSurfaceRefs;
const sourceUri449 = item408?.sourceUri;
let t413 = !((containerPath409 !== undefined));
if (!t413) {
let t411 = true;
for (let i412 = 0; i412 < mounts154.length; i412++) {
const m410 = mounts154[i412];
if (!((!(isAtOrBelow(containerPath409, m410.agentPath)) && !(isAtOrBelow(m410.agentPath, containerPath409))))) { t411 = false; break; }
}
t413 = t411;
}
if (!(t413)) {
const related414 = [];
let count415 = 0;
for (let i416 = 0; i416 < mounts154.length; i416++) {
const other417 = mounts154[i416];
if (((containerPath409 !== undefined) && (isAtOrBelow(containerPath409, other417.agentPath) || isAtOrBelow(other417.agentPath, containerPath409)))) {
if (count415++ < mostRelated) related414.push([0, `/mounts/${i416}/agentPath`]);
}
}
broken(report, 44, 8, `/secrets/grants/${i407}/containerPath`, [containerPath409], related414, count415);
}
if (!((mode116 !== "none"))) {
broken(report, 46, 8, `/secrets/grants/${i407}/audienceHosts`, [name418], [[0, `/network/mode`]]);
}
if (audienceHosts419 !== undefined) {
for (let i420 = 0; i420 < audienceHosts419.length; i420++) {
const item421 = audienceHosts419[i420];
let t432 = !((deny422 !== undefined));
if (!t432) {
let t430 = false;
for (let i431 = 0; i431 < deny422.length; i431++) {
const d423 = deny422[i431];
let t429 = (d423 === item421);
if (!t429) {
let t428 = d423.startsWith("*.");
if (t428) {
const list424 = d423.split("*");
let t426 = false;
for (let i427 = 0; i427 < list424.length; i427++) {
const suffix425 = list424[i427];
if (((suffix425 !== "") && item421.endsWith(suffix425))) { t426 = true; break; }
}
t428 = t426;
}
t429 = t428;
}
if (t429) { t430 = true; break; }
}
t432 = !(t430);
}
if (!(t432)) {
broken(report, 39, 8, `/secrets/grants/${i407}/audienceHosts/${i420}`, [item421], [[0, `/network/deny`]]);
}
let t443 = !((allow433 !== undefined));
if (!t443) {
let t441 = false;
for (let i442 = 0; i442 < allow433.length; i442++) {
const a434 = allow433[i442];
let t440 = (a434.host === item421);
if (!t440) {
let t439 = a434.host.startsWith("*.");
if (t439) {
const list435 = a434.host.split("*");
let t437 = false;
for (let i438 = 0; i438 < list435.length; i438++) {
const suffix436 = list435[i438];
if (((suffix436 !== "") && item421.endsWith(suffix436))) { t437 = true; break; }
}
t439 = t437;
}
t440 = t439;
}
if (t440) { t441 = true; break; }
}
t443 = t441;
}
if (!(t443)) {
broken(report, 40, 8, `/secrets/grants/${i407}/audienceHosts/${i420}`, [item421], [[0, `/network/allow`]]);
}
}
}
if (toolSurfaceRefs444 !== undefined) {
for (let i445 = 0; i445 < toolSurfaceRefs444.length; i445++) {
const item446 = toolSurfaceRefs444[i445];
if (!(toolSurfaceRefs448.includes(item446))) {
broken(report, 45, 8, `/secrets/grants/${i407}/toolSurfaceRefs/${i445}`, [item446], [[0, `/planes/agent/toolSurfaceRefs`]]);
}
}
}
if (sourceUri449 !== undefined) {
if (!isOrdinary26(sourceUri449)) checkText25(report, sourceUri449, 8, `/secrets/grants/${i407}/sourceUri`);
}
if (containerPath409 !== undefined) {
if (!isOrdinary26(containerPath409)) checkText66(report, containerPath409, 8, `/secrets/grants/${i407}/containerPath`);
}
}
}
}
if (name452 !== undefined) {
if (!isOrdinary26(name452)) checkText25(report, name452, 9, `/name`);
}
if (description454 !== undefined) {
if (!isOrdinary26(description454)) checkText25(report, description454, 9, `/description`);
}
}

function checkAgentToolSurface(root, report) {
const executionPlane553 = root?.executionPlane;
const mcpServers580 = root?.mcpServers;
let index581;
const approvalMode456 = root?.approvalMode;
const executionPlane457 = root?.executionPlane;
const nativeApprovalMode458 = root?.nativeApprovalMode;
const provider459 = root?.provider;
const capabilities462 = root?.capabilities;
let index467;
let index523;
const mcpServers532 = root?.mcpServers;
let index535;
const name545 = root?.name;
const description547 = root?.description;
const version593 = root?.version;
const executable634 = root?.executable;
if (!((((approvalMode456 !== "auto-in-sandbox") || !((executionPlane457 !== undefined))) || (executionPlane457 === "container")))) {
broken(report, 51, 1, `/executionPlane`, [executionPlane457], [[0, `/approvalMode`]]);
}
if (!(((!((nativeApprovalMode458 !== undefined)) || !(wordSet460().has(((provider459 + " ") + nativeApprovalMode458)))) || wordSet461().has(((((provider459 + " ") + nativeApprovalMode458) + " ") + approvalMode456))))) {
broken(report, 57, 1, `/nativeApprovalMode`, [nativeApprovalMode458, provider459, approvalMode456], [[0, `/approvalMode`]]);
}
if (capabilities462 !== undefined) {
for (let i463 = 0; i463 < capabilities462.length; i463++) {
const item464 = capabilities462[i463];
const decision465 = item464?.decision;
const capability466 = item464?.capability;
const mountRefs470 = item464?.mountRefs;
const hosts477 = item464?.hosts;
const mcpServerNames494 = item464?.mcpServerNames;
const secretGrantNames501 = item464?.secretGrantNames;
const toolSurfaceRefs508 = item464?.toolSurfaceRefs;
const capabilityId522 = item464?.capabilityId;
let t517 = ((decision465 === "deny") || (capability466 === "exec-command"));
if (!t517) {
const list468 = capabilities462.length <= 16 ? capabilities462 : equalIn(index467 ??= indexBy(capabilities462, (o0) => o0.capability), capability466);
let t515 = false;
for (let i516 = 0; i516 < list468.length; i516++) {
const o469 = list468[i516];
let t476 = ((o469.decision === "deny") && (o469.capability === capability466));
if (t476) {
let t475 = !((mountRefs470 !== undefined));
if (!t475) {
let t474 = (o469.mountRefs !== undefined);
if (t474) {
let t472 = true;
for (let i473 = 0; i473 < mountRefs470.length; i473++) {
const m471 = mountRefs470[i473];
if (!(o469.mountRefs.includes(m471))) { t472 = false; break; }
}
t474 = t472;
}
t475 = t474;
}
t476 = t475;
}
let t493 = t476;
if (t493) {
let t492 = !((hosts477 !== undefined));
if (!t492) {
let t491 = (o469.hosts !== undefined);
if (t491) {
let t489 = true;
for (let i490 = 0; i490 < hosts477.length; i490++) {
const h478 = hosts477[i490];
const list479 = o469.hosts;
let t487 = false;
for (let i488 = 0; i488 < list479.length; i488++) {
const d480 = list479[i488];
let t486 = (d480 === h478);
if (!t486) {
let t485 = d480.startsWith("*.");
if (t485) {
const list481 = d480.split("*");
let t483 = false;
for (let i484 = 0; i484 < list481.length; i484++) {
const suffix482 = list481[i484];
if (((suffix482 !== "") && h478.endsWith(suffix482))) { t483 = true; break; }
}
t485 = t483;
}
t486 = t485;
}
if (t486) { t487 = true; break; }
}
if (!(t487)) { t489 = false; break; }
}
t491 = t489;
}
t492 = t491;
}
t493 = t492;
}
let t500 = t493;
if (t500) {
let t499 = !((mcpServerNames494 !== undefined));
if (!t499) {
let t498 = (o469.mcpServerNames !== undefined);
if (t498) {
let t496 = true;
for (let i497 = 0; i497 < mcpServerNames494.length; i497++) {
const n495 = mcpServerNames494[i497];
if (!(o469.mcpServerNames.includes(n495))) { t496 = false; break; }
}
t498 = t496;
}
t499 = t498;
}
t500 = t499;
}
let t507 = t500;
if (t507) {
let t506 = !((secretGrantNames501 !== undefined));
if (!t506) {
let t505 = (o469.secretGrantNames !== undefined);
if (t505) {
let t503 = true;
for (let i504 = 0; i504 < secretGrantNames501.length; i504++) {
const n502 = secretGrantNames501[i504];
if (!(o469.secretGrantNames.includes(n502))) { t503 = false; break; }
}
t505 = t503;
}
t506 = t505;
}
t507 = t506;
}
let t514 = t507;
if (t514) {
let t513 = !((toolSurfaceRefs508 !== undefined));
if (!t513) {
let t512 = (o469.toolSurfaceRefs !== undefined);
if (t512) {
let t510 = true;
for (let i511 = 0; i511 < toolSurfaceRefs508.length; i511++) {
const s509 = toolSurfaceRefs508[i511];
if (!(o469.toolSurfaceRefs.includes(s509))) { t510 = false; break; }
}
t512 = t510;
}
t513 = t512;
}
t514 = t513;
}
if (t514) { t515 = true; break; }
}
t517 = !(t515);
}
if (!(t517)) {
const related518 = [];
let count519 = 0;
for (let i520 = 0; i520 < capabilities462.length; i520++) {
if (i520 === i463) continue;
const other521 = capabilities462[i520];
if (((other521.decision === "deny") && (other521.capability === capability466))) {
if (count519++ < mostRelated) related518.push([0, `/capabilities/${i520}/decision`]);
}
}
broken(report, 50, 1, `/capabilities/${i463}/decision`, [capabilityId522], related518, count519);
}
const list524 = capabilities462.length <= 16 ? capabilities462 : equalIn(index523 ??= indexBy(capabilities462, (c0) => c0.capabilityId), capabilityId522);
let t526 = 0;
for (let i527 = 0; i527 < list524.length; i527++) {
const c525 = list524[i527];
if ((c525.capabilityId === capabilityId522) && ++t526 > 1) break;
}
if (!(t526 === 1)) {
const related528 = [];
let count529 = 0;
for (let i530 = 0; i530 < capabilities462.length; i530++) {
if (i530 === i463) continue;
const other531 = capabilities462[i530];
if ((other531.capabilityId === capabilityId522)) {
if (count529++ < mostRelated) related528.push([0, `/capabilities/${i530}/capabilityId`]);
}
}
broken(report, 55, 1, `/capabilities/${i463}/capabilityId`, [capabilityId522], related528, count529);
}
}
}
if (mcpServers532 !== undefined) {
for (let i533 = 0; i533 < mcpServers532.length; i533++) {
const item534 = mcpServers532[i533];
const name536 = item534?.name;
const list537 = mcpServers532.length <= 16 ? mcpServers532 : equalIn(index535 ??= indexBy(mcpServers532, (s0) => s0.name), name536);
let t539 = 0;
for (let i540 = 0; i540 < list537.length; i540++) {
const s538 = list537[i540];
if ((s538.name === name536) && ++t539 > 1) break;
}
if (!(t539 === 1)) {
const related541 = [];
let count542 = 0;
for (let i543 = 0; i543 < mcpServers532.length; i543++) {
if (i543 === i533) continue;
const other544 = mcpServers532[i543];
if ((other544.name === name536)) {
if (count542++ < mostRelated) related541.push([0, `/mcpServers/${i543}/name`]);
}
}
broken(report, 56, 1, `/mcpServers/${i533}/name`, [name536], related541, count542);
}
}
}
if (name545 !== undefined) {
if (!isOrdinary26(name545)) checkText25(report, name545, 1, `/name`);
}
if (description547 !== undefined) {
if (!isOrdinary26(description547)) checkText25(report, description547, 1, `/description`);
}
if (capabilities462 !== undefined) {
for (let i549 = 0; i549 < capabilities462.length; i549++) {
const item550 = capabilities462[i549];
const capability551 = item550?.capability;
const decision552 = item550?.decision;
const commands554 = item550?.commands;
const mcpServerNames577 = item550?.mcpServerNames;
if (!(((((capability551 !== "exec-shell") || (decision552 !== "allow")) || !((executionPlane553 !== undefined))) || (executionPlane553 === "container")))) {
broken(report, 59, 1, `/capabilities/${i549}/decision`, [executionPlane553], [[0, `/executionPlane`]]);
}
if (commands554 !== undefined) {
for (let i555 = 0; i555 < commands554.length; i555++) {
const item556 = commands554[i555];
const words557 = item556?.words;
let t562 = (decision552 === "deny");
if (!t562) {
let t560 = false;
for (let i561 = 0; i561 < words557.length; i561++) {
const w558 = words557[i561];
if (pattern559.test(lowerAscii(w558))) { t560 = true; break; }
}
t562 = !(t560);
}
if (!(t562)) {
broken(report, 52, 1, `/capabilities/${i549}/commands/${i555}`);
}
let t567 = (((decision552 !== "allow") || !((executionPlane553 !== undefined))) || (executionPlane553 === "container"));
if (!t567) {
let t565 = false;
for (let i566 = 0; i566 < words557.length; i566++) {
const w563 = words557[i566];
if (pattern564.test(lowerAscii(w563))) { t565 = true; break; }
}
t567 = !(t565);
}
if (!(t567)) {
broken(report, 53, 1, `/capabilities/${i549}/commands/${i555}`, [executionPlane553], [[0, `/executionPlane`]]);
}
let t572 = (decision552 === "deny");
if (!t572) {
let t570 = false;
for (let i571 = 0; i571 < words557.length; i571++) {
const w568 = words557[i571];
if (pattern569.test(lowerAscii(w568))) { t570 = true; break; }
}
t572 = !(t570);
}
if (!(t572)) {
broken(report, 54, 1, `/capabilities/${i549}/commands/${i555}`);
}
let t575 = false;
for (let i576 = 0; i576 < words557.length; i576++) {
const w573 = words557[i576];
if (pattern574.test(w573)) { t575 = true; break; }
}
if (!(!(t575))) {
broken(report, 62, 1, `/capabilities/${i549}/commands/${i555}`);
}
}
}
if (mcpServerNames577 !== undefined) {
for (let i578 = 0; i578 < mcpServerNames577.length; i578++) {
const item579 = mcpServerNames577[i578];
let t586 = (mcpServers580 !== undefined);
if (t586) {
const list582 = mcpServers580.length <= 16 ? mcpServers580 : equalIn(index581 ??= indexBy(mcpServers580, (s0) => s0.name), item579);
let t584 = false;
for (let i585 = 0; i585 < list582.length; i585++) {
const s583 = list582[i585];
if ((s583.name === item579)) { t584 = true; break; }
}
t586 = t584;
}
if (!(t586)) {
broken(report, 60, 1, `/capabilities/${i549}/mcpServerNames/${i578}`, [item579]);
}
}
}
if (commands554 !== undefined) {
for (let i587 = 0; i587 < commands554.length; i587++) {
const item588 = commands554[i587];
const words589 = item588?.words;
if (words589 !== undefined) {
for (let i590 = 0; i590 < words589.length; i590++) {
const item591 = words589[i590];
if (!isOrdinary26(item591)) checkText25(report, item591, 1, `/capabilities/${i549}/commands/${i587}/words/${i590}`);
}
}
}
}
}
}
if (version593 !== undefined) {
const command594 = version593?.command;
const constraint619 = version593?.constraint;
let t596 = false;
for (let i597 = 0; i597 < command594.length; i597++) {
const w595 = command594[i597];
if (pattern559.test(lowerAscii(w595))) { t596 = true; break; }
}
let t601 = !(t596);
if (t601) {
let t599 = false;
for (let i600 = 0; i600 < command594.length; i600++) {
const w598 = command594[i600];
if (pattern569.test(lowerAscii(w598))) { t599 = true; break; }
}
t601 = !(t599);
}
let t605 = t601;
if (t605) {
let t603 = false;
for (let i604 = 0; i604 < command594.length; i604++) {
const w602 = command594[i604];
if (pattern574.test(w602)) { t603 = true; break; }
}
t605 = !(t603);
}
let t615 = t605;
if (t615) {
let t608 = false;
for (let i609 = 0; i609 < command594.length; i609++) {
const w606 = command594[i609];
if (pattern607.test(lowerAscii(w606))) { t608 = true; break; }
}
let t614 = !(t608);
if (!t614) {
let t612 = true;
for (let i613 = 0; i613 < command594.length; i613++) {
const w610 = command594[i613];
if (!(pattern611.test(lowerAscii(w610)))) { t612 = false; break; }
}
t614 = t612;
}
t615 = t614;
}
if (!(t615)) {
broken(report, 61, 1, `/version/command`);
}
if (command594 !== undefined) {
for (let i616 = 0; i616 < command594.length; i616++) {
const item617 = command594[i616];
if (!isOrdinary26(item617)) checkText25(report, item617, 1, `/version/command/${i616}`);
}
}
if (constraint619 !== undefined) {
if (!isOrdinary26(constraint619)) checkText25(report, constraint619, 1, `/version/constraint`);
}
}
if (mcpServers532 !== undefined) {
for (let i621 = 0; i621 < mcpServers532.length; i621++) {
const item622 = mcpServers532[i621];
const command623 = item622?.command;
const name628 = item622?.name;
const url632 = item622?.url;
let t627 = !((command623 !== undefined));
if (!t627) {
let t625 = false;
for (let i626 = 0; i626 < command623.length; i626++) {
const w624 = command623[i626];
if (pattern559.test(lowerAscii(w624))) { t625 = true; break; }
}
t627 = !(t625);
}
if (!(t627)) {
broken(report, 58, 1, `/mcpServers/${i621}/command`, [name628]);
}
if (command623 !== undefined) {
for (let i629 = 0; i629 < command623.length; i629++) {
const item630 = command623[i629];
if (!isOrdinary26(item630)) checkText25(report, item630, 1, `/mcpServers/${i621}/command/${i629}`);
}
}
if (url632 !== undefined) {
if (!isOrdinary26(url632)) checkText25(report, url632, 1, `/mcpServers/${i621}/url`);
}
}
}
if (executable634 !== undefined) {
const path635 = executable634?.path;
if (path635 !== undefined) {
if (!isOrdinary26(path635)) checkText66(report, path635, 1, `/executable/path`);
}
}
}

function checkAgentWorkspaceMount(root, report) {
const accessMode637 = root?.accessMode;
const source638 = root?.source;
const kind639 = source638?.kind;
const path640 = source638?.path;
const cache641 = root?.cache;
const writeBack642 = cache641?.writeBack;
const retentionPolicy643 = root?.retentionPolicy;
const description647 = root?.description;
const agentPath649 = root?.agentPath;
const maskedSubpaths651 = root?.maskedSubpaths;
if (!(((accessMode637 !== "browser-read-write-agent-read-only") || (kind639 === "host-path")))) {
broken(report, 13, 0, `/accessMode`, [kind639]);
}
if (!(((((!((accessMode637 === "read-write" || accessMode637 === "write-only-artifacts")) || !((path640 !== undefined))) || ((cache641 !== undefined) && (!((writeBack642 !== undefined)) || (writeBack642 === "overlay")))) || (!(pattern219.test((lowerAscii(path640) + "/"))) && !(pattern220.test((lowerAscii(path640) + "/"))))) || pattern221.test((lowerAscii(path640) + "/"))))) {
broken(report, 19, 0, `/source/path`, [path640, accessMode637]);
}
if (!(((kind639 !== "tmpfs") || ((retentionPolicy643 !== undefined) && (retentionPolicy643 === "ephemeral"))))) {
broken(report, 20, 0, `/retentionPolicy`);
}
if (!((((!((cache641 !== undefined)) || !((writeBack642 !== undefined))) || (writeBack642 !== "shared")) || (accessMode637 === "read-write")))) {
broken(report, 26, 0, `/cache/writeBack`, [accessMode637]);
}
if (!((((!((accessMode637 === "read-write" || accessMode637 === "write-only-artifacts")) || !((path640 !== undefined))) || ((cache641 !== undefined) && (!((writeBack642 !== undefined)) || (writeBack642 === "overlay")))) || (((!(pattern271.test((lowerAscii(path640) + "/"))) && !(pattern272.test((lowerAscii(path640) + "/")))) && !(wordSet273().has(lowerAscii(path640)))) && ((cache641 !== undefined) || ((!(pattern274.test((lowerAscii(path640) + "/"))) && !((path640 + "/").startsWith("/var/cache/ccache/"))) && !((lowerAscii(path640) + "/").includes("/.pnpm-store/")))))))) {
broken(report, 31, 0, `/source/path`, [path640, accessMode637]);
}
if (source638 !== undefined) {
const kind644 = source638?.kind;
const path645 = source638?.path;
if (!((((kind644 !== "machine-path") || !((path645 !== undefined))) || !(pattern139.test(path645))))) {
broken(report, 16, 0, `/source/path`, [path645]);
}
if (path645 !== undefined) {
if (!isOrdinary26(path645)) checkText39(report, path645, 0, `/source/path`);
}
}
if (description647 !== undefined) {
if (!isOrdinary26(description647)) checkText25(report, description647, 0, `/description`);
}
if (agentPath649 !== undefined) {
if (!isOrdinary26(agentPath649)) checkText66(report, agentPath649, 0, `/agentPath`);
}
if (maskedSubpaths651 !== undefined) {
for (let i652 = 0; i652 < maskedSubpaths651.length; i652++) {
const item653 = maskedSubpaths651[i652];
if (!isOrdinary26(item653)) checkText39(report, item653, 0, `/maskedSubpaths/${i652}`);
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
