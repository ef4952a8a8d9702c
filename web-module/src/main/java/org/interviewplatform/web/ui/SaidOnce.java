package org.interviewplatform.web.ui;

import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;

/** Feedback outlives a redirect; where the page is shown without one, nothing is left to repeat. */
public class SaidOnce implements PhaseListener {
  private static final long serialVersionUID = 1L;

  @Override
  public PhaseId getPhaseId() {
    return PhaseId.RENDER_RESPONSE;
  }

  @Override
  public void beforePhase(PhaseEvent event) {
    event.getFacesContext().getExternalContext().getFlash().setKeepMessages(false);
  }
}
