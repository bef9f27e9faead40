package fangxin.document.issue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import fangxin.common.LocalizedText;
import fangxin.common.NotFound;
import fangxin.document.template.DocumentAudience;
import fangxin.document.template.DocumentCodes;
import fangxin.document.template.DocumentData;
import fangxin.document.template.DocumentFormat;
import fangxin.document.template.DocumentRenderer;
import fangxin.document.template.DocumentTemplate;
import fangxin.document.template.DocumentType;
import fangxin.document.template.ShippedDocumentTypes;
import fangxin.document.template.TemplateRepository;
import fangxin.naming.notice.NoticeFixture;
import fangxin.organization.calendar.BusinessClock;
import fangxin.organization.calendar.BusinessMoment;
import fangxin.organization.identity.Actor;
import fangxin.organization.identity.CurrentUser;
import fangxin.organization.identity.Role;
import fangxin.platform.persistence.SequenceCounters;
import jakarta.enterprise.inject.Instance;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;

/** A further row of the document types is offered, numbered and rendered by the services as they are. */
class DocumentServiceTest {
    private static final String ACT = "a1";
    private static final DocumentType COPY = new DocumentType(
            "NAMING_COPY",
            new LocalizedText("命名名单抄送函", "Copy of the naming list"),
            true,
            "抄",
            DocumentCodes.NAMING,
            DocumentAudience.ISSUING_OFFICE,
            false,
            "titles",
            List.of("title", "count"),
            List.of(new DocumentType.DocumentTable("titles", List.of("no", "signName"))),
            "default");

    /** Composer of the naming list, which has no knowledge of copies. */
    private static final class NamingComposer implements DocumentComposer {
        @Override
        public DocumentScope scope() {
            return DocumentScope.OFFICIAL_DOCUMENT;
        }

        @Override
        public Set<String> contents() {
            return Set.of(DocumentCodes.NAMING);
        }

        @Override
        public List<DocumentOffer> offers(String id) {
            return List.of(new DocumentOffer(DocumentCodes.NAMING, id));
        }

        @Override
        public DocumentDraft write(DocumentType type, String subject) {
            assertThat(type.code()).isEqualTo(DocumentCodes.NAMING);
            return new DocumentDraft(
                    type,
                    subject,
                    NoticeFixture.OFFICE,
                    null,
                    DocumentData.of(type)
                            .put("issuer", "南关区创建办")
                            .put("title", "命名决定")
                            .put("count", 1)
                            .put("namingBody", "南关区人民政府")
                            .row("titles", 1, "南关区甲便利店", "甲便利店", "自由大路1号", "示范店", "1", "2029")
                            .build(),
                    "南府〔2026〕1号",
                    LocalDate.of(2026, 11, 1),
                    null);
        }
    }

    /** The recommendations of two offices in one round. */
    private static final class RecommendationComposer implements DocumentComposer {
        static final LocalizedText NANGUAN = new LocalizedText("南关区创建办", "Nanguan office");
        static final LocalizedText CHAOYANG = new LocalizedText("朝阳区创建办", "Chaoyang office");

        @Override
        public DocumentScope scope() {
            return DocumentScope.ROUND;
        }

        @Override
        public Set<String> contents() {
            return Set.of(DocumentCodes.RECOMMENDATIONS);
        }

        @Override
        public List<DocumentOffer> offers(String round) {
            return List.of(
                    new DocumentOffer(DocumentCodes.RECOMMENDATIONS, round + ".220102", NANGUAN),
                    new DocumentOffer(DocumentCodes.RECOMMENDATIONS, round + ".220104", CHAOYANG));
        }

        @Override
        public DocumentDraft write(DocumentType type, String subject) {
            throw new UnsupportedOperationException();
        }
    }

    private static DocumentService service(Actor actor) {
        DocumentService service = new DocumentService();
        service.types = ShippedDocumentTypes.catalogue(COPY);
        service.composers = instanceOf(new NamingComposer());
        service.renderer = new DocumentRenderer();
        service.documents = new DocumentRepository() {
            @Override
            public Optional<IssuedDocument> find(String type, String subject) {
                return Optional.empty();
            }

            @Override
            List<IssuedDocument> about(Collection<String> subjects) {
                return List.of();
            }
        };
        service.numbering = new DocumentNumbering() {
            @Override
            Map<String, String> agencyCodes(String office) {
                return Map.of(COPY.code(), "南放消办" + COPY.agencyCodeSuffix());
            }
        };
        service.numbering.counters = new SequenceCounters() {
            @Override
            public long last(String series) {
                return 4;
            }
        };
        service.templates = new TemplateRepository() {
            @Override
            public DocumentTemplate inForce(DocumentType type, String office) {
                assertThat(type).isEqualTo(COPY);
                return null;
            }

            @Override
            public byte[] bytesOf(DocumentTemplate template) {
                return template();
            }
        };
        service.currentUser = new CurrentUser() {
            @Override
            public Actor actor() {
                return actor;
            }
        };
        service.businessClock = new BusinessClock() {
            @Override
            public BusinessMoment now() {
                return NoticeFixture.at(LocalDate.of(2026, 11, 27));
            }
        };
        return service;
    }

