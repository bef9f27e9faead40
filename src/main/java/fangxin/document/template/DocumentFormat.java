package fangxin.document.template;

/** Enum of the file formats in which a document is rendered (DOCX, XLSX, HTML, PDF), each with its media type. */
public enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    HTML("text/html;charset=UTF-8"),
    PDF("application/pdf");

    private final String type;

    DocumentFormat(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }
}
