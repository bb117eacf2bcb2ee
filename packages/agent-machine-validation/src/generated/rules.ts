// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import { spared, surely } from "../automaton.ts";
import { once } from "../once.ts";
import { behind, lazy } from "../pattern.ts";
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, mostRelated, prefixesIn } from "../rules/support.ts";
import { cachesInsideCode, notComposed, overlappingRoots, overlappingSources, unmaskedSources } from "../rules/functions.ts";

const pattern23 = /* @__PURE__ */ spared(
  () => "G%t#############$%&'()*+,-./01######22334566666666666666766666####8#92:;<56=>6?@6ABC6DEF666666########$e#&N#'b#(=#)1#*f#+2#+`#,8#,`#-T#.,#.P#/'#/O#/p$#####:#%##]##$$#%%#'&#)'#.(#?)#.*#.+#.,#.-#..#./#.0#.1#>5#Z8#(9PJ:#J;PJ<PJA#g##&$#&%#$&#&(#+@$wE$|:#.##'#%q$#$%##&#%1#:5#t7$-8#$9Pf:#f;Pf<Pf=$->$-?$-@$-A$.B$-C$-D$-E$/FQ-%#.(#yE$,'#0%#$&#'7%h>$W$#.E%d:#6##u#%m$%q%%p&#$'#c(#c)#c*#c+#c,#c-#c.#c/#c0#c1#65#d8%q9Pd:#d;Pd<PdA$#$#27$('#&%%q&##7%Z>%_:#<##H#%j$%k%%l&%r'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#35#G8%n9PG:#G;PG<PGA#J$#<1#$2#&'#$(%P)#$*#$+#$,#$-#$.#$/#$0#$5%U9RU:%U;RU<RU2#<'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%N9RN:%N;RN<RN$#<1#$2#&'#$(%E)#$*#$+#$,#$-#$.#$/#$0#$5%J9RJ:%J;RJ<RJ2#<'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%C9RC:%C;RC<RC$#<1#$2#&'#$(%:)#$*#$+#$,#$-#$.#$/#$0#$5%?9R?:%?;R?<R?2#<'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%89R8:%8;R8<R8$#<1#$2#&'#$(%/)#$*#$+#$,#$-#$.#$/#$0#$5%49R4:%4;R4<R42#<'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%-9R-:%-;R-<R-$#<1#$2#&'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%*9R*:%*;R*<R*2#<'%Y(%Y)%Y*%Y+%Y,%Y-%Y.%Y/%Y0%Y5%Y9RY:%Y;RY<RY$#&5#/'#<'#$-#0.$z0${%#>%#$'$V-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#<%#$'%#(%#)%#*%#+%#,%#-%#.%#/%#0%#-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#<%#$'$y($y)$y*$y+$y,$y-$y.$y/$y0$y-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$/#k#%P%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#%.#m#%O'%[(%[)%[*%[+%[,%[-%[.%[/%[0%[-#k'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$-#k'%Z(%Z)%Z*%Z+%Z,%Z-%Z.%Z/%Z0%Z%#<(#$1#4$#^1%Y$#>0#$$#>%#$$#,)#$$#<,#$$#>+#$$#>%%f$#>(%m2#<'%O(%`)%O*%O+%O,%O-%O.%O/%O0%O5#$9P$:#$;P$<P$$#<(%k$$,C#$$$,>#$$$,C#$$$,<#$$#t1%=&#t:$6;Q6<Qa)#\\##$$#0%#1&$$1$38$4$#&7#%$$,1%r$$@E#$$$,<#$$$.D#$$$,E#$)$,##$$#%%#$&#&1#$8#'*$L#%3#%5$%6%%8&%:1%O8%9$$L%%6&$L$%7%%9&%<$$L$%6$$01%h$#*7%j$#.7#k%#6(#&1%e$#61%9$$Z1%8'$\\'#$-#5.#I0#O%$\\%#$'#V-#.'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#6%#$'#c(#c)#c*#c+#c,#c-#c.#c/#c0#c-#.'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#6%#$'#_(#_)#_*#_+#_,#_-#_.#_/#_0#_-#.'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#k%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#%-#m'%*(%*)%**%*+%*,%*-%*.%*/%*0%*-$m'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$-$m'%h(%h)%h*%h+%h,%h-%h.%h/%h0%h&$Z:#$;P$<PW2$\\'#$(#I)#$*#$+#$,#$-#$.#$/#$0#$5#T9PT:#T;PT<PT2$\\'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5#G9PG:#G;PG<PG$#61#$/$L1$t7%U=%U>%U?%U@%UA%_B%UC%UD%UE%UFRU2#6'$|(#$)$|*$|+$|,$|-$|.$|/$|0$|5#,9P,:#,;P,<P,$$`1%4$$\\0#$$$\\%#$$#.)#$$#6,#$$$\\+#$$$\\%%a$%&C#%$#6(%[$%&>#$$%&C#$$%&<#$$$Z1$f$%&1%D$%61%C$%BB#$$%&:#$$%8?#$*%%#$`$$`%$`&$`1$`8$`<#$$%8F#$$%K<%h$$\\)#$$$\\%#$&#.(#$)#%*#&'#6-%b.%b/%b0%b)%X'%a(%a)%a*%a+%a,%a%#6'%`(%`$$\\)#$$$\\%#$$#.(#$$#6-#$$$\\/%[$$Z1%R'$z'#$-#+.#,0#-$$b1%P$$\\%#$(#.(#$-#'.%i/%i0%i&#6'#$(#$)#%$%Z1$Z%%t/%:0%:%%X+%R,%R$$|0%M$$|)%`$$|)%e$$z(#$$$`1%E$$^/#$$$\\'%B.$\\%%9'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$$\\%%8$%t%%5$%BE#$$%&<#$$%8D#$$%&E#$)%&#$|$%%%%%&%$1$|8%%$#27%o$%B;#$$%88#$&#0;#$<#&D#.$$ZE#$$%&9$5%$Z:#$;#&$$^;#$$$^E%q$$^)#$$$\\,#$$$\\,#$$$\\(#$$$\\0$-$%BE%k$#\\7$g$#07%_2#>'#$(#')#$*#$+#$,#$-#$.#$/#$0#$5#J9PJ:#J;PJ<PJ2#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5#%9P%:#%;P%<P%$#<1%'$#t1%&'&b'#$-#;.#<0#A$#`1%$$#>%#$(#,(#$-#'.#(/#(0#(&#<'#$(#$)#%,$&'$O($O)$O*$O,$O-$O.$O/$O0$O%&r/$,0$,(&r'$+($+)$+*$+1$:$&r1$9%$@9#$B#.$$.A#$'$/##t%#$&#t1#t'#+##s%#$&#s1#s'#-##r%##&#r1#r$$@B#$$$,:#$$$.?#$('#$#n%#n8#n<#$C$E$$.F#$$'/<$D$$,:#$$$.9#$$$*@#$$'#C$?$#x1$g$&d)#$$#>%#$&#,(#$)%a*#%%&v+#p,#p%#<'$7($7$&d)#$$#>%#$$#,(#$$#<-#$$#>/$2$&b(#$$#^1$[$#>)%i$#>)%m$$*/#$$#>'%J.#>%#y'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$#>%#x$&r%#u$#Z1$2$#V(#{'#T'#$-#%.#&0#'$#`1#j$#V0#z$#V)%]$#V)%a%#T(#$1$+$#^1#e$#P(#s'#N'#$-#%.#&0#'$#`1#_$#P0#r$#P)%U$#P)%Y%#N(#$1$#$#^1#Z$#J(#k'#H'#$-#%.#&0#'$#`1#T$#J0#j$#J)%M$#J)%Q%#H(#$1#u$#^1#O$#D(#c'#B'#$-#%.#&0#'$#`1#I$#D0#b$#D)%E$#D)%I%#B(#$1#m$#^1#D$$@E#$$$,<#$$$.D#$$$,E#$$$,&#q$$@;#$$$.8$i$%FE#$$%&=#$$%&&#)$%BE#$$%&<#$$%8D#$$%&E#$$%&&#g",
  /* @__PURE__ */ lazy(
  () => "(?:^|[^A-Za-z0-9])(?:/Users/|[A-Za-z]:[^A-Za-z0-9]Users[^A-Za-z0-9])[A-Za-z0-9]|(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|[.]sock(?:et)?(?:[^A-Za-z0-9]|$)|/[.]ssh/|/id_(?:rsa|dsa|ecdsa|ed25519)|npipe:|(?:^|[^0-9A-Za-z:])[Ff](?:[Ee]80|[CDcd][0-9A-Fa-f]{2}):[0-9A-Fa-f:]|(?:^|//|[^A-Za-z0-9._/-])(?:[A-Za-z0-9-]+[.])+(?:local|lan)[.]*(?:[^A-Za-z0-9._-]|$)|(?:^|[^0-9.])(?:10[.][0-9]{1,3}|192[.]168|169[.]254|100[.](?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])|172[.](?:1[6-9]|2[0-9]|3[01]))[.][0-9]{1,3}[.][0-9]{1,3}(?:[^0-9.]|[.][^0-9]|$|[.]$)",
),
);
const checkText25 = (report, text, plane, place) => {
if (!(!(pattern23.test(text)))) {
broken(report, 50, plane, `${place}`);
}
for (const found24 of notComposed({ this: text })) {
broken(report, 51, plane, `${place}` + found24.pointer, [found24.found], found24.related, found24.count);
}
};
const isOrdinary26 = /* @__PURE__ */ surely(
  () => "V&q#############$%&'()*+,-./01######2344567789:7777777;7<77777####=#>?@ABCDEFGHIJKLMGNOPQRGSTU########$k#&f#(,#)&#)z#+'#+q#,k#-8#-e#./#.Y#/&#/]#00#0T#1$#1G#2,#2X#3+$#####A#%##c##$$#%%#'&#*'#/(#@)#/*#/+#/,#/-#/.#//#/0#/1#?2#K=#(>#[?P[@#[AP[BP[CP^D#dE%/K%3M%5O%8S%9##&$#&%#$'#&(#,B%FI%IO%NA#.#$A#&n$#$%##&#&'#((#()#(*#(+#(,#(-#(.#(/#(0#(1#;2$+=#$>$2?Q2@$2AQ2BQ2CQ3D$DE$QK$VM$XO$[S$a&#.%#$(#iO%$$#.B$@'#0%#$&#'<&dF%v$#.O&`;#8##y#&i$&m%&n&#$'#p(#p)#p*#p+#p,#p-#p.#p/#p0#p1#6=&m>Pq?Pq@#qAPqBPqCPqK#{$#4<$;'#&%&n&##<&VF&[;#>##H#&f$&g%&h&&o'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#3=&j>PG?PG@#GAPGBPGCPGK#J$#>1#$4#&'#$(&K)#$*#$+#$,#$-#$.#$/#$0#$2&P>&R?SR@&RASRBSRCSR3#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>SI?SI@&IASIBSICSI$#>1#$4#&'#$(&?)#$*#$+#$,#$-#$.#$/#$0#$2&D>&F?SF@&FASFBSFCSF3#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S=?S=@&=AS=BS=CS=$#>1#$4#&'#$(&3)#$*#$+#$,#$-#$.#$/#$0#$2&8>&:?S:@&:AS:BS:CS:3#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S1?S1@&1AS1BS1CS1$#>1#$4#&'#$(&')#$*#$+#$,#$-#$.#$/#$0#$2&,>&.?S.@&.AS.BS.CS.3#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S%?S%@&%AS%BS%CS%$#>1#$4#&'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$2%{>%|?R|@%|AR|BR|CR|3#>'&U(&U)&U*&U+&U,&U-&U.&U/&U0&U>SU?SU@&UASUBSUCSU$#&CP?'#>'#$-#0.%K0%L%#@%#$'%$-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#>%#$'%t(%t)%t*%t+%t,%t-%t.%t/%t0%t-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#>%#$'%p(%p)%p*%p+%p,%p-%p.%p/%p0%p-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$/#m#&L%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#%.#o#&K'&X(&X)&X*&X+&X,&X-&X.&X/&X0&X-#m'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$-#m'&W(&W)&W*&W+&W,&W-&W.&W/&W0&W(#>(#$1#48%e:%g;%g$#`1&V$#@0#$$#@%#$$#,)#$$#>,#$$#@+#$$#@%&c$#@(&j3#>'&L(&])&L*&L+&L,&L-&L.&L/&L0&L>P$?P$@#$AP$BP$CP$$#>(&h$$.M#$$$.F#$$$.M#$$$.B#$$$,1&9$$,1#$)#^##$$%;%%<&%C1%R=%S$#&<%2&$<@#$AP$BR/3#@'#$($^)#$*#$+#$,#$-#$.#$/#$0#$>R*?R*@%*AR*BR*CR*3#@'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>Q\\?Q\\@$\\AQ\\BQ\\CQ\\$#>1#$4#&'&1(&1)&1*&1+&1,&1-&1.&1/&10&11&1>S1?S1@&1AS1BS1CS1$$.1&j&$LE#$F#'I$C($.L#$M#$N#$O#$Q#$$$.=#$*$T#&,#&.$&2%&3&&41&I=&2$$.P#$$$.E#$$$.Q#$$$.?#$$$0=#$$#0M$5'#8'#$-#1.$-0$.&#8%#$'#L1&3-#2'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#8%#$'$0($0)$0*$0+$0,$0-$0.$0/$00$0-#2'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#8%#$'$,($,)$,*$,+$,,$,-$,.$,/$,0$,-#2'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#m%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#%-#o'&'(&')&'*&'+&',&'-&'.&'/&'0&'-$o'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$-$o'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$#81&)$$x(#$$$b1&'$$x0#$$$x%#$$#2)#$$#8,#$$$x+#$$$x%&b3#8'%u(&])%u*%u+%u,%u-%u.%u/%u0%u>P$?P$@#$AP$BP$CP$$#8(&i$%0M#$$%0F#$$%0M#$$%0B#$$$z1%e'$z1&D8#$:#';#'$%0U#$$%0>#$&$T$%a&%l=%a$%08#$$%02#$8#8'%^(%^)%^*%^+%^,%^-%^.%^/%^0%^2%^3%^4%^5%^6%^7%^8%^9%^:%^;%^<%^$$z1&=&%L@#$AP$BPf3$x'#$(#')#$*#$+#$,#$-#$.#$/#$0#$>Pa?Pa@#aAPaBPaCPa3$x'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>P%?P%@#%AP%BP%CP%$#81&?$$z1&>'%R'#$-#R.#S0#X$$d1&<$$x%#$(#2(#$-#'.#(/#(0#(&#8'#$(#$)#%,%,'&W(&W)&W*&W,&W-&W.&W/&W0&W%%b/&N0&N(%b'&M(&M)&M*&M1%m$%b1%l$%01&.$%LT#$$%09&\\&%jE#$F#&I#+(%0L#$M#$N#$O#$Q#$$%0=&4$%0P#$$%0E#$$%0Q#$$%0?#$$%2=&5$%0M#$$%0>#$$%2P#$$%0$#$$%D&%G$%jR#$%%0?#$O#&$%2%#$$&.%%@$%0%&p$%jM#$$%6J&`$%jT#$$%0M#$$%0F&f%%jH&eL#$$%0@#$$%2H#$*%/#%1$%1%%1&%11%1=%1B#$$%2P#$$&IB&6$%jL#$$%0S#$*%0>#$?#$B#$L#&M#&N#&O#&$%2$#$$$T$%*$%0$&p$%$1%h$%T)#$$$x%#$&#2(#$)&G*#%%%f+%{,%{%#8'&((&($%T)#$$$x%#$$#2(#$$#8-#$$$x/&#$%R(#$$$b1%\\$$x)&f$$x)&j$$z/#$$$x'&0.$d%%i'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$$x%%h$%b%%e$&>>#$$%2P#$$%0=#$$$T=$k$%jH&A$$.M#$$$.>#$$$0P#$$$.$#$$&.%$i$$LR#$%$.?#$O#%$$0%&>$$.%&=$$LM#$$$4J%I$$LT#$$$.M#$$$.F&g$$LH&f$$LL#$$$.S#$*$.>#$?#$B#$L#&M#&N#&O#&$$0$#$$&X%$Z$$.$&p$$,1%:'$F'#$-#>.#?0#D$#b1%8$#@%#$(#,(#$-#'.#(/#(0#(&#>'#$(#$)#%,$('%$(%$)%$*%$,%$-%$.%$/%$0%$%'j/$[0$[('j'$Z($Z)$Z*$Z1$i$'j1$h$$<T#$$$.9#$$%D%$L%$L>#$L#.$$0K#$'$1#$E%#$&$E1$E'#+#$D%#$&$D1$D'#-#$C%##&$C1$C$'PL#$$$.@#$$$0H#$('{$$?%$?=$?B#$M$q$$0P#$$(-B$p$$.@#$$$0>#$$$,I#$$'{M$k$#z1$x$$H)#$$#@%#$&#,(#$)&[*#%%'n+$B,$B%#>'$c($c$$H)#$$#@%#$$#,(#$$#>-#$$#@/$^$$F(#$$#`1$l$#@)&f$#@)&j$$,/#$$#@'$g$$LO#$$$.B#$$$0N#$$$.O#$($R##$$#%%#$&#&1#$%$T$$%%$'$'Z$$$%$T%$)&$,$#*<&i$#.<#$$%jO#$$%0B#$$%2N#$$%0O#$(%t#&h$$^%#$&&j1&h$$T%#w$#4<&k$%jA#$$%2=#$&#0A#$B#&N#.$%LO#$$%0>#l%%L@#$A#&$$zA#$$$zO&n$$z)#$$$x,#$$$x,#$$$x(#$$$x0#d$%jO&h$#^<&R$#0<&[$$.U#$$$.>&.$$.8#$$$.2#$/#\\7#\\8#\\9#\\:#\\;#\\<#\\>$3?$3@$3A$3B$3C$3.#@%$%'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$#@%$$$'j%#{'#\\1$88&i:&k;&k$#\\1$7$#X($&'#V'#$-#%.#&0#'$#b1#o$#X0$%$#X)&3$#X)&7(#V(#$1$08&a:&c;&c$#`1#j%#V(&p1$.$#R(#w'#P'#$-#%.#&0#'$#b1#c$#R0#v$#R)&*$#R)&.(#P(#$1$'8&X:&Z;&Z$#`1#^%#P(&p1$%$#L(#n'#J'#$-#%.#&0#'$#b1#W$#L0#m$#L)%{$#L)&%(#J(#$1#x8&O:&Q;&Q$#`1#R%#J(&p1#v$#F(#e'#D'#$-#%.#&0#'$#b1#K$#F0#d$#F)%r$#F)%v(#D(#$1#o8&F:&H;&H$#`1#F%#D(&p1#m$$LO#$$$.B#$$$0N#$$$.O#$$$.&&%$$LA#$$$0=&/$&DO#$$%0E#$$%0&#)$%jO#$$%0B#$$%2N#$$%0O#$$%0&%u",
);
const pattern38 = /* @__PURE__ */ lazy(
  () => "(?:^|[^A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20}|glpat-[A-Za-z0-9_-]{16}|sk-[A-Za-z0-9_-]{40}|xox[abeoprs]-[A-Za-z0-9-]{10}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30}|npm_[A-Za-z0-9]{30}|pypi-[A-Za-z0-9_-]{30}|hv[sb][.][A-Za-z0-9_-]{20})|[A-Za-z0-9_-]{10}[.]eyJ[A-Za-z0-9_-]{10}",
);
const checkText39 = (report, text, plane, place) => {
for (const found37 of notComposed({ this: text })) {
broken(report, 51, plane, `${place}` + found37.pointer, [found37.found], found37.related, found37.count);
}
if (!(!(pattern38.test(text)))) {
broken(report, 52, plane, `${place}`);
}
};
const checkText44 = (report, text, plane, place) => {
if (!(!(pattern38.test(text)))) {
broken(report, 52, plane, `${place}`);
}
};
const checkText66 = (report, text, plane, place) => {
for (const found65 of notComposed({ this: text })) {
broken(report, 51, plane, `${place}` + found65.pointer, [found65.found], found65.related, found65.count);
}
};
const pattern139 = /* @__PURE__ */ lazy(() => "^[A-Z]:/");
const words159 = [".git/hooks", ".git/config", ".git/config.worktree", ".git/commondir", ".husky", ".vscode", ".idea", ".zed", ".devcontainer", ".devcontainer.json", ".mcp.json", ".claude", ".codex", ".cursor", ".gemini"];
const pattern182 = /* @__PURE__ */ lazy(
  () => "/(?:hooks|info|logs|objects|refs|worktrees)$",
);
const wordSet203 = /* @__PURE__ */ once(() => new Set(["blackhole", "container", "dev-null", "devnull", "discard", "disabled", "drop", "no-op", "nobody", "none", "noop", "nothing", "nowhere", "null", "off", "trash", "void", "workspace", "worktree"]));
const pattern235 = /* @__PURE__ */ spared(
  () => "A%D#############$#%#&#'#############################################()*+,-./01234567#89:;<=>?@#########L##m#$3#$S#%)#%K#%n#&5#&V#&v#'=#'b#(*$#####%#%##$%#%$#(###+#(.#$/#+3#95#`6#g9#_;$t<%/%#(5#$6#&$#(;#$$#&%%>$#&%#$$#()#$$#(0#$$#(5%@$#(6#$$#(9#$$#(:#$$#(,#$$#(+#$$#(:#$$#(6#$$#(6#$$#(3#$$#(*#$$#((#$$#(*#$$#(/#$$#(,%2$#(0#$%#()#$5#C$#(8#$$#((#$$#(8#$$#(?#$$#&%#$$#(+#$$#(,#$$#(<#$$#(,#$$#(3#$$#(6#$$#(7#$$#(,#$$#(8#$$#&%#$$#(*#$$#(6#$$#(4#$$#(4#$$#((#$$#(5#$$#(+#$$#(3#$$#(0#$$#(5#$$#(,#$$#(:#$$#(6#$$#(6#$$#(3#$$#(9$k$#(;#$$#(>#$$#()#$$#(8#$$#(,#$$#(=$e$#(0#$$#(>#$$#&%#$$#(9#$$#(:#$$#(6#$$#(8$p$#(7#$$#(:#$$#&%#$2$^##$%$V(#,*#=.#E/#J0#\\1#`3#b4#e5#s7#w8#y:#|>$+%$`###%#$%#43#$9$Z$#(0#$$#()#$$#(,#$$#(>#$$#(,#$$#(*$R%$`5#$@#+%$`(#$+#+$$`*#$$$`6#$$$`5#$$$`+#$$$`(#$$$`'#$$$`%$C$$`8#$$$`6#$$$`0#$$$`+#$$$`$#$$$`9#$$$`+#$$$`2%<&$`5#$6#%;#($$`0%:$$`5#$$$`+#$$$`(%7$$`+#$$$`(#$%%F###%$3$$`6#$$$`6#$$$`.#$$$`3#$$$`,%/$$`6#$%$`4#$9#)$$`,#$$$`)#$$$`8#$$$`,#$$$`=%($$`:#$$$`,#$$$`+#$$$`:#$$$`6#$$$`6#$$$`3#$$$`*#$$$`(#$$$`*#$$$`/%2$$`5#$$$`:#$$$`,#$$$`3$s$$`(#$$$`<%$$$`6#$$$`*#$$$`(%?$$`0#$%$`*#$5#*$$`8#$$$`6#$$$`9#$$$`6#$$$`-#$$$`:$f$$`0#$$$t-#$$$`6#$$$`8#$$$`.#$$$`,$_$$`<#$$$`0#$$$`+#$$$`0$i$$`2#$$$`.$Z$$`6#$%$`*#$9$X$$`4$g$$`6#$$$`6#$$$`3#$$$`*#$$$`/#$$$`(#$$$`0#$$$`5#$$$`9$N$$`&#$$$`&$L$#(9#$$#(8#$$#&%#$&#(0#$3#)9#4$#(5#$$#(*#$$#(3#$$#(;#$$#(+#Z%#(0#$6#%$#()#F$#(*#$$#((#$$#(3#$$#&%#$&#(*#$.#'0%9$#(;#$$#(+#$$#(($I$#(6#=$#(8$.$#((#$$#(8#$$#&%#$$#(*#$$#((#$$#(*#$$#(/#$$#(,#$$#&%#$&#((#$+#&7#($#(7#$$#(:#0$#(5#$$#(-#.$#((#$$#(*#$$#(4#$$#((#.",
  /* @__PURE__ */ lazy(
  () => "^/(?:gnu|go/bin|hostedtoolcache|library/developer/commandlinetools|linuxbrew|nix/store|opt/(?:anaconda3|android-sdk|az|cni|conda|(?:cuda|rocm)[^/]*|google|homebrew|hostedtoolcache|intel|java|local|microsoft|miniconda3|miniforge3|nvidia|pkg|ros|toolchains|x11|[^/]+/(?:bin|libexec|sbin))|sw|usr/(?:include|lib|local/(?:cuda[^/]*|go|include)|src)|var/cache/(?:apt|dnf|pacman))/",
),
);
const pattern236 = /* @__PURE__ */ spared(
  () => "H$|#$$$$$$$%&$$$'$())*+,)-).)/$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$012345678$9:;<=>?@ABCDEFG$$$$$#####T##t#$;#$]#%$#%D#%d#&8#&Y#&z#'B$#####%#%##$/#%##&$#&(#$3#&0#$2#35#96#?7#C:#Q;#[<#i>#m?$8@$9A$CB$QD$XE$cF$p%#&<#$>#,$#&0#$$#&2#$$#&=#$$#&<#$$#&3#$$#&0#$%#&($p+#$$#&($o$#&0#$$#&2#$$#&7#$$#&4#$$#&*#$$#&,$v$#&G#$$#&6#$$#&E#$$#&8#$$#&<#$$#>-$v$#&:#$$#&C#$$#&B#$$#&B#$$#&4#$$#&@$j%#&7#$=$i$#&2#$$#&C#$$#&>$f$#&=#$$#&A#$$#&B#$$#&4#$$#&3#$$#&B#$$#&=#$$#&=#$$#&:#$$#&2#$$#&0#$$#&2#$$#&7#$$#&4$X$#&0#$$#&@#$$#&0#$$#&6#$$#&=#$$#&<#$$#&(#$$#&1#$$#&8#$$#&<$N%#&8#$A#.$#&<#$%#&6#$8#'$#&E#$$#V+#$$#&*$H$#25#$$#&=#$$#&@#$$#&6#$$#&4$B$#&G#$$#&A#$$#&-$F$#&D#$$#&;#$$#&,#$$#&E$<%#&@#$G#B$#&=#$$#&6#$$#&@#$$#&0#$$#&;#$$#&##$$#&5#$$#&8#$$#&:#$$#&4#$$#&A#$$#&##$$#&%#$$#&F#$$#&.#$$#&-#$$#&&#$$#&(#$$#&E#$$#&8#$$#&<#$$#&3#$$#&=#$$#&E#$$#&A#$$#&##$$#&9#$$#&8#$$#&B#$$#&A#w$#&B#$$#&7#$$#&=#$$#&<#$)#&)#$*#$+#$,#$-#$.#$$%R(#d$#&B#p%#&B#$C#($#&=#$$#&=#$$#&:#$$#&A$u$#&1#$$#&G#$)#&)#$*#$+#$,#$-#$.#$%%f'#$(#Z$#&F$H&#&2#$@#&B#)$#&=#$$#&=#y$#&2#$$#&(#$$#&5#m$#&@#$$#&0#$$#&E#$$#&1#$$#&4#$$#&@#$$#&@#$$#&G#X%#&4#$=#($#&F#$$#&:#$$#&8#$$#&D#w$#&=#$$#&:$V%#&2#$C#'$#&>#$$#&9#$$#&6#M$#&:#$$#&9#$$#&0#$$#&<#$$#&A#$$#&3#$$#&9#F$#&0#$$#&;#$$#&>#$%#&(#$-#+%#&0#$A#&$#&>#$$#&>$D$#&2#$$#&@#$$#&8#$$#&>$?$#&,#$$#&($t$#&0#$$#&;#$$#&>#$$#&>#$$#&(#$%#&0#$>#%$#&>#S$#&7#G",
  /* @__PURE__ */ lazy(
  () => ":/(?:anaconda3?|apache24|cygwin|cygwin64|(?:src/)?flutter|ghcup|go|hostedtoolcache|laragon/bin|mingw|mingw32|mingw64|miniconda3?|miniforge3?|msys64|nvm4w|program files [(]x86[)]/windows kits|qt|scoop|strawberry|texlive|tools|vcpkg|vulkansdk|wamp(?:64)?/(?:apps|scripts)|xampp/(?:apache|php)|(?:python|rtools|ruby)[0-9]+|ruby[0-9]+-x64)/",
),
);
const pattern237 = /* @__PURE__ */ lazy(
  () => ":/(?:apache24/htdocs|msys64/mingw-packages|scoop/cache|vcpkg/downloads)/",
);
const words240 = [".husky", ".vscode", ".idea", ".zed", ".devcontainer", ".devcontainer.json", ".mcp.json", ".claude", ".codex", ".cursor", ".gemini"];
const pattern245 = /* @__PURE__ */ behind(
  ".git/",
  /* @__PURE__ */ lazy(
  () => "[.]git/(?:commondir|config|config[.]worktree|hooks)/",
),
);
const pattern246 = /* @__PURE__ */ behind(
  "/.git/",
  /* @__PURE__ */ lazy(() => "/[.]git/[a-z0-9-]+/worktrees/"),
);
const words266 = [".git", ".husky", ".vscode", ".idea", ".zed", ".devcontainer", ".devcontainer.json", ".mcp.json", ".claude", ".codex", ".cursor", ".gemini"];
const pattern288 = /* @__PURE__ */ spared(
  () => "B%@#############$%&##'############################################(#)*+,-./012345678#9:;<=>?@####A#####P##q#$8#$Z#$z#%C#%d#&-#&N#&n#'4#'U#'u$#####%#%##$A#%##&$#&&#$&#&%#$)$w.%;/#&)#$-#1/#C3#Y4#d5#v6$(8$79$B:$H;$\\=$r$#&:#$$#&,#$$#&.#$$#&&#$$#&1#$$#&6#$$#&:#$$#&;#$$#&)#$$#&4#$$#&4#$$#&:#$$#&&%.$#&4#$%#&)#$-#/$#&6#$$#&&#$$#&;#$$#&7#$$#&7#$$#&4#$$#&+#$$#&0#$$#&)#$$#&1#$$#&6%2$#&+#$$#&;#$$#&9#$$#&7#$$#&6%.%#&0#$9#+$#&+#$$#&<#$$#&8#$$#&&#$$#&/#$$#&0#$$#&+%&$#&)#$$#&,#$$#&4#$$#&-#$$#&&#$%#&2#$>#&$#&,#$$#&3$w$#&9#$$#&)#$$#&8#$$#&8#$$#&-#$$#&9$r%#&7#$9#&$#&6#$$#&)%'$#&-#$$#&>#$$#&&#$$#&:#$$#&;#$$#&7#$$#&9#$$#&-$g$#&7#$$#&+#$$#&)#$$#&4#$$#&&#$$#&:#$$#&0#$$#&)#$$#&9#$$#&-#$$#&&#$&#&.#$5#&<#)$#&6#$$#&5$Y$#&1#$$#&:#$$#&-$M$#&=$U%#&'#$1#&$#&&#$$#&>$u$#&?#$$#&&#$$#&)#$$#&9#$$#&+#$$#&0#$$#&1#$$#&=#$$#&-$H%#&8#$=#*$#&5#$$#&&#$$#&(#$$#&6#$$#&8#$$#&?$B$#&5#$$#&&#$$#&=#$$#&-#$$#&9#$$#&:#$$#&1#$$#&7$G%#&9#$@#+$#&7#$$#&;#$$#&7#$$#&&#$$#&;#$$#&7#$$#&7$0$#&-#$$#&6#$$#&=%/&#&*%=<#$@#($#&:#$$#&;#$$#&<#$$#&8$.$#&-$-%#&*#$,#*$#&;#$$#&&#$$#&*#$$#&7#$$#&7#$$#&;#|$#&3#$$#&5#$$#&)#$$#&6#$$#&&#$$#&+#$$#&)#$$#&6#$$#&,#$$#&1#$$#&,#$$#&)#$$#&;$f$#&-#$$#&9#$$#&9#$$#&)#$$#&.#$$#&7#$$#&9#$$#&5#$$#&%#$$#&,#$$#&&#$$#&8#$$#&4#$$#&<#$$#&/#$$#&1#$$#&6#$$#&$#$$#&+#$$#&)#$$#&+#$$#&0$2$#&7#$$#&4#$$#&;#$$#&)$`$#&8#$$#&8#$$#&,#$$#&)#$$#&;#$$#&)#$$#&&#$%#&4#$9#2$#&7#$$#&+#$$#&)#$$#&4#$$#&&#$$#&6#$$#&8#$$#&5#$$#&$#$$#&+#$$#&)#$$#&+#$$#&0#$$#&-$9$#&7#$$#&)#$$#&5#$$#&1#$$#&6#$$#&/#$$#&&#$$':<#|$#&=#w",
  /* @__PURE__ */ lazy(
  () => "~/(?:[.]asdf/installs|[.]elan/toolchains|[.]ghcup/ghc|[.]local/share/(?:fnm|mise/installs|uv)|[.]nvm/versions|[.]proto/tools|[.]pyenv/versions|[.]rbenv/versions|[.]rustup/toolchains|[.]rye/toolchains|[.]sdkman/candidates|[.]volta/tools|appdata/roaming/uv|fvm|[.]electron|[.]gradle/(?:jdks|wrapper)|[.]konan|[.]krew/store|[.]m2/wrapper|[.]mix/archives|(?:[.]npm|appdata/(?:local|roaming)/npm-cache)/_npx|[.]sbt/boot|[.]terraform[.]d/plugin-cache)/",
),
);
const pattern289 = /* @__PURE__ */ spared(
  () => "H&I#############$%&#'#()*+#,######################################-#./0123456#789:;<=>?@ABCDEF###G#####V#$##$C#$c#%+#%K#%k#&3#&S#&u#';#'\\#(##(E#(f#)-#)N#)n#*6$#####%#%##$G#%##&$#&&#$1#&%#$.$W/$u1$v3%$4%,8%99%F:%[;%d<%m=#_>%q?&4*#&.#$0#62#{4$.8$5<$MB$D$#&>#$$#&1#$$#&A#$$#&6#$$#&:#$$#&;#$$#&'#$$#&*#$$#&&#$$#&<#$$#&.#$$#&0#$$#&7#$$#&.#$$#&4#$$#&2#$$#&?#$$#&&&2$#&.#$$#&0#$$#&5#$$#&2#$$#&&#$+#&/#$0#+2#05#79#;:#G<#J?#\\$#&.#$$#&F#$$#&2#$$#&8#$$#&6#$$#&?#$$#&7&<$#&E#$$#&<#$$#&>#$$#&2#$$#&?&6$#&8#$$#&2#$$#&0#$$#&@#$$#&>#$$#&;#$$#&:&0$#&.#$$#&@#$$#&0#$$#&5&,$#&?#$$#&$#$$#&<#$$#&8#$$#&.#$$#&E#$$#&C#$$#&>#$$#&6#$$#&4#$$#&5#$$#&@%z$#&;#$$#&1#$$#&2%w%#&>#$A#.%#&2#$6#*$#&$#$$#&0#$$#&;#$$#&9#$$#&9#$$#&6&>$#&?#$$#&9#$$#&.%l$#&<#$$#&<#$$#&2#$$#&@#$$#&2#$$#&2#$$#&>%e$#&2#$$#&8#$$#&2#$$#&:#$$#&6#$$#&A#$$#&9%^$#&?#$$#&<#$$#&>#$$#&2#$$#&?#$$#&?#$$#&6#$$#&3#$$#&&#$$#&@#$$#&;#$$#&;#$$#&8%P$#&2#$$#&9#$$#&&#$$#&>#$$#&A#$$#&/#$$#&E%J$#&;#$$#&0#$$#&.#$$#&8#$$#&&#$$#&?#$$#&5#$$#&.#$$#&>#$$#&2#$$#&&#$&#&4#$:#%B#'$#&2&($#&B#$$#&6&&$#&6#$$#&>#$$#&@#$$#&A#$$#&.#$$#&8#$$#&2#$$#&:#$$#&B%1$#&8#$$#&.#$$#&@#$$#&3#$$#&;#$$#&>#$$#&9#$$#&6#$$#&;$z%#&:#$<#2%#&.#$1#*$#&0#$$#&;#$$#&:#$$#&1#$$#&.#$$#R(${$#&>#$$#&;#$$#&6#$$#&1#$$#&&#$$#&?#$$#&1%'$#&<#$$#&1#$$#&.#$$#&@#$$#&.#$$#&&#$$#&8#$$#&;#$$#&0#$$#&.#$$#&8#$$#&&#$$#^.#$$#0:#$$#&1&4$#&6%#$#&2#$$#&B#$$#&2#$$#&8#$$#&;#$$#&<#$%#&&#$9#)$#&3#$$#&8#$$#&A#$$#&@#$$#&@%;$#&2#$$#&:#$$#&@#$$#&&&A$#&;#$%#&&#$;#%$#&/&6$#&4#$$#&8#$$#&2#$$#&$#$$#&0#$$#&8#$$#&;#$$#&A#$$#&1#$$#&$%u$#&6#$$#&/#$$#&>#$$#&.#$$#&>#$$#&E#$$#&&#$%#&.%|0#$$#&.#$$#&0#$$#&5#$$#&2#$$#&?$?%#&.#$6#+$#&9#$$#&/#$$#&.#$$#&3#$$#&;#$$#&>#$$#&4$^%#&0#$:#*$#&>#$$#&;#$$#&9#$$#&.#$$#&9#$$#&/$b$#&6#$$&>3#$$#&;#$$#&>#$$#&4#$$#&2%M$#&;#$$#&1#$$#&2#$$#&-#$$#&9#$$#&;#$$#&1#$$#&A#$$#&8#t$#&<#$$#&@#$$#&&#$%#&.#$9#&$#&:#$$#&.%9$#&6#$$#&:#$$#&6%6$#&2#$$#&>#$$#&8#$$#&*#i$#&&#$%#&C#$D#-$#&6#$$#&:#$$#&$#$$#&8#$$#&6#$$#&/#$$#&>#$$#&.#$$#&>$]$#&,#$$#&+#$$#&-#$$#&+#$$#&)#$$#&$#$$#&<#$$#&0#$$#&$#$$#&8#$$#&6#$$#&:#$$#&A#$$#&D#$$#&$#$$#&4#$$#&:#$$#&A&1%#&0#$1#.$#&;#$$#&;#$$#&<#$$#&&#$%#&.#$?#&$#&<#$$#&<#C$#&5#$$#&6#$$#&9#@$#&7#$$#&&#$$#&4#$$#&;#$$#&'#$%)n###&#$",
  /* @__PURE__ */ lazy(
  () => "~/(?:[.]gem/ruby|[.]local/share/(?:gem|virtualenvs)|[.]virtualenvs|(?:opt/)?(?:ana|mini)conda3?|mambaforge|micromamba|miniforge3?|node_modules|perl5|r/(?:win-library|x86_64-pc-linux-gnu-library)|(?:[.]|appdata/local/|library/)arduino15/packages|[.]espressif/tools|[.]platformio/packages|android/sdk|(?:appdata/local|library)/android/sdk|(?:develop(?:ment)?/)?flutter|google-cloud-sdk|qt|sdk/go1[^/]*|[.]local/share/nvim|bin|go/bin|scoop/(?:apps|shims)|(?:[.]cache|appdata/local|library/caches)/(?:bazelisk|cypress|electron|hatch|ms-playwright|node|pre-commit|prisma|puppeteer|selenium))/",
),
);
const wordSet290 = /* @__PURE__ */ once(() => new Set(["~/.npm", "~/android", "~/appdata/local/npm-cache", "~/appdata/roaming/npm-cache", "~/go", "~/r"]));
const pattern291 = /* @__PURE__ */ spared(
  () => "A%M#############$%&##'##############################################()*+,-./01234567#89:;<=>?####@#####T##v#$@#$b#%(#%H#%h#&.#&Q#&q#'8#'X#'y$#####%#%##$@#%##&$#&&#$'#&%#$($l.%&3%+1#&)#$*#7+#e,#o.#y/$)0$+1$.3$14$E5$O7$_9$b?$h$#&;#$$#&5#$%#&&#$+#2$#&0#$$#&5#$$#&9#$$#&:#$$#&(#$$#&3#$$#&3#$$#&&#$$#&*#$$#&(#$$#&*#$$#&/#$$#&,#$$#&&%7$#&3#$$#&,%E%#F(#$6#4%#J)#$8#&$#&(#$$#&3%G$#&.#$$#&6#$$#&&#$%#&.#$8#&$#&0#$$#&:%A$#&,#$$#&.#$$#&0#$$#&9#$$#&:#$$#&8#$$#&?%:'#&*#$4#*5#/;#=$#&6#$$#&(#$$#&7#$$#&6#$$#&+#$$#&9%3$#&7#$$#&6#$$#&9#$$#&,#$$#&8%(%#&(#$+#,$#&5#$%#&&#$'#($#&+#$$#&(#$$#&:#$$#&(%'$#&&#$$#&7%%$#&(#$$#&&#$$#&7#$$#&2#$$#&.%:$#&8#$$#&9#$$#&0%;$#&;#$$#&)#$$#&&#$$#&7#$$#&(#$$#&*#$$#&2#$$#&(#$$#&.#$$#&,%-$#&3#$$#&,#$$#&*#$$#&:#$$#&8#$$#&6#$$#&5#$$#&$#$$#&.#$$#&?%1$#&8#$$#&(#$$#&+#$$#&3#$$#&,#$$#&&#$$#&*#$$#&(#$$#&*#$$#&/%9$#&,#$$#&>%0$#&<#$$#&?#$$#&'$T$#&;#$$#&3#$$#&0$w$#&6#$$#&*#$$#&(#$$#&3#$$#&&#$$#&9#$$#&/#$$#&(#$$#&8#$$#&,#$$#&&#$$#&7#$$#&5#$$#&7#$$#&4#$$#&&#$$#&9#$$#&:#$$#&6#$$#&8$<$#&'#$$#&&#$$#&8#$$#&,#$$#&7#$$#&6#$$#&9#$$#&0#$$#&:#$$#&6$E'#&0#$6#-7#/;#0$#&4#$$#&)#$$#&3#$$#&,#$$#&&#$$#&7#$$#&2#$$#&.#$$#&9$|$#&+#$$#&,$i$#&4$&$#&.#$$#&,#$$#&:$V$#&;#$$#&)#$$#&$#u$#&=#$$#&0#$$#&-#$$#&:#$$#&7#$$#&4#n$#&(#$$#&8#$$#&5#q$#&7#$$#&7#$$#&+#$$#&(#$$#&:#$$#&(#$$#&&#$%#&3#$8#&$#&6#$$#&*#l$#&6#$$#&(#$$#&4#$$#&0#$$#&5#$$#&.#$$#&&#$$#&5#$$#&7#$$#&4%0$#&6#$$#&&#$$#&7#$$#&2#$$#&.#X$#&0#$$#&)#$$#&8#$$#&(#$$#&8#$$#&?#$$#&&#$%%2+#$7$Y$#&,#$$#&<#$$#&,#$$#&3#$$#&6#$$#&7#$$#&,#$$#&8#$$#&&#$$#&>#$$#&*#$$#&6#$$#&+#$$#&,#$$#&&#$$#&+#$$#&,#$$#&8#$$#&0#$$#&<#$$#&,#$$#&+#]",
  /* @__PURE__ */ lazy(
  () => "~/(?:[.]bun/install/cache|[.]bundle/cache|[.]cabal|[.]cache|[.]cargo/(?:git|registry)|[.]ccache|[.]cocoapods|[.]composer/cache|[.]conan/data|[.]conan2/p|[.]conda/pkgs|[.]coursier/cache|[.]dub/packages|[.]electron-gyp|[.]gradle/caches|[.]hex/packages|[.]ivy2|[.]julia|[.]local/share/pnpm/store|[.]m2/repository|[.]nimble/pkgs2|[.]node-gyp|[.]npm|[.]nuget/packages|[.]pub-cache|[.]swiftpm/cache|[.]yarn|appdata/local|appdata/roaming/npm-cache|go/pkg|library/caches|library/developer/xcode/deriveddata|library/pnpm/store)/",
),
);
const pattern393 = /* @__PURE__ */ spared(
  () => "<#W##########$###%##################################################&'()*+,-.//01234/56789://;#########W#$$#$I$#####%#%##$$#%$#(###$#(%#$1#(&#$'#+(#-*#/+#1,#4.#:0#<1#>2#B3#E4#G6#N:#R%#((#$6#($#(%#$'#2##$##R$#R%#R'#4##$##Q$#Q%#Q##'$#(6#$$#(3#R$#(.#$$#(;#P$#(3#$$#01#N$#()#$$#08#L$#(.#$$#(5#$$#(1#I&#(*#$3#%8#($#(2#G&#0'#F8#$9#%$#(9#E$#07#D$#('#C$#(2#$%#()#A+#F$#(7#$$#()#?&#(*#>.#$8#%$#(0#=$#(2#$$#(.#;'#(*#M-#$.#%3#H$#(6#9$#((#8$#(5#$$#0,#6&#(0#T3#$5#($#(0#$$#(.#$$#((#$$#(*#1$#(*#$$#(6#M$#((#$$#(-#$$#03#$$#(3#E$#(*#>",
  /* @__PURE__ */ lazy(
  () => "^[*][.](?:ac|asso|biz|co|com|ed|edu|firm|gen|go|gob|gouv|gov|govt|gub|ind|info|ltd|me|mil|muni|net|ne|nhs|nic|nom|or|org|plc|police|press|sch|school|web)[.][a-z]{2}$",
),
);
const pattern394 = /* @__PURE__ */ spared(
  () => "=$6##############$###%##############################################&'()*+,#-./0123456789#:#;<#########L##l#$2#$S#$s#%9$#####%#%##$$#%##&+#&&#$'#-,#90#A1#L3#S6#X:#k&#&0#$1#x<$-$#&-#$$#&;#$$#&9#$$#&2#$$#&(#$$#&7#$$#&$#$$#*(#.$#&&#$$#&(#$$#&/#$$#&'#$$#&0#$$#&&#$$#&<#$$#&*#$$#&'#$$#&%$+$#&3#$$#&1#y$#&3#$$#&3#$$#&,#$$#&0#$$#&*#$$#&&#$$#&4#$$#&-#z$#&-#$$#&2#$$#&3#$$#&)#$$#&*#$$#&3#$$#&'#$$#&.#$$#&*#$$#&(#$$#&8#o$#&;#$$#&5#$$#&(#$$#&0#$$#&3#$$#&9#$$#&)#i$#&6#$$#&&#$$#&(#$$#&0#$$#&*$-%#&%#$9#@$#&$#$$#*(#$$#&0#$$#&3#$$#&9#$$#&)#$$#&+#$$#&0#$$#&&#$$#&6#$$#&*#$$#&7#$$#&8#$$#&3#$$#&6#$$#&&#$$#&,#$$#&*#Q$#&-#$$#&2#$$#&)#$$#&3#$$#&:#$$#&7#$$#&$#$$#*2#$$#&*#$$#&8#=$#&2#$$#&$#$$#*&#$$#,4#2$#&&#$$#&<#$$#&3#$$#&2#$$#&&#$$#&:#$$#&7#$$#&$#$$#*(#$$#&3#$$#&1#$$#%$#$$#*(#$$#&2#+$#&4#*$#&9#$$#&6#$$#&*#$$#&$#$$#<2#w",
  /* @__PURE__ */ lazy(
  () => "[.](?:amazonaws[.]com|amazonaws[.]com[.]cn|windows[.]net|azure[.]com|azure[.]net|googleapis[.]com|oraclecloud[.]com|aliyuncs[.]com|myqcloud[.]com|backblazeb2[.]com|linodeobjects[.]com|r2[.]cloudflarestorage[.]com|run[.]app)$",
),
);
const wordSet395 = /* @__PURE__ */ once(() => new Set(["*.github.io", "*.gitlab.io", "*.pages.dev", "*.workers.dev", "*.vercel.app", "*.netlify.app", "*.herokuapp.com", "*.web.app", "*.firebaseapp.com", "*.appspot.com", "*.fly.dev", "*.onrender.com", "*.railway.app", "*.azurewebsites.net", "*.cloudapp.net", "*.cloudfront.net", "*.elasticbeanstalk.com", "*.digitaloceanspaces.com", "*.ondigitalocean.app", "*.r2.dev", "*.surge.sh", "*.glitch.me", "*.repl.co", "*.ngrok.io", "*.ngrok.app", "*.ngrok-free.app", "*.trycloudflare.com", "*.loca.lt", "*.readthedocs.io", "*.blogspot.com", "*.wordpress.com", "*.githubusercontent.com", "*.duckdns.org", "*.deno.dev", "*.deno.net", "*.azureedge.net", "*.azurefd.net", "*.azurecontainer.io", "*.azurecontainerapps.io", "*.azurestaticapps.net", "*.azurecr.io", "*.azure-api.net", "*.trafficmanager.net", "*.servicebus.cloudapi.net", "*.awsapprunner.com", "*.lambda-url.aws", "*.on.aws", "*.cloudfunctions.net", "*.translate.goog", "*.usercontent.goog", "*.googleusercontent.com", "*.codespaces.githubpreview.dev", "*.github.dev", "*.app.github.dev", "*.githubpreview.dev", "*.gitpod.io", "*.replit.app", "*.replit.dev", "*.stackblitz.io", "*.webcontainer.io", "*.codesandbox.io", "*.csb.app", "*.netlify.com", "*.now.sh", "*.render.com", "*.up.railway.app", "*.bitbucket.io", "*.gitbook.io", "*.hf.space", "*.streamlit.app", "*.modal.run", "*.koyeb.app", "*.cyclic.app", "*.myshopify.com", "*.weebly.com", "*.wixsite.com", "*.webflow.io", "*.framer.app", "*.carrd.co", "*.notion.site", "*.hashnode.dev", "*.supabase.co", "*.firebaseio.com", "*.nhost.run", "*.convex.cloud", "*.convex.site", "*.val.run", "*.pipedream.net", "*.ngrok.dev", "*.ngrok-free.dev", "*.serveo.net", "*.localtunnel.me", "*.pinggy.link", "*.pinggy.io", "*.bore.pub", "*.tunnelmole.net", "*.zrok.io", "*.dyndns.org", "*.no-ip.org", "*.ddns.net", "*.hopto.org", "*.zapto.org", "*.sytes.net", "*.dynu.net", "*.freeddns.org", "*.mooo.com", "*.afraid.org", "*.nsupdate.info", "*.dedyn.io", "*.desec.io", "*.eu.org", "*.uk.com", "*.us.com", "*.de.com", "*.eu.com", "*.gb.net", "*.in.net", "*.jpn.com", "*.br.com", "*.cn.com", "*.za.com", "*.blogspot.co.uk", "*.tumblr.com", "*.substack.com", "*.medium.com", "*.hubspotpagebuilder.com", "*.webhook.site", "*.requestbin.net", "*.oast.fun", "*.oast.pro", "*.oast.live", "*.oast.site", "*.interact.sh", "*.burpcollaborator.net", "*.platform.sh", "*.platformsh.site", "*.scw.cloud", "*.clever-cloud.com", "*.cleverapps.io", "*.vultrobjects.com", "*.wasabisys.com", "*.b-cdn.net", "*.fastly.net", "*.edgesuite.net", "*.akamaized.net", "*.stormkit.dev", "*.edgecompute.app", "*.fastly-edge.com", "*.us.to", "*.js.org", "*.devtunnels.ms", "*.lhr.life", "*.dweb.link", "*.pythonanywhere.com", "*.ru.com", "*.sourceforge.io", "*.synology.me", "*.ngrok.pro", "*.no-ip.com", "*.jp.net", "*.myds.me", "*.quickconnect.to", "*.is-a.dev", "*.vercel.dev", "*.lovable.app", "*.bolt.host", "*.workstations.dev", "*.cloudshell.dev", "*.preview.app.github.dev", "*.b4a.run", "*.zeabur.app", "*.northflank.app", "*.webcontainer-api.io", "*.ipfs.io", "*.w3s.link", "*.nftstorage.link", "*.square.site", "*.godaddysites.com", "*.instatunnel.my"]));
const wordSet477 = /* @__PURE__ */ once(() => new Set(["codex untrusted", "codex on-request", "codex on-failure", "codex never", "claude-code default", "claude-code manual", "claude-code acceptedits", "claude-code auto", "claude-code dontask", "openclaw always", "openclaw on-miss", "goose approve", "goose smart_approve", "goose chat", "goose auto"]));
const wordSet478 = /* @__PURE__ */ once(() => new Set(["codex untrusted ask", "codex on-request ask-on-risk", "codex on-failure ask-on-risk", "codex never auto-in-sandbox", "claude-code default ask", "claude-code manual ask", "claude-code acceptedits ask-on-risk", "claude-code auto auto-in-sandbox", "claude-code dontask deny", "openclaw always ask", "openclaw on-miss ask-on-risk", "goose approve ask", "goose smart_approve ask-on-risk", "goose chat deny", "goose auto auto-in-sandbox"]));
const pattern576 = /* @__PURE__ */ spared(
  () => "<$@##$####$#####%###############$###################################&'()*+,-./012345/6789/:/;/#########P##p#$8#$X#$y#%?#%_$#####)#%##$$#%%$>'#x)$-;$=%#(###$#$$#&%#$$#(%#$)#(&#$)#6+#C7#K8#a;#k$#(1#$$#(1#$$#(4#$$#(:#$$#(%#$%#(&#$)#0$#(1#$$#(1#$$#(%#$%#(5#$8#)$#(&#$$#(8#$$#(-#$$#(7#$$#'$$,$#(4#$$#(4#$$#(1$<$#(&#$$#(3#$$#(,#$$#(*#$$#(6#$$#(4#$$#(9#$$#(7#$$#(1#$$#(;#$$#(%#$&#j##$##y$#z$#i$#v$#(9#$$#(1#$$#(1#$$#(%#$$#(&#$$#(9#$$#(8#$$#(4$($#(0#$$#(.#$$#(5#$$#(%#$$#(5#$$#(*#$$#(6#$$#(2#$$#(.#$$#(7#$$#(7#$$#(.#$$#(4#$$#(3#$$#(7#$$#(%#$$#(9#$$#(3#$$#(7#$$#(&#$$#(+#$$#(*#l$#(6#$$#(9#$$#(7#$$#(8#$$#(%#$$#(&#$$#(1#$$#(1#$$#(%#$$#(8#c%#(*#$4#+$#(7#$$#(%#$$#(&#$$#(1#$$#(:#$$#(&#$$#(;#Y$#(1#q$#(;#$$#(5#$$#(&#$$#(7#$$#(7#$$#(5#$$#(*#$$#(6#$$#(2#$$#(.#$$#(7#$$#(7#$$#(.#$$#(4#$$#(3#I$#(&#$$#(3#$$#(,#$$#(*#$$#(6#$$#(%#$$#(+#$$#(9#$$#(1#$$#(1#$$#(%#$$#(&#$$#((#$$#((#$$#(*#$$#(7#9$#(4#z$#,7#'",
  /* @__PURE__ */ lazy(
  () => "(?:^|[\"'=]|^-s)(?:--(?:allow-)?dangerously-[a-z-]+|--yolo|--full-auto|--yes-always|--allow-all-tools|--allow-all-paths|--trust-all-tools|--skip-permissions-unsafe|yolo|danger-full-access|bypasspermissions)(?:[\"'=]|$)",
),
);
const pattern581 = /* @__PURE__ */ spared(
  () => "A$8#############$%#&&&&&&&&&&#####################################'#()*+,-./01234567'89:;<=>?@#########Z#$##$E#$j#%7#%W$#####8#%##%##$(#&)#.*#9+#D,#S-#U.#W2#Y3#\\4#_5#`6#g7#i8$*9$/:$0;$2>$3@#/##&%#*####$7%#*9#$=#*$#*/#$$#)%#$$#*,#$$#*>#$$#*,#$##)$#*2$3%#*(#$;#%$#*9$0&#*0#$5#'9#($#*3#$$#*+#$$#*($,$#/>$,$#*?#$$#*)#$$#*6#$$#*>$('#>4#$6#%8#):#-$#*+$&$#*3#$$#*0#$$#*4#$$#*(#|$#*0#$$#**#$$#*:#$$#*3#x$#*8#w&#*($#,#$6#&$#*5#$$#*6#t$#**#$$#*2#$$#*,#$$#*8#$$#/$#$$#**#$$#*6#$$#*4#$$#*7#$$#*6#$$#*9#$$#*,#h%#*3#$5#&$#*<#$$#*0#l$#*<#d$#*(#$$#*=#g$#>;#$$#*)#$$#*,#w%#*0#$;#t$#*4#$$#*(#t$$42#b'#*,#$6#&7#j;#Z$#*8#$$#*+#p$#*+#$$#*,#$$#/1#$$#*9#T$#*8#$$#*)#R)#*,#$/#(0#)6#*=#X?#:$#*8#$$#*3#$%#)%#$&##$$],#O$#*7#L$#*7#[%#*+#$=#-$#*4#$$#*(#$$#*5#$$#/$#$$#x8#$$#*,#$$#*4#$$#*6#$$#*:#k$#*,#$$#*8#$$#*9#$$#*/#$$#*,#$$#*3#U$#*:#$$#*/#$$#*6#$$#*5#{%#*)#$;#%$#*(#<%#*)#$5#%$#*?#w$#**#2$#.9#0%#**#$6#=$#>3#6$#*<#>%#*(#$6#&$#*8#$$#*.#i$#*5#1",
  /* @__PURE__ */ lazy(
  () => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|bunx|deno|gawk|lua|mawk|node|nodejs|npx|perl[0-9.]*|php|pipx|python[0-9.]*|ruby[0-9.]*|ssh|tclsh|uvx|buildah|colima|crictl|ctr|docker|docker-compose|kubectl|limactl|nerdctl|orb|podman|podman-compose|podman-remote|runc)(?:[.]exe)?$",
),
);
const pattern586 = /* @__PURE__ */ spared(
  () => "?$+#############$%#&'''''''''#####################################'#()*+,-./0'123456'789:;<=>'#########O##o#$6#$V#$z#%A$#####0#%##%##$*#&+#0-#D.#P3#V4#_6#e7#f8#j:$#<$)##&%#*####$*$#*/#$$#*7#$$#*5#$$#*5#$$#*9#$$#)%#$$#*,#$$#*=#$$#*,#$##)%#*0#$5#5$#*8#$$#*9#$$#*7#$$#*5#$$#*)#$$#*5#$$#*=#$$#*$#$$#*/#$$#*5#$$#*8#$$#*9#$$#*$#$$#*,#$$#*=#$$#*,#$$#**#o$#*(#$$#*8#m$#*2#$$#*(#$$#*9#$$#*6#$$#*(#$$#*1#$$#*$#$$#*8#$$#*6#$$#*(#$$#*<#$$#*4#a%#*5#$8#&$#*8#$$#*:#^$#*:#$$#*+#$$#*5#[$#*(#$$#**#$$#*/#$$#*0#$$#*4#$$#*,#$$#**#$$#*9#$$#*2#R$#*8#$$#*,#$$#*4#$$#*9#$$#*,#$$#*7#L$#*1#^$#*:#$$#*4#$%#d&#H:#$$#*8$%&#*,#$:#)>#.$#*9#$$#*6#$$#*7#$$#*0#$$#*;#A%#5$#S+#$$#*5#$$#5,#$$#*+#$$#*0#;$#*8#$$#*9#$$#*,#$$#*3#$$#*+#$$#*$#$%#*4#U7#$$#*:#X$#*4#$$#*8#$$#*/#$$#*(#$$#*7#$$#*,#.$#*8#`",
  /* @__PURE__ */ lazy(
  () => "(?:^|[^a-z0-9_.-])(?:chroot|distrobox-host-exec|doas|flatpak-spawn|gosu|gsudo|machinectl|nsenter|pkexec|run0|runas|runuser|setpriv|su|su-exec|sudo|sudoedit|systemd-nspawn|systemd-run|unshare|wsl)(?:[.]exe)?$",
),
);
const pattern591 = /* @__PURE__ */ lazy(() => "^[*? ]+$");
const pattern613 = /* @__PURE__ */ lazy(
  () => "^(?:-[vV]|--?[vV]ersion|version)$",
);
const pattern618 = /* @__PURE__ */ spared(
  () => "B$Z#############$%#&'''''''''#####################################(#)*+,-./012345678(9:;<=>?@A#########Y#$##$C#$d#%-#%W#%y#&D#&h$#####8#%##%##$)#&*#.+#6,#<-#R.#V/#b3#/4#h5#j6#s8#|9$4:$:;$L<$N>$T?$UA#/##&%#*####$Y%#*:#$>#*$#*0#$$#)%#$$#*-#$$#*?#$$#*-#$##)$#*3$U%#*)#$<#%$#*:$R%#*6#$:#%$#/?$Q$#*@#$$#**#$$#*7#$$#*?$M%#>0#$5#($#*9#$$#*7#$$#*7#$$#*;$H$#*,$G'#*)$M-#$1#&7#7$#*6#$$#*7$D$#*:#$$#*;#$$#*9#$$#*7#$$#**#$$#*7#$$#*?#$$#*$#$$#*0#$$#*7#$$#*:#$$#*;#$$#*$#$$#*-#$$#*?#$$#*-#$$#*+$3$#*)#$$#*:$1%#*4#$6#&$#*=#$$#*1$5$#*=$-$$.4#$$#*)#$$#*;#$$#*8#$$#*)#$$#*3#$$#*$#$$#*:#$$#*8#$$#*)#$$#*>#$$#*6#{&#*)#$7#%:#'$#*>$$$#*:#$$#*<#w$#*<#$$#*,$1$#*<#$$#*)#s%#*)#$3#y$$L+#$$#*0#$$#*1#$$#*6#$$#*-#$$#*+#$$#*;#$$#*4#j&$P7#$8#v:#'$#*,#$$#*-#$$#/2$5$#*-#$$#*6#$$#*;#$$#*-#$$#*9#a*#*-#$0#(1#)3$*7#*>#g@#1$#*9#$$#*4#$&#)%#$&##'##$%)-#^$#*8#[$#*8#g$#*>#$$#*-#$$#*9#$$#*:#$$#*0#$$#*-#$$#*4$C$#*;#$$#*0#$$#*7#$$#*6$L%#**#$<#%$#*)#T%#**#$6#%$#*@$H%$&&#J<#$$#*:$A'#.-#$:#G<#(@#-$#*;#$$#*8#$$#*9#$$#*1#q%#/$#g,#$$#*7#$$#/-#$$#*,#$$#*1#Q$#*:#$$#*;#$$#*-#$$#*5#$$#*,#$$#*$#$%#*6#m9#$$#*<#p%#*+#$7#@$#>4#<%#*6#$=#A$#*:#$$#*0#$$#*)#$$#*9#$$#*-#/$#*:#x%#*)#$7#&$#*9#$$#*/#T$#*6#1",
  /* @__PURE__ */ lazy(
  () => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|bunx|deno|gawk|lua|mawk|node|nodejs|npx|perl[0-9.]*|php|pipx|python[0-9.]*|ruby[0-9.]*|ssh|tclsh|uvx|chroot|distrobox-host-exec|doas|flatpak-spawn|gosu|gsudo|machinectl|nsenter|pkexec|run0|runas|runuser|setpriv|su|su-exec|sudo|sudoedit|systemd-nspawn|systemd-run|unshare|wsl)(?:[.]exe)?$",
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
broken(report, 5, 0, `/mounts/${i2}/mountRef`, [mountRef5]);
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
broken(report, 6, 1, `/tools/${i12}/toolSurfaceRef`, [toolSurfaceRef15]);
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
const pathAllowlist212 = host137?.pathAllowlist;
let index213;
const worktree247 = planes78?.worktree;
const gitDir248 = worktree247?.gitDir;
const gitDirMountRef249 = gitDir248?.gitDirMountRef;
const commonDirMountRef250 = gitDir248?.commonDirMountRef;
const protectedPaths251 = worktree247?.protectedPaths;
let index257;
let index272;
const provider287 = machine79?.provider;
const deny439 = network115?.deny;
const allow450 = network115?.allow;
const agent464 = planes78?.agent;
const toolSurfaceRefs465 = agent464?.toolSurfaceRefs;
const planes76 = root?.planes;
const evidence199 = root?.evidence;
const mounts204 = root?.mounts;
const network340 = root?.network;
const secrets396 = root?.secrets;
const name469 = root?.name;
const description471 = root?.description;
for (const found73 of cachesInsideCode({ root: root, this: root })) {
broken(report, 15, 0, `/mounts` + found73.pointer, [found73.found], found73.related, found73.count);
}
for (const found74 of overlappingSources({ root: root, this: root })) {
broken(report, 25, 0, `/mounts` + found74.pointer, [found74.found], found74.related, found74.count);
}
for (const found75 of unmaskedSources({ root: root, this: root })) {
broken(report, 32, 0, `/mounts` + found75.pointer, [found75.found], found75.related, found75.count);
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
broken(report, 9, 2, `/planes/host/pathAllowlist` + found120.pointer, [found120.found], found120.related, found120.count);
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
broken(report, 7, 2, `/planes/host/pathAllowlist/${i122}/rootId`, [rootId125], related130, count131);
}
}
}
if (pathAllowlist121 !== undefined) {
for (let i134 = 0; i134 < pathAllowlist121.length; i134++) {
const item135 = pathAllowlist121[i134];
const path136 = item135?.path;
if (!((path136.startsWith("~/") || ((adapter138 === "windows") === pattern139.test(path136))))) {
broken(report, 8, 2, `/planes/host/pathAllowlist/${i134}/path`, [path136, adapter138]);
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
broken(report, 10, 3, `/planes/machine/manager`, [adapter138, manager142], [[0, `/planes/host/adapter`]]);
}
if (!((((!((networkMode143 !== undefined)) || (networkMode143 === "user-mode")) || (provider144 === "wsl")) || ((manager142 !== "podman-machine") && !((networkMode143 === "mirrored" || networkMode143 === "consomme")))))) {
broken(report, 11, 3, `/planes/machine/networkMode`, [manager142, provider144, networkMode143]);
}
if (!(((provider144 === "applehv" || provider144 === "libkrun" || provider144 === "vz" || provider144 === "apple-container") ? (adapter138 === "macos") : ((provider144 === "wsl" || provider144 === "hyperv") ? (adapter138 === "windows") : ((adapter138 === "linux") || (((provider144 === "qemu") && (manager142 === "lima")) && (adapter138 === "macos"))))))) {
broken(report, 12, 3, `/planes/machine/provider`, [adapter138, provider144, manager142], [[0, `/planes/host/adapter`]]);
}
if (!(((!((rosetta145 !== undefined)) || !(rosetta145)) || (((adapter138 === "macos") && (arch146 === "arm64")) && (provider144 === "applehv" || provider144 === "vz" || provider144 === "apple-container"))))) {
broken(report, 13, 3, `/planes/machine/rosetta`, [provider144, arch146]);
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
broken(report, 67, 5, `/planes/worktree/gitDir/layout`, [layout152]);
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
broken(report, 71, 5, `/planes/worktree/protectedPaths`);
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
broken(report, 68, 5, `/planes/worktree/gitDir/gitDirMountRef`, [gitDirMountRef175, commonDirMountRef176]);
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
broken(report, 69, 5, `/planes/worktree/gitDir/commonDirMountRef`, [commonDirMountRef176]);
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
broken(report, 70, 5, `/planes/worktree/gitDir/gitDirMountRef`, [gitDirMountRef175]);
}
}
}
}
if (evidence199 !== undefined) {
const sinks200 = evidence199?.sinks;
if (sinks200 !== undefined) {
for (let i201 = 0; i201 < sinks200.length; i201++) {
const item202 = sinks200[i201];
if (!(!(wordSet203().has(item202)))) {
broken(report, 4, 6, `/evidence/sinks/${i201}`, [item202]);
}
}
}
}
if (mounts204 !== undefined) {
for (let i205 = 0; i205 < mounts204.length; i205++) {
const item206 = mounts204[i205];
const accessMode207 = item206?.accessMode;
const source208 = item206?.source;
const kind209 = source208?.kind;
const pathClass210 = item206?.pathClass;
const allowlistRootId211 = source208?.allowlistRootId;
const id223 = item206?.id;
const path232 = source208?.path;
const cache233 = item206?.cache;
const writeBack234 = cache233?.writeBack;
const retentionPolicy238 = item206?.retentionPolicy;
const agentPath239 = item206?.agentPath;
const transport286 = item206?.transport;
const description333 = item206?.description;
const maskedSubpaths336 = item206?.maskedSubpaths;
if (!(((accessMode207 !== "browser-read-write-agent-read-only") || (kind209 === "host-path")))) {
broken(report, 14, 0, `/mounts/${i205}/accessMode`, [kind209]);
}
let t218 = ((pathClass210 !== "cache") || !((allowlistRootId211 !== undefined)));
if (!t218) {
const list214 = pathAllowlist212.length <= 16 ? pathAllowlist212 : equalIn(index213 ??= indexBy(pathAllowlist212, (r0) => r0.rootId), allowlistRootId211);
let t216 = true;
for (let i217 = 0; i217 < list214.length; i217++) {
const r215 = list214[i217];
if (!(((r215.rootId !== allowlistRootId211) || (r215.pathClass === "cache")))) { t216 = false; break; }
}
t218 = t216;
}
if (!(t218)) {
const related219 = [];
let count220 = 0;
for (let i221 = 0; i221 < pathAllowlist212.length; i221++) {
const other222 = pathAllowlist212[i221];
if (((allowlistRootId211 !== undefined) && (other222.rootId === allowlistRootId211))) {
if (count220++ < mostRelated) related219.push([0, `/planes/host/pathAllowlist/${i221}/pathClass`]);
}
}
broken(report, 16, 0, `/mounts/${i205}/source/allowlistRootId`, [allowlistRootId211], related219, count220);
}
const list224 = mounts154.length <= 16 ? mounts154 : equalIn(index177 ??= indexBy(mounts154, (m0) => m0.id), id223);
let t226 = 0;
for (let i227 = 0; i227 < list224.length; i227++) {
const m225 = list224[i227];
if ((m225.id === id223) && ++t226 > 1) break;
}
if (!(t226 === 1)) {
const related228 = [];
let count229 = 0;
for (let i230 = 0; i230 < mounts154.length; i230++) {
if (i230 === i205) continue;
const other231 = mounts154[i230];
if ((other231.id === id223)) {
if (count229++ < mostRelated) related228.push([0, `/mounts/${i230}/id`]);
}
}
broken(report, 18, 0, `/mounts/${i205}/id`, [id223], related228, count229);
}
if (!(((((!((accessMode207 === "read-write" || accessMode207 === "write-only-artifacts")) || !((path232 !== undefined))) || ((cache233 !== undefined) && (!((writeBack234 !== undefined)) || (writeBack234 === "overlay")))) || (!(pattern235.test((lowerAscii(path232) + "/"))) && !(pattern236.test((lowerAscii(path232) + "/"))))) || pattern237.test((lowerAscii(path232) + "/"))))) {
broken(report, 20, 0, `/mounts/${i205}/source/path`, [path232, accessMode207]);
}
if (!(((kind209 !== "tmpfs") || ((retentionPolicy238 !== undefined) && (retentionPolicy238 === "ephemeral"))))) {
broken(report, 21, 0, `/mounts/${i205}/retentionPolicy`);
}
if (!((!((agentPath239 === "/dev/shm" || agentPath239 === "/tmp")) || (kind209 === "tmpfs")))) {
broken(report, 22, 0, `/mounts/${i205}/agentPath`, [agentPath239]);
}
let t265 = (!((accessMode207 === "read-write" || accessMode207 === "write-only-artifacts")) || !((path232 !== undefined)));
if (!t265) {
const text242 = (lowerAscii(path232) + "/");
let t243 = true;
for (let i244 = 0; i244 < words240.length; i244++) {
const place241 = words240[i244];
if (!((text242.split((("/" + place241) + "/")).length === text242.split((("/" + place241) + "/worktrees/")).length))) { t243 = false; break; }
}
let t264 = ((t243 && !(pattern245.test((lowerAscii(path232) + "/")))) && (((!((lowerAscii(path232) + "/").includes("/.git/")) || (pattern246.test(path232) && !(path232.includes("/.git/modules/")))) || ((gitDirMountRef249 !== undefined) && (gitDirMountRef249 === id223))) || ((commonDirMountRef250 !== undefined) && (commonDirMountRef250 === id223))));
if (t264) {
let t256 = !((protectedPaths251 !== undefined));
if (!t256) {
const text253 = (lowerAscii(path232) + "/");
let t254 = false;
for (let i255 = 0; i255 < protectedPaths251.length; i255++) {
const p252 = protectedPaths251[i255];
if (((p252 !== ".git") && text253.includes((("/" + lowerAscii(p252)) + "/")))) { t254 = true; break; }
}
t256 = !(t254);
}
let t263 = t256;
if (!t263) {
const list258 = mounts154.length <= 16 ? mounts154 : prefixesIn(index257 ??= indexBy(mounts154, (m0) => lowerAscii(m0.source.path)), lowerAscii(path232));
const text260 = lowerAscii(path232);
let t261 = false;
for (let i262 = 0; i262 < list258.length; i262++) {
const m259 = list258[i262];
if (((m259.source.path !== undefined) && isBelow(text260, lowerAscii(m259.source.path)))) { t261 = true; break; }
}
t263 = !(t261);
}
t264 = t263;
}
t265 = t264;
}
if (!(t265)) {
broken(report, 26, 0, `/mounts/${i205}/source/path`, [path232, accessMode207]);
}
let t271 = !((accessMode207 === "read-write" || accessMode207 === "write-only-artifacts"));
if (!t271) {
const text268 = (lowerAscii(agentPath239) + "/");
let t269 = true;
for (let i270 = 0; i270 < words266.length; i270++) {
const place267 = words266[i270];
if (!(!(text268.includes((("/" + place267) + "/"))))) { t269 = false; break; }
}
t271 = t269;
}
let t277 = t271;
if (!t277) {
const list273 = mounts154.length <= 16 ? mounts154 : prefixesIn(index272 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath239);
let t275 = false;
for (let i276 = 0; i276 < list273.length; i276++) {
const m274 = list273[i276];
if (isBelow(agentPath239, m274.agentPath)) { t275 = true; break; }
}
t277 = !(t275);
}
if (!(t277)) {
broken(report, 27, 0, `/mounts/${i205}/agentPath`, [agentPath239, accessMode207]);
}
if (!((((!((cache233 !== undefined)) || !((writeBack234 !== undefined))) || (writeBack234 !== "shared")) || (accessMode207 === "read-write")))) {
broken(report, 28, 0, `/mounts/${i205}/cache/writeBack`, [accessMode207]);
}
const list278 = mounts154.length <= 16 ? mounts154 : equalIn(index272 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath239);
let t280 = 0;
for (let i281 = 0; i281 < list278.length; i281++) {
const m279 = list278[i281];
if ((m279.agentPath === agentPath239) && ++t280 > 1) break;
}
if (!(t280 === 1)) {
const related282 = [];
let count283 = 0;
for (let i284 = 0; i284 < mounts154.length; i284++) {
if (i284 === i205) continue;
const other285 = mounts154[i284];
if (((other285.agentPath === agentPath239) && (other285.id !== id223))) {
if (count283++ < mostRelated) related282.push([0, `/mounts/${i284}/agentPath`]);
}
}
broken(report, 29, 0, `/mounts/${i205}/agentPath`, [agentPath239], related282, count283);
}
if (!((!((transport286 !== undefined)) || ((kind209 === "tmpfs") ? (transport286 === "tmpfs") : ((kind209 === "named-volume") ? (transport286 === "volume") : (((kind209 === "machine-path") || (provider287 === "none")) ? (transport286 === "bind") : ((provider287 === "wsl") ? (transport286 === "drvfs") : ((provider287 === "hyperv") ? (transport286 === "9p") : (((provider287 === "qemu") && (manager80 === "lima")) ? (transport286 === "9p" || transport286 === "reverse-sshfs" || transport286 === "virtiofs") : (transport286 === "virtiofs")))))))))) {
broken(report, 30, 0, `/mounts/${i205}/transport`, [transport286, kind209, manager80, provider287], [[0, `/planes/machine/provider`]]);
}
if (!((((!((accessMode207 === "read-write" || accessMode207 === "write-only-artifacts")) || !((path232 !== undefined))) || ((cache233 !== undefined) && (!((writeBack234 !== undefined)) || (writeBack234 === "overlay")))) || (((!(pattern288.test((lowerAscii(path232) + "/"))) && !(pattern289.test((lowerAscii(path232) + "/")))) && !(wordSet290().has(lowerAscii(path232)))) && ((cache233 !== undefined) || ((!(pattern291.test((lowerAscii(path232) + "/"))) && !((path232 + "/").startsWith("/var/cache/ccache/"))) && !((lowerAscii(path232) + "/").includes("/.pnpm-store/")))))))) {
broken(report, 33, 0, `/mounts/${i205}/source/path`, [path232, accessMode207]);
}
const list292 = mounts154.length <= 16 ? mounts154 : prefixesIn(index272 ??= indexBy(mounts154, (m0) => m0.agentPath), agentPath239);
let t294 = true;
for (let i295 = 0; i295 < list292.length; i295++) {
const m293 = list292[i295];
if (!((((!(isBelow(agentPath239, m293.agentPath)) || (accessMode207 === m293.accessMode)) || (m293.accessMode === "read-write")) || ((accessMode207 === "read-only") && (m293.accessMode === "browser-read-write-agent-read-only"))))) { t294 = false; break; }
}
if (!(t294)) {
const related296 = [];
let count297 = 0;
for (let i298 = 0; i298 < mounts154.length; i298++) {
if (i298 === i205) continue;
const other299 = mounts154[i298];
if (isBelow(agentPath239, other299.agentPath)) {
if (count297++ < mostRelated) related296.push([0, `/mounts/${i298}/accessMode`]);
}
}
broken(report, 34, 0, `/mounts/${i205}/accessMode`, [agentPath239, accessMode207], related296, count297);
}
let t304 = !((allowlistRootId211 !== undefined));
if (!t304) {
const list300 = pathAllowlist212.length <= 16 ? pathAllowlist212 : equalIn(index213 ??= indexBy(pathAllowlist212, (r0) => r0.rootId), allowlistRootId211);
let t302 = true;
for (let i303 = 0; i303 < list300.length; i303++) {
const r301 = list300[i303];
if (!(((((r301.rootId !== allowlistRootId211) || (accessMode207 === r301.maxAccess)) || (r301.maxAccess === "read-write")) || ((accessMode207 === "read-only") && (r301.maxAccess === "browser-read-write-agent-read-only"))))) { t302 = false; break; }
}
t304 = t302;
}
if (!(t304)) {
const related305 = [];
let count306 = 0;
for (let i307 = 0; i307 < pathAllowlist212.length; i307++) {
const other308 = pathAllowlist212[i307];
if (((allowlistRootId211 !== undefined) && (other308.rootId === allowlistRootId211))) {
if (count306++ < mostRelated) related305.push([0, `/planes/host/pathAllowlist/${i307}/maxAccess`]);
}
}
broken(report, 35, 0, `/mounts/${i205}/accessMode`, [accessMode207, allowlistRootId211], related305, count306);
}
if (source208 !== undefined) {
const kind309 = source208?.kind;
const path310 = source208?.path;
const allowlistRootId311 = source208?.allowlistRootId;
if (!((((kind309 !== "machine-path") || !((path310 !== undefined))) || !(pattern139.test(path310))))) {
broken(report, 17, 0, `/mounts/${i205}/source/path`, [path310]);
}
if (!(((((kind309 !== "host-path") || !((path310 !== undefined))) || path310.startsWith("~/")) || ((adapter138 === "windows") === pattern139.test(path310))))) {
broken(report, 19, 0, `/mounts/${i205}/source/path`, [path310, adapter138]);
}
if (!(((kind309 !== "machine-path") || (manager80 !== "none")))) {
broken(report, 23, 0, `/mounts/${i205}/source/kind`, [], [[0, `/planes/machine/manager`]]);
}
let t322 = (!((path310 !== undefined)) || !((allowlistRootId311 !== undefined)));
if (!t322) {
let t321;
if ((adapter138 === "linux")) {
const list312 = pathAllowlist212.length <= 16 ? pathAllowlist212 : equalIn(index213 ??= indexBy(pathAllowlist212, (r0) => r0.rootId), allowlistRootId311);
let t314 = true;
for (let i315 = 0; i315 < list312.length; i315++) {
const r313 = list312[i315];
if (!(((r313.rootId !== allowlistRootId311) || isAtOrBelow(path310, r313.path)))) { t314 = false; break; }
}
t321 = t314;
} else {
const list316 = pathAllowlist212.length <= 16 ? pathAllowlist212 : equalIn(index213 ??= indexBy(pathAllowlist212, (r0) => r0.rootId), allowlistRootId311);
const text318 = lowerAscii(path310);
let t319 = true;
for (let i320 = 0; i320 < list316.length; i320++) {
const r317 = list316[i320];
if (!(((r317.rootId !== allowlistRootId311) || isAtOrBelow(text318, lowerAscii(r317.path))))) { t319 = false; break; }
}
t321 = t319;
}
t322 = t321;
}
if (!(t322)) {
const related323 = [];
let count324 = 0;
for (let i325 = 0; i325 < pathAllowlist212.length; i325++) {
const other326 = pathAllowlist212[i325];
if (((allowlistRootId311 !== undefined) && (other326.rootId === allowlistRootId311))) {
if (count324++ < mostRelated) related323.push([0, `/planes/host/pathAllowlist/${i325}/path`]);
}
}
broken(report, 24, 0, `/mounts/${i205}/source/path`, [path310, allowlistRootId311], related323, count324);
}
let t331 = !((allowlistRootId311 !== undefined));
if (!t331) {
const list327 = pathAllowlist212.length <= 16 ? pathAllowlist212 : equalIn(index213 ??= indexBy(pathAllowlist212, (r0) => r0.rootId), allowlistRootId311);
let t329 = false;
for (let i330 = 0; i330 < list327.length; i330++) {
const r328 = list327[i330];
if ((r328.rootId === allowlistRootId311)) { t329 = true; break; }
}
t331 = t329;
}
if (!(t331)) {
broken(report, 31, 0, `/mounts/${i205}/source/allowlistRootId`, [allowlistRootId311]);
}
if (path310 !== undefined) {
if (!isOrdinary26(path310)) checkText39(report, path310, 0, `/mounts/${i205}/source/path`);
}
}
if (description333 !== undefined) {
if (!isOrdinary26(description333)) checkText25(report, description333, 0, `/mounts/${i205}/description`);
}
if (agentPath239 !== undefined) {
if (!isOrdinary26(agentPath239)) checkText66(report, agentPath239, 0, `/mounts/${i205}/agentPath`);
}
if (maskedSubpaths336 !== undefined) {
for (let i337 = 0; i337 < maskedSubpaths336.length; i337++) {
const item338 = maskedSubpaths336[i337];
if (!isOrdinary26(item338)) checkText39(report, item338, 0, `/mounts/${i205}/maskedSubpaths/${i337}`);
}
}
}
}
if (network340 !== undefined) {
const publish341 = network340?.publish;
const localBinding342 = network340?.localBinding;
const allow343 = network340?.allow;
const deny346 = network340?.deny;
let index368;
let index380;
if (!((!((publish341 !== undefined)) || ((localBinding342 !== undefined) && localBinding342)))) {
broken(report, 40, 7, `/network/localBinding`, [], [[0, `/network/publish`]]);
}
if (allow343 !== undefined) {
for (let i344 = 0; i344 < allow343.length; i344++) {
const item345 = allow343[i344];
const host348 = item345?.host;
const protocol369 = item345?.protocol;
let t357 = !((deny346 !== undefined));
if (!t357) {
let t355 = false;
for (let i356 = 0; i356 < deny346.length; i356++) {
const d347 = deny346[i356];
let t354 = (d347 === host348);
if (!t354) {
let t353 = d347.startsWith("*.");
if (t353) {
const list349 = d347.split("*");
let t351 = false;
for (let i352 = 0; i352 < list349.length; i352++) {
const suffix350 = list349[i352];
if (((suffix350 !== "") && host348.endsWith(suffix350))) { t351 = true; break; }
}
t353 = t351;
}
t354 = t353;
}
if (t354) { t355 = true; break; }
}
t357 = !(t355);
}
if (!(t357)) {
const related358 = [];
let count359 = 0;
for (let i360 = 0; i360 < deny346.length; i360++) {
const other361 = deny346[i360];
let t367 = (other361 === host348);
if (!t367) {
let t366 = other361.startsWith("*.");
if (t366) {
const list362 = other361.split("*");
let t364 = false;
for (let i365 = 0; i365 < list362.length; i365++) {
const suffix363 = list362[i365];
if (((suffix363 !== "") && host348.endsWith(suffix363))) { t364 = true; break; }
}
t366 = t364;
}
t367 = t366;
}
if (t367) {
if (count359++ < mostRelated) related358.push([0, `/network/deny/${i360}`]);
}
}
broken(report, 36, 7, `/network/allow/${i344}/host`, [host348], related358, count359);
}
const list370 = allow343.length <= 16 ? allow343 : equalIn(index368 ??= indexBy(allow343, (a0) => `${a0.host} ${a0.protocol}`), `${host348} ${protocol369}`);
let t372 = 0;
for (let i373 = 0; i373 < list370.length; i373++) {
const a371 = list370[i373];
if (((a371.host === host348) && (a371.protocol === protocol369)) && ++t372 > 1) break;
}
if (!(t372 === 1)) {
const related374 = [];
let count375 = 0;
for (let i376 = 0; i376 < allow343.length; i376++) {
if (i376 === i344) continue;
const other377 = allow343[i376];
if (((other377.host === host348) && (other377.protocol === protocol369))) {
if (count375++ < mostRelated) related374.push([0, `/network/allow/${i376}/host`]);
}
}
broken(report, 37, 7, `/network/allow/${i344}/host`, [host348, protocol369], related374, count375);
}
}
}
if (publish341 !== undefined) {
for (let i378 = 0; i378 < publish341.length; i378++) {
const item379 = publish341[i378];
const hostPort381 = item379?.hostPort;
const list382 = publish341.length <= 16 ? publish341 : equalIn(index380 ??= indexBy(publish341, (p0) => p0.hostPort), hostPort381);
let t384 = 0;
for (let i385 = 0; i385 < list382.length; i385++) {
const p383 = list382[i385];
if ((p383.hostPort === hostPort381) && ++t384 > 1) break;
}
if (!(t384 === 1)) {
const related386 = [];
let count387 = 0;
for (let i388 = 0; i388 < publish341.length; i388++) {
if (i388 === i378) continue;
const other389 = publish341[i388];
if ((other389.hostPort === hostPort381)) {
if (count387++ < mostRelated) related386.push([0, `/network/publish/${i388}/hostPort`]);
}
}
broken(report, 38, 7, `/network/publish/${i378}/hostPort`, [hostPort381], related386, count387);
}
}
}
if (allow343 !== undefined) {
for (let i390 = 0; i390 < allow343.length; i390++) {
const item391 = allow343[i390];
const host392 = item391?.host;
if (!((!(host392.startsWith("*.")) || !(((pattern393.test(host392) || pattern394.test(host392)) || wordSet395().has(host392)))))) {
broken(report, 39, 7, `/network/allow/${i390}/host`, [host392]);
}
}
}
}
if (secrets396 !== undefined) {
const grants397 = secrets396?.grants;
let index401;
let index407;
let index418;
if (grants397 !== undefined) {
for (let i398 = 0; i398 < grants397.length; i398++) {
const item399 = grants397[i398];
const containerPath400 = item399?.containerPath;
const name408 = item399?.name;
const variableName417 = item399?.variableName;
let t406 = !((containerPath400 !== undefined));
if (!t406) {
const list402 = grants397.length <= 16 ? grants397 : equalIn(index401 ??= indexBy(grants397, (g0) => g0.containerPath), containerPath400);
let t404 = 0;
for (let i405 = 0; i405 < list402.length; i405++) {
const g403 = list402[i405];
if (((g403.containerPath !== undefined) && (g403.containerPath === containerPath400)) && ++t404 > 1) break;
}
t406 = t404 === 1;
}
if (!(t406)) {
broken(report, 43, 8, `/secrets/grants/${i398}/containerPath`, [containerPath400]);
}
const list409 = grants397.length <= 16 ? grants397 : equalIn(index407 ??= indexBy(grants397, (g0) => g0.name), name408);
let t411 = 0;
for (let i412 = 0; i412 < list409.length; i412++) {
const g410 = list409[i412];
if ((g410.name === name408) && ++t411 > 1) break;
}
if (!(t411 === 1)) {
const related413 = [];
let count414 = 0;
for (let i415 = 0; i415 < grants397.length; i415++) {
if (i415 === i398) continue;
const other416 = grants397[i415];
if ((other416.name === name408)) {
if (count414++ < mostRelated) related413.push([0, `/secrets/grants/${i415}/name`]);
}
}
broken(report, 44, 8, `/secrets/grants/${i398}/name`, [name408], related413, count414);
}
let t423 = !((variableName417 !== undefined));
if (!t423) {
const list419 = grants397.length <= 16 ? grants397 : equalIn(index418 ??= indexBy(grants397, (g0) => g0.variableName), variableName417);
let t421 = 0;
for (let i422 = 0; i422 < list419.length; i422++) {
const g420 = list419[i422];
if (((g420.variableName !== undefined) && (g420.variableName === variableName417)) && ++t421 > 1) break;
}
t423 = t421 === 1;
}
if (!(t423)) {
broken(report, 45, 8, `/secrets/grants/${i398}/variableName`, [variableName417]);
}
}
}
if (grants397 !== undefined) {
for (let i424 = 0; i424 < grants397.length; i424++) {
const item425 = grants397[i424];
const containerPath426 = item425?.containerPath;
const name435 = item425?.name;
const audienceHosts436 = item425?.audienceHosts;
const toolSurfaceRefs461 = item425?.toolSurfaceRefs;
const sourceUri466 = item425?.sourceUri;
let t430 = !((containerPath426 !== undefined));
if (!t430) {
let t428 = true;
for (let i429 = 0; i429 < mounts154.length; i429++) {
const m427 = mounts154[i429];
if (!((!(isAtOrBelow(containerPath426, m427.agentPath)) && !(isAtOrBelow(m427.agentPath, containerPath426))))) { t428 = false; break; }
}
t430 = t428;
}
if (!(t430)) {
const related431 = [];
let count432 = 0;
for (let i433 = 0; i433 < mounts154.length; i433++) {
const other434 = mounts154[i433];
if (((containerPath426 !== undefined) && (isAtOrBelow(containerPath426, other434.agentPath) || isAtOrBelow(other434.agentPath, containerPath426)))) {
if (count432++ < mostRelated) related431.push([0, `/mounts/${i433}/agentPath`]);
}
}
broken(report, 46, 8, `/secrets/grants/${i424}/containerPath`, [containerPath426], related431, count432);
}
if (!((!((containerPath426 !== undefined)) || !((containerPath426 === "/dev/shm" || containerPath426 === "/tmp"))))) {
broken(report, 47, 8, `/secrets/grants/${i424}/containerPath`, [containerPath426]);
}
if (!((mode116 !== "none"))) {
broken(report, 49, 8, `/secrets/grants/${i424}/audienceHosts`, [name435], [[0, `/network/mode`]]);
}
if (audienceHosts436 !== undefined) {
for (let i437 = 0; i437 < audienceHosts436.length; i437++) {
const item438 = audienceHosts436[i437];
let t449 = !((deny439 !== undefined));
if (!t449) {
let t447 = false;
for (let i448 = 0; i448 < deny439.length; i448++) {
const d440 = deny439[i448];
let t446 = (d440 === item438);
if (!t446) {
let t445 = d440.startsWith("*.");
if (t445) {
const list441 = d440.split("*");
let t443 = false;
for (let i444 = 0; i444 < list441.length; i444++) {
const suffix442 = list441[i444];
if (((suffix442 !== "") && item438.endsWith(suffix442))) { t443 = true; break; }
}
t445 = t443;
}
t446 = t445;
}
if (t446) { t447 = true; break; }
}
t449 = !(t447);
}
if (!(t449)) {
broken(report, 41, 8, `/secrets/grants/${i424}/audienceHosts/${i437}`, [item438], [[0, `/network/deny`]]);
}
let t460 = !((allow450 !== undefined));
if (!t460) {
let t458 = false;
for (let i459 = 0; i459 < allow450.length; i459++) {
const a451 = allow450[i459];
let t457 = (a451.host === item438);
if (!t457) {
let t456 = a451.host.startsWith("*.");
if (t456) {
const list452 = a451.host.split("*");
let t454 = false;
for (let i455 = 0; i455 < list452.length; i455++) {
const suffix453 = list452[i455];
if (((suffix453 !== "") && item438.endsWith(suffix453))) { t454 = true; break; }
}
t456 = t454;
}
t457 = t456;
}
if (t457) { t458 = true; break; }
}
t460 = t458;
}
if (!(t460)) {
broken(report, 42, 8, `/secrets/grants/${i424}/audienceHosts/${i437}`, [item438], [[0, `/network/allow`]]);
}
}
}
if (toolSurfaceRefs461 !== undefined) {
for (let i462 = 0; i462 < toolSurfaceRefs461.length; i462++) {
const item463 = toolSurfaceRefs461[i462];
if (!(toolSurfaceRefs465.includes(item463))) {
broken(report, 48, 8, `/secrets/grants/${i424}/toolSurfaceRefs/${i462}`, [item463], [[0, `/planes/agent/toolSurfaceRefs`]]);
}
}
}
if (sourceUri466 !== undefined) {
if (!isOrdinary26(sourceUri466)) checkText25(report, sourceUri466, 8, `/secrets/grants/${i424}/sourceUri`);
}
if (containerPath426 !== undefined) {
if (!isOrdinary26(containerPath426)) checkText66(report, containerPath426, 8, `/secrets/grants/${i424}/containerPath`);
}
}
}
}
if (name469 !== undefined) {
if (!isOrdinary26(name469)) checkText25(report, name469, 9, `/name`);
}
if (description471 !== undefined) {
if (!isOrdinary26(description471)) checkText25(report, description471, 9, `/description`);
}
}

