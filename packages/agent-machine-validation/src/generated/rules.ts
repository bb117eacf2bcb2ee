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
const words159 = [".git/hooks", ".git/config", ".git/config.worktree", ".git/commondir", ".husky", ".vscode", ".idea", ".zed", ".devcontainer", ".devcontainer.json", ".mcp.json", ".claude", ".codex", ".cursor", ".gemini"];
const pattern182 = /* @__PURE__ */ lazy(
  () => "/(?:hooks|info|logs|objects|refs|worktrees)$",
);
const pattern230 = /* @__PURE__ */ spared(
  () => "@%5#############$#%#&#'#############################################()*+,-./01234567#89:;<=>?##########c#$)#$I#%8#%Y#&;#&\\#'##'C#'d#(.#(P###?#%$#$%#%&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?P$$#&%##)#(.#$3#'5#N6#V;$f<$z$#(5#$$#(;#$$#&%%/$#(0#$%#()#$5#C$#(8#$$#((#$$#(8#$$#(?#$$#&%#$$#(+#$$#(,#$$#(<#$$#(,#$$#(3#$$#(6#$$#(7#$$#(,#$$#(8#$$#&%#$$#(*#$$#(6#$$#(4#$$#(4#$$#((#$$#(5#$$#(+#$$#(3#$$#(0#$$#(5#$$#(,#$$#(:#$$#(6#$$#(6#$$#(3#$$#(9$n$#(;#$$#(>#$$#()#$$#(8#$$#(,#$$#(=$h$#(0#$$#(>#$$#&%#$$#(9#$$#(:#$$#(6#$$#(8#$$#(,$`$#(7#$$#(:#$$#&%#$>#($#$&#$'#$(#/)#$*#@+#$,#$-#$.#H/#M0#_1#c2#$3#e4#h5#v6#$7#z8#|9#$:$%;#$<#$=#$>$.?P$1$<%#$(##*##.##/##0##1##3##4##5##7##8##:##>##&#()#$3#&9#,$#(0#$$#(5$X$#(0#$$#()#$$#(,#$$#(>#$$#(,#$$#(*$R$#()%-$$>5#$%$>(#$+#+$$>*#$$$>6#$$$>5#$$$>+#$$$>(#$$$>'#$$$>%$B$$>8#$$$>6#$$$>0#$$$>+#$$$>$#$$$>9#$$$>+#$$$>2%-&$>5#$6#%;#($$>0%+$$>5#$$$>+#$$$>(%($$>+#$$$>(#$>%*$##&##'##(##)##*##+##,##-##.##/##0##1##2##3##4##5##6##7##8##9##:##;##<##=##>##?P#$$>6#$$$>6#$$$>.#$$$>3#$$$>,$z$$>6#$%$>4#$9#)$$>,#$$$>)#$$$>8#$$$>,#$$$>=$s$$>:#$$$>,#$$$>+#$$$>:#$$$>6#$$$>6#$$$>3#$$$>*#$$$>(#$$$>*#$$$>/%#$$>5#$$$>:#$$$>,#$$$>3$d$$>(#$$$><$o$$>6#$$$>*#$$$>(%0$$>0#$%$>*#$5#*$$>8#$$$>6#$$$>9#$$$>6#$$$>-#$$$>:$W$$>0#$$$X-#$$$>6#$$$>8#$$$>.#$$$>,$P$$><#$$$>0#$$$>+#$$$>0$Z$$>2#$$$>.$K$$>6#$%$>*#$9$I$$>4$X$$>6#$$$>6#$$$>3#$$$>*#$$$>/#$$$>(#$$$>0#$$$>5#$$$>9$?$$>&#$$$>&$=$#(9#$$#(8#$$#&%#$%#(0#$3#)$#(5#$$#(*#$$#(3#$$#(;#$$#(+#v%#(0#$6#%$#()#E$#(*#$$#((#$$#(3#$$#&%#$&#(*#$.#'0%*$#(;#$$#(+#$$#(($:$#(6#<$#((#$$#(8#$$#&%#$$#(*#$$#((#$$#(*#$$#(/#$$#(,#$$#&%#$&#((#$+#&7#($#(7#$$#(:#0$#(5#$$#(-#.$#((#$$#(*#$$#(4#$$#((#a",
  /* @__PURE__ */ lazy(
  () => "^/(?:gnu|library/developer/commandlinetools|linuxbrew|nix/store|opt/(?:anaconda3|android-sdk|cni|conda|(?:cuda|rocm)[^/]*|google|homebrew|hostedtoolcache|intel|java|local|microsoft|miniconda3|miniforge3|nvidia|pkg|ros|toolchains|x11|[^/]+/(?:bin|libexec|sbin))|usr/(?:include|lib|local/(?:cuda[^/]*|go|include))|var/cache/(?:apt|dnf|pacman))/",
),
);
const pattern231 = /* @__PURE__ */ spared(
  () => "G$T#$$$$$$$%&$$$'$()))*+),)-).$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$/01234567$89:;<=>?@ABCDEF$$$$$#####p#$6#$V#$x#%?#%_#&/#&O###F#%##$%#$&#$'#$(#$)#$*#$+#$,#$-#$.#%/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$E#$FP$##&$#&(#$1#&/#$1#-5#46#89#F:#P;#\\=#`>$+?$,@$6A$?C$DE$H$#&;#$$#&/#$$#&1#$$#&<#$$#&;#$$#&2#$$#&/#$$#&*#$$#&($G$#&F#$$#&5#$$#&D#$$#&7#$$#&;#$$#>,#$$#&+$M$#&6#$$#&1#$$#&B#$$#&=$I$#&<#$$#&@#$$#&A#$$#&3#$$#&2#$$#&A#$$#&<#$$#&<#$$#&9#$$#&1#$$#&/#$$#&1#$$#&6#$$#&3$;$#&/#$$#&?#$$#&/#$$#&5#$$#&<#$$#&;#$$#&(#$$#&0#$$#&7#$$#&;$1%#&7#$@#,$#&;#$%#&5#$7#%$#&D$3$#24#$$#&<#$$#&?#$$#&5#$$#&3$'$#&F#$$#&@#$$#&,$,$#&C#$$#&:#$$#&+#$$#&D#{%#&?#$F#B$#&<#$$#&5#$$#&?#$$#&/#$$#&:#$$#&##$$#&4#$$#&7#$$#&9#$$#&3#$$#&@#$$#&##$$#&%#$$#&E#$$#&-#$$#&,#$$#&&#$$#&(#$$#&D#$$#&7#$$#&;#$$#&2#$$#&<#$$#&D#$$#&@#$$#&##$$#&8#$$#&7#$$#&A#$$#&@#\\$#&A#$$#&6#$$#&<#$$#&;#$(#&)#$*#$+#$,#$-#$$%8(#I$#&A#U%#&A#$B#($#&<#$$#&<#$$#&9#$$#&@$M$#&0#$$#&F#$(#&)#$*#$+#$,#$-#$%%L'#$(#?$#&E#z$#&A#$$#&?#$$#&/#$$#&D#$$#&0#$$#&3#$$#&?#$$#&?#$$#&F#B$#&3#$$#&E#$$#&9#$$#&7#$$#&C#V$#&1#$$#&=#$$#&8#$$#&5#9$#&/#$$#&:#$$#&=#$$#&=#$$#&(#$%#&/#$=#%$#&=#H$#&6#<",
  /* @__PURE__ */ lazy(
  () => ":/(?:anaconda3|cygwin|cygwin64|ghcup|hostedtoolcache|laragon/bin|mingw|mingw64|miniconda3|miniforge3|msys64|nvm4w|program files [(]x86[)]/windows kits|qt|strawberry|texlive|vcpkg|xampp/(?:apache|php)|(?:python|rtools|ruby)[0-9]+|ruby[0-9]+-x64)/",
),
);
const pattern232 = /* @__PURE__ */ lazy(
  () => ":/(?:msys64/mingw-packages|vcpkg/downloads)/",
);
const words234 = [".husky", ".vscode", ".idea", ".zed", ".devcontainer", ".devcontainer.json", ".mcp.json", ".claude", ".codex", ".cursor", ".gemini"];
const pattern239 = /* @__PURE__ */ lazy(
  () => "[.]git/(?:commondir|config|config[.]worktree|hooks)/",
);
const pattern240 = /* @__PURE__ */ lazy(() => "/[.]git/[a-z0-9-]+/worktrees/");
const words260 = [".git", ".husky", ".vscode", ".idea", ".zed", ".devcontainer", ".devcontainer.json", ".mcp.json", ".claude", ".codex", ".cursor", ".gemini"];
const pattern283 = /* @__PURE__ */ spared(
  () => "B%<#############$%&##'############################################(#)*+,-./012345678#9:;<=>?@####A#####k#$1#$S#$t#%<#%]#&%#&G#&h#'.#'N#'o###A#%$#$%#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@P$A#%##&$#&&#$&#&%#$)$s.%7/#&)#$-#1/#>3#T4#`5#r6$$8$39$>:$D;$X=$n$#&:#$$#&,#$$#&.#$$#&&#$$#&1#$$#&6#$$#&:#$$#&;#$$#&)#$$#&4#$$#&4#$$#&:#$$#&&%*$#&4#$$#&)#$$#&6#$$#&&#$$#&;#$$#&7#$$#&7#$$#&4#$$#&+#$$#&0#$$#&)#$$#&1#$$#&6%.%#&0#$9#+$#&+#$$#&<#$$#&8#$$#&&#$$#&/#$$#&0#$$#&+%'$#&)#$$#&,#$$#&4#$$#&-#$$#&&#$%#&2#$>#&$#&,#$$#&3$x$#&9#$$#&)#$$#&8#$$#&8#$$#&-#$$#&9$s%#&7#$9#'$#&6#$$#&)#$$#&6$o$#&-#$$#&>#$$#&&#$$#&:#$$#&;#$$#&7#$$#&9#$$#&-$g$#&7#$$#&+#$$#&)#$$#&4#$$#&&#$$#&:#$$#&0#$$#&)#$$#&9#$$#&-#$$#&&#$&#&.#$5#&<#)$#&6#$$#&5$Y$#&1#$$#&:#$$#&-$M$#&=$U%#&'#$1#&$#&&#$$#&>$p$#&?#$$#&&#$$#&)#$$#&9#$$#&+#$$#&0#$$#&1#$$#&=#$$#&-$H%#&8#$=#*$#&5#$$#&&#$$#&(#$$#&6#$$#&8#$$#&?$B$#&5#$$#&&#$$#&=#$$#&-#$$#&9#$$#&:#$$#&1#$$#&7$G%#&9#$@#+$#&7#$$#&;#$$#&7#$$#&&#$$#&;#$$#&7#$$#&7$0$#&-#$$#&6#$$#&=%+&#&*%9<#$@#($#&:#$$#&;#$$#&<#$$#&8$.$#&-$-%#&*#$,#*$#&;#$$#&&#$$#&*#$$#&7#$$#&7#$$#&;#|$#&3#$$#&5#$$#&)#$$#&6#$$#&&#$$#&+#$$#&)#$$#&6#$$#&,#$$#&1#$$#&,#$$#&)#$$#&;$b$#&-#$$#&9#$$#&9#$$#&)#$$#&.#$$#&7#$$#&9#$$#&5#$$#&%#$$#&,#$$#&&#$$#&8#$$#&4#$$#&<#$$#&/#$$#&1#$$#&6#$$#&$#$$#&+#$$#&)#$$#&+#$$#&0$.$#&7#$$#&4#$$#&;#$$#&)$\\$#&8#$$#&8#$$#&,#$$#&)#$$#&;#$$#&)#$$#&&#$%#&4#$9#2$#&7#$$#&+#$$#&)#$$#&4#$$#&&#$$#&6#$$#&8#$$#&5#$$#&$#$$#&+#$$#&)#$$#&+#$$#&0#$$#&-$5$#&7#$$#&)#$$#&5#$$#&1#$$#&6#$$#&/#$$#&&#$$'2<#x$#&=#s",
  /* @__PURE__ */ lazy(
  () => "~/(?:[.]asdf/installs|[.]elan/toolchains|[.]ghcup/ghc|[.]local/share/(?:fnm|mise/installs|uv)|[.]nvm/versions|[.]proto/tools|[.]pyenv/versions|[.]rbenv/versions|[.]rustup/toolchains|[.]rye/toolchains|[.]sdkman/candidates|[.]volta/tools|appdata/roaming/uv|fvm|[.]gradle/(?:jdks|wrapper)|[.]konan|[.]krew/store|[.]m2/wrapper|[.]mix/archives|(?:[.]npm|appdata/(?:local|roaming)/npm-cache)/_npx|[.]sbt/boot|[.]terraform[.]d/plugin-cache)/",
),
);
const pattern284 = /* @__PURE__ */ spared(
  () => "G&.#############$%&#'#()*+#,######################################-#./0123456#789:;<#=>?@ABCDE###F#####s#$@#$`#%&#%H#%h#&.#&P#&p#'8#'X#'y#(A#(b#)(#)I#)i###F#%$#$%#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?#$@#$A#$B#$C#$D#$EP$F#%##&$#&&#$.#&%#$.$W/$u3$v4$z8%-9%::%O<%X=%\\>%y*#&.#$0#62#{4$.8$5<$MA$D$#&=#$$#&1#$$#&@#$$#&6#$$#&:#$$#&;#$$#&'#$$#&*#$$#&&#$$#&<#$$#&.#$$#&0#$$#&7#$$#&.#$$#&4#$$#&2#$$#&>#$$#&&%q$#&.#$$#&0#$$#&5#$$#&2#$$#&&#$+#&/#$0#+2#05#79#;:#G<#J>#\\$#&.#$$#&E#$$#&2#$$#&8#$$#&6#$$#&>#$$#&7%{$#&D#$$#&<#$$#&=#$$#&2#$$#&>%u$#&8#$$#&2#$$#&0#$$#&?#$$#&=#$$#&;#$$#&:%o$#&.#$$#&?#$$#&0#$$#&5%k$#&>#$$#&$#$$#&<#$$#&8#$$#&.#$$#&D#$$#&B#$$#&=#$$#&6#$$#&4#$$#&5#$$#&?%_$#&;#$$#&1#$$#&2%\\%#&=#$@#.%#&2#$6#*$#&$#$$#&0#$$#&;#$$#&9#$$#&9#$$#&6&#$#&>#$$#&9#$$#&.%Q$#&<#$$#&<#$$#&2#$$#&?#$$#&2#$$#&2#$$#&=%J$#&2#$$#&8#$$#&2#$$#&:#$$#&6#$$#&@#$$#&9%C$#&>#$$#&<#$$#&=#$$#&2#$$#&>#$$#&>#$$#&6#$$#&3#$$#&&#$$#&?#$$#&;#$$#&;#$$#&8%5$#&2#$$#&9#$$#&&#$$#&=#$$#&@#$$#&/#$$#&D%/$#&;#$$#&0#$$#&.#$$#&8#$$#&&#$$#&>#$$#&5#$$#&.#$$#&=#$$#&2#$$#&&#$&#&4#$:#%A#'$#&2%g$#&A#$$#&6%e$#&6#$$#&=#$$#&?#$$#&@#$$#&.#$$#&8#$$#&2#$$#&:#$$#&A$p$#&8#$$#&.#$$#&?#$$#&3#$$#&;#$$#&=#$$#&9#$$#&6#$$#&;$_%#&:#$<#2%#&.#$1#*$#&0#$$#&;#$$#&:#$$#&1#$$#&.#$$#&($`$#&=#$$#&;#$$#&6#$$#&1#$$#&&#$$#&>#$$#&1$f$#&<#$$#&1#$$#&.#$$#&?#$$#&.#$$#&&#$$#&8#$$#&;#$$#&0#$$#&.#$$#&8#$$#&&#$$#^.#$$#0:#$$#&1%s$#&6$b$#&8#$$#&@#$$#&?#$$#&?%($#&;#$%#&&#$;#%$#&/&'$#&4#$$#&8#$$#&2#$$#&$#$$#&0#$$#&8#$$#&;#$$#&@#$$#&1#$$#&$%f$#&6#$$#&/#$$#&=#$$#&.#$$#&=#$$#&D#$$#&&#$%#&.%m0#$$#&.#$$#&0#$$#&5#$$#&2#$$#&>$0%#&.#$6#+$#&9#$$#&/#$$#&.#$$#&3#$$#&;#$$#&=#$$#&4$O%#&0#$:#*$#&=#$$#&;#$$#&9#$$#&.#$$#&9#$$#&/$S$#&6#$$&>3#$$#&;#$$#&=#$$#&4#$$#&2%>$#&;#$$#&1#$$#&2#$$#&-#$$#&9#$$#&;#$$#&1#$$#&@#$$#&8#e$#&2#$$#&=#$$#&8#$$#&*#c$#&&#$%#&B#$C#-$#&6#$$#&:#$$#&$#$$#&8#$$#&6#$$#&/#$$#&=#$$#&.#$$#&=$W$#&,#$$#&+#$$#&-#$$#&+#$$#&)#$$#&$#$$#&<#$$#&0#$$#&$#$$#&8#$$#&6#$$#&:#$$#&@#$$#&C#$$#&$#$$#&4#$$#&:#$$#&@%p$#&0#$$#&;#$$#&;#$$#&<#$$#&&#$%#&.#$>#&$#&<#$$#&<#=$#&5#$$#&6#$$#&9#:",
  /* @__PURE__ */ lazy(
  () => "~/(?:[.]gem/ruby|[.]local/share/(?:gem|virtualenvs)|[.]virtualenvs|anaconda3|mambaforge|micromamba|miniconda3|miniforge3|node_modules|perl5|r/(?:win-library|x86_64-pc-linux-gnu-library)|(?:[.]|appdata/local/|library/)arduino15/packages|[.]espressif/tools|[.]platformio/packages|android/sdk|(?:appdata/local|library)/android/sdk|flutter|google-cloud-sdk|[.]local/share/nvim|bin|go/bin|scoop/(?:apps|shims)|(?:[.]cache|appdata/local|library/caches)/(?:bazelisk|cypress|electron|hatch|ms-playwright|node|pre-commit|prisma|puppeteer|selenium))/",
),
);
const wordSet285 = /* @__PURE__ */ once(() => new Set(["~/.npm", "~/android", "~/appdata/local/npm-cache", "~/appdata/roaming/npm-cache", "~/go", "~/r"]));
const pattern286 = /* @__PURE__ */ spared(
  () => "A%<#############$%&##'##############################################()*+,-./01234567#89:;<=>?####@#####m#$5#$X#$z#%@#%`#&&#&H#&h#'/#'O#'p###@#%$#$%#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<#$=#$>#$?P$@#%##&$#&&#$'#&%#$($[.$o3$t0#&)#$*#7+#`.#j/#t0#v1#y3#|4$65$@7$N9$Q?$W$#&;#$$#&5#$%#&&#$+#2$#&0#$$#&5#$$#&9#$$#&:#$$#&(#$$#&3#$$#&3#$$#&&#$$#&*#$$#&(#$$#&*#$$#&/#$$#&,#$$#&&%&$#&3#$$#&,%4%#&(#$6#4%#J)#$8#&$#&(#$$#&3%6$#&.#$$#&6#$$#&&#$%#&.#$8#&$#&0#$$#&:%0$#&,#$$#&.#$$#&0#$$#&9#$$#&:#$$#&8#$$#&?%)&#&4#$5#);#8$#&7#$$#&6#$$#&9#$$#&,#$$#&8$w%#&(#$+#,$#&5#$%#&&#$'#($#&+#$$#&(#$$#&:#$$#&($v$#&&#$$#&7$t$#&(#$$#&&#$$#&7#$$#&2#$$#&.#$$#&9$n$#&8#$$#&9#$$#&0%)$#&;#$$#&)#$$#&&#$$#&7#$$#&(#$$#&*#$$#&2#$$#&(#$$#&.#$$#&,%/$#&8#$$#&(#$$#&+#$$#&3#$$#&,#$$#&&#$$#&*#$$#&(#$$#&*#$$#&/%2$#&,#$$#&>%)$#&<#$$#&?#$$#&'$R$#&;#$$#&3#$$#&0$o$#&6#$$#&*#$$#&(#$$#&3#$$#&&#$$#&9#$$#&/#$$#&(#$$#&8#$$#&,#$$#&&#$$#&7#$$#&5#$$#&7#$$#&4#$$#&&#$$#&9#$$#&:#$$#&6#$$#&8$:$#&'#$$#&&#$$#&8#$$#&,#$$#&7#$$#&6#$$#&9#$$#&0#$$#&:#$$#&6$C&#&0#$7#-;#.$#&4#$$#&)#$$#&3#$$#&,#$$#&&#$$#&7#$$#&2#$$#&.#$$#&9$k$#&4$&$#&.#$$#&,#$$#&:$Q$#&;#$$#&)#$$#&$#u$#&=#$$#&0#$$#&-#$$#&:#$$#&7#$$#&4#n$#&(#$$#&8#$$#&5#q$#&7#$$#&7#$$#&+#$$#&(#$$#&:#$$#&(#$$#&&#$%#&3#$8#&$#&6#$$#&*#l$#&6#$$#&(#$$#&4#$$#&0#$$#&5#$$#&.#$$#&&#$$#&5#$$#&7#$$#&4$y$#&6#$$#&&#$$#&7#$$#&2#$$#&.#X$#&0#$$#&)#$$#&8#$$#&(#$$#&8#$$#&?#$$#&&#$%$n+#$7$J$#&,#$$#&<#$$#&,#$$#&3#$$#&6#$$#&7#$$#&,#$$#&8#$$#&&#$$#&>#$$#&*#$$#&6#$$#&+#$$#&,#$$#&&#$$#&+#$$#&,#$$#&8#$$#&0#$$#&<#$$#&,#$$#&+#W",
  /* @__PURE__ */ lazy(
  () => "~/(?:[.]bun/install/cache|[.]bundle/cache|[.]cabal|[.]cache|[.]cargo/(?:git|registry)|[.]composer/cache|[.]conan/data|[.]conan2/p|[.]conda/pkgs|[.]coursier/cache|[.]dub/packages|[.]gradle/caches|[.]hex/packages|[.]ivy2|[.]julia|[.]local/share/pnpm/store|[.]m2/repository|[.]nimble/pkgs2|[.]npm|[.]nuget/packages|[.]pub-cache|[.]swiftpm/cache|[.]yarn|appdata/local|appdata/roaming/npm-cache|go/pkg|library/caches|library/developer/xcode/deriveddata|library/pnpm/store)/",
),
);
const pattern388 = /* @__PURE__ */ spared(
  () => "<#W##########$###%##################################################&'()*+,-.//01234/56789://;########$6#$]#%(###;#%$#%%#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;P$$#&$##$#(%#$1#(&#$'#+(#-*#/+#1,#4.#:0#<1#>2#B3#E4#G6#N:#R%#((#$6#($#(%#$9#(&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$9#(&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$##'$#(6#$$#(3#R$#(.#$$#(;#P$#(3#$$#01#N$#()#$$#08#L$#(.#$$#(5#$$#(1#I&#(*#$3#%8#($#(2#G&#0'#F8#$9#%$#(9#E$#07#D$#('#C$#(2#$%#()#A+#F$#(7#$$#()#?&#(*#>.#$8#%$#(0#=$#(2#$$#(.#;'#(*#M-#$.#%3#H$#(6#9$#((#8$#(5#$$#0,#6&#(0#T3#$5#($#(0#$$#(.#$$#((#$$#(*#1$#(*#$$#(6#M$#((#$$#(-#$$#03#$$#(3#E$#(*#>",
  /* @__PURE__ */ lazy(
  () => "^[*][.](?:ac|asso|biz|co|com|ed|edu|firm|gen|go|gob|gouv|gov|govt|gub|ind|info|ltd|me|mil|muni|net|ne|nhs|nic|nom|or|org|plc|police|press|sch|school|web)[.][a-z]{2}$",
),
);
const pattern389 = /* @__PURE__ */ spared(
  () => "=$1##############$###%##############################################&'()*+,#-./0123456789#:#;<#########b#$(#$H#$h#%.#%N###<#%$#%%#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$;#$<P$##&+#&&#$'#-,#90#A1#L3#S6#X:#k&#&0#$1#t<$($#&-#$$#&;#$$#&9#$$#&2#$$#&(#$$#&7#$$#&$#$$#*(#.$#&&#$$#&(#$$#&/#$$#&'#$$#&0#$$#&&#$$#&<#$$#&*#$$#&'#$$#&%$&$#&3#$$#&1#t$#&3#$$#&3#$$#&,#$$#&0#$$#&*#$$#&&#$$#&4#$$#&-#u$#&-#$$#&2#$$#&3#$$#&)#$$#&*#$$#&3#$$#&'#$$#&.#$$#&*#$$#&(#$$#&8#j$#&;#$$#&5#$$#&(#$$#&0#$$#&3#$$#&9#$$#&)#d$#&6#$$#&&#$$#&(#$$#&0#$$#&*$($#&%#$$#&$#$$#*(#$$#&0#$$#&3#$$#&9#$$#&)#$$#&+#$$#&0#$$#&&#$$#&6#$$#&*#$$#&7#$$#&8#$$#&3#$$#&6#$$#&&#$$#&,#$$#&*#L$#&-#$$#&2#$$#&)#$$#&3#$$#&:#$$#&7#$$#&$#$$#*2#$$#&*#$$#&8#8$#&&#$$#&<#$$#&3#$$#&2#$$#&&#$$#&:#$$#&7#$$#&$#$$#*(#$$#&3#$$#&1#$$#%$#$$#*(#$$#&2#*$#&9#$$#&6#$$#&*#$$#&$#$$#<2#w",
  /* @__PURE__ */ lazy(
  () => "[.](?:amazonaws[.]com|amazonaws[.]com[.]cn|windows[.]net|azure[.]com|azure[.]net|googleapis[.]com|oraclecloud[.]com|aliyuncs[.]com|myqcloud[.]com|backblazeb2[.]com|linodeobjects[.]com|r2[.]cloudflarestorage[.]com)$",
),
);
const wordSet390 = /* @__PURE__ */ once(() => new Set(["*.github.io", "*.gitlab.io", "*.pages.dev", "*.workers.dev", "*.vercel.app", "*.netlify.app", "*.herokuapp.com", "*.web.app", "*.firebaseapp.com", "*.appspot.com", "*.run.app", "*.fly.dev", "*.onrender.com", "*.railway.app", "*.azurewebsites.net", "*.cloudapp.net", "*.cloudfront.net", "*.elasticbeanstalk.com", "*.digitaloceanspaces.com", "*.ondigitalocean.app", "*.r2.dev", "*.surge.sh", "*.glitch.me", "*.repl.co", "*.ngrok.io", "*.ngrok.app", "*.ngrok-free.app", "*.trycloudflare.com", "*.loca.lt", "*.readthedocs.io", "*.blogspot.com", "*.wordpress.com", "*.githubusercontent.com", "*.duckdns.org", "*.deno.dev", "*.deno.net", "*.azureedge.net", "*.azurefd.net", "*.azurecontainer.io", "*.azurecontainerapps.io", "*.azurestaticapps.net", "*.azurecr.io", "*.azure-api.net", "*.trafficmanager.net", "*.servicebus.cloudapi.net", "*.awsapprunner.com", "*.lambda-url.aws", "*.on.aws", "*.cloudfunctions.net", "*.translate.goog", "*.usercontent.goog", "*.googleusercontent.com", "*.codespaces.githubpreview.dev", "*.github.dev", "*.app.github.dev", "*.githubpreview.dev", "*.gitpod.io", "*.replit.app", "*.replit.dev", "*.stackblitz.io", "*.webcontainer.io", "*.codesandbox.io", "*.csb.app", "*.netlify.com", "*.now.sh", "*.render.com", "*.up.railway.app", "*.bitbucket.io", "*.gitbook.io", "*.hf.space", "*.streamlit.app", "*.modal.run", "*.koyeb.app", "*.cyclic.app", "*.myshopify.com", "*.weebly.com", "*.wixsite.com", "*.webflow.io", "*.framer.app", "*.carrd.co", "*.notion.site", "*.hashnode.dev", "*.supabase.co", "*.firebaseio.com", "*.nhost.run", "*.convex.cloud", "*.convex.site", "*.val.run", "*.pipedream.net", "*.ngrok.dev", "*.ngrok-free.dev", "*.serveo.net", "*.localtunnel.me", "*.pinggy.link", "*.pinggy.io", "*.bore.pub", "*.tunnelmole.net", "*.zrok.io", "*.dyndns.org", "*.no-ip.org", "*.ddns.net", "*.hopto.org", "*.zapto.org", "*.sytes.net", "*.dynu.net", "*.freeddns.org", "*.mooo.com", "*.afraid.org", "*.nsupdate.info", "*.dedyn.io", "*.desec.io", "*.eu.org", "*.uk.com", "*.us.com", "*.de.com", "*.eu.com", "*.gb.net", "*.in.net", "*.jpn.com", "*.br.com", "*.cn.com", "*.za.com", "*.blogspot.co.uk", "*.tumblr.com", "*.substack.com", "*.medium.com", "*.hubspotpagebuilder.com", "*.webhook.site", "*.requestbin.net", "*.oast.fun", "*.oast.pro", "*.oast.live", "*.oast.site", "*.interact.sh", "*.burpcollaborator.net", "*.platform.sh", "*.platformsh.site", "*.scw.cloud", "*.clever-cloud.com", "*.cleverapps.io", "*.vultrobjects.com", "*.wasabisys.com", "*.b-cdn.net", "*.fastly.net", "*.edgesuite.net", "*.akamaized.net", "*.stormkit.dev", "*.edgecompute.app", "*.fastly-edge.com"]));
const wordSet472 = /* @__PURE__ */ once(() => new Set(["codex untrusted", "codex on-request", "codex on-failure", "codex never", "claude-code default", "claude-code manual", "claude-code acceptEdits", "claude-code auto", "claude-code dontAsk", "openclaw always", "openclaw on-miss", "goose approve", "goose smart_approve", "goose chat", "goose auto"]));
const wordSet473 = /* @__PURE__ */ once(() => new Set(["codex untrusted ask", "codex on-request ask-on-risk", "codex on-failure ask-on-risk", "codex never auto-in-sandbox", "claude-code default ask", "claude-code manual ask", "claude-code acceptEdits ask-on-risk", "claude-code auto auto-in-sandbox", "claude-code dontAsk deny", "openclaw always ask", "openclaw on-miss ask-on-risk", "goose approve ask", "goose smart_approve ask-on-risk", "goose chat deny", "goose auto auto-in-sandbox"]));
const pattern571 = /* @__PURE__ */ spared(
  () => ";#y#############$###############%###################################&'()*+,-.//01234/5678/9/:/#########_#$%#$[#${#%A###:#%$#&%#%&#$'#X(#$)#g*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9P$:#w'#&$##'##)##:####&$#($#$'#(&#$)#6+#C:#K$#(0#$$#(0#$$#(3#$$#(9#$$#($#$%#(&#$)#0$#(0#$$#(0#$$#($#$%#(4#$7#)$#(&#$$#(7#$$#(-#$$#(6#$$#'%#e$#(3#$$#(3#$$#(0#u$#(&#$$#(2#$$#(,#$$#(*#$$#(5#$$#(3#$$#(8#$$#(6#$$#(0#$$#(:#$$#($#$9#&$#$&#$'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#$2#$3#$4#$5#$6#$7#$8#$9#$:#$$#i%#U$#(8#$$#(0#$$#(0#$$#($#$$#(&#$$#(8#$$#(7#$$#(3#a%#(*#$3#+$#(6#$$#($#$$#(&#$$#(0#$$#(9#$$#(&#$$#(:#X$#(0#p$#(:#$$#(4#$$#(&#$$#(6#$$#(6#$$#(4#$$#(*#$$#(5#$$#(1#$$#(.#$$#(6#$$#(6#$$#(.#$$#(3#$$#(2#H$#(&#$$#(2#$$#(,#$$#(*#$$#(5#$$#($#$$#(+#$$#(8#$$#(0#$$#(0#$$#($#$$#(&#$$#((#$$#((#$$#(*#$$#(6#8$#(3#Y",
  /* @__PURE__ */ lazy(
  () => "(?:^|=)(?:--(?:allow-)?dangerously-[a-z-]+|--yolo|--full-auto|--yes-always|--allow-all-tools|--allow-all-paths|yolo|danger-full-access|bypasspermissions)(?:=|$)",
),
);
const pattern576 = /* @__PURE__ */ spared(
  () => "?#t#############$%#&&&&&&&&&&#####################################$#'()*+,-./$012345$6789:;<=>#########n#$8#$\\#%'#%K###?#%##$$#%%#%&#%'#&(#.)#8*#?+#E,#G-#%.#%/#%0#I1#L2#P3#Q4#%5#V6#i7#'8#m9#%:#%;#%<#n=#%>#/##&3#&'##(##)##*##+##,##0##1##2##3##5##6##7##8##<##>##%#*7#$;#*$#*.#$$#)%#$$#*+#$$#*<#$$#*+#$##)$#*0#o%#*'#$9#%$#*7#l&#*/#$3#l7#'$#*1#$$#**#$$#*'#h$#*=#$$#*(#$$#*4#$$#*<#e&#>2#$6#%8#)$#**#c$#*/#$$#*)#$$#*8#$$#*1#_$#*6#^&#*'#d+#$4#&$#*3#$$#*4#[$#*)#$$#*0#$$#*+#n%#*1#$3#&$#*:#$$#*/#\\$#*:#T$#>9#$$#*(#$$#*+#d%#*/#$9#&$#*2#$$#*'#a$#*'#M$#*0#S&#*+#$4#&9#K$#*6#$$#**#\\$#**#$$#*+#G(#*+#$.#%4#&;#M=#0$#*6#Z$#*5#D%#**#$;#'$#*2#$$#*'#$$#*3#@$#*+#$$#*6#$$#*7#$$#*.#$$#*+#$$#*1#O$#*8#$$#*.#$$#*4#$$#*3#$%#)%#$&##$$S+#6%#*(#$9#%$#*'#9$#*(#$$#*=#0%#*)#64#;%#*'#$4#'$#*6#$$#*-#$$#*7#+$#*3#1",
  /* @__PURE__ */ lazy(
  () => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby|buildah|crictl|ctr|docker|kubectl|limactl|nerdctl|podman)(?:[.]exe)?$",
),
);
const pattern581 = /* @__PURE__ */ lazy(
  () => "(?:^|[^a-z0-9_.-])(?:chroot|doas|gsudo|nsenter|pkexec|run0|runas|su|sudo|systemd-run|unshare|wsl)(?:[.]exe)?$",
);
const pattern586 = /* @__PURE__ */ lazy(() => "^[*? ]+$");
const pattern619 = /* @__PURE__ */ spared(
  () => "?#`#############$%#&&&&&&&&&&#####################################$#'()*+,-./$012345$6789:;<=>#########m#$6#$Z###?#%##$$#%%#%&#%'#&(#.)#5*#7+#:,#<-#%.#%/#%0#/1#>2#@3#A4#%5#D6#U7#'8#Y9#%:#%;#%<#Z=#%>#/##&3#&'##(##)##*##+##,##0##1##2##3##5##6##7##8##<##>##%#*7#$;#*$#*.#$$#)%#$$#*+#$$#*<#$$#*+#$##)$#*0#[%#*'#$9#%$#*7#X%#*3#X7#$$#*=#$$#*(#$$#*4#$$#*<#T$#>2#$$#**#R%#*'#X+#$$#*3#$$#*4#O%#*1#$3#&$#*:#$$#*/#S$#*:#K$#*9#$$#*'#I$#*0#O%#*4#$9#G$#**#$$#*+#E(#*+#$.#&4#';#K=#.$#*6#$$#*1#B$#*5#A$#*;#$$#*+#$$#*6#$$#*7#$$#*.#$$#*+#$$#*1#X$#*8#$$#*.#$$#*4#$$#*3#$%#)%#$&##$$++#6%#*(#$9#%$#*'#9$#*(#$$#*=#0%#*)#64#8%#*'#$4#'$#*6#$$#*-#$$#*7#+$#*3#1",
  /* @__PURE__ */ lazy(
  () => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|deno|lua|node|perl|php|python[0-9.]*|ruby)(?:[.]exe)?$",
),
);
const pattern623 = /* @__PURE__ */ spared(
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
let index177;
const pathAllowlist207 = host137?.pathAllowlist;
let index208;
const worktree241 = planes78?.worktree;
const gitDir242 = worktree241?.gitDir;
const gitDirMountRef243 = gitDir242?.gitDirMountRef;
const commonDirMountRef244 = gitDir242?.commonDirMountRef;
const protectedPaths245 = worktree241?.protectedPaths;
let index251;
let index267;
const provider282 = machine79?.provider;
const deny434 = network115?.deny;
const allow445 = network115?.allow;
const agent459 = planes78?.agent;
const toolSurfaceRefs460 = agent459?.toolSurfaceRefs;
const planes76 = root?.planes;
const mounts199 = root?.mounts;
const network335 = root?.network;
const secrets391 = root?.secrets;
const name464 = root?.name;
const description466 = root?.description;
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
if (((m155.accessMode === "read-write" || m155.accessMode === "write-only-artifacts") && (m155.source.path !== undefined))) { t156 = true; break; }
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
if ((isAtOrBelow(usual160, p163) && ((p163 !== ".git") || (layout152 !== "linked-worktree")))) { t164 = true; break; }
}
if (!(t164)) { t166 = false; break; }
}
t168 = (t166 && ((layout152 !== "linked-worktree") || protectedPaths153.includes(".git")));
}
if (!(t168)) {
broken(report, 67, 5, `/planes/worktree/protectedPaths`);
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
const gitDirMountRef175 = gitDir151?.gitDirMountRef;
const commonDirMountRef176 = gitDir151?.commonDirMountRef;
let t188 = (!((gitDirMountRef175 !== undefined)) || !((commonDirMountRef176 !== undefined)));
if (!t188) {
const list178 = mounts154.length <= 16 ? mounts154 : equalIn(index177 ??= indexBy(mounts154, (g0) => g0.id), gitDirMountRef175);
let t186 = true;
for (let i187 = 0; i187 < list178.length; i187++) {
const g179 = list178[i187];
let t185 = ((g179.id !== gitDirMountRef175) || !((g179.source.path !== undefined)));
if (!t185) {
const list180 = mounts154.length <= 16 ? mounts154 : equalIn(index177 ??= indexBy(mounts154, (c0) => c0.id), commonDirMountRef176);
let t183 = true;
for (let i184 = 0; i184 < list180.length; i184++) {
const c181 = list180[i184];
if (!((((c181.id !== commonDirMountRef176) || !((c181.source.path !== undefined))) || (!(pattern182.test(lowerAscii(c181.source.path))) && ((g179.source.path === c181.source.path) || g179.source.path.startsWith((c181.source.path + "/worktrees/"))))))) { t183 = false; break; }
}
t185 = t183;
}
if (!(t185)) { t186 = false; break; }
}
t188 = t186;
}
if (!(t188)) {
broken(report, 64, 5, `/planes/worktree/gitDir/gitDirMountRef`, [gitDirMountRef175, commonDirMountRef176]);
}
let t193 = !((commonDirMountRef176 !== undefined));
if (!t193) {
const list189 = mounts154.length <= 16 ? mounts154 : equalIn(index177 ??= indexBy(mounts154, (m0) => m0.id), commonDirMountRef176);
let t191 = false;
for (let i192 = 0; i192 < list189.length; i192++) {
const m190 = list189[i192];
if ((m190.id === commonDirMountRef176)) { t191 = true; break; }
}
t193 = t191;
}
if (!(t193)) {
broken(report, 65, 5, `/planes/worktree/gitDir/commonDirMountRef`, [commonDirMountRef176]);
}
let t198 = !((gitDirMountRef175 !== undefined));
if (!t198) {
const list194 = mounts154.length <= 16 ? mounts154 : equalIn(index177 ??= indexBy(mounts154, (m0) => m0.id), gitDirMountRef175);
let t196 = false;
for (let i197 = 0; i197 < list194.length; i197++) {
const m195 = list194[i197];
if ((m195.id === gitDirMountRef175)) { t196 = true; break; }
}
t198 = t196;
}
if (!(t198)) {
broken(report, 66, 5, `/planes/worktree/gitDir/gitDirMountRef`, [gitDirMountRef175]);
}
}
}
}
if (mounts199 !== undefined) {
for (let i200 = 0; i200 < mounts199.length; i200++) {
const item201 = mounts199[i200];
const accessMode202 = item201?.accessMode;
const source203 = item201?.source;
const kind204 = source203?.kind;
const pathClass205 = item201?.pathClass;
const allowlistRootId206 = source203?.allowlistRootId;
const id218 = item201?.id;
const path227 = source203?.path;
const cache228 = item201?.cache;
const writeBack229 = cache228?.writeBack;
const retentionPolicy233 = item201?.retentionPolicy;
const agentPath262 = item201?.agentPath;
const transport281 = item201?.transport;
const description328 = item201?.description;
const maskedSubpaths331 = item201?.maskedSubpaths;
if (!(((accessMode202 !== "browser-read-write-agent-read-only") || (kind204 === "host-path")))) {
broken(report, 13, 0, `/mounts/${i200}/accessMode`, [kind204]);
}
let t213 = ((pathClass205 !== "cache") || !((allowlistRootId206 !== undefined)));
if (!t213) {
const list209 = pathAllowlist207.length <= 16 ? pathAllowlist207 : equalIn(index208 ??= indexBy(pathAllowlist207, (r0) => r0.rootId), allowlistRootId206);
let t211 = true;
for (let i212 = 0; i212 < list209.length; i212++) {
const r210 = list209[i212];
if (!(((r210.rootId !== allowlistRootId206) || (r210.pathClass === "cache")))) { t211 = false; break; }
}
t213 = t211;
}
if (!(t213)) {
const related214 = [];
let count215 = 0;
for (let i216 = 0; i216 < pathAllowlist207.length; i216++) {
const other217 = pathAllowlist207[i216];
if (((allowlistRootId206 !== undefined) && (other217.rootId === allowlistRootId206))) {
if (count215++ < mostRelated) related214.push([0, `/planes/host/pathAllowlist/${i216}/pathClass`]);
}
}
broken(report, 15, 0, `/mounts/${i200}/source/allowlistRootId`, [allowlistRootId206], related214, count215);
}
const list219 = mounts154.length <= 16 ? mounts154 : equalIn(index177 ??= indexBy(mounts154, (m0) => m0.id), id218);
let t221 = 0;
for (let i222 = 0; i222 < list219.length; i222++) {
const m220 = list219[i222];
if ((m220.id === id218) && ++t221 > 1) break;
}
if (!(t221 === 1)) {
const related223 = [];
let count224 = 0;
for (let i225 = 0; i225 < mounts154.length; i225++) {
if (i225 === i200) continue;
const other226 = mounts154[i225];
if ((other226.id === id218)) {
if (count224++ < mostRelated) related223.push([0, `/mounts/${i225}/id`]);
}
}
broken(report, 17, 0, `/mounts/${i200}/id`, [id218], related223, count224);
}
if (!(((((!((accessMode202 === "read-write" || accessMode202 === "write-only-artifacts")) || !((path227 !== undefined))) || ((cache228 !== undefined) && (!((writeBack229 !== undefined)) || (writeBack229 === "overlay")))) || (!(pattern230.test((lowerAscii(path227) + "/"))) && !(pattern231.test((lowerAscii(path227) + "/"))))) || pattern232.test((lowerAscii(path227) + "/"))))) {
broken(report, 19, 0, `/mounts/${i200}/source/path`, [path227, accessMode202]);
}
if (!(((kind204 !== "tmpfs") || ((retentionPolicy233 !== undefined) && (retentionPolicy233 === "ephemeral"))))) {
broken(report, 20, 0, `/mounts/${i200}/retentionPolicy`);
}
let t259 = (!((accessMode202 === "read-write" || accessMode202 === "write-only-artifacts")) || !((path227 !== undefined)));
if (!t259) {
const text236 = (lowerAscii(path227) + "/");
let t237 = true;
for (let i238 = 0; i238 < words234.length; i238++) {
const place235 = words234[i238];
if (!((text236.split((("/" + place235) + "/")).length === text236.split((("/" + place235) + "/worktrees/")).length))) { t237 = false; break; }
}
let t258 = ((t237 && !(pattern239.test((lowerAscii(path227) + "/")))) && (((!((lowerAscii(path227) + "/").includes("/.git/")) || (pattern240.test(path227) && !(path227.includes("/.git/modules/")))) || ((gitDirMountRef243 !== undefined) && (gitDirMountRef243 === id218))) || ((commonDirMountRef244 !== undefined) && (commonDirMountRef244 === id218))));
if (t258) {
let t250 = !((protectedPaths245 !== undefined));
if (!t250) {
const text247 = (lowerAscii(path227) + "/");
let t248 = false;
for (let i249 = 0; i249 < protectedPaths245.length; i249++) {
const p246 = protectedPaths245[i249];
if (((p246 !== ".git") && text247.includes((("/" + lowerAscii(p246)) + "/")))) { t248 = true; break; }
}
t250 = !(t248);
}
let t257 = t250;
if (!t257) {
const list252 = mounts154.length <= 16 ? mounts154 : prefixesIn(index251 ??= indexBy(mounts154, (m0) => lowerAscii(m0.source.path)), lowerAscii(path227));
const text254 = lowerAscii(path227);
let t255 = false;
for (let i256 = 0; i256 < list252.length; i256++) {
const m253 = list252[i256];
if (((m253.source.path !== undefined) && isBelow(text254, lowerAscii(m253.source.path)))) { t255 = true; break; }
}
t257 = !(t255);
}
t258 = t257;
}
t259 = t258;
}
if (!(t259)) {
broken(report, 24, 0, `/mounts/${i200}/source/path`, [path227, accessMode202]);
}
let t266 = !((accessMode202 === "read-write" || accessMode202 === "write-only-artifacts"));
if (!t266) {
const text263 = (lowerAscii(agentPath262) + "/");
let t264 = true;
for (let i265 = 0; i265 < words260.length; i265++) {
const place261 = words260[i265];
if (!(!(text263.includes((("/" + place261) + "/"))))) { t264 = false; break; }
}
t266 = t264;
}
let t272 = t266;
if (!t272) {
const list268 = mounts154.length <= 16 ? mounts154 : prefixesIn(index267 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath262);
let t270 = false;
for (let i271 = 0; i271 < list268.length; i271++) {
const m269 = list268[i271];
if (isBelow(agentPath262, m269.agentPath)) { t270 = true; break; }
}
t272 = !(t270);
}
if (!(t272)) {
broken(report, 25, 0, `/mounts/${i200}/agentPath`, [agentPath262, accessMode202]);
}
if (!((((!((cache228 !== undefined)) || !((writeBack229 !== undefined))) || (writeBack229 !== "shared")) || (accessMode202 === "read-write")))) {
broken(report, 26, 0, `/mounts/${i200}/cache/writeBack`, [accessMode202]);
}
const list273 = mounts154.length <= 16 ? mounts154 : equalIn(index267 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath262);
let t275 = 0;
for (let i276 = 0; i276 < list273.length; i276++) {
const m274 = list273[i276];
if ((m274.agentPath === agentPath262) && ++t275 > 1) break;
}
if (!(t275 === 1)) {
const related277 = [];
let count278 = 0;
for (let i279 = 0; i279 < mounts154.length; i279++) {
if (i279 === i200) continue;
const other280 = mounts154[i279];
if (((other280.agentPath === agentPath262) && (other280.id !== id218))) {
if (count278++ < mostRelated) related277.push([0, `/mounts/${i279}/agentPath`]);
}
}
broken(report, 27, 0, `/mounts/${i200}/agentPath`, [agentPath262], related277, count278);
}
if (!((!((transport281 !== undefined)) || ((kind204 === "tmpfs") ? (transport281 === "tmpfs") : ((kind204 === "named-volume") ? (transport281 === "volume") : (((kind204 === "machine-path") || (provider282 === "none")) ? (transport281 === "bind") : ((provider282 === "wsl") ? (transport281 === "drvfs") : ((provider282 === "hyperv") ? (transport281 === "9p") : (((provider282 === "qemu") && (manager80 === "lima")) ? (transport281 === "9p" || transport281 === "reverse-sshfs" || transport281 === "virtiofs") : (transport281 === "virtiofs")))))))))) {
broken(report, 28, 0, `/mounts/${i200}/transport`, [transport281, kind204, manager80, provider282], [[0, `/planes/machine/provider`]]);
}
if (!((((!((accessMode202 === "read-write" || accessMode202 === "write-only-artifacts")) || !((path227 !== undefined))) || ((cache228 !== undefined) && (!((writeBack229 !== undefined)) || (writeBack229 === "overlay")))) || (((!(pattern283.test((lowerAscii(path227) + "/"))) && !(pattern284.test((lowerAscii(path227) + "/")))) && !(wordSet285().has(lowerAscii(path227)))) && ((cache228 !== undefined) || (!(pattern286.test((lowerAscii(path227) + "/"))) && !((lowerAscii(path227) + "/").includes("/.pnpm-store/")))))))) {
broken(report, 31, 0, `/mounts/${i200}/source/path`, [path227, accessMode202]);
}
const list287 = mounts154.length <= 16 ? mounts154 : prefixesIn(index267 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath262);
let t289 = true;
for (let i290 = 0; i290 < list287.length; i290++) {
const m288 = list287[i290];
if (!((((!(isBelow(agentPath262, m288.agentPath)) || (accessMode202 === m288.accessMode)) || (m288.accessMode === "read-write")) || ((accessMode202 === "read-only") && (m288.accessMode === "browser-read-write-agent-read-only"))))) { t289 = false; break; }
}
if (!(t289)) {
const related291 = [];
let count292 = 0;
for (let i293 = 0; i293 < mounts154.length; i293++) {
if (i293 === i200) continue;
const other294 = mounts154[i293];
if (isBelow(agentPath262, other294.agentPath)) {
if (count292++ < mostRelated) related291.push([0, `/mounts/${i293}/accessMode`]);
}
}
broken(report, 32, 0, `/mounts/${i200}/accessMode`, [agentPath262, accessMode202], related291, count292);
}
let t299 = !((allowlistRootId206 !== undefined));
if (!t299) {
const list295 = pathAllowlist207.length <= 16 ? pathAllowlist207 : equalIn(index208 ??= indexBy(pathAllowlist207, (r0) => r0.rootId), allowlistRootId206);
let t297 = true;
for (let i298 = 0; i298 < list295.length; i298++) {
const r296 = list295[i298];
if (!(((((r296.rootId !== allowlistRootId206) || (accessMode202 === r296.maxAccess)) || (r296.maxAccess === "read-write")) || ((accessMode202 === "read-only") && (r296.maxAccess === "browser-read-write-agent-read-only"))))) { t297 = false; break; }
}
t299 = t297;
}
if (!(t299)) {
const related300 = [];
let count301 = 0;
for (let i302 = 0; i302 < pathAllowlist207.length; i302++) {
const other303 = pathAllowlist207[i302];
if (((allowlistRootId206 !== undefined) && (other303.rootId === allowlistRootId206))) {
if (count301++ < mostRelated) related300.push([0, `/planes/host/pathAllowlist/${i302}/maxAccess`]);
}
}
broken(report, 33, 0, `/mounts/${i200}/accessMode`, [accessMode202, allowlistRootId206], related300, count301);
}
if (source203 !== undefined) {
const kind304 = source203?.kind;
const path305 = source203?.path;
const allowlistRootId306 = source203?.allowlistRootId;
if (!((((kind304 !== "machine-path") || !((path305 !== undefined))) || !(pattern139.test(path305))))) {
broken(report, 16, 0, `/mounts/${i200}/source/path`, [path305]);
}
if (!(((((kind304 !== "host-path") || !((path305 !== undefined))) || path305.startsWith("~/")) || ((adapter138 === "windows") === pattern139.test(path305))))) {
broken(report, 18, 0, `/mounts/${i200}/source/path`, [path305, adapter138]);
}
if (!(((kind304 !== "machine-path") || (manager80 !== "none")))) {
broken(report, 21, 0, `/mounts/${i200}/source/kind`, [], [[0, `/planes/machine/manager`]]);
}
let t317 = (!((path305 !== undefined)) || !((allowlistRootId306 !== undefined)));
if (!t317) {
let t316;
if ((adapter138 === "linux")) {
const list307 = pathAllowlist207.length <= 16 ? pathAllowlist207 : equalIn(index208 ??= indexBy(pathAllowlist207, (r0) => r0.rootId), allowlistRootId306);
let t309 = true;
for (let i310 = 0; i310 < list307.length; i310++) {
const r308 = list307[i310];
if (!(((r308.rootId !== allowlistRootId306) || isAtOrBelow(path305, r308.path)))) { t309 = false; break; }
}
t316 = t309;
} else {
const list311 = pathAllowlist207.length <= 16 ? pathAllowlist207 : equalIn(index208 ??= indexBy(pathAllowlist207, (r0) => r0.rootId), allowlistRootId306);
const text313 = lowerAscii(path305);
let t314 = true;
for (let i315 = 0; i315 < list311.length; i315++) {
const r312 = list311[i315];
if (!(((r312.rootId !== allowlistRootId306) || isAtOrBelow(text313, lowerAscii(r312.path))))) { t314 = false; break; }
}
t316 = t314;
}
t317 = t316;
}
if (!(t317)) {
const related318 = [];
let count319 = 0;
for (let i320 = 0; i320 < pathAllowlist207.length; i320++) {
const other321 = pathAllowlist207[i320];
if (((allowlistRootId306 !== undefined) && (other321.rootId === allowlistRootId306))) {
if (count319++ < mostRelated) related318.push([0, `/planes/host/pathAllowlist/${i320}/path`]);
}
}
broken(report, 22, 0, `/mounts/${i200}/source/path`, [path305, allowlistRootId306], related318, count319);
}
let t326 = !((allowlistRootId306 !== undefined));
if (!t326) {
const list322 = pathAllowlist207.length <= 16 ? pathAllowlist207 : equalIn(index208 ??= indexBy(pathAllowlist207, (r0) => r0.rootId), allowlistRootId306);
let t324 = false;
for (let i325 = 0; i325 < list322.length; i325++) {
const r323 = list322[i325];
if ((r323.rootId === allowlistRootId306)) { t324 = true; break; }
}
t326 = t324;
}
if (!(t326)) {
broken(report, 29, 0, `/mounts/${i200}/source/allowlistRootId`, [allowlistRootId306]);
}
if (path305 !== undefined) {
if (!isOrdinary26(path305)) checkText39(report, path305, 0, `/mounts/${i200}/source/path`);
}
}
if (description328 !== undefined) {
if (!isOrdinary26(description328)) checkText25(report, description328, 0, `/mounts/${i200}/description`);
}
if (agentPath262 !== undefined) {
if (!isOrdinary26(agentPath262)) checkText66(report, agentPath262, 0, `/mounts/${i200}/agentPath`);
}
if (maskedSubpaths331 !== undefined) {
for (let i332 = 0; i332 < maskedSubpaths331.length; i332++) {
const item333 = maskedSubpaths331[i332];
if (!isOrdinary26(item333)) checkText39(report, item333, 0, `/mounts/${i200}/maskedSubpaths/${i332}`);
}
}
}
}
if (network335 !== undefined) {
const publish336 = network335?.publish;
const localBinding337 = network335?.localBinding;
const allow338 = network335?.allow;
const deny341 = network335?.deny;
let index363;
let index375;
if (!((!((publish336 !== undefined)) || ((localBinding337 !== undefined) && localBinding337)))) {
broken(report, 38, 7, `/network/localBinding`, [], [[0, `/network/publish`]]);
}
if (allow338 !== undefined) {
for (let i339 = 0; i339 < allow338.length; i339++) {
const item340 = allow338[i339];
const host343 = item340?.host;
const protocol364 = item340?.protocol;
let t352 = !((deny341 !== undefined));
if (!t352) {
let t350 = false;
for (let i351 = 0; i351 < deny341.length; i351++) {
const d342 = deny341[i351];
let t349 = (d342 === host343);
if (!t349) {
let t348 = d342.startsWith("*.");
if (t348) {
const list344 = d342.split("*");
let t346 = false;
for (let i347 = 0; i347 < list344.length; i347++) {
const suffix345 = list344[i347];
if (((suffix345 !== "") && host343.endsWith(suffix345))) { t346 = true; break; }
}
t348 = t346;
}
t349 = t348;
}
if (t349) { t350 = true; break; }
}
t352 = !(t350);
}
if (!(t352)) {
const related353 = [];
let count354 = 0;
for (let i355 = 0; i355 < deny341.length; i355++) {
const other356 = deny341[i355];
let t362 = (other356 === host343);
if (!t362) {
let t361 = other356.startsWith("*.");
if (t361) {
const list357 = other356.split("*");
let t359 = false;
for (let i360 = 0; i360 < list357.length; i360++) {
const suffix358 = list357[i360];
if (((suffix358 !== "") && host343.endsWith(suffix358))) { t359 = true; break; }
}
t361 = t359;
}
t362 = t361;
}
if (t362) {
if (count354++ < mostRelated) related353.push([0, `/network/deny/${i355}`]);
}
}
broken(report, 34, 7, `/network/allow/${i339}/host`, [host343], related353, count354);
}
const list365 = allow338.length <= 16 ? allow338 : equalIn(index363 ??= indexBy(allow338, (a0) => `${a0.host} ${a0.protocol}`), `${host343} ${protocol364}`);
let t367 = 0;
for (let i368 = 0; i368 < list365.length; i368++) {
const a366 = list365[i368];
if (((a366.host === host343) && (a366.protocol === protocol364)) && ++t367 > 1) break;
}
if (!(t367 === 1)) {
const related369 = [];
let count370 = 0;
for (let i371 = 0; i371 < allow338.length; i371++) {
if (i371 === i339) continue;
const other372 = allow338[i371];
if (((other372.host === host343) && (other372.protocol === protocol364))) {
if (count370++ < mostRelated) related369.push([0, `/network/allow/${i371}/host`]);
}
}
broken(report, 35, 7, `/network/allow/${i339}/host`, [host343, protocol364], related369, count370);
}
}
}
if (publish336 !== undefined) {
for (let i373 = 0; i373 < publish336.length; i373++) {
const item374 = publish336[i373];
const hostPort376 = item374?.hostPort;
const list377 = publish336.length <= 16 ? publish336 : equalIn(index375 ??= indexBy(publish336, (p0) => p0.hostPort), hostPort376);
let t379 = 0;
for (let i380 = 0; i380 < list377.length; i380++) {
const p378 = list377[i380];
if ((p378.hostPort === hostPort376) && ++t379 > 1) break;
}
if (!(t379 === 1)) {
const related381 = [];
let count382 = 0;
for (let i383 = 0; i383 < publish336.length; i383++) {
if (i383 === i373) continue;
const other384 = publish336[i383];
if ((other384.hostPort === hostPort376)) {
if (count382++ < mostRelated) related381.push([0, `/network/publish/${i383}/hostPort`]);
}
}
broken(report, 36, 7, `/network/publish/${i373}/hostPort`, [hostPort376], related381, count382);
}
}
}
if (allow338 !== undefined) {
for (let i385 = 0; i385 < allow338.length; i385++) {
const item386 = allow338[i385];
const host387 = item386?.host;
if (!((!(host387.startsWith("*.")) || !(((pattern388.test(host387) || pattern389.test(host387)) || wordSet390().has(host387)))))) {
broken(report, 37, 7, `/network/allow/${i385}/host`, [host387]);
}
}
}
}
if (secrets391 !== undefined) {
const grants392 = secrets391?.grants;
let index396;
let index402;
let index413;
if (grants392 !== undefined) {
for (let i393 = 0; i393 < grants392.length; i393++) {
const item394 = grants392[i393];
const containerPath395 = item394?.containerPath;
const name403 = item394?.name;
const variableName412 = item394?.variableName;
let t401 = !((containerPath395 !== undefined));
if (!t401) {
const list397 = grants392.length <= 16 ? grants392 : equalIn(index396 ??= indexBy(grants392, (g0) => g0.containerPath), containerPath395);
let t399 = 0;
for (let i400 = 0; i400 < list397.length; i400++) {
const g398 = list397[i400];
if (((g398.containerPath !== undefined) && (g398.containerPath === containerPath395)) && ++t399 > 1) break;
}
t401 = t399 === 1;
}
if (!(t401)) {
broken(report, 41, 8, `/secrets/grants/${i393}/containerPath`, [containerPath395]);
}
const list404 = grants392.length <= 16 ? grants392 : equalIn(index402 ??= indexBy(grants392, (g0) => g0.name), name403);
let t406 = 0;
for (let i407 = 0; i407 < list404.length; i407++) {
const g405 = list404[i407];
if ((g405.name === name403) && ++t406 > 1) break;
}
if (!(t406 === 1)) {
const related408 = [];
let count409 = 0;
for (let i410 = 0; i410 < grants392.length; i410++) {
if (i410 === i393) continue;
const other411 = grants392[i410];
if ((other411.name === name403)) {
if (count409++ < mostRelated) related408.push([0, `/secrets/grants/${i410}/name`]);
}
}
broken(report, 42, 8, `/secrets/grants/${i393}/name`, [name403], related408, count409);
}
let t418 = !((variableName412 !== undefined));
if (!t418) {
const list414 = grants392.length <= 16 ? grants392 : equalIn(index413 ??= indexBy(grants392, (g0) => g0.variableName), variableName412);
let t416 = 0;
for (let i417 = 0; i417 < list414.length; i417++) {
const g415 = list414[i417];
if (((g415.variableName !== undefined) && (g415.variableName === variableName412)) && ++t416 > 1) break;
}
t418 = t416 === 1;
}
if (!(t418)) {
broken(report, 43, 8, `/secrets/grants/${i393}/variableName`, [variableName412]);
}
}
}
if (grants392 !== undefined) {
for (let i419 = 0; i419 < grants392.length; i419++) {
const item420 = grants392[i419];
const containerPath421 = item420?.containerPath;
const name430 = item420?.name;
const audienceHosts431 = item420?.audienceHosts;
const toolSurfaceRefs456 = item420?.toolSurfaceRefs;
const sourceUri461 = item420?.sourceUri;
let t425 = !((containerPath421 !== undefined));
if (!t425) {
let t423 = true;
for (let i424 = 0; i424 < mounts154.length; i424++) {
const m422 = mounts154[i424];
if (!((!(isAtOrBelow(containerPath421, m422.agentPath)) && !(isAtOrBelow(m422.agentPath, containerPath421))))) { t423 = false; break; }
}
t425 = t423;
}
if (!(t425)) {
const related426 = [];
let count427 = 0;
for (let i428 = 0; i428 < mounts154.length; i428++) {
const other429 = mounts154[i428];
if (((containerPath421 !== undefined) && (isAtOrBelow(containerPath421, other429.agentPath) || isAtOrBelow(other429.agentPath, containerPath421)))) {
if (count427++ < mostRelated) related426.push([0, `/mounts/${i428}/agentPath`]);
}
}
broken(report, 44, 8, `/secrets/grants/${i419}/containerPath`, [containerPath421], related426, count427);
}
if (!((mode116 !== "none"))) {
broken(report, 46, 8, `/secrets/grants/${i419}/audienceHosts`, [name430], [[0, `/network/mode`]]);
}
if (audienceHosts431 !== undefined) {
for (let i432 = 0; i432 < audienceHosts431.length; i432++) {
const item433 = audienceHosts431[i432];
let t444 = !((deny434 !== undefined));
if (!t444) {
let t442 = false;
for (let i443 = 0; i443 < deny434.length; i443++) {
const d435 = deny434[i443];
let t441 = (d435 === item433);
if (!t441) {
let t440 = d435.startsWith("*.");
if (t440) {
const list436 = d435.split("*");
let t438 = false;
for (let i439 = 0; i439 < list436.length; i439++) {
const suffix437 = list436[i439];
if (((suffix437 !== "") && item433.endsWith(suffix437))) { t438 = true; break; }
}
t440 = t438;
}
t441 = t440;
}
if (t441) { t442 = true; break; }
}
t444 = !(t442);
}
if (!(t444)) {
broken(report, 39, 8, `/secrets/grants/${i419}/audienceHosts/${i432}`, [item433], [[0, `/network/deny`]]);
}
let t455 = !((allow445 !== undefined));
if (!t455) {
let t453 = false;
for (let i454 = 0; i454 < allow445.length; i454++) {
const a446 = allow445[i454];
let t452 = (a446.host === item433);
if (!t452) {
let t451 = a446.host.startsWith("*.");
if (t451) {
const list447 = a446.host.split("*");
let t449 = false;
for (let i450 = 0; i450 < list447.length; i450++) {
const suffix448 = list447[i450];
if (((suffix448 !== "") && item433.endsWith(suffix448))) { t449 = true; break; }
}
t451 = t449;
}
t452 = t451;
}
if (t452) { t453 = true; break; }
}
t455 = t453;
}
if (!(t455)) {
broken(report, 40, 8, `/secrets/grants/${i419}/audienceHosts/${i432}`, [item433], [[0, `/network/allow`]]);
}
}
}
if (toolSurfaceRefs456 !== undefined) {
for (let i457 = 0; i457 < toolSurfaceRefs456.length; i457++) {
const item458 = toolSurfaceRefs456[i457];
if (!(toolSurfaceRefs460.includes(item458))) {
broken(report, 45, 8, `/secrets/grants/${i419}/toolSurfaceRefs/${i457}`, [item458], [[0, `/planes/agent/toolSurfaceRefs`]]);
}
}
}
if (sourceUri461 !== undefined) {
if (!isOrdinary26(sourceUri461)) checkText25(report, sourceUri461, 8, `/secrets/grants/${i419}/sourceUri`);
}
if (containerPath421 !== undefined) {
if (!isOrdinary26(containerPath421)) checkText66(report, containerPath421, 8, `/secrets/grants/${i419}/containerPath`);
}
}
}
}
if (name464 !== undefined) {
if (!isOrdinary26(name464)) checkText25(report, name464, 9, `/name`);
}
if (description466 !== undefined) {
if (!isOrdinary26(description466)) checkText25(report, description466, 9, `/description`);
}
}

