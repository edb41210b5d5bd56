package org.tworivers.core.register.likeness;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The legal forms that stand at the ends of names, each with what it comes to: a company with limited liability, one
/// with shares, a partnership. The common forms of the trading world's languages; a form that says only "company" comes
/// to nothing in particular.
final class LegalForms {
    /// What a form comes to that only says "company".
    static final String ANY = "";

    private static final Map<String, String> WRITTEN =
            Map.of("limited", """
            llc; limited liability company; limited liability co; limited liability partnership; llp; ltd; limited;
            co ltd; co limited; company limited; company ltd; private limited; private limited company; pvt ltd; pvt;
            pte ltd; private ltd; pty ltd; pte; pty; proprietary limited; sdn bhd; gmbh;
            gesellschaft mit beschrankter haftung; gesellschaft mbh; ges mbh; mbh; ug; haftungsbeschrankt; sarl; eurl;
            societe a responsabilite limitee; srl; societa a responsabilita limitata; sociedad de responsabilidad limitada;
            societatea cu raspundere limitata; societate cu raspundere limitata; sl; slu; sociedad limitada; limitada;
            ltda; lda; bv; bvba; besloten vennootschap; sp z oo; sp z o o;
            spolka z ograniczona odpowiedzialnoscia; sro; spol s r o; s r o; spol sro; ooo; ооо; o o o;
            общество с ограниченнои ответственностью; тов; kft; doo; d o o; ood; eood; oy; aps; as oy; sia; uab; ou; ltd sti;
            limited sirketi; godo kaisha; inc; incorporated; wll; w l l; fzco; fze; zoo""", "shares", """
            plc; public limited company; public limited; public ltd company; ag; akg; aktiengesellschaft;
            aktiengeselschaft; se; sa; societe anonyme; sociedad anonima; sociedade anonima; spa; societa per azioni; nv;
            naamloze vennootschap; ab; aktiebolag; publ; asa; as; aksjeselskap; aktieselskab; oyj; jsc; ojsc; cjsc; pjsc;
            joint stock company; open joint stock company; closed joint stock company; public joint stock company; oao; pao;
            zao; ao; оао; пао; зао; ао; акционерное общество; открытое акционерное общество; публичное акционерное общество;
            закрытое акционерное общество; kk; kabushiki kaisha; kabushiki gaisha; tbk; bhd; sab de cv; sa de cv;
            sas; societe par actions simplifiee; akciova spolecnost; a s; spolka akcyjna; ad; hf; anonim sirketi""", "partnership", """
            lp; limited partnership; kg; kommanditgesellschaft; gmbh co kg; ag co kg; gmbh and co kg; ohg; gbr; scs; snc;
            general partnership; gp; cv; sca; kgaa""", ANY, """
            co; company; corp; corporation; cie; compagnie; and co; and company; na; national association; group co;
            pt; cjv; the company; gmbh and co; etablissements; firma""");

    private static final String STATE_OWNED = "state";

    private final Map<List<String>, String> forms = new HashMap<>();
    private int longest;

    /// @param words those before, between and after the legal forms, in their order
    /// @param comesTo what the forms taken away come to, those aside that say only "company"
    record Parted(List<String> words, Set<String> comesTo, int taken) {
        Parted {
            words = List.copyOf(words);
            comesTo = Set.copyOf(comesTo);
        }
    }

    LegalForms() {
        WRITTEN.forEach((comesTo, all) -> {
            for (String form : all.split(";", -1)) {
                List<String> words = NameReader.withoutSmallWords(Letters.words(form));
                if (!words.isEmpty()) {
                    forms.putIfAbsent(words, comesTo);
                    longest = Math.max(longest, words.size());
                }
            }
        });
        forms.put(List.of("gup"), STATE_OWNED);
        forms.put(List.of("fgup"), STATE_OWNED);
        forms.put(List.of("state", "unitary", "enterprise"), STATE_OWNED);
    }

    /// Takes the forms away from both ends, the longest first; one word is always left.
    Parted part(List<String> words) {
        List<String> left = new ArrayList<>(words);
        TreeSet<String> comesTo = new TreeSet<>(Comparator.naturalOrder());
        int taken = 0;
        for (int length = Math.min(longest, left.size() - 1); length > 0; ) {
            List<String> end = List.copyOf(left.subList(left.size() - length, left.size()));
            List<String> start = List.copyOf(left.subList(0, length));
            boolean atEnd = forms.containsKey(end);
            if (atEnd || forms.containsKey(start)) {
                comesTo.add(forms.getOrDefault(atEnd ? end : start, ANY));
                left.subList(atEnd ? left.size() - length : 0, atEnd ? left.size() : length)
                        .clear();
                taken++;
                length = Math.min(longest, left.size() - 1);
            } else {
                length--;
            }
        }
        comesTo.remove(ANY);
        return new Parted(left, comesTo, taken);
    }
}
