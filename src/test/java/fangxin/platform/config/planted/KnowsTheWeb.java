package fangxin.platform.config.planted;

import jakarta.faces.context.FacesContext;

/** Lies outside the web and uses Faces. */
record KnowsTheWeb(FacesContext page) {}
