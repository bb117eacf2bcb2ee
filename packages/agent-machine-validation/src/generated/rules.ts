// Generated from rules.json by `pnpm generate`. Do not edit.
// @ts-nocheck: documents are checked against their schemas before rules read them.
import { among, surely, surelyNone } from "../automaton.ts";
import { once } from "../once.ts";
import { behind, lazy } from "../pattern.ts";
import type { RuleCheck, RuleText } from "../rules/generated-form.ts";
import { broken, equalIn, indexBy, isAtOrBelow, isBelow, lowerAscii, mostRelated, prefixesIn } from "../rules/support.ts";
import { cachesInsideCode, notComposed, overlappingRoots, overlappingSources, unmaskedSources } from "../rules/functions.ts";

const isNone23 = /* @__PURE__ */ surelyNone(
  () => "G%t#############$%&'()*+,-./01######22334566666666666666766666####8#92:;<56=>6?@6ABC6DEF666666########$e#&N#'b#(=#)1#*f#+2#+`#,8#,`#-T#.,#.P#/'#/O#/p$#####:#%##]##$$#%%#'&#)'#.(#?)#.*#.+#.,#.-#..#./#.0#.1#>5#Z8#(9PJ:#J;PJ<PJA#g##&$#&%#$&#&(#+@$wE$|:#.##'#%q$#$%##&#%1#:5#t7$-8#$9Pf:#f;Pf<Pf=$->$-?$-@$-A$.B$-C$-D$-E$/FQ-%#.(#yE$,'#0%#$&#'7%h>$W$#.E%d:#6##u#%m$%q%%p&#$'#c(#c)#c*#c+#c,#c-#c.#c/#c0#c1#65#d8%q9Pd:#d;Pd<PdA$#$#27$('#&%%q&##7%Z>%_:#<##H#%j$%k%%l&%r'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#35#G8%n9PG:#G;PG<PGA#J$#<1#$2#&'#$(%P)#$*#$+#$,#$-#$.#$/#$0#$5%U9RU:%U;RU<RU2#<'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%N9RN:%N;RN<RN$#<1#$2#&'#$(%E)#$*#$+#$,#$-#$.#$/#$0#$5%J9RJ:%J;RJ<RJ2#<'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%C9RC:%C;RC<RC$#<1#$2#&'#$(%:)#$*#$+#$,#$-#$.#$/#$0#$5%?9R?:%?;R?<R?2#<'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%89R8:%8;R8<R8$#<1#$2#&'#$(%/)#$*#$+#$,#$-#$.#$/#$0#$5%49R4:%4;R4<R42#<'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%-9R-:%-;R-<R-$#<1#$2#&'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5%*9R*:%*;R*<R*2#<'%Y(%Y)%Y*%Y+%Y,%Y-%Y.%Y/%Y0%Y5%Y9RY:%Y;RY<RY$#&5#/'#<'#$-#0.$z0${%#>%#$'$V-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#<%#$'%#(%#)%#*%#+%#,%#-%#.%#/%#0%#-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#<%#$'$y($y)$y*$y+$y,$y-$y.$y/$y0$y-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$/#k#%P%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#%.#m#%O'%[(%[)%[*%[+%[,%[-%[.%[/%[0%[-#k'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$-#k'%Z(%Z)%Z*%Z+%Z,%Z-%Z.%Z/%Z0%Z%#<(#$1#4$#^1%Y$#>0#$$#>%#$$#,)#$$#<,#$$#>+#$$#>%%f$#>(%m2#<'%O(%`)%O*%O+%O,%O-%O.%O/%O0%O5#$9P$:#$;P$<P$$#<(%k$$,C#$$$,>#$$$,C#$$$,<#$$#t1%=&#t:$6;Q6<Qa)#\\##$$#0%#1&$$1$38$4$#&7#%$$,1%r$$@E#$$$,<#$$$.D#$$$,E#$)$,##$$#%%#$&#&1#$8#'*$L#%3#%5$%6%%8&%:1%O8%9$$L%%6&$L$%7%%9&%<$$L$%6$$01%h$#*7%j$#.7#k%#6(#&1%e$#61%9$$Z1%8'$\\'#$-#5.#I0#O%$\\%#$'#V-#.'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#6%#$'#c(#c)#c*#c+#c,#c-#c.#c/#c0#c-#.'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#6%#$'#_(#_)#_*#_+#_,#_-#_.#_/#_0#_-#.'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#k%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#%-#m'%*(%*)%**%*+%*,%*-%*.%*/%*0%*-$m'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$-$m'%h(%h)%h*%h+%h,%h-%h.%h/%h0%h&$Z:#$;P$<PW2$\\'#$(#I)#$*#$+#$,#$-#$.#$/#$0#$5#T9PT:#T;PT<PT2$\\'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5#G9PG:#G;PG<PG$#61#$/$L1$t7%U=%U>%U?%U@%UA%_B%UC%UD%UE%UFRU2#6'$|(#$)$|*$|+$|,$|-$|.$|/$|0$|5#,9P,:#,;P,<P,$$`1%4$$\\0#$$$\\%#$$#.)#$$#6,#$$$\\+#$$$\\%%a$%&C#%$#6(%[$%&>#$$%&C#$$%&<#$$$Z1$f$%&1%D$%61%C$%BB#$$%&:#$$%8?#$*%%#$`$$`%$`&$`1$`8$`<#$$%8F#$$%K<%h$$\\)#$$$\\%#$&#.(#$)#%*#&'#6-%b.%b/%b0%b)%X'%a(%a)%a*%a+%a,%a%#6'%`(%`$$\\)#$$$\\%#$$#.(#$$#6-#$$$\\/%[$$Z1%R'$z'#$-#+.#,0#-$$b1%P$$\\%#$(#.(#$-#'.%i/%i0%i&#6'#$(#$)#%$%Z1$Z%%t/%:0%:%%X+%R,%R$$|0%M$$|)%`$$|)%e$$z(#$$$`1%E$$^/#$$$\\'%B.$\\%%9'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$$\\%%8$%t%%5$%BE#$$%&<#$$%8D#$$%&E#$)%&#$|$%%%%%&%$1$|8%%$#27%o$%B;#$$%88#$&#0;#$<#&D#.$$ZE#$$%&9$5%$Z:#$;#&$$^;#$$$^E%q$$^)#$$$\\,#$$$\\,#$$$\\(#$$$\\0$-$%BE%k$#\\7$g$#07%_2#>'#$(#')#$*#$+#$,#$-#$.#$/#$0#$5#J9PJ:#J;PJ<PJ2#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$5#%9P%:#%;P%<P%$#<1%'$#t1%&'&b'#$-#;.#<0#A$#`1%$$#>%#$(#,(#$-#'.#(/#(0#(&#<'#$(#$)#%,$&'$O($O)$O*$O,$O-$O.$O/$O0$O%&r/$,0$,(&r'$+($+)$+*$+1$:$&r1$9%$@9#$B#.$$.A#$'$/##t%#$&#t1#t'#+##s%#$&#s1#s'#-##r%##&#r1#r$$@B#$$$,:#$$$.?#$('#$#n%#n8#n<#$C$E$$.F#$$'/<$D$$,:#$$$.9#$$$*@#$$'#C$?$#x1$g$&d)#$$#>%#$&#,(#$)%a*#%%&v+#p,#p%#<'$7($7$&d)#$$#>%#$$#,(#$$#<-#$$#>/$2$&b(#$$#^1$[$#>)%i$#>)%m$$*/#$$#>'%J.#>%#y'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$#>%#x$&r%#u$#Z1$2$#V(#{'#T'#$-#%.#&0#'$#`1#j$#V0#z$#V)%]$#V)%a%#T(#$1$+$#^1#e$#P(#s'#N'#$-#%.#&0#'$#`1#_$#P0#r$#P)%U$#P)%Y%#N(#$1$#$#^1#Z$#J(#k'#H'#$-#%.#&0#'$#`1#T$#J0#j$#J)%M$#J)%Q%#H(#$1#u$#^1#O$#D(#c'#B'#$-#%.#&0#'$#`1#I$#D0#b$#D)%E$#D)%I%#B(#$1#m$#^1#D$$@E#$$$,<#$$$.D#$$$,E#$$$,&#q$$@;#$$$.8$i$%FE#$$%&=#$$%&&#)$%BE#$$%&<#$$%8D#$$%&E#$$%&&#g",
  () => [pattern24],
);
const pattern24 = /* @__PURE__ */ among(
  isNone23,
  /* @__PURE__ */ lazy(
  () => "(?:^|[^A-Za-z0-9])(?:/Users/|[A-Za-z]:[^A-Za-z0-9]Users[^A-Za-z0-9])[A-Za-z0-9]|(?:[0-9A-Fa-f]{2}:){5}[0-9A-Fa-f]{2}|[.]sock(?:et)?(?:[^A-Za-z0-9]|$)|/[.]ssh/|/id_(?:rsa|dsa|ecdsa|ed25519)|npipe:|(?:^|[^0-9A-Za-z:])[Ff](?:[Ee]80|[CDcd][0-9A-Fa-f]{2}):[0-9A-Fa-f:]|(?:^|//|[^A-Za-z0-9._/-])(?:[A-Za-z0-9-]+[.])+(?:local|lan)[.]*(?:[^A-Za-z0-9._-]|$)|(?:^|[^0-9.])(?:10[.][0-9]{1,3}|192[.]168|169[.]254|100[.](?:6[4-9]|[7-9][0-9]|1[01][0-9]|12[0-7])|172[.](?:1[6-9]|2[0-9]|3[01]))[.][0-9]{1,3}[.][0-9]{1,3}(?:[^0-9.]|[.][^0-9]|$|[.]$)",
),
);
const checkText26 = (report, text, plane, place) => {
if (!(!(pattern24.test(text)))) {
broken(report, 50, plane, `${place}`);
}
for (const found25 of notComposed({ this: text })) {
broken(report, 51, plane, `${place}` + found25.pointer, [found25.found], found25.related, found25.count);
}
};
const isOrdinary27 = /* @__PURE__ */ surely(
  () => "V&q#############$%&'()*+,-./01######2344567789:7777777;7<77777####=#>?@ABCDEFGHIJKLMGNOPQRGSTU########$k#&f#(,#)&#)z#+'#+q#,k#-8#-e#./#.Y#/&#/]#00#0T#1$#1G#2,#2X#3+$#####A#%##c##$$#%%#'&#*'#/(#@)#/*#/+#/,#/-#/.#//#/0#/1#?2#K=#(>#[?P[@#[AP[BP[CP^D#dE%/K%3M%5O%8S%9##&$#&%#$'#&(#,B%FI%IO%NA#.#$A#&n$#$%##&#&'#((#()#(*#(+#(,#(-#(.#(/#(0#(1#;2$+=#$>$2?Q2@$2AQ2BQ2CQ3D$DE$QK$VM$XO$[S$a&#.%#$(#iO%$$#.B$@'#0%#$&#'<&dF%v$#.O&`;#8##y#&i$&m%&n&#$'#p(#p)#p*#p+#p,#p-#p.#p/#p0#p1#6=&m>Pq?Pq@#qAPqBPqCPqK#{$#4<$;'#&%&n&##<&VF&[;#>##H#&f$&g%&h&&o'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$1#3=&j>PG?PG@#GAPGBPGCPGK#J$#>1#$4#&'#$(&K)#$*#$+#$,#$-#$.#$/#$0#$2&P>&R?SR@&RASRBSRCSR3#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>SI?SI@&IASIBSICSI$#>1#$4#&'#$(&?)#$*#$+#$,#$-#$.#$/#$0#$2&D>&F?SF@&FASFBSFCSF3#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S=?S=@&=AS=BS=CS=$#>1#$4#&'#$(&3)#$*#$+#$,#$-#$.#$/#$0#$2&8>&:?S:@&:AS:BS:CS:3#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S1?S1@&1AS1BS1CS1$#>1#$4#&'#$(&')#$*#$+#$,#$-#$.#$/#$0#$2&,>&.?S.@&.AS.BS.CS.3#>'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>S%?S%@&%AS%BS%CS%$#>1#$4#&'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$2%{>%|?R|@%|AR|BR|CR|3#>'&U(&U)&U*&U+&U,&U-&U.&U/&U0&U>SU?SU@&UASUBSUCSU$#&CP?'#>'#$-#0.%K0%L%#@%#$'%$-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#>%#$'%t(%t)%t*%t+%t,%t-%t.%t/%t0%t-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#>%#$'%p(%p)%p*%p+%p,%p-%p.%p/%p0%p-#,'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$/#m#&L%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#%.#o#&K'&X(&X)&X*&X+&X,&X-&X.&X/&X0&X-#m'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$-#m'&W(&W)&W*&W+&W,&W-&W.&W/&W0&W(#>(#$1#48%e:%g;%g$#`1&V$#@0#$$#@%#$$#,)#$$#>,#$$#@+#$$#@%&c$#@(&j3#>'&L(&])&L*&L+&L,&L-&L.&L/&L0&L>P$?P$@#$AP$BP$CP$$#>(&h$$.M#$$$.F#$$$.M#$$$.B#$$$,1&9$$,1#$)#^##$$%;%%<&%C1%R=%S$#&<%2&$<@#$AP$BR/3#@'#$($^)#$*#$+#$,#$-#$.#$/#$0#$>R*?R*@%*AR*BR*CR*3#@'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>Q\\?Q\\@$\\AQ\\BQ\\CQ\\$#>1#$4#&'&1(&1)&1*&1+&1,&1-&1.&1/&10&11&1>S1?S1@&1AS1BS1CS1$$.1&j&$LE#$F#'I$C($.L#$M#$N#$O#$Q#$$$.=#$*$T#&,#&.$&2%&3&&41&I=&2$$.P#$$$.E#$$$.Q#$$$.?#$$$0=#$$#0M$5'#8'#$-#1.$-0$.&#8%#$'#L1&3-#2'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#8%#$'$0($0)$0*$0+$0,$0-$0.$0/$00$0-#2'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#8%#$'$,($,)$,*$,+$,,$,-$,.$,/$,0$,-#2'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$.#m%#$'#%(#%)#%*#%+#%,#%-#%.#%/#%0#%-#o'&'(&')&'*&'+&',&'-&'.&'/&'0&'-$o'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$-$o'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$#81&)$$x(#$$$b1&'$$x0#$$$x%#$$#2)#$$#8,#$$$x+#$$$x%&b3#8'%u(&])%u*%u+%u,%u-%u.%u/%u0%u>P$?P$@#$AP$BP$CP$$#8(&i$%0M#$$%0F#$$%0M#$$%0B#$$$z1%e'$z1&D8#$:#';#'$%0U#$$%0>#$&$T$%a&%l=%a$%08#$$%02#$8#8'%^(%^)%^*%^+%^,%^-%^.%^/%^0%^2%^3%^4%^5%^6%^7%^8%^9%^:%^;%^<%^$$z1&=&%L@#$AP$BPf3$x'#$(#')#$*#$+#$,#$-#$.#$/#$0#$>Pa?Pa@#aAPaBPaCPa3$x'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$>P%?P%@#%AP%BP%CP%$#81&?$$z1&>'%R'#$-#R.#S0#X$$d1&<$$x%#$(#2(#$-#'.#(/#(0#(&#8'#$(#$)#%,%,'&W(&W)&W*&W,&W-&W.&W/&W0&W%%b/&N0&N(%b'&M(&M)&M*&M1%m$%b1%l$%01&.$%LT#$$%09&\\&%jE#$F#&I#+(%0L#$M#$N#$O#$Q#$$%0=&4$%0P#$$%0E#$$%0Q#$$%0?#$$%2=&5$%0M#$$%0>#$$%2P#$$%0$#$$%D&%G$%jR#$%%0?#$O#&$%2%#$$&.%%@$%0%&p$%jM#$$%6J&`$%jT#$$%0M#$$%0F&f%%jH&eL#$$%0@#$$%2H#$*%/#%1$%1%%1&%11%1=%1B#$$%2P#$$&IB&6$%jL#$$%0S#$*%0>#$?#$B#$L#&M#&N#&O#&$%2$#$$$T$%*$%0$&p$%$1%h$%T)#$$$x%#$&#2(#$)&G*#%%%f+%{,%{%#8'&((&($%T)#$$$x%#$$#2(#$$#8-#$$$x/&#$%R(#$$$b1%\\$$x)&f$$x)&j$$z/#$$$x'&0.$d%%i'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$$x%%h$%b%%e$&>>#$$%2P#$$%0=#$$$T=$k$%jH&A$$.M#$$$.>#$$$0P#$$$.$#$$&.%$i$$LR#$%$.?#$O#%$$0%&>$$.%&=$$LM#$$$4J%I$$LT#$$$.M#$$$.F&g$$LH&f$$LL#$$$.S#$*$.>#$?#$B#$L#&M#&N#&O#&$$0$#$$&X%$Z$$.$&p$$,1%:'$F'#$-#>.#?0#D$#b1%8$#@%#$(#,(#$-#'.#(/#(0#(&#>'#$(#$)#%,$('%$(%$)%$*%$,%$-%$.%$/%$0%$%'j/$[0$[('j'$Z($Z)$Z*$Z1$i$'j1$h$$<T#$$$.9#$$%D%$L%$L>#$L#.$$0K#$'$1#$E%#$&$E1$E'#+#$D%#$&$D1$D'#-#$C%##&$C1$C$'PL#$$$.@#$$$0H#$('{$$?%$?=$?B#$M$q$$0P#$$(-B$p$$.@#$$$0>#$$$,I#$$'{M$k$#z1$x$$H)#$$#@%#$&#,(#$)&[*#%%'n+$B,$B%#>'$c($c$$H)#$$#@%#$$#,(#$$#>-#$$#@/$^$$F(#$$#`1$l$#@)&f$#@)&j$$,/#$$#@'$g$$LO#$$$.B#$$$0N#$$$.O#$($R##$$#%%#$&#&1#$%$T$$%%$'$'Z$$$%$T%$)&$,$#*<&i$#.<#$$%jO#$$%0B#$$%2N#$$%0O#$(%t#&h$$^%#$&&j1&h$$T%#w$#4<&k$%jA#$$%2=#$&#0A#$B#&N#.$%LO#$$%0>#l%%L@#$A#&$$zA#$$$zO&n$$z)#$$$x,#$$$x,#$$$x(#$$$x0#d$%jO&h$#^<&R$#0<&[$$.U#$$$.>&.$$.8#$$$.2#$/#\\7#\\8#\\9#\\:#\\;#\\<#\\>$3?$3@$3A$3B$3C$3.#@%$%'#$(#$)#$*#$+#$,#$-#$.#$/#$0#$$#@%$$$'j%#{'#\\1$88&i:&k;&k$#\\1$7$#X($&'#V'#$-#%.#&0#'$#b1#o$#X0$%$#X)&3$#X)&7(#V(#$1$08&a:&c;&c$#`1#j%#V(&p1$.$#R(#w'#P'#$-#%.#&0#'$#b1#c$#R0#v$#R)&*$#R)&.(#P(#$1$'8&X:&Z;&Z$#`1#^%#P(&p1$%$#L(#n'#J'#$-#%.#&0#'$#b1#W$#L0#m$#L)%{$#L)&%(#J(#$1#x8&O:&Q;&Q$#`1#R%#J(&p1#v$#F(#e'#D'#$-#%.#&0#'$#b1#K$#F0#d$#F)%r$#F)%v(#D(#$1#o8&F:&H;&H$#`1#F%#D(&p1#m$$LO#$$$.B#$$$0N#$$$.O#$$$.&&%$$LA#$$$0=&/$&DO#$$%0E#$$%0&#)$%jO#$$%0B#$$%2N#$$%0O#$$%0&%u",
);
const pattern39 = /* @__PURE__ */ lazy(
  () => "(?:^|[^A-Za-z0-9])(?:gh[opsur]_[A-Za-z0-9]{20}|github_pat_[A-Za-z0-9_]{20}|glpat-[A-Za-z0-9_-]{16}|sk-[A-Za-z0-9_-]{40}|xox[abeoprs]-[A-Za-z0-9-]{10}|(?:AKIA|ASIA)[A-Z0-9]{16}|AIza[A-Za-z0-9_-]{30}|npm_[A-Za-z0-9]{30}|pypi-[A-Za-z0-9_-]{30}|hv[sb][.][A-Za-z0-9_-]{20})|[A-Za-z0-9_-]{10}[.]eyJ[A-Za-z0-9_-]{10}",
);
const checkText40 = (report, text, plane, place) => {
for (const found38 of notComposed({ this: text })) {
broken(report, 51, plane, `${place}` + found38.pointer, [found38.found], found38.related, found38.count);
}
if (!(!(pattern39.test(text)))) {
broken(report, 52, plane, `${place}`);
}
};
const checkText45 = (report, text, plane, place) => {
if (!(!(pattern39.test(text)))) {
broken(report, 52, plane, `${place}`);
}
};
const checkText67 = (report, text, plane, place) => {
for (const found66 of notComposed({ this: text })) {
broken(report, 51, plane, `${place}` + found66.pointer, [found66.found], found66.related, found66.count);
}
};
const pattern140 = /* @__PURE__ */ lazy(() => "^[A-Z]:/");
const words160 = [".git/hooks", ".git/config", ".git/config.worktree", ".git/commondir", ".husky", ".vscode", ".idea", ".zed", ".devcontainer", ".devcontainer.json", ".mcp.json", ".claude", ".codex", ".cursor", ".gemini"];
const pattern183 = /* @__PURE__ */ lazy(
  () => "/(?:hooks|info|logs|objects|refs|worktrees)$",
);
const wordSet204 = /* @__PURE__ */ once(() => new Set(["blackhole", "container", "dev-null", "devnull", "discard", "disabled", "drop", "no-op", "nobody", "none", "noop", "nothing", "nowhere", "null", "off", "trash", "void", "workspace", "worktree"]));
const isNone236 = /* @__PURE__ */ surelyNone(
  () => "O,9#$$$$$$$%&$$$'()*+,-./0*1*2$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$3$456789:;<=>?@ABCDEFGHIJKLM$$$N#####d#$=#$^#%&#%J#%l#&4#&T#&v#'>#'^#(%#(K#(l#)3#)W#)z#*B#*d#+*#+K#+l#,3#,U#,v#-@#-a#.(#.I#.j#/0#/R#/s#0:#0[#0|#1B#1t#2;#2\\#3,#3L#3|#4I#4k#54#5T#5u#6<#6^#7'$#####'#%##$)*22#%N#0$#&)##$#&)#$3#(4#$6(g9',:(m;(p?(y@)'A)/C)3D#fE)WF)aG)kI)pJ)vK*'%#(A#$C(`$#(4#$$#(6#$$#(B#$$#(A#$$#(7#$$#(4#$%#&),--#$$#&),,$#&)#$1#((#$4&U5&r7&s9'):'*?'9@'YA'nB'wC(%D#[E()F(E6#(4#$5#?6#Q7$$8$&:$F;$d<$f=$i>$l?$w@%>A%PC%hE%yF&%G&=I&NL&R%#(E#$F#4$#(7#$$#(H#$$#(<#$$#(A#$$#(B#$$#(+#$$#(/#$$#&)#$$#(C#$$#(4#$$#(6#$$#(>#$$#(4#$$#(:#$$#(8#$$#(F,%$#(7#$$#(9#$$#&)#$$#(<#$$#(A#$$#(F#$$#(G#$$#(4#$$#(?#$$#(?,/$#(H#$$#(A#$%#&)#$7#1$#(<#$$#(A#$$#(F#$$#(G#$$#(4#$$#(?#$$#(?#$$#&)#$$#(6#$$#(4#$$#(6#$$#(;#$$#(8+e$#(?#$$#(8,2%$84#$B#4%$<5#$E#&$#(4#$$#(?+_$#(:#$$#(B#$$#&)#$%#(:#$E#&$#(<#$$#(G+Y$#(8#$$#(:#$$#(<#$$#(F#$$#(G#$$#(E#$$#(L+R'#(6#$@#)A#.H#<$#(B#$$#(4#$$#(C#$$#(B#$$#(7+`$#(C#$$#(B#$$#(F#$$#(8#$$#(E+p%#(4#$7#,$#(A#$%#&)#$,#($#(7#$$#(4#$$#(G#$$#(4+@$#&)#$$#(C+>$#(4#$$#&)#$$#(C#$$#(>#$$#(:+M$#(E#$$#(F#$$#(<,'$#(H#$$#(5+@%#(?#$F#8%#(4#$8#/$#(A#$$#&)#$$#(G#$$#(B#$$#(B#$$#(?#$$#(6#$$#(;#$$#(4#$$#(<#$$#(A+;$#(6#$$#(G#$$#(E#$$#(B#$$#(A#$$#>'#$$#(:#$$#(L+t$#(C#$$#(E#$$#(8#$$#(F#$$#(F#$$#(<#$$#(9#$$#&)#$$#(G#$$#(B#$$#(B+2&#(8#$;#)E#0$#(@#$$#&)#$$#(E#$$#(H#$$#(5+O$#(6#$$#(H#$$#(C#$$#&)#$$#(:#$$#(;#$$#(6*a$#(4#$$#(7#$$#(?#$$#(8#$$#&)#$&#(6#$=#'J#)$#(4#$$#(6#$$#(;*k$#(7#$$#(>*j$#(E#$$#(4#$$#(C#$$#(C#$$#(8#$$#(E*P$#(8#$$#(K*Z$#(I#$$#(L#$$#(,*K$#(H#$$#(?#$$#(<+A%#(B#$E#'$#(A#$$#(4#$$#(A*D$#(8#$$#(J#$$#&)#$$#(F#$$#(G#$$#(B#$$#(E*k$#(B#$$#(6#$$#(4#$$#(?#$$#&)#$$#(F#$$#(;#$$#(4#$$#(E#$$#(8#$$#&)#$*#(9#$:#&@#'A#*C#,H#/I#0$#(A#$$#(@*/$#(8,8$#(<#$$#(F#$$#(8*B$#(I#$$#(<,3$#(A#$$#(C#$$#(@+x$#(I*%$#(<#$$#(E#$$#(G#$$#(H#$$#(4#$$#(?#$$#(8#$$#(A#$$#(I*0%#(,#$<#-$#&)#$%#(E#$J+W$#(8#$$#(C#$$#(B#$$#(F#$$#(<#$$#(G#$$#(B*R$#(K#$$#&)#$$#(4#$$#(E#$$#(6#$$#(;#$$#(<#$$#(I)w(#(<#$B#-C+mH#0I#3$#(@#$$#(5#$$#(?#$$#(8#$$#&)#$$#(C#$$#(>#$$#(:#$$#(F+H$#(7#$$#(8#$$#('*p$#(:#$$#(8#$$#(G)`$#(@#$$#&)#$$#(I#$$#(8#$$#(E#$$#(F#$$#(<#$$#(B*^'#(?#$E#,H#/L#1$#(4#$$#(G#$$#(9#$$#(B#$$#(E#$$#(@#$$#(<#$$#(B)O$#(B#$$#(G#$$#(B*b$#(5#$$#(')h$#(8#$$#(A#$$#(I+|&#(5,6H#$L#($#(F#$$#(G#$$#(H#$$#(C*?$#(8*>&#(5#$7#)J#6$#(G#$$#&)#$$#(5#$$#(B#$$#(B)i$#(>#$$#(@#$$#(4#$$#(A#$$#&)#$$#(6#$$#(4#$$#(A#$$#(7#$$#(<#$$#(7#$$#(4#$$#(G)5$#(<#$$#(9#$$#(G#$$#(C#$$#(@)F$#(8#$$#(E#$$#(E#$$#(4#$$#(9#$$#(B#$$#(E#$$#(@#$$#((#$$#(7#$$#&)#$$#(C#$$#(?#$$#(H#$$#(:#$$#(<#$$#(A+a$'hB#$$#(?#$$#(G#$$#(4**$#(4#$$#(E*U%#(A#$C#-$#07#$$#(E#$$#(B#$$#(<#$$#(7#$$#&)#$$#(F#$$#(7#$$#(>(V$#(C#$$#(7#$$#(4#$$#(G#$$#(4#$$#&)#$%#(?#$E#&$#(B#$$#(6)&$#(B#$$#(4#$$#(@#$$#(<#$$#(A#$$#(:#$$#&)#$%#(A#$H*Y$#(C#$$#(@+>$#(<*7$#(8#$$#(I#$$#(8#$$#(?#$$#(B#$$#(C#$%#&)#$@#)$#(9#$$#(?#$$#(H#$$#(G#$$#(G)x$#(8#$$#(A#$$#(G#$$#&),1$+>I*;$#(B#$%#&)#$B#'%#(5,%C#$$#(>#$$#(:(,$#(:#$$#(?#$$#(8#$$#('#$$#(6#$$#(?#$$#(B#$$#(H#$$#(7#$$#('+]$#(<#$$#(5#$$#(E#$$#(4#$$#(E#$$#(L#$$#&)#$'#(4#$6)S7#&C*+%#(A#$E'x$#(7+N$#(8#$$#(I#$$#(8#$$#(?#$$#(B#$$#(C#$$#(8#$$#(E#$$#&)#$$#(K#$$#(6#$$#(B#$$#(7#$$#(8#$$#&)#$$#(7#$$#(8#$$#(E#$$#(<#$$#(I#$$#(8#$$#(7(R%#(4#$<#+$#(@#$$#(5#$$#(4#$$#(9#$$#(B#$$#(E#$$#(:((%#(6#$A#*$#(E#$$#(B#$$#(@#$$#(4#$$#(@#$$#(5(F$#(<#$$#29#$$#(B#$$#(E#$$#(:#$$#(8'F$#(B#$$#(7#$$#(8#$$#(3#$$#(@#$$#(B#$$#(7#$$#(H#$$#(?'Q$#(C#$$#(G#$$#&)#$%#(4#$@#%$#(A'2$#(<#$$#(A#$$#(<'0$#(8#$$#(E#$$#(?#$$#(/'2$#&)#$%#(J#$K#,$#(<#$$#(A#$$#('#$$#(?#$$#(<#$$#(5#$$#(E#$$#(4'h$#(1#$$#(0#$$#(3#$$#(0#$$#(.#$$#('#$$#(C#$$#(6#$$#('#$$#(?#$$#(<#$$#(A#$$#(H#$$#(K#$$#('#$$#(:#$$#(A#$$#(H+|%#(6#$7#.$#(B#$$#(B#$$#(C#$$#&)#$%#(4#$F#&$#(C#$$#(C&|$#(;#$$#(<#$$#(@&y$#(>#$$#&)#$$#(:#$$#(B#$$#(+#$%.L###)&R$#(4#$$#(6#$$#(;#$$#(8#$$#(,#$$#(.&Y$#(L#$$#(:#$$#(J#$$#(<#$$#(A#$$#>0,3%#(;#$B&R$#(6#$$#(H'K$#(B#$$#(F#$$#(G#$$#(8#$$#(7#$$#(G#$$#(B#$$#(B#$$#(?&q$#(4#$$#(E#$$#(4#$$#(:#$$#(B#$$#(A#$$#&)#$$#(5*6%#(<#$F#($#(A#$$,r:#$$#(J#$$.d-(($#(L#$$#(F#$$#(0+q$#(I#$$#(@#$$#(.#$$#(J&3%#(E#$L#A$#(B#$$#(:#$$#(E#$$#(4#$$#(@#$$#(##$$#(9#$$#(<#$$#(?#$$#(8#$$#(F#$$#(##$$#(%#$$#(K#$$#(1#$$#(0#$$#(&#$$#&)#$$#(J#$$#(<#$$#(A#$$#(7#$$#(B#$$#(J#$$#(F#$$#(##$$#(>#$$#(<#$$#(G&)$#(G#$$#(;#$$#(B#$$#(A#$+#(*#$+#$,#$-#$.#$/#$0#$1#$$06)%\\%#(G#$H#($#(B#$$#(B#$$#(?#$$#(F,3$#(5#$$#(L#$+#(*#$+#$,#$-#$.#$/#$0#$1#$%0H'#$)%S$#(K+a&#(6#$E#&G#'$#(B#$$#(B&W$#(6)b$#(E#$$#(4#$$#(J#$$#(5#$$#(8#$$#(E&;$&,8#$$#(K#$$#(?#$$#(<#$$#(I&$%#(6#$H#%$#(C)Z$#(?#$$#(>#$$#(4#$$#(A)+$#(4#$$#(@#$$#(C#$%#&)#$0#)$.6F#$$#(6#$$#(E#$$#(<#$$#(C+e$#(.#$$#&),3$#(4#$$#(@#$$#(C#$$#(C#$$#&)#$%#(4#$C#%$#(C%c$#(;&2+#(:#$;*z?#&A#GB#IF+<H$^I$s%#(A#$B+.$#(H%4$#(<#$%#(5#$A#>$#(E#$$#(4#$$#(E#$$#(L#$$#&)#$$#(7#$$#(8#$$#(I#$$#(8#$$#(?#$$#(B#$$#(C#$$#(8#$$#(E#$$#&)#$$#(6#$$#(B#$$#(@#$$#(@#$$#(4#$$#(A#$$#(7#$$#(?#$$#(<#$$#(A#$$#(8&;$#(H#$$#(K#$$#(5#$$#(E#$$#(8*s$#(<#$$#(K&c$#(C#$$#(G#$$#&)#$42<##$)$\\2#+4#56#F:#M;#R<#d=#h?#j@#mA#{C$%E$'G$*K$3N#/'2>###)#$2#*N#.%/2?#$F*_$#(<#$$#(5#$$#(8#$$#(K#$$#(8&8$2>)#$&#,5(U?#$F#%$/$<,3$0N5(S$2>)#$%#B?#$F#'$#(<#$$#(5#$$+r8,/$.,5(M%2>A#$M#+%2>4#$7#+$2>6#$$2>B#$$2>A#$$2>7#$$2>4#$$2>-#$$2>)$@$2>E#$$2>B#$$2><#$$2>7#$$2>'#$$2>F#$$2>7#$$2>>,1&2>A#$B#%H#($2><,/$2>A#$$2>7#$$2>4,,$2>7#$$2>4)r$2>B#$$2>B#$$2>:#$$2>?#$$2>8,%$2>B#$%2>@#$F#)$2>8#$$2>5#$$2>E#$$2>8#$$2>J+x$2>G#$$2>8#$$2>7#$$2>G#$$2>B#$$2>B#$$2>?#$$2>6#$$2>4#$$2>6#$$2>;,'$2>A#$$2>G#$$2>8#$$2>?+i$2>4#$$2>I+t$2>B#$$2>6#$$2>4,4$2><#$%2>6#$A#*$2>E#$$2>B#$$2>F#$$2>B#$$2>9#$$2>G+\\$2><#$$2d9#$$2>B#$$2>E#$$2>:#$$2>8+U$2>I#$$2><#$$2>7#$$2><+_$2>>#$$2>:+P$2>B#$%2>6#$F+N$2>@);$2>B#$$2>B#$$2>?#$$2>6#$$2>;#$$2>4#$$2><#$$2>A#$$2>F+D$2>+#$$2>++B$#(F#$$#(E#$$#&)#$&#(<#$?#)F#4$#(A#$$#(6#$$#(?#$$#(H#$$#(7#{%#(<#$B#%$#(5#K$#(6#$$#(4#$$#(?#$$#&)#$&#(6#$:#'<,.$#(H#$$#(7#$$#(4(w$#(B#B$#(E$s$#(4#$$#(E#$$#&)#$$#(6#$$#(4#$$#(6#$$#(;#$$#(8#$$#&)#$&#(4#$7#%C#'$#(C#p$#(A#$$#(9#4$#(4#$$#(6#$$#(@%%",
  () => [pattern237, pattern238, pattern290, pattern291, pattern293],
);
const pattern237 = /* @__PURE__ */ among(
  isNone236,
  /* @__PURE__ */ lazy(
  () => "^/(?:gnu|go/bin|hostedtoolcache|library/developer/commandlinetools|linuxbrew|nix/store|opt/(?:anaconda3|android-sdk|az|cni|conda|(?:cuda|rocm)[^/]*|google|homebrew|hostedtoolcache|intel|java|local|microsoft|miniconda3|miniforge3|nvidia|pkg|ros|toolchains|x11|[^/]+/(?:bin|libexec|sbin))|sw|usr/(?:include|lib|local/(?:cuda[^/]*|go|include)|src)|var/cache/(?:apt|dnf|pacman))/",
),
);
const pattern238 = /* @__PURE__ */ among(
  isNone236,
  /* @__PURE__ */ lazy(
  () => ":/(?:anaconda3?|apache24|cygwin|cygwin64|(?:src/)?flutter|ghcup|go|hostedtoolcache|laragon/bin|mingw|mingw32|mingw64|miniconda3?|miniforge3?|msys64|nvm4w|program files [(]x86[)]/windows kits|qt|scoop|strawberry|texlive|tools|vcpkg|vulkansdk|wamp(?:64)?/(?:apps|scripts)|xampp/(?:apache|php)|(?:python|rtools|ruby)[0-9]+|ruby[0-9]+-x64)/",
),
);
const pattern239 = /* @__PURE__ */ lazy(
  () => ":/(?:apache24/htdocs|msys64/mingw-packages|scoop/cache|vcpkg/downloads)/",
);
const words242 = [".husky", ".vscode", ".idea", ".zed", ".devcontainer", ".devcontainer.json", ".mcp.json", ".claude", ".codex", ".cursor", ".gemini"];
const pattern247 = /* @__PURE__ */ behind(
  ".git/",
  /* @__PURE__ */ lazy(
  () => "[.]git/(?:commondir|config|config[.]worktree|hooks)/",
),
);
const pattern248 = /* @__PURE__ */ behind(
  "/.git/",
  /* @__PURE__ */ lazy(() => "/[.]git/[a-z0-9-]+/worktrees/"),
);
const words268 = [".git", ".husky", ".vscode", ".idea", ".zed", ".devcontainer", ".devcontainer.json", ".mcp.json", ".claude", ".codex", ".cursor", ".gemini"];
const pattern290 = /* @__PURE__ */ among(
  isNone236,
  /* @__PURE__ */ lazy(
  () => "~/(?:[.]asdf/installs|[.]elan/toolchains|[.]ghcup/ghc|[.]local/share/(?:fnm|mise/installs|uv)|[.]nvm/versions|[.]proto/tools|[.]pyenv/versions|[.]rbenv/versions|[.]rustup/toolchains|[.]rye/toolchains|[.]sdkman/candidates|[.]volta/tools|appdata/roaming/uv|fvm|[.]electron|[.]gradle/(?:jdks|wrapper)|[.]konan|[.]krew/store|[.]m2/wrapper|[.]mix/archives|(?:[.]npm|appdata/(?:local|roaming)/npm-cache)/_npx|[.]sbt/boot|[.]terraform[.]d/plugin-cache)/",
),
);
const pattern291 = /* @__PURE__ */ among(
  isNone236,
  /* @__PURE__ */ lazy(
  () => "~/(?:[.]gem/ruby|[.]local/share/(?:gem|virtualenvs)|[.]virtualenvs|(?:opt/)?(?:ana|mini)conda3?|mambaforge|micromamba|miniforge3?|node_modules|perl5|r/(?:win-library|x86_64-pc-linux-gnu-library)|(?:[.]|appdata/local/|library/)arduino15/packages|[.]espressif/tools|[.]platformio/packages|android/sdk|(?:appdata/local|library)/android/sdk|(?:develop(?:ment)?/)?flutter|google-cloud-sdk|qt|sdk/go1[^/]*|[.]local/share/nvim|bin|go/bin|scoop/(?:apps|shims)|(?:[.]cache|appdata/local|library/caches)/(?:bazelisk|cypress|electron|hatch|ms-playwright|node|pre-commit|prisma|puppeteer|selenium))/",
),
);
const wordSet292 = /* @__PURE__ */ once(() => new Set(["~/.npm", "~/android", "~/appdata/local/npm-cache", "~/appdata/roaming/npm-cache", "~/go", "~/r"]));
const pattern293 = /* @__PURE__ */ among(
  isNone236,
  /* @__PURE__ */ lazy(
  () => "~/(?:[.]bun/install/cache|[.]bundle/cache|[.]cabal|[.]cache|[.]cargo/(?:git|registry)|[.]ccache|[.]cocoapods|[.]composer/cache|[.]conan/data|[.]conan2/p|[.]conda/pkgs|[.]coursier/cache|[.]dub/packages|[.]electron-gyp|[.]gradle/caches|[.]hex/packages|[.]ivy2|[.]julia|[.]local/share/pnpm/store|[.]m2/repository|[.]nimble/pkgs2|[.]node-gyp|[.]npm|[.]nuget/packages|[.]pub-cache|[.]swiftpm/cache|[.]yarn|appdata/local|appdata/roaming/npm-cache|go/pkg|library/caches|library/developer/xcode/deriveddata|library/pnpm/store)/",
),
);
const isNone395 = /* @__PURE__ */ surelyNone(
  () => "A$y##########$###%###&##############################################'()*+,-./0123456789:;<=>?@#########N##m#$3#$T#$t#%:#%g#&=#&[#',$#####&#%##$$$6%#%$#&$##+#('#$(#--#:2#B3#M5#T8#Y=#l&#(2#$3#y@$.$#(/#$$#(?#$$#(;#$$#(4#$$#()#$$#(9#$$#(%#$$#*)#.$#('#$$#()#$$#(1#$$#((#$$#(2#$$#('#$$#(@#$$#(+#$$#((#$$#(&$n$#(5#$$#(3#$##'$#(5#$$#(5#$$#(-#$$#(2#$$#(+#$$#('#$$#(6#$$#(/$b$#(/#$$#(4#$$#(5#$$#(*#$$#(+#$$#(5#$$#((#$$#(0#$$#(+#$$#()#$$#(:$W$#(?#$$#(7#$$#()#$$#(2#$$#(5#$$#(;#$$#(*$Q$#(8#$$#('#$$#()#$$#(2#$$#(+$p%#(&#$;#@$#(%#$$#*)#$$#(2#$$#(5#$$#(;#$$#(*#$$#(,#$$#(2#$$#('#$$#(8#$$#(+#$$#(9#$$#(:#$$#(5#$$#(8#$$#('#$$#(-#$$#(+$9$#(/#$$#(4#$$#(*#$$#(5#$$#(=#$$#(9#$$#(%#$$#*4#$$#(+#$$#(:$=$#(4#$$#(%#$$#*'#$$#,6#2$#('#$$#(@#$$#(5#$$#(4#$$#('#$$#(=#$$#(9#$$#(%#$$#*)#$$#(5#$$#(3#$$#'%#$$#*)#$$#(4$+$#(6$*$#(;#$$#(8#$$#(+#$$#(%#$$#<4$`$#(%#$1#*'#$(#<)#>+#@,#B-#E/#K2#M3#O4#S5#V6#X9#_=#c%#,)#$9#9$#(%#$0%T##*##c$#c%#d&#c'#$(#(-#+2#-3#/5#18#3=#5+%V##y##b$#b%#c&#b2#$3#%@#&##-#%##%A'%V'#$2#u3#u@#u##?$%^'#s$%b5#$##Y$%b/#$##i$%b?#$#$%$%b8#$#$3%%b&$1;#$#$u$%b/#$#$c$#(9#$$#(5$c$#>/#$$#(@$a$#(5#$$%R3$_$#(*#$$%R;$]$#(/#$$#(8#$$#(3$Z&#(+#$5#%;#($#(4$X'#Z%$X($W;#$<#%$#(<$V$%R:$U$#(($T$#(4#$%#(*$R,$h$#h:#$$#(*$P&$$+$O/#$;#%$#(2$N$#(4#$$#(/$L'#(+$o.#$/#%5$j$#(9$J$#()$I$#(8#$%$4%$H-$G&#(2$v5#$8#($#(2#$$#(/#$$#()#$$#(+$B$#(+#$$#(9$o$#()#$$#(.#$$%R5#$$#(5$g$$b+$`",
  () => [pattern396, pattern397],
);
const pattern396 = /* @__PURE__ */ among(
  isNone395,
  /* @__PURE__ */ lazy(
  () => "^[*][.](?:ac|asso|biz|co|com|ed|edu|firm|gen|go|gob|gouv|gov|govt|gub|ind|info|ltd|me|mil|muni|net|ne|nhs|nic|nom|or|org|plc|police|press|sch|school|web)[.][a-z]{2}$",
),
);
const pattern397 = /* @__PURE__ */ among(
  isNone395,
  /* @__PURE__ */ lazy(
  () => "[.](?:amazonaws[.]com|amazonaws[.]com[.]cn|windows[.]net|azure[.]com|azure[.]net|googleapis[.]com|oraclecloud[.]com|aliyuncs[.]com|myqcloud[.]com|backblazeb2[.]com|linodeobjects[.]com|r2[.]cloudflarestorage[.]com|run[.]app)$",
),
);
const wordSet398 = /* @__PURE__ */ once(() => new Set(["*.github.io", "*.gitlab.io", "*.pages.dev", "*.workers.dev", "*.vercel.app", "*.netlify.app", "*.herokuapp.com", "*.web.app", "*.firebaseapp.com", "*.appspot.com", "*.fly.dev", "*.onrender.com", "*.railway.app", "*.azurewebsites.net", "*.cloudapp.net", "*.cloudfront.net", "*.elasticbeanstalk.com", "*.digitaloceanspaces.com", "*.ondigitalocean.app", "*.r2.dev", "*.surge.sh", "*.glitch.me", "*.repl.co", "*.ngrok.io", "*.ngrok.app", "*.ngrok-free.app", "*.trycloudflare.com", "*.loca.lt", "*.readthedocs.io", "*.blogspot.com", "*.wordpress.com", "*.githubusercontent.com", "*.duckdns.org", "*.deno.dev", "*.deno.net", "*.azureedge.net", "*.azurefd.net", "*.azurecontainer.io", "*.azurecontainerapps.io", "*.azurestaticapps.net", "*.azurecr.io", "*.azure-api.net", "*.trafficmanager.net", "*.servicebus.cloudapi.net", "*.awsapprunner.com", "*.lambda-url.aws", "*.on.aws", "*.cloudfunctions.net", "*.translate.goog", "*.usercontent.goog", "*.googleusercontent.com", "*.codespaces.githubpreview.dev", "*.github.dev", "*.app.github.dev", "*.githubpreview.dev", "*.gitpod.io", "*.replit.app", "*.replit.dev", "*.stackblitz.io", "*.webcontainer.io", "*.codesandbox.io", "*.csb.app", "*.netlify.com", "*.now.sh", "*.render.com", "*.up.railway.app", "*.bitbucket.io", "*.gitbook.io", "*.hf.space", "*.streamlit.app", "*.modal.run", "*.koyeb.app", "*.cyclic.app", "*.myshopify.com", "*.weebly.com", "*.wixsite.com", "*.webflow.io", "*.framer.app", "*.carrd.co", "*.notion.site", "*.hashnode.dev", "*.supabase.co", "*.firebaseio.com", "*.nhost.run", "*.convex.cloud", "*.convex.site", "*.val.run", "*.pipedream.net", "*.ngrok.dev", "*.ngrok-free.dev", "*.serveo.net", "*.localtunnel.me", "*.pinggy.link", "*.pinggy.io", "*.bore.pub", "*.tunnelmole.net", "*.zrok.io", "*.dyndns.org", "*.no-ip.org", "*.ddns.net", "*.hopto.org", "*.zapto.org", "*.sytes.net", "*.dynu.net", "*.freeddns.org", "*.mooo.com", "*.afraid.org", "*.nsupdate.info", "*.dedyn.io", "*.desec.io", "*.eu.org", "*.uk.com", "*.us.com", "*.de.com", "*.eu.com", "*.gb.net", "*.in.net", "*.jpn.com", "*.br.com", "*.cn.com", "*.za.com", "*.blogspot.co.uk", "*.tumblr.com", "*.substack.com", "*.medium.com", "*.hubspotpagebuilder.com", "*.webhook.site", "*.requestbin.net", "*.oast.fun", "*.oast.pro", "*.oast.live", "*.oast.site", "*.interact.sh", "*.burpcollaborator.net", "*.platform.sh", "*.platformsh.site", "*.scw.cloud", "*.clever-cloud.com", "*.cleverapps.io", "*.vultrobjects.com", "*.wasabisys.com", "*.b-cdn.net", "*.fastly.net", "*.edgesuite.net", "*.akamaized.net", "*.stormkit.dev", "*.edgecompute.app", "*.fastly-edge.com", "*.us.to", "*.js.org", "*.devtunnels.ms", "*.lhr.life", "*.dweb.link", "*.pythonanywhere.com", "*.ru.com", "*.sourceforge.io", "*.synology.me", "*.ngrok.pro", "*.no-ip.com", "*.jp.net", "*.myds.me", "*.quickconnect.to", "*.is-a.dev", "*.vercel.dev", "*.lovable.app", "*.bolt.host", "*.workstations.dev", "*.cloudshell.dev", "*.preview.app.github.dev", "*.b4a.run", "*.zeabur.app", "*.northflank.app", "*.webcontainer-api.io", "*.ipfs.io", "*.w3s.link", "*.nftstorage.link", "*.square.site", "*.godaddysites.com", "*.instatunnel.my"]));
const wordSet480 = /* @__PURE__ */ once(() => new Set(["codex untrusted", "codex on-request", "codex on-failure", "codex never", "claude-code default", "claude-code manual", "claude-code acceptedits", "claude-code auto", "claude-code dontask", "openclaw always", "openclaw on-miss", "goose approve", "goose smart_approve", "goose chat", "goose auto"]));
const wordSet481 = /* @__PURE__ */ once(() => new Set(["codex untrusted ask", "codex on-request ask-on-risk", "codex on-failure ask-on-risk", "codex never auto-in-sandbox", "claude-code default ask", "claude-code manual ask", "claude-code acceptedits ask-on-risk", "claude-code auto auto-in-sandbox", "claude-code dontask deny", "openclaw always ask", "openclaw on-miss ask-on-risk", "goose approve ask", "goose smart_approve ask-on-risk", "goose chat deny", "goose auto auto-in-sandbox"]));
const isNone579 = /* @__PURE__ */ surelyNone(
  () => "D&@##$####$#####%&#'(((((((((###$#################################)#*+,-./0123456789:;<=>?@ABC#########h#$/#$U#$u#%<#%^#&&#&J#&m#'3#'T#'u#(=#(b#)1#)R#)y#*C$#####<#%##(##$$#%%&:*#y+$',$@-$O.%%/%)0%54%;5%>6%A7%F8%P9%R;%m<%s=&+>&-@&2A&3B&7C$('#&%#'+&7-&8B#'$#&%#$'#,##%#&>$&?%#$*#,%#$*#%-#7/#D<#L=#bB#l$#,%##$#05#$$#05#$$#08#$$#0@#$$#,%#$%#0*#$-#0$#05#$$#05#$$#,%#$%#09#$=#)$#0*#$$#0=#$$#01#$$#0<#$$#/$&+$#08#$$#08#$$#05&<$#0*#$$#07#$$#00#$$#0.#$$#0;#$$#08#$$#0>#$$#0<#$$#05#$$#0B#$$#,%#$*#l##$#%x$%y&%|'%|(%|)%|$#k$%u$#0>#$$#05#$$#05#$$#,%#$$#0*#$$#0>#$$#0=#$$#08&($#04#$$#02#$$#09#$$#,%#$$#09#$$#0.#$$#0;#$$#06#$$#02#$$#0<#$$#0<#$$#02#$$#08#$$#07#$$#0<#$$#,%#$$#0>#$$#07#$$#0<#$$#0*#$$#0/#$$#0.%l$#0;#$$#0>#$$#0<#$$#0=#$$#,%#$$#0*#$$#05#$$#05#$$#,%#$$#0=%c%#0.#$8#+$#0<#$$#,%#$$#0*#$$#05#$$#0@#$$#0*#$$#0B%Y$#05%q%#0<#$@#*$#01#$$#/&#$$#0.#$$#0A#$$#0.#$##/$#04&;&#0*#$>#%B#.$#0<&8&#02#$7#'<#($#05#$$#0-#$$#0*&4$${A&4$#0B#$$#0+#$$#08#$$#0A&0$#09#$$#0*#$$#0<#$$#0<#$$#09#$$#0.#$$#0;#$$#06#$$#02#$$#0<#$$#0<#$$#02#$$#08#$$#07%7(%01#$6#(8#);#-=#1$#0;#$$#08#$$#08#$$#0=%w$#0-%v$#05#$$#02#$$#06#$$#0*%r$#02#$$#0,#$$#0=#$$#05%n$#0;%m'#0*#$.#32#58#F$%07#$$#00#$$#0.#$$#0;#$$#,%#$$#0/#$$#0>#$$#05#$$#05#$$#,%#$$#0*#$$#0,#$$#0,#$$#0.#$$#0<$r$#07#$$#08%[$#0<#$$#0=#$$#0;#$$#08#$$#0+#$$#08#$$#0A#$$#,%#$$#01#$$#08#$$#0<#$$#0=#$$#,%#$$#0.#$$#0A#$$#0.#$$#0,%J%#0*#$,#%$#0<%H$#04#$$#0.#$$#0;#$$${%#$$#0,#$$#08#$$#06#$$#09#$$#08#$$#0<#$$#0.%=%#05#$7#&$#0?#$$#02%A$#0?%9$'.5#$$#0*#$$#0=#$$#09#$$#0*#$$#04#$$#,%#$$#0<#$$#09#$$#0*#$$#0@#$$#07%-&#0*#$8#%<#'$#0@%0$#0<#$$#0>%)$#0>#$$#0-%f$%0>#$$#0+#$$#0.%N%#02#$>%K$#06#$$#0*%K%#0*#$4%'$'L,#$$#01#$$#02#$$#07&8''P.#$8#&9%+<#)$#0;#$$#0-%C$#0-#$$#0.#$$${3%h$#0.#$$#07#$$#0=#$$#0.%?$#0;#$$#0+$j*#0.#$1#(2#)4%\\8#*@$pB#:$#0;#$$#05#$&#/&#$'##(##$(/.$g$#09$d$#09$s%#0-#$@#-$#06#$$#0*#$$#07#$$${%#$$&v;#$$#0.#$$#06#$$#08#$$#0=%\\$#0.#$$#0;#$$#0<#$$#01#$$#0.#$$#05%%$#0=#$$#01#$$#08#$$#07&)%#0+#$>#%$#0*$T%#0+#$7#%$#0B&%&&h'$J*%B>#$$#0<%w'$z.#$<$G>#(B#-$#0=#$$#09#$$#0;#$$#02%K%${%%6-#$$#08#$$${.#$$#0-#$$#02$b$#0<#$$#0=#$$#0.#$$#06#$$#0-#$$#,%#$%#07%G;#$$#0>%J%#0,#$8$C$%05$<%#07#$?$D$#0<#$$#01#$$#0*#$$#0;%3$#0<$[%#0*#$8#&$#0;#$$#00%$$#07$2$#08$'$%.B#0$&$*$/$#,<#$'#,%#++#$-#%B&<$#0B$6$#0*#$$#07$S",
  () => [pattern580, pattern585, pattern590, pattern622],
);
const pattern580 = /* @__PURE__ */ among(
  isNone579,
  /* @__PURE__ */ lazy(
  () => "(?:^|[\"'=]|^-s)(?:--(?:allow-)?dangerously-[a-z-]+|--yolo|--full-auto|--yes-always|--allow-all-tools|--allow-all-paths|--trust-all-tools|--skip-permissions-unsafe|yolo|danger-full-access|bypasspermissions)(?:[\"'=]|$)",
),
);
const pattern585 = /* @__PURE__ */ among(
  isNone579,
  /* @__PURE__ */ lazy(
  () => "(?:^|[^a-z0-9_.-])(?:ash|bash|busybox|cmd|csh|dash|elvish|env|fish|ksh|mksh|nu|powershell|pwsh|rbash|sh|tcsh|toybox|xargs|xonsh|zsh|awk|bun|bunx|deno|gawk|lua|mawk|node|nodejs|npx|perl[0-9.]*|php|pipx|python[0-9.]*|ruby[0-9.]*|ssh|tclsh|uvx|buildah|colima|crictl|ctr|docker|docker-compose|kubectl|limactl|nerdctl|orb|podman|podman-compose|podman-remote|runc)(?:[.]exe)?$",
),
);
const pattern590 = /* @__PURE__ */ among(
  isNone579,
  /* @__PURE__ */ lazy(
  () => "(?:^|[^a-z0-9_.-])(?:chroot|distrobox-host-exec|doas|flatpak-spawn|gosu|gsudo|machinectl|nsenter|pkexec|run0|runas|runuser|setpriv|su|su-exec|sudo|sudoedit|systemd-nspawn|systemd-run|unshare|wsl)(?:[.]exe)?$",
),
);
const pattern595 = /* @__PURE__ */ lazy(() => "^[*? ]+$");
const pattern617 = /* @__PURE__ */ lazy(
  () => "^(?:-[vV]|--?[vV]ersion|version)$",
);
const pattern622 = /* @__PURE__ */ among(
  isNone579,
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
const deviations56 = root?.deviations;
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
const machine30 = planes20?.machine;
const container41 = planes20?.container;
const worktree46 = planes20?.worktree;
if (host21 !== undefined) {
const osVersion22 = host21?.osVersion;
const kernelRelease28 = host21?.kernelRelease;
if (osVersion22 !== undefined) {
if (!isOrdinary27(osVersion22)) checkText26(report, osVersion22, 2, `/planes/host/osVersion`);
}
if (kernelRelease28 !== undefined) {
if (!isOrdinary27(kernelRelease28)) checkText26(report, kernelRelease28, 2, `/planes/host/kernelRelease`);
}
}
if (machine30 !== undefined) {
const managerVersion31 = machine30?.managerVersion;
const engineVersion33 = machine30?.engineVersion;
const implicitMountsObserved35 = machine30?.implicitMountsObserved;
if (managerVersion31 !== undefined) {
if (!isOrdinary27(managerVersion31)) checkText26(report, managerVersion31, 3, `/planes/machine/managerVersion`);
}
if (engineVersion33 !== undefined) {
if (!isOrdinary27(engineVersion33)) checkText26(report, engineVersion33, 3, `/planes/machine/engineVersion`);
}
if (implicitMountsObserved35 !== undefined) {
for (let i36 = 0; i36 < implicitMountsObserved35.length; i36++) {
const item37 = implicitMountsObserved35[i36];
if (!isOrdinary27(item37)) checkText40(report, item37, 3, `/planes/machine/implicitMountsObserved/${i36}`);
}
}
}
if (container41 !== undefined) {
const runtimeVersion42 = container41?.runtimeVersion;
const imageReference44 = container41?.imageReference;
if (runtimeVersion42 !== undefined) {
if (!isOrdinary27(runtimeVersion42)) checkText26(report, runtimeVersion42, 4, `/planes/container/runtimeVersion`);
}
if (imageReference44 !== undefined) {
if (!isOrdinary27(imageReference44)) checkText45(report, imageReference44, 4, `/planes/container/imageReference`);
}
}
if (worktree46 !== undefined) {
const ref47 = worktree46?.ref;
const repository49 = worktree46?.repository;
if (ref47 !== undefined) {
if (!isOrdinary27(ref47)) checkText40(report, ref47, 5, `/planes/worktree/ref`);
}
if (repository49 !== undefined) {
if (!isOrdinary27(repository49)) checkText45(report, repository49, 5, `/planes/worktree/repository`);
}
}
}
if (tools11 !== undefined) {
for (let i50 = 0; i50 < tools11.length; i50++) {
const item51 = tools11[i50];
const reportedVersion52 = item51?.reportedVersion;
const version54 = item51?.version;
if (reportedVersion52 !== undefined) {
if (!isOrdinary27(reportedVersion52)) checkText26(report, reportedVersion52, 1, `/tools/${i50}/reportedVersion`);
}
if (version54 !== undefined) {
if (!isOrdinary27(version54)) checkText26(report, version54, 1, `/tools/${i50}/version`);
}
}
}
if (deviations56 !== undefined) {
for (let i57 = 0; i57 < deviations56.length; i57++) {
const item58 = deviations56[i57];
const requested59 = item58?.requested;
const effective61 = item58?.effective;
const reason63 = item58?.reason;
const pointer65 = item58?.pointer;
if (requested59 !== undefined) {
if (!isOrdinary27(requested59)) checkText26(report, requested59, 6, `/deviations/${i57}/requested`);
}
if (effective61 !== undefined) {
if (!isOrdinary27(effective61)) checkText26(report, effective61, 6, `/deviations/${i57}/effective`);
}
if (reason63 !== undefined) {
if (!isOrdinary27(reason63)) checkText26(report, reason63, 6, `/deviations/${i57}/reason`);
}
if (pointer65 !== undefined) {
if (!isOrdinary27(pointer65)) checkText67(report, pointer65, 6, `/deviations/${i57}/pointer`);
}
}
}
if (mounts1 !== undefined) {
for (let i68 = 0; i68 < mounts1.length; i68++) {
const item69 = mounts1[i68];
const source70 = item69?.source;
const agentPath72 = item69?.agentPath;
if (source70 !== undefined) {
if (!isOrdinary27(source70)) checkText40(report, source70, 0, `/mounts/${i68}/source`);
}
if (agentPath72 !== undefined) {
if (!isOrdinary27(agentPath72)) checkText67(report, agentPath72, 0, `/mounts/${i68}/agentPath`);
}
}
}
}