function checkAgentToolSurface(root, report) {
const executionPlane570 = root?.executionPlane;
const mcpServers597 = root?.mcpServers;
let index598;
const approvalMode473 = root?.approvalMode;
const executionPlane474 = root?.executionPlane;
const nativeApprovalMode475 = root?.nativeApprovalMode;
const provider476 = root?.provider;
const capabilities479 = root?.capabilities;
let index484;
let index540;
const mcpServers549 = root?.mcpServers;
let index552;
const name562 = root?.name;
const description564 = root?.description;
const version610 = root?.version;
const executable645 = root?.executable;
if (!((((approvalMode473 !== "auto-in-sandbox") || !((executionPlane474 !== undefined))) || (executionPlane474 === "container")))) {
broken(report, 54, 1, `/executionPlane`, [executionPlane474], [[0, `/approvalMode`]]);
}
if (!(((!((nativeApprovalMode475 !== undefined)) || !(wordSet477().has(((provider476 + " ") + lowerAscii(nativeApprovalMode475))))) || wordSet478().has(((((provider476 + " ") + lowerAscii(nativeApprovalMode475)) + " ") + approvalMode473))))) {
broken(report, 60, 1, `/nativeApprovalMode`, [nativeApprovalMode475, provider476, approvalMode473], [[0, `/approvalMode`]]);
}
if (capabilities479 !== undefined) {
for (let i480 = 0; i480 < capabilities479.length; i480++) {
const item481 = capabilities479[i480];
const decision482 = item481?.decision;
const capability483 = item481?.capability;
const mountRefs487 = item481?.mountRefs;
const hosts494 = item481?.hosts;
const mcpServerNames511 = item481?.mcpServerNames;
const secretGrantNames518 = item481?.secretGrantNames;
const toolSurfaceRefs525 = item481?.toolSurfaceRefs;
const capabilityId539 = item481?.capabilityId;
let t534 = ((decision482 === "deny") || (capability483 === "exec-command"));
if (!t534) {
const list485 = capabilities479.length <= 16 ? capabilities479 : equalIn(index484 ??= indexBy(capabilities479, (o0) => o0.capability), capability483);
let t532 = false;
for (let i533 = 0; i533 < list485.length; i533++) {
const o486 = list485[i533];
let t493 = ((o486.decision === "deny") && (o486.capability === capability483));
if (t493) {
let t492 = !((mountRefs487 !== undefined));
if (!t492) {
let t491 = (o486.mountRefs !== undefined);
if (t491) {
let t489 = true;
for (let i490 = 0; i490 < mountRefs487.length; i490++) {
const m488 = mountRefs487[i490];
if (!(o486.mountRefs.includes(m488))) { t489 = false; break; }
}
t491 = t489;
}
t492 = t491;
}
t493 = t492;
}
let t510 = t493;
if (t510) {
let t509 = !((hosts494 !== undefined));
if (!t509) {
let t508 = (o486.hosts !== undefined);
if (t508) {
let t506 = true;
for (let i507 = 0; i507 < hosts494.length; i507++) {
const h495 = hosts494[i507];
const list496 = o486.hosts;
let t504 = false;
for (let i505 = 0; i505 < list496.length; i505++) {
const d497 = list496[i505];
let t503 = (d497 === h495);
if (!t503) {
let t502 = d497.startsWith("*.");
if (t502) {
const list498 = d497.split("*");
let t500 = false;
for (let i501 = 0; i501 < list498.length; i501++) {
const suffix499 = list498[i501];
if (((suffix499 !== "") && h495.endsWith(suffix499))) { t500 = true; break; }
}
t502 = t500;
}
t503 = t502;
}
if (t503) { t504 = true; break; }
}
if (!(t504)) { t506 = false; break; }
}
t508 = t506;
}
t509 = t508;
}
t510 = t509;
}
let t517 = t510;
if (t517) {
let t516 = !((mcpServerNames511 !== undefined));
if (!t516) {
let t515 = (o486.mcpServerNames !== undefined);
if (t515) {
let t513 = true;
for (let i514 = 0; i514 < mcpServerNames511.length; i514++) {
const n512 = mcpServerNames511[i514];
if (!(o486.mcpServerNames.includes(n512))) { t513 = false; break; }
}
t515 = t513;
}
t516 = t515;
}
t517 = t516;
}
let t524 = t517;
if (t524) {
let t523 = !((secretGrantNames518 !== undefined));
if (!t523) {
let t522 = (o486.secretGrantNames !== undefined);
if (t522) {
let t520 = true;
for (let i521 = 0; i521 < secretGrantNames518.length; i521++) {
const n519 = secretGrantNames518[i521];
if (!(o486.secretGrantNames.includes(n519))) { t520 = false; break; }
}
t522 = t520;
}
t523 = t522;
}
t524 = t523;
}
let t531 = t524;
if (t531) {
let t530 = !((toolSurfaceRefs525 !== undefined));
if (!t530) {
let t529 = (o486.toolSurfaceRefs !== undefined);
if (t529) {
let t527 = true;
for (let i528 = 0; i528 < toolSurfaceRefs525.length; i528++) {
const s526 = toolSurfaceRefs525[i528];
if (!(o486.toolSurfaceRefs.includes(s526))) { t527 = false; break; }
}
t529 = t527;
}
t530 = t529;
}
t531 = t530;
}
if (t531) { t532 = true; break; }
}
t534 = !(t532);
}
if (!(t534)) {
const related535 = [];
let count536 = 0;
for (let i537 = 0; i537 < capabilities479.length; i537++) {
if (i537 === i480) continue;
const other538 = capabilities479[i537];
if (((other538.decision === "deny") && (other538.capability === capability483))) {
if (count536++ < mostRelated) related535.push([0, `/capabilities/${i537}/decision`]);
}
}
broken(report, 53, 1, `/capabilities/${i480}/decision`, [capabilityId539], related535, count536);
}
const list541 = capabilities479.length <= 16 ? capabilities479 : equalIn(index540 ??= indexBy(capabilities479, (c0) => c0.capabilityId), capabilityId539);
let t543 = 0;
for (let i544 = 0; i544 < list541.length; i544++) {
const c542 = list541[i544];
if ((c542.capabilityId === capabilityId539) && ++t543 > 1) break;
}
if (!(t543 === 1)) {
const related545 = [];
let count546 = 0;
for (let i547 = 0; i547 < capabilities479.length; i547++) {
if (i547 === i480) continue;
const other548 = capabilities479[i547];
if ((other548.capabilityId === capabilityId539)) {
if (count546++ < mostRelated) related545.push([0, `/capabilities/${i547}/capabilityId`]);
}
}
broken(report, 58, 1, `/capabilities/${i480}/capabilityId`, [capabilityId539], related545, count546);
}
}
}
if (mcpServers549 !== undefined) {
for (let i550 = 0; i550 < mcpServers549.length; i550++) {
const item551 = mcpServers549[i550];
const name553 = item551?.name;
const list554 = mcpServers549.length <= 16 ? mcpServers549 : equalIn(index552 ??= indexBy(mcpServers549, (s0) => s0.name), name553);
let t556 = 0;
for (let i557 = 0; i557 < list554.length; i557++) {
const s555 = list554[i557];
if ((s555.name === name553) && ++t556 > 1) break;
}
if (!(t556 === 1)) {
const related558 = [];
let count559 = 0;
for (let i560 = 0; i560 < mcpServers549.length; i560++) {
if (i560 === i550) continue;
const other561 = mcpServers549[i560];
if ((other561.name === name553)) {
if (count559++ < mostRelated) related558.push([0, `/mcpServers/${i560}/name`]);
}
}
broken(report, 59, 1, `/mcpServers/${i550}/name`, [name553], related558, count559);
}
}
}
if (name562 !== undefined) {
if (!isOrdinary26(name562)) checkText25(report, name562, 1, `/name`);
}
if (description564 !== undefined) {
if (!isOrdinary26(description564)) checkText25(report, description564, 1, `/description`);
}
if (capabilities479 !== undefined) {
for (let i566 = 0; i566 < capabilities479.length; i566++) {
const item567 = capabilities479[i566];
const capability568 = item567?.capability;
const decision569 = item567?.decision;
const commands571 = item567?.commands;
const mcpServerNames594 = item567?.mcpServerNames;
if (!(((((capability568 !== "exec-shell") || (decision569 !== "allow")) || !((executionPlane570 !== undefined))) || (executionPlane570 === "container")))) {
broken(report, 63, 1, `/capabilities/${i566}/decision`, [executionPlane570], [[0, `/executionPlane`]]);
}
if (commands571 !== undefined) {
for (let i572 = 0; i572 < commands571.length; i572++) {
const item573 = commands571[i572];
const words574 = item573?.words;
let t579 = (decision569 === "deny");
if (!t579) {
let t577 = false;
for (let i578 = 0; i578 < words574.length; i578++) {
const w575 = words574[i578];
if (pattern576.test(lowerAscii(w575))) { t577 = true; break; }
}
t579 = !(t577);
}
if (!(t579)) {
broken(report, 55, 1, `/capabilities/${i566}/commands/${i572}`);
}
let t584 = (((decision569 !== "allow") || !((executionPlane570 !== undefined))) || (executionPlane570 === "container"));
if (!t584) {
let t582 = false;
for (let i583 = 0; i583 < words574.length; i583++) {
const w580 = words574[i583];
if (pattern581.test(lowerAscii(w580))) { t582 = true; break; }
}
t584 = !(t582);
}
if (!(t584)) {
broken(report, 56, 1, `/capabilities/${i566}/commands/${i572}`, [executionPlane570], [[0, `/executionPlane`]]);
}
let t589 = (decision569 === "deny");
if (!t589) {
let t587 = false;
for (let i588 = 0; i588 < words574.length; i588++) {
const w585 = words574[i588];
if (pattern586.test(lowerAscii(w585))) { t587 = true; break; }
}
t589 = !(t587);
}
if (!(t589)) {
broken(report, 57, 1, `/capabilities/${i566}/commands/${i572}`);
}
let t592 = false;
for (let i593 = 0; i593 < words574.length; i593++) {
const w590 = words574[i593];
if (pattern591.test(w590)) { t592 = true; break; }
}
if (!(!(t592))) {
broken(report, 66, 1, `/capabilities/${i566}/commands/${i572}`);
}
}
}
if (mcpServerNames594 !== undefined) {
for (let i595 = 0; i595 < mcpServerNames594.length; i595++) {
const item596 = mcpServerNames594[i595];
let t603 = (mcpServers597 !== undefined);
if (t603) {
const list599 = mcpServers597.length <= 16 ? mcpServers597 : equalIn(index598 ??= indexBy(mcpServers597, (s0) => s0.name), item596);
let t601 = false;
for (let i602 = 0; i602 < list599.length; i602++) {
const s600 = list599[i602];
if ((s600.name === item596)) { t601 = true; break; }
}
t603 = t601;
}
if (!(t603)) {
broken(report, 64, 1, `/capabilities/${i566}/mcpServerNames/${i595}`, [item596]);
}
}
}
if (commands571 !== undefined) {
for (let i604 = 0; i604 < commands571.length; i604++) {
const item605 = commands571[i604];
const words606 = item605?.words;
if (words606 !== undefined) {
for (let i607 = 0; i607 < words606.length; i607++) {
const item608 = words606[i607];
if (!isOrdinary26(item608)) checkText25(report, item608, 1, `/capabilities/${i566}/commands/${i604}/words/${i607}`);
}
}
}
}
}
}
if (version610 !== undefined) {
const command611 = version610?.command;
const constraint626 = version610?.constraint;
let t616 = (command611.length === 2);
if (t616) {
let t614 = 0;
for (let i615 = 0; i615 < command611.length; i615++) {
const w612 = command611[i615];
if (pattern613.test(w612) && ++t614 > 1) break;
}
t616 = t614 === 1;
}
let t622 = t616;
if (t622) {
let t621 = !(command611.includes("version"));
if (!t621) {
let t619 = true;
for (let i620 = 0; i620 < command611.length; i620++) {
const w617 = command611[i620];
if (!(!(pattern618.test(lowerAscii(w617))))) { t619 = false; break; }
}
t621 = t619;
}
t622 = t621;
}
if (!(t622)) {
broken(report, 65, 1, `/version/command`);
}
if (command611 !== undefined) {
for (let i623 = 0; i623 < command611.length; i623++) {
const item624 = command611[i623];
if (!isOrdinary26(item624)) checkText25(report, item624, 1, `/version/command/${i623}`);
}
}
if (constraint626 !== undefined) {
if (!isOrdinary26(constraint626)) checkText25(report, constraint626, 1, `/version/constraint`);
}
}
if (mcpServers549 !== undefined) {
for (let i628 = 0; i628 < mcpServers549.length; i628++) {
const item629 = mcpServers549[i628];
const command630 = item629?.command;
const name635 = item629?.name;
const url643 = item629?.url;
let t634 = !((command630 !== undefined));
if (!t634) {
let t632 = false;
for (let i633 = 0; i633 < command630.length; i633++) {
const w631 = command630[i633];
if (pattern576.test(lowerAscii(w631))) { t632 = true; break; }
}
t634 = !(t632);
}
if (!(t634)) {
broken(report, 61, 1, `/mcpServers/${i628}/command`, [name635]);
}
let t639 = !((command630 !== undefined));
if (!t639) {
let t637 = false;
for (let i638 = 0; i638 < command630.length; i638++) {
const w636 = command630[i638];
if (pattern586.test(lowerAscii(w636))) { t637 = true; break; }
}
t639 = !(t637);
}
if (!(t639)) {
broken(report, 62, 1, `/mcpServers/${i628}/command`, [name635]);
}
if (command630 !== undefined) {
for (let i640 = 0; i640 < command630.length; i640++) {
const item641 = command630[i640];
if (!isOrdinary26(item641)) checkText25(report, item641, 1, `/mcpServers/${i628}/command/${i640}`);
}
}
if (url643 !== undefined) {
if (!isOrdinary26(url643)) checkText25(report, url643, 1, `/mcpServers/${i628}/url`);
}
}
}
if (executable645 !== undefined) {
const path646 = executable645?.path;
if (path646 !== undefined) {
if (!isOrdinary26(path646)) checkText66(report, path646, 1, `/executable/path`);
}
}
}