function checkAgentToolSurface(root, report) {
const executionPlane565 = root?.executionPlane;
const mcpServers592 = root?.mcpServers;
let index593;
const approvalMode468 = root?.approvalMode;
const executionPlane469 = root?.executionPlane;
const nativeApprovalMode470 = root?.nativeApprovalMode;
const provider471 = root?.provider;
const capabilities474 = root?.capabilities;
let index479;
let index535;
const mcpServers544 = root?.mcpServers;
let index547;
const name557 = root?.name;
const description559 = root?.description;
const version605 = root?.version;
const executable646 = root?.executable;
if (!((((approvalMode468 !== "auto-in-sandbox") || !((executionPlane469 !== undefined))) || (executionPlane469 === "container")))) {
broken(report, 51, 1, `/executionPlane`, [executionPlane469], [[0, `/approvalMode`]]);
}
if (!(((!((nativeApprovalMode470 !== undefined)) || !(wordSet472().has(((provider471 + " ") + nativeApprovalMode470)))) || wordSet473().has(((((provider471 + " ") + nativeApprovalMode470) + " ") + approvalMode468))))) {
broken(report, 57, 1, `/nativeApprovalMode`, [nativeApprovalMode470, provider471, approvalMode468], [[0, `/approvalMode`]]);
}
if (capabilities474 !== undefined) {
for (let i475 = 0; i475 < capabilities474.length; i475++) {
const item476 = capabilities474[i475];
const decision477 = item476?.decision;
const capability478 = item476?.capability;
const mountRefs482 = item476?.mountRefs;
const hosts489 = item476?.hosts;
const mcpServerNames506 = item476?.mcpServerNames;
const secretGrantNames513 = item476?.secretGrantNames;
const toolSurfaceRefs520 = item476?.toolSurfaceRefs;
const capabilityId534 = item476?.capabilityId;
let t529 = ((decision477 === "deny") || (capability478 === "exec-command"));
if (!t529) {
const list480 = capabilities474.length <= 16 ? capabilities474 : equalIn(index479 ??= indexBy(capabilities474, (o0) => o0.capability), capability478);
let t527 = false;
for (let i528 = 0; i528 < list480.length; i528++) {
const o481 = list480[i528];
let t488 = ((o481.decision === "deny") && (o481.capability === capability478));
if (t488) {
let t487 = !((mountRefs482 !== undefined));
if (!t487) {
let t486 = (o481.mountRefs !== undefined);
if (t486) {
let t484 = true;
for (let i485 = 0; i485 < mountRefs482.length; i485++) {
const m483 = mountRefs482[i485];
if (!(o481.mountRefs.includes(m483))) { t484 = false; break; }
}
t486 = t484;
}
t487 = t486;
}
t488 = t487;
}
let t505 = t488;
if (t505) {
let t504 = !((hosts489 !== undefined));
if (!t504) {
let t503 = (o481.hosts !== undefined);
if (t503) {
let t501 = true;
for (let i502 = 0; i502 < hosts489.length; i502++) {
const h490 = hosts489[i502];
const list491 = o481.hosts;
let t499 = false;
for (let i500 = 0; i500 < list491.length; i500++) {
const d492 = list491[i500];
let t498 = (d492 === h490);
if (!t498) {
let t497 = d492.startsWith("*.");
if (t497) {
const list493 = d492.split("*");
let t495 = false;
for (let i496 = 0; i496 < list493.length; i496++) {
const suffix494 = list493[i496];
if (((suffix494 !== "") && h490.endsWith(suffix494))) { t495 = true; break; }
}
t497 = t495;
}
t498 = t497;
}
if (t498) { t499 = true; break; }
}
if (!(t499)) { t501 = false; break; }
}
t503 = t501;
}
t504 = t503;
}
t505 = t504;
}
let t512 = t505;
if (t512) {
let t511 = !((mcpServerNames506 !== undefined));
if (!t511) {
let t510 = (o481.mcpServerNames !== undefined);
if (t510) {
let t508 = true;
for (let i509 = 0; i509 < mcpServerNames506.length; i509++) {
const n507 = mcpServerNames506[i509];
if (!(o481.mcpServerNames.includes(n507))) { t508 = false; break; }
}
t510 = t508;
}
t511 = t510;
}
t512 = t511;
}
let t519 = t512;
if (t519) {
let t518 = !((secretGrantNames513 !== undefined));
if (!t518) {
let t517 = (o481.secretGrantNames !== undefined);
if (t517) {
let t515 = true;
for (let i516 = 0; i516 < secretGrantNames513.length; i516++) {
const n514 = secretGrantNames513[i516];
if (!(o481.secretGrantNames.includes(n514))) { t515 = false; break; }
}
t517 = t515;
}
t518 = t517;
}
t519 = t518;
}
let t526 = t519;
if (t526) {
let t525 = !((toolSurfaceRefs520 !== undefined));
if (!t525) {
let t524 = (o481.toolSurfaceRefs !== undefined);
if (t524) {
let t522 = true;
for (let i523 = 0; i523 < toolSurfaceRefs520.length; i523++) {
const s521 = toolSurfaceRefs520[i523];
if (!(o481.toolSurfaceRefs.includes(s521))) { t522 = false; break; }
}
t524 = t522;
}
t525 = t524;
}
t526 = t525;
}
if (t526) { t527 = true; break; }
}
t529 = !(t527);
}
if (!(t529)) {
const related530 = [];
let count531 = 0;
for (let i532 = 0; i532 < capabilities474.length; i532++) {
if (i532 === i475) continue;
const other533 = capabilities474[i532];
if (((other533.decision === "deny") && (other533.capability === capability478))) {
if (count531++ < mostRelated) related530.push([0, `/capabilities/${i532}/decision`]);
}
}
broken(report, 50, 1, `/capabilities/${i475}/decision`, [capabilityId534], related530, count531);
}
const list536 = capabilities474.length <= 16 ? capabilities474 : equalIn(index535 ??= indexBy(capabilities474, (c0) => c0.capabilityId), capabilityId534);
let t538 = 0;
for (let i539 = 0; i539 < list536.length; i539++) {
const c537 = list536[i539];
if ((c537.capabilityId === capabilityId534) && ++t538 > 1) break;
}
if (!(t538 === 1)) {
const related540 = [];
let count541 = 0;
for (let i542 = 0; i542 < capabilities474.length; i542++) {
if (i542 === i475) continue;
const other543 = capabilities474[i542];
if ((other543.capabilityId === capabilityId534)) {
if (count541++ < mostRelated) related540.push([0, `/capabilities/${i542}/capabilityId`]);
}
}
broken(report, 55, 1, `/capabilities/${i475}/capabilityId`, [capabilityId534], related540, count541);
}
}
}
if (mcpServers544 !== undefined) {
for (let i545 = 0; i545 < mcpServers544.length; i545++) {
const item546 = mcpServers544[i545];
const name548 = item546?.name;
const list549 = mcpServers544.length <= 16 ? mcpServers544 : equalIn(index547 ??= indexBy(mcpServers544, (s0) => s0.name), name548);
let t551 = 0;
for (let i552 = 0; i552 < list549.length; i552++) {
const s550 = list549[i552];
if ((s550.name === name548) && ++t551 > 1) break;
}
if (!(t551 === 1)) {
const related553 = [];
let count554 = 0;
for (let i555 = 0; i555 < mcpServers544.length; i555++) {
if (i555 === i545) continue;
const other556 = mcpServers544[i555];
if ((other556.name === name548)) {
if (count554++ < mostRelated) related553.push([0, `/mcpServers/${i555}/name`]);
}
}
broken(report, 56, 1, `/mcpServers/${i545}/name`, [name548], related553, count554);
}
}
}
if (name557 !== undefined) {
if (!isOrdinary26(name557)) checkText25(report, name557, 1, `/name`);
}
if (description559 !== undefined) {
if (!isOrdinary26(description559)) checkText25(report, description559, 1, `/description`);
}
if (capabilities474 !== undefined) {
for (let i561 = 0; i561 < capabilities474.length; i561++) {
const item562 = capabilities474[i561];
const capability563 = item562?.capability;
const decision564 = item562?.decision;
const commands566 = item562?.commands;
const mcpServerNames589 = item562?.mcpServerNames;
if (!(((((capability563 !== "exec-shell") || (decision564 !== "allow")) || !((executionPlane565 !== undefined))) || (executionPlane565 === "container")))) {
broken(report, 59, 1, `/capabilities/${i561}/decision`, [executionPlane565], [[0, `/executionPlane`]]);
}
if (commands566 !== undefined) {
for (let i567 = 0; i567 < commands566.length; i567++) {
const item568 = commands566[i567];
const words569 = item568?.words;
let t574 = (decision564 === "deny");
if (!t574) {
let t572 = false;
for (let i573 = 0; i573 < words569.length; i573++) {
const w570 = words569[i573];
if (pattern571.test(lowerAscii(w570))) { t572 = true; break; }
}
t574 = !(t572);
}
if (!(t574)) {
broken(report, 52, 1, `/capabilities/${i561}/commands/${i567}`);
}
let t579 = (((decision564 !== "allow") || !((executionPlane565 !== undefined))) || (executionPlane565 === "container"));
if (!t579) {
let t577 = false;
for (let i578 = 0; i578 < words569.length; i578++) {
const w575 = words569[i578];
if (pattern576.test(lowerAscii(w575))) { t577 = true; break; }
}
t579 = !(t577);
}
if (!(t579)) {
broken(report, 53, 1, `/capabilities/${i561}/commands/${i567}`, [executionPlane565], [[0, `/executionPlane`]]);
}
let t584 = (decision564 === "deny");
if (!t584) {
let t582 = false;
for (let i583 = 0; i583 < words569.length; i583++) {
const w580 = words569[i583];
if (pattern581.test(lowerAscii(w580))) { t582 = true; break; }
}
t584 = !(t582);
}
if (!(t584)) {
broken(report, 54, 1, `/capabilities/${i561}/commands/${i567}`);
}
let t587 = false;
for (let i588 = 0; i588 < words569.length; i588++) {
const w585 = words569[i588];
if (pattern586.test(w585)) { t587 = true; break; }
}
if (!(!(t587))) {
broken(report, 62, 1, `/capabilities/${i561}/commands/${i567}`);
}
}
}
if (mcpServerNames589 !== undefined) {
for (let i590 = 0; i590 < mcpServerNames589.length; i590++) {
const item591 = mcpServerNames589[i590];
let t598 = (mcpServers592 !== undefined);
if (t598) {
const list594 = mcpServers592.length <= 16 ? mcpServers592 : equalIn(index593 ??= indexBy(mcpServers592, (s0) => s0.name), item591);
let t596 = false;
for (let i597 = 0; i597 < list594.length; i597++) {
const s595 = list594[i597];
if ((s595.name === item591)) { t596 = true; break; }
}
t598 = t596;
}
if (!(t598)) {
broken(report, 60, 1, `/capabilities/${i561}/mcpServerNames/${i590}`, [item591]);
}
}
}
if (commands566 !== undefined) {
for (let i599 = 0; i599 < commands566.length; i599++) {
const item600 = commands566[i599];
const words601 = item600?.words;
if (words601 !== undefined) {
for (let i602 = 0; i602 < words601.length; i602++) {
const item603 = words601[i602];
if (!isOrdinary26(item603)) checkText25(report, item603, 1, `/capabilities/${i561}/commands/${i599}/words/${i602}`);
}
}
}
}
}
}
if (version605 !== undefined) {
const command606 = version605?.command;
const constraint631 = version605?.constraint;
let t608 = false;
for (let i609 = 0; i609 < command606.length; i609++) {
const w607 = command606[i609];
if (pattern571.test(lowerAscii(w607))) { t608 = true; break; }
}
let t613 = !(t608);
if (t613) {
let t611 = false;
for (let i612 = 0; i612 < command606.length; i612++) {
const w610 = command606[i612];
if (pattern581.test(lowerAscii(w610))) { t611 = true; break; }
}
t613 = !(t611);
}
let t617 = t613;
if (t617) {
let t615 = false;
for (let i616 = 0; i616 < command606.length; i616++) {
const w614 = command606[i616];
if (pattern586.test(w614)) { t615 = true; break; }
}
t617 = !(t615);
}
let t627 = t617;
if (t627) {
let t620 = false;
for (let i621 = 0; i621 < command606.length; i621++) {
const w618 = command606[i621];
if (pattern619.test(lowerAscii(w618))) { t620 = true; break; }
}
let t626 = !(t620);
if (!t626) {
let t624 = true;
for (let i625 = 0; i625 < command606.length; i625++) {
const w622 = command606[i625];
if (!(pattern623.test(lowerAscii(w622)))) { t624 = false; break; }
}
t626 = t624;
}
t627 = t626;
}
if (!(t627)) {
broken(report, 61, 1, `/version/command`);
}
if (command606 !== undefined) {
for (let i628 = 0; i628 < command606.length; i628++) {
const item629 = command606[i628];
if (!isOrdinary26(item629)) checkText25(report, item629, 1, `/version/command/${i628}`);
}
}
if (constraint631 !== undefined) {
if (!isOrdinary26(constraint631)) checkText25(report, constraint631, 1, `/version/constraint`);
}
}
if (mcpServers544 !== undefined) {
for (let i633 = 0; i633 < mcpServers544.length; i633++) {
const item634 = mcpServers544[i633];
const command635 = item634?.command;
const name640 = item634?.name;
const url644 = item634?.url;
let t639 = !((command635 !== undefined));
if (!t639) {
let t637 = false;
for (let i638 = 0; i638 < command635.length; i638++) {
const w636 = command635[i638];
if (pattern571.test(lowerAscii(w636))) { t637 = true; break; }
}
t639 = !(t637);
}
if (!(t639)) {
broken(report, 58, 1, `/mcpServers/${i633}/command`, [name640]);
}
if (command635 !== undefined) {
for (let i641 = 0; i641 < command635.length; i641++) {
const item642 = command635[i641];
if (!isOrdinary26(item642)) checkText25(report, item642, 1, `/mcpServers/${i633}/command/${i641}`);
}
}
if (url644 !== undefined) {
if (!isOrdinary26(url644)) checkText25(report, url644, 1, `/mcpServers/${i633}/url`);
}
}
}
if (executable646 !== undefined) {
const path647 = executable646?.path;
if (path647 !== undefined) {
if (!isOrdinary26(path647)) checkText66(report, path647, 1, `/executable/path`);
}
}
}

