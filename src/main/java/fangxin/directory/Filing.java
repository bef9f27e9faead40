package fangxin.directory;

import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.document.BinaryDocValuesField;
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

/** How a unit is filed: the fields of its document in the index. */
final class Filing {
    static final String KEY = "key";
    static final String NUMBER = "number";
    static final String CODE = "code";
    static final String NAME = "name";
    static final String EXACT = "exact";
    static final String ADDRESS = "address";
    static final String PINYIN = "pinyin";
    static final String INITIALS = "initials";
    static final String FACETS = "facets";
    static final String NAMED = "named";
    static final String GRADE = "grade";
    static final String ORDER = "order";
    static final String PLACE = "place";
    static final String STREET = "street";
    static final String LISTING = "listing";
    private static final int DIGITS = 19;
    private static final FieldType TOKENS = new FieldType();

    static {
        TOKENS.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        TOKENS.setOmitNorms(true);
        TOKENS.setTokenized(true);
        TOKENS.freeze();
    }

    private Filing() { }

    /** @param names see {@link #names} */
    static Document document(Listing unit, List<String> names, Facets facets, Phrases common) {
        Document document = new Document();
        document.add(new StringField(KEY, unit.number(), Field.Store.NO));
        long number = ordered(unit.number());
        document.add(new LongPoint(NUMBER, number));
        document.add(new NumericDocValuesField(NUMBER, number));
        codes(unit).forEach(code -> document.add(new StringField(CODE, code, Field.Store.NO)));
        names.forEach(name -> document.add(new StringField(EXACT, name, Field.Store.NO)));
        tokens(document, NAME, names.stream().reduce(new Grams(),
                (tokens, name) -> tokens.text(name, Grams.OF_NAME), (a, b) -> a));
        tokens(document, PINYIN, names.stream().reduce(new Grams(), Grams::syllables, (a, b) -> a));
        tokens(document, INITIALS, names.stream().reduce(new Grams(), Grams::initials, (a, b) -> a));
        tokens(document, ADDRESS, new Grams().text(Spelling.folded(unit.address()), Grams.OF_ADDRESS));
        document.add(new NumericDocValuesField(FACETS, facets.pack(unit)));
        document.add(new NumericDocValuesField(NAMED,
                unit.namedOn() == null ? Long.MIN_VALUE : unit.namedOn().toEpochDay()));
        document.add(new NumericDocValuesField(GRADE, grade(unit.grade())));
        document.add(new SortedDocValuesField(ORDER, new BytesRef(Spelling.order(unit.signName()))));
        if (unit.street() != null) {
            document.add(new StringField(STREET, unit.street(), Field.Store.NO));
        }
        if (unit.lat() != null && unit.lng() != null) {
            document.add(new LatLonPoint(PLACE, unit.lat(), unit.lng()));
            document.add(new LatLonDocValuesField(PLACE, unit.lat(), unit.lng()));
        }
        document.add(new BinaryDocValuesField(LISTING, new BytesRef(unit.bytes(common))));
        return document;
    }

    static Term key(String number) {
        return new Term(KEY, number);
    }

    static Term code(String creditCode) {
        return new Term(CODE, Spelling.folded(creditCode));
    }

    static Term street(String division) {
        return new Term(STREET, division);
    }

    /** The names that it goes by: on the sign, and in the register of companies. */
    static List<String> names(Listing unit) {
        return Stream.of(unit.signName(), unit.registeredName()).map(Spelling::folded)
                .filter(name -> !name.isEmpty()).distinct().toList();
    }

    /** What else may be typed as a whole: credit code, and the number of an old register. */
    static List<String> codes(Listing unit) {
        return Stream.of(unit.creditCode(), unit.paperNumber()).map(Spelling::folded)
                .filter(code -> !code.isEmpty()).distinct().toList();
    }

    /** The best first. */
    static long grade(String grade) {
        return grade == null ? -1 : UnitQuery.GRADES.indexOf(grade);
    }

    /** A number, or the beginning of one filled up with a digit, so that greater means later. */
    static long ordered(String digits, char filler) {
        return Long.parseUnsignedLong(digits + String.valueOf(filler).repeat(DIGITS - digits.length()))
                + Long.MIN_VALUE;
    }

    static long ordered(String number) {
        return ordered(number, '0');
    }

    /** Whether a word may be the beginning of a number. */
    static boolean beginsNumber(String word) {
        return word.length() >= 4 && word.length() <= DIGITS && word.chars().allMatch(Spelling::digit);
    }

    private static void tokens(Document document, String field, TokenStream tokens) {
        document.add(new Field(field, tokens, TOKENS));
    }
}
