package fangxin.registry.search;

import fangxin.common.NameCollation;
import fangxin.common.TextNormalizer;
import fangxin.criteria.model.Grade;
import fangxin.naming.title.CertificateNumber;
import fangxin.naming.title.TitlePlace;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.LatLonDocValuesField;
import org.apache.lucene.document.LatLonPoint;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.index.Term;
import org.apache.lucene.util.BytesRef;

/**
 * Builder of Lucene documents from unit records, which it also writes to the {@link UnitRecordFile}; it defines the
 * names of the index's fields and the terms of keys and codes.
 */
final class UnitDocumentBuilder {
    /**
     * A text that is searched by its parts.
     *
     * @param ngrams        field of the n-grams of {@code size}, with positions, so that longer parts are found by
     *                      phrases
     * @param shorterNgrams field of all shorter n-grams, without positions
     * @param size          characters of an n-gram
     */
    record NGramField(String ngrams, String shorterNgrams, int size) {}

    static final String KEY = "key";
    static final String NUMBER = "number";
    static final String CODE = "code";
    /** Length of the grams of names: most queries are names, and trigrams turn most of them into one token. */
    static final NGramField NAME = new NGramField("name", "name.parts", 3);

    static final String EXACT = "exact";
    static final NGramField ADDRESS = new NGramField("address", "address.parts", 2);
    static final NGramField INITIALS = new NGramField("initials", "initials", 2);
    static final String PINYIN = "pinyin";
    /** Pairs of neighbouring sounds of the names. */
    static final String SOUND_PAIRS = "sounds";

    static final String FACETS = "facets";
    static final String NAMED = "named";
    static final String GRADE = "grade";
    static final String NAME_SORT = "order";
    static final String LOCATION = "place";
    static final String STREET = "street";
    /** Offset and length of the record in the {@link UnitRecordFile}. */
    static final String RECORD = "record";