function checkAgentMachineProfile(root, report) {
const planes79 = root?.planes;
const machine80 = planes79?.machine;
const manager81 = machine80?.manager;
const secrets97 = root?.secrets;
const grants98 = secrets97?.grants;
let index99;
const network116 = root?.network;
const mode117 = network116?.mode;
const host138 = planes79?.host;
const adapter139 = host138?.adapter;
const arch147 = host138?.arch;
const mounts155 = root?.mounts;
let index178;
const pathAllowlist213 = host138?.pathAllowlist;
let index214;
const worktree249 = planes79?.worktree;
const gitDir250 = worktree249?.gitDir;
const gitDirMountRef251 = gitDir250?.gitDirMountRef;
const commonDirMountRef252 = gitDir250?.commonDirMountRef;
const protectedPaths253 = worktree249?.protectedPaths;
let index259;
let index274;
const provider289 = machine80?.provider;
const deny442 = network116?.deny;
const allow453 = network116?.allow;
const agent467 = planes79?.agent;
const toolSurfaceRefs468 = agent467?.toolSurfaceRefs;
const planes77 = root?.planes;
const evidence200 = root?.evidence;
const mounts205 = root?.mounts;
const network342 = root?.network;
const secrets399 = root?.secrets;
const name472 = root?.name;
const description474 = root?.description;
for (const found74 of cachesInsideCode({ root: root, this: root })) {
broken(report, 15, 0, `/mounts` + found74.pointer, [found74.found], found74.related, found74.count);
}
for (const found75 of overlappingSources({ root: root, this: root })) {
broken(report, 25, 0, `/mounts` + found75.pointer, [found75.found], found75.related, found75.count);
}
for (const found76 of unmaskedSources({ root: root, this: root })) {
broken(report, 32, 0, `/mounts` + found76.pointer, [found76.found], found76.related, found76.count);
}
if (planes77 !== undefined) {
const container78 = planes77?.container;
const host120 = planes77?.host;
const machine142 = planes77?.machine;
const worktree150 = planes77?.worktree;
if (container78 !== undefined) {
const runtime82 = container78?.runtime;
const environment83 = container78?.environment;
const capabilities112 = container78?.capabilities;
const image118 = container78?.image;
if (!(((manager81 === "podman-machine") ? (runtime82 === "podman") : ((manager81 === "apple-container") ? (runtime82 === "apple-container") : ((runtime82 !== "apple-container") && ((runtime82 !== "wslc") || (manager81 === "wsl"))))))) {
broken(report, 2, 4, `/planes/container/runtime`, [runtime82, manager81], [[0, `/planes/machine/manager`]]);
}
if (environment83 !== undefined) {
const variables84 = environment83?.variables;
let index87;
if (variables84 !== undefined) {
for (let i85 = 0; i85 < variables84.length; i85++) {
const item86 = variables84[i85];
const name88 = item86?.name;
const list89 = variables84.length <= 16 ? variables84 : equalIn(index87 ??= indexBy(variables84, (v0) => v0.name), name88);
let t91 = 0;
for (let i92 = 0; i92 < list89.length; i92++) {
const v90 = list89[i92];
if ((v90.name === name88) && ++t91 > 1) break;
}
if (!(t91 === 1)) {
const related93 = [];
let count94 = 0;
for (let i95 = 0; i95 < variables84.length; i95++) {
if (i95 === i85) continue;
const other96 = variables84[i95];
if ((other96.name === name88)) {
if (count94++ < mostRelated) related93.push([0, `/planes/container/environment/variables/${i95}/name`]);
}
}
broken(report, 0, 4, `/planes/container/environment/variables/${i85}/name`, [name88], related93, count94);
}
const list100 = grants98.length <= 16 ? grants98 : equalIn(index99 ??= indexBy(grants98, (g0) => g0.variableName), name88);
let t102 = false;
for (let i103 = 0; i103 < list100.length; i103++) {
const g101 = list100[i103];
if (((g101.variableName !== undefined) && (g101.variableName === name88))) { t102 = true; break; }
}
if (!(!(t102))) {
const related104 = [];
let count105 = 0;
for (let i106 = 0; i106 < grants98.length; i106++) {
const other107 = grants98[i106];
if (((other107.variableName !== undefined) && (other107.variableName === name88))) {
if (count105++ < mostRelated) related104.push([0, `/secrets/grants/${i106}/variableName`]);
}
}
broken(report, 3, 4, `/planes/container/environment/variables/${i85}/name`, [name88], related104, count105);
}
}
}
if (variables84 !== undefined) {
for (let i108 = 0; i108 < variables84.length; i108++) {
const item109 = variables84[i108];
const value110 = item109?.value;
if (value110 !== undefined) {
if (!isOrdinary27(value110)) checkText26(report, value110, 4, `/planes/container/environment/variables/${i108}/value`);
}
}
}
}
if (capabilities112 !== undefined) {
const add113 = capabilities112?.add;
if (add113 !== undefined) {
for (let i114 = 0; i114 < add113.length; i114++) {
const item115 = add113[i114];
if (!((!((item115 === "NET_ADMIN" || item115 === "NET_RAW")) || (mode117 === "allowlist")))) {
broken(report, 1, 4, `/planes/container/capabilities/add/${i114}`, [item115], [[0, `/network/mode`]]);
}
}
}
}
if (image118 !== undefined) {
const reference119 = image118?.reference;
if (reference119 !== undefined) {
if (!isOrdinary27(reference119)) checkText45(report, reference119, 4, `/planes/container/image/reference`);
}
}
}
if (host120 !== undefined) {
const pathAllowlist122 = host120?.pathAllowlist;
let index125;
for (const found121 of overlappingRoots({ root: root, this: host120 })) {
broken(report, 9, 2, `/planes/host/pathAllowlist` + found121.pointer, [found121.found], found121.related, found121.count);
}
if (pathAllowlist122 !== undefined) {
for (let i123 = 0; i123 < pathAllowlist122.length; i123++) {
const item124 = pathAllowlist122[i123];
const rootId126 = item124?.rootId;
const list127 = pathAllowlist122.length <= 16 ? pathAllowlist122 : equalIn(index125 ??= indexBy(pathAllowlist122, (r0) => r0.rootId), rootId126);
let t129 = 0;
for (let i130 = 0; i130 < list127.length; i130++) {
const r128 = list127[i130];
if ((r128.rootId === rootId126) && ++t129 > 1) break;
}
if (!(t129 === 1)) {
const related131 = [];
let count132 = 0;
for (let i133 = 0; i133 < pathAllowlist122.length; i133++) {
if (i133 === i123) continue;
const other134 = pathAllowlist122[i133];
if ((other134.rootId === rootId126)) {
if (count132++ < mostRelated) related131.push([0, `/planes/host/pathAllowlist/${i133}/rootId`]);
}
}
broken(report, 7, 2, `/planes/host/pathAllowlist/${i123}/rootId`, [rootId126], related131, count132);
}
}
}
if (pathAllowlist122 !== undefined) {
for (let i135 = 0; i135 < pathAllowlist122.length; i135++) {
const item136 = pathAllowlist122[i135];
const path137 = item136?.path;
if (!((path137.startsWith("~/") || ((adapter139 === "windows") === pattern140.test(path137))))) {
broken(report, 8, 2, `/planes/host/pathAllowlist/${i135}/path`, [path137, adapter139]);
}
if (path137 !== undefined) {
if (!isOrdinary27(path137)) checkText40(report, path137, 2, `/planes/host/pathAllowlist/${i135}/path`);
}
}
}
}
if (machine142 !== undefined) {
const manager143 = machine142?.manager;
const networkMode144 = machine142?.networkMode;
const provider145 = machine142?.provider;
const rosetta146 = machine142?.rosetta;
const image148 = machine142?.image;
if (!(((manager143 === "apple-container") ? (adapter139 === "macos") : ((manager143 === "wsl") ? (adapter139 === "windows") : ((manager143 !== "none") || (adapter139 === "linux")))))) {
broken(report, 10, 3, `/planes/machine/manager`, [adapter139, manager143], [[0, `/planes/host/adapter`]]);
}
if (!((((!((networkMode144 !== undefined)) || (networkMode144 === "user-mode")) || (provider145 === "wsl")) || ((manager143 !== "podman-machine") && !((networkMode144 === "mirrored" || networkMode144 === "consomme")))))) {
broken(report, 11, 3, `/planes/machine/networkMode`, [manager143, provider145, networkMode144]);
}
if (!(((provider145 === "applehv" || provider145 === "libkrun" || provider145 === "vz" || provider145 === "apple-container") ? (adapter139 === "macos") : ((provider145 === "wsl" || provider145 === "hyperv") ? (adapter139 === "windows") : ((adapter139 === "linux") || (((provider145 === "qemu") && (manager143 === "lima")) && (adapter139 === "macos"))))))) {
broken(report, 12, 3, `/planes/machine/provider`, [adapter139, provider145, manager143], [[0, `/planes/host/adapter`]]);
}
if (!(((!((rosetta146 !== undefined)) || !(rosetta146)) || (((adapter139 === "macos") && (arch147 === "arm64")) && (provider145 === "applehv" || provider145 === "vz" || provider145 === "apple-container"))))) {
broken(report, 13, 3, `/planes/machine/rosetta`, [provider145, arch147]);
}
if (image148 !== undefined) {
const reference149 = image148?.reference;
if (reference149 !== undefined) {
if (!isOrdinary27(reference149)) checkText45(report, reference149, 3, `/planes/machine/image/reference`);
}
}
}
if (worktree150 !== undefined) {
const strategy151 = worktree150?.strategy;
const gitDir152 = worktree150?.gitDir;
const layout153 = gitDir152?.layout;
const protectedPaths154 = worktree150?.protectedPaths;
let index162;
const ref170 = worktree150?.ref;
const repository175 = worktree150?.repository;
if (!(((strategy151 !== "worktree") || (layout153 === "linked-worktree")))) {
broken(report, 67, 5, `/planes/worktree/gitDir/layout`, [layout153]);
}
let t159 = !((protectedPaths154 !== undefined));
if (!t159) {
let t157 = false;
for (let i158 = 0; i158 < mounts155.length; i158++) {
const m156 = mounts155[i158];
if (((m156.accessMode === "read-write" || m156.accessMode === "write-only-artifacts") && (m156.source.path !== undefined))) { t157 = true; break; }
}
t159 = !(t157);
}
let t169 = t159;
if (!t169) {
let t167 = true;
for (let i168 = 0; i168 < words160.length; i168++) {
const usual161 = words160[i168];
const list163 = protectedPaths154.length <= 16 ? protectedPaths154 : prefixesIn(index162 ??= indexBy(protectedPaths154, (p0) => p0), (usual161 + "/"));
let t165 = false;
for (let i166 = 0; i166 < list163.length; i166++) {
const p164 = list163[i166];
if ((isAtOrBelow(usual161, p164) && ((p164 !== ".git") || (layout153 !== "linked-worktree")))) { t165 = true; break; }
}
if (!(t165)) { t167 = false; break; }
}
t169 = (t167 && ((layout153 !== "linked-worktree") || protectedPaths154.includes(".git")));
}
if (!(t169)) {
broken(report, 71, 5, `/planes/worktree/protectedPaths`);
}
if (ref170 !== undefined) {
if (!isOrdinary27(ref170)) checkText40(report, ref170, 5, `/planes/worktree/ref`);
}
if (protectedPaths154 !== undefined) {
for (let i172 = 0; i172 < protectedPaths154.length; i172++) {
const item173 = protectedPaths154[i172];
if (!isOrdinary27(item173)) checkText40(report, item173, 5, `/planes/worktree/protectedPaths/${i172}`);
}
}
if (repository175 !== undefined) {
if (!isOrdinary27(repository175)) checkText45(report, repository175, 5, `/planes/worktree/repository`);
}
if (gitDir152 !== undefined) {
const gitDirMountRef176 = gitDir152?.gitDirMountRef;
const commonDirMountRef177 = gitDir152?.commonDirMountRef;
let t189 = (!((gitDirMountRef176 !== undefined)) || !((commonDirMountRef177 !== undefined)));
if (!t189) {
const list179 = mounts155.length <= 16 ? mounts155 : equalIn(index178 ??= indexBy(mounts155, (g0) => g0.id), gitDirMountRef176);
let t187 = true;
for (let i188 = 0; i188 < list179.length; i188++) {
const g180 = list179[i188];
let t186 = ((g180.id !== gitDirMountRef176) || !((g180.source.path !== undefined)));
if (!t186) {
const list181 = mounts155.length <= 16 ? mounts155 : equalIn(index178 ??= indexBy(mounts155, (c0) => c0.id), commonDirMountRef177);
let t184 = true;
for (let i185 = 0; i185 < list181.length; i185++) {
const c182 = list181[i185];
if (!((((c182.id !== commonDirMountRef177) || !((c182.source.path !== undefined))) || (!(pattern183.test(lowerAscii(c182.source.path))) && ((g180.source.path === c182.source.path) || g180.source.path.startsWith((c182.source.path + "/worktrees/"))))))) { t184 = false; break; }
}
t186 = t184;
}
if (!(t186)) { t187 = false; break; }
}
t189 = t187;
}
if (!(t189)) {
broken(report, 68, 5, `/planes/worktree/gitDir/gitDirMountRef`, [gitDirMountRef176, commonDirMountRef177]);
}
let t194 = !((commonDirMountRef177 !== undefined));
if (!t194) {
const list190 = mounts155.length <= 16 ? mounts155 : equalIn(index178 ??= indexBy(mounts155, (m0) => m0.id), commonDirMountRef177);
let t192 = false;
for (let i193 = 0; i193 < list190.length; i193++) {
const m191 = list190[i193];
if ((m191.id === commonDirMountRef177)) { t192 = true; break; }
}
t194 = t192;
}
if (!(t194)) {
broken(report, 69, 5, `/planes/worktree/gitDir/commonDirMountRef`, [commonDirMountRef177]);
}
let t199 = !((gitDirMountRef176 !== undefined));
if (!t199) {
const list195 = mounts155.length <= 16 ? mounts155 : equalIn(index178 ??= indexBy(mounts155, (m0) => m0.id), gitDirMountRef176);
let t197 = false;
for (let i198 = 0; i198 < list195.length; i198++) {
const m196 = list195[i198];
if ((m196.id === gitDirMountRef176)) { t197 = true; break; }
}
t199 = t197;
}
if (!(t199)) {
broken(report, 70, 5, `/planes/worktree/gitDir/gitDirMountRef`, [gitDirMountRef176]);
}
}
}
}
if (evidence200 !== undefined) {
const sinks201 = evidence200?.sinks;
if (sinks201 !== undefined) {
for (let i202 = 0; i202 < sinks201.length; i202++) {
const item203 = sinks201[i202];
if (!(!(wordSet204().has(item203)))) {
broken(report, 4, 6, `/evidence/sinks/${i202}`, [item203]);
}
}
}
}
if (mounts205 !== undefined) {
for (let i206 = 0; i206 < mounts205.length; i206++) {
const item207 = mounts205[i206];
const accessMode208 = item207?.accessMode;
const source209 = item207?.source;
const kind210 = source209?.kind;
const pathClass211 = item207?.pathClass;
const allowlistRootId212 = source209?.allowlistRootId;
const id224 = item207?.id;
const path233 = source209?.path;
const cache234 = item207?.cache;
const writeBack235 = cache234?.writeBack;
const retentionPolicy240 = item207?.retentionPolicy;
const agentPath241 = item207?.agentPath;
const transport288 = item207?.transport;
const description335 = item207?.description;
const maskedSubpaths338 = item207?.maskedSubpaths;
if (!(((accessMode208 !== "browser-read-write-agent-read-only") || (kind210 === "host-path")))) {
broken(report, 14, 0, `/mounts/${i206}/accessMode`, [kind210]);
}
let t219 = ((pathClass211 !== "cache") || !((allowlistRootId212 !== undefined)));
if (!t219) {
const list215 = pathAllowlist213.length <= 16 ? pathAllowlist213 : equalIn(index214 ??= indexBy(pathAllowlist213, (r0) => r0.rootId), allowlistRootId212);
let t217 = true;
for (let i218 = 0; i218 < list215.length; i218++) {
const r216 = list215[i218];
if (!(((r216.rootId !== allowlistRootId212) || (r216.pathClass === "cache")))) { t217 = false; break; }
}
t219 = t217;
}
if (!(t219)) {
const related220 = [];
let count221 = 0;
for (let i222 = 0; i222 < pathAllowlist213.length; i222++) {
const other223 = pathAllowlist213[i222];
if (((allowlistRootId212 !== undefined) && (other223.rootId === allowlistRootId212))) {
if (count221++ < mostRelated) related220.push([0, `/planes/host/pathAllowlist/${i222}/pathClass`]);
}
}
broken(report, 16, 0, `/mounts/${i206}/source/allowlistRootId`, [allowlistRootId212], related220, count221);
}
const list225 = mounts155.length <= 16 ? mounts155 : equalIn(index178 ??= indexBy(mounts155, (m0) => m0.id), id224);
let t227 = 0;
for (let i228 = 0; i228 < list225.length; i228++) {
const m226 = list225[i228];
if ((m226.id === id224) && ++t227 > 1) break;
}
if (!(t227 === 1)) {
const related229 = [];
let count230 = 0;
for (let i231 = 0; i231 < mounts155.length; i231++) {
if (i231 === i206) continue;
const other232 = mounts155[i231];
if ((other232.id === id224)) {
if (count230++ < mostRelated) related229.push([0, `/mounts/${i231}/id`]);
}
}
broken(report, 18, 0, `/mounts/${i206}/id`, [id224], related229, count230);
}
if (!(((((!((accessMode208 === "read-write" || accessMode208 === "write-only-artifacts")) || !((path233 !== undefined))) || ((cache234 !== undefined) && (!((writeBack235 !== undefined)) || (writeBack235 === "overlay")))) || (!(pattern237.test((lowerAscii(path233) + "/"))) && !(pattern238.test((lowerAscii(path233) + "/"))))) || pattern239.test((lowerAscii(path233) + "/"))))) {
broken(report, 20, 0, `/mounts/${i206}/source/path`, [path233, accessMode208]);
}
if (!(((kind210 !== "tmpfs") || ((retentionPolicy240 !== undefined) && (retentionPolicy240 === "ephemeral"))))) {
broken(report, 21, 0, `/mounts/${i206}/retentionPolicy`);
}
if (!((!((agentPath241 === "/dev/shm" || agentPath241 === "/tmp")) || (kind210 === "tmpfs")))) {
broken(report, 22, 0, `/mounts/${i206}/agentPath`, [agentPath241]);
}
let t267 = (!((accessMode208 === "read-write" || accessMode208 === "write-only-artifacts")) || !((path233 !== undefined)));
if (!t267) {
const text244 = (lowerAscii(path233) + "/");
let t245 = true;
for (let i246 = 0; i246 < words242.length; i246++) {
const place243 = words242[i246];
if (!((text244.split((("/" + place243) + "/")).length === text244.split((("/" + place243) + "/worktrees/")).length))) { t245 = false; break; }
}
let t266 = ((t245 && !(pattern247.test((lowerAscii(path233) + "/")))) && (((!((lowerAscii(path233) + "/").includes("/.git/")) || (pattern248.test(path233) && !(path233.includes("/.git/modules/")))) || ((gitDirMountRef251 !== undefined) && (gitDirMountRef251 === id224))) || ((commonDirMountRef252 !== undefined) && (commonDirMountRef252 === id224))));
if (t266) {
let t258 = !((protectedPaths253 !== undefined));
if (!t258) {
const text255 = (lowerAscii(path233) + "/");
let t256 = false;
for (let i257 = 0; i257 < protectedPaths253.length; i257++) {
const p254 = protectedPaths253[i257];
if (((p254 !== ".git") && text255.includes((("/" + lowerAscii(p254)) + "/")))) { t256 = true; break; }
}
t258 = !(t256);
}
let t265 = t258;
if (!t265) {
const list260 = mounts155.length <= 16 ? mounts155 : prefixesIn(index259 ??= indexBy(mounts155, (m0) => lowerAscii(m0.source.path)), lowerAscii(path233));
const text262 = lowerAscii(path233);
let t263 = false;
for (let i264 = 0; i264 < list260.length; i264++) {
const m261 = list260[i264];
if (((m261.source.path !== undefined) && isBelow(text262, lowerAscii(m261.source.path)))) { t263 = true; break; }
}
t265 = !(t263);
}
t266 = t265;
}
t267 = t266;
}
if (!(t267)) {
broken(report, 26, 0, `/mounts/${i206}/source/path`, [path233, accessMode208]);
}
let t273 = !((accessMode208 === "read-write" || accessMode208 === "write-only-artifacts"));
if (!t273) {
const text270 = (lowerAscii(agentPath241) + "/");
let t271 = true;
for (let i272 = 0; i272 < words268.length; i272++) {
const place269 = words268[i272];
if (!(!(text270.includes((("/" + place269) + "/"))))) { t271 = false; break; }
}
t273 = t271;
}
let t279 = t273;
if (!t279) {
const list275 = mounts155.length <= 16 ? mounts155 : prefixesIn(index274 ??= indexBy(mounts155, (m0) => m0.agentPath), agentPath241);
let t277 = false;
for (let i278 = 0; i278 < list275.length; i278++) {
const m276 = list275[i278];
if (isBelow(agentPath241, m276.agentPath)) { t277 = true; break; }
}
t279 = !(t277);
}
if (!(t279)) {
broken(report, 27, 0, `/mounts/${i206}/agentPath`, [agentPath241, accessMode208]);
}
if (!((((!((cache234 !== undefined)) || !((writeBack235 !== undefined))) || (writeBack235 !== "shared")) || (accessMode208 === "read-write")))) {
broken(report, 28, 0, `/mounts/${i206}/cache/writeBack`, [accessMode208]);
}
const list280 = mounts155.length <= 16 ? mounts155 : equalIn(index274 ??= indexBy(mounts155, (m0) => m0.agentPath), agentPath241);
let t282 = 0;
for (let i283 = 0; i283 < list280.length; i283++) {
const m281 = list280[i283];
if ((m281.agentPath === agentPath241) && ++t282 > 1) break;
}
if (!(t282 === 1)) {
const related284 = [];
let count285 = 0;
for (let i286 = 0; i286 < mounts155.length; i286++) {
if (i286 === i206) continue;
const other287 = mounts155[i286];
if (((other287.agentPath === agentPath241) && (other287.id !== id224))) {
if (count285++ < mostRelated) related284.push([0, `/mounts/${i286}/agentPath`]);
}
}
broken(report, 29, 0, `/mounts/${i206}/agentPath`, [agentPath241], related284, count285);
}
if (!((!((transport288 !== undefined)) || ((kind210 === "tmpfs") ? (transport288 === "tmpfs") : ((kind210 === "named-volume") ? (transport288 === "volume") : (((kind210 === "machine-path") || (provider289 === "none")) ? (transport288 === "bind") : ((provider289 === "wsl") ? (transport288 === "drvfs") : ((provider289 === "hyperv") ? (transport288 === "9p") : (((provider289 === "qemu") && (manager81 === "lima")) ? (transport288 === "9p" || transport288 === "reverse-sshfs" || transport288 === "virtiofs") : (transport288 === "virtiofs")))))))))) {
broken(report, 30, 0, `/mounts/${i206}/transport`, [transport288, kind210, manager81, provider289], [[0, `/planes/machine/provider`]]);
}
if (!((((!((accessMode208 === "read-write" || accessMode208 === "write-only-artifacts")) || !((path233 !== undefined))) || ((cache234 !== undefined) && (!((writeBack235 !== undefined)) || (writeBack235 === "overlay")))) || (((!(pattern290.test((lowerAscii(path233) + "/"))) && !(pattern291.test((lowerAscii(path233) + "/")))) && !(wordSet292().has(lowerAscii(path233)))) && ((cache234 !== undefined) || ((!(pattern293.test((lowerAscii(path233) + "/"))) && !((path233 + "/").startsWith("/var/cache/ccache/"))) && !((lowerAscii(path233) + "/").includes("/.pnpm-store/")))))))) {
broken(report, 33, 0, `/mounts/${i206}/source/path`, [path233, accessMode208]);
}
const list294 = mounts155.length <= 16 ? mounts155 : prefixesIn(index274 ??= indexBy(mounts155, (m0) => m0.agentPath), agentPath241);
let t296 = true;
for (let i297 = 0; i297 < list294.length; i297++) {
const m295 = list294[i297];
if (!((((!(isBelow(agentPath241, m295.agentPath)) || (accessMode208 === m295.accessMode)) || (m295.accessMode === "read-write")) || ((accessMode208 === "read-only") && (m295.accessMode === "browser-read-write-agent-read-only"))))) { t296 = false; break; }
}
if (!(t296)) {
const related298 = [];
let count299 = 0;
for (let i300 = 0; i300 < mounts155.length; i300++) {
if (i300 === i206) continue;
const other301 = mounts155[i300];
if (isBelow(agentPath241, other301.agentPath)) {
if (count299++ < mostRelated) related298.push([0, `/mounts/${i300}/accessMode`]);
}
}
broken(report, 34, 0, `/mounts/${i206}/accessMode`, [agentPath241, accessMode208], related298, count299);
}
let t306 = !((allowlistRootId212 !== undefined));
if (!t306) {
const list302 = pathAllowlist213.length <= 16 ? pathAllowlist213 : equalIn(index214 ??= indexBy(pathAllowlist213, (r0) => r0.rootId), allowlistRootId212);
let t304 = true;
for (let i305 = 0; i305 < list302.length; i305++) {
const r303 = list302[i305];
if (!(((((r303.rootId !== allowlistRootId212) || (accessMode208 === r303.maxAccess)) || (r303.maxAccess === "read-write")) || ((accessMode208 === "read-only") && (r303.maxAccess === "browser-read-write-agent-read-only"))))) { t304 = false; break; }
}
t306 = t304;
}
if (!(t306)) {
const related307 = [];
let count308 = 0;
for (let i309 = 0; i309 < pathAllowlist213.length; i309++) {
const other310 = pathAllowlist213[i309];
if (((allowlistRootId212 !== undefined) && (other310.rootId === allowlistRootId212))) {
if (count308++ < mostRelated) related307.push([0, `/planes/host/pathAllowlist/${i309}/maxAccess`]);
}
}
broken(report, 35, 0, `/mounts/${i206}/accessMode`, [accessMode208, allowlistRootId212], related307, count308);
}
if (source209 !== undefined) {
const kind311 = source209?.kind;
const path312 = source209?.path;
const allowlistRootId313 = source209?.allowlistRootId;
if (!((((kind311 !== "machine-path") || !((path312 !== undefined))) || !(pattern140.test(path312))))) {
broken(report, 17, 0, `/mounts/${i206}/source/path`, [path312]);
}
if (!(((((kind311 !== "host-path") || !((path312 !== undefined))) || path312.startsWith("~/")) || ((adapter139 === "windows") === pattern140.test(path312))))) {
broken(report, 19, 0, `/mounts/${i206}/source/path`, [path312, adapter139]);
}
if (!(((kind311 !== "machine-path") || (manager81 !== "none")))) {
broken(report, 23, 0, `/mounts/${i206}/source/kind`, [], [[0, `/planes/machine/manager`]]);
}
let t324 = (!((path312 !== undefined)) || !((allowlistRootId313 !== undefined)));
if (!t324) {
let t323;
if ((adapter139 === "linux")) {
const list314 = pathAllowlist213.length <= 16 ? pathAllowlist213 : equalIn(index214 ??= indexBy(pathAllowlist213, (r0) => r0.rootId), allowlistRootId313);
let t316 = true;
for (let i317 = 0; i317 < list314.length; i317++) {
const r315 = list314[i317];
if (!(((r315.rootId !== allowlistRootId313) || isAtOrBelow(path312, r315.path)))) { t316 = false; break; }
}
t323 = t316;
} else {
const list318 = pathAllowlist213.length <= 16 ? pathAllowlist213 : equalIn(index214 ??= indexBy(pathAllowlist213, (r0) => r0.rootId), allowlistRootId313);
const text320 = lowerAscii(path312);
let t321 = true;
for (let i322 = 0; i322 < list318.length; i322++) {
const r319 = list318[i322];
if (!(((r319.rootId !== allowlistRootId313) || isAtOrBelow(text320, lowerAscii(r319.path))))) { t321 = false; break; }
}
t323 = t321;
}
t324 = t323;
}
if (!(t324)) {
const related325 = [];
let count326 = 0;
for (let i327 = 0; i327 < pathAllowlist213.length; i327++) {
const other328 = pathAllowlist213[i327];
if (((allowlistRootId313 !== undefined) && (other328.rootId === allowlistRootId313))) {
if (count326++ < mostRelated) related325.push([0, `/planes/host/pathAllowlist/${i327}/path`]);
}
}
broken(report, 24, 0, `/mounts/${i206}/source/path`, [path312, allowlistRootId313], related325, count326);
}
let t333 = !((allowlistRootId313 !== undefined));
if (!t333) {
const list329 = pathAllowlist213.length <= 16 ? pathAllowlist213 : equalIn(index214 ??= indexBy(pathAllowlist213, (r0) => r0.rootId), allowlistRootId313);
let t331 = false;
for (let i332 = 0; i332 < list329.length; i332++) {
const r330 = list329[i332];
if ((r330.rootId === allowlistRootId313)) { t331 = true; break; }
}
t333 = t331;
}
if (!(t333)) {
broken(report, 31, 0, `/mounts/${i206}/source/allowlistRootId`, [allowlistRootId313]);
}
if (path312 !== undefined) {
if (!isOrdinary27(path312)) checkText40(report, path312, 0, `/mounts/${i206}/source/path`);
}
}
if (description335 !== undefined) {
if (!isOrdinary27(description335)) checkText26(report, description335, 0, `/mounts/${i206}/description`);
}
if (agentPath241 !== undefined) {
if (!isOrdinary27(agentPath241)) checkText67(report, agentPath241, 0, `/mounts/${i206}/agentPath`);
}
if (maskedSubpaths338 !== undefined) {
for (let i339 = 0; i339 < maskedSubpaths338.length; i339++) {
const item340 = maskedSubpaths338[i339];
if (!isOrdinary27(item340)) checkText40(report, item340, 0, `/mounts/${i206}/maskedSubpaths/${i339}`);
}
}
}
}
if (network342 !== undefined) {
const publish343 = network342?.publish;
const localBinding344 = network342?.localBinding;
const allow345 = network342?.allow;
const deny348 = network342?.deny;
let index370;
let index382;
if (!((!((publish343 !== undefined)) || ((localBinding344 !== undefined) && localBinding344)))) {
broken(report, 40, 7, `/network/localBinding`, [], [[0, `/network/publish`]]);
}
if (allow345 !== undefined) {
for (let i346 = 0; i346 < allow345.length; i346++) {
const item347 = allow345[i346];
const host350 = item347?.host;
const protocol371 = item347?.protocol;
let t359 = !((deny348 !== undefined));
if (!t359) {
let t357 = false;
for (let i358 = 0; i358 < deny348.length; i358++) {
const d349 = deny348[i358];
let t356 = (d349 === host350);
if (!t356) {
let t355 = d349.startsWith("*.");
if (t355) {
const list351 = d349.split("*");
let t353 = false;
for (let i354 = 0; i354 < list351.length; i354++) {
const suffix352 = list351[i354];
if (((suffix352 !== "") && host350.endsWith(suffix352))) { t353 = true; break; }
}
t355 = t353;
}
t356 = t355;
}
if (t356) { t357 = true; break; }
}
t359 = !(t357);
}
if (!(t359)) {
const related360 = [];
let count361 = 0;
for (let i362 = 0; i362 < deny348.length; i362++) {
const other363 = deny348[i362];
let t369 = (other363 === host350);
if (!t369) {
let t368 = other363.startsWith("*.");
if (t368) {
const list364 = other363.split("*");
let t366 = false;
for (let i367 = 0; i367 < list364.length; i367++) {
const suffix365 = list364[i367];
if (((suffix365 !== "") && host350.endsWith(suffix365))) { t366 = true; break; }
}
t368 = t366;
}
t369 = t368;
}
if (t369) {
if (count361++ < mostRelated) related360.push([0, `/network/deny/${i362}`]);
}
}
broken(report, 36, 7, `/network/allow/${i346}/host`, [host350], related360, count361);
}
const list372 = allow345.length <= 16 ? allow345 : equalIn(index370 ??= indexBy(allow345, (a0) => `${a0.host} ${a0.protocol}`), `${host350} ${protocol371}`);
let t374 = 0;
for (let i375 = 0; i375 < list372.length; i375++) {
const a373 = list372[i375];
if (((a373.host === host350) && (a373.protocol === protocol371)) && ++t374 > 1) break;
}
if (!(t374 === 1)) {
const related376 = [];
let count377 = 0;
for (let i378 = 0; i378 < allow345.length; i378++) {
if (i378 === i346) continue;
const other379 = allow345[i378];
if (((other379.host === host350) && (other379.protocol === protocol371))) {
if (count377++ < mostRelated) related376.push([0, `/network/allow/${i378}/host`]);
}
}
broken(report, 37, 7, `/network/allow/${i346}/host`, [host350, protocol371], related376, count377);
}
}
}
if (publish343 !== undefined) {
for (let i380 = 0; i380 < publish343.length; i380++) {
const item381 = publish343[i380];
const hostPort383 = item381?.hostPort;
const list384 = publish343.length <= 16 ? publish343 : equalIn(index382 ??= indexBy(publish343, (p0) => p0.hostPort), hostPort383);
let t386 = 0;
for (let i387 = 0; i387 < list384.length; i387++) {
const p385 = list384[i387];
if ((p385.hostPort === hostPort383) && ++t386 > 1) break;
}
if (!(t386 === 1)) {
const related388 = [];
let count389 = 0;
for (let i390 = 0; i390 < publish343.length; i390++) {
if (i390 === i380) continue;
const other391 = publish343[i390];
if ((other391.hostPort === hostPort383)) {
if (count389++ < mostRelated) related388.push([0, `/network/publish/${i390}/hostPort`]);
}
}
broken(report, 38, 7, `/network/publish/${i380}/hostPort`, [hostPort383], related388, count389);
}
}
}
if (allow345 !== undefined) {
for (let i392 = 0; i392 < allow345.length; i392++) {
const item393 = allow345[i392];
const host394 = item393?.host;
if (!((!(host394.startsWith("*.")) || !(((pattern396.test(host394) || pattern397.test(host394)) || wordSet398().has(host394)))))) {
broken(report, 39, 7, `/network/allow/${i392}/host`, [host394]);
}
}
}
}
if (secrets399 !== undefined) {
const grants400 = secrets399?.grants;
let index404;
let index410;
let index421;
if (grants400 !== undefined) {
for (let i401 = 0; i401 < grants400.length; i401++) {
const item402 = grants400[i401];
const containerPath403 = item402?.containerPath;
const name411 = item402?.name;
const variableName420 = item402?.variableName;
let t409 = !((containerPath403 !== undefined));
if (!t409) {
const list405 = grants400.length <= 16 ? grants400 : equalIn(index404 ??= indexBy(grants400, (g0) => g0.containerPath), containerPath403);
let t407 = 0;
for (let i408 = 0; i408 < list405.length; i408++) {
const g406 = list405[i408];
if (((g406.containerPath !== undefined) && (g406.containerPath === containerPath403)) && ++t407 > 1) break;
}
t409 = t407 === 1;
}
if (!(t409)) {
broken(report, 43, 8, `/secrets/grants/${i401}/containerPath`, [containerPath403]);
}
const list412 = grants400.length <= 16 ? grants400 : equalIn(index410 ??= indexBy(grants400, (g0) => g0.name), name411);
let t414 = 0;
for (let i415 = 0; i415 < list412.length; i415++) {
const g413 = list412[i415];
if ((g413.name === name411) && ++t414 > 1) break;
}
if (!(t414 === 1)) {
const related416 = [];
let count417 = 0;
for (let i418 = 0; i418 < grants400.length; i418++) {
if (i418 === i401) continue;
const other419 = grants400[i418];
if ((other419.name === name411)) {
if (count417++ < mostRelated) related416.push([0, `/secrets/grants/${i418}/name`]);
}
}
broken(report, 44, 8, `/secrets/grants/${i401}/name`, [name411], related416, count417);
}
let t426 = !((variableName420 !== undefined));
if (!t426) {
const list422 = grants400.length <= 16 ? grants400 : equalIn(index421 ??= indexBy(grants400, (g0) => g0.variableName), variableName420);
let t424 = 0;
for (let i425 = 0; i425 < list422.length; i425++) {
const g423 = list422[i425];
if (((g423.variableName !== undefined) && (g423.variableName === variableName420)) && ++t424 > 1) break;
}
t426 = t424 === 1;
}
if (!(t426)) {
broken(report, 45, 8, `/secrets/grants/${i401}/variableName`, [variableName420]);
}
}
}
if (grants400 !== undefined) {
for (let i427 = 0; i427 < grants400.length; i427++) {
const item428 = grants400[i427];
const containerPath429 = item428?.containerPath;
const name438 = item428?.name;
const audienceHosts439 = item428?.audienceHosts;
const toolSurfaceRefs464 = item428?.toolSurfaceRefs;
const sourceUri469 = item428?.sourceUri;
let t433 = !((containerPath429 !== undefined));
if (!t433) {
let t431 = true;
for (let i432 = 0; i432 < mounts155.length; i432++) {
const m430 = mounts155[i432];
if (!((!(isAtOrBelow(containerPath429, m430.agentPath)) && !(isAtOrBelow(m430.agentPath, containerPath429))))) { t431 = false; break; }
}
t433 = t431;
}
if (!(t433)) {
const related434 = [];
let count435 = 0;
for (let i436 = 0; i436 < mounts155.length; i436++) {
const other437 = mounts155[i436];
if (((containerPath429 !== undefined) && (isAtOrBelow(containerPath429, other437.agentPath) || isAtOrBelow(other437.agentPath, containerPath429)))) {
if (count435++ < mostRelated) related434.push([0, `/mounts/${i436}/agentPath`]);
}
}
broken(report, 46, 8, `/secrets/grants/${i427}/containerPath`, [containerPath429], related434, count435);
}
if (!((!((containerPath429 !== undefined)) || !((containerPath429 === "/dev/shm" || containerPath429 === "/tmp"))))) {
broken(report, 47, 8, `/secrets/grants/${i427}/containerPath`, [containerPath429]);
}
if (!((mode117 !== "none"))) {
broken(report, 49, 8, `/secrets/grants/${i427}/audienceHosts`, [name438], [[0, `/network/mode`]]);
}
if (audienceHosts439 !== undefined) {
for (let i440 = 0; i440 < audienceHosts439.length; i440++) {
const item441 = audienceHosts439[i440];
let t452 = !((deny442 !== undefined));
if (!t452) {
let t450 = false;
for (let i451 = 0; i451 < deny442.length; i451++) {
const d443 = deny442[i451];
let t449 = (d443 === item441);
if (!t449) {
let t448 = d443.startsWith("*.");
if (t448) {
const list444 = d443.split("*");
let t446 = false;
for (let i447 = 0; i447 < list444.length; i447++) {
const suffix445 = list444[i447];
if (((suffix445 !== "") && item441.endsWith(suffix445))) { t446 = true; break; }
}
t448 = t446;
}
t449 = t448;
}
if (t449) { t450 = true; break; }
}
t452 = !(t450);
}
if (!(t452)) {
broken(report, 41, 8, `/secrets/grants/${i427}/audienceHosts/${i440}`, [item441], [[0, `/network/deny`]]);
}
let t463 = !((allow453 !== undefined));
if (!t463) {
let t461 = false;
for (let i462 = 0; i462 < allow453.length; i462++) {
const a454 = allow453[i462];
let t460 = (a454.host === item441);
if (!t460) {
let t459 = a454.host.startsWith("*.");
if (t459) {
const list455 = a454.host.split("*");
let t457 = false;
for (let i458 = 0; i458 < list455.length; i458++) {
const suffix456 = list455[i458];
if (((suffix456 !== "") && item441.endsWith(suffix456))) { t457 = true; break; }
}
t459 = t457;
}
t460 = t459;
}
if (t460) { t461 = true; break; }
}
t463 = t461;
}
if (!(t463)) {
broken(report, 42, 8, `/secrets/grants/${i427}/audienceHosts/${i440}`, [item441], [[0, `/network/allow`]]);
}
}
}
if (toolSurfaceRefs464 !== undefined) {
for (let i465 = 0; i465 < toolSurfaceRefs464.length; i465++) {
const item466 = toolSurfaceRefs464[i465];
if (!(toolSurfaceRefs468.includes(item466))) {
broken(report, 48, 8, `/secrets/grants/${i427}/toolSurfaceRefs/${i465}`, [item466], [[0, `/planes/agent/toolSurfaceRefs`]]);
}
}
}
if (sourceUri469 !== undefined) {
if (!isOrdinary27(sourceUri469)) checkText26(report, sourceUri469, 8, `/secrets/grants/${i427}/sourceUri`);
}
if (containerPath429 !== undefined) {
if (!isOrdinary27(containerPath429)) checkText67(report, containerPath429, 8, `/secrets/grants/${i427}/containerPath`);
}
}
}
}
if (name472 !== undefined) {
if (!isOrdinary27(name472)) checkText26(report, name472, 9, `/name`);
}
if (description474 !== undefined) {
if (!isOrdinary27(description474)) checkText26(report, description474, 9, `/description`);
}
}