    @SuppressWarnings("unchecked") // a proxy of a generic interface
    private static Instance<DocumentComposer> instanceOf(DocumentComposer... composers) {
        return (Instance<DocumentComposer>) Proxy.newProxyInstance(
                DocumentServiceTest.class.getClassLoader(),
                new Class<?>[] {Instance.class},
                (proxy, method, arguments) -> {
                    assertThat(method.getName()).isEqualTo("stream");
                    return Stream.of(composers);
                });
    }

    private static byte[] template() {
        try (XWPFDocument document = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            document.createParagraph().createRun().setText("{{标题}}　{{文号}}");
            XWPFTable table = document.createTable(2, 1);
            table.getRow(0).getCell(0).setText("{{命名名单}}店名");
            table.getRow(1).getCell(0).setText("[店招名称]");
            document.write(out);
            return out.toByteArray();
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    @Test
    void aTypeThatIsOnlyARowIsOfferedBesideTheOneWithItsContent() {
        DocumentService service = service(NoticeFixture.officer("office", Role.COUNTY_OFFICE));

        assertThat(service.about(DocumentScope.OFFICIAL_DOCUMENT, ACT))
                .extracting(DocumentView::type, DocumentView::name, DocumentView::subject)
                .containsExactly(
                        tuple(
                                DocumentCodes.NAMING,
                                ShippedDocumentTypes.of(DocumentCodes.NAMING).name(),
                                ACT),
                        tuple("NAMING_COPY", COPY.name(), ACT));
        assertThat(service.about(DocumentScope.NOTICE, ACT)).isEmpty();
    }

    /** The auditor reads the list of each office of a round. */
    @Test
    void documentsOfOneTypeNameTheOfficeThatIssuesEach() {
        DocumentService service = service(NoticeFixture.officer("auditor", Role.AUDITOR));
        service.composers = instanceOf(new RecommendationComposer());

        assertThat(service.about(DocumentScope.ROUND, "r1"))
                .extracting(DocumentView::subject, DocumentView::issuer)
                .containsExactly(
                        tuple("r1.220102", RecommendationComposer.NANGUAN),
                        tuple("r1.220104", RecommendationComposer.CHAOYANG));
    }

    @Test
    void aTypeThatIsOnlyARowHasANumberSeriesOfItsOwn() {
        DocumentView view =
                service(NoticeFixture.officer("office", Role.COUNTY_OFFICE)).document(COPY, ACT);

        assertThat(view.issuable().fixedNumber()).as("the number of the naming").isNull();
        assertThat(view.issuable().nextNumber()).isEqualTo("南放消办抄〔2026〕5号");
        assertThat(view.issuable().permitted()).isTrue();
        assertThat(view.listed()).isTrue();
    }

    @Test
    void aTypeThatIsOnlyARowIsRenderedWithWhatItNames() throws IOException {
        DocumentService service = service(NoticeFixture.officer("office", Role.COUNTY_OFFICE));

        DocumentService.RenderedDocument document = service.render(COPY, ACT, DocumentFormat.DOCX);
        byte[] workbook = service.render(COPY, ACT, DocumentFormat.XLSX).bytes();

        assertThat(document.name()).isEqualTo("命名名单抄送函-a1.docx");
        try (XWPFDocument read = new XWPFDocument(new ByteArrayInputStream(document.bytes()));
                XWPFWordExtractor text = new XWPFWordExtractor(read)) {
            assertThat(text.getText())
                    .contains("命名决定")
                    .contains("南放消办抄〔2026〕　号")
                    .contains("甲便利店")
                    .doesNotContain("{{", "[");
        }
        try (XSSFWorkbook read = new XSSFWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(cells(read, 2)).containsExactly("序号", "店招名称");
            assertThat(cells(read, 3)).containsExactly("1", "甲便利店");
        }
    }

    private static List<String> cells(XSSFWorkbook workbook, int row) {
        return StreamSupport.stream(workbook.getSheetAt(0).getRow(row).spliterator(), false)
                .map(Cell::getStringCellValue)
                .toList();
    }

    @Test
    void theRowSaysWhoReadsIt() {
        Actor merchant = new Actor("m", "m", List.of(new Actor.Post(Role.MERCHANT, "m1", null)));
        Actor elsewhere = new Actor("o", "o", List.of(new Actor.Post(Role.COUNTY_OFFICE, "220104", null)));

        assertThat(service(merchant).about(DocumentScope.OFFICIAL_DOCUMENT, ACT))
                .isEmpty();
        assertThatThrownBy(() -> service(merchant).document(COPY, ACT)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> service(elsewhere).document(COPY, ACT)).isInstanceOf(NotFound.class);
    }
}