function checkAgentWorkspaceMount(root, report) {
const accessMode648 = root?.accessMode;
const source649 = root?.source;
const kind650 = source649?.kind;
const path651 = source649?.path;
const cache652 = root?.cache;
const writeBack653 = cache652?.writeBack;
const retentionPolicy654 = root?.retentionPolicy;
const agentPath655 = root?.agentPath;
const description659 = root?.description;
const maskedSubpaths662 = root?.maskedSubpaths;
if (!(((accessMode648 !== "browser-read-write-agent-read-only") || (kind650 === "host-path")))) {
broken(report, 14, 0, `/accessMode`, [kind650]);
}
if (!(((((!((accessMode648 === "read-write" || accessMode648 === "write-only-artifacts")) || !((path651 !== undefined))) || ((cache652 !== undefined) && (!((writeBack653 !== undefined)) || (writeBack653 === "overlay")))) || (!(pattern235.test((lowerAscii(path651) + "/"))) && !(pattern236.test((lowerAscii(path651) + "/"))))) || pattern237.test((lowerAscii(path651) + "/"))))) {
broken(report, 20, 0, `/source/path`, [path651, accessMode648]);
}
if (!(((kind650 !== "tmpfs") || ((retentionPolicy654 !== undefined) && (retentionPolicy654 === "ephemeral"))))) {
broken(report, 21, 0, `/retentionPolicy`);
}
if (!((!((agentPath655 === "/dev/shm" || agentPath655 === "/tmp")) || (kind650 === "tmpfs")))) {
broken(report, 22, 0, `/agentPath`, [agentPath655]);
}
if (!((((!((cache652 !== undefined)) || !((writeBack653 !== undefined))) || (writeBack653 !== "shared")) || (accessMode648 === "read-write")))) {
broken(report, 28, 0, `/cache/writeBack`, [accessMode648]);
}
if (!((((!((accessMode648 === "read-write" || accessMode648 === "write-only-artifacts")) || !((path651 !== undefined))) || ((cache652 !== undefined) && (!((writeBack653 !== undefined)) || (writeBack653 === "overlay")))) || (((!(pattern288.test((lowerAscii(path651) + "/"))) && !(pattern289.test((lowerAscii(path651) + "/")))) && !(wordSet290().has(lowerAscii(path651)))) && ((cache652 !== undefined) || ((!(pattern291.test((lowerAscii(path651) + "/"))) && !((path651 + "/").startsWith("/var/cache/ccache/"))) && !((lowerAscii(path651) + "/").includes("/.pnpm-store/")))))))) {
broken(report, 33, 0, `/source/path`, [path651, accessMode648]);
}
if (source649 !== undefined) {
const kind656 = source649?.kind;
const path657 = source649?.path;
if (!((((kind656 !== "machine-path") || !((path657 !== undefined))) || !(pattern139.test(path657))))) {
broken(report, 17, 0, `/source/path`, [path657]);
}
if (path657 !== undefined) {
if (!isOrdinary26(path657)) checkText39(report, path657, 0, `/source/path`);
}
}
if (description659 !== undefined) {
if (!isOrdinary26(description659)) checkText25(report, description659, 0, `/description`);
}
if (agentPath655 !== undefined) {
if (!isOrdinary26(agentPath655)) checkText66(report, agentPath655, 0, `/agentPath`);
}
if (maskedSubpaths662 !== undefined) {
for (let i663 = 0; i663 < maskedSubpaths662.length; i663++) {
const item664 = maskedSubpaths662[i663];
if (!isOrdinary26(item664)) checkText39(report, item664, 0, `/maskedSubpaths/${i663}`);
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
    '{"id":"evidence/lost","severity":"error","message":["The sink \'","\' keeps nothing, or lies where the agent writes."],"why":"Every launch leaves evidence, and evidence that is thrown away or that the agent can change proves nothing.","fix":"Name the sink that collects evidence: `agentplane`, `host-folder`, or one of your own."}',
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
    '{"id":"mount/memory-target","severity":"error","message":["\'","\' is where programs of the container keep what is gone with it, and the source is no memory."],"why":"Sockets, locks and temporary files would be shared with whoever sees the source, and would outlast the container.","fix":"Mount a source of the kind `tmpfs` there, or choose a folder below `/workspace`."}',
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
    '{"id":"secret/file-over-folder","severity":"error","message":["The file of the secret covers the folder \'","\'."],"why":"Programs of the container need the folder, and a file in its place breaks them.","fix":"Deliver it as a file in a folder, such as `/run/secrets/{this.name}`."}',
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
    '{"id":"tool/server-raises-rights","severity":"error","message":["The command of the server \'","\' raises rights, or enters the namespaces of others."],"why":"No command raises the rights of the container\'s user, and a server is started by whoever calls it.","fix":"Name the program of the server alone."}',
    '{"id":"tool/shell-outside-container","severity":"error","message":["A shell is allowed without a question, and the tool runs on the plane \'","\'."],"why":"A shell in the machine reaches what the container is there to keep apart.","fix":"Run the tool in the container, or let it ask before it starts a shell.","related":["Where the tool runs."]}',
    '{"id":"tool/unknown-server","severity":"error","message":["The surface has no server called \'","\'."],"why":"A server that is not described is reached nobody knows how.","fix":"Describe the server in `mcpServers`, or correct the name."}',
    '{"id":"tool/version-command","severity":"error","message":["The command that asks for the version is no program with the one word that asks for it."],"why":"It runs at every launch, before anything is governed. A shell, an interpreter or what starts other programs takes the word `version` for a program.","fix":"Name the program, and `--version`, `-version`, `-v`, `-V` or `version`."}',
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