function checkAgentToolSurface(root, report) {
const executionPlane573 = root?.executionPlane;
const mcpServers601 = root?.mcpServers;
let index602;
const approvalMode476 = root?.approvalMode;
const executionPlane477 = root?.executionPlane;
const nativeApprovalMode478 = root?.nativeApprovalMode;
const provider479 = root?.provider;
const capabilities482 = root?.capabilities;
let index487;
let index543;
const mcpServers552 = root?.mcpServers;
let index555;
const name565 = root?.name;
const description567 = root?.description;
const version614 = root?.version;
const executable649 = root?.executable;
if (!((((approvalMode476 !== "auto-in-sandbox") || !((executionPlane477 !== undefined))) || (executionPlane477 === "container")))) {
broken(report, 54, 1, `/executionPlane`, [executionPlane477], [[0, `/approvalMode`]]);
}
if (!(((!((nativeApprovalMode478 !== undefined)) || !(wordSet480().has(((provider479 + " ") + lowerAscii(nativeApprovalMode478))))) || wordSet481().has(((((provider479 + " ") + lowerAscii(nativeApprovalMode478)) + " ") + approvalMode476))))) {
broken(report, 60, 1, `/nativeApprovalMode`, [nativeApprovalMode478, provider479, approvalMode476], [[0, `/approvalMode`]]);
}
if (capabilities482 !== undefined) {
for (let i483 = 0; i483 < capabilities482.length; i483++) {
const item484 = capabilities482[i483];
const decision485 = item484?.decision;
const capability486 = item484?.capability;
const mountRefs490 = item484?.mountRefs;
const hosts497 = item484?.hosts;
const mcpServerNames514 = item484?.mcpServerNames;
const secretGrantNames521 = item484?.secretGrantNames;
const toolSurfaceRefs528 = item484?.toolSurfaceRefs;
const capabilityId542 = item484?.capabilityId;
let t537 = ((decision485 === "deny") || (capability486 === "exec-command"));
if (!t537) {
const list488 = capabilities482.length <= 16 ? capabilities482 : equalIn(index487 ??= indexBy(capabilities482, (o0) => o0.capability), capability486);
let t535 = false;
for (let i536 = 0; i536 < list488.length; i536++) {
const o489 = list488[i536];
let t496 = ((o489.decision === "deny") && (o489.capability === capability486));
if (t496) {
let t495 = !((mountRefs490 !== undefined));
if (!t495) {
let t494 = (o489.mountRefs !== undefined);
if (t494) {
let t492 = true;
for (let i493 = 0; i493 < mountRefs490.length; i493++) {
const m491 = mountRefs490[i493];
if (!(o489.mountRefs.includes(m491))) { t492 = false; break; }
}
t494 = t492;
}
t495 = t494;
}
t496 = t495;
}
let t513 = t496;
if (t513) {
let t512 = !((hosts497 !== undefined));
if (!t512) {
let t511 = (o489.hosts !== undefined);
if (t511) {
let t509 = true;
for (let i510 = 0; i510 < hosts497.length; i510++) {
const h498 = hosts497[i510];
const list499 = o489.hosts;
let t507 = false;
for (let i508 = 0; i508 < list499.length; i508++) {
const d500 = list499[i508];
let t506 = (d500 === h498);
if (!t506) {
let t505 = d500.startsWith("*.");
if (t505) {
const list501 = d500.split("*");
let t503 = false;
for (let i504 = 0; i504 < list501.length; i504++) {
const suffix502 = list501[i504];
if (((suffix502 !== "") && h498.endsWith(suffix502))) { t503 = true; break; }
}
t505 = t503;
}
t506 = t505;
}
if (t506) { t507 = true; break; }
}
if (!(t507)) { t509 = false; break; }
}
t511 = t509;
}
t512 = t511;
}
t513 = t512;
}
let t520 = t513;
if (t520) {
let t519 = !((mcpServerNames514 !== undefined));
if (!t519) {
let t518 = (o489.mcpServerNames !== undefined);
if (t518) {
let t516 = true;
for (let i517 = 0; i517 < mcpServerNames514.length; i517++) {
const n515 = mcpServerNames514[i517];
if (!(o489.mcpServerNames.includes(n515))) { t516 = false; break; }
}
t518 = t516;
}
t519 = t518;
}
t520 = t519;
}
let t527 = t520;
if (t527) {
let t526 = !((secretGrantNames521 !== undefined));
if (!t526) {
let t525 = (o489.secretGrantNames !== undefined);
if (t525) {
let t523 = true;
for (let i524 = 0; i524 < secretGrantNames521.length; i524++) {
const n522 = secretGrantNames521[i524];
if (!(o489.secretGrantNames.includes(n522))) { t523 = false; break; }
}
t525 = t523;
}
t526 = t525;
}
t527 = t526;
}
let t534 = t527;
if (t534) {
let t533 = !((toolSurfaceRefs528 !== undefined));
if (!t533) {
let t532 = (o489.toolSurfaceRefs !== undefined);
if (t532) {
let t530 = true;
for (let i531 = 0; i531 < toolSurfaceRefs528.length; i531++) {
const s529 = toolSurfaceRefs528[i531];
if (!(o489.toolSurfaceRefs.includes(s529))) { t530 = false; break; }
}
t532 = t530;
}
t533 = t532;
}
t534 = t533;
}
if (t534) { t535 = true; break; }
}
t537 = !(t535);
}
if (!(t537)) {
const related538 = [];
let count539 = 0;
for (let i540 = 0; i540 < capabilities482.length; i540++) {
if (i540 === i483) continue;
const other541 = capabilities482[i540];
if (((other541.decision === "deny") && (other541.capability === capability486))) {
if (count539++ < mostRelated) related538.push([0, `/capabilities/${i540}/decision`]);
}
}
broken(report, 53, 1, `/capabilities/${i483}/decision`, [capabilityId542], related538, count539);
}
const list544 = capabilities482.length <= 16 ? capabilities482 : equalIn(index543 ??= indexBy(capabilities482, (c0) => c0.capabilityId), capabilityId542);
let t546 = 0;
for (let i547 = 0; i547 < list544.length; i547++) {
const c545 = list544[i547];
if ((c545.capabilityId === capabilityId542) && ++t546 > 1) break;
}
if (!(t546 === 1)) {
const related548 = [];
let count549 = 0;
for (let i550 = 0; i550 < capabilities482.length; i550++) {
if (i550 === i483) continue;
const other551 = capabilities482[i550];
if ((other551.capabilityId === capabilityId542)) {
if (count549++ < mostRelated) related548.push([0, `/capabilities/${i550}/capabilityId`]);
}
}
broken(report, 58, 1, `/capabilities/${i483}/capabilityId`, [capabilityId542], related548, count549);
}
}
}
if (mcpServers552 !== undefined) {
for (let i553 = 0; i553 < mcpServers552.length; i553++) {
const item554 = mcpServers552[i553];
const name556 = item554?.name;
const list557 = mcpServers552.length <= 16 ? mcpServers552 : equalIn(index555 ??= indexBy(mcpServers552, (s0) => s0.name), name556);
let t559 = 0;
for (let i560 = 0; i560 < list557.length; i560++) {
const s558 = list557[i560];
if ((s558.name === name556) && ++t559 > 1) break;
}
if (!(t559 === 1)) {
const related561 = [];
let count562 = 0;
for (let i563 = 0; i563 < mcpServers552.length; i563++) {
if (i563 === i553) continue;
const other564 = mcpServers552[i563];
if ((other564.name === name556)) {
if (count562++ < mostRelated) related561.push([0, `/mcpServers/${i563}/name`]);
}
}
broken(report, 59, 1, `/mcpServers/${i553}/name`, [name556], related561, count562);
}
}
}
if (name565 !== undefined) {
if (!isOrdinary27(name565)) checkText26(report, name565, 1, `/name`);
}
if (description567 !== undefined) {
if (!isOrdinary27(description567)) checkText26(report, description567, 1, `/description`);
}
if (capabilities482 !== undefined) {
for (let i569 = 0; i569 < capabilities482.length; i569++) {
const item570 = capabilities482[i569];
const capability571 = item570?.capability;
const decision572 = item570?.decision;
const commands574 = item570?.commands;
const mcpServerNames598 = item570?.mcpServerNames;
if (!(((((capability571 !== "exec-shell") || (decision572 !== "allow")) || !((executionPlane573 !== undefined))) || (executionPlane573 === "container")))) {
broken(report, 63, 1, `/capabilities/${i569}/decision`, [executionPlane573], [[0, `/executionPlane`]]);
}
if (commands574 !== undefined) {
for (let i575 = 0; i575 < commands574.length; i575++) {
const item576 = commands574[i575];
const words577 = item576?.words;
let t583 = (decision572 === "deny");
if (!t583) {
let t581 = false;
for (let i582 = 0; i582 < words577.length; i582++) {
const w578 = words577[i582];
if (pattern580.test(lowerAscii(w578))) { t581 = true; break; }
}
t583 = !(t581);
}
if (!(t583)) {
broken(report, 55, 1, `/capabilities/${i569}/commands/${i575}`);
}
let t588 = (((decision572 !== "allow") || !((executionPlane573 !== undefined))) || (executionPlane573 === "container"));
if (!t588) {
let t586 = false;
for (let i587 = 0; i587 < words577.length; i587++) {
const w584 = words577[i587];
if (pattern585.test(lowerAscii(w584))) { t586 = true; break; }
}
t588 = !(t586);
}
if (!(t588)) {
broken(report, 56, 1, `/capabilities/${i569}/commands/${i575}`, [executionPlane573], [[0, `/executionPlane`]]);
}
let t593 = (decision572 === "deny");
if (!t593) {
let t591 = false;
for (let i592 = 0; i592 < words577.length; i592++) {
const w589 = words577[i592];
if (pattern590.test(lowerAscii(w589))) { t591 = true; break; }
}
t593 = !(t591);
}
if (!(t593)) {
broken(report, 57, 1, `/capabilities/${i569}/commands/${i575}`);
}
let t596 = false;
for (let i597 = 0; i597 < words577.length; i597++) {
const w594 = words577[i597];
if (pattern595.test(w594)) { t596 = true; break; }
}
if (!(!(t596))) {
broken(report, 66, 1, `/capabilities/${i569}/commands/${i575}`);
}
}
}
if (mcpServerNames598 !== undefined) {
for (let i599 = 0; i599 < mcpServerNames598.length; i599++) {
const item600 = mcpServerNames598[i599];
let t607 = (mcpServers601 !== undefined);
if (t607) {
const list603 = mcpServers601.length <= 16 ? mcpServers601 : equalIn(index602 ??= indexBy(mcpServers601, (s0) => s0.name), item600);
let t605 = false;
for (let i606 = 0; i606 < list603.length; i606++) {
const s604 = list603[i606];
if ((s604.name === item600)) { t605 = true; break; }
}
t607 = t605;
}
if (!(t607)) {
broken(report, 64, 1, `/capabilities/${i569}/mcpServerNames/${i599}`, [item600]);
}
}
}
if (commands574 !== undefined) {
for (let i608 = 0; i608 < commands574.length; i608++) {
const item609 = commands574[i608];
const words610 = item609?.words;
if (words610 !== undefined) {
for (let i611 = 0; i611 < words610.length; i611++) {
const item612 = words610[i611];
if (!isOrdinary27(item612)) checkText26(report, item612, 1, `/capabilities/${i569}/commands/${i608}/words/${i611}`);
}
}
}
}
}
}
if (version614 !== undefined) {
const command615 = version614?.command;
const constraint630 = version614?.constraint;
let t620 = (command615.length === 2);
if (t620) {
let t618 = 0;
for (let i619 = 0; i619 < command615.length; i619++) {
const w616 = command615[i619];
if (pattern617.test(w616) && ++t618 > 1) break;
}
t620 = t618 === 1;
}
let t626 = t620;
if (t626) {
let t625 = !(command615.includes("version"));
if (!t625) {
let t623 = true;
for (let i624 = 0; i624 < command615.length; i624++) {
const w621 = command615[i624];
if (!(!(pattern622.test(lowerAscii(w621))))) { t623 = false; break; }
}
t625 = t623;
}
t626 = t625;
}
if (!(t626)) {
broken(report, 65, 1, `/version/command`);
}
if (command615 !== undefined) {
for (let i627 = 0; i627 < command615.length; i627++) {
const item628 = command615[i627];
if (!isOrdinary27(item628)) checkText26(report, item628, 1, `/version/command/${i627}`);
}
}
if (constraint630 !== undefined) {
if (!isOrdinary27(constraint630)) checkText26(report, constraint630, 1, `/version/constraint`);
}
}
if (mcpServers552 !== undefined) {
for (let i632 = 0; i632 < mcpServers552.length; i632++) {
const item633 = mcpServers552[i632];
const command634 = item633?.command;
const name639 = item633?.name;
const url647 = item633?.url;
let t638 = !((command634 !== undefined));
if (!t638) {
let t636 = false;
for (let i637 = 0; i637 < command634.length; i637++) {
const w635 = command634[i637];
if (pattern580.test(lowerAscii(w635))) { t636 = true; break; }
}
t638 = !(t636);
}
if (!(t638)) {
broken(report, 61, 1, `/mcpServers/${i632}/command`, [name639]);
}
let t643 = !((command634 !== undefined));
if (!t643) {
let t641 = false;
for (let i642 = 0; i642 < command634.length; i642++) {
const w640 = command634[i642];
if (pattern590.test(lowerAscii(w640))) { t641 = true; break; }
}
t643 = !(t641);
}
if (!(t643)) {
broken(report, 62, 1, `/mcpServers/${i632}/command`, [name639]);
}
if (command634 !== undefined) {
for (let i644 = 0; i644 < command634.length; i644++) {
const item645 = command634[i644];
if (!isOrdinary27(item645)) checkText26(report, item645, 1, `/mcpServers/${i632}/command/${i644}`);
}
}
if (url647 !== undefined) {
if (!isOrdinary27(url647)) checkText26(report, url647, 1, `/mcpServers/${i632}/url`);
}
}
}
if (executable649 !== undefined) {
const path650 = executable649?.path;
if (path650 !== undefined) {
if (!isOrdinary27(path650)) checkText67(report, path650, 1, `/executable/path`);
}
}
}