    private static final FieldType WITH_POSITIONS = tokens(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
    private static final FieldType WITHOUT_POSITIONS = tokens(IndexOptions.DOCS);

    private final FacetEncoder facets;
    private final UnitRecordFile records;
    private final NGramTokenStream name = new NGramTokenStream();
    private final NGramTokenStream nameParts = new NGramTokenStream();
    private final NGramTokenStream address = new NGramTokenStream();
    private final NGramTokenStream addressParts = new NGramTokenStream();
    private final NGramTokenStream pinyin = new NGramTokenStream();
    private final NGramTokenStream soundPairs = new NGramTokenStream();
    private final NGramTokenStream initials = new NGramTokenStream();

    UnitDocumentBuilder(FacetEncoder facets, UnitRecordFile records) {
        this.facets = facets;
        this.records = records;
    }

    private static FieldType tokens(IndexOptions options) {
        FieldType type = new FieldType();
        type.setIndexOptions(options);
        type.setOmitNorms(true);
        type.setTokenized(true);
        type.freeze();
        return type;
    }

    /**
     * Returns the document of a unit. It must be added to the index before the next one is built, since the token
     * streams are reused.
     *
     * @param names see {@link #names}
     */
    Document document(UnitRecord unit, List<String> names) throws IOException {
        Document document = new Document();
        document.add(new StringField(KEY, unit.number(), Field.Store.NO));
        long number = sortable(unit.number());
        document.add(new LongPoint(NUMBER, number));
        document.add(new NumericDocValuesField(NUMBER, number));
        codes(unit).forEach(code -> document.add(new StringField(CODE, code, Field.Store.NO)));
        names.forEach(name -> document.add(new StringField(EXACT, name, Field.Store.NO)));
        addTextFields(document, names, TextNormalizer.key(unit.place().address()));
        document.add(new NumericDocValuesField(FACETS, facets.encode(unit)));
        LocalDate namedOn = unit.term().namedOn();
        document.add(new NumericDocValuesField(NAMED, namedOn == null ? Long.MIN_VALUE : namedOn.toEpochDay()));
        document.add(new NumericDocValuesField(GRADE, grade(unit.category().grade())));
        TitlePlace place = unit.place();
        document.add(new SortedDocValuesField(NAME_SORT, new BytesRef(NameCollation.key(place.signName()))));
        if (place.street() != null) {
            document.add(new StringField(STREET, place.street(), Field.Store.NO));
        }
        if (unit.hasCoordinates()) {
            document.add(new LatLonPoint(LOCATION, place.lat(), place.lng()));
            document.add(new LatLonDocValuesField(LOCATION, place.lat(), place.lng()));
        }
        document.add(new NumericDocValuesField(RECORD, records.write(unit)));
        return document;
    }

    private void addTextFields(Document document, List<String> names, String site) {
        for (NGramTokenStream tokens : List.of(name, nameParts, address, addressParts, pinyin, soundPairs, initials)) {
            tokens.clear();
        }
        for (String one : names) {
            name.prefix(one).text(one, NAME.size(), NAME.size());
            nameParts.text(one, 1, NAME.size() - 1);
            pinyin.syllables(one);
            soundPairs.soundPairs(one);
            initials.initials(one);
        }
        address.text(site, ADDRESS.size(), ADDRESS.size());
        addressParts.text(site, 1, ADDRESS.size() - 1);
        document.add(new Field(NAME.ngrams(), name, WITH_POSITIONS));
        document.add(new Field(NAME.shorterNgrams(), nameParts, WITHOUT_POSITIONS));
        document.add(new Field(ADDRESS.ngrams(), address, WITH_POSITIONS));
        document.add(new Field(ADDRESS.shorterNgrams(), addressParts, WITHOUT_POSITIONS));
        document.add(new Field(PINYIN, pinyin, WITH_POSITIONS));
        document.add(new Field(SOUND_PAIRS, soundPairs, WITHOUT_POSITIONS));
        document.add(new Field(INITIALS.ngrams(), initials, WITH_POSITIONS));
    }

    static Term key(String number) {
        return new Term(KEY, number);
    }

    static Term code(String creditCode) {
        return new Term(CODE, TextNormalizer.key(creditCode));
    }

    /** Returns the term of two neighbouring sounds: syllables, or characters that have none. */
    static Term soundPair(String first, String second) {
        return new Term(SOUND_PAIRS, first + NGramTokenStream.BETWEEN_SOUNDS + second);
    }

    static Term street(String division) {
        return new Term(STREET, division);
    }

    /** Returns the normalized names of a unit: on its sign and in the business register, now and before. */
    static List<String> names(UnitRecord unit) {
        return keys(RegisterField.names(), unit);
    }

    /** Returns the codes of a unit: credit code, and number of an old certificate. */
    static List<String> codes(UnitRecord unit) {
        return keys(RegisterField.codes(), unit);
    }

    private static List<String> keys(List<RegisterField> fields, UnitRecord unit) {
        return fields.stream()
                .map(field -> field.storedText(unit))
                .filter(Objects::nonNull)
                .flatMap(String::lines)
                .map(TextNormalizer::key)
                .filter(key -> !key.isEmpty())
                .distinct()
                .toList();
    }

    /** Returns the sort value of a grade; the best is the greatest. */
    static long grade(Grade grade) {
        return grade == null ? -1 : grade.ordinal();
    }

    /**
     * Returns a certificate number, or a prefix filled up with a digit, as a signed long in the order of the numbers.
     */
    static long sortable(String digits, char filler) {
        return Long.parseUnsignedLong(
                        digits + String.valueOf(filler).repeat(CertificateNumber.LENGTH - digits.length()))
                + Long.MIN_VALUE;
    }

    static long sortable(String number) {
        return sortable(number, '0');
    }

    /** Returns whether a word may be the prefix of a certificate number. */
    static boolean isNumberPrefix(String word) {
        return word.length() >= 4
                && word.length() <= CertificateNumber.LENGTH
                && word.chars().allMatch(SearchWords::isDigit);
    }
}
