package fangxin.document.template;

/** File format in which a document is rendered. */
public enum DocumentFormat {
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    HTML("text/html;charset=UTF-8");

    private final String type;

    DocumentFormat(String type) {
        this.type = type;
    }

    public String type() {
        return type;
    }
}