function checkAgentWorkspaceMount(root, report) {
const accessMode652 = root?.accessMode;
const source653 = root?.source;
const kind654 = source653?.kind;
const path655 = source653?.path;
const cache656 = root?.cache;
const writeBack657 = cache656?.writeBack;
const retentionPolicy658 = root?.retentionPolicy;
const agentPath659 = root?.agentPath;
const description663 = root?.description;
const maskedSubpaths666 = root?.maskedSubpaths;
if (!(((accessMode652 !== "browser-read-write-agent-read-only") || (kind654 === "host-path")))) {
broken(report, 14, 0, `/accessMode`, [kind654]);
}
if (!(((((!((accessMode652 === "read-write" || accessMode652 === "write-only-artifacts")) || !((path655 !== undefined))) || ((cache656 !== undefined) && (!((writeBack657 !== undefined)) || (writeBack657 === "overlay")))) || (!(pattern237.test((lowerAscii(path655) + "/"))) && !(pattern238.test((lowerAscii(path655) + "/"))))) || pattern239.test((lowerAscii(path655) + "/"))))) {
broken(report, 20, 0, `/source/path`, [path655, accessMode652]);
}
if (!(((kind654 !== "tmpfs") || ((retentionPolicy658 !== undefined) && (retentionPolicy658 === "ephemeral"))))) {
broken(report, 21, 0, `/retentionPolicy`);
}
if (!((!((agentPath659 === "/dev/shm" || agentPath659 === "/tmp")) || (kind654 === "tmpfs")))) {
broken(report, 22, 0, `/agentPath`, [agentPath659]);
}
if (!((((!((cache656 !== undefined)) || !((writeBack657 !== undefined))) || (writeBack657 !== "shared")) || (accessMode652 === "read-write")))) {
broken(report, 28, 0, `/cache/writeBack`, [accessMode652]);
}
if (!((((!((accessMode652 === "read-write" || accessMode652 === "write-only-artifacts")) || !((path655 !== undefined))) || ((cache656 !== undefined) && (!((writeBack657 !== undefined)) || (writeBack657 === "overlay")))) || (((!(pattern290.test((lowerAscii(path655) + "/"))) && !(pattern291.test((lowerAscii(path655) + "/")))) && !(wordSet292().has(lowerAscii(path655)))) && ((cache656 !== undefined) || ((!(pattern293.test((lowerAscii(path655) + "/"))) && !((path655 + "/").startsWith("/var/cache/ccache/"))) && !((lowerAscii(path655) + "/").includes("/.pnpm-store/")))))))) {
broken(report, 33, 0, `/source/path`, [path655, accessMode652]);
}
if (source653 !== undefined) {
const kind660 = source653?.kind;
const path661 = source653?.path;
if (!((((kind660 !== "machine-path") || !((path661 !== undefined))) || !(pattern140.test(path661))))) {
broken(report, 17, 0, `/source/path`, [path661]);
}
if (path661 !== undefined) {
if (!isOrdinary27(path661)) checkText40(report, path661, 0, `/source/path`);
}
}
if (description663 !== undefined) {
if (!isOrdinary27(description663)) checkText26(report, description663, 0, `/description`);
}
if (agentPath659 !== undefined) {
if (!isOrdinary27(agentPath659)) checkText67(report, agentPath659, 0, `/agentPath`);
}
if (maskedSubpaths666 !== undefined) {
for (let i667 = 0; i667 < maskedSubpaths666.length; i667++) {
const item668 = maskedSubpaths666[i667];
if (!isOrdinary27(item668)) checkText40(report, item668, 0, `/maskedSubpaths/${i667}`);
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
