package fangxin.complaint.callback;

import fangxin.common.Sha256;
import fangxin.complaint.handling.CaseProgress;
import fangxin.supervision.draw.DrawAlgorithm;
import java.time.YearMonth;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rule and result of the draw of call-backs of a month: in each office the closed complaints with the smallest tickets
 * are drawn, until the least share of the office is reached. Those that 12315 has called already count in the share and
 * are not drawn, so that nobody is called twice. The list, one line each in the order of the numbers, and the seed give
 * the same sample again.
 *
 * <p>Worked example: of 9 closed complaints of an office 12315 has called 2; half of 9 is 4.5, so that 5 are needed,
 * and 3 are drawn.
 *
 * @param month   the month, as 2026-09
 * @param tickets all cases of the list in the order of offices and tickets
 */
record CallBackSample(String month, String listHash, String seed, List<CallBackTicket> tickets) {
    private static final int HUNDRED = 100;

    /**
     * Ticket of one case.
     *
     * @param rank position among those of its office that can be drawn, counted from 1; 0 where 12315 has called
     */
    record CallBackTicket(CaseProgress progress, String ticket, int rank, boolean called, boolean drawn) {}

    /**
     * Case of the list of a draw.
     *
     * @param called whether 12315 had called before the draw
     */
    record ListedCase(String number, String office, boolean called) {}

    /** Returns the text of a list, whose SHA-256 is its hash: a line for each case in the order of the numbers. */
    static String listText(String month, Collection<ListedCase> cases) {
        return cases.stream()
                .sorted(Comparator.comparing(ListedCase::number))
                .map(each -> String.join(" ", each.number(), each.office(), each.called() ? "called" : "open"))
                .collect(Collectors.joining("\n", DrawAlgorithm.VERSION + "\ncall-back " + month + "\n", "\n"));
    }

    static CallBackSample draw(
            YearMonth month, Collection<CaseProgress> closed, Set<String> calledByPlatform, int percent, String seed) {
        String list = listText(
                month.toString(),
                closed.stream()
                        .map(each ->
                                new ListedCase(each.number(), each.office(), calledByPlatform.contains(each.number())))
                        .toList());
        Map<String, List<CaseProgress>> offices =
                closed.stream().collect(Collectors.groupingBy(CaseProgress::office, TreeMap::new, Collectors.toList()));
        return new CallBackSample(
                month.toString(),
                Sha256.hex(list),
                seed,
                offices.values().stream()
                        .flatMap(office -> ofOffice(office, calledByPlatform, percent, seed))
                        .toList());
    }

    private static Stream<CallBackTicket> ofOffice(
            List<CaseProgress> cases, Set<String> calledByPlatform, int percent, String seed) {
        List<CaseProgress> called = cases.stream()
                .filter(each -> calledByPlatform.contains(each.number()))
                .toList();
        List<CaseProgress> open = cases.stream()
                .filter(each -> !calledByPlatform.contains(each.number()))
                .sorted(Comparator.comparing((CaseProgress each) -> ticket(seed, each))
                        .thenComparing(CaseProgress::number))
                .toList();
        int size = Math.max(0, least(cases.size(), percent) - called.size());
        return Stream.concat(
                called.stream().map(each -> new CallBackTicket(each, ticket(seed, each), 0, true, false)),
                IntStream.range(0, open.size())
                        .mapToObj(i ->
                                new CallBackTicket(open.get(i), ticket(seed, open.get(i)), i + 1, false, i < size)));
    }

    /** Returns the least number of a share of cases, rounded up. */
    static int least(int cases, int percent) {
        return (cases * percent + HUNDRED - 1) / HUNDRED;
    }

    private static String ticket(String seed, CaseProgress progress) {
        return DrawAlgorithm.ticket(seed, progress.office(), progress.number());
    }

    int platform() {
        return (int) tickets.stream().filter(CallBackTicket::called).count();
    }

    int drawn() {
        return (int) tickets.stream().filter(CallBackTicket::drawn).count();
    }
}