function checkAgentWorkspaceMount(root, report) {
const accessMode649 = root?.accessMode;
const source650 = root?.source;
const kind651 = source650?.kind;
const path652 = source650?.path;
const cache653 = root?.cache;
const writeBack654 = cache653?.writeBack;
const retentionPolicy655 = root?.retentionPolicy;
const description659 = root?.description;
const agentPath661 = root?.agentPath;
const maskedSubpaths663 = root?.maskedSubpaths;
if (!(((accessMode649 !== "browser-read-write-agent-read-only") || (kind651 === "host-path")))) {
broken(report, 13, 0, `/accessMode`, [kind651]);
}
if (!(((((!((accessMode649 === "read-write" || accessMode649 === "write-only-artifacts")) || !((path652 !== undefined))) || ((cache653 !== undefined) && (!((writeBack654 !== undefined)) || (writeBack654 === "overlay")))) || (!(pattern230.test((lowerAscii(path652) + "/"))) && !(pattern231.test((lowerAscii(path652) + "/"))))) || pattern232.test((lowerAscii(path652) + "/"))))) {
broken(report, 19, 0, `/source/path`, [path652, accessMode649]);
}
if (!(((kind651 !== "tmpfs") || ((retentionPolicy655 !== undefined) && (retentionPolicy655 === "ephemeral"))))) {
broken(report, 20, 0, `/retentionPolicy`);
}
if (!((((!((cache653 !== undefined)) || !((writeBack654 !== undefined))) || (writeBack654 !== "shared")) || (accessMode649 === "read-write")))) {
broken(report, 26, 0, `/cache/writeBack`, [accessMode649]);
}
if (!((((!((accessMode649 === "read-write" || accessMode649 === "write-only-artifacts")) || !((path652 !== undefined))) || ((cache653 !== undefined) && (!((writeBack654 !== undefined)) || (writeBack654 === "overlay")))) || (((!(pattern283.test((lowerAscii(path652) + "/"))) && !(pattern284.test((lowerAscii(path652) + "/")))) && !(wordSet285().has(lowerAscii(path652)))) && ((cache653 !== undefined) || (!(pattern286.test((lowerAscii(path652) + "/"))) && !((lowerAscii(path652) + "/").includes("/.pnpm-store/")))))))) {
broken(report, 31, 0, `/source/path`, [path652, accessMode649]);
}
if (source650 !== undefined) {
const kind656 = source650?.kind;
const path657 = source650?.path;
if (!((((kind656 !== "machine-path") || !((path657 !== undefined))) || !(pattern139.test(path657))))) {
broken(report, 16, 0, `/source/path`, [path657]);
}
if (path657 !== undefined) {
if (!isOrdinary26(path657)) checkText39(report, path657, 0, `/source/path`);
}
}
if (description659 !== undefined) {
if (!isOrdinary26(description659)) checkText25(report, description659, 0, `/description`);
}
if (agentPath661 !== undefined) {
if (!isOrdinary26(agentPath661)) checkText66(report, agentPath661, 0, `/agentPath`);
}
if (maskedSubpaths663 !== undefined) {
for (let i664 = 0; i664 < maskedSubpaths663.length; i664++) {
const item665 = maskedSubpaths663[i664];
if (!isOrdinary26(item665)) checkText39(report, item665, 0, `/maskedSubpaths/${i664}`);
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
    '{"id":"worktree/other-git-dir","severity":"error","message":["The mount \'","\' is not the git directory of a working tree of the repository in \'","\'."],"why":"What is named here may be written although it lies in a git directory, so it has to be one.","fix":"Mount `<repository>/.git` for both, or `<repository>/.git/worktrees/<id>` for the first and `<repository>/.git` for the second."}',
    '{"id":"worktree/unknown-common-dir-mount","severity":"error","message":["No mount of this profile has the id \'","\'."],"why":"A linked working tree reads objects and references from what all working trees of the repository share.","fix":"Add the mount, or name one that is there."}',
    '{"id":"worktree/unknown-git-dir-mount","severity":"error","message":["No mount of this profile has the id \'","\'."],"why":"A linked working tree whose git directory the container cannot see cannot commit, and people then open more than they meant to.","fix":"Add the mount, or name one that is there."}',
    '{"id":"worktree/unprotected","severity":"error","message":["The protected paths leave out a place that programs on the host act on."],"why":"Whoever writes a git hook, an editor task or an agent setting runs code on the host; the list replaces the usual one, so it has to contain it.","fix":"Add what is missing of `.git/hooks`, `.git/config`, `.git/config.worktree`, `.git/commondir`, `.husky`, `.vscode`, `.idea`, `.zed`, `.devcontainer`, `.devcontainer.json`, `.mcp.json`, `.claude`, `.codex`, `.cursor` and `.gemini`, and `.git` where the working tree is a linked one, or leave `protectedPaths` out."}',
  ].map((text) => JSON.parse(text)),
);

/** Planes and crossings, by the number under which the checks report them. */
export const planes: readonly string[] = ["host \u2192 container", "agent \u2192 container", "host", "machine", "container", "worktree", "container \u2192 agentplane", "container \u2192 outside", "user \u2192 agent", "user"];

/** The checks, each for the documents of one contract, with the further documents that it needs. */
export const checks: readonly RuleCheck[] = [{ contract: "AgentMachineFingerprint", needs: [], run: checkAgentMachineFingerprint }, { contract: "AgentMachineProfile", needs: [], run: checkAgentMachineProfile }, { contract: "AgentToolSurface", needs: [], run: checkAgentToolSurface }, { contract: "AgentWorkspaceMount", needs: [], run: checkAgentWorkspaceMount }];
