package fangxin.supervision.visit;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Pledged returns of a list that a test states, for all offices and days. */
record ListedReturns(List<PledgedTitle> titles) implements PledgedReturns {
    @Override
    public List<PledgedTitle> ofOwners(Collection<String> owners, LocalDate day) {
        return titles;
    }

    @Override
    public Map<String, Long> countByDistrict(Collection<String> owners, LocalDate day) {
        return titles.stream().collect(Collectors.groupingBy(PledgedTitle::office, Collectors.counting()));
    }

    @Override
    public List<PledgedTitle> among(Collection<String> numbers, LocalDate day) {
        return titles.stream().filter(title -> numbers.contains(title.number())).toList();
    }
}
